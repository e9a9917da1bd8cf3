"""How much room the installed program takes, without symbols."""

import os
import subprocess
import tempfile

from figures import figure, tell


def print_installed(build):
    with tempfile.TemporaryDirectory() as prefix:
        install = ["cmake", "--install", build, "--strip", "--prefix", prefix]
        if subprocess.run(install, stdout=subprocess.DEVNULL).returncode:
            return tell("what is installed was not measured: build everything first")
        total = sum(os.lstat(os.path.join(folder, name)).st_size for folder, _, names in os.walk(prefix) for name in names)
        program = os.path.getsize(os.path.join(prefix, "bin", "alongside"))
    megabytes = total / 2**20
    figure("own installed size", "-", [megabytes], "MiB", megabytes, 8, 6, note=f"the program with a window {program / 2**20:.1f}")
