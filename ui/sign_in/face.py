"""A person as the sign-in screen shows them."""

from dataclasses import dataclass
from datetime import datetime
from math import ceil

from pempek_pos.audit.actor import Role
from pempek_pos.staff.person import Person


@dataclass(frozen=True, slots=True)
class Face:
    """Somebody to choose; `locked_for` is how many seconds they are still locked out."""

    id: str
    name: str
    role: Role
    locked_for: int = 0

    @property
    def by_password(self) -> bool:
        """The owner has a password, everybody else a PIN (policy P2)."""
        return self.role is Role.OWNER


def face_of(person: Person, now: datetime) -> Face:
    """The person as seen at `now`."""
    return Face(person.id, person.name, person.role, seconds_until(person.locked_until, now))


def seconds_until(until: datetime | None, now: datetime) -> int:
    """Whole seconds left, rounded up; 0 when it is over."""
    return 0 if until is None else max(0, ceil((until - now).total_seconds()))
