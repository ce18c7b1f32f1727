"""What is written to the points ledger: one entry with the lots it moved."""

from dataclasses import dataclass
from datetime import date

from pempek_pos.loyalty.lots import Draw
from pempek_pos.loyalty.statement import EntryKind
from pempek_pos.loyalty.why import Because
from pempek_pos.money.amount import Points, Rupiah


@dataclass(frozen=True, slots=True)
class Posting:
    """An entry to be: `source` names the sale, refund or lot it comes from; (kind, source, part) happens
    once.
    """

    kind: EntryKind
    member_id: str
    points: Points
    source: str
    label: str
    on_day: date
    purchase: Rupiah = Rupiah(0)
    part: int = 0
    reward_id: str | None = None
    why: tuple[Because, ...] = ()


@dataclass(frozen=True, slots=True)
class NewLot:
    """Points that an entry brings in and the last day they are good; `remaining` is less where a debt was
    settled.
    """

    points: Points
    remaining: Points
    won_on: date
    expires_on: date | None


@dataclass(frozen=True, slots=True)
class Moves:
    """What an entry does to lots: draws (below zero) or returns (above zero), and at most one new lot."""

    draws: tuple[Draw, ...] = ()
    new_lot: NewLot | None = None


def below_zero(draws: tuple[Draw, ...]) -> tuple[Draw, ...]:
    """The draws as movements out of their lots."""
    return tuple(Draw(draw.lot_id, Points(-draw.points)) for draw in draws)
