#!/usr/bin/env python3
"""The programs run over an allocator that somebody preloads: what is freed is overwritten and goes back to whoever made it.

    other_heap.py LIBRARY ALONGSIDE ALONGSIDE-CLI
"""
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import time

LONGEST = 60  # seconds


def over(library):
    return os.environ | {"LD_PRELOAD": library, "QT_QPA_PLATFORM": "offscreen", "LANG": "C.UTF-8"}


def insist(command, code, words):
    """Nothing ended it before its time, and the library has taken back more than a few pieces."""
    assert code == 0, (command, code, words[-2000:])
    taken = re.findall(r"other heap: took back (\d+)", words)
    assert taken and int(taken[-1]) > 1000, (command, words[-2000:])


def run(library, *command):
    done = subprocess.run(command, env=over(library), capture_output=True, text=True, timeout=LONGEST)
    insist(command, done.returncode, done.stderr)


def run_window(library, program, folder):
    """On the demo, until it is written, and a moment longer."""
    command = [program, "--demo", "--data-dir", folder]
    with tempfile.TemporaryFile("w+") as said:
        started = subprocess.Popen(command, env=over(library) | {"HOME": folder}, stderr=said)
        try:
            until = time.monotonic() + LONGEST
            while started.poll() is None and not list(pathlib.Path(folder).rglob("demo.alongside")):
                assert time.monotonic() < until, "the demo was not written"
                time.sleep(0.1)
            time.sleep(1)
            started.terminate()
            code = started.wait(LONGEST)
        finally:
            started.kill()
        said.seek(0)
        insist(command, code, said.read())


def main():
    library, program, other = sys.argv[1:]
    with tempfile.TemporaryDirectory() as folder:
        notebook = os.path.join(folder, "mine.alongside")
        run(library, other, "demo", notebook)
        run(library, other, "check", notebook)
        run_window(library, program, folder)


main()
