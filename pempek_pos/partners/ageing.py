"""How long claims are past their day: not due, 1-7, 8-14, 15-30, over 30 days (policy M4)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Final

from pempek_pos.money.amount import Rupiah
from pempek_pos.partners.account import Claim

LAST_DAYS: Final = (0, 7, 14, 30)
"""The last day past due that belongs to each of the first buckets; the fifth has no end."""


@dataclass(frozen=True, slots=True)
class Ageing:
    """Open claims by days past due; `credit` is what lies unused on the account, above zero."""

    not_due: Rupiah = Rupiah(0)
    to_7: Rupiah = Rupiah(0)
    to_14: Rupiah = Rupiah(0)
    to_30: Rupiah = Rupiah(0)
    over_30: Rupiah = Rupiah(0)
    credit: Rupiah = Rupiah(0)

    @property
    def buckets(self) -> tuple[Rupiah, ...]:
        """The five buckets in their order."""
        return (self.not_due, self.to_7, self.to_14, self.to_30, self.over_30)

    @property
    def claimed(self) -> Rupiah:
        """All open claims."""
        return Rupiah(sum(self.buckets))

    @property
    def overdue(self) -> Rupiah:
        """Everything past its day."""
        return Rupiah(self.claimed - self.not_due)

    @property
    def owed(self) -> Rupiah:
        """The account's balance: claims less unused credit."""
        return Rupiah(self.claimed - self.credit)


def aged(claims: Iterable[Claim], on: date, credit: Rupiah = Rupiah(0)) -> Ageing:
    """Open claims sorted into their buckets as of a day."""
    sums = [0] * (len(LAST_DAYS) + 1)
    for claim in claims:
        late = days_late(claim.due_on, on)
        at = next((at for at, last in enumerate(LAST_DAYS) if late <= last), len(LAST_DAYS))
        sums[at] += claim.remaining
    not_due, to_7, to_14, to_30, over_30 = map(Rupiah, sums)
    return Ageing(not_due, to_7, to_14, to_30, over_30, credit)


def days_late(due_on: date, on: date) -> int:
    """Days past due on a day; 0 on the due day and before."""
    return max(0, (on - due_on).days)
