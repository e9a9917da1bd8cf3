"""What a screen reader's user can do with a program: find things by role and name, read them, act on them, type."""

import subprocess
import time
import warnings

warnings.simplefilter("ignore")

import gi

from no_network import forbid_network, may_be_forbidden

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib

PATIENCE = 15.0  # seconds


class NotThere(AssertionError):
    pass


def until(question, what, limit=PATIENCE):
    """Asks until the answer is true and gives it; never waits for a fixed time."""
    end = time.monotonic() + limit
    while True:
        try:
            answer = question()
        except GLib.Error:  # the thing went away while it was looked at
            answer = None
        if answer:
            return answer
        if time.monotonic() > end:
            raise NotThere(what)
        time.sleep(0.03)


class Program:
    """The running program and its tree."""

    started = []

    def __init__(self, command):
        self.process = subprocess.Popen(command, preexec_fn=forbid_network if may_be_forbidden() else None)
        Program.started.append(self)
        self.root = until(self._find_root, "the program on the accessibility bus")
        self.root.set_cache_mask(Atspi.Cache.NONE)

    def _find_root(self):
        desktop = Atspi.get_desktop(0)
        for i in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(i)
            if child and child.get_process_id() == self.process.pid and child.get_child_count():
                return child
        return None

    def walk(self, node=None):
        node = node or self.root
        yield node
        if node.get_role_name() in ("table", "tree table"):
            return
        for i in range(node.get_child_count()):
            child = node.get_child_at_index(i)
            if child:
                yield from self.walk(child)

    def open_panel(self):
        """The panel over the window, which alone can be worked with while it is open."""
        for i in reversed(range(self.root.get_child_count())):
            child = self.root.get_child_at_index(i)
            if child and child.get_role_name() in ("dialog", "alert") and is_showing(child):
                return child
        return None

    def panel_closes(self):
        until(lambda: self.open_panel() is None, "the panel to close")

    def showing(self):
        for node in self.walk(self.open_panel()):
            if is_showing(node):
                yield node

    def find(self, role, name, limit=PATIENCE, starts=False):
        def look():
            for node in self.showing():
                if node.get_role_name() == role and (node.get_name().startswith(name) if starts else node.get_name() == name):
                    return node
            return None

        return until(look, f"{role} “{name}”", limit)

    def is_there(self, role, name):
        try:
            return bool(self.find(role, name, limit=0.3))
        except NotThere:
            return False

    def labelled(self, role, label):
        """A widget whose own name is its value, such as a combo box: found by the label that names it."""

        def look():
            for node in self.showing():
                if node.get_role_name() != role:
                    continue
                for relation in node.get_relation_set():
                    if relation.get_relation_type() != Atspi.RelationType.LABELLED_BY:
                        continue
                    if any(relation.get_target(i).get_name().replace("&", "") == label for i in range(relation.get_n_targets())):
                        return node
            return None

        return until(look, f"{role} labelled “{label}”")

    def words(self):
        """Every word on screen."""
        return [node.get_name() for node in self.showing() if node.get_name()]

    def says(self, part, limit=PATIENCE):
        return until(lambda: any(part in words for words in self.words()), f"the words “{part}” on screen", limit)

    def press(self, name, role="push button"):
        """Presses and waits until the button is up again: Qt clicks it a moment after it was told to."""
        button = self.find(role, name)
        act(button, "Press")
        until(lambda: not is_down(button), f"“{name}” to come up again")

    def open_tab(self, name):
        act(self.find("page tab", name), "Press")

    def is_ticked(self, name):
        return self.find("check box", name).get_state_set().contains(Atspi.StateType.CHECKED)

    def tick(self, name):
        act(self.find("check box", name), "Toggle")
        until(lambda: self.is_ticked(name), f"“{name}” ticked")

    def has_focus(self, name):
        """Whether the keys go to the text of that name."""
        return self.find("text", name).get_state_set().contains(Atspi.StateType.FOCUSED)

    def tick_promise(self, words):
        """Ticks the box beside a promise that is due; it goes as it is kept."""
        box = until(lambda: next((n for n in self.showing() if n.get_role_name() == "check box" and words in n.get_name()), None),
                    f"a box for “{words}”")
        act(box, "Toggle")
        until(lambda: not any(n.get_role_name() == "check box" and words in n.get_name() for n in self.showing()),
              f"“{words}” to be kept")

    def write(self, name, words):
        field = self.find("text", name)
        Atspi.Component.grab_focus(field)
        Atspi.EditableText.set_text_contents(field, words)
        until(lambda: text_of(field) == words, f"“{words}” in “{name}”")
        return field

    def write_secretly(self, name, words):
        """Types over what a password's field holds, which shows nobody what that is."""
        field = self.find("password text", name)
        Atspi.Component.grab_focus(field)
        until(lambda: field.get_state_set().contains(Atspi.StateType.FOCUSED), f"the keys to go to “{name}”")
        self.key("ctrl+a")
        self.type(words)
        until(lambda: Atspi.Text.get_character_count(field) == len(words), f"as many letters in “{name}”")
        assert words not in text_of(field)

    def type(self, words):
        subprocess.run(["xdotool", "type", "--delay", "2", words], check=True)

    def key(self, *names):
        """Keys as xdotool names them: Return, ctrl+l."""
        subprocess.run(["xdotool", "key", *names], check=True)

    def close(self):
        """By the key for it; the program must end by itself, and well."""
        self.key("ctrl+q")
        assert self.process.wait(PATIENCE) == 0, self.process.returncode


BEGAN = time.monotonic()


def step(words):
    print(f"{time.monotonic() - BEGAN:6.2f} s  {words}", flush=True)


def tell(story):
    """Plays a story; where it comes to a halt, says why and what was on screen, and exits with 1. Ends what it started."""
    try:
        story()
    except (AssertionError, StopIteration, IndexError) as failure:
        print("Not there:", failure, "\nOn screen:")
        for node in Program.started[-1].showing():
            print(f"  {node.get_role_name()} {node.get_name()!r}")
        raise SystemExit(1)
    finally:
        for program in Program.started:
            program.process.kill()


def is_down(button):
    try:
        return button.get_state_set().contains(Atspi.StateType.PRESSED)
    except GLib.Error:  # gone with what it did
        return False


def is_showing(node):
    return node.get_state_set().contains(Atspi.StateType.SHOWING)


def act(node, action):
    names = [Atspi.Action.get_action_name(node, i) for i in range(Atspi.Action.get_n_actions(node))]
    assert action in names, f"“{node.get_name()}” cannot {action}, only {names}"
    Atspi.Action.do_action(node, names.index(action))


def text_of(node):
    return Atspi.Text.get_text(node, 0, Atspi.Text.get_character_count(node))


def cells(table):
    """The rows of a table as lists of words."""
    rows, columns = Atspi.Table.get_n_rows(table), Atspi.Table.get_n_columns(table)
    return [[Atspi.Table.get_accessible_at(table, row, column).get_name() for column in range(columns)] for row in range(rows)]
