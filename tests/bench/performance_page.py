#!/usr/bin/env python3
"""Makes docs/performance.md of what the benches said: `performance_page.py FOLDER`, with their output in FOLDER/core, growth, window."""

import datetime
import os
import subprocess
import sys

PARTS = (("window", "In the window", "The real program on a virtual screen, beside an empty Qt window in the same run."),
         ("core", "The core", "The questions and deeds behind the pages, without a window."))

FRAME = """# How fast it is

Written by `scripts/bench` on {date}. {machine}, Linux {kernel}, {system}; {version}, release build; {quiet}.

What is measured: encrypted notebooks on disk, opened with their raw key, made up by `src/exchange/demo`. *term*: 40 teachers, 1,000 contacts,
1,500 next steps. *career*: 200 teachers, 30,000 contacts, 45,000 next steps, 18,000 ticks. *district*: 2,000 teachers, 100,000 contacts with notes of 1 to 2 kB,
150,000 next steps, 300,000 ticks. Each question is asked once before it is measured. A gate must hold; the stretch is what we are after. What is
set against them is the median where nothing else is said. Ratios are of medians, both sides taken in turns in the same run. Times wander by a
fifth from run to run here; what repeats exactly is kept in CI: `growth_test` counts SQLite's steps at three sizes, and
`tests/bench/counts` the instructions of six deeds ([0032](decisions/0032-speed-that-is-kept.md)).

"""


def words(command):
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout.strip()


def machine():
    with open("/proc/cpuinfo", encoding="utf-8") as lines:
        model = next((line.split(":", 1)[1].strip() for line in lines if line.startswith("model name")), "a processor")
    return f"{os.cpu_count()} processors ({model})"


def system():
    with open("/etc/os-release", encoding="utf-8") as lines:
        return next(line.split("=", 1)[1].strip().strip('"') for line in lines if line.startswith("PRETTY_NAME"))


def quietness():
    load = os.getloadavg()[1]
    return "nothing else ran" if load < 1.5 else f"**others worked on the machine too (load {load:.1f}): times are too long**"


def verdict(judged, gate, stretch):
    if not gate:
        return ""
    if not judged:
        return "not measured"
    if float(judged) > float(gate):
        return "**falls short**"
    return "stretch" if stretch and float(judged) <= float(stretch) else "gate"


def table(path):
    rows = ["| what | size | median | p95 | n | set against the goal | gate | stretch | reaches | |", "|---|---|---|---|---|---|---|---|---|---|"]
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            fields = line.rstrip("\n").split("\t")
            if len(fields) < 10:
                continue
            what, size, unit, median, p95, runs, judged, gate, stretch, note = fields[:10]
            with_unit = lambda number: f"{number} {unit}" if number and number != "0" else ""
            rows.append(f"| {what} | {size} | {with_unit(median)} | {with_unit(p95)} | {runs} | {judged} | {gate} | {stretch} | "
                        f"{verdict(judged, gate, stretch)} | {note} |")
    return "\n".join(rows) + "\n"


def growth(path):
    with open(path, encoding="utf-8") as text:
        return ("## How it grows\n\nSteps of SQLite for each question in a small notebook (20 teachers, one year), and how many times as many they are "
                "with four times the teachers, and with four times the years. `=`: must not grow, which CI insists on.\n\n```\n"
                + text.read() + "```\n")


def main():
    folder = sys.argv[1]
    version = "Alongside at " + words(["git", "log", "-1", "--format=%h of %cs"]).replace("  ", " ")
    page = FRAME.format(date=datetime.date.today().strftime("%-d %B %Y"), machine=machine(), kernel=os.uname().release,
                        system=system(), version=version, quiet=quietness())
    for name, heading, what in PARTS:
        path = os.path.join(folder, name)
        if os.path.exists(path):
            page += f"## {heading}\n\n{what}\n\n{table(path)}\n"
    path = os.path.join(folder, "growth")
    if os.path.exists(path):
        page += growth(path)
    sys.stdout.write(page)


if __name__ == "__main__":
    main()
