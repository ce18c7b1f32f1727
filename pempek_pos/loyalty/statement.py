"""A member's month in points: opening + won − spent − expired ± adjusted = closing (scenario J9)."""

from dataclasses import dataclass
from datetime import date
from enum import Enum

from pempek_pos.loyalty.programme import LotView, Standing
from pempek_pos.loyalty.why import Because
from pempek_pos.money.amount import Points, Rupiah


class EntryKind(Enum):
    """What moved points."""

    OPENING = "opening"
    AWARD = "award"
    REDEMPTION = "redemption"
    AWARD_REVERSAL = "award reversal"
    REDEMPTION_RETURN = "redemption return"
    EXPIRY = "expiry"
    ADJUSTMENT = "adjustment"
    WELCOME = "welcome"


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a member's points ledger; `label` is the receipt number or the reward's name."""

    id: str
    kind: EntryKind
    points: Points
    purchase: Rupiah
    source: str
    label: str
    on_day: date
    why: tuple[Because, ...]


@dataclass(frozen=True, slots=True)
class RewardInReach:
    """A reward and its cost, for "what you can have"."""

    name: str
    cost: Points
    reached: bool


@dataclass(frozen=True, slots=True)
class Statement:
    """One member's month: figures, entries in order, lots still open at the month's end, standing and rewards."""

    member_id: str
    name: str
    card_no: str
    masked_phone: str
    joined_on: date
    month: date
    """The month's first day."""
    opening: Points
    won: Points
    spent: Points
    expired: Points
    adjusted: Points
    closing: Points
    entries: tuple[Entry, ...]
    lots: tuple[LotView, ...]
    standing: Standing
    rewards: tuple[RewardInReach, ...]
