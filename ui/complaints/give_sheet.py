"""The customer accepts: what they are given, what it costs the shop, and who may decide it (K5)."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pempek_pos.complaints.compensation import Compensation, VoucherTerms, Worth
from pempek_pos.complaints.complaint import Remedy
from pempek_pos.money.amount import Points, Rupiah, rupiah_text
from pempek_pos.sales.refund import LineBack
from ui.complaints.give_state import Giving
from ui.complaints.pieces_field import PiecesField
from ui.forms.form_sheet import FormSheet
from ui.theme_look import px
from ui.widgets.chip import ChipFace
from ui.widgets.choice_list import ChoiceList
from ui.widgets.combo import DayField
from ui.widgets.field import Field, NoteField
from ui.widgets.front_page import FrontPage
from ui.widgets.label import PlainLabel, Role
from ui.widgets.money_field import MoneyField, WholeField
from ui.widgets.pick_box import PickBox
from ui.widgets.segmented import Segmented
from ui.widgets.stack import Card, column, holder, row
from ui.words.complaints import remedy_name

KINDS = (Remedy.APOLOGY, Remedy.POINTS, Remedy.VOUCHER, Remedy.REFUND, Remedy.REPLACEMENT)


class GiveSheet(FormSheet):
    """`changed` that the choice is another, `typed` looks for goods, `picked` adds some, `sent` closes."""

    changed = Signal()
    typed = Signal(str)
    picked = Signal(str)
    sent = Signal()

    def __init__(self) -> None:
        super().__init__("", self.tr("Tutup keluhan"), width=720)
        self.kinds = Segmented(
            self.tr("Yang diberikan"), [ChipFace(kind.value, remedy_name(kind)) for kind in KINDS]
        )
        self.points = WholeField()
        self.amount = MoneyField()
        self.least = MoneyField()
        self.until = DayField(date(2000, 1, 1))
        self.back = PiecesField()
        self.goods = PiecesField()
        self.box = PickBox(self.tr("tambah barang: ketik nama atau kode"))
        self.found = ChoiceList(self.tr("Barang yang ditemukan"))
        self.note = NoteField(self.tr("Apa kata pelanggan"), lines=2)
        self._cost_name = PlainLabel(self.tr("Biaya untuk toko"), Role.MUTED)
        self.cost = PlainLabel("", Role.AMOUNT)
        self.limit = PlainLabel("", Role.SMALL, wrap=True)
        self._pages = FrontPage(self._kinds())
        self._lay_out()
        self._connect()

    def _kinds(self) -> list[QWidget]:
        self.fields = {
            "points": Field(self.tr("Poin"), self.points),
            "amount": Field(self.tr("Nilai voucer (Rp)"), self.amount),
            "minimum": Field(self.tr("Belanja paling sedikit (Rp)"), self.least),
            "valid_to": Field(self.tr("Berlaku sampai"), self.until),
            "note": Field(self.tr("Catatan"), self.note),
        }
        sorry = PlainLabel(self.tr("Cukup permintaan maaf; tidak ada yang diberikan."), Role.MUTED, wrap=True)
        self.points.setMaximumWidth(px(200))
        voucher = row(self.fields["amount"], self.fields["minimum"], self.fields["valid_to"], gap=12)
        back = column(PlainLabel(self.tr("Berapa yang dikembalikan uangnya"), Role.MUTED), self.back, gap=8)
        goods = column(self.goods, self.box, self.found, gap=8)
        return [
            holder(column(sorry)),
            holder(column(self.fields["points"])),
            holder(voucher),
            holder(back),
            holder(goods),
        ]

    def _lay_out(self) -> None:
        cost = Card(column(row(self._cost_name, None, self.cost, gap=12), self.limit, gap=4), pad=12)
        self.set_body(holder(column(self.kinds, self._pages, cost, self.fields["note"], self.other, gap=14)))

    def _connect(self) -> None:
        self.kinds.chosen.connect(lambda _: self._turn())
        for entry in (self.points, self.amount, self.least, self.until, self.back, self.goods):
            entry.changed.connect(self.changed)
        self.box.textEdited.connect(self.typed)
        self.box.stepped.connect(self.found.step)
        self.box.picked.connect(self.found.pick)
        self.found.chosen.connect(self._pick)
        self.send.clicked.connect(self.sent)

    def ask(self, state: Giving, kind: Remedy, over: QWidget) -> None:
        """Open with what the customer would like."""
        self.set_title(self.tr("{label}: pelanggan menerima").format(label=state.complaint.label))
        for each in KINDS:
            self.kinds.offer(each.value, each in state.kinds)
        self.kinds.choose(kind.value if kind in state.kinds else Remedy.APOLOGY.value)
        for entry in (self.points, self.amount, self.least):
            entry.set_value(None)
        self.until.set_day(state.valid_to)
        self.note.clear()
        self.back.set_rows(state.back)
        self.hush()
        self.show_goods(state)
        self.open(over=over, first=self.kinds)
        self._turn()

    def show_goods(self, state: Giving) -> None:
        """Offer the goods that are given anew."""
        self.goods.set_rows(state.goods)
        self.show_found(state)

    def show_found(self, state: Giving) -> None:
        """Show what the box means."""
        self.found.set_choices(state.found)
        self.found.setFixedHeight(self.found.wanted_height(3))
        self.found.setVisible(bool(state.found))

    def show_worth(self, worth: Worth | None) -> None:
        """Say what it would cost, and whether a second person has to agree."""
        self.cost.setText(rupiah_text(worth.cost) if worth else "–")
        self.cost.set_tone("amber" if worth and worth.needs_second else "")
        self.limit.setText(self._limit_words(worth))
        self.limit.setVisible(bool(self.limit.text()))

    def wanted(self, compensation_id: str) -> Compensation:
        """What is filled in."""
        kind = Remedy(self.kinds.choice())
        voucher = None
        if kind is Remedy.VOUCHER:
            amount, least = Rupiah(self.amount.value() or 0), Rupiah(self.least.value() or 0)
            voucher = VoucherTerms(self.until.day(), amount, minimum_spend=least)
        return Compensation(
            compensation_id,
            kind,
            Points(self.points.value() or 0),
            voucher,
            tuple(LineBack(int(key), pieces) for key, pieces in self.back.pieces()),
            self.goods.pieces(),
            self.note.text(),
        )

    def _turn(self) -> None:
        self._pages.bring([kind.value for kind in KINDS].index(self.kinds.choice()))
        self.changed.emit()

    def _pick(self, key: str) -> None:
        self.box.clear()
        self.picked.emit(key)

    def _limit_words(self, worth: Worth | None) -> str:
        if worth is None or worth.limit is None:
            return ""
        if worth.needs_second:
            words = self.tr("Di atas batas Anda {limit}: orang kedua yang menyetujui.")
        else:
            words = self.tr("Masih dalam batas Anda {limit}.")
        return words.format(limit=rupiah_text(worth.limit))
