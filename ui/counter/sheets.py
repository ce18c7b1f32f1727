"""The counter's sheets, each built when it is first wanted and opened as often as needed."""

from functools import cached_property
from typing import TypeVar

from PySide6.QtWidgets import QWidget

from ui.counter.discount_view import DiscountView
from ui.counter.enter_gate import EnterGate
from ui.counter.join_view import JoinView
from ui.counter.parking_view import ParkingSheets
from ui.counter.payment_view import PaymentView
from ui.counter.quantity_view import QuantityView
from ui.counter.receipt_view import ReceiptView
from ui.counter.refund_view import RefundView
from ui.counter.rewards_view import RewardsView
from ui.counter.view import CounterView
from ui.counter.why_view import WhyView

_S = TypeVar("_S", bound=QWidget)


class CounterSheets:
    """What can lie over the counter."""

    def __init__(self, over: CounterView, gate: EnterGate) -> None:
        self._over = over
        self._gate = gate

    @cached_property
    def payment(self) -> PaymentView:
        """Taking the money."""
        return self._kept(PaymentView(self._over, self._gate))

    @cached_property
    def receipt(self) -> ReceiptView:
        """What was sold."""
        return self._kept(ReceiptView(self._over, self._gate))

    @cached_property
    def join(self) -> JoinView:
        """The member who was forgotten."""
        return self._kept(JoinView(self._over))

    @cached_property
    def refund(self) -> RefundView:
        """The day's receipts."""
        return self._kept(RefundView(self._over))

    @cached_property
    def rewards(self) -> RewardsView:
        """What points can buy."""
        return self._kept(RewardsView(self._over))

    @cached_property
    def discount(self) -> DiscountView:
        """A discount by hand."""
        return self._kept(DiscountView(self._over))

    @cached_property
    def parking(self) -> ParkingSheets:
        """A label, the parked baskets, a reason."""
        sheets = ParkingSheets(self._over)
        for sheet in (sheets.label_sheet, sheets.list_sheet, sheets.void_sheet):
            self._kept(sheet)
        return sheets

    @cached_property
    def quantity(self) -> QuantityView:
        """Another quantity."""
        return self._kept(QuantityView(self._over))

    @cached_property
    def why(self) -> WhyView:
        """The member's figures explained."""
        return self._kept(WhyView(self._over))

    def _kept(self, sheet: _S) -> _S:
        """It lives as long as the page."""
        sheet.setParent(self._over)
        return sheet
