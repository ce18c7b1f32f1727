"""Every page of the window: who may see it, and how its view and presenter are built from one shop."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from pempek_pos.audit.actor import Role
from pempek_pos.shop import Shop
from pempek_pos.staff.rights import Right, may
from ui.late_page import LatePage
from ui.surroundings import Surroundings
from ui.window import PageEntry

Build = Callable[[Shop, Surroundings], PageEntry]


@dataclass(frozen=True, slots=True)
class Page:
    """One page: what builds it, and the rights of which any one opens it."""

    load: Callable[[], Build]
    rights: tuple[Right, ...]


def _counter() -> Build:
    from ui.counter.page import counter_page  # heavy, as all pages: only once the sign-in can be seen

    return counter_page


def _members() -> Build:
    from ui.members.page import late_members_page

    return late_members_page


def _partners() -> Build:
    from ui.partners.page import late_partners_page

    return late_partners_page


def _ratings() -> Build:
    from ui.ratings.page import late_ratings_page

    return late_ratings_page


def _complaints() -> Build:
    from ui.complaints.page import late_complaints_page

    return late_complaints_page


def _messages() -> Build:
    from ui.messages.page import late_messages_page

    return late_messages_page


def _drawer() -> Build:
    from ui.drawer.page import late_drawer_page

    return late_drawer_page


def _reports() -> Build:
    from ui.reports.page import late_reports_page

    return late_reports_page


def _insight() -> Build:
    from ui.insight.page import late_insight_page

    return late_insight_page


def _settings() -> Build:
    from ui.settings.page import late_settings_page

    return late_settings_page


PAGES: tuple[Page, ...] = (
    Page(_counter, (Right.SELL,)),
    Page(_members, (Right.SEE_MEMBERS,)),
    Page(_partners, (Right.SEE_PARTNERS,)),
    Page(_complaints, (Right.LOG_COMPLAINTS, Right.ANSWER_COMPLAINTS)),
    Page(_ratings, (Right.LOG_RATINGS,)),
    Page(_messages, (Right.WRITE_MESSAGES, Right.ANNOUNCE)),
    Page(_drawer, (Right.RUN_TILL,)),
    Page(_reports, (Right.SEE_REPORTS,)),
    Page(_insight, (Right.SEE_INSIGHT,)),
    Page(_settings, (Right.EDIT_SETTINGS, Right.EDIT_CATALOG, Right.BACK_UP)),
)
"""From top to bottom of the rail."""


class Pages:
    """The pages of one window: each built when somebody who may see it first signs in, then kept."""

    def __init__(self, shop: Shop, around: Surroundings) -> None:
        self._shop = shop
        self._around = around
        self._built: dict[Page, PageEntry] = {}

    def for_role(self, role: Role) -> tuple[PageEntry, ...]:
        """What somebody in this role may see, from top to bottom."""
        seen = (page for page in PAGES if any(may(role, right) for right in page.rights))
        return tuple(self._entry(page) for page in seen)

    def warm_up(self) -> Iterator[None]:
        """Build one page at a step."""
        for page in PAGES:
            entry = self._entry(page)
            yield
            if isinstance(entry.widget, LatePage):
                entry.widget.prepare()
                yield

    def _entry(self, page: Page) -> PageEntry:
        if page not in self._built:
            self._built[page] = page.load()(self._shop, self._around)
            self._around.window.keep(self._built[page].widget)
        return self._built[page]
