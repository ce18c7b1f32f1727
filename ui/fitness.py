"""Whether this machine can show a window at all, told before Qt is touched: one sentence, never a crash."""

import ctypes
import os
import sys
from collections.abc import Mapping, Sequence
from typing import Final

HEADLESS: Final = (
    "begin", "import", "statements", "partner-statements", "expire", "check", "audit", "books", "backup",
)  # fmt: skip
"""The commands that need no window."""

_BAD_QT: Final = "6.12.0"
_DEBIAN_PACKAGES: Final = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
}
PACKAGES: Final = " ".join(_DEBIAN_PACKAGES.values())
"""What Debian calls all of them: one line installs whatever is missing, on X11 and on Wayland."""
_FOR_X11: Final = tuple(name for name in _DEBIAN_PACKAGES if "xcb" in name or "x11" in name)
_FOR_WAYLAND: Final = ("libwayland-cursor.so.0",)

_NO_SCREEN: Final = {
    "id": "Tidak ada layar di sini. Tanpa layar, yang bisa dijalankan: {commands}.",
    "en": "There is no display here. Without one these commands work: {commands}.",
}
_NO_ANSWER: Final = {
    "id": "Layar {display} tidak menjawab. Tanpa layar, yang bisa dijalankan: {commands}.",
    "en": "The display {display} does not answer. Without one these commands work: {commands}.",
}
_WRONG_QT: Final = {
    "id": "PySide6 6.12.0 berhenti sendiri pada Python 3.11: pasang PySide6-Essentials 6.11.3.",
    "en": "PySide6 6.12.0 crashes on Python 3.11: install PySide6-Essentials 6.11.3.",
}
_LIBRARY: Final = {
    "id": "Pustaka sistem {library} belum ada. Pasang dulu:  sudo apt-get install -y {packages}",
    "en": "The system library {library} is missing. Install it:  sudo apt-get install -y {packages}",
}
_QT_BROKEN: Final = {
    "id": "PySide6 tidak bisa dimuat: {detail}",
    "en": "PySide6 cannot be loaded: {detail}",
}


def why_no_window(language: str, environment: Mapping[str, str] = os.environ) -> str:
    """Why no window can be shown on this machine, "" if it can."""
    if not sys.platform.startswith("linux"):
        return ""
    if not has_screen(environment):
        return _NO_SCREEN[language].format(commands=_commands())
    platform = environment.get("QT_QPA_PLATFORM") or (
        "wayland" if environment.get("WAYLAND_DISPLAY") else "xcb"
    )
    if platform.startswith("wayland"):
        return _missing(_FOR_WAYLAND, language)
    if platform.startswith("xcb"):
        return _missing(_FOR_X11, language) or _no_answer(environment.get("DISPLAY", ""), language)
    return ""


def why_wrong_qt(language: str) -> str:
    """Why this Qt, read in by now, had better not be used; "" if it may."""
    import PySide6  # not before it is known that a window can be shown

    return _WRONG_QT[language] if wrong_pyside(PySide6.__version__, sys.version_info[:2]) else ""


def wrong_pyside(version: str, python: tuple[int, ...]) -> bool:
    """Whether this PySide6 loses references on this Python and would abort within a minute."""
    return version == _BAD_QT and python < (3, 12)


def has_screen(environment: Mapping[str, str]) -> bool:
    """Whether there is anything to draw on; a platform that was named on purpose is believed."""
    return any(environment.get(name) for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"))


def why_not_loaded(error: ImportError, language: str) -> str:
    """What the failed import of Qt means: the system library it lacks and the line that installs it."""
    library = str(error).partition(":")[0].strip()
    if library not in _DEBIAN_PACKAGES:
        return _QT_BROKEN[language].format(detail=error)
    return _LIBRARY[language].format(library=library, packages=PACKAGES)


def _missing(libraries: Sequence[str], language: str) -> str:
    """Names the first of these that cannot be loaded, with the line that installs all that Qt needs."""
    for library in libraries:
        try:
            ctypes.CDLL(library)
        except OSError:
            return _LIBRARY[language].format(library=library, packages=PACKAGES)
    return ""


def _no_answer(display: str, language: str) -> str:
    """Says that nobody answers at this display, where Qt would abort the program."""
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.argtypes = (ctypes.c_char_p, ctypes.c_void_p)
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = xcb.xcb_disconnect.argtypes = (ctypes.c_void_p,)
    connection = xcb.xcb_connect(display.encode(), None)
    failed = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return _NO_ANSWER[language].format(display=display, commands=_commands()) if failed else ""


def _commands() -> str:
    return ", ".join(f"main.py {command}" for command in HEADLESS)
