"""Signing in, locked out and back in, on both engines (policy P2; promises H1, H2, H4, H5)."""

from datetime import timedelta

import pytest

from pempek_pos.audit.actor import Actor
from pempek_pos.audit.service import AuditService
from pempek_pos.errors import NotFound
from pempek_pos.staff.lockout import LockedOut, WrongSecret
from pempek_pos.staff.service import StaffService
from pempek_pos.storage.database import Database
from tests.fixed_clock import FixedClock
from tests.staff.crew import OTHER_PIN, PASSWORD, PIN, deeds, fail, people_rows


def test_wrong_tries_are_counted_though_signing_in_fails(staff: StaffService, siti: Actor) -> None:
    left = []
    for _ in range(4):
        with pytest.raises(WrongSecret) as wrong:
            staff.sign_in(siti.staff_id, "000000", "A")
        left.append(wrong.value.tries_left)
    assert left == [4, 3, 2, 1]


def test_the_fifth_wrong_try_locks_and_the_right_pin_does_not_open(
    staff: StaffService, siti: Actor, clock: FixedClock
) -> None:
    """(P2)"""
    fail(staff, siti.staff_id, 4)
    until = clock.now() + timedelta(seconds=30)
    for given in ("000000", PIN):
        with pytest.raises(LockedOut) as locked:
            staff.sign_in(siti.staff_id, given, "A")
        assert locked.value.until == until
    assert staff.person(siti.staff_id).locked_until == until
    clock.move(seconds=30)
    assert staff.person(siti.staff_id).locked_until is None
    assert staff.sign_in(siti.staff_id, PIN, "A") == siti


def test_the_second_lock_is_twice_as_long(staff: StaffService, siti: Actor, clock: FixedClock) -> None:
    fail(staff, siti.staff_id, 5)
    clock.move(seconds=30)
    fail(staff, siti.staff_id, 5)
    assert staff.person(siti.staff_id).locked_until == clock.now() + timedelta(seconds=60)


def test_a_guess_while_locked_is_not_counted(staff: StaffService, siti: Actor, database: Database) -> None:
    fail(staff, siti.staff_id, 5)
    before = people_rows(database), deeds(database)
    fail(staff, siti.staff_id, 3)
    assert (people_rows(database), deeds(database)) == before


def test_the_right_secret_starts_the_count_afresh(staff: StaffService, siti: Actor) -> None:
    fail(staff, siti.staff_id, 4)
    staff.sign_in(siti.staff_id, PIN, "A")
    with pytest.raises(WrongSecret) as wrong:
        staff.sign_in(siti.staff_id, "000000", "A")
    assert wrong.value.tries_left == 4


def test_a_lock_outlives_a_restart_and_keeps_nobody_else_out(
    staff: StaffService, owner: Actor, siti: Actor, database: Database, clock: FixedClock
) -> None:
    """(H2)"""
    fail(staff, siti.staff_id, 5)
    restarted = StaffService(database, AuditService(database, clock), clock)
    with pytest.raises(LockedOut):
        restarted.sign_in(siti.staff_id, PIN, "A")
    assert restarted.sign_in(owner.staff_id, PASSWORD, "A") == owner


def test_a_clock_set_back_starts_the_lock_afresh_and_no_more(
    staff: StaffService, siti: Actor, clock: FixedClock
) -> None:
    """(H2)"""
    fail(staff, siti.staff_id, 5)
    clock.move(days=-365)
    until = clock.now() + timedelta(seconds=30)
    for _ in range(2):
        with pytest.raises(LockedOut) as locked:
            staff.sign_in(siti.staff_id, PIN, "A")
        assert locked.value.until == until
        clock.move(seconds=10)
    clock.move(seconds=10)
    assert staff.sign_in(siti.staff_id, PIN, "A") == siti


def test_the_owner_unlocks(staff: StaffService, owner: Actor, siti: Actor, database: Database) -> None:
    fail(staff, siti.staff_id, 5)
    staff.unlock(owner, siti.staff_id)
    assert staff.sign_in(siti.staff_id, PIN, "A") == siti
    before = deeds(database)
    staff.unlock(owner, siti.staff_id)
    assert deeds(database) == before
    with pytest.raises(NotFound):
        staff.unlock(owner, "p-nobody")


def test_a_new_pin_unlocks_too(staff: StaffService, owner: Actor, siti: Actor) -> None:
    fail(staff, siti.staff_id, 5)
    staff.set_pin(owner, siti.staff_id, OTHER_PIN)
    assert staff.sign_in(siti.staff_id, OTHER_PIN, "A") == siti


def test_every_try_stands_in_the_audit_log(
    staff: StaffService, owner: Actor, siti: Actor, database: Database
) -> None:
    """(F4)"""
    before = len(deeds(database))
    fail(staff, siti.staff_id, 2)
    staff.sign_in(siti.staff_id, PIN, "A")
    assert deeds(database)[before:] == [
        (siti.staff_id, "give wrong secret", siti.staff_id),
        (siti.staff_id, "give wrong secret", siti.staff_id),
        (siti.staff_id, "sign in", siti.staff_id),
    ]


@pytest.mark.parametrize("given", ["", "x" * 10_000, "' OR 1=1 --", "\x00", "陈", PIN + " "])
def test_strange_text_is_only_a_wrong_secret(staff: StaffService, siti: Actor, given: str) -> None:
    with pytest.raises(WrongSecret):
        staff.sign_in(siti.staff_id, given, "A")


def test_a_wrong_try_inside_a_command_is_a_bug_since_it_would_be_taken_back(
    staff: StaffService, siti: Actor, database: Database
) -> None:
    with pytest.raises(RuntimeError), database.transaction():
        staff.sign_in(siti.staff_id, "000000", "A")
