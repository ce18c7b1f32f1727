"""Which amounts of cash a customer most likely hands over."""

from typing import Final

from pempek_pos.money.amount import Rupiah

_NOTES: Final = (100_000, 50_000, 20_000, 10_000, 5_000, 2_000)
_MOST: Final = 4


def quick_cash(due: Rupiah) -> tuple[Rupiah, ...]:
    """Up to four amounts above `due` that whole notes make, the smallest first."""
    rounded = dict.fromkeys(-(-due // note) * note for note in _NOTES)
    above = [amount for amount in rounded if amount > due]
    return tuple(Rupiah(amount) for amount in sorted(above[:_MOST]))
