"""Commands about people, on both engines (policies P1, P2; promises H1, H2, H4, H5)."""

from dataclasses import replace

import pytest

from pempek_pos.audit.actor import Actor, Role
from pempek_pos.errors import NotFound, Unusable
from pempek_pos.phone import PhoneUnreadable
from pempek_pos.staff.lockout import WrongSecret
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
from pempek_pos.staff.rights import NotAllowed
from pempek_pos.staff.secret import SecretRefused
from pempek_pos.staff.service import StaffService
from pempek_pos.storage.database import Database
from tests.staff.crew import OTHER_PIN, PASSWORD, PIN, SITI, TOGAR, deeds, people_rows

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
