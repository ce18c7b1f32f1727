"""The form of one reward."""

from dataclasses import replace
from datetime import date
from typing import Final

from PySide6.QtCore import Signal

from pempek_pos.loyalty.goods import ALL_GOODS
from pempek_pos.loyalty.rewards import Reward, RewardKind
from pempek_pos.money.amount import Points, Rupiah
from ui.settings.form_sheet import FormSheet
from ui.settings.programme.goods_faces import goods_on_offer
from ui.settings.programme.menu import Menu
from ui.settings.programme.words import kind_text
from ui.widgets.button import Button
from ui.widgets.chip import ChipFace
from ui.widgets.coats import Weight
from ui.widgets.combo import Combo, DayField, Option
from ui.widgets.field import TextField
from ui.widgets.goods_field import GoodsField
from ui.widgets.money_field import MoneyField, WholeField
from ui.widgets.segmented import Segmented
from ui.widgets.stack import holder
from ui.widgets.toggle import Toggle

_START: Final = date(1970, 1, 1)
_MOST: Final = 1_000_000


class RewardSheet(FormSheet):
    """Emits the reward to be `kept`, or to be `turned` (withdrawn, or offered again)."""

    kept = Signal(object)
    turned = Signal(object)

    def __init__(self) -> None:
        super().__init__("", width=760)
        self._reward = Reward("", "", RewardKind.AMOUNT_OFF, Points(0), _START)
        self.kind = Segmented(
            self.tr("Jenis hadiah"), [ChipFace(kind.value, kind_text(kind)) for kind in RewardKind]
        )
        self.name = TextField(self.tr("nama yang dilihat kasir dan anggota"))
        self.cost = WholeField(most=_MOST)
        self.amount = MoneyField()
        self.percent = WholeField(most=100)
        self.cap = MoneyField(self.tr("tanpa batas"))
        self.cheapest = Toggle(self.tr("Hanya satu barang yang termurah"))
        self.goods = GoodsField(self.tr("Semua barang"))
        self.item = Combo()
        self.pieces = WholeField(most=1_000)
        self.least = MoneyField()
        self.claims = WholeField(most=1_000)
        self.per_member = WholeField(self.tr("tanpa batas"), most=_MOST)
        self.in_all = WholeField(self.tr("tanpa batas"), most=_MOST)
        self.first_day = DayField(_START)
        self.ends = Toggle(self.tr("Ada tanggal akhir"))
        self.last_day = DayField(_START)
        self._turn = Button("", Weight.QUIET)
        self._lay_out()
        self.kind.chosen.connect(lambda _: self._fit())
        self.ends.toggled.connect(self.last_day.setEnabled)
        self.saved.connect(lambda: self.kept.emit(self.reward()))
        self._turn.clicked.connect(lambda: self.turned.emit(self._reward))

    def _lay_out(self) -> None:
        self._cost = self.field("cost", self.tr("Harga (poin)"), self.cost)
        self._amount = self.field("amount", self.tr("Potongan (Rp)"), self.amount)
        self._item = self.field("item", self.tr("Barang"), self.item)
        self._pieces = self.field("pieces", self.tr("Jumlah"), self.pieces)
        self._free = holder(self.beside(self._item, self._pieces, shares=(3, 1)))
        self._percent = self.field("percent", self.tr("Potongan (%)"), self.percent)
        self._cap = self.field("cap", self.tr("Paling banyak (Rp)"), self.cap)
        self._goods = self.field("goods", self.tr("Untuk barang"), self.goods)
        limits = self.beside(
            self.field("claims_per_sale", self.tr("Paling banyak per belanja"), self.claims),
            self.field("limit_per_member", self.tr("Per anggota"), self.per_member),
            self.field("limit_in_all", self.tr("Seluruhnya"), self.in_all),
        )
        days = self.beside(
            self.field("valid_from", self.tr("Mulai tanggal"), self.first_day),
            self.field("valid_to", self.tr("Sampai tanggal"), self.last_day),
        )
        self.lay_out(
            self.kind,
            self.field("reward name", self.tr("Nama hadiah"), self.name),
            self._free,
            self.beside(
                self._cost,
                self._amount,
                self._percent,
                self._cap,
                self.field("minimum_spend", self.tr("Belanja paling sedikit (Rp)"), self.least),
            ),
            self._goods,
            self.cheapest,
            limits,
            self.ends,
            days,
        )
        self.set_foot(self._turn, None, self.save)

    def fill(self, reward: Reward, menu: Menu, *, new: bool) -> None:
        """Show a reward; the `menu` is what it may give for nothing or make cheaper."""
        self._reward = reward
        self.forget_faults()
        self.set_title(self.tr("Hadiah baru") if new else reward.name)
        self.item.set_options([Option(item.id, f"{item.name} · {item.code}") for item in menu.items])
        self.goods.offer(goods_on_offer(menu))
        self.goods.set_goods(reward.goods)
        if reward.item_id is not None:
            self.item.choose(reward.item_id)
        self.kind.choose(reward.kind.value)
        self.name.setText(reward.name)
        self.cost.set_value(reward.cost or None)
        self.amount.set_value(reward.amount or None)
        self.percent.set_value(reward.percent_bp // 100 or None)
        self.cap.set_value(reward.cap)
        self.cheapest.setChecked(reward.cheapest)
        self.pieces.set_value(reward.pieces or 1)
        self.least.set_value(reward.minimum_spend or None)
        self.claims.set_value(reward.claims_per_sale)
        self.per_member.set_value(reward.limit_per_member)
        self.in_all.set_value(reward.limit_in_all)
        self.first_day.set_day(reward.valid_from)
        self.ends.setChecked(reward.valid_to is not None)
        self.last_day.set_day(reward.valid_to or reward.valid_from)
        self.last_day.setEnabled(reward.valid_to is not None)
        self._turn.setVisible(not new)
        self._turn.set_text(self.tr("Tarik hadiah") if reward.active else self.tr("Tawarkan lagi"))
        self._turn.set_icon("archive" if reward.active else "undo-2")
        self._fit()

    def reward(self) -> Reward:
        """What the form says now."""
        kind = RewardKind(self.kind.choice())
        free, by_points = kind is RewardKind.FREE_ITEM, kind is RewardKind.POINTS_AS_RUPIAH
        return replace(
            self._off(kind),
            kind=kind,
            name=self.name.text(),
            cost=Points(0 if by_points else self.cost.value() or 0),
            item_id=(self.item.choice() or None) if free else None,
            pieces=(self.pieces.value() or 0) if free else 0,
            minimum_spend=Rupiah(self.least.value() or 0),
            claims_per_sale=self.claims.value() or 0,
            limit_per_member=self.per_member.value(),
            limit_in_all=self.in_all.value(),
            valid_from=self.first_day.day(),
            valid_to=self.last_day.day() if self.ends.isChecked() else None,
        )

    def _off(self, kind: RewardKind) -> Reward:
        """The reward with what its kind takes off, and nothing of the other kinds."""
        cap, percent = self.cap.value(), kind is RewardKind.PERCENT_OFF
        narrowed = percent or kind is RewardKind.AMOUNT_OFF
        amount = 0 if percent or kind is RewardKind.FREE_ITEM else self.amount.value() or 0
        return replace(
            self._reward,
            amount=Rupiah(amount),
            percent_bp=(self.percent.value() or 0) * 100 if percent else 0,
            cap=Rupiah(cap) if percent and cap is not None else None,
            cheapest=percent and self.cheapest.isChecked(),
            goods=self.goods.goods() if narrowed else ALL_GOODS,
        )

    def _fit(self) -> None:
        kind = RewardKind(self.kind.choice())
        percent = kind is RewardKind.PERCENT_OFF
        self._free.setVisible(kind is RewardKind.FREE_ITEM)
        self._amount.setVisible(not percent and kind is not RewardKind.FREE_ITEM)
        for part in (self._percent, self._cap, self.cheapest):
            part.setVisible(percent)
        self._goods.setVisible(percent or kind is RewardKind.AMOUNT_OFF)
        self._cost.setVisible(kind is not RewardKind.POINTS_AS_RUPIAH)
        self._amount.set_label(
            self.tr("Nilai 1 poin (Rp)") if kind is RewardKind.POINTS_AS_RUPIAH else self.tr("Potongan (Rp)")
        )
