"""The terms of the partners' points as inputs; off until the owner switches them on."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from pempek_pos.money.amount import Rupiah
from pempek_pos.partner_points.terms import PartnerProgramme
from ui.widgets.field import Field
from ui.widgets.money_field import MoneyField, WholeField
from ui.widgets.stack import column, row
from ui.widgets.toggle import Tick

_MONTHS = 120


class PointsForm(QWidget):
    """What partners win by, and what a point is worth."""

    def __init__(self) -> None:
        super().__init__()
        self.runs = Tick(self.tr("Mitra mendapat poin dari pesanan"))
        self.per_point = MoneyField()
        self.value = MoneyField()
        self.least = MoneyField()
        self.months = WholeField(most=_MONTHS)
        terms = row(gap=16)
        for field in (
            Field(self.tr("Belanja per poin (Rp)"), self.per_point),
            Field(self.tr("Nilai satu poin (Rp)"), self.value),
            Field(self.tr("Pesanan paling sedikit (Rp)"), self.least),
            Field(self.tr("Berlaku (bulan)"), self.months, hint=self.tr("0: tanpa batas.")),
        ):
            terms.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        self.setLayout(column(self.runs, terms, gap=12))

    def programme(self) -> PartnerProgramme:
        """What is filled in."""
        return PartnerProgramme(
            self.runs.isChecked(),
            Rupiah(self.per_point.value() or 0),
            Rupiah(self.least.value() or 0),
            Rupiah(self.value.value() or 0),
            self.months.value() or 0,
        )

    def show_programme(self, programme: PartnerProgramme) -> None:
        """Show what holds."""
        self.runs.setChecked(programme.runs)
        self.per_point.set_value(programme.rupiah_per_point)
        self.value.set_value(programme.point_value)
        self.least.set_value(programme.minimum_order)
        self.months.set_value(programme.expiry_months)
