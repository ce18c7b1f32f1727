"""Which points go first: lots by earliest expiry, then oldest, never-expiring last (policy R4)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from pempek_pos.loyalty.programme import LotView
from pempek_pos.money.amount import Points

GRACE_DAYS = 30
"""Points given back after their lot expired are good for this long (policy B4)."""


@dataclass(frozen=True, slots=True)
class Lot:
    """Points won together; `remaining` can still be spent."""

    id: str
    won_on: date
    expires_on: date | None
    remaining: Points


@dataclass(frozen=True, slots=True)
class Draw:
    """`points` taken from (or given back to) one lot."""

    lot_id: str
    points: Points


def spending_order(lots: Iterable[Lot]) -> list[Lot]:
    """The order in which lots are spent."""
    return sorted(lots, key=lambda lot: (lot.expires_on or date.max, lot.won_on, lot.id))


def drawn(lots: Iterable[Lot], points: Points) -> tuple[Draw, ...]:
    """What each lot gives towards `points`, in the order given; less than `points` in all when the lots
    hold less.
    """
    draws, missing = [], points
    for lot in lots:
        if missing <= 0:
            break
        if taken := Points(min(lot.remaining, missing)):
            draws.append(Draw(lot.id, taken))
            missing = Points(missing - taken)
    return tuple(draws)


def taken_back(lots: Sequence[Lot], own_lot_id: str | None, points: Points) -> tuple[Draw, ...]:
    """What each lot gives when an award is taken back: its own lot first, then in spending order; the rest
    is debt (B5).
    """
    ordered = sorted(spending_order(lots), key=lambda lot: lot.id != own_lot_id)
    return drawn(ordered, points)


def given_back(draws: Sequence[Draw], back_before: Points, points: Points) -> tuple[Draw, ...]:
    """Which lots `points` go back to: those the spend drew on, last drawn first, after the `back_before`
    already back.
    """
    skipped, wanted, returns = back_before, points, []
    for draw in reversed(draws):
        passed = min(skipped, draw.points)
        skipped = Points(skipped - passed)
        if part := Points(min(draw.points - passed, wanted)):
            returns.append(Draw(draw.lot_id, part))
            wanted = Points(wanted - part)
    return tuple(returns)


def grace_end(on: date) -> date:
    """The last good day of points given back on `on` to a lot that has expired."""
    return on + timedelta(days=GRACE_DAYS)


def next_to_expire(lots: Sequence[LotView]) -> tuple[date, Points] | None:
    """The next day on which points go, and how many; None where all that is left stays for good."""
    first = min((lot.expires_on for lot in lots if lot.expires_on is not None), default=None)
    if first is None:
        return None
    return first, Points(sum(lot.remaining for lot in lots if lot.expires_on == first))
