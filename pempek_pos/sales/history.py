"""What a member bought, told in short: the latest purchases, the days, and what they like."""

from dataclasses import dataclass
from datetime import date

from pempek_pos.money.amount import Points, Rupiah
from pempek_pos.visits.effect import Order


@dataclass(frozen=True, slots=True)
class BoughtGoods:
    """Pieces of an item on one receipt; below zero they came back."""

    name: str
    pieces: int


@dataclass(frozen=True, slots=True)
class Purchase:
    """A sale or refund in one line; `points` is what was won less what was spent."""

    id: str
    number: str
    on_day: date
    due: Rupiah
    points: Points
    goods: tuple[BoughtGoods, ...]


@dataclass(frozen=True, slots=True)
class Favourite:
    """An item the member buys, and how many pieces stayed with them."""

    name: str
    pieces: int


@dataclass(frozen=True, slots=True)
class History:
    """One member's purchases under every card of theirs."""

    purchases: tuple[Purchase, ...]
    """The latest ones, newest first."""
    days: tuple[Order, ...]
    """The net of each day on which they bought, oldest first: what came back later is taken off the day it
    was bought on, and a day of which nothing stayed is left out.
    """
    favourites: tuple[Favourite, ...]


NOTHING_BOUGHT = History((), (), ())
