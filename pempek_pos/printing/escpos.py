"""The few ESC/POS commands that receipt printers of every make share."""

from enum import Enum
from typing import Final

from pempek_pos.printing.qr import qr_rows

ESC: Final = b"\x1b"
GS: Final = b"\x1d"

BEGIN: Final = ESC + b"@" + ESC + b"t\x00"
"""Forget what came before, half a command too (policy: a job may follow one that broke off); code page 0."""
LEFT: Final = ESC + b"a\x00"
CENTRE: Final = ESC + b"a\x01"
BOLD: Final = ESC + b"E\x01"
NOT_BOLD: Final = ESC + b"E\x00"
TALL: Final = GS + b"!\x01"
LARGE: Final = GS + b"!\x11"
NORMAL: Final = GS + b"!\x00"
CUT: Final = GS + b"VB\x00"
OPEN_DRAWER: Final = ESC + b"p\x00\x19\xfa"
"""A pulse of 50 ms on pin 2."""
NEWLINE: Final = b"\n"

_DOTS_PER_MODULE: Final = 6


class QrWay(Enum):
    """How a QR code reaches the printer; many 58 mm printers know only pictures."""

    RASTER = "raster"
    NATIVE = "native"


def feed(lines: int) -> bytes:
    """`lines` empty lines."""
    return ESC + b"d" + bytes((lines,))


def qr(payload: str, way: QrWay, dots: int) -> bytes:
    """A QR code of at most `dots` dots across."""
    return _native_qr(payload) if way is QrWay.NATIVE else _raster_qr(payload, dots)


def _raster_qr(payload: str, dots: int) -> bytes:
    rows = qr_rows(payload)
    scale = max(1, min(_DOTS_PER_MODULE, dots // len(rows)))
    across = (len(rows) * scale + 7) // 8
    module = ("0" * scale, "1" * scale)
    padding = "0" * (across * 8 - len(rows) * scale)
    lines = [
        int("".join([module[dark] for dark in row]) + padding, 2).to_bytes(across, "big") * scale
        for row in rows
    ]
    height = len(rows) * scale
    return GS + b"v0\x00" + across.to_bytes(2, "little") + height.to_bytes(2, "little") + b"".join(lines)


def _native_qr(payload: str) -> bytes:
    """Model 2, six dots a module, level M: store, then print (GS ( k, functions 165, 167, 169, 180, 181)."""
    data = payload.encode("ascii")
    set_up = (b"1A2\x00", b"1C\x06", b"1E1")
    steps = (*set_up, b"1P0" + data, b"1Q0")
    return b"".join(GS + b"(k" + len(step).to_bytes(2, "little") + step for step in steps)
