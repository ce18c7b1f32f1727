"""A partner's own points: what moved them and why, until when they are good, and a way to spend them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pempek_pos.loyalty.programme import LotView
from pempek_pos.loyalty.statement import Entry, EntryKind
from pempek_pos.money.amount import Points, grouped, rupiah_text
from ui.partners.points_state import PartnerPoints
from ui.theme_look import px
from ui.widgets.button import Button
from ui.widgets.coats import Weight
from ui.widgets.label import PlainLabel, Role
from ui.widgets.lines import Line, Lines
from ui.widgets.notice import EmptyState
from ui.widgets.picture import Picture
from ui.widgets.side_by_side import SideBySide
from ui.widgets.stack import Card, Divider, Scroll, column, holder, row
from ui.widgets.table_card import TableCard
from ui.widgets.table_model import Column
from ui.widgets.value_table import ValueTable
from ui.wording_why import why_sentences
from ui.words.days import short_day
from ui.words.figures import signed_points


class PointsTab(QWidget):
    """`spend_wanted` asks to turn points into a credit note."""

    spend_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._balance = PlainLabel("", Role.TITLE, tone="amber")
        self._worth = PlainLabel("", Role.MUTED, wrap=True)
        self.spend = Button(self.tr("Pakai poin"), Weight.PRIMARY, icon="coins", key="F9")
        self.table = ValueTable(
            self.tr("Catatan poin"),
            self._columns(),
            EmptyState("coins", self.tr("Belum ada poin. Poin pertama datang dengan pesanan berikutnya.")),
        )
        self.why = PlainLabel("", Role.BODY, wrap=True)
        self._ending = Lines()
        self._none = PlainLabel(self.tr("Belum ada poin yang bisa dipakai."), Role.MUTED, wrap=True)
        self._lay_out()
        self.spend.clicked.connect(self.spend_wanted)
        self.table.selected.connect(self._explain)

    def _lay_out(self) -> None:
        said = row(column(self._balance, self._worth, gap=4), self.spend, gap=16)
        said.setStretch(0, 1)
        line = row(Picture("circle-question-mark", 20, "amber"), self.why, gap=12, edge=(12, 10, 12, 10))
        line.setStretch(1, 1)
        foot = holder(column(Divider(), line, gap=0))
        foot.setMinimumHeight(px(60))
        ledger = TableCard(self.tr("Catatan poin 12 bulan"), self.table, foot=foot)
        ledger.setMinimumHeight(px(248))
        inner = holder(column(self._ending, self._none, None, gap=4, edge=(12, 0, 12, 8)))
        lots = TableCard(self.tr("Berlaku sampai"), Scroll(inner))
        both = SideBySide(ledger, lots, side_width=px(232), wide_from=640, low=px(160))
        head = Card(said, pad=16)
        head.setMinimumHeight(px(104))
        layout = column(head, both, gap=12)
        layout.setStretch(1, 1)
        self.setLayout(layout)

    def show_points(self, points: PartnerPoints) -> None:
        """Show this partner's points."""
        self._balance.setText(self.tr("{n} poin").format(n=grouped(points.balance)))
        self._worth.setText(self._worth_words(points))
        self.spend.setVisible(points.may_spend)
        self.table.set_rows(points.entries)
        self._explain(self.table.value())
        self._ending.show_lines([self._line(lot) for lot in points.lots])
        self._none.setVisible(not points.lots)

    def _worth_words(self, points: PartnerPoints) -> str:
        if not points.programme.runs:
            return self.tr("Program poin mitra belum dijalankan. Pemilik menyalakannya di Pengaturan.")
        worth = rupiah_text(max(0, points.balance) * points.programme.point_value)
        return self.tr("Senilai {worth} untuk memotong tagihan. Terpisah dari poin anggota.").format(
            worth=worth
        )

    def _line(self, lot: LotView) -> Line:
        words = short_day(lot.expires_on) if lot.expires_on else self.tr("tanpa batas waktu")
        return Line(words, self.tr("{n} poin").format(n=grouped(lot.remaining)), tone="amber")

    def _explain(self, entry: Entry | None) -> None:
        if entry is None:
            words = self.tr("Mengapa? Pilih satu baris, alasannya tampil di sini.")
        else:
            words = " ".join(why_sentences(entry.why)) or self.tr("Tidak ada alasan lain yang dicatat.")
        self.why.setText(words)
        self.why.set_tone("muted" if entry is None else "")

    def _words(self, entry: Entry) -> str:
        names = {
            EntryKind.AWARD: self.tr("Pesanan {label}"),
            EntryKind.AWARD_REVERSAL: self.tr("Retur {label}"),
            EntryKind.REDEMPTION: self.tr("Dipakai, {label}"),
        }
        return names.get(entry.kind, self.tr("Masa berlaku habis")).format(label=entry.label)

    def _columns(self) -> list[Column]:
        return [
            Column(self.tr("Tanggal"), lambda entry: short_day(entry.on_day), width=116),
            Column(self.tr("Peristiwa"), self._words, stretch=1),
            Column(
                self.tr("Poin"),
                lambda entry: signed_points(Points(entry.points)),
                right=True,
                width=84,
                tone_of=lambda entry: "amber" if entry.points > 0 else "",
                strong=True,
            ),
        ]
