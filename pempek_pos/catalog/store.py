"""Rows of items, categories and dated prices: kept SQL that speaks the catalog's values."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from pempek_pos.catalog.item import Category, Item, ItemFacts, search_text
from pempek_pos.catalog.price_list import DatedPrice, PriceTier
from pempek_pos.money.amount import Rupiah
from pempek_pos.storage.database import Database

_ROOM = 1_000_000
"""Positions in a category: an item's position sorts by category first, so one index serves the grid."""

# Items first, in the order of their index, so that no row is sorted and only those shown are priced.
_ITEMS = """
SELECT i.id, i.code, i.name, i.unit, c.id, c.name, c.position,
    (SELECT p.amount FROM price p WHERE p.item_id = i.id AND p.tier = 'retail' AND p.valid_from <= ?
     ORDER BY p.valid_from DESC, p.seq DESC LIMIT 1),
    i.earns_points, i.active, i.barcode, i.storage, i.shelf_life_days, i.allergens
FROM item i CROSS JOIN category c WHERE c.id = i.category_id
"""
_BY_ID = _ITEMS + "AND i.id = ?"
_BY_CODE = _ITEMS + "AND (i.code = ? OR i.barcode = ?) ORDER BY i.code = ? DESC LIMIT 1"
_ACTIVE = _ITEMS + "AND i.active = 1 ORDER BY i.position"
_ALL = _ITEMS + "ORDER BY i.position"
_WORD = " AND i.folded LIKE ?"
_IN_CATEGORY = " AND i.position BETWEEN ? AND ?"
_FIRST = " ORDER BY i.position LIMIT ?"

_CATEGORIES = "SELECT id, name, position FROM category ORDER BY position"
_CATEGORY_NAMED = "SELECT id, name, position FROM category WHERE name = ?"
_ADD_CATEGORY = "INSERT INTO category (id, name, position) VALUES (?, ?, ?)"
_LAST_CATEGORY = "SELECT COALESCE(MAX(position), 0) FROM category"
_LAST_POSITION = "SELECT COALESCE(MAX(position), ?) FROM item WHERE position BETWEEN ? AND ?"

_ADD_ITEM = """
INSERT INTO item (code, name, folded, unit, category_id, barcode, storage, shelf_life_days, allergens,
                  earns_points, position, active, id)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?)
"""
_CHANGE_ITEM = """
UPDATE item SET code = ?, name = ?, folded = ?, unit = ?, category_id = ?, barcode = ?, storage = ?,
    shelf_life_days = ?, allergens = ?, earns_points = ?, position = ? WHERE id = ?
"""
_GROUPS = "SELECT id, category_id FROM item WHERE id IN ({})"
_PLACE = "SELECT category_id, position FROM item WHERE id = ?"
_SET_ACTIVE = "UPDATE item SET active = ? WHERE id = ?"
_ADD_PRICE = "INSERT INTO price (item_id, tier, valid_from, amount, set_at, set_by) VALUES (?, ?, ?, ?, ?, ?)"
_PRICES = "SELECT tier, valid_from, amount FROM price WHERE item_id = ? ORDER BY seq"
_ALL_PRICES = "SELECT item_id, tier, valid_from, amount FROM price WHERE valid_from <= ? ORDER BY seq"
_TAKE_TURN = "UPDATE serial_number SET last = last + 1 WHERE name = 'catalog'"


@dataclass(frozen=True, slots=True)
class PriceSetting:
    """A price as it is put on record."""

    item_id: str
    price: DatedPrice
    set_at: int
    set_by: str


def take_turn(db: Database) -> None:
    """Wait until no other till edits the catalog; holds until the transaction ends."""
    db.run(_TAKE_TURN)


def categories(db: Database) -> tuple[Category, ...]:
    """All categories in the counter's order."""
    return tuple(Category(*row) for row in db.rows(_CATEGORIES))


def category_named(db: Database, name: str) -> Category | None:
    """The category called `name`."""
    row = db.one(_CATEGORY_NAMED, (name,))
    return None if row is None else Category(*row)


def add_category(db: Database, category_id: str, name: str) -> Category:
    """Put a new category behind the others."""
    category = Category(category_id, name, db.value(_LAST_CATEGORY) + 1)
    db.run(_ADD_CATEGORY, (category.id, category.name, category.position))
    return category


def item(db: Database, item_id: str, day: date) -> Item | None:
    """The item with its counter price on `day`."""
    row = db.one(_BY_ID, (day.isoformat(), item_id))
    return None if row is None else _item(row)


def item_by_code(db: Database, text: str, day: date) -> Item | None:
    """The item with this code, else with this barcode."""
    row = db.one(_BY_CODE, (day.isoformat(), text, text, text))
    return None if row is None else _item(row)


def items(db: Database, day: date, active_only: bool) -> tuple[Item, ...]:
    """The whole menu in the counter's order, in one query."""
    return tuple(map(_item, db.rows(_ACTIVE if active_only else _ALL, (day.isoformat(),))))


def search(
    db: Database, day: date, words: Sequence[str], category: Category | None, limit: int
) -> tuple[Item, ...]:
    """The first `limit` active items with each of `words` (folded, so LIKE-safe) beginning one of theirs."""
    sql = _ITEMS + "AND i.active = 1" + _WORD * len(words)
    params: list[object] = [day.isoformat(), *(f"% {word}%" for word in words)]
    if category is not None:
        sql += _IN_CATEGORY
        params += (category.position * _ROOM, (category.position + 1) * _ROOM - 1)
    return tuple(map(_item, db.rows(sql + _FIRST, (*params, limit))))


def groups_of(db: Database, item_ids: Sequence[str]) -> dict[str, str]:
    """The id of each item's category."""
    marks = ", ".join("?" * len(item_ids))
    return dict(db.rows(_GROUPS.format(marks), tuple(item_ids))) if item_ids else {}


def next_position(db: Database, category: Category) -> int:
    """The position behind the last item of a category."""
    first = category.position * _ROOM
    return int(db.value(_LAST_POSITION, (first, first, first + _ROOM - 1))) + 1


def place(db: Database, item_id: str) -> tuple[str, int] | None:
    """An item's category id and position."""
    row = db.one(_PLACE, (item_id,))
    return None if row is None else (row[0], row[1])


def add_items(db: Database, added: Iterable[tuple[str, ItemFacts, Category, int]]) -> None:
    """Put active items (id, facts, category, position) on record."""
    db.many(_ADD_ITEM, [_cells(*entry) for entry in added])


def change_items(db: Database, changed: Iterable[tuple[str, ItemFacts, Category, int]]) -> None:
    """Write items' facts anew."""
    db.many(_CHANGE_ITEM, [_cells(*entry) for entry in changed])


def set_active(db: Database, item_id: str, active: bool) -> None:
    """Take an item off the menu or put it back."""
    db.run(_SET_ACTIVE, (int(active), item_id))


def add_prices(db: Database, settings: Iterable[PriceSetting]) -> None:
    """Put prices on record, behind the ones that are there."""
    db.many(
        _ADD_PRICE,
        [
            (
                s.item_id,
                s.price.tier.value,
                s.price.valid_from.isoformat(),
                s.price.amount,
                s.set_at,
                s.set_by,
            )
            for s in settings
        ],
    )


def prices(db: Database, item_id: str) -> tuple[DatedPrice, ...]:
    """All prices an item ever got, in the order they were set."""
    return tuple(_price(row) for row in db.rows(_PRICES, (item_id,)))


def prices_by_item(db: Database, day: date) -> dict[str, list[DatedPrice]]:
    """Every item's prices that begin by `day`, in the order they were set."""
    found: dict[str, list[DatedPrice]] = {}
    for item_id, *price in db.rows(_ALL_PRICES, (day.isoformat(),)):
        found.setdefault(item_id, []).append(_price(price))
    return found


def _item(row: Sequence[Any]) -> Item:
    return Item(
        row[0], row[1], row[2], row[3], Category(row[4], row[5], row[6]),
        None if row[7] is None else Rupiah(row[7]), bool(row[8]), bool(row[9]), row[10], row[11],
        row[12], row[13],
    )  # fmt: skip


def _price(row: Sequence[Any]) -> DatedPrice:
    return DatedPrice(PriceTier(row[0]), date.fromisoformat(row[1]), Rupiah(row[2]))


def _cells(item_id: str, facts: ItemFacts, category: Category, position: int) -> tuple[object, ...]:
    return (
        facts.code, facts.name, search_text(facts.name, facts.code), facts.unit, category.id, facts.barcode,
        facts.storage, facts.shelf_life_days, facts.allergens, int(facts.earns_points), position, item_id,
    )  # fmt: skip
