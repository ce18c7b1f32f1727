"""PINs and passwords made new, on both engines (policy P2)."""

import pytest

from pempek_pos.audit.actor import Actor
from pempek_pos.errors import NotFound
from pempek_pos.staff.lockout import WrongSecret
from pempek_pos.staff.secret import SecretRefused
from pempek_pos.staff.service import StaffService
from pempek_pos.storage.database import Database
from tests.staff.crew import OTHER_PIN, PASSWORD, PIN, deeds, fail, people_rows


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
