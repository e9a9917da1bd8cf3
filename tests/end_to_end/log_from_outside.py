#!/usr/bin/python3
"""A meeting logged from outside: `--log-meeting` opens the panel in the running window, takes nothing away that is typed there,
and after a crash the panel opens with what was typed.

    in_own_desktop.sh log_from_outside.py PROGRAM
"""

import subprocess
import sys
import time

from screen_reader import Program, NotThere, is_showing, text_of, until

WORDS = "Half a thought about exit slips"


def step(words):
    print(f"{time.monotonic() - started:6.2f} s  {words}", flush=True)


def ask(*options):
    """A second start: it must hand over to the first window and end."""
    second = subprocess.run([sys.argv[1], "--demo", *options], timeout=30)
    assert second.returncode == 0, second.returncode
    assert program.process.poll() is None


def panels():
    root = program.root
    children = [root.get_child_at_index(i) for i in range(root.get_child_count())]
    return [child for child in children if child and child.get_role_name() == "dialog" and is_showing(child)]


def note():
    return text_of(program.find("text", "Shared note"))


def window_of(process):
    found = subprocess.run(["xdotool", "search", "--pid", str(process.pid), "--name", "^Alongside$"], capture_output=True, text=True)
    return found.stdout.split()[0]


def is_iconic(window):
    return "Iconic" in subprocess.run(["xprop", "-id", window, "WM_STATE"], capture_output=True, text=True).stdout


def opens_in_the_running_window():
    step("a second start without a wish brings the window back")
    program.find("push button", "Log meeting")
    window = window_of(program.process)
    subprocess.run(["xdotool", "windowminimize", "--sync", window], check=True)
    until(lambda: is_iconic(window), "the window minimized")
    ask()
    until(lambda: not is_iconic(window), "the window back on screen")
    assert not panels()
    step("with --log-meeting the panel opens")
    ask("--log-meeting")
    program.find("text", "Shared note")


def loses_nothing_typed():
    step("asked again while the panel is open, it is the same panel")
    program.write("Shared note", WORDS)
    ask("--log-meeting")
    until(lambda: len(panels()) == 1, "one panel")
    assert note() == WORDS, note()
    program.key("Escape")
    program.panel_closes()


def opens_over_another_panel():
    step("over another panel, which keeps its words")
    program.key("ctrl+n")
    program.write("Name", "Zoe Marsh")
    ask("--log-meeting")
    program.find("text", "Shared note")
    assert note() == WORDS, note()  # the draft, on again
    program.key("Escape")
    until(lambda: len(panels()) == 1, "the panel below")
    assert text_of(program.find("text", "Name")) == "Zoe Marsh"
    program.key("Escape")
    program.panel_closes()


def comes_back_after_a_crash():
    global program
    step("killed in the middle of a sentence, it goes on with it at the next start")
    program.key("ctrl+l")
    program.find("text", "Shared note")
    program.write("Shared note", WORDS + ", and more")
    time.sleep(2)
    program.process.kill()
    program.process.wait()
    program = Program([sys.argv[1], "--demo", "--log-meeting"])
    until(lambda: note() == WORDS + ", and more", "the words as they were typed")
    program.says("Your draft is back")
    program.press("Discard")
    program.panel_closes()
    program.close()


started = time.monotonic()
program = Program([sys.argv[1], "--demo"])
try:
    opens_in_the_running_window()
    loses_nothing_typed()
    opens_over_another_panel()
    comes_back_after_a_crash()
except (NotThere, AssertionError, StopIteration) as failure:
    print("Not there:", failure, "\nOn screen:")
    for node in program.showing():
        print(f"  {node.get_role_name()} {node.get_name()!r}")
    raise SystemExit(1)
finally:
    program.process.kill()
print("Logged from outside.")
