"""Cells as values: yes and no, days, moments and whole numbers as exchange files write them."""

from datetime import date, datetime

from pempek_pos.clock import WIB
from pempek_pos.errors import Unusable
from pempek_pos.money.amount import Rupiah, rupiah_from, whole_from

_YES = frozenset({"yes", "ya", "y", "1", "true"})
_NO = frozenset({"no", "tidak", "n", "0", "false", ""})
_EARLIEST = date(1990, 1, 1)


def flag_in(text: str, field: str) -> bool:
    """Yes or no, in English or Indonesian; nothing is no. Raises Unusable."""
    word = text.strip().lower()
    if word not in _YES | _NO:
        raise Unusable(field, text[:40], "yes or no")
    return word in _YES


def day_in(text: str, field: str, latest: date = date.max) -> date:
    """A day as 2025-01-31, not after `latest`; of a moment its day here. Raises Unusable."""
    return moment_in(text, field, latest).date()


def moment_in(text: str, field: str, latest: date) -> datetime:
    """A moment in ISO 8601 with its offset, the shop's zone where none is written. Raises Unusable."""
    try:
        moment = datetime.fromisoformat(text.strip())
    except ValueError:
        raise Unusable(field, text[:40], "date in ISO 8601") from None
    here = moment.replace(tzinfo=WIB) if moment.tzinfo is None else _here(moment, field)
    if here.date() < _EARLIEST:
        raise Unusable(field, text[:40], "date in ISO 8601")
    if here.date() > latest:
        raise Unusable(field, text[:40], "not after today")
    return here.replace(microsecond=here.microsecond // 1000 * 1000)


def _here(moment: datetime, field: str) -> datetime:
    try:
        return moment.astimezone(WIB)
    except OverflowError:
        raise Unusable(field, moment.isoformat(), "date in ISO 8601") from None


def money_in(text: str, field: str, largest: int) -> Rupiah:
    """Whole rupiah, nothing written as none; raises Unusable."""
    return rupiah_from(text, field, largest) if text.strip() else Rupiah(0)


def count_in(text: str, field: str, most: int) -> int:
    """A whole number from 0 to `most`, nothing written as 0; raises Unusable."""
    return whole_from(text, field, 0, most) if text.strip() else 0
