"""What was bought before and after a visit."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from pempek_pos.money.amount import Rupiah

EFFECT_DAYS: Final = 30


@dataclass(frozen=True, slots=True)
class Order:
    """What was bought (or, below zero, came back) on a day."""

    on_day: date
    net: Rupiah


@dataclass(frozen=True, slots=True)
class Effect:
    """Turnover and the number of orders in the 30 days before a visit, and from its day on."""

    before: Rupiah
    after: Rupiah
    orders_before: int
    orders_after: int
    complete: bool
    """Whether all 30 days after have passed."""


def effect_of(day: date, orders: Sequence[Order], today: date) -> Effect:
    """What was bought in the 30 days before a visit's day, and in the 30 from that day on."""
    span = timedelta(days=EFFECT_DAYS)
    before = [order for order in orders if day - span <= order.on_day < day]
    after = [order for order in orders if day <= order.on_day < day + span]
    return Effect(
        Rupiah(sum(order.net for order in before)),
        Rupiah(sum(order.net for order in after)),
        sum(order.net > 0 for order in before),
        sum(order.net > 0 for order in after),
        day + span <= today,
    )
