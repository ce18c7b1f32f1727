"""The menu: looked through, added to, changed, priced from a day on, withdrawn and brought back."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Protocol

from pempek_pos.audit.actor import Actor
from pempek_pos.catalog.item import Category, Item, NewItem, search_text, search_words
from pempek_pos.catalog.price_list import PriceTier
from pempek_pos.catalog.service import CatalogService
from pempek_pos.errors import ShopError, Unusable
from pempek_pos.ids import new_id
from ui.settings.fault import field_of
from ui.settings.items.state import ItemForm, ItemList, NewPrice, PriceHistory, Shelf


class ItemsScreen(Protocol):
    """What the section shows."""

    def show_items(self, items: tuple[Item, ...], on_file: int) -> None:
        """List these; `on_file` is how many items there are in all."""

    def open_form(self, item: Item | None, categories: tuple[Category, ...]) -> None:
        """Open the form of an item, or of a new one."""

    def open_prices(self, history: PriceHistory, today: date) -> None:
        """Open an item's prices."""

    def show_fault(self, field: str, sentence: str) -> None:
        """Tell what is wrong in the form that is open; `field` "" is about the whole."""

    def close_form(self) -> None:
        """The form is done with."""


class ItemsPresenter:
    """Keeps what is looked for, and which item's form is open."""

    def __init__(
        self,
        screen: ItemsScreen,
        catalog: CatalogService,
        today: Callable[[], date],
        who: Callable[[], Actor],
        say: Callable[[ShopError], str],
    ) -> None:
        self._screen = screen
        self._catalog = catalog
        self._today = today
        self._who = who
        self._say = say
        self.state = ItemList()
        self._open = ""
        self._new_id = ""

    def shown(self) -> None:
        """Read the menu and list what is looked for."""
        self.state = replace(
            self.state, items=self._catalog.items(active_only=False), categories=self._catalog.categories()
        )
        self._list()

    def look_for(self, text: str) -> None:
        """List the items with all these words at the beginning of a word of name or code."""
        self.state = replace(self.state, text=text)
        self._list()

    def choose_shelf(self, shelf: Shelf) -> None:
        """List what is on sale, what was withdrawn, or all."""
        self.state = replace(self.state, shelf=shelf)
        self._list()

    def begin_new(self) -> None:
        """Open the form of a new item."""
        self._open, self._new_id = "", new_id()
        self._screen.open_form(None, self.state.categories)

    def open_item(self, item_id: str) -> None:
        """Open an item's form."""
        self._open = item_id
        self._attempt(lambda: self._screen.open_form(self._catalog.item(item_id), self.state.categories))

    def open_prices(self) -> None:
        """Open the prices of the item whose form is open."""
        self._attempt(lambda: self._screen.open_prices(self._history(), self._today()))

    def save(self, form: ItemForm) -> None:
        """Keep the form: add the item, or change what is written down about it."""
        if self._open:
            self._close_after(lambda: self._catalog.change_item(self._who(), self._open, form.facts))
        else:
            self._close_after(lambda: self._add(form))

    def set_price(self, price: NewPrice) -> None:
        """Name a price from a day on, and show the prices anew."""

        def deed() -> None:
            amount = price.amount
            if amount is None:
                raise Unusable("price", "", "needed", 1)
            if price.tier is None:
                self._catalog.set_cost(self._who(), self._open, amount, price.valid_from)
            else:
                self._catalog.set_price(self._who(), self._open, price.tier, amount, price.valid_from)
            self.shown()
            self._screen.open_prices(self._history(), self._today())

        self._attempt(deed)

    def withdraw(self) -> None:
        """Take the open item off the counter."""
        self._close_after(lambda: self._catalog.withdraw(self._who(), self._open))

    def restore(self) -> None:
        """Put the open item back on the counter."""
        self._close_after(lambda: self._catalog.restore(self._who(), self._open))

    def _add(self, form: ItemForm) -> Item:
        prices = () if form.price is None else ((PriceTier.RETAIL, form.price),)
        return self._catalog.add_item(self._who(), NewItem(self._new_id, form.facts, prices))

    def _close_after(self, deed: Callable[[], object]) -> None:
        def all_of_it() -> None:
            deed()
            self._screen.close_form()
            self.shown()

        self._attempt(all_of_it)

    def _attempt(self, deed: Callable[[], object]) -> None:
        try:
            deed()
        except ShopError as error:
            self._screen.show_fault(field_of(error), self._say(error))

    def _history(self) -> PriceHistory:
        prices = self._catalog.prices(self._open)
        newest_first = sorted(prices, key=lambda price: price.valid_from, reverse=True)
        costs = sorted(self._catalog.costs(self._open), key=lambda cost: cost.valid_from, reverse=True)
        return PriceHistory(self._catalog.item(self._open), tuple(newest_first), tuple(costs))

    def _list(self) -> None:
        words = search_words(self.state.text)
        listed = tuple(item for item in self.state.items if _on(item, self.state.shelf) and _has(item, words))
        self._screen.show_items(listed, len(self.state.items))


def _on(item: Item, shelf: Shelf) -> bool:
    return shelf is Shelf.ALL or item.active is (shelf is Shelf.ON_SALE)


def _has(item: Item, words: tuple[str, ...]) -> bool:
    found_by = search_text(item.name, item.code)
    return all(f" {word}" in found_by for word in words)
