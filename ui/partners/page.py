"""Puts the partners' page together from one shop."""

from PySide6.QtCore import QCoreApplication

from pempek_pos.errors import NotFound
from pempek_pos.shop import Shop
from ui.partners.presenter import PartnersPresenter
from ui.partners.services import PartnerServices
from ui.partners.tab_list import TABS
from ui.partners.tabs import TabDesk
from ui.partners.view import PartnersView
from ui.reveal import reveal
from ui.surroundings import Surroundings
from ui.window import PageEntry

KEY = "partners"


class PartnersPage:
    """The presenters of the page, kept alive together."""

    def __init__(self, found: PartnersPresenter, view: PartnersView, parts: object) -> None:
        self.found = found
        self._view = view
        self._parts = parts

    def shown(self) -> None:
        """The page has come to the front."""
        self.found.shown()
        self._view.take_keyboard()


def partners_page(shop: Shop, around: Surroundings) -> PageEntry:
    """The page of the partners, wired."""
    view = PartnersView()
    services = PartnerServices(
        shop.partners, shop.accounts, shop.clock.today, lambda staff_id: _name_of(shop, staff_id)
    )
    found = PartnersPresenter(services, view, around.who)
    desk = TabDesk(shop, around, found, view.banner)
    tabs = [build(desk) for build in TABS]
    view.profile.plug(tabs)
    found.plug({tab.key: tab.presenter for tab in tabs})
    view.list.typed.connect(found.typed)
    view.list.listed.connect(found.listed)
    view.list.chosen.connect(found.chosen)
    view.profile.tab_chosen.connect(found.tab_chosen)
    view.banner.folder_wanted.connect(reveal)
    title = QCoreApplication.translate("pages", "Mitra")
    return PageEntry(KEY, "handshake", title, view, PartnersPage(found, view, tabs), "Ctrl+3")


def _name_of(shop: Shop, staff_id: str) -> str:
    try:
        return shop.staff.person(staff_id).name
    except NotFound:
        return staff_id
