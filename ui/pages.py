"""Every page of the window: who may see it, and how its view and presenter are built from one shop."""

from collections.abc import Callable
from dataclasses import dataclass

from pempek_pos.audit.actor import Role
from pempek_pos.shop import Shop
from pempek_pos.staff.rights import Right, may
from ui.counter.page import counter_page
from ui.settings.page import settings_page
from ui.surroundings import Surroundings
from ui.window import PageEntry


@dataclass(frozen=True, slots=True)
class Page:
    """One page, and the rights of which any one opens it."""

    build: Callable[[Shop, Surroundings], PageEntry]
    rights: tuple[Right, ...]


PAGES: tuple[Page, ...] = (
    Page(counter_page, (Right.SELL,)),
    Page(settings_page, (Right.EDIT_SETTINGS, Right.EDIT_CATALOG, Right.BACK_UP)),
)
"""From top to bottom of the rail."""


class Pages:
    """The pages of one window: each built when somebody who may see it first signs in, then kept."""

    def __init__(self, shop: Shop, around: Surroundings) -> None:
        self._shop = shop
        self._around = around
        self._built: dict[int, PageEntry] = {}

    def for_role(self, role: Role) -> tuple[PageEntry, ...]:
        """What somebody in this role may see, from top to bottom."""
        return tuple(
            self._entry(at) for at, page in enumerate(PAGES) if any(may(role, right) for right in page.rights)
        )

    def _entry(self, at: int) -> PageEntry:
        if at not in self._built:
            self._built[at] = PAGES[at].build(self._shop, self._around)
        return self._built[at]
