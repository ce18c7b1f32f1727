"""Taking the money: several tenders, one sale, never twice."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Protocol

from pempek_pos.errors import ShopError, Unusable
from pempek_pos.ids import new_id
from pempek_pos.money.amount import Rupiah
from pempek_pos.sales.basket import Basket, PriceChanged
from pempek_pos.sales.on_account import PartnerTermsPassed
from pempek_pos.sales.receipt import Receipt, SoldDifferently
from pempek_pos.sales.tender import NotEnoughTendered, Tender, TenderKind, TooMuchTendered
from pempek_pos.staff.rights import Approval, ApprovalNeeded, Right, may
from pempek_pos.till.shift import TillClosed
from ui.counter.desk import Desk
from ui.counter.payment_state import PaymentState
from ui.counter.services import Approver
from ui.counter.state import Notice

_AT_THE_FIELD = (NotEnoughTendered, TooMuchTendered, Unusable)


class PaymentScreen(Protocol):
    """What the payment is shown on."""

    def open_payment(self, state: PaymentState) -> None:
        """Lay the payment over the counter."""

    def show_state(self, state: PaymentState) -> None:
        """Show it as it is now."""

    def say_error(self, error: ShopError) -> None:
        """Say at the field what is wrong."""

    def close(self) -> object:
        """Back to the counter."""


class Handover(Protocol):
    """What follows a payment."""

    def finished(self, receipt: Receipt) -> None:
        """Show the finished sale."""


class PaymentPresenter:
    """Turns what happens on the payment sheet into one sale."""

    def __init__(self, desk: Desk, screen: PaymentScreen, after: Handover, approver: Approver) -> None:
        self._desk = desk
        self._screen = screen
        self._after = after
        self._approver = approver
        self._state: PaymentState | None = None

    def pay(self) -> None:
        """Begin to take the money for what is on the counter."""
        desk = self._desk
        if self._state is not None or desk.state.shift is None:
            return
        if not desk.basket.lines:
            desk.screen.tell(Notice.NOTHING_TO_PAY)
            return
        desk.screen.hush()
        customer = desk.state.customer.member.name if desk.state.customer else ""
        rounding = desk.services.settings.profile().cash_rounding
        state = PaymentState(desk.state.quote, customer, rounding, partner=desk.state.partner)
        self._state = replace(state, kind=state.usual)
        self._screen.open_payment(self._state)

    def kind_chosen(self, kind: TenderKind) -> None:
        """The next tender is of this kind; nothing typed means exactly what is left."""
        if kind is TenderKind.ACCOUNT and (self._state is None or self._state.partner is None):
            return
        self._change(kind=kind, typed=None, reference="", passed=None)

    def amount_typed(self, amount: Rupiah | None) -> None:
        """So much is handed over."""
        self._change(typed=amount, passed=None)

    def reference_typed(self, reference: str) -> None:
        """The card's last four digits and approval code, or a transfer's number (policy P6)."""
        self._change(reference=reference)

    def tender_removed(self, index: int) -> None:
        """A tender taken before goes back."""
        if self._state is not None:
            tenders = self._state.tenders
            self._change(tenders=tenders[:index] + tenders[index + 1 :], typed=None, passed=None)

    def left(self) -> None:
        """Back to the counter; nothing was sold."""
        self._state = None

    def take(self) -> None:
        """Take the tender: it pays the sale, or is listed with what is still missing."""
        state = self._state
        if state is None or state.busy:
            return
        outcome = state.outcome()
        if outcome.problem is not None:
            self._screen.say_error(outcome.problem)
        elif outcome.settlement is None and state.typed == 0:
            self._screen.say_error(NotEnoughTendered(outcome.missing))
        elif outcome.settlement is None:
            self._change(tenders=state.offered, typed=None, reference="", kind=state.usual)
        elif state.passed is not None and state.approves_alone:
            self._sell(state.offered, replace(self._desk.basket, approved_by=self._desk.by.staff_id))
        else:
            self._sell(state.offered, self._desk.basket)

    def _sell(self, tenders: Sequence[Tender], basket: Basket) -> None:
        desk = self._desk
        self._change(busy=True)
        try:
            receipt = desk.services.sales.check_out(desk.by, basket, tenders)
        except ApprovalNeeded as needed:
            self._ask(needed, tenders)
            return
        except PartnerTermsPassed as passed:
            self._ask_owner(passed, tenders)
            return
        except ShopError as error:
            self._refused(error)
            return
        finally:
            self._change(busy=False)
        self._end()
        desk.clear()
        self._after.finished(receipt)

    def _ask(self, needed: ApprovalNeeded, tenders: Sequence[Tender]) -> None:
        """Somebody else must agree first: points on a sale of one's own (policy E9)."""
        state = self._state
        if needed.right is not Right.APPROVE_OWN_POINTS or state is None:
            self._refused(needed)
        else:
            self._approver.ask(
                self._desk.by, needed.right, state.net, lambda yes: self._approved(yes, tenders)
            )

    def _approved(self, approval: Approval, tenders: Sequence[Tender]) -> None:
        desk = self._desk
        if self._state is not None:
            desk.put(replace(desk.basket, approved_by=approval.staff_id))
            self._sell(tenders, desk.basket)

    def _ask_owner(self, passed: PartnerTermsPassed, tenders: Sequence[Tender]) -> None:
        """The sale passes what was agreed: only the owner lets it, for what is in the basket now (policy M2);
        one who is here says so by taking the tender again.
        """
        state, desk = self._state, self._desk
        if state is None:
            return
        alone = may(desk.by.role, Right.EXTEND_CREDIT)
        self._change(passed=passed, approves_alone=alone)
        if not alone:
            self._approver.ask(
                desk.by, Right.EXTEND_CREDIT, state.net, lambda yes: self._let_pass(yes, tenders)
            )

    def _let_pass(self, approval: Approval, tenders: Sequence[Tender]) -> None:
        if self._state is not None:
            self._sell(tenders, replace(self._desk.basket, approved_by=approval.staff_id))

    def _refused(self, error: ShopError) -> None:
        """Nothing was sold: mend what can be mended, and say it where the person looks next."""
        desk = self._desk
        if isinstance(error, _AT_THE_FIELD) and not (isinstance(error, Unusable) and error.field == "reason"):
            self._screen.say_error(error)
            return
        self._end()
        if isinstance(error, TillClosed):
            desk.enter()
        elif isinstance(error, PriceChanged):
            desk.reprice()
        elif isinstance(error, SoldDifferently):
            desk.put(replace(desk.basket, id=new_id()))
        else:
            desk.put(desk.basket)
        desk.screen.say_error(error)

    def _end(self) -> None:
        self._state = None
        self._screen.close()

    def _change(self, **changes: object) -> None:
        if self._state is not None:
            self._state = replace(self._state, **changes)  # type: ignore[arg-type]  # its own fields
            self._screen.show_state(self._state)
