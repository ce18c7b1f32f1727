"""The terms of the partners' programme, and what partners' points come to."""

import json
from dataclasses import asdict, dataclass
from typing import Any, Final

from pempek_pos.errors import ShopError, Unusable
from pempek_pos.money.amount import LARGEST, Points, Rupiah

_MOST_MONTHS: Final = 120
_MOST_VALUE: Final = 1_000_000


@dataclass(frozen=True, slots=True)
class PartnerProgramme:
    """What partners win by and what a point is worth; `runs` is off until the owner says otherwise."""

    runs: bool = False
    rupiah_per_point: Rupiah = Rupiah(10_000)
    minimum_order: Rupiah = Rupiah(0)
    """Earning goods worth less win nothing."""
    point_value: Rupiah = Rupiah(50)
    expiry_months: int = 12
    """0 means never."""


class PartnerProgrammeOff(ShopError):
    """The owner runs no points programme for partners."""


def checked_programme(programme: PartnerProgramme) -> PartnerProgramme:
    """`programme` if it can hold; raises Unusable."""
    if not 1 <= programme.rupiah_per_point <= LARGEST:
        raise Unusable("rupiah_per_point", str(programme.rupiah_per_point), "rupiah between 1 and", LARGEST)
    if not 1 <= programme.point_value <= _MOST_VALUE:
        raise Unusable("point_value", str(programme.point_value), "rupiah between 1 and", _MOST_VALUE)
    if not 0 <= programme.minimum_order <= LARGEST:
        raise Unusable("minimum_spend", str(programme.minimum_order), "at most", LARGEST)
    if not 0 <= programme.expiry_months <= _MOST_MONTHS:
        raise Unusable("expiry_months", str(programme.expiry_months), "months between 0 and 120")
    return programme


def points_won(rupiah_per_point: int, minimum: int, base: Rupiah) -> Points:
    """What earning goods worth `base` win: one floor, nothing below the minimum."""
    return Points(max(0, base) // rupiah_per_point if base >= minimum else 0)


def spent_on(points: Points, point_value: Rupiah, owed: Rupiah) -> tuple[Points, Rupiah]:
    """What up to `points` come to against what is owed: points charged and rupiah, never more than needed
    (R2).
    """
    amount = min(points * point_value, owed)
    return Points(-(-amount // point_value)), Rupiah(amount)


def programme_written(programme: PartnerProgramme) -> str:
    """The programme as kept."""
    return json.dumps(asdict(programme), sort_keys=True)


def programme_read(text: str) -> PartnerProgramme:
    """The programme that was kept."""
    kept: dict[str, Any] = json.loads(text)
    return PartnerProgramme(**kept)
