"""Opening hours as lines to type in: the seven weekdays, and special hours from one day to another."""

from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QWidget

from ui.settings.care.state import SpecialDraft
from ui.theme_look import px
from ui.widgets.button import Button, IconButton
from ui.widgets.coats import Weight
from ui.widgets.combo import DayField
from ui.widgets.field import TextField
from ui.widgets.label import PlainLabel, Role
from ui.widgets.stack import column, holder, row

_WEEK: Final = 7
_NAME: Final = 96
_GAP: Final = 8
_DAY: Final = 148
_RAMADAN: Final = timedelta(days=29)
_USUAL: Final = "10.00–17.00"


class HoursLine(QWidget):
    """One line of hours with what stands before it; what is wrong is said below."""

    changed = Signal()

    def __init__(self, name: str, *before: QWidget, after: tuple[QWidget, ...] = ()) -> None:
        super().__init__()
        self.entry = TextField(self.tr("tutup"))
        self.entry.setAccessibleName(name)
        self._below = PlainLabel("", Role.SMALL, wrap=True, tone="red")
        self._below.hide()
        line = row(*before, self.entry, *after, gap=_GAP)
        line.setStretchFactor(self.entry, 1)
        below = row(self._below, edge=(self._indent(), 0, 0, 0))
        self.setLayout(column(line, below, gap=4))
        self.setFocusProxy(self.entry)
        self.entry.textChanged.connect(lambda _: self.changed.emit())

    def _indent(self) -> int:
        """How far from the left the words below begin."""
        return 0

    def set_error(self, sentence: str) -> None:
        """Say what is wrong; "" is well again."""
        self._below.setText(sentence)
        self._below.setVisible(bool(sentence))
        self.entry.set_wrong(bool(sentence))
        self.entry.setAccessibleDescription(sentence)

    def error(self) -> str:
        """What it says is wrong."""
        return self._below.text()


class WeekdayLine(HoursLine):
    """One weekday's hours."""

    def __init__(self, day: int) -> None:
        words = QLocale().dayName(day + 1, QLocale.FormatType.LongFormat)
        name = PlainLabel(words)
        name.setFixedWidth(px(_NAME))
        super().__init__(words, name)

    def _indent(self) -> int:
        return px(_NAME) + _GAP


class WeekForm(QWidget):
    """Seven lines, and a button that makes all of them like the first."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.lines = tuple(WeekdayLine(day) for day in range(_WEEK))
        self.same = Button(self.tr("Samakan semua hari dengan Senin"), Weight.LINK, icon="copy")
        self.setLayout(column(*self.lines, row(self.same, None), gap=8))
        for line in self.lines:
            line.changed.connect(self.changed)
        self.same.clicked.connect(self._make_same)

    def hours(self) -> tuple[str, ...]:
        """As typed, from Monday."""
        return tuple(line.entry.text() for line in self.lines)

    def show_hours(self, week: tuple[str, ...]) -> None:
        """Show these."""
        for line, text in zip(self.lines, week, strict=True):
            line.entry.setText(text)

    def _make_same(self) -> None:
        self.show_hours((self.lines[0].entry.text(),) * _WEEK)


class SpecialLine(HoursLine):
    """Hours from one day to another; `gone` asks to take it away."""

    gone = Signal()

    def __init__(self, special: SpecialDraft) -> None:
        self.first, self.last = DayField(special.first), DayField(special.last)
        self.remove = IconButton("trash-2", "")
        super().__init__("", self.first, PlainLabel("–", Role.MUTED), self.last, after=(self.remove,))
        self.entry.setAccessibleName(self.tr("Jam khusus"))
        self.entry.setText(special.hours)
        self.remove.setAccessibleName(self.tr("Hapus jam khusus"))
        for field, name in ((self.first, self.tr("Hari pertama")), (self.last, self.tr("Hari terakhir"))):
            field.setFixedWidth(px(_DAY))
            field.setAccessibleName(name)
            field.changed.connect(self.changed)
        self.remove.clicked.connect(self.gone)

    def special(self) -> SpecialDraft:
        """As typed."""
        return SpecialDraft(self.first.day(), self.last.day(), self.entry.text())


class SpecialForm(QWidget):
    """Any number of special hours; those that are over are kept without being shown."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[SpecialLine] = []
        self._over: tuple[SpecialDraft, ...] = ()
        self._today = date.min
        self._rows = column(gap=8)
        self.add = Button(self.tr("Tambah jam khusus"), icon="plus")
        self.setLayout(column(holder(self._rows), row(self.add, None), gap=12))
        self.add.clicked.connect(self._add_usual)

    def special(self) -> tuple[SpecialDraft, ...]:
        """As typed, those that are over first."""
        return (*self._over, *(line.special() for line in self.lines))

    def line(self, nth: int) -> SpecialLine | None:
        """The line of the nth special hours, None where it is not shown."""
        at = nth - len(self._over)
        return self.lines[at] if at >= 0 else None

    def show_special(self, special: tuple[SpecialDraft, ...], today: date) -> None:
        """Show these."""
        self._today = today
        self._over = tuple(one for one in special if one.last < today)
        for line in tuple(self.lines):
            self._drop(line)
        for one in special:
            if one.last >= today:
                self._add(one)

    def _add_usual(self) -> None:
        self._add(SpecialDraft(self._today, self._today + _RAMADAN, _USUAL)).first.setFocus()
        self.changed.emit()

    def _add(self, special: SpecialDraft) -> SpecialLine:
        line = SpecialLine(special)
        line.changed.connect(self.changed)
        line.gone.connect(lambda: self._leave_out(line))
        self.lines.append(line)
        self._rows.addWidget(line)
        return line

    def _leave_out(self, line: SpecialLine) -> None:
        self._drop(line)
        self.changed.emit()

    def _drop(self, line: SpecialLine) -> None:
        self.lines.remove(line)
        line.hide()
        line.deleteLater()
