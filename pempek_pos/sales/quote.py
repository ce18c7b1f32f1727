"""What a basket would come to if it were paid now: its price, and the member's points before and after."""

from dataclasses import dataclass

from pempek_pos.loyalty.accrual import Award
from pempek_pos.loyalty.programme import MemberStanding
from pempek_pos.loyalty.redemption import points_cost
from pempek_pos.money.amount import Points
from pempek_pos.sales.codes import GivenCode
from pempek_pos.sales.price import Price


@dataclass(frozen=True, slots=True)
class MemberQuote:
    """The member before the sale, and what the sale would win."""

    before: MemberStanding
    award: Award


@dataclass(frozen=True, slots=True)
class Quote:
    """A priced basket, with the member's side where there is a member."""

    price: Price
    member: MemberQuote | None
    codes: tuple[GivenCode, ...] = ()

    @property
    def spent(self) -> Points:
        """What the claims cost."""
        return points_cost(self.price.redemptions)

    @property
    def balance_after(self) -> Points:
        """The member's balance once paid; 0 without a member."""
        return (
            Points(self.member.before.balance - self.spent + self.member.award.points)
            if self.member
            else Points(0)
        )
