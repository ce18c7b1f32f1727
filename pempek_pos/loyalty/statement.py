"""A member's month in points: opening + won − spent − expired ± adjusted = closing (scenario J9)."""

from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import Final

from pempek_pos.loyalty.programme import LotView, Standing
from pempek_pos.loyalty.rewards import Reward
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
    BIRTHDAY = "birthday"
    REFERRAL = "referral"
    MERGE = "merge"


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
class MemberOnPaper:
    """Who a statement is for, as they may be shown on paper."""

    member_id: str
    name: str
    card_no: str
    masked_phone: str
    joined_on: date


@dataclass(frozen=True, slots=True)
class RewardInReach:
    """A reward and its cost, for "what you can have"."""

    name: str
    cost: Points
    reached: bool
    reward: Reward | None = None
    """Its terms, where what it gives is to be said."""


@dataclass(frozen=True, slots=True)
class Statement:
    """One member's month: figures, entries in order, lots still open at the month's end, standing and
    rewards.
    """

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


@dataclass(frozen=True, slots=True)
class Extra:
    """What a statement shows beside the ledger: lots left, standing, and the rewards on offer."""

    lots: tuple[LotView, ...]
    standing: Standing
    rewards: tuple[Reward, ...]


WON: Final = frozenset(
    {
        EntryKind.OPENING,
        EntryKind.WELCOME,
        EntryKind.AWARD,
        EntryKind.AWARD_REVERSAL,
        EntryKind.BIRTHDAY,
        EntryKind.REFERRAL,
    }
)
SPENT: Final = frozenset({EntryKind.REDEMPTION, EntryKind.REDEMPTION_RETURN})
ADJUSTED: Final = frozenset({EntryKind.ADJUSTMENT, EntryKind.MERGE})
"""How a statement gathers what moved: won, spent, adjusted; what expired stands by itself."""


def statement_of(
    member: MemberOnPaper, month: date, opening: Points, entries: tuple[Entry, ...], extra: Extra
) -> Statement:
    """The month drawn up: what refunds took back counts against what was won, what they gave back against
    the spent.
    """

    def total(kinds: frozenset[EntryKind]) -> Points:
        return Points(sum(entry.points for entry in entries if entry.kind in kinds))

    won, spent = total(WON), Points(-total(SPENT))
    expired = Points(-total(frozenset({EntryKind.EXPIRY})))
    adjusted = total(ADJUSTED)
    closing = Points(opening + won - spent - expired + adjusted)
    reach = tuple(
        RewardInReach(reward.name, reward.cost, max(1, reward.cost) <= closing, reward)
        for reward in extra.rewards
    )
    return Statement(
        member.member_id,
        member.name,
        member.card_no,
        member.masked_phone,
        member.joined_on,
        month,
        opening,
        won,
        spent,
        expired,
        adjusted,
        closing,
        entries,
        extra.lots,
        extra.standing,
        reach,
    )
