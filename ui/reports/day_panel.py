"""A day as the owner reads it: four figures, the hours, what sold best, how it was paid, who served."""

from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from pempek_pos.money.amount import grouped, rupiah_text
from pempek_pos.reports.day import DayReport
from pempek_pos.reports.turnover import HourTotal
from ui.reports.compared import compared
from ui.theme_look import px
from ui.widgets.bars import Bar, BarChart
from ui.widgets.day_chooser import DayChooser
from ui.widgets.front_page import FrontPage
from ui.widgets.label import PlainLabel, Role
from ui.widgets.lines import Line, Lines
from ui.widgets.notice import EmptyState, StatCard
from ui.widgets.shares import Shares
from ui.widgets.stack import Card, column, holder, row
from ui.widgets.table_card import TableCard
from ui.widgets.table_model import Column
from ui.widgets.tender_shares import tender_shares
from ui.widgets.value_table import ValueTable
from ui.words.days import long_day, weekday
from ui.words.figures import axis_rupiah, percent

_FIRST_HOUR, _LAST_HOUR = 8, 20
_CASHIERS = 4


class DayPanel(QWidget):
    """`day_chosen` asks for another day."""

    day_chosen = Signal(object)

    def __init__(self, today: date) -> None:
        super().__init__()
        self.chooser = DayChooser(today)
        self._words = PlainLabel("", Role.MUTED, elide=True)
        self._net = StatCard(self.tr("Omzet"), icon="banknote")
        self._sales = StatCard(self.tr("Transaksi"), icon="receipt")
        self._average = StatCard(self.tr("Rata-rata"), icon="shopping-basket")
        self._members = StatCard(self.tr("Belanja anggota"), icon="users")
        self._hours = BarChart(self.tr("Omzet per jam"), axis_rupiah, tall=140)
        self._tenders = Shares(self.tr("Cara bayar"))
        self._items = ValueTable(self.tr("Paling laku"), item_columns())
        self._cashiers = Lines()
        self._empty = EmptyState("receipt", "")
        self._lay_out()
        self.chooser.chosen.connect(self.day_chosen)

    def _lay_out(self) -> None:
        paid = titled(self.tr("Cara bayar"), self._tenders)
        served = titled(self.tr("Kasir"), self._cashiers)
        hours = TableCard(self.tr("Per jam"), holder(column(self._hours, edge=(8, 0, 14, 8))))
        below = row(paid, served, gap=12)
        below.setStretch(0, 5)
        below.setStretch(1, 6)
        left = column(hours, below, gap=12)
        left.setStretch(0, 1)
        paid.setMinimumHeight(px(184))
        body = row(left, TableCard(self.tr("Paling laku"), self._items), gap=12)
        body.setStretch(0, 5)
        body.setStretch(1, 4)
        cards = row(self._net, self._sales, self._average, self._members, gap=12)
        figures = column(cards, body, gap=12)
        figures.setStretch(1, 1)
        self._layers = FrontPage((holder(figures), Card(column(self._empty), pad=1)))
        layout = column(row(self.chooser, self._words, None, gap=16), self._layers, gap=12)
        layout.setStretch(1, 1)
        self.setLayout(layout)

    def show_day(self, report: DayReport, today: date) -> None:
        """Show this day's figures."""
        self.chooser.let_until(today)
        self.chooser.show_day(report.day)
        self._words.setText(long_day(report.day))
        sold = report.turnover
        self._layers.bring(0 if sold.sales or sold.refund_count else 1)
        self._empty.say(
            self.tr("Belum ada penjualan hari ini. Angkanya tampil setelah penjualan pertama.")
            if report.day == today
            else self.tr("Tidak ada penjualan pada tanggal ini. Pilih tanggal lain di atas.")
        )
        self._show_cards(report)
        self._hours.show_bars(_bars(report.hours))
        self._tenders.show_shares(tender_shares(report.tenders))
        self._items.set_rows(report.items)
        self._cashiers.show_lines(self._served(report))

    def _show_cards(self, report: DayReport) -> None:
        sold, before = report.turnover, report.compared
        than = self.tr("{weekday} lalu").format(weekday=weekday(report.day))
        if report.week_before_by_now is not None:
            than = self.tr("{weekday} lalu jam segini").format(weekday=weekday(report.day))
        self._net.show_figure(rupiah_text(sold.net), compared(sold.net, before.net, than))
        self._sales.show_figure(grouped(sold.sales), compared(sold.sales, before.sales, than))
        pieces = self.tr("{n} buah terjual").format(n=grouped(report.pieces))
        self._average.show_figure(rupiah_text(sold.average), pieces)
        share = self.tr("{n} dari {all} transaksi").format(n=sold.member_sales, all=sold.sales)
        self._members.show_figure(percent(sold.member_net_bp), share)

    def _served(self, report: DayReport) -> list[Line]:
        form = self.tr("{n}× · {amount}")
        return [
            Line(one.name, form.format(n=one.sales, amount=rupiah_text(one.net)))
            for one in report.cashiers[:_CASHIERS]
        ]


def titled(title: str, inner: QWidget) -> Card:
    """A small card under its title."""
    return Card(column(PlainLabel(title, Role.HEADING), inner, None, gap=10), pad=14)


def item_columns() -> list[Column]:
    """How items and categories are listed: name, pieces, turnover."""
    pieces = QCoreApplication.translate("tables", "Jumlah")
    turnover = QCoreApplication.translate("tables", "Omzet")
    return [
        Column(QCoreApplication.translate("tables", "Nama"), lambda item: item.name, stretch=1),
        Column(pieces, lambda item: grouped(item.pieces), right=True, width=72),
        Column(turnover, lambda item: rupiah_text(item.net), right=True, width=120, strong=True),
    ]


def _bars(hours: tuple[HourTotal, ...]) -> list[Bar]:
    """The shop's usual hours, and any other in which something was sold."""
    sold = {hour.hour: hour.net for hour in hours}
    first = min([_FIRST_HOUR, *sold])
    last = max([_LAST_HOUR, *sold])
    return [Bar(f"{hour:02d}", max(0, sold.get(hour, 0))) for hour in range(first, last + 1)]
