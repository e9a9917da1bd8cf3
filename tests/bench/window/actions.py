"""What a coach does most, in the real window: from the last key to the last change of the screen."""

import statistics
import time

from figures import figure, tell

PAGE, FIELD = 140_000, 2_000  # pixels that change at least: a tenth of the screen; a field
FILTER = "lesson"  # a word that many notes hold
SEARCH, DASHBOARD, PANEL = "search: last key of a word to the settled list", "a teacher's dashboard opened", "panel to log a meeting opened"

# What others of 100,000 records take, as multiples of an empty window's start in the same run: measured once, on 22
# November 2026, seven times each in turn (sqlitebrowser 3.12, skrooge 2.29, keepassxc 2.7).
PEERS = {
    SEARCH: ("sqlitebrowser's filter", 4.75, 0.3, 0.12),
    DASHBOARD: ("skrooge's dashboard", 29.6, 0.03, 0.015),
    PANEL: ("keepassxc's new entry", 0.25, 2.0, 1.0),
}


class Actions:
    """One value a time that something was done, in milliseconds."""

    def __init__(self):
        self.taken = {}

    def note(self, what, began, screen, program, least):
        settled = screen.settle(calm=0.35, first=False, busy=program.is_busy)
        if screen.changed < least:
            tell(f"{what}: only {screen.changed} pixels changed; the key went nowhere")
            return False
        self.taken.setdefault(what, []).append(1000 * (settled - began))
        return True


def quiet(screen, program, *keys):
    """Something on the way that is not measured."""
    screen.press(*keys)
    screen.settle(calm=0.3, first=False, busy=program.is_busy)
    screen.forget()


def round_of(actions, screen, program):
    def do(what, *keys, least=PAGE):
        for _ in range(3):
            screen.forget()
            if actions.note(what, screen.press(*keys), screen, program, least):
                return
        raise SystemExit(f"{what}: it cannot be done")

    quiet(screen, program, "Control_L", "5")
    do("Today shown again", "Control_L", "1")
    do("list of meetings shown again", "Control_L", "3")
    quiet(screen, program, "Control_L", "f")
    for position, letter in enumerate(FILTER[:4], 1):
        do(f"meetings: key {position} of a word", letter, least=FIELD)
    screen.type(FILTER[4:-1])
    screen.settle(calm=0.3, first=False, busy=program.is_busy)
    do(SEARCH, FILTER[-1], least=FIELD)
    quiet(screen, program, "Control_L", "a")
    do("meetings: the word taken away again", "BackSpace")
    do("list of teachers shown again", "Control_L", "2")
    do(DASHBOARD, "Return")
    do(PANEL, "Control_L", "l")
    quiet(screen, program, "Escape")
    do("list of next steps shown again", "Control_L", "4")


def measure(program, screen, rounds):
    """The same round of deeds in one window; the first of each builds the page, and is told apart."""
    program.start()
    screen.settle(busy=program.is_busy)
    time.sleep(1)
    first, later = Actions(), Actions()
    round_of(first, screen, program)
    for number in range(rounds):
        tell(f"round {number + 1} of {rounds}: {program.name}")
        round_of(later, screen, program)
    program.stop()
    screen.settle(calm=0.2, first=False)
    return first.taken, later.taken


def print_actions(size, first, later, floor):
    """`floor` is what an empty window takes until it has settled."""
    for what, taken in later.items():
        note = f"the first time {first[what][0]:.0f}" if what in first else ""
        figure(what, size, taken, note=note)
        if what in PEERS and size == "district":
            whose, times, gate, stretch = PEERS[what]
            figure(f"{what} / {whose}", size, taken, judged=statistics.median(taken) / (times * floor), gate=gate,
                   stretch=stretch, note=f"that is {times} empty windows")
