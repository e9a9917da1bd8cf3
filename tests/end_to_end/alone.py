#!/usr/bin/python3
"""The built program keeps to itself: over a whole run, with dialogs of files and of printing, it asks for no socket of the
internet, and one SQLite is in its memory. One thing is kept from it: asked for printers, the system's own library looks for its print
service at 127.0.0.1 where none listens at a local socket (docs/security.md), so it is told of such a socket.

    in_own_desktop.sh alone.py PROGRAM
"""

import os
import re
import sys

from no_network import insist_that_it_is_noticed, may_be_forbidden
from screen_reader import Program, step, tell

SKIPPED = 77
# Every SQLite carries the moment and the hash of its source.
SOURCE_ID = re.compile(rb"20\d\d-\d\d-\d\d \d\d:\d\d:\d\d [0-9a-f]{40}")


def mapped_files(process):
    with open(f"/proc/{process}/maps") as maps:
        lines = [line.split(maxsplit=5) for line in maps]
    return {parts[5].strip() for parts in lines if len(parts) == 6 and parts[5].startswith("/")}


def sqlites_in(process):
    files = [path for path in mapped_files(process) if os.path.isfile(path)]
    return [path for path in files if SOURCE_ID.search(open(path, "rb").read())]


def insist_on_one_sqlite(program):
    found = sqlites_in(program.process.pid)
    assert len(found) == 1, found  # the program itself; tests/architecture sees to that
    network = [path for path in mapped_files(program.process.pid) if re.search("libQt6Network|libcurl", path)]
    assert not network, network


def the_search_sees_another_sqlite():
    import sqlite3
    found = sqlites_in(os.getpid())
    assert sqlite3.sqlite_version and len(found) == 1, found


def keeps_to_itself():
    step("what asks for a socket of the internet is ended, and another SQLite is seen")
    insist_that_it_is_noticed()
    the_search_sees_another_sqlite()
    step("the demo: pages, a meeting, a search")
    program = Program(["env", "CUPS_SERVER=/no/printers", sys.argv[1], "--demo"])
    for page in ("Teachers", "Meetings", "Next steps", "Reports", "Settings", "Today"):
        program.press(page)
    program.press("Log meeting")
    program.write("Shared note", "Nobody but us.")
    program.key("Escape")
    program.panel_closes()
    step("one SQLite, and no network library; with the dialogs of files and of printing too")
    insist_on_one_sqlite(program)
    program.press("Reports")
    program.press("Save as PDF")
    program.find("dialog", "Save as PDF")
    insist_on_one_sqlite(program)
    program.key("Escape")
    program.panel_closes()
    program.key("ctrl+p")
    program.find("dialog", "Print")
    insist_on_one_sqlite(program)
    program.key("Escape")
    program.panel_closes()
    program.close()


if not may_be_forbidden():
    print("NOT SHOWN: this kernel takes no filter, so nobody watched for sockets of the internet.")
    sys.exit(SKIPPED)
tell(keeps_to_itself)
print("Alone.")
