"""A visit to a partner: planned for a day, then recorded or cancelled; turnover before and after it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import Enum
from typing import Final

from pempek_pos.errors import ShopError, Unusable
from pempek_pos.money.amount import Rupiah
from pempek_pos.text import folded, line_from

LONGEST_PURPOSE: Final = 120
LONGEST_FINDINGS: Final = 500
LONGEST_PHOTO: Final = 200
MOST_PHOTOS: Final = 20
EFFECT_DAYS: Final = 30


class VisitState(Enum):
    """Where a visit is."""

    PLANNED = "planned"
    DONE = "done"
    CANCELLED = "cancelled"


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


@dataclass(frozen=True, slots=True)
class Order:
    """A sale (or, below zero, goods back) on a day."""

    on_day: date
    net: Rupiah


@dataclass(frozen=True, slots=True)
class Effect:
    """Turnover and the number of orders in the 30 days before a visit, and from its day on."""

    before: Rupiah
    after: Rupiah
    orders_before: int
    orders_after: int
    complete: bool
    """Whether all 30 days after have passed."""


class VisitOver(ShopError):
    """The visit is no longer planned: it is done or cancelled, as `state` says."""

    def __init__(self, state: VisitState, day: date) -> None:
        super().__init__(state, day)
        self.state = state
        self.day = day


def checked_visit(new: NewVisit, today: date) -> NewVisit:
    """`new` if it can be planned today; raises Unusable."""
    if new.planned_for < today:
        raise Unusable("visit day", new.planned_for.isoformat(), "not before today")
    return replace(new, purpose=line_from(new.purpose, "visit purpose", LONGEST_PURPOSE))


def checked_findings(found: Findings, today: date) -> Findings:
    """`found` cleaned; a next step and its day come together. Raises Unusable."""
    photos = tuple(line_from(photo, "photo", LONGEST_PHOTO) for photo in found.photos)
    if len(photos) > MOST_PHOTOS:
        raise Unusable("photo", str(len(photos)), "at most", MOST_PHOTOS)
    step = line_from(found.next_step, "next step", LONGEST_PURPOSE, least=0 if found.next_on is None else 1)
    if step and found.next_on is None:
        raise Unusable("next visit day", "", "needed", 1)
    if found.next_on is not None and found.next_on <= today:
        raise Unusable("next visit day", found.next_on.isoformat(), "after today")
    return Findings(line_from(found.findings, "findings", LONGEST_FINDINGS), photos, step, found.next_on)


def in_route_order(stops: Iterable[Stop]) -> tuple[Stop, ...]:
    """By area, then street, then name; those without an area last."""
    return tuple(
        sorted(
            stops,
            key=lambda stop: (not stop.area, folded(stop.area), folded(stop.street), folded(stop.name)),
        )
    )


def effect_of(day: date, orders: Sequence[Order], today: date) -> Effect:
    """What was bought in the 30 days before a visit's day, and in the 30 from that day on."""
    span = timedelta(days=EFFECT_DAYS)
    before = [order for order in orders if day - span <= order.on_day < day]
    after = [order for order in orders if day <= order.on_day < day + span]
    return Effect(
        Rupiah(sum(order.net for order in before)),
        Rupiah(sum(order.net for order in after)),
        sum(order.net > 0 for order in before),
        sum(order.net > 0 for order in after),
        day + span <= today,
    )
