"""What a refund does to the member's points (policies B3, B4)."""

from dataclasses import dataclass

from pempek_pos.loyalty.programme import Programme
from pempek_pos.loyalty.reversal import points_to_take_back
from pempek_pos.money.amount import Points
from pempek_pos.sales.refund import RefundPlan


@dataclass(frozen=True, slots=True)
class PointsBack:
    """Points of the sale that the member loses again, and spent points that come back."""

    taken_back: Points
    given_back: Points
    referral: Points = Points(0)
    """What the member won for being brought along, lost again when nothing of their first sale is kept."""

    @property
    def moved(self) -> Points:
        """What it does to the balance."""
        return Points(self.given_back - self.taken_back - self.referral)


def points_back(programme: Programme, multiplier_bp: int, held: Points, plan: RefundPlan) -> PointsBack:
    """The points a planned refund moves; `held` is what the sale won less what earlier refunds took back."""
    taken = points_to_take_back(programme, multiplier_bp, plan.kept, held)
    return PointsBack(taken, Points(sum(back for _, _, back in plan.give_back)))
