"""The whole counter: its view, its sheets, and the presenters behind them."""

from PySide6.QtWidgets import QApplication

from pempek_pos.members.member import MemberId
from pempek_pos.shop import Shop
from ui.counter.desk import Desk
from ui.counter.discount_presenter import DiscountPresenter
from ui.counter.enter_gate import EnterGate
from ui.counter.member_presenter import MemberPresenter
from ui.counter.parking_presenter import ParkingPresenter
from ui.counter.payment_presenter import PaymentPresenter
from ui.counter.presenter import CounterPresenter
from ui.counter.receipt_presenter import ReceiptPresenter
from ui.counter.refund_presenter import RefundPresenter
from ui.counter.rewards_presenter import RewardsPresenter
from ui.counter.services import CounterServices
from ui.counter.sheets import CounterSheets
from ui.counter.view import CounterView
from ui.surroundings import Surroundings
from ui.widgets.veil import front_veil

KEY = "counter"


class Counter:
    """The counter's presenters, kept alive, and what leads from one to another."""

    def __init__(self, shop: Shop, around: Surroundings) -> None:
        self._around = around
        gate = EnterGate()
        self.view = CounterView(gate)
        self.sheets = CounterSheets(self.view, gate)
        services = CounterServices(
            shop.catalog, shop.members, shop.till, shop.loyalty, shop.sales, shop.parking, shop.settings
        )
        self.desk = desk = Desk(services, self.view, around.who)
        self.box = CounterPresenter(desk, self)
        self.members = MemberPresenter(desk, self.view.panel.member, self.sheets.why)
        self.parking = ParkingPresenter(desk, self.sheets.parking)
        self.rewards = RewardsPresenter(desk, self.sheets.rewards)
        self.discounts = DiscountPresenter(desk, self.sheets.discount, around.approver)
        self.receipts = ReceiptPresenter(desk, self.sheets.receipt, around.printers)
        self.payment = PaymentPresenter(desk, self.sheets.payment, self.receipts)
        self.refunds = RefundPresenter(desk, self.sheets.refund, around.approver, self.receipts)
        around.window.scanned.connect(self.scanned)
        around.printers.changed.connect(self._printer_answered)

    def shown(self) -> None:
        """The counter is in front, or somebody else stands at it."""
        self.desk.enter()
        if front_veil(self._around.window) is None:
            self.view.take_keyboard()

    def scanned(self, text: str) -> None:
        """A scan goes to whatever is in front, and never pays."""
        if self._around.window.page() != KEY:
            return
        if self.receipts.is_open:
            self.receipts.next_sale()
        if self.refunds.is_open:
            self.refunds.asked(text)
        elif front_veil(self._around.window) is not None:
            QApplication.beep()
            self.sheets.payment.say_scan()
        else:
            self.box.scanned(text)

    def _printer_answered(self) -> None:
        self.receipts.printer_answered(self._around.printers.refusal)

    def pay(self) -> None:
        """Open the payment."""
        self.payment.pay()

    def choose_member(self, member_id: MemberId) -> None:
        """Make somebody the member of this sale."""
        self.members.choose(member_id)

    def show_receipt(self, number: str) -> None:
        """Open a receipt to take goods back."""
        self.refunds.wanted(number)
