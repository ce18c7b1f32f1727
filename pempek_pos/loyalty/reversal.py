"""What a refund takes back and gives back in points (policies B3, B4)."""

from collections.abc import Sequence
from dataclasses import dataclass

from pempek_pos.loyalty.accrual import Earning, points_earned
from pempek_pos.loyalty.programme import Programme
from pempek_pos.money.amount import Points, Rupiah


@dataclass(frozen=True, slots=True)
class SoldLine:
    """A line of a sale as points see it, and how many of its pieces came back."""

    quantity: int
    back: int
    net: Rupiah
    earns: bool
    earn_bp: int
    bonus: Points


def kept_earning(lines: Sequence[SoldLine], bonus: Points) -> Earning:
    """What the goods earn by that are kept; the `bonus` for the whole sale stays while any of them is."""
    earning = [line for line in lines if line.earns]
    nets = [line.net - _part_back(line, line.net) for line in earning]
    added = sum(line.bonus - _part_back(line, line.bonus) for line in earning)
    if any(line.back < line.quantity for line in lines):
        added += bonus
    weighted = sum(net * line.earn_bp for net, line in zip(nets, earning, strict=True))
    return Earning(Rupiah(sum(nets)), weighted, Points(added))


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


def _part_back(line: SoldLine, whole: int) -> int:
    """The part of `whole` that the pieces carry which came back, floored."""
    return whole * line.back // line.quantity
