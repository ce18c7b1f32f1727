"""A visit to a partner: who goes where, with whom to speak, and what came of it."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from pempek_pos.errors import Unusable
from pempek_pos.text import folded, line_from
from pempek_pos.visits.visit import LONGEST_FINDINGS, VisitState, checked_next, checked_plan

LONGEST_PHOTO: Final = 200
MOST_PHOTOS: Final = 20


@dataclass(frozen=True, slots=True)
class NewVisit:
    """A visit to plan: who goes, on which day, what for."""

    id: str
    partner_id: str
    planned_for: date
    visitor_id: str
    purpose: str


@dataclass(frozen=True, slots=True)
class Findings:
    """What a visit brought: photos by file name or link; a next step with its day plans the next visit."""

    findings: str
    photos: tuple[str, ...] = ()
    next_step: str = ""
    next_on: date | None = None


@dataclass(frozen=True, slots=True)
class Visit:
    """A visit; `findings` says why where it was cancelled."""

    id: str
    partner_id: str
    planned_for: date
    visitor_id: str
    purpose: str
    state: VisitState
    findings: str
    photos: tuple[str, ...]
    next_step: str
    next_on: date | None
    done_on: date | None
    """The day it was recorded or cancelled."""


@dataclass(frozen=True, slots=True)
class Stop:
    """A visit on a day's route, with where and whom."""

    visit: Visit
    label: str
    name: str
    phone: str
    street: str
    area: str
    visitor: str


def checked_visit(new: NewVisit, today: date) -> NewVisit:
    """`new` if it can be planned today; raises Unusable."""
    return replace(new, purpose=checked_plan(new.planned_for, new.purpose, today))


def checked_findings(found: Findings, today: date) -> Findings:
    """`found` cleaned; a next step and its day come together. Raises Unusable."""
    photos = tuple(line_from(photo, "photo", LONGEST_PHOTO) for photo in found.photos)
    if len(photos) > MOST_PHOTOS:
        raise Unusable("photo", str(len(photos)), "at most", MOST_PHOTOS)
    step = checked_next(found.next_step, found.next_on, today)
    return Findings(line_from(found.findings, "findings", LONGEST_FINDINGS), photos, step, found.next_on)


def in_route_order(stops: Iterable[Stop]) -> tuple[Stop, ...]:
    """By area, then street, then name; those without an area last."""
    return tuple(
        sorted(
            stops,
            key=lambda stop: (not stop.area, folded(stop.area), folded(stop.street), folded(stop.name)),
        )
    )
