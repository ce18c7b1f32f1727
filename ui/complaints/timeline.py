"""A complaint's story from the newest step down: who, when, what."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from pempek_pos.complaints.complaint import Category, Event, EventKind, Remedy, Severity
from pempek_pos.money.amount import grouped, rupiah_text
from ui.assets import icon_pixmap
from ui.theme_look import colours, px
from ui.widgets.label import PlainLabel, Role
from ui.widgets.stack import Scroll, column, holder, row
from ui.words.complaints import category_name, event_name, remedy_name, severity_name
from ui.words.days import day_and_time

_ICONS: Final = {
    EventKind.RECEIVED: "inbox",
    EventKind.ACKNOWLEDGED: "message-circle",
    EventKind.INVESTIGATING: "search",
    EventKind.OFFERED: "hand-coins",
    EventKind.ACCEPTED: "circle-check",
    EventKind.REFUSED: "circle-x",
    EventKind.REOPENED: "rotate-ccw",
    EventKind.WAITING: "pause",
    EventKind.RESUMED: "play",
    EventKind.ESCALATED: "arrow-up-right",
    EventKind.CHANGED: "pencil",
    EventKind.HANDED_OVER: "arrow-right",
    EventKind.NOTED: "notebook-pen",
    EventKind.ANSWER_DRAFTED: "send",
}
_TONES: Final = {
    EventKind.ACCEPTED: "green",
    EventKind.REFUSED: "muted",
    EventKind.ESCALATED: "red",
    EventKind.WAITING: "amber",
    EventKind.REOPENED: "amber",
}
_DOT: Final = 32


def event_details(event: Event) -> str:
    """What a step's own facts say: to whom, why, what was given."""
    facts = dict(event.facts)
    parts = []
    if "to" in facts:
        parts.append(QCoreApplication.translate("complaints", "kepada {name}").format(name=facts["to"]))
    if "why" in facts:
        parts.append(_why(facts["why"]))
    if "category" in facts:
        parts += [category_name(Category(facts["category"])), severity_name(Severity(facts["severity"]))]
    if "kind" in facts:
        parts += _given(facts)
    return " · ".join(parts)


def _why(why: str) -> str:
    return {
        "deadline": QCoreApplication.translate("complaints", "janji terlewat"),
        "food safety": QCoreApplication.translate("complaints", "keamanan pangan"),
    }.get(why, QCoreApplication.translate("complaints", "diminta"))


def _given(facts: dict[str, str]) -> list[str]:
    parts = [remedy_name(Remedy(facts["kind"]))]
    if "points" in facts:
        parts.append(
            QCoreApplication.translate("complaints", "{n} poin").format(n=grouped(int(facts["points"])))
        )
    if facts.get("label"):
        parts.append(facts["label"])
    if int(facts.get("cost", "0")):
        cost = rupiah_text(int(facts["cost"]))
        parts.append(QCoreApplication.translate("complaints", "biaya {amount}").format(amount=cost))
    return parts


class EventDot(QWidget):
    """The step's sign in a soft circle, and a line down to the one before."""

    def __init__(self, kind: EventKind, *, last: bool) -> None:
        super().__init__()
        self._kind, self._last = kind, last
        self.setFixedWidth(px(_DOT))
        self.setMinimumHeight(px(_DOT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw line, circle and sign."""
        look, side, size = colours(), px(_DOT), px(16)
        ink = getattr(look, _TONES.get(self._kind, "sea"))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self._last:
            painter.fillRect(QRectF(side / 2 - 0.5, side + 2, 1, self.height() - side - 2), QColor(look.line))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look.raised))
        painter.drawEllipse(QRectF(0, 0, side, side))
        at = (side - size) // 2
        picture = icon_pixmap(_ICONS[self._kind], ink, size, self.devicePixelRatioF())
        painter.drawPixmap(at, at, picture)


class Timeline(Scroll):
    """The steps, the newest on top."""

    def __init__(self) -> None:
        super().__init__(QWidget())
        self.setAccessibleName(self.tr("Riwayat"))

    def show_story(self, story: tuple[Event, ...]) -> None:
        """Show these steps."""
        rows = [_step(event, last=at == 0) for at, event in enumerate(story)][::-1]
        self.setWidget(holder(column(*rows, None, gap=0, edge=(0, 0, 8, 0))))


def _step(event: Event, *, last: bool) -> QWidget:
    name = PlainLabel(event_name(event.kind), Role.STRONG, elide=True)
    when = PlainLabel(f"{day_and_time(event.at)} · {event.by}", Role.SMALL, elide=True)
    said = [PlainLabel(text, wrap=True) for text in (event_details(event), event.note) if text]
    words = column(name, when, *said, gap=2, edge=(0, 0, 0, 16))
    layout = row(EventDot(event.kind, last=last), words, gap=12)
    layout.setStretch(1, 1)
    return holder(layout)
