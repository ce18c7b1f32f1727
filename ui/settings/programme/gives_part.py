"""The part of a promotion's form that says what it gives and for which goods."""

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from pempek_pos.loyalty.goods import ALL_GOODS
from pempek_pos.loyalty.promotions import Promotion, PromotionKind
from pempek_pos.money.amount import Points, Rupiah
from ui.settings.form_sheet import FormSheet
from ui.settings.programme.goods_faces import goods_on_offer
from ui.settings.programme.menu import Menu
from ui.widgets.goods_field import GoodsField
from ui.widgets.money_field import MoneyField, WholeField
from ui.widgets.stack import column, holder
from ui.widgets.toggle import Toggle

_MOST: Final = 10_000
_MOST_BONUS: Final = 1_000_000
_FULL_BP: Final = 10_000


class GivesPart(QObject):
    """Its inputs stand on the sheet; only those of the promotion's kind are seen."""

    changed = Signal()

    def __init__(self, sheet: FormSheet) -> None:
        super().__init__(sheet)
        self._sheet = sheet
        self.amount = MoneyField()
        self.percent = WholeField(most=100)
        self.cap = MoneyField(self.tr("tanpa batas"))
        self.cheapest = Toggle(self.tr("Hanya satu barang yang termurah"))
        self.buy = WholeField(most=_MOST)
        self.free = WholeField(most=_MOST)
        self.times = WholeField(self.tr("tanpa batas"), most=_MOST)
        self.gift = GoodsField(self.tr("Yang dibeli sendiri"))
        self.times_points = WholeField(most=1_000)
        self.bonus = WholeField(most=_MOST_BONUS)
        self.by_piece = Toggle(self.tr("Untuk setiap barang, bukan sekali setiap belanja"))
        self.goods = GoodsField(self.tr("Semua barang"))
        self._parts: dict[PromotionKind, tuple[QWidget, ...]] = {}
        self._watch()

    def laid_out(self) -> QWidget:
        """All inputs in their fields."""
        sheet = self._sheet
        amount = sheet.field("amount", self.tr("Potongan (Rp)"), self.amount)
        percent = holder(
            sheet.beside(
                sheet.field("percent", self.tr("Potongan (%)"), self.percent),
                sheet.field("cap", self.tr("Paling banyak (Rp)"), self.cap),
            )
        )
        free = holder(
            sheet.beside(
                sheet.field("buy", self.tr("Beli berapa"), self.buy),
                sheet.field("free", self.tr("Gratis berapa"), self.free),
                sheet.field("times_per_sale", self.tr("Paling banyak per belanja"), self.times),
            )
        )
        gift = sheet.field("gift", self.tr("Yang gratis"), self.gift)
        times = sheet.field(
            "multiplier",
            self.tr("Pengali poin (%)"),
            self.times_points,
            self.tr("200 berarti poin dua kali lipat."),
        )
        bonus = sheet.field("bonus", self.tr("Poin tambahan"), self.bonus)
        self._parts = {
            PromotionKind.AMOUNT_OFF: (amount,),
            PromotionKind.PERCENT_OFF: (percent, self.cheapest),
            PromotionKind.FREE_PIECES: (free, gift),
            PromotionKind.MULTIPLIER: (times,),
            PromotionKind.BONUS: (bonus, self.by_piece),
        }
        goods = sheet.field("goods", self.tr("Untuk barang"), self.goods)
        shown = (amount, percent, free, times, bonus, goods, gift, self.cheapest, self.by_piece)
        return holder(column(*shown, gap=16))

    def fit(self, kind: PromotionKind) -> None:
        """Show what a promotion of this kind has."""
        for other, parts in self._parts.items():
            for part in parts:
                part.setVisible(other is kind)

    def fill(self, promotion: Promotion, menu: Menu) -> None:
        """Show what it gives."""
        for field in (self.goods, self.gift):
            field.offer(goods_on_offer(menu))
        self.goods.set_goods(promotion.goods)
        self.gift.set_goods(promotion.gift)
        self.amount.set_value(promotion.amount or None)
        self.percent.set_value(promotion.percent_bp // 100 or None)
        self.cap.set_value(promotion.cap)
        self.cheapest.setChecked(promotion.cheapest)
        self.buy.set_value(promotion.buy or None)
        self.free.set_value(promotion.free or None)
        self.times.set_value(promotion.times_per_sale)
        campaign = promotion.kind is PromotionKind.MULTIPLIER
        self.times_points.set_value(promotion.multiplier_bp // 100 if campaign else 200)
        self.bonus.set_value(promotion.bonus or None)
        self.by_piece.setChecked(promotion.by_piece)

    def written(self, promotion: Promotion) -> Promotion:
        """The promotion with what its kind gives, and nothing of the other kinds."""
        kind = promotion.kind
        percent, free = kind is PromotionKind.PERCENT_OFF, kind is PromotionKind.FREE_PIECES
        bonus, cap = kind is PromotionKind.BONUS, self.cap.value()
        times = (self.times_points.value() or 0) * 100
        return replace(
            promotion,
            goods=self.goods.goods(),
            amount=Rupiah((self.amount.value() or 0) if kind is PromotionKind.AMOUNT_OFF else 0),
            percent_bp=(self.percent.value() or 0) * 100 if percent else 0,
            cap=Rupiah(cap) if percent and cap is not None else None,
            cheapest=percent and self.cheapest.isChecked(),
            buy=(self.buy.value() or 0) if free else 0,
            free=(self.free.value() or 0) if free else 0,
            times_per_sale=self.times.value() if free else None,
            gift=self.gift.goods() if free else ALL_GOODS,
            multiplier_bp=times if kind is PromotionKind.MULTIPLIER else _FULL_BP,
            bonus=Points((self.bonus.value() or 0) if bonus else 0),
            by_piece=bonus and self.by_piece.isChecked(),
        )

    def _watch(self) -> None:
        numbers = (self.amount, self.percent, self.cap, self.buy, self.free, self.times, self.bonus)
        for entry in (*numbers, self.times_points, self.goods, self.gift):
            entry.changed.connect(self.changed)
        for toggle in (self.cheapest, self.by_piece):
            toggle.toggled.connect(lambda _: self.changed.emit())
