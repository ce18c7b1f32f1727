"""The shift is closed: how the drawer came out, in one sentence and line by line."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pempek_pos.reports.shift_page import ShiftReport
from ui.drawer.figures import ShiftFigures, variance_words
from ui.widgets.button import Button
from ui.widgets.coats import Weight
from ui.widgets.label import PlainLabel, Role
from ui.widgets.picture import Picture
from ui.widgets.sheet import Sheet
from ui.widgets.stack import column, holder, row


class ClosedSheet(Sheet):
    """Shows the variance; `day_wanted` leads on to the day's page."""

    day_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__(self.tr("Giliran ditutup"), width=520)
        self._report: ShiftReport | None = None
        self._picture = Picture("circle-check", 40, "green")
        self._variance = PlainLabel("", Role.TITLE, wrap=True)
        self._who = PlainLabel("", Role.MUTED, wrap=True)
        self._figures = ShiftFigures()
        words = column(self._variance, self._who, gap=4)
        head = row(self._picture, words, gap=16)
        head.setStretch(1, 1)
        self.set_body(holder(column(head, 8, self._figures, gap=8)))
        day = Button(self.tr("Lihat halaman harian"), icon="calendar-days", key="F8")
        done = Button(self.tr("Selesai"), Weight.PRIMARY, key="Enter")
        self.set_foot(None, day, done)
        day.clicked.connect(self._lead_to_day)
        done.clicked.connect(self.close_veil)

    def tell(self, report: ShiftReport, over: QWidget) -> None:
        """Open with this shift's outcome."""
        self._report = report
        shift = report.shift
        said, tone = variance_words(shift.variance or 0)
        self._picture.show_icon("circle-check" if tone == "green" else "circle-alert", tone)
        self._variance.setText(said)
        self._variance.set_tone(tone)
        told = self.tr("Ditutup oleh {name}. {note}").format(name=shift.closed_by, note=shift.note)
        self._who.setText(told.strip())
        self._figures.show_report(report)
        self.open(over=over)

    def _lead_to_day(self) -> None:
        self.close_veil()
        if self._report is not None:
            self.day_wanted.emit(self._report.shift.business_date)
