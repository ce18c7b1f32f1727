"""A shop with an owner, a cashier and a manager, for the tests of people."""

import pytest

from pempek_pos.audit.actor import Actor, Role
from pempek_pos.staff.lockout import LockedOut, WrongSecret
from pempek_pos.staff.person import (
    NewPerson,
    Person,
)
from pempek_pos.staff.service import StaffService
from pempek_pos.storage.database import Database

PASSWORD = "ikan tenggiri"
PIN = "839152"
OTHER_PIN = "739164"
SITI = NewPerson("p-siti", "Siti", Role.CASHIER, PIN)
TOGAR = NewPerson("p-togar", "Togar Simanjuntak", Role.OPERATIONS_MANAGER, OTHER_PIN, "0812-0000-0001")


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
