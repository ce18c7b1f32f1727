"""A second person's yes, on both engines (policies P1, P2)."""

from dataclasses import replace

import pytest

from pempek_pos.audit.actor import Actor
from pempek_pos.errors import NotFound
from pempek_pos.staff.lockout import LockedOut, WrongSecret
from pempek_pos.staff.person import (
    PersonInactive,
)
from pempek_pos.staff.rights import NotAllowed, Right, SelfApproval
from pempek_pos.staff.service import StaffService
from pempek_pos.storage.database import Database
from tests.fixed_clock import FixedClock
from tests.staff.crew import OTHER_PIN, PIN, deeds, people_rows


def test_a_second_person_approves(
    staff: StaffService, siti: Actor, togar: Actor, clock: FixedClock, database: Database
) -> None:
    """(B7, H5)"""
    approval = staff.approve(siti, togar.staff_id, OTHER_PIN, Right.GIVE_LARGE_REFUND)
    assert (approval.staff_id, approval.name, approval.role) == (togar.staff_id, togar.name, togar.role)
    assert (approval.right, approval.given_at) == (Right.GIVE_LARGE_REFUND, clock.now())
    assert deeds(database)[-1] == (togar.staff_id, "approve", siti.staff_id)


def test_nobody_approves_their_own_deed(staff: StaffService, togar: Actor) -> None:
    with pytest.raises(SelfApproval):
        staff.approve(togar, togar.staff_id, OTHER_PIN, Right.GIVE_LARGE_REFUND)


def test_who_has_not_the_right_cannot_approve_it(
    staff: StaffService, siti: Actor, togar: Actor, database: Database
) -> None:
    before = people_rows(database), deeds(database)
    with pytest.raises(NotAllowed):
        staff.approve(togar, siti.staff_id, PIN, Right.GIVE_LARGE_REFUND)
    with pytest.raises(NotFound):
        staff.approve(togar, "p-nobody", PIN, Right.GIVE_LARGE_REFUND)
    assert (people_rows(database), deeds(database)) == before


def test_somebody_who_left_cannot_approve(
    staff: StaffService, owner: Actor, siti: Actor, togar: Actor
) -> None:
    staff.change_person(owner, replace(staff.person(togar.staff_id), active=False))
    with pytest.raises(PersonInactive):
        staff.approve(siti, togar.staff_id, OTHER_PIN, Right.GIVE_LARGE_REFUND)


def test_wrong_tries_at_approval_count_like_any_other(
    staff: StaffService, siti: Actor, togar: Actor, database: Database
) -> None:
    for _ in range(4):
        with pytest.raises(WrongSecret):
            staff.approve(siti, togar.staff_id, "000000", Right.GIVE_LARGE_REFUND)
    with pytest.raises(LockedOut):
        staff.sign_in(togar.staff_id, "000000", "B")
    with pytest.raises(LockedOut):
        staff.approve(siti, togar.staff_id, OTHER_PIN, Right.GIVE_LARGE_REFUND)
    assert [command for _, command, _ in deeds(database)][-5:] == ["give wrong secret"] * 5
