"""Which month's statement: a short list, the latest first."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.widgets.button import Button
from ui.widgets.choice_list import Choice
from ui.widgets.coats import Weight
from ui.widgets.front_page import FrontPage
from ui.widgets.label import PlainLabel, Role
from ui.widgets.notice import EmptyState
from ui.widgets.select_list import SelectList
from ui.widgets.sheet import Sheet
from ui.widgets.stack import column, holder
from ui.words.days import month_name


class MonthsSheet(Sheet):
    """`month_chosen` brings the month's first day."""

    month_chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__(self.tr("Rekap poin sebulan"), width=480)
        self.list = SelectList(self.tr("Bulan"))
        self._who = PlainLabel("", Role.MUTED, wrap=True)
        self._empty = EmptyState(
            "calendar", self.tr("Rekap ada setelah bulan pertamanya selesai. Coba lagi awal bulan depan.")
        )
        self._layers = FrontPage((self.list, self._empty))
        self.list.setMinimumHeight(320)
        self.set_body(holder(column(self._who, self._layers, gap=8)))
        leave = Button(self.tr("Batal"))
        self._make = Button(self.tr("Buat PDF"), Weight.PRIMARY, icon="file-text", key="Enter")
        leave.clicked.connect(self.close_veil)
        self._make.clicked.connect(self._tell)
        self.set_foot(None, leave, self._make)

    def ask(self, name: str, months: tuple[date, ...], over: QWidget) -> None:
        """Open for this member."""
        self._who.setText(name)
        self._layers.bring(0 if months else 1)
        self._make.setEnabled(bool(months))
        self.list.set_choices(
            [Choice(month.isoformat(), month_name(month), icon="file-text") for month in months]
        )
        self.open(over=over, first=self.list if months else None)

    def _tell(self) -> None:
        if self.list.choice():
            self.month_chosen.emit(date.fromisoformat(self.list.choice()))
