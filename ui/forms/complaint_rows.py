"""Somebody's complaints as a screen lists them."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from pempek_pos.complaints.complaint import Complaint
from pempek_pos.complaints.deadlines import TimeLeft, left
from pempek_pos.complaints.shop_hours import ShopHours

PAGE: Final = "complaints"
"""The key of the page where complaints are logged and seen to."""


@dataclass(frozen=True, slots=True)
class ShownComplaint:
    """A complaint, with how its next promise stands while it is open."""

    complaint: Complaint
    time: TimeLeft | None


def shown_complaints(
    complaints: Iterable[Complaint], now: datetime, hours: ShopHours
) -> tuple[ShownComplaint, ...]:
    """These complaints as they stand at a moment."""
    return tuple(
        ShownComplaint(one, None if one.state.closed else left(one.promised, now, hours))
        for one in complaints
    )
