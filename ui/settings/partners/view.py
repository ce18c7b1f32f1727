"""The form of the tiers: prices, least orders, what keeps a tier."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from pempek_pos.catalog.price_list import PriceTier
from pempek_pos.money.amount import Rupiah
from pempek_pos.partners.partner import PARTNER_TIERS
from pempek_pos.partners.tier_rules import TierRule, TierRules
from ui.settings.section import Section, card
from ui.widgets.button import Button
from ui.widgets.coats import Weight
from ui.widgets.field import Field
from ui.widgets.money_field import MoneyField, WholeField
from ui.widgets.notice import Tone
from ui.widgets.stack import column, row
from ui.words.partners import tier_name

_DAYS = 3_650


class TierForm(QWidget):
    """One tier's rule as inputs."""

    def __init__(self) -> None:
        super().__init__()
        self.share = WholeField(most=100)
        self.first = MoneyField()
        self.next = MoneyField()
        self.month = MoneyField()
        self.quiet = WholeField(most=_DAYS)
        self.lapse = WholeField(most=_DAYS)
        self.setLayout(
            column(
                _beside(
                    Field(self.tr("Harga, persen dari harga kasir"), self.share),
                    Field(self.tr("Omzet minimum sebulan (Rp)"), self.month),
                ),
                _beside(
                    Field(self.tr("Pesanan pertama minimum (Rp)"), self.first),
                    Field(self.tr("Pesanan berikutnya minimum (Rp)"), self.next),
                ),
                _beside(
                    Field(self.tr("Dipertanyakan setelah tanpa pesanan (hari)"), self.quiet),
                    Field(self.tr("Gugur setelah tanpa pesanan (hari)"), self.lapse),
                ),
                gap=12,
            )
        )

    def rule(self) -> TierRule:
        """What is filled in."""
        return TierRule(
            (self.share.value() or 0) * 100,
            Rupiah(self.first.value() or 0),
            Rupiah(self.next.value() or 0),
            Rupiah(self.month.value() or 0),
            self.quiet.value() or 0,
            self.lapse.value() or 0,
        )

    def show_rule(self, rule: TierRule) -> None:
        """Show what holds."""
        self.share.set_value(rule.share_bp // 100)
        self.first.set_value(rule.first_order)
        self.next.set_value(rule.next_order)
        self.month.set_value(rule.month_minimum)
        self.quiet.set_value(rule.quiet_days)
        self.lapse.set_value(rule.lapse_days)


class TiersView(Section):
    """`saved` brings the rules that are to hold from today on."""

    saved = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        save = Button(self.tr("Simpan"), Weight.PRIMARY, icon="check", key="Ctrl+S")
        self.set_heading(self.tr("Tingkat mitra"), save)
        self.forms: dict[PriceTier, TierForm] = {tier: TierForm() for tier in PARTNER_TIERS}
        hint = self.tr(
            "Persen ini berlaku untuk barang yang di daftar harga tidak punya harga mitra sendiri."
        )
        self.put_form(
            *(
                card(tier_name(tier), form, hint=hint if tier is PARTNER_TIERS[0] else "")
                for tier, form in self.forms.items()
            )
        )
        save.clicked.connect(self._tell)

    def show_rules(self, rules: TierRules) -> None:
        """Fill the form."""
        for tier, form in self.forms.items():
            form.show_rule(rules[tier])
        self.say(Tone.OK, "")

    def show_fault(self, sentence: str) -> None:
        """Tell what is wrong."""
        self.say(Tone.ERROR, sentence)

    def show_saved(self) -> None:
        """It is kept."""
        self.say(Tone.OK, self.tr("Tersimpan. Berlaku mulai hari ini."))

    def _tell(self) -> None:
        self.saved.emit({tier: form.rule() for tier, form in self.forms.items()})


def _beside(left: QWidget, right: QWidget) -> QHBoxLayout:
    line = row(gap=16)
    line.addWidget(left, 1, Qt.AlignmentFlag.AlignTop)
    line.addWidget(right, 1, Qt.AlignmentFlag.AlignTop)
    return line
