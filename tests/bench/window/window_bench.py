#!/usr/bin/env python3
"""Measures the real window beside a window with nothing in it, and prints figures as scripts/bench reads them.

    window_bench.py BUILD NOTEBOOKS [--runs N] [--rounds N] [--only starts|idle|actions|stalls|size]

BUILD is a release build; NOTEBOOKS a folder with term.alongside, career.alongside, district.alongside (core_bench
--make). Runs in a desktop of its own: see window_bench.sh, which calls it.
"""

import argparse
import os
import statistics
import subprocess
import tempfile

from actions import measure, print_actions
from figures import tell
from installed import print_installed
from program import Program
from screen import Screen
from starts import idle, print_idle, print_starts, round_robin

SIZES = ["term", "career", "district"]
FLOOR = "empty window"


def programs_of(build, notebooks):
    bench = os.path.join(build, "tests", "bench")
    yield Program(FLOOR, [os.path.join(bench, "empty_window")])
    for size in SIZES:
        notebook = os.path.join(notebooks, f"{size}.alongside")
        home = tempfile.mkdtemp(prefix=f"bench-{size}-")
        places = {f"XDG_{kind}_HOME": os.path.join(home, kind.lower()) for kind in ("CONFIG", "DATA", "CACHE")}
        yield Program(size, [os.path.join(bench, "opened_with_key"), notebook], [notebook], places)


def list_of_meetings(program, screen, of):
    screen.forget()
    began = screen.press("Control_L", "3")
    of.list.append(1000 * (screen.settle(calm=0.4, busy=program.is_busy) - began))


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("build")
    parser.add_argument("notebooks")
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument("--rounds", type=int, default=4)
    parser.add_argument("--only", choices=["starts", "idle", "actions", "stalls", "size"])
    options = parser.parse_args()
    screen = Screen()
    programs = list(programs_of(options.build, options.notebooks))
    floor, own = programs[0], programs[1:]
    if options.only in (None, "starts"):
        noted = round_robin(programs, screen, options.runs,
                            lambda program, *rest: program is floor or list_of_meetings(program, *rest))
        print_starts(noted, FLOOR, SIZES)
    if options.only in (None, "size"):
        print_installed(options.build)
    if options.only in (None, "idle"):
        later = idle(own[:1], screen, patience=70)[own[0].name]
        print_idle(idle(programs, screen), FLOOR, SIZES, later)
    if options.only in (None, "actions"):
        empty = statistics.median(round_robin([floor], screen, 3)[FLOOR].settled)
        for program in own[1:]:
            print_actions(program.name, *measure(program, screen, options.rounds), empty)
    if options.only in (None, "stalls"):
        for size in SIZES[1:]:
            tell(f"stalls: {size}")
            subprocess.run([os.path.join(options.build, "tests", "bench", "stalls_bench"), options.notebooks, size], check=True)


if __name__ == "__main__":
    main()
