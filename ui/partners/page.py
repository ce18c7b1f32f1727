"""Puts the partners' page together from one shop."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from pempek_pos.errors import NotFound
from pempek_pos.shop import Shop
from ui.forms.people import people_at_work
from ui.late_page import LatePage
from ui.partners.extras import Extras
from ui.partners.form_presenter import FormPresenter
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


def late_partners_page(shop: Shop, around: Surroundings) -> PageEntry:
    """The page of the partners, built once it is needed: with all its parts it is the largest there is."""
    late = LatePage(lambda: partners_page(shop, around))
    return PageEntry(KEY, "handshake", _title(), late, late, "Ctrl+3")


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
    forms = FormPresenter(
        shop.partners, view.forms, around.who, found, (shop.clock.today, partial(people_at_work, shop.staff))
    )
    _wire_forms(view, forms)
    extras = Extras(shop, around, found, view, view.banner)
    view.export.clicked.connect(extras.tables.wanted)
    view.statements.clicked.connect(extras.statements.wanted)
    view.collect.clicked.connect(extras.calls.wanted)
    view.left.connect(extras.leave_all)
    view.banner.folder_wanted.connect(reveal)
    return PageEntry(
        KEY, "handshake", _title(), view, PartnersPage(found, view, (forms, extras, tabs)), "Ctrl+3"
    )


def _title() -> str:
    return QCoreApplication.translate("pages", "Mitra")


def _wire_forms(view: PartnersView, forms: FormPresenter) -> None:
    sheets = view.forms
    view.add_wanted.connect(forms.add_wanted)
    view.correct.clicked.connect(forms.correct_wanted)
    view.profile.more.clicked.connect(forms.more_wanted)
    sheets.partner.added.connect(forms.add)
    sheets.partner.corrected.connect(forms.correct)
    sheets.terms_wanted.connect(forms.terms_wanted)
    sheets.terms.sent.connect(forms.agree)
    sheets.state_wanted.connect(forms.state_wanted)
    sheets.state.sent.connect(forms.set_state)


def _name_of(shop: Shop, staff_id: str) -> str:
    try:
        return shop.staff.person(staff_id).name
    except NotFound:
        return staff_id
