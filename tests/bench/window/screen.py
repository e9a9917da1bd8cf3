"""What happens on an X screen and when: windows that appear, places that change. Types and clicks on it."""

import ctypes
import select
import time

X11 = ctypes.CDLL("libX11.so.6")
DAMAGE = ctypes.CDLL("libXdamage.so.1")
TEST = ctypes.CDLL("libXtst.so.6")

Window = Atom = ctypes.c_ulong
Display = ctypes.c_void_p
CARET = 48  # pixels: nothing smaller than this is a change, for a caret blinks

for function, result, arguments in (
    (X11.XOpenDisplay, Display, [ctypes.c_char_p]),
    (X11.XDefaultRootWindow, Window, [Display]),
    (X11.XConnectionNumber, ctypes.c_int, [Display]),
    (X11.XPending, ctypes.c_int, [Display]),
    (X11.XNextEvent, ctypes.c_int, [Display, ctypes.c_void_p]),
    (X11.XSelectInput, ctypes.c_int, [Display, Window, ctypes.c_long]),
    (X11.XInternAtom, Atom, [Display, ctypes.c_char_p, ctypes.c_int]),
    (X11.XFlush, ctypes.c_int, [Display]),
    (X11.XSync, ctypes.c_int, [Display, ctypes.c_int]),
    (X11.XKeysymToKeycode, ctypes.c_ubyte, [Display, ctypes.c_ulong]),
    (X11.XStringToKeysym, ctypes.c_ulong, [ctypes.c_char_p]),
    (DAMAGE.XDamageQueryExtension, ctypes.c_int, [Display, ctypes.c_void_p, ctypes.c_void_p]),
    (DAMAGE.XDamageCreate, ctypes.c_ulong, [Display, Window, ctypes.c_int]),
    (TEST.XTestFakeKeyEvent, ctypes.c_int, [Display, ctypes.c_uint, ctypes.c_int, ctypes.c_ulong]),
    (TEST.XTestFakeButtonEvent, ctypes.c_int, [Display, ctypes.c_uint, ctypes.c_int, ctypes.c_ulong]),
    (TEST.XTestFakeMotionEvent, ctypes.c_int, [Display, ctypes.c_int, ctypes.c_int, ctypes.c_int, ctypes.c_ulong]),
):
    function.restype, function.argtypes = result, arguments


class PropertyEvent(ctypes.Structure):
    _fields_ = [("type", ctypes.c_int), ("serial", ctypes.c_ulong), ("sent", ctypes.c_int), ("display", Display),
                ("window", Window), ("atom", Atom)]


class DamageEvent(ctypes.Structure):
    _fields_ = [("type", ctypes.c_int), ("serial", ctypes.c_ulong), ("sent", ctypes.c_int), ("display", Display),
                ("drawable", Window), ("damage", ctypes.c_ulong), ("level", ctypes.c_int), ("more", ctypes.c_int),
                ("timestamp", ctypes.c_ulong), ("x", ctypes.c_short), ("y", ctypes.c_short),
                ("width", ctypes.c_ushort), ("height", ctypes.c_ushort)]


class Screen:
    """Notes the moments at which the list of windows and the picture changed."""

    PROPERTY_NOTIFY = 28
    PROPERTY_CHANGES = 1 << 22

    def __init__(self):
        self.display = X11.XOpenDisplay(None)
        if not self.display:
            raise SystemExit("no X screen; run in in_own_desktop.sh")
        self.root = X11.XDefaultRootWindow(self.display)
        first, none = ctypes.c_int(), ctypes.c_int()
        if not DAMAGE.XDamageQueryExtension(self.display, ctypes.byref(first), ctypes.byref(none)):
            raise SystemExit("the X server does not tell of changes (DAMAGE)")
        self.damaged = first.value
        self.windows = X11.XInternAtom(self.display, b"_NET_CLIENT_LIST", 0)
        X11.XSelectInput(self.display, self.root, self.PROPERTY_CHANGES)
        DAMAGE.XDamageCreate(self.display, self.root, 0)  # every rectangle as it is drawn
        X11.XSync(self.display, 0)
        self.event = ctypes.create_string_buffer(256)
        self.first_window = self.last_change = None
        self.changed = 0  # pixels, one that changes twice counted twice
        self.forget()

    def forget(self):
        self.look()
        self.first_window = self.last_change = None
        self.changed = 0

    def look(self):
        """Takes in what has come; whether anything changed."""
        changed = False
        while X11.XPending(self.display):
            X11.XNextEvent(self.display, self.event)
            kind = ctypes.cast(self.event, ctypes.POINTER(ctypes.c_int)).contents.value
            now = time.monotonic()
            if kind == self.PROPERTY_NOTIFY:
                of = ctypes.cast(self.event, ctypes.POINTER(PropertyEvent)).contents
                if of.atom == self.windows and not self.first_window:
                    self.first_window = now
            elif kind == self.damaged:
                of = ctypes.cast(self.event, ctypes.POINTER(DamageEvent)).contents
                if of.width > CARET or of.height > CARET:
                    self.changed += of.width * of.height
                    self.last_change = now
                    changed = True
        return changed

    def settle(self, calm=0.7, limit=60.0, first=True, busy=lambda: False):
        """Waits until nothing has changed for `calm` seconds and nothing works on; the moment of the last change."""
        began = time.monotonic()
        while True:
            select.select([X11.XConnectionNumber(self.display)], [], [], 0.02)
            self.look()
            now = time.monotonic()
            since = self.last_change if first else self.last_change or began
            if since and now - since > calm and not busy():
                return self.last_change
            if now - began > limit:
                raise TimeoutError("the screen does not settle")

    def press(self, *names):
        """Presses keys together, as "Control_L", "3"; gives the moment."""
        codes = [X11.XKeysymToKeycode(self.display, X11.XStringToKeysym(name.encode())) for name in names]
        for code in codes:
            TEST.XTestFakeKeyEvent(self.display, code, 1, 0)
        moment = time.monotonic()
        for code in reversed(codes):
            TEST.XTestFakeKeyEvent(self.display, code, 0, 0)
        X11.XSync(self.display, 0)
        return moment

    def type(self, word):
        for letter in word:
            moment = self.press("space" if letter == " " else letter)
        return moment

    def click(self, x, y):
        TEST.XTestFakeMotionEvent(self.display, -1, x, y, 0)
        TEST.XTestFakeButtonEvent(self.display, 1, 1, 0)
        moment = time.monotonic()
        TEST.XTestFakeButtonEvent(self.display, 1, 0, 0)
        X11.XSync(self.display, 0)
        return moment
