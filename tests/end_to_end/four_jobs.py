#!/usr/bin/python3
"""The four jobs from an empty home to a reopened notebook, by what a screen reader's user can find, read and press.

    in_own_desktop.sh four_jobs.py PROGRAM
"""

import subprocess
import sys

from screen_reader import Program, act, cells, step, tell, until

TEACHER = "Ana Ruiz"
PROMISE = "Bring exit-slip samples"
PASSWORD = "a walrus sells velvet maps"


def add_the_first_teacher(program):
    step("welcome: add the first teacher")
    program.press("Add a teacher")
    step("  a password of one's own for the new notebook")
    act(program.find("radio button", "Words of your own"), "Toggle")
    program.write_secretly("New password", PASSWORD)
    program.write_secretly("Type it once more", PASSWORD)
    program.says("Strong.")
    program.press("Protect it")
    program.write("Name", TEACHER)
    program.press("Done")
    program.find("page tab", "Agreement")


def agree(program):
    step("agreement: start, answer, discuss, acknowledge")
    program.open_tab("Agreement")
    program.press("Start agreement")
    program.press("Discussed")
    program.press("Acknowledge")
    program.write("The coach's name", "Jordan Blake")
    program.write("The teacher's name", TEACHER)
    program.press("Acknowledge")
    program.says("Acknowledged")


def log_a_meeting_with_a_promise(program):
    step("log a meeting with a promise")
    program.press("Log meeting")
    program.write("Shared note", "Planned the fraction number talk together.")
    program.write("Private note", "Tired today; go slowly.")
    program.write("Next step", PROMISE)
    program.write("Due", "today")
    program.press("Done")
    program.panel_closes()


def keep_it(program):
    step("keep the promise in the ledger")
    program.press("Next steps")
    table = program.find("table", "Next steps")
    until(lambda: any(PROMISE in row[0] for row in cells(table)), "the promise in the ledger")
    program.press("Kept")
    act(program.find("radio button", "Closed"), "Toggle")
    until(lambda: any(PROMISE in row[0] and "Kept" in " ".join(row) for row in cells(program.find("table", "Next steps"))),
          "the promise as kept")


def open_teacher(program):
    program.press("Teachers")
    table = program.find("table", "Teachers")
    until(lambda: any(TEACHER in row[0] for row in cells(table)), "the teacher in the table")
    program.key("ctrl+f")
    program.type(TEACHER)
    program.key("Return")
    program.find("page tab", "Dashboard")


def tick_the_checklist(program):
    step("tick the checklist")
    open_teacher(program)
    program.open_tab("Checklist")
    item = next(n for n in program.showing() if n.get_role_name() == "check box" and "started and ended on time" in n.get_name())
    program.tick(item.get_name())
    return item.get_name()


def read_the_dashboard(program):
    step("the dashboard says so")
    program.open_tab("Dashboard")
    for card in ("Communicative trust", "Relational trust", "Competence-based trust"):
        until(lambda: any(words.startswith(card) for words in program.words()), f"the card “{card}”")
    program.press("Show all practices")
    program.says("The agreement is in force")
    program.says("Promises to bring or make: not enough yet (1 of 1)")
    program.says("1 of")  # one thing ticked


def start_again(program, item):
    step("a second start raises the first window and ends")
    second = subprocess.run([sys.argv[1]], timeout=30)
    assert second.returncode == 0, second.returncode
    assert program.process.poll() is None
    step("close, reopen: all there")
    program.close()
    again = Program([sys.argv[1]])
    step("  locked: nothing of the notebook is on screen, a wrong password is told, the right one opens")
    again.find("password text", "Password")
    assert not any(TEACHER in words for words in again.words())
    again.write_secretly("Password", "not this one")
    again.press("Unlock")
    again.says("This password does not open the notebook.")
    second = subprocess.run([sys.argv[1]], timeout=30)  # the first window answers while it is locked, too
    assert second.returncode == 0 and again.process.poll() is None
    again.write_secretly("Password", PASSWORD)
    again.key("Return")
    open_teacher(again)
    again.open_tab("Checklist")
    until(lambda: again.is_ticked(item), f"“{item}” still ticked")
    again.open_tab("Agreement")
    again.says("Acknowledged")
    again.open_tab("Timeline")
    again.says("Planned the fraction number talk together.")
    again.says(PROMISE)
    again.close()


def the_four_jobs():
    program = Program([sys.argv[1]])
    add_the_first_teacher(program)
    agree(program)
    log_a_meeting_with_a_promise(program)
    keep_it(program)
    ticked = tick_the_checklist(program)
    read_the_dashboard(program)
    start_again(program, ticked)


tell(the_four_jobs)
print("The four jobs are done.")
