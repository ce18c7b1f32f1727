"""An item of the menu and what makes a usable one."""

from dataclasses import dataclass

from pempek_pos.money.amount import Rupiah


@dataclass(frozen=True, slots=True)
class Category:
    """A group of the menu, in the order the counter shows."""

    id: str
    name: str
    position: int


@dataclass(frozen=True, slots=True)
class Item:
    """One thing that can be rung up, with today's counter price (none when it was never priced)."""

    id: str
    code: str
    name: str
    unit: str
    category: Category
    price: Rupiah | None
    earns_points: bool
    active: bool
    barcode: str | None = None
    storage: str = ""
    shelf_life_days: int | None = None
    allergens: str = ""
