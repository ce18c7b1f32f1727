"""The menu as the programme's forms need it: what can be chosen, and what everything is called."""

from collections.abc import Mapping
from dataclasses import dataclass

from pempek_pos.catalog.item import Category, Item
from pempek_pos.catalog.service import CatalogService


@dataclass(frozen=True, slots=True)
class Menu:
    """Groups, the items sold today, and the names of all groups and items there ever were, by id."""

    groups: tuple[Category, ...]
    items: tuple[Item, ...]
    names: Mapping[str, str]


def menu_of(catalog: CatalogService) -> Menu:
    """The menu today, in two queries."""
    groups, items = catalog.categories(), catalog.items(active_only=False)
    names = {group.id: group.name for group in groups} | {item.id: item.name for item in items}
    return Menu(groups, tuple(item for item in items if item.active), names)
