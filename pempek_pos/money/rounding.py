"""How cash is rounded to coins that exist (policy C1; Permendag 35/2013 article 6)."""

from enum import Enum

from pempek_pos.money.amount import Rupiah


class CashRounding(Enum):
    """What is rounded to which coin; never anything but the cash part of a bill."""

    NONE = "none"
    DOWN_100 = "down to 100"
    NEAREST_100 = "nearest 100"
    DOWN_500 = "down to 500"
    NEAREST_500 = "nearest 500"


_STEP = {
    CashRounding.NONE: 1,
    CashRounding.DOWN_100: 100,
    CashRounding.NEAREST_100: 100,
    CashRounding.DOWN_500: 500,
    CashRounding.NEAREST_500: 500,
}


def cash_rounded(amount: Rupiah, rounding: CashRounding) -> Rupiah:
    """`amount` (not negative) as it can be paid in coins; half a coin goes up if rounded to the nearest."""
    step = _STEP[rounding]
    to_nearest = rounding in (CashRounding.NEAREST_100, CashRounding.NEAREST_500)
    return Rupiah((amount + (step // 2 if to_nearest else 0)) // step * step)
