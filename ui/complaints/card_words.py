"""A complaint as its card says it: short words, and the colour and sign of its time."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication

from pempek_pos.complaints.complaint import Complaint, Severity, State
from pempek_pos.complaints.deadlines import Light, TimeLeft, left
from ui.complaints.card import Card
from ui.complaints.state import Moment
from ui.words.complaints import category_name, left_in_short, left_words
from ui.words.days import short_day

LIGHTS: Final = {Light.GREEN: "green", Light.AMBER: "amber", Light.RED: "red"}
LIGHT_ICONS: Final = {Light.GREEN: "clock", Light.AMBER: "hourglass", Light.RED: "circle-alert"}


def cards(complaints: Sequence[Complaint], moment: Moment) -> tuple[Card, ...]:
    """Their cards at this moment, in the same order."""
    return tuple(card_of(complaint, left(complaint.promised, *moment.clock)) for complaint in complaints)


def card_of(complaint: Complaint, time: TimeLeft) -> Card:
    """One card."""
    about = complaint.item or complaint.sale_number
    tone, icon = _look(complaint, time)
    whole, short = _time(complaint, time)
    return Card(
        key=complaint.id,
        label=complaint.label,
        title=category_name(complaint.category),
        who=complaint.who or QCoreApplication.translate("complaints", "Tanpa nama"),
        about=about,
        handler=complaint.handler,
        time=whole,
        tone=tone,
        icon=icon,
        short=short,
        tags=_tags(complaint),
    )


def light_of(time: TimeLeft) -> tuple[str, str]:
    """The colour and the sign of a clock."""
    return ("sea", "pause") if time.waiting else (LIGHTS[time.light], LIGHT_ICONS[time.light])


def _look(complaint: Complaint, time: TimeLeft) -> tuple[str, str]:
    if not complaint.state.closed:
        return light_of(time)
    return ("green", "check") if complaint.state is State.ACCEPTED else ("muted", "x")


def _time(complaint: Complaint, time: TimeLeft) -> tuple[str, str]:
    """How much time is left, or when it ended; and the same where there is little room."""
    closed_at = complaint.promised.closed_at
    if closed_at is None:
        return left_words(time), left_in_short(time)
    words = (
        QCoreApplication.translate("complaints", "Diterima {day}")
        if complaint.state is State.ACCEPTED
        else QCoreApplication.translate("complaints", "Ditolak {day}")
    )
    return words.format(day=short_day(closed_at.date())), short_day(closed_at.date())


def _tags(complaint: Complaint) -> tuple[str, ...]:
    tags = []
    if complaint.severity is Severity.FOOD_SAFETY:
        tags.append(QCoreApplication.translate("complaints", "Pangan"))
    if complaint.escalated_to is not None:
        tags.append(QCoreApplication.translate("complaints", "Eskalasi"))
    return tuple(tags)
