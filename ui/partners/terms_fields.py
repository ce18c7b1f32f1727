"""What is agreed with a partner, as inputs: tier, how much may be owed, in how many days it is due."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from pempek_pos.catalog.price_list import PriceTier
from pempek_pos.money.amount import Rupiah
from pempek_pos.partners.partner import PARTNER_TIERS, TERMS_DAYS, PartnerTerms
from ui.widgets.chip import ChipFace
from ui.widgets.field import Field
from ui.widgets.money_field import MoneyField
from ui.widgets.segmented import Segmented
from ui.widgets.stack import column, row
from ui.words.partners import tier_name


class TermsFields(QWidget):
    """`limit_field` is where a limit that cannot be is told."""

    def __init__(self) -> None:
        super().__init__()
        self.tier = Segmented(
            self.tr("Tingkat"), [ChipFace(tier.value, tier_name(tier)) for tier in PARTNER_TIERS]
        )
        self.limit = MoneyField()
        self.days = Segmented(
            self.tr("Tempo bayar"),
            [ChipFace(str(days), self._day_words(days)) for days in TERMS_DAYS],
        )
        self.limit_field = Field(
            self.tr("Batas utang (Rp)"), self.limit, hint=self.tr("0: selalu bayar saat diambil.")
        )
        beside = row(gap=16)
        beside.addWidget(Field(self.tr("Tempo bayar"), self.days), 3, Qt.AlignmentFlag.AlignTop)
        beside.addWidget(self.limit_field, 2, Qt.AlignmentFlag.AlignTop)
        self.setLayout(column(Field(self.tr("Tingkat"), self.tier), beside, gap=12))

    def terms(self) -> PartnerTerms:
        """What is filled in."""
        return PartnerTerms(
            PriceTier(self.tier.choice()), Rupiah(self.limit.value() or 0), int(self.days.choice())
        )

    def show_terms(self, terms: PartnerTerms) -> None:
        """Show what is agreed now."""
        self.tier.choose(terms.tier.value)
        self.limit.set_value(terms.credit_limit)
        self.days.choose(str(terms.terms_days))
        self.limit_field.set_error("")

    def _day_words(self, days: int) -> str:
        return self.tr("{n} hari").format(n=days) if days else self.tr("Tunai")
