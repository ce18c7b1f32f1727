"""The counter's sheets, each built once and opened as often as needed."""

from ui.counter.discount_view import DiscountView
from ui.counter.enter_gate import EnterGate
from ui.counter.parking_view import ParkingSheets
from ui.counter.payment_view import PaymentView
from ui.counter.quantity_view import QuantityView
from ui.counter.receipt_view import ReceiptView
from ui.counter.refund_view import RefundView
from ui.counter.rewards_view import RewardsView
from ui.counter.view import CounterView
from ui.counter.why_view import WhyView


class CounterSheets:
    """What can lie over the counter."""

    def __init__(self, over: CounterView, gate: EnterGate) -> None:
        self.payment = PaymentView(over, gate)
        self.receipt = ReceiptView(over, gate)
        self.refund = RefundView(over)
        self.rewards = RewardsView(over)
        self.discount = DiscountView(over)
        self.parking = ParkingSheets(over)
        self.quantity = QuantityView(over)
        self.why = WhyView(over)
        parked = (self.parking.label_sheet, self.parking.list_sheet, self.parking.void_sheet)
        sheets = (
            self.payment,
            self.receipt,
            self.refund,
            self.rewards,
            self.discount,
            self.quantity,
            self.why,
        )
        for sheet in (*sheets, *parked):
            sheet.setParent(over)
