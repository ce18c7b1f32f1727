"""A person of the shop as kept, and what is asked when one is added."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from pempek_pos.audit.actor import Role
from pempek_pos.errors import ShopError
from pempek_pos.phone import phone_from
from pempek_pos.text import folded, line_from

LONGEST_NAME = 60


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who works here; `locked_until` is set while too many wrong PINs lock them out (policy P2)."""

    id: str
    name: str
    role: Role
    active: bool
    locked_until: datetime | None = None
    phone: str = ""
    """E.164, or empty."""


@dataclass(frozen=True, slots=True)
class NewPerson:
    """What is asked of somebody new: `secret` is the owner's password, and everybody else's PIN."""

    id: str
    name: str
    role: Role
    secret: str
    phone: str = ""


class PersonInactive(ShopError):
    """`name` does not work here any more."""

    def __init__(self, staff_id: str, name: str) -> None:
        super().__init__(staff_id, name)
        self.staff_id = staff_id
        self.name = name


class NameTaken(ShopError):
    """Somebody active is already called `name`; two alike cannot be told apart at sign-in."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


class OwnerExists(ShopError):
    """The shop has people already: the first account is made only once (policy P1)."""


class LastOwner(ShopError):
    """`name` is the only active owner: without one nobody could run the shop."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


class SecretMissing(ShopError):
    """`name` needs a PIN or, as the owner, a password before this."""

    def __init__(self, name: str, role: Role) -> None:
        super().__init__(name, role)
        self.name = name
        self.role = role


class RoleChanged(ShopError):
    """The actor's role is another one now; sign in again."""

    def __init__(self, staff_id: str, role: Role) -> None:
        super().__init__(staff_id, role)
        self.staff_id = staff_id
        self.role = role


def name_from(text: str) -> str:
    """A person's name as kept: one cleaned line; raises Unusable."""
    return line_from(text, "name", LONGEST_NAME)


def optional_phone_from(text: str) -> str:
    """A phone in E.164, or nothing for nothing; raises PhoneUnreadable."""
    return phone_from(text).e164 if text.strip() else ""


def check_name_free(person: Person, people: Iterable[Person]) -> None:
    """Raises NameTaken when somebody else who is active is called the same."""
    for other in people:
        if other.active and other.id != person.id and folded(other.name) == folded(person.name):
            raise NameTaken(other.name)


def check_owner_left(after: Person, people: Iterable[Person]) -> None:
    """Raises LastOwner when `after` in place of what it was would leave `people` without an active owner."""
    owners = {person.id for person in people if person.active and person.role is Role.OWNER}
    if owners == {after.id} and not (after.active and after.role is Role.OWNER):
        raise LastOwner(after.name)
