"""Rows of people: who works here, the hashes of their secrets, and their wrong tries."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from pempek_pos.audit.actor import Role
from pempek_pos.clock import from_millis, to_millis
from pempek_pos.staff.lockout import Tries
from pempek_pos.staff.person import Person
from pempek_pos.storage.database import Database

_COLUMNS: Final = "id, name, role, active, COALESCE(phone, ''), wrong_tries, locked_until"
_ALL: Final = f"SELECT {_COLUMNS} FROM staff ORDER BY active DESC, name, id"
_ONE: Final = f"SELECT {_COLUMNS} FROM staff WHERE id = ?"
_STANDING: Final = "SELECT role, active FROM staff WHERE id = ?"
_SECRETS: Final = "SELECT pin_hash, password_hash FROM staff WHERE id = ?"
_ADD: Final = """INSERT INTO staff
    (id, name, role, phone, pin_hash, password_hash, active, wrong_tries, locked_until, joined_at)
    VALUES (?, ?, ?, ?, ?, ?, 1, 0, 0, ?)"""
_CHANGE: Final = "UPDATE staff SET name = ?, role = ?, active = ?, phone = ? WHERE id = ?"
_SET_TRIES: Final = "UPDATE staff SET wrong_tries = ?, locked_until = ? WHERE id = ?"
_SET_PIN: Final = "UPDATE staff SET pin_hash = ? WHERE id = ?"
_SET_PASSWORD: Final = "UPDATE staff SET password_hash = ? WHERE id = ?"


@dataclass(frozen=True, slots=True)
class Kept:
    """A person with their wrong tries; seen by the service only."""

    person: Person
    tries: Tries


def everybody(db: Database) -> list[Kept]:
    """All people, those who work here first, by name."""
    return [_kept(row) for row in db.rows(_ALL)]


def find(db: Database, staff_id: str) -> Kept | None:
    """The person with this id, or None."""
    row = db.one(_ONE, (staff_id,))
    return None if row is None else _kept(row)


def standing(db: Database, staff_id: str) -> tuple[Role, bool] | None:
    """The person's role now and whether they work here, or None."""
    row = db.one(_STANDING, (staff_id,))
    return None if row is None else (Role(row[0]), bool(row[1]))


def secret_hash(db: Database, staff_id: str, role: Role) -> str | None:
    """The hash of what this person signs in with: the owner's password, everybody else's PIN."""
    pin, password = db.one(_SECRETS, (staff_id,)) or (None, None)
    kept: str | None = password if role is Role.OWNER else pin
    return kept


def add(db: Database, person: Person, secret: str, joined_at: datetime) -> None:
    """A new person, active, with the hash of their `secret`."""
    pin, password = (None, secret) if person.role is Role.OWNER else (secret, None)
    row = (
        person.id,
        person.name,
        person.role.value,
        person.phone or None,
        pin,
        password,
        to_millis(joined_at),
    )
    db.run(_ADD, row)


def change(db: Database, person: Person) -> None:
    """Name, role, phone and whether they work here."""
    row = (person.name, person.role.value, int(person.active), person.phone or None, person.id)
    db.run(_CHANGE, row)


def set_tries(db: Database, staff_id: str, tries: Tries) -> None:
    """The person's wrong tries and lock."""
    until = 0 if tries.locked_until is None else to_millis(tries.locked_until)
    db.run(_SET_TRIES, (tries.wrong, until, staff_id))


def set_pin(db: Database, staff_id: str, pin_hash: str) -> None:
    """What this person signs in with unless they are the owner."""
    db.run(_SET_PIN, (pin_hash, staff_id))


def set_password(db: Database, staff_id: str, password_hash: str) -> None:
    """What this person signs in with as the owner."""
    db.run(_SET_PASSWORD, (password_hash, staff_id))


def _kept(row: Sequence[Any]) -> Kept:
    staff_id, name, role, active, phone, wrong, until = row
    tries = Tries(wrong, from_millis(until) if until else None)
    return Kept(Person(staff_id, name, Role(role), bool(active), tries.locked_until, phone), tries)
