"""A partner's account written from the policies alone, with plain lists: what the shop is held against."""

from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import count


@dataclass
class Item:
    """A claim (above zero) or a credit (below): what was entered, and what is left of it, without sign."""

    nth: int
    day: date
    due: date
    left: int
    label: str = ""
    id: str = ""


@dataclass
class Sold:
    """An invoice: pieces by line, what each costs, what was to be paid later and what was paid in cash."""

    id: str
    number: str
    claim: Item | None
    prices: list[int]
    pieces: list[int]
    later: int
    cash: int


@dataclass
class Account:
    """One partner's account (M1, M3): claims, credits, which settled which, and the ledger by day."""

    limit: int
    terms: int
    claims: list[Item] = field(default_factory=list)
    credits: list[Item] = field(default_factory=list)
    settled: dict[tuple[str, str], int] = field(default_factory=dict)
    ledger: list[tuple[date, int]] = field(default_factory=list)
    sold: list[Sold] = field(default_factory=list)
    _nth: "count[int]" = field(default_factory=count)

    @property
    def balance(self) -> int:
        """What is owed: the ledger's sum."""
        return sum(amount for _, amount in self.ledger)

    def before(self, day: date) -> int:
        """What was owed at the beginning of a day."""
        return sum(amount for on, amount in self.ledger if on < day)

    def open_claims(self) -> list[Item]:
        """The order payments settle: due first, then entered first."""
        return sorted(
            (claim for claim in self.claims if claim.left), key=lambda claim: (claim.due, claim.nth)
        )

    def open_credits(self) -> list[Item]:
        """The oldest first."""
        return sorted((one for one in self.credits if one.left), key=lambda one: (one.day, one.nth))

    def overdue(self, today: date) -> bool:
        """Whether a claim is past its day."""
        return any(claim.due < today for claim in self.open_claims())

    def fits(self, later: int, today: date) -> bool:
        """Whether so much more may be owed (M2)."""
        return not later or (not self.overdue(today) and later <= self.limit - self.balance)

    def claim_more(self, entry_id: str, label: str, amount: int, today: date, terms: int) -> Item:
        """Enter a claim."""
        due = today + timedelta(days=terms)
        claim = Item(next(self._nth), today, due, amount, label, entry_id)
        self.claims.append(claim)
        self.ledger.append((today, amount))
        return claim

    def credit_more(self, entry_id: str, label: str, amount: int, today: date) -> Item:
        """Enter a credit."""
        lying = Item(next(self._nth), today, today, amount, label, entry_id)
        self.credits.append(lying)
        self.ledger.append((today, -amount))
        return lying

    def settle(self, claim: Item, lying: Item, most: int | None = None) -> None:
        """Let a credit settle a claim, as far as both go."""
        part = min(claim.left, lying.left, claim.left if most is None else most)
        claim.left -= part
        lying.left -= part
        if part:
            self.settled[claim.id, lying.id] = self.settled.get((claim.id, lying.id), 0) + part

    def settle_oldest(self, lying: Item) -> None:
        """What is left of a credit goes to the oldest claims (M3)."""
        for claim in self.open_claims():
            self.settle(claim, lying)

    def use_up(self, claim: Item) -> None:
        """What lies on the account settles a new claim."""
        for lying in self.open_credits():
            self.settle(claim, lying)

    def move(self, pair: tuple[str, str], target: Item, amount: int) -> None:
        """A credit settles another claim than it did."""
        claim_id, credit_id = pair
        self.settled[pair] -= amount
        next(claim for claim in self.claims if claim.id == claim_id).left += amount
        target.left -= amount
        self.settled[target.id, credit_id] = self.settled.get((target.id, credit_id), 0) + amount

    def ageing(self, today: date) -> tuple[int, ...]:
        """Open claims by days past due: not due, 1-7, 8-14, 15-30, over 30 (M4)."""
        sums = [0, 0, 0, 0, 0]
        for claim in self.open_claims():
            late = (today - claim.due).days
            sums[(late > 0) + (late > 7) + (late > 14) + (late > 30)] += claim.left
        return tuple(sums)


def back_by_tender(sale: Sold, worth: int) -> tuple[int, int]:
    """Goods back: first what was to be paid later, then cash (B7); takes it off what the sale holds."""
    later = min(worth, sale.later)
    cash = worth - later
    sale.later -= later
    sale.cash -= cash
    return later, cash
