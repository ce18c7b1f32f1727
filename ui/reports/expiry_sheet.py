"""What would go, shown before it goes: how many points of whom, by their last good day, then yes or no."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pempek_pos.loyalty.expiry import ExpiringDay, Overdue
from pempek_pos.money.amount import grouped, rupiah_text
from ui.reports.points_panel import expiring_columns
from ui.theme_look import px
from ui.widgets.button import Button
from ui.widgets.coats import Weight
from ui.widgets.label import PlainLabel, Role
from ui.widgets.lines import Line, Lines
from ui.widgets.sheet import Sheet
from ui.widgets.stack import Card, column, holder
from ui.widgets.value_table import ValueTable
from ui.words.days import short_day

_DAYS_SHOWN = 4


class ExpirySheet(Sheet):
    """`agreed` lets the points go."""

    agreed = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("Poin yang lewat masa berlakunya"), width=760)
        self._words = PlainLabel("", wrap=True)
        self._doubt = PlainLabel("", Role.BAD, wrap=True)
        self._days = Lines(tall=28)
        self.members = ValueTable(self.tr("Anggota"), expiring_columns())
        listed = Card(column(self.members, gap=0), pad=1)
        listed.setFixedHeight(px(232))
        self._more = PlainLabel("", Role.SMALL)
        self.set_body(
            holder(
                column(
                    self._words,
                    self._doubt,
                    self._days,
                    listed,
                    self._more,
                    gap=12,
                )
            )
        )
        self.leave = Button(self.tr("Jangan dulu"))
        self.let_go = Button(self.tr("Hanguskan"), Weight.PRIMARY, icon="hourglass", key="F9")
        self.leave.clicked.connect(self.close_veil)
        self.let_go.clicked.connect(self.agreed)
        self.set_foot(None, self.leave, self.let_go)

    def ask(self, overdue: Overdue, over: QWidget) -> None:
        """Open with what would go."""
        self._words.setText(
            self.tr(
                "{points} poin milik {n} anggota akan hangus, senilai {worth}. Setiap poin tercatat pada "
                "anggotanya dengan tanggal berakhirnya."
            ).format(
                points=grouped(overdue.points), n=grouped(overdue.members), worth=rupiah_text(overdue.worth)
            )
        )
        doubt = overdue.in_doubt and overdue.known is not None
        self._doubt.setVisible(doubt)
        if doubt and overdue.known is not None:
            asked = self.tr(
                "Hari terakhir yang tercatat {known}. Pastikan tanggal komputer benar: hari ini {on}."
            )
            self._doubt.setText(asked.format(known=short_day(overdue.known), on=short_day(overdue.on)))
        self._days.show_lines(self._lines(overdue.days))
        self.members.set_rows(overdue.first)
        hidden = overdue.members - len(overdue.first)
        self._more.setVisible(hidden > 0)
        self._more.setText(self.tr("… dan {n} anggota lain").format(n=grouped(hidden)))
        self.open(over=over, first=self.leave)

    def _lines(self, days: tuple[ExpiringDay, ...]) -> list[Line]:
        until = self.tr("Berlaku sampai {day}")
        figure = self.tr("{points} poin")
        shown = days if len(days) <= _DAYS_SHOWN else days[: _DAYS_SHOWN - 1]
        lines = [
            Line(until.format(day=short_day(day.last_day)), figure.format(points=grouped(day.points)))
            for day in shown
        ]
        if rest := days[len(shown) :]:
            points = grouped(sum(day.points for day in rest))
            words = self.tr("{n} tanggal sesudahnya").format(n=len(rest))
            lines.append(Line(words, figure.format(points=points)))
        return lines
