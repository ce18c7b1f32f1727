"""An item of the menu and what makes a usable one."""

import re
from dataclasses import dataclass, replace

from pempek_pos.catalog.price_list import PriceTier, checked_price
from pempek_pos.errors import ShopError, Unusable
from pempek_pos.money.amount import Rupiah
from pempek_pos.text import folded, line_from

LONGEST_CODE = 20
LONGEST_NAME = 80
LONGEST_UNIT = 12
LONGEST_CATEGORY = 40
LONGEST_NOTE = 120
LONGEST_SHELF_LIFE = 3_650
_CODE = re.compile(r"[A-Z0-9](?:[A-Z0-9-]*[A-Z0-9])?")
_BARCODE = re.compile(r"[0-9A-Z-]{4,32}")


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


@dataclass(frozen=True, slots=True)
class ItemFacts:
    """What is written down about an item, prices aside; `category` is a group's name, made when it is new."""

    code: str
    name: str
    unit: str
    category: str
    earns_points: bool = True
    barcode: str | None = None
    storage: str = ""
    shelf_life_days: int | None = None
    allergens: str = ""


@dataclass(frozen=True, slots=True)
class NewItem:
    """An item to be added, priced from today on; tiers not named follow the counter price (policy C4)."""

    id: str
    facts: ItemFacts
    prices: tuple[tuple[PriceTier, Rupiah], ...]
    cost: Rupiah | None = None
    """What it costs the shop, where that is known."""


class CodeTaken(ShopError):
    """Another item, called `name`, has this code."""

    def __init__(self, code: str, name: str) -> None:
        super().__init__(code, name)
        self.code = code
        self.name = name


class BarcodeTaken(ShopError):
    """Another item, called `name`, has this barcode."""

    def __init__(self, barcode: str, name: str) -> None:
        super().__init__(barcode, name)
        self.barcode = barcode
        self.name = name


def code_from(text: str) -> str:
    """An item code from what was typed: capitals, digits and inner hyphens; raises Unusable."""
    code = line_from(text, "code", LONGEST_CODE).upper()
    if not _CODE.fullmatch(code):
        raise Unusable("code", code, "letters, digits and hyphens")
    return code


def barcode_from(text: str | None) -> str | None:
    """A barcode from what was typed or scanned, None for an empty one; raises Unusable."""
    if text is None or not text.strip():
        return None
    barcode = line_from(text, "barcode", 32).upper()
    if not _BARCODE.fullmatch(barcode):
        raise Unusable("barcode", barcode, "letters, digits and hyphens")
    return barcode


def checked_facts(facts: ItemFacts) -> ItemFacts:
    """`facts` cleaned and within bounds; raises Unusable naming the first field that is not."""
    days = facts.shelf_life_days
    if days is not None and not 1 <= days <= LONGEST_SHELF_LIFE:
        raise Unusable("shelf life", str(days), "days between 1 and", LONGEST_SHELF_LIFE)
    return replace(
        facts,
        code=code_from(facts.code),
        name=line_from(facts.name, "name", LONGEST_NAME),
        unit=line_from(facts.unit, "unit", LONGEST_UNIT),
        category=line_from(facts.category, "category", LONGEST_CATEGORY),
        barcode=barcode_from(facts.barcode),
        storage=line_from(facts.storage, "storage", LONGEST_NOTE, least=0),
        allergens=line_from(facts.allergens, "allergens", LONGEST_NOTE, least=0),
    )


def checked_item(item: NewItem) -> NewItem:
    """`item` cleaned and within bounds, with a counter price and each tier once; raises Unusable."""
    tiers = [tier for tier, _ in item.prices]
    if PriceTier.RETAIL not in tiers or len(set(tiers)) != len(tiers):
        raise Unusable("price", "", "needed", 1)
    prices = tuple((tier, checked_price(amount)) for tier, amount in item.prices)
    return replace(item, facts=checked_facts(item.facts), prices=prices)


def search_text(name: str, code: str) -> str:
    """What an item is found by: folded words of name and code, each after a space, and the code in one."""
    spoken = folded(code)
    return f" {folded(name)} {spoken} {spoken.replace(' ', '')}"


def search_words(text: str) -> tuple[str, ...]:
    """The words to look for, in any order, each at the beginning of a word of the item."""
    return tuple(dict.fromkeys(folded(text[:200]).split()))[:8]
