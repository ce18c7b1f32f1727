"""The days on which the shop stays closed: pick one, add it; each can be taken away again."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.theme_look import px
from ui.widgets.button import Button, IconButton
from ui.widgets.combo import DayField
from ui.widgets.label import PlainLabel, Role
from ui.widgets.stack import column, holder, row
from ui.words.days import long_day

_COLUMNS = 2
_DAY = 148


class HolidaysForm(QWidget):
    """Days that are over are kept without being shown."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._over: tuple[date, ...] = ()
        self._coming: set[date] = set()
        self.removes: dict[date, IconButton] = {}
        self.day = DayField(date(2026, 1, 1))
        self.day.setFixedWidth(px(_DAY))
        self.day.setAccessibleName(self.tr("Hari libur"))
        self.add = Button(self.tr("Tambah hari libur"), icon="plus")
        self._nothing = PlainLabel(self.tr("Belum ada hari libur yang akan datang."), Role.MUTED)
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(0)
        for at in range(_COLUMNS):
            self._grid.setColumnStretch(at, 1)
        self._shown: list[QWidget] = []
        self.setLayout(
            column(row(self.day, self.add, None, gap=8), self._nothing, holder(self._grid), gap=12)
        )
        self.add.clicked.connect(self._take)

    def days(self) -> tuple[date, ...]:
        """All of them, in order."""
        return (*self._over, *sorted(self._coming))

    def show_days(self, days: tuple[date, ...], today: date) -> None:
        """Show those to come."""
        self._over = tuple(day for day in days if day < today)
        self._coming = {day for day in days if day >= today}
        self.day.setMinimumDate(today)  # type: ignore[arg-type]  # takes a Python date too
        self.day.set_day(today)
        self._fill()

    def _take(self) -> None:
        self._coming.add(self.day.day())
        self._fill()
        self.changed.emit()

    def _leave_out(self, day: date) -> None:
        self._coming.discard(day)
        self._fill()
        self.changed.emit()

    def _fill(self) -> None:
        for shown in self._shown:
            shown.hide()
            shown.deleteLater()
        self._shown, self.removes = [], {}
        self._nothing.setVisible(not self._coming)
        for at, day in enumerate(sorted(self._coming)):
            remove = IconButton("x", self.tr("Hapus {day}").format(day=long_day(day)))
            remove.clicked.connect(lambda _=False, day=day: self._leave_out(day))
            line = holder(row(PlainLabel(long_day(day), elide=True), None, remove, gap=4))
            self._grid.addWidget(line, at // _COLUMNS, at % _COLUMNS)
            self._shown.append(line)
            self.removes[day] = remove
