#!/usr/bin/env python3
"""With --data-dir everything that the program writes unasked is in that folder: a home that is empty before is empty after.
Without it the same is in the folders of the desktop, which shows that there was something to write.

    data_folder.py ALONGSIDE ALONGSIDE-CLI
"""
import os
import pathlib
import subprocess
import sys
import tempfile
import time

LONGEST = 30  # seconds
WRITTEN = {"demo.alongside", "window.conf"}  # by a start on the demo, and by one on another notebook, which is remembered


def files_below(folder):
    return {str(path.relative_to(folder)) for path in pathlib.Path(folder).rglob("*") if path.is_file()}


def run(program, home, waited_for, *options):
    """Starts the program in that home, and ends it once the file of that name is written anywhere."""
    folders = {"XDG_DATA_HOME": "data", "XDG_CONFIG_HOME": "config", "XDG_CACHE_HOME": "cache", "XDG_STATE_HOME": "state"}
    environment = {name: os.path.join(home, folder) for name, folder in folders.items()}
    environment |= {"HOME": home, "QT_QPA_PLATFORM": "offscreen", "PATH": os.environ["PATH"], "LANG": "C.UTF-8"}
    started = subprocess.Popen([program, *options], env=environment, stderr=subprocess.DEVNULL)
    until = time.monotonic() + LONGEST
    while not list(pathlib.Path(home).parent.rglob(waited_for)):
        assert started.poll() is None, f"the program ended by itself with {started.returncode}"
        assert time.monotonic() < until, f"{waited_for} was not written"
        time.sleep(0.1)
    time.sleep(1)  # what else is written then
    started.terminate()
    started.wait(LONGEST)


def opened_elsewhere(program, maker):
    """The folder is on a stick that is mounted under another name the next time: its notebook is opened all the same."""
    with tempfile.TemporaryDirectory() as around:
        home, here, there = (os.path.join(around, name) for name in ("home", "here", "there"))
        os.mkdir(home)
        os.mkdir(here)
        subprocess.run([maker, "demo", os.path.join(here, "mine.alongside")], check=True)
        run(program, home, "window.conf", os.path.join(here, "mine.alongside"), "--data-dir", here)
        os.rename(here, there)
        folders = {"HOME": home, "QT_QPA_PLATFORM": "offscreen", "PATH": os.environ["PATH"], "LANG": "C.UTF-8"}
        started = subprocess.Popen([program, "--data-dir", there], env=folders, stderr=subprocess.DEVNULL)
        [remembered] = pathlib.Path(there).rglob("window.conf")
        try:
            until = time.monotonic() + LONGEST
            while started.poll() is None and os.path.join(there, "mine.alongside") not in remembered.read_text():
                if time.monotonic() > until:
                    return False
                time.sleep(0.1)
            return started.poll() is None
        finally:
            started.terminate()
            started.wait(LONGEST)


def names(paths):
    return {os.path.basename(path) for path in paths}


def look(program, maker, *options):
    """What both starts leave in a new home, and in the folder that is chosen beside it."""
    with tempfile.TemporaryDirectory() as around:
        home, chosen, mine = (os.path.join(around, name) for name in ("home", "chosen/data", "mine"))
        os.mkdir(home)
        os.mkdir(mine)
        subprocess.run([maker, "demo", os.path.join(mine, "mine.alongside")], check=True)
        given = ["--data-dir", chosen] if options else []
        run(program, home, "demo.alongside", "--demo", *given)
        run(program, home, "window.conf", os.path.join(mine, "mine.alongside"), *given)
        rights = os.stat(chosen).st_mode & 0o777 if given else None
        return {path for path in files_below(home) if not path.startswith("cache/")}, files_below(chosen), rights


def main():
    program, maker = sys.argv[1:]
    at_home, chosen, _ = look(program, maker)
    assert WRITTEN <= names(at_home) and not chosen, (at_home, chosen)
    at_home, chosen, rights = look(program, maker, "--data-dir")
    assert not at_home, at_home
    assert WRITTEN <= names(chosen), chosen
    assert rights == 0o700, oct(rights)
    refused = subprocess.run([program, "--data-dir", "/proc/none"], env={"QT_QPA_PLATFORM": "offscreen"}, capture_output=True)
    assert refused.returncode == 2, refused
    assert opened_elsewhere(program, maker), "the notebook of a folder that was moved is not opened"


main()
