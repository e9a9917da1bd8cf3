#!/usr/bin/python3
"""Installs the kinds of file into a folder of its own and asks the desktop's library what real files are.

    kinds_of_file.py KINDS.xml ALONGSIDE-CLI
"""
import os
import shutil
import subprocess
import sys
import tempfile

NOTEBOOK = "application/vnd.alongside.notebook"
ARCHIVE = "application/vnd.alongside.archive+json"


def made_by(cli, folder):
    """A notebook without and one with a password, and an archive, under names that do not tell."""
    def run(password, *arguments):
        subprocess.run([cli, *arguments], check=True, stdout=subprocess.DEVNULL, env={**os.environ, "ALONGSIDE_PASSWORD": password})

    plain, secret, archive = (os.path.join(folder, name) for name in ("plain", "secret.alongside", "everything"))
    run("", "demo", plain, "--today", "2026-03-02")
    run("four words make one", "demo", secret, "--today", "2026-03-02")
    run("", "export", plain, "-o", archive)
    other = os.path.join(folder, "other.json")
    with open(other, "w", encoding="utf-8") as file:
        file.write('{"format": "something-else"}')
    return {plain: NOTEBOOK, secret: NOTEBOOK, archive: ARCHIVE, other: "application/json"}


def kind_of(path):
    # A process of its own: the library reads the kinds once.
    words = "from gi.repository import Gio; import sys; " \
            "print(Gio.File.new_for_path(sys.argv[1]).query_info('standard::content-type', 0, None).get_content_type())"
    return subprocess.run(["/usr/bin/python3", "-c", words, path], check=True, capture_output=True, text=True).stdout.strip()


def main():
    kinds, cli = sys.argv[1:]
    with tempfile.TemporaryDirectory() as folder:
        packages = os.path.join(folder, "share/mime/packages")
        os.makedirs(packages)
        shutil.copy(kinds, packages)
        subprocess.run(["update-mime-database", os.path.dirname(packages)], check=True, stderr=subprocess.DEVNULL)
        os.environ["XDG_DATA_HOME"] = os.path.join(folder, "share")
        wrong = [f"{os.path.basename(path)} is {kind_of(path)}, not {kind}"
                 for path, kind in made_by(cli, folder).items() if kind_of(path) != kind]
    if wrong:
        sys.exit("\n".join(wrong))


main()
