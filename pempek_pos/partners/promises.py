"""Promises to pay: whether each was kept is reckoned from the money that came, never stored."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import Enum

from pempek_pos.errors import Unusable
from pempek_pos.money.amount import Rupiah
from pempek_pos.partners.account import LONGEST_NOTE
from pempek_pos.text import line_from


class PromiseState(Enum):
    """What became of a promise: its whole amount came by its day, did not, or the day is still to come."""

    OPEN = "open"
    KEPT = "kept"
    BROKEN = "broken"


@dataclass(frozen=True, slots=True)
class NewPromise:
    """So much by a day, as the partner said."""

    id: str
    partner_id: str
    amount: Rupiah
    promised_for: date
    note: str = ""


@dataclass(frozen=True, slots=True)
class Promise:
    """A promise and what became of it; `came` is what of it was paid in time."""

    id: str
    partner_id: str
    amount: Rupiah
    promised_for: date
    note: str
    on_day: date
    made_at: datetime
    came: Rupiah = Rupiah(0)
    state: PromiseState = PromiseState.OPEN


@dataclass(frozen=True, slots=True)
class MoneyIn:
    """Money that came towards a partner's debt, above zero."""

    partner_id: str
    amount: Rupiah
    on_day: date
    at: datetime


def checked_promise(new: NewPromise, today: date, owed: Rupiah) -> NewPromise:
    """`new` if it can be promised today: from 1 rupiah to all that is owed; raises Unusable."""
    if new.amount < 1:
        raise Unusable("promise", str(new.amount), "at least", 1)
    if new.amount > owed:
        raise Unusable("promise", str(new.amount), "at most what is owed", max(owed, 0))
    if new.promised_for < today:
        raise Unusable("promised for", new.promised_for.isoformat(), "not before today")
    return replace(new, note=line_from(new.note, "note", LONGEST_NOTE, least=0))


def judged(promises: Iterable[Promise], money: Sequence[MoneyIn], today: date) -> tuple[Promise, ...]:
    """One partner's promises with what became of each, by their day.

    Money counts for one promise only: the earliest due that was made before it came.
    """
    left = [part.amount for part in money]
    told: list[Promise] = []
    for promise in sorted(promises, key=lambda one: (one.promised_for, one.made_at, one.id)):
        came = 0
        for at, part in enumerate(money):
            if part.at >= promise.made_at and part.on_day <= promise.promised_for:
                take = min(left[at], promise.amount - came)
                left[at], came = Rupiah(left[at] - take), came + take
        told.append(replace(promise, came=Rupiah(came), state=_state(promise, came, today)))
    return tuple(told)


def _state(promise: Promise, came: int, today: date) -> PromiseState:
    if came >= promise.amount:
        return PromiseState.KEPT
    return PromiseState.BROKEN if today > promise.promised_for else PromiseState.OPEN
