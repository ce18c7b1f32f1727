"""The form of one promotion, with what it will do said in a sentence while it is filled in."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy

from pempek_pos.loyalty.promotions import Promotion, PromotionKind
from pempek_pos.money.amount import Rupiah
from ui.settings.form_sheet import FormSheet
from ui.settings.programme.gives_part import GivesPart
from ui.settings.programme.menu import Menu
from ui.settings.programme.promotion_words import (
    gives_anything,
    promotion_kind_text,
    promotion_sentence,
)
from ui.settings.programme.when_part import WhenPart
from ui.theme_look import px
from ui.widgets.button import Button
from ui.widgets.chip import ChipFace
from ui.widgets.coats import Weight
from ui.widgets.field import TextField
from ui.widgets.label import PlainLabel, Role
from ui.widgets.money_field import MoneyField, WholeField
from ui.widgets.segmented import Segmented
from ui.widgets.toggle import Toggle

_START: Final = date(1970, 1, 1)
_MOST: Final = 1_000_000
_MOST_PIECES: Final = 100_000


class PromotionSheet(FormSheet):
    """Emits the promotion to be `kept`, or to be `turned` (withdrawn, or offered again)."""

    kept = Signal(object)
    turned = Signal(object)

    def __init__(self) -> None:
        super().__init__("", width=860)
        self._promotion = Promotion("", "", PromotionKind.AMOUNT_OFF, _START)
        self._names: Mapping[str, str] = {}
        faces = [ChipFace(kind.value, promotion_kind_text(kind)) for kind in PromotionKind]
        self.kind = Segmented(self.tr("Jenis promo"), faces)
        self.name = TextField(self.tr("nama yang dilihat kasir dan pembeli"))
        self.gives = GivesPart(self)
        self.when = WhenPart(self)
        self.pieces = WholeField(self.tr("berapa saja"), most=_MOST_PIECES)
        self.least = MoneyField(self.tr("berapa saja"))
        self.code = TextField(self.tr("kosong: berjalan sendiri"))
        self.per_member = WholeField(self.tr("tanpa batas"), most=_MOST)
        self.in_all = WholeField(self.tr("tanpa batas"), most=_MOST)
        self.members = Toggle(self.tr("Khusus anggota"))
        self.stacks = Toggle(self.tr("Boleh digabung dengan potongan persen lain"))
        self.sentence = PlainLabel("", Role.BODY, wrap=True)
        self.sentence.setMinimumHeight(px(20) * 3)
        self.sentence.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._turn = Button("", Weight.QUIET)
        self._lay_out()
        self._watch()

    def _lay_out(self) -> None:
        conditions = self.beside(
            self.field("minimum_pieces", self.tr("Barang paling sedikit"), self.pieces),
            self.field("minimum_spend", self.tr("Belanja paling sedikit (Rp)"), self.least),
        )
        limits = self.beside(
            self.field("promotion code", self.tr("Kode promo"), self.code),
            self.field("limit_per_member", self.tr("Per anggota"), self.per_member),
            self.field("limit_in_all", self.tr("Seluruhnya"), self.in_all),
            shares=(2, 1, 1),
        )
        self.lay_out(
            self.kind,
            self.field("promotion name", self.tr("Nama promo"), self.name),
            self.gives.laid_out(),
            conditions,
            self.when.laid_out(),
            limits,
            self.members,
            self.stacks,
        )
        self.set_foot(self.sentence, self._turn, self.save)

    def _watch(self) -> None:
        self.kind.chosen.connect(lambda _: self._fit())
        for part in (self.gives, self.when):
            part.changed.connect(self._say)
        for entry in (self.pieces, self.least, self.per_member, self.in_all):
            entry.changed.connect(self._say)
        self.code.textEdited.connect(lambda _: self._say())
        for toggle in (self.members, self.stacks):
            toggle.toggled.connect(lambda _: self._say())
        self.saved.connect(lambda: self.kept.emit(self.promotion()))
        self._turn.clicked.connect(lambda: self.turned.emit(self._promotion))

    def fill(self, promotion: Promotion, menu: Menu, *, new: bool) -> None:
        """Show a promotion; the `menu` is what it may be for."""
        self._promotion, self._names = promotion, menu.names
        self.forget_faults()
        self.set_title(self.tr("Promo baru") if new else promotion.name)
        self.kind.choose(promotion.kind.value)
        self.name.setText(promotion.name)
        self.gives.fill(promotion, menu)
        self.when.fill(promotion)
        self.pieces.set_value(promotion.minimum_pieces or None)
        self.least.set_value(promotion.minimum_amount or None)
        self.code.setText(promotion.code)
        self.per_member.set_value(promotion.limit_per_member)
        self.in_all.set_value(promotion.limit_in_all)
        self.members.setChecked(promotion.members_only)
        self.stacks.setChecked(promotion.stacks)
        self._turn.setVisible(not new)
        self._turn.set_text(self.tr("Tarik promo") if promotion.active else self.tr("Jalankan lagi"))
        self._turn.set_icon("archive" if promotion.active else "undo-2")
        self._fit()

    def promotion(self) -> Promotion:
        """What the form says now."""
        kind = PromotionKind(self.kind.choice())
        begun = replace(
            self._promotion,
            kind=kind,
            name=self.name.text(),
            code=self.code.text(),
            minimum_pieces=self.pieces.value() or 0,
            minimum_amount=Rupiah(self.least.value() or 0),
            limit_per_member=self.per_member.value(),
            limit_in_all=self.in_all.value(),
            members_only=self.members.isChecked(),
            stacks=kind is PromotionKind.PERCENT_OFF and self.stacks.isChecked(),
        )
        return self.when.written(self.gives.written(begun))

    def _fit(self) -> None:
        kind = PromotionKind(self.kind.choice())
        self.gives.fit(kind)
        self.stacks.setVisible(kind is PromotionKind.PERCENT_OFF)
        self._say()

    def _say(self) -> None:
        promotion = self.promotion()
        told = gives_anything(promotion) and min(promotion.from_minute, promotion.to_minute) >= 0
        self.sentence.set_tone("" if told else "muted")
        self.sentence.setText(
            promotion_sentence(promotion, self._names)
            if told
            else self.tr("Isi dulu apa yang diberikan: di sini tertulis apa yang akan terjadi di kasir.")
        )
