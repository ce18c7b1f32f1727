"""Hands on the partners' page."""

from pempek_pos.partners.partner import Partner
from tests.ui.office import Office
from ui.partners.page import partners_page
from ui.partners.view import PartnersView


def view_of(office: Office) -> PartnersView:
    """The page, in front."""
    view = office.open(partners_page).widget
    assert isinstance(view, PartnersView)
    return view


def opened_at(office: Office, partner: Partner, tab: str = "") -> PartnersView:
    """The page with this partner in front, perhaps with another part than the first."""
    view = view_of(office)
    view.list.chosen.emit(partner.id)
    if tab:
        view.profile.turn(tab)
    return view
