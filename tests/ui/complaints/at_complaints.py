"""Hands on the page of complaints."""

from dataclasses import replace

from pempek_pos.complaints.complaint import Complaint
from tests.complaints.care_floor import Care, care_at
from tests.ui.office import Office
from ui.complaints.page import complaints_page
from ui.complaints.state import Column
from ui.complaints.view import ComplaintsView


def care_of(office: Office) -> Care:
    """Customer service begins, and is at the window."""
    care = care_at(office.floor)
    office.signed_in.actor = replace(care.service, till="K1")
    return care


def view_of(office: Office) -> ComplaintsView:
    """The page, in front."""
    view = office.open(complaints_page).widget
    assert isinstance(view, ComplaintsView)
    return view


def opened_at(office: Office, complaint: Complaint) -> ComplaintsView:
    """The page with this complaint in front."""
    view = view_of(office)
    view.panel.opened.emit(complaint.id)
    return view


def labels(view: ComplaintsView) -> dict[Column, list[str]]:
    """The cards by column."""
    return {key: [card.label for card in part.cards.cards] for key, part in view.panel.board.columns.items()}
