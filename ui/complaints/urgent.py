"""How many complaints wait for the shop: nobody answered yet, or a promise was missed."""

from collections.abc import Iterable
from datetime import datetime

from pempek_pos.complaints.complaint import Complaint, State
from pempek_pos.complaints.deadlines import is_missed
from pempek_pos.complaints.shop_hours import ShopHours


def urgent_count(complaints: Iterable[Complaint], now: datetime, hours: ShopHours) -> int:
    """Open ones without a first answer, and those past a promise; not those that wait for the customer."""
    return sum(
        one.promised.waiting_since is None
        and (one.state is State.RECEIVED or is_missed(one.promised, now, hours))
        for one in complaints
    )
