"""A partner's points as they are shown."""

from dataclasses import dataclass

from pempek_pos.loyalty.programme import LotView
from pempek_pos.loyalty.statement import Entry
from pempek_pos.money.amount import Points, Rupiah
from pempek_pos.partner_points.terms import PartnerProgramme


@dataclass(frozen=True, slots=True)
class PartnerPoints:
    """What moved the points in a year, newest first, what is left, and whether this person may spend it."""

    programme: PartnerProgramme
    balance: Points
    entries: tuple[Entry, ...]
    lots: tuple[LotView, ...]
    may_spend: bool


@dataclass(frozen=True, slots=True)
class Spending:
    """Points about to be spent: how many there are, what is owed, and what `points` would come to."""

    name: str
    balance: Points
    owed: Rupiah
    points: Points
    cost: Points
    amount: Rupiah
