"""Baskets put aside: what is listed, and their form at rest."""

from dataclasses import dataclass
from datetime import datetime

from pempek_pos.errors import ShopError
from pempek_pos.money.amount import Rupiah


@dataclass(frozen=True, slots=True)
class ParkedBasket:
    """A basket waiting at a till; it reserves nothing (policy R6)."""

    id: str
    label: str
    total: Rupiah
    parked_at: datetime
    parked_by: str


class BasketsParked(ShopError):
    """The shift cannot close: `count` baskets are parked at this till."""

    def __init__(self, count: int) -> None:
        super().__init__(count)
        self.count = count
