"""Who may give which discount by hand (policy C3)."""

from collections.abc import Iterator

from pempek_pos.audit.actor import Actor
from pempek_pos.loyalty.goods import FULL_BP
from pempek_pos.money.amount import Rupiah
from pempek_pos.sales.basket import Basket, Discount
from pempek_pos.sales.pricing import discount_of
from pempek_pos.staff.rights import LARGE_DISCOUNT_BP, ApprovalNeeded, Right, check_may, may
from pempek_pos.staff.service import StaffService
from pempek_pos.text import line_from


def check_discounts(by: Actor, basket: Basket, staff: StaffService) -> None:
    """Raises NotAllowed, ApprovalNeeded or Unusable unless every discount has a reason and somebody who may
    give it.
    """
    for discount, amount in _given(basket):
        check_may(by, Right.GIVE_DISCOUNT)
        line_from(discount.reason, "reason", 120)
        if is_large(discount, amount) and not may(by.role, Right.GIVE_LARGE_DISCOUNT):
            _check_approver(by, discount, staff)


def is_large(discount: Discount, amount: Rupiah) -> bool:
    """Whether a discount on `amount` needs a second person's yes."""
    return discount_of(discount, amount) * FULL_BP > amount * LARGE_DISCOUNT_BP


def _check_approver(by: Actor, discount: Discount, staff: StaffService) -> None:
    if discount.approved_by is None or discount.approved_by == by.staff_id:
        raise ApprovalNeeded(Right.GIVE_LARGE_DISCOUNT)
    approver = staff.person(discount.approved_by)
    if not approver.active or not may(approver.role, Right.GIVE_LARGE_DISCOUNT):
        raise ApprovalNeeded(Right.GIVE_LARGE_DISCOUNT)


def _given(basket: Basket) -> Iterator[tuple[Discount, Rupiah]]:
    left = 0
    for line in basket.lines:
        left += line.gross - discount_of(line.discount, line.gross)
        if line.discount is not None:
            yield line.discount, line.gross
    if basket.discount is not None:
        yield basket.discount, Rupiah(left)
