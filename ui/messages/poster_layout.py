"""Where the words of an announcement's picture stand: wrapped and shrunk until they fit, clear of the edges
that apps cover.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from typing import Final

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFont, QFontMetricsF

from pempek_pos.messages.announcement_texts import Poster
from ui.assets import FAMILY

MARGIN: Final = 84
_WIDE: Final = 1080
_HEAD: Final = 92
_TICKET: Final = 196
_FOOT: Final = 44.0
_SIGN: Final = 48.0
_STUB: Final = 0.36
"""The part of the ticket that tells until when."""


class Format(Enum):
    """The pictures that are drawn: for a feed, and for a story, with what stays free above and below."""

    SQUARE = (1080, 1080, 72, 72)
    STORY = (1080, 1920, 270, 380)

    @property
    def size(self) -> QSize:
        """In pixels."""
        return QSize(self.value[0], self.value[1])

    @property
    def safe(self) -> QRectF:
        """Where words may stand."""
        wide, high, above, below = self.value
        return QRectF(MARGIN, above, wide - 2 * MARGIN, high - above - below)


@dataclass(frozen=True, slots=True)
class Piece:
    """Words in their place: the lines as they are drawn, how large, in which colour of `PAINTS`."""

    name: str
    lines: tuple[str, ...]
    font: QFont
    room: QRectF
    ink: str

    @property
    def line_height(self) -> float:
        """From line to line."""
        return QFontMetricsF(self.font).height() * _LEADING.get(self.name, 1.0)


_LEADING: Final = {"title": 0.94, "told": 1.08}


@dataclass(frozen=True, slots=True)
class Layout:
    """All words in their places, and the ticket that holds the code; its stub is empty without a last day."""

    pieces: tuple[Piece, ...]
    tag: QRectF
    ticket: QRectF
    stub: QRectF


def poster_font(pixels: int, weight: int) -> QFont:
    """The bundled family at a size of its own: a picture does not follow the person's text scale."""
    made = QFont(FAMILY)
    made.setPixelSize(pixels)
    made.setWeight(QFont.Weight(weight))
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made


def laid_out(poster: Poster, format_: Format) -> Layout:
    """Every word in its place."""
    safe = format_.safe
    tall = format_ is Format.STORY
    head = QRectF(safe.left() + _HEAD + 24, safe.top(), safe.width() * 0.74 - _HEAD, _HEAD)
    foot = QRectF(safe)
    foot.setTop(safe.bottom() - sum(high for _, _, high in _foot_lines(poster, safe.width())))
    ticket = QRectF(safe.left(), foot.top() - 32 - _TICKET, safe.width(), _TICKET)
    stub = QRectF(ticket)
    stub.setLeft(ticket.right() - (ticket.width() * _STUB if poster.day else 0))
    middle = QRectF(safe.left(), head.bottom() + 40, safe.width(), ticket.top() - 36 - head.bottom() - 40)
    said = list(_said(poster, middle, tall))
    pieces = (
        fitted("shop", poster.shop, head, (46, 26, 700), 2),
        *said,
        *_on_ticket(poster, ticket, stub),
        *_below(poster, foot),
    )
    return Layout(pieces, _pill(said[0]), ticket, stub)


def fitted(
    name: str, text: str, room: QRectF, how: tuple[int, int, int], most: int, ink: str = "white"
) -> Piece:
    """The words in `room`: as large as they fit between the sizes of `how` (largest, smallest, weight), on at
    most so many lines; what does not fit even then is shortened.
    """
    largest, smallest, weight = how
    for pixels in range(largest, smallest - 1, -2):
        piece = Piece(
            name,
            _wrapped(text, poster_font(pixels, weight), room.width()),
            poster_font(pixels, weight),
            room,
            ink,
        )
        if len(piece.lines) <= most and _height(piece) <= room.height() and _width(piece) <= room.width():
            return piece
    lines = list(piece.lines)
    while len(lines) > 1 and (len(lines) > most or _height(piece) > room.height()):
        lines = lines[:-1]
        piece = Piece(name, (*lines[:-1], f"{lines[-1]} …"), piece.font, room, ink)
    metrics = QFontMetricsF(piece.font)
    cut = tuple(_cut(metrics, line, room.width()) for line in piece.lines)
    return Piece(name, cut, piece.font, room, ink)


def _said(poster: Poster, middle: QRectF, tall: bool) -> Iterator[Piece]:
    """Tag, title and what one gets, together in the middle of their room."""
    tag_high, gap = 60.0, 28.0
    room = middle.height() - tag_high - 2 * gap
    most = QRectF(0, 0, middle.width(), room * 0.66)
    title = fitted("title", poster.title, most, (150 if tall else 116, 48, 700), 5 if tall else 4)
    left = QRectF(0, 0, middle.width(), room - _height(title))
    told = fitted("told", poster.told, left, (52 if tall else 42, 26, 400), 7 if tall else 5, "soft")
    used = tag_high + 2 * gap + _height(title) + _height(told)
    top = middle.top() + (middle.height() - used) / 2
    tag = QRectF(middle.left() + 28, top, middle.width() - 56, tag_high)
    yield fitted("tag", poster.tag.upper(), tag, (28, 20, 700), 1, "on_amber")
    top += tag_high + gap
    yield _moved(title, QRectF(middle.left(), top, middle.width(), _height(title)))
    top += _height(title) + gap
    yield _moved(told, QRectF(middle.left(), top, middle.width(), _height(told)))


def _on_ticket(poster: Poster, ticket: QRectF, stub: QRectF) -> Iterator[Piece]:
    wide = stub.left() - ticket.left() - 80
    yield fitted(
        "say", poster.say, QRectF(ticket.left() + 40, ticket.top() + 30, wide, 40), (30, 18, 400), 1, "muted"
    )
    code = QRectF(ticket.left() + 40, ticket.top() + 74, wide, 96)
    yield fitted("code", poster.code, code, (84, 30, 700), 1, "sea")
    if poster.day:
        until = QRectF(stub.left() + 32, ticket.top() + 30, stub.width() - 64, 40)
        yield fitted("until", poster.until, until, (30, 18, 400), 1, "muted")
        day = QRectF(until.left(), ticket.top() + 74, until.width(), 96)
        yield fitted("day", poster.day, day, (40, 20, 700), 2, "text")


def _below(poster: Poster, foot: QRectF) -> Iterator[Piece]:
    """Address and number, each after its icon."""
    top = foot.top()
    for name, text, high in _foot_lines(poster, foot.width()):
        room = QRectF(foot.left() + _SIGN, top, foot.width() - _SIGN, high)
        yield fitted(name, text, room, (30, 22, 400), 2 if high > _FOOT else 1, "soft")
        top += high


def _foot_lines(poster: Poster, wide: float) -> list[tuple[str, str, float]]:
    """What stands below the ticket, and how high: a long address takes two lines."""
    fits = QFontMetricsF(poster_font(26, 400)).horizontalAdvance(poster.address) <= wide - _SIGN
    lines = [("foot", poster.address, _FOOT if fits else 1.6 * _FOOT), ("whatsapp", poster.whatsapp, _FOOT)]
    return [line for line in lines if line[1]]


def _pill(tag: Piece) -> QRectF:
    wide = QFontMetricsF(tag.font).horizontalAdvance(tag.lines[0])
    return QRectF(tag.room.left() - 28, tag.room.top(), wide + 56, tag.room.height())


def _moved(piece: Piece, room: QRectF) -> Piece:
    return Piece(piece.name, piece.lines, piece.font, room, piece.ink)


def _wrapped(text: str, used: QFont, wide: float) -> tuple[str, ...]:
    """The words in lines no wider than `wide`; a word that is wider is broken."""
    metrics, lines = QFontMetricsF(used), [""]
    for word in text.split():
        for part in _broken(metrics, word, wide):
            longer = f"{lines[-1]} {part}".strip()
            if metrics.horizontalAdvance(longer) <= wide:
                lines[-1] = longer
            else:
                lines.append(part)
    return tuple(lines)


def _broken(metrics: QFontMetricsF, word: str, wide: float) -> Iterator[str]:
    """A word in parts that fit; whole where it does or nearly does, so that the letters get smaller first."""
    if len(word) < 18:
        yield word
        return
    part = ""
    for letter in word:
        if part and metrics.horizontalAdvance(part + letter) > wide:
            yield part
            part = ""
        part += letter
    yield part


def _cut(metrics: QFontMetricsF, line: str, wide: float) -> str:
    while line and metrics.horizontalAdvance(line) > wide:
        line = f"{line.removesuffix('…')[:-1].rstrip()}…" if len(line) > 1 else ""
    return line


def _height(piece: Piece) -> float:
    return len(piece.lines) * piece.line_height


def _width(piece: Piece) -> float:
    metrics = QFontMetricsF(piece.font)
    return max(metrics.horizontalAdvance(line) for line in piece.lines)
