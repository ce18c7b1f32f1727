"""Which month's statement of a partner: a short list, the running month first."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.theme_look import px
from ui.widgets.button import Button
from ui.widgets.choice_list import Choice
from ui.widgets.coats import Weight
from ui.widgets.label import PlainLabel, Role
from ui.widgets.select_list import SelectList
from ui.widgets.sheet import Sheet
from ui.widgets.stack import column, holder
from ui.words.days import month_name


class MonthSheet(Sheet):
    """`month_chosen` brings the month's first day."""

    month_chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__(self.tr("Rekening sebulan"), width=480)
        self.list = SelectList(self.tr("Bulan"))
        self.list.setMinimumHeight(px(320))
        self._who = PlainLabel("", Role.MUTED, wrap=True)
        self.set_body(holder(column(self._who, self.list, gap=8)))
        leave = Button(self.tr("Batal"))
        make = Button(self.tr("Simpan PDF"), Weight.PRIMARY, icon="file-text", key="Enter")
        leave.clicked.connect(self.close_veil)
        make.clicked.connect(self._tell)
        self.set_foot(None, leave, make)

    def ask(self, name: str, months: tuple[date, ...], over: QWidget) -> None:
        """Open for this partner; the running month is marked as such."""
        self._who.setText(name)
        running = self.tr("masih berjalan: belum final")
        self.list.set_choices(
            [
                Choice(month.isoformat(), month_name(month), "" if at else running, icon="file-text")
                for at, month in enumerate(months)
            ]
        )
        if len(months) > 1:
            self.list.choose(months[1].isoformat())
        self.open(over=over, first=self.list)

    def _tell(self) -> None:
        if self.list.choice():
            self.month_chosen.emit(date.fromisoformat(self.list.choice()))
