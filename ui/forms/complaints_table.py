"""Somebody's complaints, each with where it stands and how much time its next promise has left."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from pempek_pos.complaints.deadlines import Light
from ui.forms.complaint_rows import ShownComplaint
from ui.widgets.notice import EmptyState
from ui.widgets.table_model import Column
from ui.widgets.value_table import ValueTable
from ui.words.complaints import category_name, left_words, state_words
from ui.words.days import short_day

_TONES: Final = {Light.GREEN: "", Light.AMBER: "amber", Light.RED: "red"}


def complaints_table(empty: str) -> ValueTable:
    """A table of ShownComplaint; `empty` is said where nobody complained."""
    name = QCoreApplication.translate("complaints", "Keluhan")
    return ValueTable(name, _columns(), EmptyState("thumbs-up", empty))


def _columns() -> list[Column]:
    return [
        Column(
            QCoreApplication.translate("complaints", "Nomor"),
            lambda one: one.complaint.label,
            width=84,
            strong=True,
        ),
        Column(
            QCoreApplication.translate("complaints", "Tanggal"),
            lambda one: short_day(one.complaint.happened_on),
            width=112,
        ),
        Column(
            QCoreApplication.translate("complaints", "Soal"),
            lambda one: category_name(one.complaint.category),
            stretch=3,
        ),
        Column(
            QCoreApplication.translate("complaints", "Isi"),
            lambda one: one.complaint.told,
            stretch=3,
            tone_of=lambda _: "muted",
        ),
        Column(QCoreApplication.translate("complaints", "Keadaan"), _standing, width=196, tone_of=_tone),
    ]


def _standing(one: ShownComplaint) -> str:
    state = state_words(one.complaint.state)
    return state if one.time is None else f"{state} · {left_words(one.time)}"


def _tone(one: ShownComplaint) -> str:
    return "green" if one.time is None else _TONES[one.time.light]
