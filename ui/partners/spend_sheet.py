"""Turning a partner's points into a credit note: what it comes to is shown before it is done."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pempek_pos.money.amount import grouped, rupiah_text
from ui.partners.amount_sheet import AmountSheet
from ui.partners.points_state import Spending
from ui.widgets.field import Field
from ui.widgets.label import PlainLabel, Role
from ui.widgets.money_field import WholeField


class SpendSheet(AmountSheet):
    """`typed` brings the points so far, `sent` that they are to be spent."""

    typed = Signal(int)
    sent = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("Pakai poin untuk tagihan"), self.tr("Potong tagihan"))
        self._have = PlainLabel("", Role.STRONG, wrap=True)
        self.points = WholeField(most=1_000_000_000)
        self._comes_to = PlainLabel("", Role.HEADING, wrap=True, tone="amber_deep")
        fields = {"points": Field(self.tr("Poin yang dipakai"), self.points)}
        self.hold(fields, self._have, fields["points"], self._comes_to)
        self.points.changed.connect(lambda: self.typed.emit(self.points.value() or 0))
        self.send.clicked.connect(self.sent)

    def ask(self, spending: Spending, over: QWidget) -> None:
        """Open with the most useful number of points filled in."""
        self.hush()
        self.points.set_value(spending.points or None)
        self.show_spending(spending)
        self.open(over=over, first=self.points)

    def show_spending(self, spending: Spending) -> None:
        """Say what these points come to."""
        self._have.setText(
            self.tr("{name}: saldo {points} poin, tagihan {owed}").format(
                name=spending.name, points=grouped(spending.balance), owed=rupiah_text(spending.owed)
            )
        )
        self._comes_to.setText(
            self.tr("{cost} poin memotong tagihan {amount}").format(
                cost=grouped(spending.cost), amount=rupiah_text(spending.amount)
            )
        )
        self.send.setEnabled(bool(spending.cost))
