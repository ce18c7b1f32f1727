"""The menu as the section shows it."""

from dataclasses import dataclass
from datetime import date
from enum import Enum

from pempek_pos.catalog.costs import DatedCost
from pempek_pos.catalog.item import Category, Item, ItemFacts
from pempek_pos.catalog.price_list import DatedPrice, PriceTier
from pempek_pos.money.amount import Rupiah


class Shelf(Enum):
    """Which items are listed."""

    ON_SALE = "on sale"
    WITHDRAWN = "withdrawn"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class ItemList:
    """The whole menu, and what of it is looked for."""

    items: tuple[Item, ...] = ()
    categories: tuple[Category, ...] = ()
    text: str = ""
    shelf: Shelf = Shelf.ON_SALE


@dataclass(frozen=True, slots=True)
class ItemForm:
    """An item's form as filled in; `price` only for a new one."""

    facts: ItemFacts
    price: Rupiah | None


@dataclass(frozen=True, slots=True)
class NewPrice:
    """A price as filled in: whose (None: what the item costs the shop), how much (None while empty), from
    which day.
    """

    tier: PriceTier | None
    amount: Rupiah | None
    valid_from: date


@dataclass(frozen=True, slots=True)
class PriceHistory:
    """An item and all its prices and costs, newest first."""

    item: Item
    prices: tuple[DatedPrice, ...]
    costs: tuple[DatedCost, ...] = ()
