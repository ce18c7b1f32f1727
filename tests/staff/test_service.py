"""Commands about people, on both engines (policies P1, P2; promises H1, H2, H4, H5)."""

from dataclasses import replace
from datetime import timedelta

import pytest

from pempek_pos.audit.actor import Actor, Role
from pempek_pos.audit.service import AuditService
from pempek_pos.errors import NotFound, Unusable
from pempek_pos.phone import PhoneUnreadable
from pempek_pos.staff.lockout import LockedOut, WrongSecret
from pempek_pos.staff.person import (
    LastOwner,
    NameTaken,
    NewPerson,
    OwnerExists,
    Person,
    PersonInactive,
    RoleChanged,
    SecretMissing,
)
from pempek_pos.staff.rights import NotAllowed, Right, SelfApproval
from pempek_pos.staff.secret import SecretRefused
from pempek_pos.staff.service import StaffService
from pempek_pos.storage.database import Database
from tests.fixed_clock import FixedClock

PASSWORD = "ikan tenggiri"
PIN = "839152"
OTHER_PIN = "739164"
SITI = NewPerson("p-siti", "Siti", Role.CASHIER, PIN)
TOGAR = NewPerson("p-togar", "Togar Simanjuntak", Role.OPERATIONS_MANAGER, OTHER_PIN, "0812-0000-0001")


@pytest.fixture
def audit(database: Database, clock: FixedClock) -> AuditService:
    return AuditService(database, clock)


@pytest.fixture
def staff(database: Database, audit: AuditService, clock: FixedClock) -> StaffService:
    return StaffService(database, audit, clock)


@pytest.fixture
def owner(staff: StaffService) -> Actor:
    return staff.begin_owner("p-ida", "Cek Ida", PASSWORD, "A")


@pytest.fixture
def siti(staff: StaffService, owner: Actor) -> Actor:
    return actor(staff.add_person(owner, SITI))


@pytest.fixture
def togar(staff: StaffService, owner: Actor) -> Actor:
    return actor(staff.add_person(owner, TOGAR))


def actor(person: Person) -> Actor:
    return Actor(person.id, person.name, person.role, "A")


def deeds(database: Database) -> list[tuple[str, str, str]]:
    rows = database.rows("SELECT staff_id, command, subject FROM audit_entry ORDER BY seq")
    return [(staff_id, command, subject) for staff_id, command, subject in rows]


def people_rows(database: Database) -> list[tuple[object, ...]]:
    return database.rows("SELECT * FROM staff ORDER BY id")


def fail(staff: StaffService, staff_id: str, times: int) -> None:
    for _ in range(times):
        with pytest.raises((WrongSecret, LockedOut)):
            staff.sign_in(staff_id, "000000", "A")


# The first account.


def test_a_new_shop_knows_nobody(staff: StaffService) -> None:
    """(P1)"""
    assert staff.people() == ()
    with pytest.raises(NotFound):
        staff.sign_in("admin", "admin", "A")


def test_the_first_owner_is_begun_and_signs_in(staff: StaffService, owner: Actor) -> None:
    assert owner == Actor("p-ida", "Cek Ida", Role.OWNER, "A")
    assert staff.people() == (Person("p-ida", "Cek Ida", Role.OWNER, active=True),)
    assert staff.sign_in("p-ida", PASSWORD, "B") == replace(owner, till="B")


def test_beginning_twice_with_one_id_changes_nothing(
    staff: StaffService, owner: Actor, database: Database
) -> None:
    before = people_rows(database), deeds(database)
    assert staff.begin_owner("p-ida", "Somebody else", "another password", "A") == owner
    assert (people_rows(database), deeds(database)) == before


def test_a_second_first_owner_is_refused(staff: StaffService, owner: Actor, database: Database) -> None:
    before = people_rows(database), deeds(database)
    with pytest.raises(OwnerExists):
        staff.begin_owner("p-thief", "Thief", PASSWORD, "A")
    assert (people_rows(database), deeds(database)) == before


@pytest.mark.parametrize(("name", "password"), [("Ida", "short"), ("", PASSWORD), ("x" * 61, PASSWORD)])
def test_an_owner_without_name_or_password_leaves_nothing(
    staff: StaffService, database: Database, name: str, password: str
) -> None:
    with pytest.raises((SecretRefused, Unusable)):
        staff.begin_owner("p-ida", name, password, "A")
    assert (people_rows(database), deeds(database)) == ([], [])


# Adding and changing people.


def test_a_person_is_added_and_signs_in(staff: StaffService, owner: Actor) -> None:
    added = staff.add_person(owner, replace(TOGAR, name=" Togar \x00 Simanjuntak "))
    assert added == Person(
        "p-togar", "Togar Simanjuntak", Role.OPERATIONS_MANAGER, active=True, phone="+6281200000001"
    )
    assert staff.person("p-togar") == added
    assert staff.sign_in("p-togar", OTHER_PIN, "B") == Actor("p-togar", added.name, added.role, "B")


def test_adding_twice_changes_nothing(
    staff: StaffService, owner: Actor, siti: Actor, database: Database
) -> None:
    before = people_rows(database), deeds(database)
    assert staff.add_person(owner, replace(SITI, name="Other", secret=OTHER_PIN)).name == "Siti"
    assert (people_rows(database), deeds(database)) == before


@pytest.mark.parametrize(
    ("new", "error"),
    [
        (replace(SITI, id="p-2", name="SÍTI "), NameTaken),
        (replace(SITI, id="p-2", name="\x00"), Unusable),
        (replace(SITI, id="p-2", name="Budi", secret="123456"), SecretRefused),
        (replace(SITI, id="p-2", name="Budi", role=Role.OWNER), SecretRefused),
        (replace(SITI, id="p-2", name="Budi", phone="08123"), PhoneUnreadable),
    ],
)
def test_a_person_who_cannot_be_added_leaves_nothing(
    staff: StaffService,
    owner: Actor,
    siti: Actor,
    database: Database,
    new: NewPerson,
    error: type[Exception],
) -> None:
    before = people_rows(database), deeds(database)
    with pytest.raises(error):
        staff.add_person(owner, new)
    assert (people_rows(database), deeds(database)) == before


def test_a_person_changes_name_role_and_phone(staff: StaffService, owner: Actor, siti: Actor) -> None:
    wanted = replace(
        staff.person(siti.staff_id), name="Siti Aminah", role=Role.COUNTER_STAFF, phone="081200000002"
    )
    changed = staff.change_person(owner, wanted)
    assert changed == replace(wanted, phone="+6281200000002")
    assert staff.person(siti.staff_id) == changed


def test_changing_to_the_same_changes_nothing(
    staff: StaffService, owner: Actor, siti: Actor, database: Database
) -> None:
    before = people_rows(database), deeds(database)
    staff.change_person(owner, staff.person(siti.staff_id))
    assert (people_rows(database), deeds(database)) == before


def test_somebody_who_left_is_kept_but_cannot_sign_in(staff: StaffService, owner: Actor, siti: Actor) -> None:
    staff.change_person(owner, replace(staff.person(siti.staff_id), active=False))
    assert [person.id for person in staff.sign_in_list()] == [owner.staff_id]
    assert [person.id for person in staff.people()] == [owner.staff_id, siti.staff_id]
    with pytest.raises(PersonInactive):
        staff.sign_in(siti.staff_id, PIN, "A")


def test_a_name_is_free_again_once_its_person_left(staff: StaffService, owner: Actor, siti: Actor) -> None:
    gone = staff.change_person(owner, replace(staff.person(siti.staff_id), active=False))
    staff.add_person(owner, replace(SITI, id="p-2"))
    with pytest.raises(NameTaken):
        staff.change_person(owner, replace(gone, active=True))


@pytest.mark.parametrize("change", [{"role": Role.CASHIER}, {"active": False}])
def test_the_last_owner_stays(
    staff: StaffService, owner: Actor, siti: Actor, database: Database, change: dict[str, object]
) -> None:
    before = people_rows(database), deeds(database)
    with pytest.raises(LastOwner):
        staff.change_person(owner, replace(staff.person(owner.staff_id), **change))
    assert (people_rows(database), deeds(database)) == before


def test_a_new_owner_needs_a_password_first(staff: StaffService, owner: Actor, siti: Actor) -> None:
    promoted = replace(staff.person(siti.staff_id), role=Role.OWNER)
    with pytest.raises(SecretMissing):
        staff.change_person(owner, promoted)
    staff.set_password(owner, siti.staff_id, "cuko pedas sekali")
    staff.change_person(owner, promoted)
    assert staff.sign_in(siti.staff_id, "cuko pedas sekali", "A").role is Role.OWNER
    with pytest.raises(WrongSecret):
        staff.sign_in(siti.staff_id, PIN, "A")


def test_an_owner_may_leave_when_another_stays(staff: StaffService, owner: Actor, siti: Actor) -> None:
    staff.set_password(owner, siti.staff_id, "cuko pedas sekali")
    staff.change_person(owner, replace(staff.person(siti.staff_id), role=Role.OWNER))
    left = staff.change_person(owner, replace(staff.person(owner.staff_id), active=False))
    assert not left.active


def test_only_the_owner_edits_people(
    staff: StaffService, togar: Actor, siti: Actor, database: Database
) -> None:
    """(P1, H4)"""
    before = people_rows(database), deeds(database)
    for by in (togar, siti):
        with pytest.raises(NotAllowed):
            staff.add_person(by, replace(SITI, id="p-9", name="Nine"))
        with pytest.raises(NotAllowed):
            staff.change_person(by, replace(staff.person(siti.staff_id), role=Role.OWNER))
        with pytest.raises(NotAllowed):
            staff.set_pin(by, siti.staff_id, OTHER_PIN)
        with pytest.raises(NotAllowed):
            staff.set_password(by, "p-ida", "cuko pedas sekali")
        with pytest.raises(NotAllowed):
            staff.unlock(by, siti.staff_id)
    assert (people_rows(database), deeds(database)) == before


def test_a_right_that_was_taken_away_bites_on_the_next_call(
    staff: StaffService, owner: Actor, siti: Actor
) -> None:
    """(H4)"""
    staff.set_password(owner, siti.staff_id, "cuko pedas sekali")
    staff.change_person(owner, replace(staff.person(siti.staff_id), role=Role.OWNER))
    second = staff.sign_in(siti.staff_id, "cuko pedas sekali", "B")
    staff.change_person(owner, replace(staff.person(siti.staff_id), role=Role.CASHIER))
    with pytest.raises(RoleChanged) as changed:
        staff.add_person(second, TOGAR)
    assert changed.value.role is Role.CASHIER
    staff.change_person(owner, replace(staff.person(siti.staff_id), active=False))
    with pytest.raises(PersonInactive):
        staff.check_current(replace(second, role=Role.CASHIER))
    with pytest.raises(PersonInactive):
        staff.check_current(Actor("p-nobody", "Nobody", Role.OWNER, "A"))
    staff.check_current(owner)


# Secrets.


def test_a_new_pin_replaces_the_old(staff: StaffService, owner: Actor, siti: Actor) -> None:
    staff.set_pin(owner, siti.staff_id, OTHER_PIN)
    assert staff.sign_in(siti.staff_id, OTHER_PIN, "A") == siti
    with pytest.raises(WrongSecret):
        staff.sign_in(siti.staff_id, PIN, "A")


def test_a_weak_pin_or_password_is_refused_and_the_old_stays(
    staff: StaffService, owner: Actor, siti: Actor, database: Database
) -> None:
    before = people_rows(database), deeds(database)
    with pytest.raises(SecretRefused):
        staff.set_pin(owner, siti.staff_id, "111111")
    with pytest.raises(SecretRefused):
        staff.set_password(owner, owner.staff_id, "short")
    with pytest.raises(NotFound):
        staff.set_pin(owner, "p-nobody", OTHER_PIN)
    with pytest.raises(NotFound):
        staff.set_password(owner, "p-nobody", PASSWORD)
    assert (people_rows(database), deeds(database)) == before


def test_somebody_changes_their_own_secret_with_the_old_one(
    staff: StaffService, owner: Actor, siti: Actor
) -> None:
    staff.change_own_secret(siti, PIN, OTHER_PIN)
    assert staff.sign_in(siti.staff_id, OTHER_PIN, "A") == siti
    staff.change_own_secret(owner, PASSWORD, "cuko pedas sekali")
    assert staff.sign_in(owner.staff_id, "cuko pedas sekali", "A") == owner


def test_ones_own_secret_stays_when_the_old_is_wrong_or_the_new_is_weak(
    staff: StaffService, siti: Actor
) -> None:
    with pytest.raises(WrongSecret):
        staff.change_own_secret(siti, "000000", OTHER_PIN)
    with pytest.raises(SecretRefused):
        staff.change_own_secret(siti, PIN, "121212")
    assert staff.sign_in(siti.staff_id, PIN, "A") == siti


def test_no_secret_is_kept_or_logged_in_the_clear(
    staff: StaffService, owner: Actor, siti: Actor, database: Database
) -> None:
    """(G11, H3)"""
    staff.sign_in(siti.staff_id, PIN, "A")
    fail(staff, siti.staff_id, 1)
    kept = str(people_rows(database)) + str(database.rows("SELECT * FROM audit_entry"))
    assert PIN not in kept
    assert PASSWORD not in kept
    assert kept.count("$argon2id$v=19$m=19456,t=2,p=1$") == 2


# Signing in.


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


# Approval by a second person.


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
