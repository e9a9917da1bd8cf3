"""Asks the kernel to end a process, and all that it starts, when one of them asks for a socket of the internet."""

import ctypes
import platform
import signal
import socket
import subprocess
import sys

SOCKET_CALLS = {"x86_64": 41, "aarch64": 198}  # the call's number on each kind of machine
LOAD, IS_EQUAL, RETURN = 0x20, 0x15, 0x06
ALLOW, KILL_PROCESS = 0x7FFF0000, 0x80000000
NO_NEW_PRIVILEGES, SECCOMP, FILTER = 38, 22, 2
PACKET = 17

libc = ctypes.CDLL(None, use_errno=True)


class Rule(ctypes.Structure):
    _fields_ = [("code", ctypes.c_ushort), ("if_equal", ctypes.c_ubyte), ("if_not", ctypes.c_ubyte), ("value", ctypes.c_uint)]


class Rules(ctypes.Structure):
    _fields_ = [("count", ctypes.c_ushort), ("first", ctypes.POINTER(Rule))]


def forbid_network():
    """For a process that is about to become another program. Throws OSError where the kernel takes no filter."""
    if platform.machine() not in SOCKET_CALLS:
        raise OSError("the numbers of this machine's calls are not known")
    rules = (Rule * 8)((LOAD, 0, 0, 0), (IS_EQUAL, 0, 4, SOCKET_CALLS[platform.machine()]),
                       (LOAD, 0, 0, 16), (IS_EQUAL, 3, 0, socket.AF_INET), (IS_EQUAL, 2, 0, socket.AF_INET6),
                       (IS_EQUAL, 1, 0, PACKET), (RETURN, 0, 0, ALLOW), (RETURN, 0, 0, KILL_PROCESS))
    filtered = Rules(len(rules), rules)
    if libc.prctl(NO_NEW_PRIVILEGES, 1, 0, 0, 0) or libc.prctl(SECCOMP, FILTER, ctypes.byref(filtered), 0, 0):
        raise OSError(ctypes.get_errno(), "the kernel takes no filter")


def may_be_forbidden():
    try:
        subprocess.run(["true"], preexec_fn=forbid_network, check=True)
    except subprocess.SubprocessError:
        return False
    return True


def insist_that_it_is_noticed():
    """A planted fault: a program that asks for each kind of socket of the internet, and one that asks for another."""
    for family, end in (("AF_INET", -signal.SIGSYS), ("AF_INET6", -signal.SIGSYS), ("AF_UNIX", 0)):
        asks = [sys.executable, "-c", f"import socket; socket.socket(socket.{family})"]
        code = subprocess.run(asks, preexec_fn=forbid_network).returncode
        assert code == end, f"asking for {family} ended with {code}"
