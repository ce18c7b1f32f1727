"""New terms tried on sales that were: what they would have won, spent and owed beside what really was."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from pempek_pos.loyalty.accrual import award_for, points_earned
from pempek_pos.loyalty.programme import Programme, Tier
from pempek_pos.loyalty.reversal import SoldLine, kept_earning, points_given_back
from pempek_pos.loyalty.tiers import tier_at, window_start
from pempek_pos.money.amount import Points, Rupiah


@dataclass(frozen=True, slots=True)
class ClaimThen:
    """A reward that was claimed, how much of its discount came back since, and the value of a point then."""

    cost: Points
    discount: Rupiah
    refunded: Rupiah
    by_points: bool
    """Points as rupiah: its cost follows the value of a point."""
    point_value: Rupiah


@dataclass(frozen=True, slots=True)
class SaleThen:
    """A member's sale as it was; `won` and `spent` are net of what came back since."""

    spend: Rupiah
    lines: tuple[SoldLine, ...]
    bonus: Points
    claims: tuple[ClaimThen, ...]
    won: Points
    spent: Points


@dataclass(frozen=True, slots=True)
class Move:
    """One entry of a member's ledger in its turn: what it adds to their purchases, and the sale to try."""

    on_day: date
    purchase: Rupiah
    sale: SaleThen | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """Points won and spent, and what the difference is worth: what the shop owes for it."""

    won: Points
    spent: Points
    owed: Rupiah


@dataclass(frozen=True, slots=True)
class TierRehearsed:
    """The sales that would have been made at a tier: as they were, and as they would have been."""

    tier: str
    members: int
    sales: int
    spend: Rupiah
    was: Outcome
    would: Outcome


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """What new terms would have made of the sales from `first` to `last`, by their tiers and in all."""

    first: date
    last: date
    tiers: tuple[TierRehearsed, ...]
    total: TierRehearsed


@dataclass(slots=True)
class _Tally:
    """A tier's sums while they grow."""

    members: set[str] = field(default_factory=set)
    sales: int = 0
    spend: int = 0
    won: int = 0
    spent: int = 0
    would_win: int = 0
    would_spend: int = 0

    def add(self, member_id: str, sale: SaleThen, won: Points, spent: Points) -> None:
        self.members.add(member_id)
        self.sales += 1
        self.spend += sale.spend
        self.won += sale.won
        self.spent += sale.spent
        self.would_win += won
        self.would_spend += spent


class Rehearsing:
    """Takes one member after the other, and says at the end what it all came to."""

    def __init__(self, programme: Programme, value_now: Rupiah) -> None:
        """`value_now` is what a point is worth by the terms in force."""
        self._programme = programme
        self._value_now = value_now
        self._tallies = {tier.rank: _Tally() for tier in programme.tiers}

    def take(self, member_id: str, moves: Iterable[Move]) -> None:
        """A member's ledger in order, from the day their purchases begin to count."""
        by_day: dict[date, int] = {}
        for move in moves:
            if move.sale is not None:
                tier = tier_at(self._programme, _purchases(by_day, move.on_day))
                won = would_win(self._programme, tier, move.sale)
                spent = would_spend(self._programme, move.sale)
                self._tallies[tier.rank].add(member_id, move.sale, won, spent)
            by_day[move.on_day] = by_day.get(move.on_day, 0) + move.purchase

    def rehearsal(self, first: date, last: date) -> Rehearsal:
        """What it came to."""
        tallies = list(self._tallies.values())
        rows = [self._row(tier.name, [self._tallies[tier.rank]]) for tier in self._programme.tiers]
        return Rehearsal(first, last, tuple(rows), self._row("", tallies))

    def _row(self, tier: str, tallies: Sequence[_Tally]) -> TierRehearsed:
        won, spent = sum(tally.won for tally in tallies), sum(tally.spent for tally in tallies)
        would = sum(tally.would_win for tally in tallies), sum(tally.would_spend for tally in tallies)
        return TierRehearsed(
            tier,
            len(set().union(*(tally.members for tally in tallies))),
            sum(tally.sales for tally in tallies),
            Rupiah(sum(tally.spend for tally in tallies)),
            _outcome(won, spent, self._value_now),
            _outcome(*would, self._programme.point_value),
        )


def would_win(programme: Programme, tier: Tier, sale: SaleThen) -> Points:
    """Points a sale would have won at `tier`, less what its kept goods would not have earned (E1-E4, B3)."""
    sold = kept_earning([replace(line, back=0) for line in sale.lines], sale.bonus)
    award = award_for(programme, tier, sold, sale.spend).points
    kept = points_earned(programme, kept_earning(sale.lines, sale.bonus), tier.multiplier_bp)
    return min(award, kept)


def would_spend(programme: Programme, sale: SaleThen) -> Points:
    """Points the sale's claims would have cost: as they did, points as rupiah by the new value of a point."""
    return Points(sum(_cost(programme, claim) for claim in sale.claims))


def _cost(programme: Programme, claim: ClaimThen) -> int:
    """What a claim would have cost, less what came back with its goods (policies R2, B4)."""
    cost, value = claim.cost, programme.point_value
    if claim.by_points and value not in (0, claim.point_value):
        cost = Points(-(-claim.discount // value))
    return cost - points_given_back(cost, claim.discount, claim.refunded)


def _purchases(by_day: dict[date, int], on: date) -> Rupiah:
    """Net purchases of the trailing 12 months before a sale on a day (policies E4, X3)."""
    first = window_start(on)
    return Rupiah(sum(spent for day, spent in by_day.items() if first < day <= on))


def _outcome(won: int, spent: int, value: Rupiah) -> Outcome:
    return Outcome(Points(won), Points(spent), Rupiah((won - spent) * value))
