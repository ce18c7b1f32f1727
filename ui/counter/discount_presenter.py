"""Giving a discount by hand: to a line or the whole, with a reason, and a second yes where it is large."""

from dataclasses import replace
from typing import Protocol

from pempek_pos.errors import ShopError, Unusable
from pempek_pos.money.amount import Rupiah
from pempek_pos.sales.basket import Discount, DiscountKind
from pempek_pos.sales.discounts import is_large
from pempek_pos.sales.pricing import discount_of
from pempek_pos.staff.rights import Approval, Right, may
from pempek_pos.text import line_from
from ui.counter.desk import Desk
from ui.counter.discount_state import WHOLE, DiscountState, with_discount
from ui.counter.services import Approver
from ui.counter.state import Notice


class DiscountScreen(Protocol):
    """What the discount is shown on."""

    def open_discount(self, state: DiscountState) -> None:
        """Lay it over the counter."""

    def show_state(self, state: DiscountState) -> None:
        """Show it as it is now."""

    def say_error(self, error: ShopError) -> None:
        """Say at the field what is wrong."""

    def close(self) -> object:
        """Back to the counter."""


class DiscountPresenter:
    """Turns what happens on the discount sheet into a changed basket."""

    def __init__(self, desk: Desk, screen: DiscountScreen, approver: Approver) -> None:
        self._desk = desk
        self._screen = screen
        self._approver = approver
        self._state: DiscountState | None = None

    def wanted(self) -> None:
        """Think about a discount: on the selected line at first."""
        desk = self._desk
        if not desk.basket.lines:
            desk.screen.tell(Notice.NOTHING_TO_PAY)
            return
        self._state = self._about(max(desk.state.selected, 0))
        self._screen.open_discount(self._state)

    def target_chosen(self, target: int) -> None:
        """For this line, or for the whole."""
        self._show(self._about(target))

    def kind_chosen(self, kind: DiscountKind) -> None:
        """In percent, or in rupiah."""
        self._change(kind=kind, value=None)

    def value_typed(self, value: int | None) -> None:
        """So many percent, or rupiah."""
        self._change(value=value)

    def reason_typed(self, reason: str) -> None:
        """Why it is given."""
        self._change(reason=reason)

    def give(self) -> None:
        """Give it; a large one is asked about first."""
        state, desk = self._state, self._desk
        if state is None:
            return
        if state.problem is not None or not state.value:
            self._screen.say_error(state.problem or Unusable("discount", "", "needed"))
            return
        try:
            line_from(state.reason, "reason", 120)
        except ShopError as error:
            self._screen.say_error(error)
            return
        if state.needs_approval:
            self._approver.ask(desk.by, Right.GIVE_LARGE_DISCOUNT, state.off, self._approved)
        else:
            self._put(state.wanted)

    def take_off(self) -> None:
        """Take the discount off again."""
        self._put(None)

    def left(self) -> None:
        """Nothing changes."""
        self._state = None

    def _approved(self, approval: Approval) -> None:
        if self._state is not None:
            self._put(replace(self._state.wanted, approved_by=approval.staff_id))

    def _put(self, discount: Discount | None) -> None:
        state, desk = self._state, self._desk
        if state is None:
            return
        self._state = None
        self._screen.close()
        desk.attempt(lambda: desk.put(with_discount(desk.basket, state.target, discount)))

    def _about(self, target: int) -> DiscountState:
        desk = self._desk
        bare = with_discount(replace(desk.basket, claims=()), target, None)
        amount = bare.lines[target].gross if target != WHOLE else desk.services.sales.quote(bare).price.net
        return self._weighed(DiscountState(desk.basket, target, amount))

    def _change(self, **changes: object) -> None:
        if self._state is not None:
            self._show(replace(self._state, **changes))  # type: ignore[arg-type]  # its own fields

    def _show(self, state: DiscountState) -> None:
        self._state = self._weighed(state)
        self._screen.show_state(self._state)

    def _weighed(self, state: DiscountState) -> DiscountState:
        """With what it comes to, and whether somebody else must say yes."""
        if not state.value:
            return replace(state, off=Rupiah(0), needs_approval=False, problem=None)
        try:
            off = discount_of(state.wanted, state.amount)
            large = is_large(state.wanted, state.amount)
        except ShopError as problem:
            return replace(state, off=Rupiah(0), needs_approval=False, problem=problem)
        needed = large and not may(self._desk.by.role, Right.GIVE_LARGE_DISCOUNT)
        return replace(state, off=off, needs_approval=needed, problem=None)
