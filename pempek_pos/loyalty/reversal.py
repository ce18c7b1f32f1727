"""What a refund takes back and gives back in points (policies B3, B4)."""

from pempek_pos.loyalty.accrual import Earning, points_earned
from pempek_pos.loyalty.programme import Programme
from pempek_pos.money.amount import Points, Rupiah


def points_to_take_back(programme: Programme, multiplier_bp: int, kept: Earning, held: Points) -> Points:
    """Points of a sale to take back so that `held` becomes what the kept goods would have earned (policy B3).

    `held` is what the sale won less what earlier refunds took back; the terms and multiplier are those of
    the sale.
    """
    return Points(max(0, held - points_earned(programme, kept, multiplier_bp)))


def points_given_back(cost: Points, discount: Rupiah, refunded: Rupiah) -> Points:
    """Points of one claim that are back once `refunded` of its `discount` is (policy B4).

    Floored on the way and whole at the end, so that parts add up to the cost.
    """
    return Points(cost * refunded // discount) if discount else Points(0)
