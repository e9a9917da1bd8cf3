#!/usr/bin/env python3
"""Formats the manual pages with every warning, and looks in them for each option and command that the programs' own help has.

    manual_pages.py FOLDER ALONGSIDE ALONGSIDE-CLI
"""
import os
import re
import subprocess
import sys


def page(path):
    shown = subprocess.run(["man", "--warnings", "-E", "UTF-8", "-l", path], capture_output=True, text=True, check=True,
                           env={**os.environ, "MANWIDTH": "120"})
    if shown.stderr:
        sys.exit(f"{path}: {shown.stderr}")
    return re.sub(".\b", "", shown.stdout).replace("\u2010", "-")


def main():
    folder, *programs = sys.argv[1:]
    for program in programs:
        said = subprocess.run([program, "--help"], capture_output=True, text=True, check=True).stdout
        named = set(re.findall(r"--[a-z][a-z-]+", said)) | set(re.findall(r"^ +alongside-cli ([a-z]+)", said, re.MULTILINE))
        shown = page(os.path.join(folder, os.path.basename(program) + ".1"))
        missing = [name for name in sorted(named) if name not in shown]
        if missing:
            sys.exit(f"{program}: the manual page says nothing of {', '.join(missing)}")


main()
