"""Starts programs in turn and notes when their window came, when it had settled, and what memory it took."""

import time

from figures import figure, ratio, tell

BROWSER, BROWSER_LIST = 3.0, 7.4  # as PEERS in actions.py


class Starts:
    """What was noted of one program, one value a start."""

    def __init__(self):
        self.window, self.settled, self.cpu, self.list = [], [], [], []
        self.pss, self.rss, self.peak = [], [], []


def start_once(program, screen, of, and_then=None):
    screen.forget()
    began = program.start()
    settled = screen.settle(busy=program.is_busy)
    of.window.append(1000 * (screen.first_window - began))
    of.settled.append(1000 * (settled - began))
    of.cpu.append(program.cpu_in_all())
    memory = program.memory()
    of.pss.append(memory["Pss"] / 1024)
    of.rss.append(memory["Rss"] / 1024)
    of.peak.append(memory["peak"] / 1024)
    if and_then:
        and_then(program, screen, of)
    program.stop()
    screen.settle(calm=0.2)


def round_robin(programs, screen, runs, and_then=None):
    """One start of each that does not count, then `runs` of each, all in turn."""
    noted = {program.name: Starts() for program in programs}
    for program in programs:
        start_once(program, screen, Starts())
    for run in range(runs):
        tell(f"start {run + 1} of {runs} of each")
        for program in programs:
            start_once(program, screen, noted[program.name], and_then)
    return noted


def idle(programs, screen, seconds=10, patience=2):
    """Milliseconds of the processor that each takes while nobody touches it; alone, with the keyboard, and so with its
    caret. `patience` is how long it is left alone before, and at least until nothing of it works any more."""
    spent = {}
    for program in programs:
        tell(f"idle: {program.name}")
        screen.forget()
        program.start()
        screen.settle(busy=program.is_busy)
        time.sleep(patience)
        screen.settle(limit=300, busy=program.is_busy)
        before = program.cpu()
        time.sleep(seconds)
        spent[program.name] = program.cpu() - before
        program.stop()
        screen.settle(calm=0.2)
    return spent


def print_starts(noted, floor, sizes):
    empty = noted[floor]
    figure("empty Qt window: first window", "-", empty.window)
    figure("empty Qt window: settled", "-", empty.settled)
    figure("empty Qt window: memory (PSS)", "-", empty.pss, "MiB")
    figure("empty Qt window: processor used until settled", "-", empty.cpu)
    for size in sizes:
        of = noted[size]
        district = size == sizes[-1]
        goal = (lambda gate, stretch: {"gate": gate, "stretch": stretch}) if district else (lambda *_: {})
        figure("first window / empty window", size, of.window, judged=ratio(of.window, empty.window), **goal(1.6, 1.3))
        figure("Today settled / empty window settled", size, of.settled, judged=ratio(of.settled, empty.settled),
               **goal(1.7, 1.3))
        figure("memory (PSS) / empty window", size, of.pss, "MiB", ratio(of.pss, empty.pss), **goal(1.8, 1.4))
        figure("peak / settled memory (RSS)", size, of.peak, "MiB", ratio(of.peak, of.rss), **goal(1.15, 1.05))
        figure("processor used until settled / empty window", size, of.cpu, judged=ratio(of.cpu, empty.cpu))
        figure("list of meetings, first time", size, of.list)
    large, small = noted[sizes[-1]], noted[sizes[0]]
    figure(f"settled at {sizes[-1]} / at {sizes[0]}", "-", large.settled, judged=ratio(large.settled, small.settled),
           gate=1.25, stretch=1.1)
    whole = [a + b for a, b in zip(large.settled, large.list)]
    figure("settled / sqlitebrowser with 100,000 records", sizes[-1], large.settled,
           judged=ratio(large.settled, empty.settled) / BROWSER, gate=0.6, stretch=0.4, note=f"that is {BROWSER} empty windows")
    figure("start to the list of meetings / sqlitebrowser's list", sizes[-1], whole,
           judged=ratio(whole, empty.settled) / BROWSER_LIST, gate=0.35, stretch=0.25,
           note=f"that is {BROWSER_LIST} empty windows")
    figure(f"memory at {sizes[-1]} / at {sizes[0]}", "-", large.pss, "MiB", ratio(large.pss, small.pss), 1.2, 1.1)


def print_idle(spent, floor, sizes, later):
    """`later` is what the first size took after a minute, when a backup was made."""
    figure("empty Qt window: processor in 10 s idle", "-", [spent[floor]])
    for size in sizes:
        figure("processor in 10 s idle / empty window", size, [spent[size]],
               judged=spent[size] / max(spent[floor], 0.01), gate=1.0, stretch=0)
    figure("the same, after more than a minute", sizes[0], [later], judged=later / max(spent[floor], 0.01), gate=1.0,
           stretch=0)
