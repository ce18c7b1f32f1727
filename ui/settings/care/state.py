"""What the section's form holds, as it was typed."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from pempek_pos.audit.actor import Role
from pempek_pos.complaints.complaint import Category

Faults = Mapping[str, str]
"""What is wrong, by field: "day 0" to "day 6", "week", "special 0" and so on, "food", "limit <role>"."""


@dataclass(frozen=True, slots=True)
class SpecialDraft:
    """Hours from one day to another, as typed."""

    first: date
    last: date
    hours: str


@dataclass(frozen=True, slots=True)
class LimitDraft:
    """Up to what a role gives alone; without a limit the amount does not count."""

    role: Role
    amount: int | None
    boundless: bool


@dataclass(frozen=True, slots=True)
class CareDraft:
    """The form: hours by weekday from Monday, days closed, special hours, food safety, limits.

    `category` is the one whose promises are shown in words.
    """

    week: tuple[str, ...]
    holidays: tuple[date, ...]
    special: tuple[SpecialDraft, ...]
    food_minutes: int | None
    limits: tuple[LimitDraft, ...]
    category: Category = Category.TASTE
