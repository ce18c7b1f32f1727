"""An independent reader of printer bytes: a strict parser of the ESC/POS grammar that refuses any byte it
does not know, and shows what the paper would show.
"""

from dataclasses import dataclass, field

import zxingcpp
from PIL import Image

ESC, GS, LF = 0x1B, 0x1D, 0x0A
_ALIGN = {0: "left", 1: "centre", 2: "right"}


class NotEscPos(Exception):
    """A byte that no command of ours begins with, or a command cut short."""


@dataclass(frozen=True)
class PrintedLine:
    """A line as the paper shows it; `wide` and `high` count from 1."""

    text: str
    align: str
    bold: bool
    wide: int
    high: int


@dataclass
class Paper:
    """Everything a slip did, in order."""

    lines: list[PrintedLine] = field(default_factory=list)
    images: list[Image.Image] = field(default_factory=list)
    commands: list[str] = field(default_factory=list)
    stored_codes: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        """All lines."""
        return "\n".join(line.text for line in self.lines)

    def codes(self) -> list[str]:
        """What a scanner reads from the pictures, with white paper around them."""
        found = []
        for image in self.images:
            paper = Image.new("L", (image.width + 80, image.height + 80), 255)
            paper.paste(image, (40, 40))
            found += [code.text for code in zxingcpp.read_barcodes(paper)]
        return found


class _Reader:
    def __init__(self, data: bytes) -> None:
        self.data = data
        self.at = 0
        self.paper = Paper()
        self.begin()

    def begin(self) -> None:
        self.align, self.bold, self.wide, self.high = "left", False, 1, 1
        self.line = ""

    def take(self, count: int = 1) -> bytes:
        if self.at + count > len(self.data):
            raise NotEscPos(f"cut short at {self.at}")
        self.at += count
        return self.data[self.at - count : self.at]

    def read(self) -> Paper:
        while self.at < len(self.data):
            (byte,) = self.take()
            if byte == ESC:
                self.escape(chr(self.take()[0]))
            elif byte == GS:
                self.group(chr(self.take()[0]))
            elif byte == LF:
                self.end_line()
            elif 0x20 <= byte < 0x7F:
                self.line += chr(byte)
            else:
                raise NotEscPos(f"byte {byte:#04x} at {self.at - 1}")
        if self.line:
            raise NotEscPos("text without an end")
        return self.paper

    def end_line(self) -> None:
        self.paper.lines.append(PrintedLine(self.line, self.align, self.bold, self.wide, self.high))
        self.line = ""

    def between_lines(self) -> None:
        if self.line:
            raise NotEscPos("a command inside a line")

    def escape(self, letter: str) -> None:
        self.paper.commands.append(f"ESC {letter}")
        if letter == "@":
            self.begin()
            return
        self.between_lines()
        value = self.take()[0]
        if letter == "a" and value in _ALIGN:
            self.align = _ALIGN[value]
        elif letter == "E" and value in (0, 1):
            self.bold = bool(value)
        elif letter == "p" and value in (0, 1):
            self.take(2)
        elif not (letter == "t" and value == 0) and letter != "d":
            raise NotEscPos(f"ESC {letter} {value}")

    def group(self, letter: str) -> None:
        self.paper.commands.append(f"GS {letter}")
        self.between_lines()
        if letter == "!":
            size = self.take()[0]
            self.wide, self.high = (size >> 4) + 1, (size & 7) + 1
        elif letter == "V":
            if self.take(2) != b"B\x00":
                raise NotEscPos("cut")
        elif letter == "v":
            self.raster()
        elif letter == "(":
            self.stored_code()
        else:
            raise NotEscPos(f"GS {letter}")

    def raster(self) -> None:
        if self.take(2) != b"0\x00":
            raise NotEscPos("raster mode")
        across, height = (int.from_bytes(self.take(2), "little") for _ in range(2))
        bits = Image.frombytes("1", (across * 8, height), self.take(across * height))
        self.paper.images.append(bits.point(lambda dot: 0 if dot else 255).convert("L"))

    def stored_code(self) -> None:
        if self.take() != b"k":
            raise NotEscPos("GS (")
        body = self.take(int.from_bytes(self.take(2), "little"))
        if body[:1] != b"1" or body[1:2] not in (b"A", b"C", b"E", b"P", b"Q"):
            raise NotEscPos(f"GS ( k {body!r}")
        if body[1:3] == b"P0":
            self.paper.stored_codes.append(body[3:].decode("ascii"))


def read(data: bytes) -> Paper:
    """What `data` prints; raises NotEscPos for anything but whole lines and commands a slip may use."""
    return _Reader(data).read()
