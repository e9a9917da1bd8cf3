#!/usr/bin/env python3
"""Counts under callgrind the instructions of what a coach does most, and compares them with what is kept in counts.txt.

    count_instructions.py PROGRAM           exit 1 where a count is over by more than the tolerance; 77: cannot be compared here
    count_instructions.py PROGRAM --renew   writes the counts into counts.txt

Times differ from run to run and from machine to machine; counts repeat, where compiler and libraries are the same. So each
count stands beside the versions it was taken with, and others are not compared.
"""

import os
import re
import subprocess
import sys
import tempfile

KEPT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "counts.txt")
TOLERANCE = 0.08  # either way: so much may come of an honest change, and of another processor's memcpy
SKIPPED = 77

# The same instructions of the C library on every processor.
PLAIN_PROCESSOR = "glibc.cpu.hwcaps=-AVX512F,-AVX512VL,-AVX2,-AVX_Fast_Unaligned_Load,-ERMS,-FSRM,-EVEX"


def versions(program):
    """What the counts depend on besides the sources."""
    libc = os.confstr("CS_GNU_LIBC_VERSION")
    compiler = subprocess.run(["readelf", "-p", ".comment", program], capture_output=True, text=True).stdout
    found = re.search(r"GCC: .*", compiler)
    return f"{libc}; {found.group(0) if found else 'another compiler'}"


def counted(program, folder):
    notebook = os.path.join(folder, "counted.alongside")
    out = os.path.join(folder, "out")
    subprocess.run([program, "--make", notebook], check=True)
    environment = dict(os.environ, GLIBC_TUNABLES=PLAIN_PROCESSOR, LC_ALL="C")
    subprocess.run(["valgrind", "-q", "--tool=callgrind", "--instr-atstart=no", f"--callgrind-out-file={out}", program, notebook],
                   check=True, env=environment)
    counts = {}
    for name in sorted(os.listdir(folder)):
        if not name.startswith("out."):
            continue
        text = open(os.path.join(folder, name), encoding="utf-8", errors="replace").read()
        what = re.search(r"^desc: Trigger: Client Request: (.*)$", text, re.MULTILINE)
        total = re.search(r"^(?:totals|summary): (\d+)", text, re.MULTILINE)
        if what and total:
            counts[what.group(1)] = int(total.group(1))
    return counts


def kept():
    """The versions and the counts of counts.txt."""
    with open(KEPT, encoding="utf-8") as lines:
        taken_with, *rest = [line.strip() for line in lines if line.strip() and not line.startswith("#")]
    return taken_with, {what: int(count) for what, count in (line.rsplit(" ", 1) for line in rest)}


def renew(taken_with, counts):
    with open(KEPT, "w", encoding="utf-8") as file:
        file.write("# Instructions of ten times each in the dev build, written by count_instructions.py --renew; first what they were taken with.\n")
        file.write(taken_with + "\n")
        for what, count in counts.items():
            file.write(f"{what} {count}\n")


def compare(old, new):
    is_right = old.keys() == new.keys()
    for what in sorted(old.keys() | new.keys()):
        before, now = old.get(what), new.get(what)
        if before is None or now is None:
            print(f"{what:16} kept {before}, counted {now}")
            continue
        change = now / before - 1
        wrong = abs(change) > TOLERANCE
        is_right = is_right and not wrong
        print(f"{what:16} kept {before:12,}  counted {now:12,}  {change:+7.1%}{'  !' if wrong else ''}")
    return is_right


def main():
    program = os.path.abspath(sys.argv[1])
    taken_with = versions(program)
    is_renewing = "--renew" in sys.argv[2:]
    if not is_renewing and kept()[0] != taken_with:
        print(f"Not compared: the counts were taken with\n  {kept()[0]}\nand this is\n  {taken_with}")
        return SKIPPED
    with tempfile.TemporaryDirectory() as folder:
        counts = counted(program, folder)
    if is_renewing:
        renew(taken_with, counts)
        return 0
    if compare(kept()[1], counts):
        return 0
    print(f"A count is off by more than {TOLERANCE:.0%}. Where that is meant, or better than before, renew them and say why in the commit:\n"
          f"  {sys.argv[0]} {sys.argv[1]} --renew")
    return 1


if __name__ == "__main__":
    sys.exit(main())
