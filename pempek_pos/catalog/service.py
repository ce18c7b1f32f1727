"""The commands and queries of the menu."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from pempek_pos.audit.actor import Actor
from pempek_pos.catalog import cost_store, store
from pempek_pos.catalog.costs import ItemCosts, checked_cost
from pempek_pos.catalog.item import (
    BarcodeTaken,
    Category,
    CodeTaken,
    Item,
    ItemFacts,
    NewItem,
    checked_facts,
    checked_item,
    search_words,
)
from pempek_pos.catalog.price_list import DatedPrice, PriceTier, checked_price, price_on
from pempek_pos.clock import to_millis
from pempek_pos.errors import NotFound, Unusable
from pempek_pos.ids import new_id
from pempek_pos.money.amount import Rupiah
from pempek_pos.staff.rights import Right, check_may
from pempek_pos.storage.database import Database
from pempek_pos.text import cleaned

GRID = 120
"""How many items the counter shows at once."""
_FEW_ITEMS = 3
"""Up to so many are priced one by one; more, with everybody's prices read at once."""


@dataclass(frozen=True, slots=True)
class ListedItem:
    """An item as a list of the whole menu states it: facts, and the prices named for the day."""

    id: str
    facts: ItemFacts
    prices: tuple[tuple[PriceTier, Rupiah], ...]
    cost: Rupiah | None = None


@dataclass(frozen=True, slots=True)
class ItemChange:
    """New facts for an item, and the prices and the cost to set from today on."""

    item_id: str
    facts: ItemFacts
    prices: tuple[tuple[PriceTier, Rupiah], ...] = ()
    cost: Rupiah | None = None


class CatalogService(ItemCosts):
    """What the shop sells, for how much, and at what cost."""

    def categories(self) -> tuple[Category, ...]:
        """The groups of the menu in the counter's order."""
        return store.categories(self._db)

    def items(self, active_only: bool = True) -> tuple[Item, ...]:
        """The menu with today's counter prices, in the counter's order."""
        return store.items(self._db, self._clock.today(), active_only)

    def item(self, item_id: str) -> Item:
        """One item with today's counter price; raises NotFound."""
        if (known := store.item(self._db, item_id, self._clock.today())) is None:
            raise NotFound("item", item_id)
        return known

    def groups_of(self, item_ids: Sequence[str]) -> dict[str, str]:
        """The id of each item's group of the menu, in one query."""
        return store.groups_of(self._db, item_ids)

    def find(self, code_or_barcode: str) -> Item | None:
        """The item with exactly this code or barcode, also a withdrawn one; None where there is none."""
        text = cleaned(code_or_barcode[:64]).upper()
        return store.item_by_code(self._db, text, self._clock.today()) if text else None

    def search(self, text: str, limit: int = GRID, category_id: str | None = None) -> tuple[Item, ...]:
        """The first active items with every word of `text` at the beginning of a word of name or code.

        Words stand in any order; an empty `text` gives the beginning of the menu or of the category.
        """
        words = search_words(text)
        category = next((known for known in self.categories() if known.id == category_id), None)
        if (text.strip() and not words) or (category_id is not None and category is None):
            return ()
        return store.search(self._db, self._clock.today(), words, category, limit)

    def listed(self) -> tuple[ListedItem, ...]:
        """The whole menu, withdrawn items too, with the prices that are named for today."""
        today = self._clock.today()
        prices, costs = store.prices_by_item(self._db, today), cost_store.costs_now(self._db, today)
        return tuple(
            ListedItem(item.id, facts_of(item), _named(prices.get(item.id, []), today), costs.get(item.id))
            for item in store.items(self._db, today, active_only=False)
        )

    def prices(self, item_id: str) -> tuple[DatedPrice, ...]:
        """All prices the item ever got or will get, in the order they were set."""
        return store.prices(self._db, item_id)

    def price(self, item_id: str, tier: PriceTier, on: date) -> Rupiah | None:
        """What `tier` pays on a day (policy C4), None before the item's first price."""
        return price_on(store.prices(self._db, item_id), tier, on)

    def at_tier(self, items: Sequence[Item], tier: PriceTier, share_bp: int) -> tuple[Item, ...]:
        """The items at a partner tier's prices of today; `share_bp` counts where the list names none."""
        today = self._clock.today()
        few = len(items) <= _FEW_ITEMS
        prices: Mapping[str, Sequence[DatedPrice]] = (
            {item.id: store.prices(self._db, item.id) for item in items}
            if few
            else store.prices_by_item(self._db, today)
        )
        return tuple(
            replace(item, price=price_on(prices.get(item.id, ()), tier, today, share_bp)) for item in items
        )

    def add_item(self, by: Actor, item: NewItem) -> Item:
        """Put a new item on the menu, once per id; raises NotAllowed, Unusable, CodeTaken, BarcodeTaken."""
        check_may(by, Right.EDIT_CATALOG)
        usable = checked_item(item)
        if known := store.item(self._db, item.id, self._clock.today()):
            return known
        with self._audit.command(by, "add item", item.id, code=usable.facts.code, name=usable.facts.name):
            store.take_turn(self._db)
            self._check_free(item.id, usable.facts)
            self._put(by, [usable], [])
        return self.item(item.id)

    def change_item(self, by: Actor, item_id: str, facts: ItemFacts) -> Item:
        """Write an item's facts anew; raises NotAllowed, Unusable, NotFound, CodeTaken, BarcodeTaken."""
        check_may(by, Right.EDIT_CATALOG)
        usable = checked_facts(facts)
        if facts_of(self.item(item_id)) == usable:
            return self.item(item_id)
        with self._audit.command(by, "change item", item_id, code=usable.code, name=usable.name):
            store.take_turn(self._db)
            self._check_free(item_id, usable)
            self._put(by, [], [ItemChange(item_id, usable)])
        return self.item(item_id)

    def withdraw(self, by: Actor, item_id: str) -> Item:
        """Take an item off the counter; what was sold keeps it. Raises NotAllowed, NotFound."""
        return self._set_active(by, item_id, False)

    def restore(self, by: Actor, item_id: str) -> Item:
        """Put a withdrawn item back; raises NotAllowed, NotFound."""
        return self._set_active(by, item_id, True)

    def set_price(self, by: Actor, item_id: str, tier: PriceTier, amount: Rupiah, valid_from: date) -> Item:
        """Name a price from a day on, today or later; raises NotAllowed, NotFound, Unusable."""
        check_may(by, Right.EDIT_CATALOG)
        price = DatedPrice(tier, valid_from, checked_price(amount))
        if valid_from < self._clock.today():
            raise Unusable("valid from", valid_from.isoformat(), "not before today")
        self.item(item_id)
        if self._is_last_word(item_id, price):
            return self.item(item_id)
        day = valid_from.isoformat()
        with self._audit.command(by, "set price", item_id, tier=tier.value, amount=amount, valid_from=day):
            store.take_turn(self._db)
            store.add_prices(self._db, [self._setting(by, item_id, price)])
        return self.item(item_id)

    def take_in(self, by: Actor, added: Sequence[NewItem], changed: Sequence[ItemChange]) -> None:
        """Add and change many items at once, all or none; raises NotAllowed, Unusable.

        The caller has matched codes against `listed()`; the storage refuses what is taken all the same.
        """
        check_may(by, Right.EDIT_CATALOG)
        usable = [checked_item(item) for item in added]
        facts = [replace(change, facts=checked_facts(change.facts)) for change in changed]
        with self._audit.command(by, "take in items", "catalog", added=len(usable), changed=len(facts)):
            store.take_turn(self._db)
            self._put(by, usable, facts)

    def _check_free(self, item_id: str, facts: ItemFacts) -> None:
        for text in (facts.code, facts.barcode):
            holder = None if text is None else store.item_by_code(self._db, text, self._clock.today())
            if holder is None or holder.id == item_id:
                continue
            if holder.code == facts.code:
                raise CodeTaken(facts.code, holder.name)
            raise BarcodeTaken(text or "", holder.name)

    def _put(self, by: Actor, added: Sequence[NewItem], changed: Sequence[ItemChange]) -> None:
        places = _Places(self._db)
        new = [(item.id, item.facts, *places.last_in(item.facts.category)) for item in added]
        old = [(c.item_id, c.facts, *places.kept_or_last(c.item_id, c.facts.category)) for c in changed]
        store.add_items(self._db, new)
        store.change_items(self._db, old)
        today = self._clock.today()
        priced = [(item.id, item.prices) for item in added] + [(c.item_id, c.prices) for c in changed]
        settings = (
            self._setting(by, item_id, DatedPrice(tier, today, amount))
            for item_id, prices in priced
            for tier, amount in prices
        )
        store.add_prices(self._db, settings)
        costs = [(i.id, i.cost) for i in added] + [(c.item_id, c.cost) for c in changed]
        known = [(item_id, checked_cost(cost)) for item_id, cost in costs if cost is not None]
        self._put_costs(by, today, known)

    def _set_active(self, by: Actor, item_id: str, active: bool) -> Item:
        check_may(by, Right.EDIT_CATALOG)
        if self.item(item_id).active is not active:
            with self._audit.command(by, "restore item" if active else "withdraw item", item_id):
                store.set_active(self._db, item_id, active)
        return self.item(item_id)

    def _is_last_word(self, item_id: str, price: DatedPrice) -> bool:
        same_day = [
            known
            for known in store.prices(self._db, item_id)
            if known.tier is price.tier and known.valid_from == price.valid_from
        ]
        return bool(same_day) and same_day[-1] == price

    def _setting(self, by: Actor, item_id: str, price: DatedPrice) -> store.PriceSetting:
        return store.PriceSetting(item_id, price, to_millis(self._clock.now()), by.staff_id)


class _Places:
    """Hands out categories by name, made when new, and positions behind their last item."""

    def __init__(self, database: Database) -> None:
        self._db = database
        self._categories: dict[str, Category] = {}
        self._next: dict[str, int] = {}

    def last_in(self, name: str) -> tuple[Category, int]:
        """The category called `name` and the position behind its last item."""
        if name not in self._categories:
            known = store.category_named(self._db, name) or store.add_category(self._db, new_id(), name)
            self._categories[name] = known
            self._next[name] = store.next_position(self._db, known)
        position = self._next[name]
        self._next[name] = position + 1
        return self._categories[name], position

    def kept_or_last(self, item_id: str, name: str) -> tuple[Category, int]:
        """The place an item has where it stays in its category, else the last one of the other."""
        known = store.category_named(self._db, name)
        place = store.place(self._db, item_id)
        if known is not None and place is not None and place[0] == known.id:
            return known, place[1]
        return self.last_in(name)


def facts_of(item: Item) -> ItemFacts:
    """What is written down about an item, as a form would show it."""
    return ItemFacts(
        item.code, item.name, item.unit, item.category.name, item.earns_points,
        item.barcode, item.storage, item.shelf_life_days, item.allergens,
    )  # fmt: skip


def _named(prices: list[DatedPrice], day: date) -> tuple[tuple[PriceTier, Rupiah], ...]:
    tiers = dict.fromkeys(price.tier for price in prices)
    named = (
        (tier, price_on([p for p in prices if p.tier is tier], tier, day))
        for tier in PriceTier
        if tier in tiers
    )
    return tuple((tier, amount) for tier, amount in named if amount is not None)
