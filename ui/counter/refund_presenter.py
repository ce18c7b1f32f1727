"""Receipts of the day, printed again or taken back in lines, with money and points shown before."""

from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

from pempek_pos.errors import ShopError
from pempek_pos.ids import new_id
from pempek_pos.sales.receipt import Receipt, ReceiptKind
from pempek_pos.sales.refund import everything
from pempek_pos.staff.rights import LARGE_REFUND, Approval, Right, may
from pempek_pos.text import line_from
from pempek_pos.till.shift import TillClosed
from ui.counter.desk import Desk
from ui.counter.receipt_presenter import ReceiptPresenter
from ui.counter.refund_state import RefundState
from ui.counter.services import Approver


class RefundScreen(Protocol):
    """What the receipts are shown on."""

    def open_receipts(self, state: RefundState) -> None:
        """Lay the receipts over the counter."""

    def show_state(self, state: RefundState) -> None:
        """Show them as things stand."""

    def say_error(self, error: ShopError) -> None:
        """Say where the person looks what is wrong."""

    def close(self) -> object:
        """Back to the counter."""


class RefundPresenter:
    """Turns what happens on the sheet of receipts into calls."""

    def __init__(self, desk: Desk, screen: RefundScreen, approver: Approver, after: ReceiptPresenter) -> None:
        self._desk = desk
        self._screen = screen
        self._approver = approver
        self._after = after
        self._state: RefundState | None = None
        self._refund_id = ""
        self._reason = ""

    def wanted(self, number: str = "") -> None:
        """Show the day's receipts; `number` is opened at once."""
        desk = self._desk
        self._reason = ""
        self._state = RefundState(desk.services.sales.latest(desk.by.till))
        self._screen.open_receipts(self._state)
        self.asked(number or (self._state.latest[0].number if self._state.latest else ""))

    def asked(self, number: str) -> None:
        """Open the receipt with this number, or whose QR code this is."""
        if number.strip() and self._state is not None:
            self._attempt(lambda: self._open(number))

    def pieces(self, line_no: int, pieces: int) -> None:
        """So many pieces of a line come back."""
        if self._state is not None:
            chosen = dict(self._state.chosen) | {line_no: pieces}
            self._attempt(lambda: self._choose(tuple(chosen.items())))

    def all_wanted(self) -> None:
        """Everything that is left comes back."""
        if self._state is not None and self._state.left is not None:
            chosen = tuple((line.line_no, line.quantity) for line in everything(self._state.left))
            self._attempt(lambda: self._choose(chosen))

    def reason_typed(self, reason: str) -> None:
        """Why it comes back."""
        self._reason = reason

    def refund(self) -> None:
        """Take it back; above the limit a second person is asked first (policy B7)."""
        state = self._state
        if state is None or state.busy or state.opened is None or state.plan is None:
            return
        try:
            line_from(self._reason, "reason", 120)
        except ShopError as error:
            self._screen.say_error(error)
            return
        if state.needs_approval:
            self._approver.ask(self._desk.by, Right.GIVE_LARGE_REFUND, state.money, self._give_back)
        else:
            self._give_back(None)

    def receipt_wanted(self) -> None:
        """Look at the opened receipt, to print it again."""
        if self._state is not None and self._state.opened is not None:
            opened = self._state.opened
            self._end()
            self._after.show(opened)

    def left(self) -> None:
        """The sheet is gone; nothing came back."""
        self._state = None

    def _give_back(self, approval: Approval | None) -> None:
        state, desk = self._state, self._desk
        if state is None or state.opened is None or state.busy:
            return
        self._show(replace(state, busy=True))
        why = (self._reason, approval)
        number = state.opened.number
        try:
            receipt = desk.services.sales.refund(desk.by, self._refund_id, number, state.lines, why)
        except ShopError as error:
            self._show(replace(state, busy=False))
            self._screen.say_error(error)
            if isinstance(error, TillClosed):
                desk.enter()
            return
        self._end()
        desk.enter()
        self._after.finished(receipt)

    def _open(self, number: str) -> None:
        """A new opening is a new refund: its id is made here, so that pressing twice gives back once."""
        assert self._state is not None
        sales = self._desk.services.sales
        found: Receipt = sales.by_number(number)
        is_sale = found.kind is ReceiptKind.SALE
        self._refund_id = new_id()
        self._show(
            RefundState(
                self._state.latest, opened=found, left=sales.refundable(found.number) if is_sale else None
            )
        )

    def _choose(self, chosen: tuple[tuple[int, int], ...]) -> None:
        state, sales = self._state, self._desk.services.sales
        if state is None or state.opened is None:
            return
        wanted = replace(state, chosen=chosen, plan=None, points=None, needs_approval=False)
        if wanted.lines:
            plan = sales.plan_refund(state.opened.number, wanted.lines)
            points = sales.plan_points(state.opened.number, plan)
            large = -plan.due > LARGE_REFUND
            alone = may(self._desk.by.role, Right.GIVE_LARGE_REFUND)
            wanted = replace(wanted, plan=plan, points=points, needs_approval=large and not alone)
        self._show(wanted)

    def _attempt(self, deed: Callable[[], object]) -> None:
        try:
            deed()
        except ShopError as error:
            self._screen.say_error(error)

    def _show(self, state: RefundState) -> None:
        self._state = state
        self._screen.show_state(state)

    def _end(self) -> None:
        self._state = None
        self._screen.close()
