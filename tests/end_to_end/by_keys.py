#!/usr/bin/python3
"""The four jobs by keys alone, as somebody works who uses no mouse: nothing is pressed or written but by the keyboard, and what has
the focus, what Find or do marks and what is on screen is read from the accessibility tree.

    in_own_desktop.sh by_keys.py PROGRAM
"""

import sys

from screen_reader import Atspi, GLib, Program, step, tell, until

MOST_TABS = 80  # more stops than any page has
TEACHER = "Ana Ruiz"


class Focus:
    """Where the keys go, as the program announces it."""

    def __init__(self):
        self.moves, self.node = 0, None
        self.listener = Atspi.EventListener.new(self._heard)
        self.listener.register("object:state-changed:focused")

    def _heard(self, event):
        if event.detail1:
            self.moves, self.node = self.moves + 1, event.source

    def name(self):
        while GLib.MainContext.default().iteration(False):
            pass
        try:
            return self.node.get_name() if self.node else ""
        except GLib.Error:  # gone meanwhile
            return ""

    def tab_to(self, program, name):
        """Tab by Tab, as the keyboard goes; `name` is the beginning of one."""
        seen = []
        for _ in range(MOST_TABS):
            if self.name().startswith(name):
                return self.node
            seen.append(self.name())
            moves = self.moves
            program.key("Tab")
            until(lambda: self.name() is not None and self.moves > moves, f"Tab to lead on from “{seen[-1]}”")
        raise AssertionError(f"Tab does not lead to “{name}”, only to {seen}")


FOCUS = Focus()


def press(program, name):
    program.find("push button", name)
    FOCUS.tab_to(program, name)
    program.key("Return")


def find_and_do(program, typed, marked):
    """By Find or do, which tells as the description of its line what Enter would do."""
    program.key("ctrl+k")
    line = program.find("text", "What to find or do")
    until(lambda: line.get_state_set().contains(Atspi.StateType.FOCUSED), "the keys to go to Find or do")
    program.type(typed)
    until(lambda: line.get_description().startswith(marked), f"“{marked}” to be marked")
    program.key("Return")
    until(lambda: not is_there(line), "Find or do to go")


def is_there(node):
    try:
        return node.get_state_set().contains(Atspi.StateType.SHOWING)
    except GLib.Error:
        return False


def add_the_first_teacher(program):
    step("the welcome page, and the first teacher")
    press(program, "Add a teacher")
    press(program, "Without a password")
    program.find("text", "Name")
    FOCUS.tab_to(program, "Name")
    program.type(TEACHER)
    program.key("ctrl+Return")
    program.panel_closes()
    program.find("page tab", "Agreement")


def fill_in_the_agreement(program):
    step("the agreement")
    find_and_do(program, "agreement", f"Agreement of {TEACHER}")
    press(program, "Start agreement")
    press(program, "Discussed")
    press(program, "Acknowledge")
    program.find("text", "The coach's name")
    FOCUS.tab_to(program, "The coach's name")
    program.type("Jordan Blake")
    program.key("ctrl+Return")
    program.panel_closes()
    program.says("Acknowledged")


def log_a_meeting(program):
    step("a meeting with a promise")
    find_and_do(program, "log ana", f"Log meeting with {TEACHER}")
    program.find("text", "Shared note")
    FOCUS.tab_to(program, "Shared note")
    program.type("Planned the number talk together.")
    FOCUS.tab_to(program, "Next step")
    program.type("Bring exit slips")
    FOCUS.tab_to(program, "Due")
    program.key("ctrl+a")
    program.type("today")
    program.key("ctrl+Return")
    program.panel_closes()


def tick_the_checklist(program):
    step("the checklist")
    find_and_do(program, "ana check", f"Checklist of {TEACHER}")
    item = FOCUS.tab_to(program, "We started and ended on time")
    program.key("space")
    until(lambda: item.get_state_set().contains(Atspi.StateType.CHECKED), "the item ticked")
    return item.get_name()


def read_the_dashboard(program):
    step("the dashboard")
    find_and_do(program, "dashboard", f"Dashboard of {TEACHER}")
    for card in ("Communicative trust", "Relational trust", "Competence-based trust"):
        until(lambda: any(words.startswith(card) for words in program.words()), f"the card “{card}”")


def go_back(program, ticked):
    step("Ctrl+K puts Find or do away again, and deletes nothing in its line")
    program.key("ctrl+k")
    line = program.find("text", "What to find or do")
    program.type("talk")
    program.key("Home", "ctrl+k")
    until(lambda: not is_there(line), "Find or do to go")
    step("words of the notebook are found, and Back leads to where one was")
    find_and_do(program, "number talk", "Planned the number talk together.")
    program.find("text", "Shared note")
    program.key("Escape")
    program.panel_closes()
    program.key("alt+Left")
    program.find("check box", ticked)


def by_keys():
    program = Program([sys.argv[1]])
    add_the_first_teacher(program)
    fill_in_the_agreement(program)
    log_a_meeting(program)
    ticked = tick_the_checklist(program)
    read_the_dashboard(program)
    go_back(program, ticked)
    program.close()


tell(by_keys)
print("The four jobs are done, without a mouse.")
