"""Who works here, as a form offers them."""

from dataclasses import dataclass

from pempek_pos.staff.service import StaffService


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody to be chosen."""

    id: str
    name: str


def people_at_work(staff: StaffService) -> tuple[Person, ...]:
    """Everybody who works here now."""
    return tuple(Person(person.id, person.name) for person in staff.people() if person.active)
