"""A month as the owner reads it: four figures, the days, goods and categories, payment, points owed."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pempek_pos.money.amount import grouped, rupiah_text
from pempek_pos.reports.liability import Liability
from pempek_pos.reports.month import MonthReport
from ui.reports.compared import compared
from ui.reports.day_panel import item_columns, titled
from ui.theme_look import px
from ui.widgets.bars import Bar, BarChart
from ui.widgets.combo import Combo, Option
from ui.widgets.day_chooser import MonthChooser
from ui.widgets.front_page import FrontPage
from ui.widgets.lines import Line, Lines
from ui.widgets.notice import EmptyState, StatCard
from ui.widgets.shares import Shares
from ui.widgets.stack import Card, Scroll, column, holder, row
from ui.widgets.table_card import TableCard
from ui.widgets.tender_shares import tender_shares
from ui.widgets.value_table import ValueTable
from ui.words.figures import axis_rupiah, percent, signed_points

_ITEMS, _CATEGORIES = "items", "categories"


class MonthPanel(QWidget):
    """`month_chosen` asks for another month."""

    month_chosen = Signal(object)

    def __init__(self, today: date) -> None:
        super().__init__()
        self.chooser = MonthChooser(today)
        self._net = StatCard(self.tr("Omzet"), icon="banknote")
        self._sales = StatCard(self.tr("Transaksi"), icon="receipt")
        self._members = StatCard(self.tr("Anggota baru"), icon="user-plus")
        self._owed = StatCard(self.tr("Poin yang belum dipakai"), icon="coins")
        self._days = BarChart(self.tr("Omzet per hari"), axis_rupiah, tall=130)
        self._points = Lines(tall=30)
        self._tenders = Shares(self.tr("Cara bayar"))
        self._items = ValueTable(self.tr("Barang"), item_columns())
        self._categories = ValueTable(self.tr("Kelompok"), item_columns())
        self._which = Combo([Option(_ITEMS, self.tr("Barang")), Option(_CATEGORIES, self.tr("Kelompok"))])
        self._goods = FrontPage((self._items, self._categories))
        self._lay_out()
        self.chooser.chosen.connect(self.month_chosen)
        self._which.chosen.connect(lambda which: self._goods.bring(1 if which == _CATEGORIES else 0))

    def _lay_out(self) -> None:
        days = TableCard(self.tr("Per hari"), holder(column(self._days, edge=(8, 0, 14, 8))))
        goods = TableCard(self.tr("Yang terjual"), self._goods, self._which)
        left = column(days, goods, gap=12)
        left.setStretch(0, 1)
        left.setStretch(1, 1)
        points = titled(self.tr("Poin anggota"), self._points)
        paid = titled(self.tr("Cara bayar"), self._tenders)
        right = Scroll(holder(column(points, paid, gap=12)))
        right.setFixedWidth(px(316))
        body = row(left, right, gap=12)
        body.setStretch(0, 1)
        figures = column(row(self._net, self._sales, self._members, self._owed, gap=12), body, gap=12)
        figures.setStretch(1, 1)
        empty = EmptyState(
            "receipt", self.tr("Tidak ada yang tercatat pada bulan ini. Pilih bulan lain di atas.")
        )
        self._layers = FrontPage((holder(figures), Card(column(empty), pad=1)))
        layout = column(row(self.chooser, None), self._layers, gap=12)
        layout.setStretch(1, 1)
        self.setLayout(layout)

    def show_month(self, report: MonthReport, today: date) -> None:
        """Show this month's figures."""
        self.chooser.let_until(today)
        self.chooser.show_month(report.month)
        sold, owed = report.turnover, report.liability
        self._layers.bring(0 if sold.sales or sold.refund_count or owed.opening or owed.closing else 1)
        self._show_cards(report)
        self._days.show_bars([Bar(str(day.day.day), max(0, day.turnover.net)) for day in report.days])
        self._tenders.show_shares(tender_shares(report.tenders))
        self._items.set_rows(report.items)
        self._categories.set_rows(report.categories)
        self._points.show_lines(self._point_lines(report.liability))

    def _show_cards(self, report: MonthReport) -> None:
        sold, before, owed = report.turnover, report.compared, report.liability
        than = self.tr("bulan lalu")
        if report.month_before_by_now is not None:
            than = self.tr("bulan lalu sampai tanggal sama")
        self._net.show_figure(rupiah_text(sold.net), compared(sold.net, before.net, than))
        average = self.tr("rata-rata {amount}").format(amount=rupiah_text(sold.average))
        self._sales.show_figure(grouped(sold.sales), average)
        share = self.tr("belanja anggota {share} dari omzet").format(share=percent(sold.member_net_bp))
        self._members.show_figure(grouped(report.new_members), share)
        worth = self.tr("{n} poin milik {holders} anggota").format(
            n=grouped(owed.holdings.points), holders=grouped(owed.holdings.holders)
        )
        self._owed.show_figure(rupiah_text(owed.worth), worth)

    def _point_lines(self, owed: Liability) -> list[Line]:
        lines = [
            Line(self.tr("Saldo awal bulan"), grouped(owed.opening)),
            Line(self.tr("Didapat"), signed_points(owed.won)),
            Line(self.tr("Dipakai"), signed_points(-owed.spent)),
            Line(self.tr("Hangus"), signed_points(-owed.expired)),
        ]
        if owed.adjusted:
            lines.append(Line(self.tr("Penyesuaian"), signed_points(owed.adjusted)))
        lines.append(Line(self.tr("Saldo akhir"), grouped(owed.closing), strong=True, ruled=True))
        if owed.holdings.debts:
            lines.append(Line(self.tr("termasuk kekurangan"), grouped(owed.holdings.debts), tone="red"))
        return lines
