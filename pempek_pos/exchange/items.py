"""Judges the rows of items.csv against the menu: what is new, what differs, what cannot be taken."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from pempek_pos.catalog.item import (
    LONGEST_SHELF_LIFE,
    BarcodeTaken,
    ItemFacts,
    NewItem,
    checked_facts,
)
from pempek_pos.catalog.price_list import HIGHEST_PRICE, PriceTier
from pempek_pos.catalog.service import ItemChange, ListedItem
from pempek_pos.errors import ShopError
from pempek_pos.exchange.cells import flag_in
from pempek_pos.exchange.faults import SeenBefore
from pempek_pos.exchange.outcome import Doing, Tally
from pempek_pos.exchange.source import SourceRow
from pempek_pos.ids import new_id
from pempek_pos.money.amount import Rupiah, rupiah_from, whole_from

REQUIRED = ("code", "name", "unit", "price", "category")
OPTIONAL = (
    "reseller_price", "agen_price", "distributor_price", "storage", "shelf_life_days", "allergens",
    "earns_points", "barcode", "cost",
)  # fmt: skip
_PARTNER_PRICES = (PriceTier.RESELLER, PriceTier.AGEN, PriceTier.DISTRIBUTOR)

Prices = tuple[tuple[PriceTier, Rupiah], ...]


@dataclass(frozen=True, slots=True)
class ItemRow:
    """A readable row: the item's facts and the prices and the cost it names."""

    facts: ItemFacts
    prices: Prices
    cost: Rupiah | None = None


def item_in(cells: Sequence[str]) -> ItemRow:
    """What a row's cells say; raises Unusable."""
    code, name, unit, price, category, *partner, storage, days, allergens, earns, barcode, cost = cells
    facts = ItemFacts(
        code,
        name,
        unit,
        category,
        not earns or flag_in(earns, "earns_points"),
        barcode or None,
        storage,
        whole_from(days, "shelf_life_days", 1, LONGEST_SHELF_LIFE) if days else None,
        allergens,
    )
    named = [(PriceTier.RETAIL, rupiah_from(price, "price", HIGHEST_PRICE))]
    for tier, text in zip(_PARTNER_PRICES, partner, strict=True):
        if text:
            named.append((tier, rupiah_from(text, f"{tier.value}_price", HIGHEST_PRICE)))
    return ItemRow(
        checked_facts(facts), tuple(named), rupiah_from(cost, "item cost", HIGHEST_PRICE) if cost else None
    )


class ItemPlan:
    """Takes rows one by one and knows in the end what to add and what to change."""

    def __init__(self, listed: Sequence[ListedItem], tally: Tally) -> None:
        self.added: list[NewItem] = []
        self.changed: list[ItemChange] = []
        self._known = {item.facts.code: item for item in listed}
        self._barcodes = {item.facts.barcode: item.facts for item in listed if item.facts.barcode}
        self._rows: dict[str, int] = {}
        self._tally = tally

    def take(self, row: SourceRow) -> None:
        """Judge a row; one that cannot be taken is a reject, not a stop."""
        self._tally.rows += 1
        try:
            doing = self._judge(row.number, item_in(row.cells))
        except ShopError as error:
            self._tally.reject(row.number, error)
            doing = Doing.REJECTED
        else:
            self._tally.counts[doing] += 1
        self._tally.show(row.number, doing, row.cells)

    def _judge(self, number: int, item: ItemRow) -> Doing:
        code = item.facts.code
        if code in self._rows:
            raise SeenBefore("code", code, self._rows[code])
        known = self._known.get(code)
        facts = item.facts
        if known is not None and facts.barcode is None:
            facts = replace(facts, barcode=known.facts.barcode)
        self._check_barcode(facts)
        self._rows[code] = number
        if known is None:
            self.added.append(NewItem(new_id(), facts, item.prices, item.cost))
            return Doing.CREATED
        prices = tuple(price for price in item.prices if price not in known.prices)
        cost = None if item.cost == known.cost else item.cost
        if facts == known.facts and not prices and cost is None:
            return Doing.UNCHANGED
        self.changed.append(ItemChange(known.id, facts, prices, cost))
        return Doing.CHANGED

    def _check_barcode(self, facts: ItemFacts) -> None:
        if facts.barcode is None:
            return
        holder = self._barcodes.setdefault(facts.barcode, facts)
        if holder.code != facts.code:
            raise BarcodeTaken(facts.barcode, holder.name)
