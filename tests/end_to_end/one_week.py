#!/usr/bin/python3
"""A coach's week, from an empty notebook on Monday morning to Friday's look at what is owed: words are typed on the keyboard, pages
are read and buttons pressed through the accessibility tree, and the program is closed each evening.

    in_own_desktop.sh one_week.py PROGRAM
"""

import glob
import sys

from screen_reader import Program, cells, step, tell, until

FAKETIME = glob.glob("/usr/lib/*/faketime/libfaketime.so.1")
LIST = "Name\tRoom\tEmail\nAna Ruiz\t12\tana@school.example\nBen Okafor\t14\t\nChi Tanaka\t3\t\n"


def start(when):
    """The program as it would start at that time: "2026-11-23 08:00"."""
    step(when)
    clock = ["env", f"LD_PRELOAD={FAKETIME[0]}", f"FAKETIME=@{when}:00", "FAKETIME_DONT_FAKE_MONOTONIC=1"]
    return Program([*clock, sys.argv[1]])


def rows(program, table):
    return cells(program.find("table", table))


def log(program, teacher, *lines):
    """As between two lessons, by keyboard alone: who, what, a promise, done."""
    program.key("ctrl+l")
    program.find("text", "Shared note")
    until(lambda: program.has_focus("Teacher"), "the keys to go to the teacher")
    program.type(teacher)
    program.key("Return", "Return")
    until(lambda: program.has_focus("Shared note"), "the keys to go to the note")
    for number, line in enumerate(lines):
        if number:
            program.key("Return")
        program.type(line)
    program.key("ctrl+Return")
    program.panel_closes()


def monday():
    program = start("2026-11-23 08:00")
    step("  an empty notebook, and the list from the school's spreadsheet")
    program.press("Bring your list")
    program.press("Without a password")
    program.write("Your list", LIST)
    program.press("Next")
    program.press("Add 3 teachers")
    program.panel_closes()
    program.press("Teachers")
    until(lambda: [row[0].split(",")[0] for row in rows(program, "Teachers")] == ["Ana Ruiz", "Ben Okafor", "Chi Tanaka"],
          "the three teachers")
    step("  four meetings typed between lessons")
    program.press("Today")
    log(program, "ana", "Planned the fraction talk.", "> bring exit-slip samples by wed")
    log(program, "ben", "Looked at his seating plan.", "> send the timer link by tue")
    log(program, "chi", "Her students asked each other why.")
    log(program, "ana", "Five minutes at the door.")
    program.press("Meetings")
    until(lambda: len(rows(program, "Meetings")) == 4, "four meetings")
    program.close()


def tuesday():
    program = start("2026-11-24 07:50")
    program.press("Today")
    step("  what is promised for today; the line to log from; a meeting planned for tomorrow")
    program.says("send the timer link")
    program.write("Log in one line", "chi planning 20 min wait time went up > share the planner by fri")
    program.key("ctrl+Return")
    program.says("Meeting with Chi Tanaka logged")
    program.press("Plan a meeting")
    until(lambda: program.has_focus("Teacher"), "the keys to go to the teacher")
    program.type("ben")
    program.key("Return")
    program.write("Date", "tomorrow")
    program.write("Start", "10:00")
    program.press("Done")
    program.panel_closes()
    program.close()


def wednesday():
    program = start("2026-11-25 09:40")
    program.press("Today")
    step("  before the door; a promise kept from Today")
    program.says("Ben Okafor")
    program.says("send the timer link")
    program.tick_promise("bring exit-slip samples")
    program.close()


def thursday():
    program = start("2026-11-26 08:00")
    program.press("Today")
    step("  yesterday's meeting is not logged yet; a win noted and told")
    program.says("Not logged yet")
    program.press("Log it: Ben Okafor")
    program.write("Shared note", "He tried the timer with period 3.")
    program.write("Win", "Nobody called out for ten minutes.")
    program.press("Done")
    program.panel_closes()
    until(lambda: not program.is_there("push button", "Log it: Ben Okafor"), "the meeting to be logged")
    program.press("Told today: Ben Okafor")
    program.says("Undo")
    program.close()


def friday():
    program = start("2026-11-27 15:30")
    program.press("Today")
    step("  what is owed")
    program.says("share the planner")
    program.press("Next steps")
    until(lambda: len(rows(program, "Next steps")) == 2, "two promises still open")
    assert any("late" in " ".join(row) for row in rows(program, "Next steps")), rows(program, "Next steps")
    program.press("Kept")
    until(lambda: len(rows(program, "Next steps")) == 1, "one left")
    program.key("ctrl+z")
    until(lambda: len(rows(program, "Next steps")) == 2, "both again after undo")
    step("  all of the week, found by a word, and after a closed program")
    program.press("Meetings")
    until(lambda: len(rows(program, "Meetings")) == 6, "six meetings")
    program.key("ctrl+f")
    program.type("fract")
    until(lambda: len(rows(program, "Meetings")) == 1, "the one about fractions")
    program.close()


def the_week():
    for day in (monday, tuesday, wednesday, thursday, friday):
        day()


tell(the_week)
print("The week is done.")
