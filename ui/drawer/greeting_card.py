"""Senyum, sapa, salam: a look around as the shift begins, done in a moment or left out, then what it saw."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QGridLayout

from pempek_pos.feedback.greeting import ShiftCheck, ShiftGreeting
from pempek_pos.feedback.question import Csat
from ui.theme_look import px
from ui.widgets.button import Button
from ui.widgets.coats import Weight
from ui.widgets.field import TextField
from ui.widgets.label import PlainLabel, Role
from ui.widgets.picture import Picture
from ui.widgets.stack import Card, column, holder, row
from ui.widgets.toggle import Tick
from ui.words.days import clock_time

_BESIDE = 2


class GreetingCard(Card):
    """`looked` brings the points with whether each was seen to, and the note; `left_out` nothing."""

    looked = Signal(object, str)
    left_out = Signal()

    def __init__(self) -> None:
        self._title = PlainLabel(self.tr("Senyum, sapa, salam"), Role.HEADING)
        self._csat = PlainLabel("", Role.MUTED)
        self._said = PlainLabel("", Role.MUTED, wrap=True)
        self.ticks: list[Tick] = []
        self._points = QGridLayout()
        self._points.setHorizontalSpacing(16)
        self._points.setVerticalSpacing(0)
        self.note = TextField(self.tr("Catatan, misalnya AC mati (boleh kosong)"))
        self.keep = Button(self.tr("Simpan"), icon="check", key="F8")
        self.skip = Button(self.tr("Lewati"), Weight.QUIET)
        deeds = row(self.note, self.skip, self.keep, gap=8)
        deeds.setStretch(0, 1)
        self._asked = holder(column(self._points, deeds, gap=8))
        head = row(Picture("smile", 20, "amber"), self._title, None, self._csat, gap=8)
        super().__init__(column(head, self._said, self._asked, gap=8))
        self.keep.clicked.connect(lambda: self.looked.emit(self._seen(), self.note.text()))
        self.skip.clicked.connect(self.left_out)

    def show_greeting(self, greeting: ShiftGreeting, asked: bool) -> None:
        """Show what is to be looked at, where it is still `asked`; else what was seen to."""
        self._csat.setText(csat_words(greeting.csat))
        wanted = greeting.waiting if asked else ()
        if [tick.text() for tick in self.ticks] != list(wanted):
            self._show_points(wanted)
        self._asked.setVisible(bool(wanted))
        self._said.setText(checks_words(greeting.checks))
        self._said.setVisible(not wanted)

    def _show_points(self, points: tuple[str, ...]) -> None:
        for tick in self.ticks:
            self._points.removeWidget(tick)
            tick.deleteLater()
        self.ticks = [Tick(point) for point in points]
        for at, tick in enumerate(self.ticks):
            tick.setMinimumHeight(px(36))
            self._points.addWidget(tick, at // _BESIDE, at % _BESIDE)
        self.note.clear()

    def _seen(self) -> Mapping[str, bool]:
        return {tick.text(): tick.isChecked() for tick in self.ticks}


def csat_words(csat: Csat) -> str:
    """How content a shift's customers said they were, with their number."""
    if csat.percent is None:
        return QCoreApplication.translate("greeting", "Kepuasan giliran: belum ada data")
    said = QCoreApplication.translate("greeting", "Kepuasan giliran: {percent}% (n = {n})")
    return said.format(percent=csat.percent, n=csat.n)


def checks_words(checks: tuple[ShiftCheck, ...]) -> str:
    """What was seen to, and what was not."""
    if not checks:
        return QCoreApplication.translate("greeting", "Belum dilihat pada giliran ini.")
    first, done = checks[0], sum(check.seen_to for check in checks)
    said = QCoreApplication.translate("greeting", "{done} dari {all} siap, dilihat {name} pukul {time}.")
    missing = ", ".join(check.point for check in checks if not check.seen_to)
    rest = QCoreApplication.translate("greeting", "Belum: {missing}.").format(missing=missing)
    words = said.format(done=done, all=len(checks), name=first.by, time=clock_time(first.at))
    return " ".join(filter(None, (words, rest if missing else "", first.note)))
