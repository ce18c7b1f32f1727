"""What should be in the drawer, and what counts as a count, a float, a movement."""

from datetime import date, timedelta
from typing import Final

from pempek_pos.errors import Unusable
from pempek_pos.money.amount import LARGEST, Rupiah
from pempek_pos.till.shift import DENOMINATIONS, CashCount, CashKind, CashTotals, CountNeeded

LONGEST_REASON: Final = 120
LONGEST_NOTE: Final = 300
MOST_PIECES: Final = 100_000
_SMALL_SETBACK: Final = timedelta(days=7)


def expected_cash(opening_float: Rupiah, totals: CashTotals) -> Rupiah:
    """What the drawer should hold; below zero when more was taken out than the records put in."""
    return Rupiah(opening_float + totals.moved)


def business_day(today: date, last: date | None) -> date:
    """The day a shift that opens `today` belongs to; `last` is the till's latest so far.

    A clock set back a little does not open an earlier day again; a day far ahead was a wrong clock and does
    not hold the shop.
    """
    if last is not None and today < last <= today + _SMALL_SETBACK:
        return last
    return today


def check_float(amount: int) -> None:
    """Raises Unusable unless a drawer can begin with `amount`."""
    _check_between("opening float", amount, 0)


def check_movement(amount: int) -> None:
    """Raises Unusable unless `amount` can be paid in or out."""
    _check_between("amount", amount, 1)


def check_count(count: CashCount) -> None:
    """Raises CountNeeded for nothing counted, Unusable for money that does not exist or absurd piles."""
    if not count.pieces:
        raise CountNeeded
    for denomination, pieces in count.pieces.items():
        if denomination not in DENOMINATIONS:
            raise Unusable("denomination", str(denomination), "money in use")
        if not 0 <= pieces <= MOST_PIECES:
            raise Unusable("pieces", str(pieces), "at most", MOST_PIECES)
    if count.total > LARGEST:
        raise Unusable("count", str(count.total), "at most", LARGEST)


def check_sign(kind: CashKind, amount: int) -> None:
    """Raises ValueError unless a sale puts in or a refund takes out: anything else is a bug in the caller."""
    fits = {CashKind.SALE: amount >= 0, CashKind.REFUND: amount <= 0, CashKind.PAYMENT: amount != 0}
    if not fits.get(kind, False):
        raise ValueError(f"{kind} of {amount}")


def _check_between(field: str, amount: int, least: int) -> None:
    if amount < least:
        raise Unusable(field, str(amount), "at least", least)
    if amount > LARGEST:
        raise Unusable(field, str(amount), "at most", LARGEST)
