"""The whole counter: the page at once, each sheet with its presenter when first wanted or in idle time."""

from collections.abc import Iterator
from functools import cached_property, partial
from pathlib import Path

from PySide6.QtWidgets import QApplication

from pempek_pos.audit.actor import Actor
from pempek_pos.complaints.complaint import ItemWarning
from pempek_pos.members.member import MemberId
from pempek_pos.sales.receipt import Receipt
from pempek_pos.shop import Shop
from ui.background import Stepper
from ui.counter.desk import Desk
from ui.counter.discount_presenter import DiscountPresenter
from ui.counter.enter_gate import EnterGate
from ui.counter.join_presenter import JoinPresenter
from ui.counter.join_view import JoinView
from ui.counter.member_presenter import MemberPresenter
from ui.counter.parking_presenter import ParkingPresenter
from ui.counter.partner_paper_files import keep_partner_paper
from ui.counter.partner_presenter import PartnerPresenter
from ui.counter.payment_presenter import PaymentPresenter
from ui.counter.payment_view import PaymentView
from ui.counter.presenter import CounterPresenter
from ui.counter.quantity_view import QuantityView
from ui.counter.question_presenter import QuestionPresenter
from ui.counter.receipt_presenter import ReceiptPresenter
from ui.counter.receipt_view import ReceiptView
from ui.counter.refund_presenter import RefundPresenter
from ui.counter.refund_view import RefundView
from ui.counter.rewards_presenter import RewardsPresenter
from ui.counter.services import CounterServices, Papers
from ui.counter.sheets import CounterSheets
from ui.counter.state import CounterState
from ui.counter.view import CounterView
from ui.counter.wiring import (
    wire_discount,
    wire_join,
    wire_parking,
    wire_payment,
    wire_receipt,
    wire_refund,
    wire_rewards,
)
from ui.reveal import keep_export
from ui.surroundings import Machine, Surroundings
from ui.widgets.veil import Veil, front_veil

KEY = "counter"


class Counter:
    """The counter's presenters, kept alive, and what leads from one to another."""

    def __init__(self, shop: Shop, around: Surroundings) -> None:
        self._around = around
        self._gate = EnterGate()
        self.view = CounterView(self._gate)
        self.sheets = CounterSheets(self.view, self._gate)
        services = CounterServices(
            shop.catalog,
            shop.members,
            shop.till,
            shop.loyalty,
            shop.sales,
            shop.parking,
            shop.settings,
            shop.offers,
            shop.enrolment,
            shop.partners,
            shop.accounts,
            partial(_warnings, shop),
            shop.announcements,
            shop.feedback,
        )
        self.desk = Desk(services, self.view, around.who)
        printers, keep_pdf = around.printers, partial(_keep_pdf, shop, around.machine)
        keep_paper = partial(keep_partner_paper, shop, around.machine.folder)
        self._papers = Papers(
            printers.print_receipt,
            printers.open_drawer_for,
            keep_pdf,
            partial(_note_draft, shop),
            keep_paper,
        )
        self.box = CounterPresenter(self.desk, self)
        self.members = MemberPresenter(self.desk, self.view.panel.member, self)
        self.partners = PartnerPresenter(self.desk, self.view.panel.member)
        self._idle = Stepper(self.view)
        self._warm = False
        around.window.scanned.connect(self.scanned)
        around.printers.changed.connect(self._printer_answered)

    # -- sheets and their presenters --

    @cached_property
    def parking(self) -> ParkingPresenter:
        """Parked baskets."""
        return wire_parking(ParkingPresenter(self.desk, self.sheets.parking), self.sheets.parking)

    @cached_property
    def rewards(self) -> RewardsPresenter:
        """Spending points."""
        return wire_rewards(RewardsPresenter(self.desk, self.sheets.rewards, self), self.sheets.rewards)

    @cached_property
    def discounts(self) -> DiscountPresenter:
        """Discounts by hand."""
        sheet = self.sheets.discount
        return wire_discount(DiscountPresenter(self.desk, sheet, self._around.approver), sheet)

    @cached_property
    def receipts(self) -> ReceiptPresenter:
        """What was sold."""
        sheet = self.sheets.receipt
        question = QuestionPresenter(self.desk, sheet.question)
        leads = (self.join_member, self.complain)
        presenter = ReceiptPresenter(self.desk, sheet, self._papers, leads, question)
        return wire_receipt(presenter, question, sheet)

    @cached_property
    def joining(self) -> JoinPresenter:
        """The member who was forgotten."""
        sheet = self.sheets.join
        presenter = JoinPresenter(self.desk, sheet, self._around.approver, self.receipts)
        return wire_join(presenter, sheet)

    @cached_property
    def payment(self) -> PaymentPresenter:
        """Taking the money."""
        sheet = self.sheets.payment
        presenter = PaymentPresenter(self.desk, sheet, self.receipts, self._around.approver)
        return wire_payment(presenter, sheet)

    @cached_property
    def refunds(self) -> RefundPresenter:
        """Receipts of the day, and goods that come back."""
        sheet = self.sheets.refund
        presenter = RefundPresenter(self.desk, sheet, self._around.approver, self.receipts)
        return wire_refund(presenter, sheet)

    @cached_property
    def quantity(self) -> QuantityView:
        """Another quantity for a line."""
        self.sheets.quantity.answered.connect(self.box.quantity)
        return self.sheets.quantity

    def _build_rest(self) -> Iterator[object]:
        """Make every sheet before somebody waits for it, one at a time."""
        yield self.receipts
        yield self.payment
        yield self.rewards
        yield self.parking
        yield self.discounts
        yield self.refunds
        yield self.joining
        yield self.quantity
        yield self.sheets.why

    # -- what the window tells --

    def shown(self) -> None:
        """The counter is in front, or somebody else stands at it."""
        self.desk.enter()
        if self._front() is None:
            self.view.take_keyboard()
        if not self._warm:
            self._warm = True
            self._idle.walk(step for step in self._build_rest())

    def scanned(self, text: str) -> None:
        """A scan goes to whatever is in front, and never pays."""
        if self._around.window.page() != KEY:
            return
        front = self._front()
        if isinstance(front, ReceiptView):
            self.receipts.next_sale()
            front = self._front()
        if isinstance(front, RefundView):
            self.refunds.asked(text)
        elif isinstance(front, JoinView):
            self.joining.scanned(text)
        elif isinstance(front, PaymentView):
            QApplication.beep()
            front.say_scan()
        elif front is not None:
            QApplication.beep()
        else:
            self.box.scanned(text)

    # -- what leads from one to another --

    def pay(self) -> None:
        """Open the payment."""
        self.payment.pay()

    def choose_member(self, member_id: MemberId) -> None:
        """Make somebody the member of this sale."""
        self.members.choose(member_id)

    def choose_partner(self, partner_id: str) -> None:
        """Make a partner the buyer of this sale."""
        self.partners.picked(partner_id)

    def take_off(self) -> None:
        """The sale is nobody's: a counter sale without a member."""
        if self.desk.basket.partner_id is not None:
            self.partners.taken_off()
        else:
            self.members.taken_off()

    def show_receipt(self, number: str) -> None:
        """Open a receipt to take goods back."""
        self.refunds.wanted(number)

    def join_member(self, receipt: Receipt) -> None:
        """Ask for the member of a finished sale."""
        self.joining.wanted(receipt)

    def complain(self, receipt: Receipt) -> None:
        """Log a complaint about a finished sale, on the page of complaints."""
        self._around.window.open_part("complaints", f"sale:{receipt.id}")

    def show_receipts(self) -> None:
        """Open the day's receipts."""
        self.refunds.wanted()

    def give_discount(self) -> None:
        """Think about a discount."""
        self.discounts.wanted()

    def spend_points(self) -> None:
        """Look at the rewards."""
        self.rewards.wanted()

    def park(self) -> None:
        """Put the basket aside."""
        self.parking.park_wanted()

    def list_parked(self) -> None:
        """Show what is put aside."""
        self.parking.list_wanted()

    def resume(self, basket_id: str) -> None:
        """Take a parked basket back."""
        self.parking.resume(basket_id)

    def void(self) -> None:
        """Let the whole basket go."""
        self.parking.void_wanted()

    def show_why(self, state: CounterState) -> None:
        """Explain the member's figures."""
        self.sheets.why.show_why(state)

    def ask_quantity(self, index: int) -> None:
        """Ask for another quantity of a line."""
        line = self.desk.basket.lines[index]
        self.quantity.ask(index, line.name, line.quantity)

    def _front(self) -> Veil | None:
        return front_veil(self._around.window)

    def _printer_answered(self) -> None:
        if isinstance(self._front(), ReceiptView):
            self.receipts.printer_answered(self._around.printers.refusal)


def _note_draft(shop: Shop, by: Actor, sale_id: str) -> None:
    """Drafts are not built before the first one is opened."""
    shop.drafts.receipt_opened(by, sale_id)


def _keep_pdf(shop: Shop, machine: Machine, receipt: Receipt) -> Path:
    return keep_export(machine.folder, f"struk-{receipt.number}.pdf", shop.printing.receipt_pdf(receipt.id))


def _warnings(shop: Shop) -> tuple[ItemWarning, ...]:
    return shop.complaints.warnings()
