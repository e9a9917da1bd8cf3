#!/usr/bin/python3
"""A meeting logged from outside: `--log-meeting` opens the panel in the running window, takes nothing away that is typed there,
and after a crash, or when the system ends the program, the panel opens with what was typed.

    in_own_desktop.sh log_from_outside.py PROGRAM
"""

import pathlib
import subprocess
import sys
import time

from screen_reader import Atspi, Program, is_showing, step, tell, text_of, until

WORDS = "Half a thought about exit slips"


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


def root_says(what):
    """The first window that the window manager names there."""
    words = subprocess.run(["xprop", "-root", what], capture_output=True, text=True).stdout
    return words.split("#")[-1].split(",")[0].strip()


def window():
    return root_says("_NET_CLIENT_LIST")


def panel_closes():
    program.panel_closes()
    until(lambda: root_says("_NET_ACTIVE_WINDOW") == window(), "the window to take the keys again")


def is_iconic(shown):
    return "Iconic" in subprocess.run(["xprop", "-id", shown, "WM_STATE"], capture_output=True, text=True).stdout


def opens_in_the_running_window():
    step("a second start without a wish brings the window back")
    program.find("push button", "Log meeting")
    shown = window()
    subprocess.run(["xdotool", "windowminimize", shown], check=True)
    until(lambda: is_iconic(shown), "the window minimized")
    ask()
    until(lambda: not is_iconic(shown), "the window back on screen")
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
    panel_closes()


def opens_over_another_panel():
    step("over another panel, which keeps its words")
    program.key("ctrl+n")
    program.write("Name", "Zoe Marsh")
    ask("--log-meeting")
    program.find("text", "Shared note")
    assert note() == WORDS, note()  # the draft, on again
    until(lambda: program.has_focus("Teacher") or program.has_focus("Shared note"), "the keys to go to the panel")
    program.key("Escape")
    until(lambda: len(panels()) == 1, "the panel below")
    until(lambda: root_says("_NET_ACTIVE_WINDOW") != window(), "the panel below to take the keys again")
    assert text_of(program.find("text", "Name")) == "Zoe Marsh"
    program.press("Discard")
    panel_closes()


def takes_several_teachers_by_keyboard():
    step("several teachers by keyboard alone: Enter picks, and Enter on nothing leads to the note")
    program.key("ctrl+l")
    program.press("Discard")  # the draft from before
    panel_closes()
    program.key("ctrl+l")
    program.find("text", "Shared note")
    for name in ("noor", "gwen"):
        program.type(name)
        program.key("Return")
    program.find("push button", "Remove Gwen Ashworth-Pike")
    program.key("Return")
    program.type("Both at one table")
    until(lambda: note() == "Both at one table", "the words in the note, and no more than those")
    program.press("Discard")
    panel_closes()


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


def ends_in_order_when_the_system_asks():
    global program
    step("the system ends it, as at logging out: what is typed is kept, and nothing is left unfinished")
    field = program.find("text", "Shared note")
    Atspi.EditableText.set_text_contents(field, WORDS + ", and the rest")
    program.process.terminate()  # before what is typed would be kept by itself
    assert program.process.wait(30) == 0
    journals = [file for file in pathlib.Path.home().rglob("*-journal") if file.stat().st_size]
    assert not journals, journals
    program = Program([sys.argv[1], "--demo", "--log-meeting"])
    until(lambda: note() == WORDS + ", and the rest", "the words as they were typed last")
    program.press("Discard")
    program.panel_closes()
    program.close()


def from_outside():
    opens_in_the_running_window()
    loses_nothing_typed()
    opens_over_another_panel()
    takes_several_teachers_by_keyboard()
    comes_back_after_a_crash()
    ends_in_order_when_the_system_asks()


program = Program([sys.argv[1], "--demo"])
tell(from_outside)
print("Logged from outside.")
