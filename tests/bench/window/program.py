"""A program that is started to be measured: what it reads is read before, so that the disk is not measured."""

import os
import signal
import subprocess
import time

TICK = os.sysconf("SC_CLK_TCK")


class Program:
    """A command and the files that it reads; started anew for each run."""

    def __init__(self, name, command, files=(), environment=None):
        self.name, self.command, self.files = name, command, set(files)
        self.environment = dict(os.environ, **(environment or {}))
        self.process = None

    def warm(self):
        for name in self.files:
            try:
                with open(name, "rb", buffering=0) as file:
                    while file.read(1 << 20):
                        pass
            except OSError:
                pass

    def start(self):
        self.warm()
        began = time.monotonic()
        self.process = subprocess.Popen(self.command, env=self.environment, stdout=subprocess.DEVNULL,
                                        stderr=subprocess.DEVNULL)
        return began

    def stop(self):
        self._remember_files()
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()
        self.process = None

    def _remember_files(self):
        """Libraries, plugins, fonts: whatever it has mapped, for the next run."""
        with open(f"/proc/{self.process.pid}/maps") as maps:
            for line in maps:
                parts = line.split(None, 5)
                if len(parts) == 6 and parts[5].startswith("/") and "deleted" not in parts[5]:
                    self.files.add(parts[5].strip())

    def cpu(self):
        """Milliseconds of the processor, all threads that run."""
        total = 0
        for thread in os.listdir(f"/proc/{self.process.pid}/task"):
            with open(f"/proc/{self.process.pid}/task/{thread}/schedstat") as file:
                total += int(file.read().split()[0])
        return total / 1e6

    def cpu_in_all(self):
        """The same with the threads that have ended, of which only the process tells, in ticks: not less than `cpu`."""
        with open(f"/proc/{self.process.pid}/stat") as file:
            user, system = file.read().rsplit(")", 1)[1].split()[11:13]
        return max(self.cpu(), 1000 * (int(user) + int(system)) / TICK)

    def memory(self):
        """Kibibytes: Pss and Rss now, the most Rss so far."""
        found = {}
        with open(f"/proc/{self.process.pid}/smaps_rollup") as file:
            for line in file:
                word = line.split()
                if word[0] in ("Pss:", "Rss:"):
                    found[word[0][:-1]] = int(word[1])
        with open(f"/proc/{self.process.pid}/status") as file:
            for line in file:
                if line.startswith("VmHWM:"):
                    found["peak"] = int(line.split()[1])
        return found

    def is_busy(self):
        """Whether a thread of it runs at this moment."""
        for thread in os.listdir(f"/proc/{self.process.pid}/task"):
            try:
                with open(f"/proc/{self.process.pid}/task/{thread}/stat") as file:
                    if file.read().rsplit(")", 1)[1].split()[0] in "RD":
                        return True
            except OSError:
                pass
        return False
