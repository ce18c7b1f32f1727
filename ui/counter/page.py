"""Plugs the counter into the window."""

from PySide6.QtCore import QCoreApplication

from pempek_pos.shop import Shop
from ui.counter.counter import KEY, Counter
from ui.counter.wiring import wire
from ui.surroundings import Surroundings
from ui.window import PageEntry


def counter_page(shop: Shop, around: Surroundings) -> PageEntry:
    """The counter as a page of the window."""
    counter = Counter(shop, around)
    wire(counter)
    title = QCoreApplication.translate("pages", "Kasir")
    return PageEntry(KEY, "shopping-basket", title, counter.view, counter, "Ctrl+1")
