#!/usr/bin/env python3
"""The Flatpak asks for no network and for no folder, for no name on a bus that the program does not call, and fetches no source unchecked.

    sandbox.py MANIFEST SOURCES
"""
import pathlib
import re
import sys

MAY_ASK = {"--socket=wayland", "--socket=fallback-x11", "--socket=cups", "--share=ipc", "--device=dri"}
BUS = re.compile(r"--(?:own|talk|system-talk)-name=([\w.]+?)(?:\.\*)?$")


def listed(text, key):
    """The items of a list that stands at the left edge of the manifest."""
    block = re.search(rf"^{key}:\n((?:  .*\n)+)", text, re.MULTILINE).group(1)
    return re.findall(r"^  - (\S+)$", block, re.MULTILINE)


def main():
    manifest, sources = sys.argv[1:]
    text = pathlib.Path(manifest).read_text(encoding="utf-8")
    code = "".join(path.read_text(encoding="utf-8") for path in pathlib.Path(sources).rglob("*.cpp"))
    asked = listed(text, "finish-args")
    assert asked, "no permissions were found"
    for each in asked:
        name = BUS.match(each)
        if name:
            assert name.group(1) in code, f"{each}: the program calls no such name"
        else:
            assert each in MAY_ASK, f"{each}: not among what it may ask for"
    archives = text.count("type: archive")
    assert archives and archives == len(re.findall(r"sha256: [0-9a-f]{64}$", text, re.MULTILINE)), "a source without its sum"
    assert not re.search(r"http://", text), "a source that is fetched in the clear"


main()
