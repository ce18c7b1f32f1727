"""The table of rights (policies P1, B7, C3; promises H4, H5)."""

from datetime import datetime

import pytest

from pempek_pos.audit.actor import Actor, Role
from pempek_pos.clock import WIB
from pempek_pos.staff.rights import (
    Approval,
    ApprovalNeeded,
    NotAllowed,
    Right,
    check_approved,
    check_may,
    check_second,
    may,
)

COUNTER = {"sell", "give discount", "refund", "run till", "cash in out", "enrol member", "see members"} | {
    "see partners",
    "sell on account",
    "take payment",
    "log complaints",
}
CARE = {"log complaints", "answer complaints", "log ratings", "write messages", "announce", "visit members"}
TABLE = {
    Role.CASHIER: COUNTER,
    Role.COUNTER_STAFF: {"enrol member", "see members", "log complaints"},
    Role.CUSTOMER_SERVICE: CARE
    | {"enrol member", "see members", "see phones", "correct member"}
    | {"see partners", "visit partners"},
    Role.OPERATIONS_MANAGER: COUNTER
    | CARE
    | {"compensate more", "see insight"}
    | {"give large discount", "give large refund", "see phones", "correct member"}
    | {"see reports", "print statements", "edit catalog", "back up"}
    | {"join sale", "adjust points", "issue vouchers"}
    | {"merge members", "anonymise member", "approve own points"}
    | {"edit partners", "consign", "visit partners"},
    Role.OWNER: {right.value for right in Right},
}
CASHIER = Actor("s-1", "Siti", Role.CASHIER, "K1")
MANAGER = Actor("s-2", "Togar", Role.OPERATIONS_MANAGER, "K1")


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize("right", Right)
def test_a_role_may_what_the_table_says_and_nothing_else(role: Role, right: Right) -> None:
    by = Actor("s-1", "Siti", role, "K1")
    if right.value in TABLE[role]:
        assert may(role, right)
        check_may(by, right)
        return
    with pytest.raises(NotAllowed) as refused:
        check_may(by, right)
    assert (refused.value.right, refused.value.role) == (right, role)


def test_who_has_the_right_needs_no_approval() -> None:
    check_approved(MANAGER, Right.GIVE_LARGE_REFUND, None)


def test_who_has_not_needs_somebody_elses_for_this_very_right() -> None:
    """(B7)"""
    check_approved(CASHIER, Right.GIVE_LARGE_REFUND, _approval(MANAGER, Right.GIVE_LARGE_REFUND))
    for approval in (
        None,
        _approval(MANAGER, Right.GIVE_LARGE_DISCOUNT),
        _approval(Actor("s-1", "Siti", Role.OWNER, "K1"), Right.GIVE_LARGE_REFUND),
    ):
        with pytest.raises(ApprovalNeeded) as needed:
            check_approved(CASHIER, Right.GIVE_LARGE_REFUND, approval)
        assert needed.value.right is Right.GIVE_LARGE_REFUND


def test_an_approval_by_somebody_without_the_right_is_worth_nothing() -> None:
    other = Actor("s-3", "Budi", Role.CASHIER, "K1")
    with pytest.raises(NotAllowed):
        check_approved(CASHIER, Right.GIVE_LARGE_REFUND, _approval(other, Right.GIVE_LARGE_REFUND))


def test_where_a_second_person_is_needed_ones_own_right_is_not_enough() -> None:
    """(E9)"""
    owner = Actor("s-9", "Cek Ida", Role.OWNER, "K1")
    for approval in (None, _approval(MANAGER, Right.JOIN_SALE)):
        with pytest.raises(ApprovalNeeded):
            check_second(MANAGER, Right.JOIN_SALE, approval)
    check_second(MANAGER, Right.JOIN_SALE, _approval(owner, Right.JOIN_SALE))


def _approval(by: Actor, right: Right) -> Approval:
    return Approval(by.staff_id, by.name, by.role, right, datetime(2026, 11, 23, 12, tzinfo=WIB))
