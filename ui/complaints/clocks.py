"""The three promises of a complaint as small bars: how far each is, when it is due, how it was kept."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from pempek_pos.complaints.complaint import Complaint, Promised
from pempek_pos.complaints.deadlines import Promise, left
from ui.complaints.card_words import light_of
from ui.complaints.state import Moment
from ui.widgets.label import PlainLabel, Role
from ui.widgets.picture import Picture
from ui.widgets.progress import ProgressBar
from ui.widgets.stack import column, holder, row
from ui.words.complaints import due_words, left_words, promise_name


@dataclass(frozen=True, slots=True)
class Clock:
    """One promise: how much of its time is gone, and words, colour and sign for it."""

    name: str
    part: float
    tone: str
    icon: str
    due: str
    words: str


def clocks_of(complaint: Complaint, moment: Moment) -> tuple[Clock, ...]:
    """First answer, offer and end, as they stand."""
    promised = complaint.promised
    pairs = (
        (Promise.ANSWER, promised.answer_due, promised.answered_at),
        (Promise.OFFER, promised.offer_due, promised.offered_at),
        (Promise.DONE, promised.done_due, promised.closed_at),
    )
    return tuple(_clock(promised, moment, pair) for pair in pairs)


def _clock(promised: Promised, moment: Moment, about: tuple[Promise, datetime, datetime | None]) -> Clock:
    promise, due, kept = about
    hours, name = moment.hours, promise_name(promise)
    by = QCoreApplication.translate("complaints", "paling lambat {moment}")
    shown_due = by.format(moment=due_words(due, moment.today))
    reached = kept or (promised.closed_at if promised.closed_at else None)
    if reached is not None:
        return Clock(
            name, 1.0, *_kept(kept, hours.working_between(due, reached)), shown_due, _said(kept, moment)
        )
    time = left(promised, moment.now, hours)
    if time.promise is promise:
        tone, icon = light_of(time)
        words = left_words(time)
    else:
        tone, icon, words = "muted", "clock", ""
    whole = hours.working_between(promised.since, due)
    gone = hours.working_between(promised.since, promised.waiting_since or moment.now)
    return Clock(name, gone / whole if whole else 1.0, tone, icon, shown_due, words)


def _kept(kept: datetime | None, late: timedelta) -> tuple[str, str]:
    if kept is None:
        return "muted", "minus"
    return ("red", "circle-alert") if late > timedelta(0) else ("green", "check")


def _said(kept: datetime | None, moment: Moment) -> str:
    if kept is None:
        return QCoreApplication.translate("complaints", "tidak sempat")
    return due_words(kept, moment.today)


class ClockRow(QWidget):
    """One promise's bar with its words."""

    def __init__(self) -> None:
        super().__init__()
        self._icon = Picture("clock", 16, "muted")
        self._name = PlainLabel("", Role.STRONG)
        self._words = PlainLabel("", Role.STRONG)
        self._bar = ProgressBar()
        self._due = PlainLabel("", Role.SMALL)
        head = row(self._icon, self._name, None, self._words, gap=8)
        self.setLayout(column(head, self._bar, self._due, gap=4))

    def show_clock(self, clock: Clock) -> None:
        """Show this promise."""
        self._icon.show_icon(clock.icon, clock.tone)
        self._name.setText(clock.name)
        self._words.setText(clock.words)
        self._words.set_tone(clock.tone)
        self._bar.show_part(clock.part, clock.tone)
        self._due.setText(clock.due)
        self.setAccessibleName(", ".join(filter(None, (clock.name, clock.words, clock.due))))


class Clocks(QWidget):
    """All three."""

    def __init__(self) -> None:
        super().__init__()
        self._rows = tuple(ClockRow() for _ in Promise)
        self.setLayout(column(holder(column(*self._rows, gap=14))))

    def show_complaint(self, complaint: Complaint, moment: Moment) -> None:
        """Show how this complaint's promises stand."""
        for shown, clock in zip(self._rows, clocks_of(complaint, moment), strict=True):
            shown.show_clock(clock)
