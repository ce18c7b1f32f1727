"""A partner's complaints: seen in the profile, logged and opened on their own page."""

from pempek_pos.complaints.complaint import About, Category, NewComplaint
from pempek_pos.ids import new_id
from tests.ui.office import Office
from tests.ui.partners.at_partners import opened_at
from ui.partners.complaints_tab import ComplaintsTab


def test_a_partners_complaints_are_listed_and_lead_to_their_page(office: Office) -> None:
    partner = office.floor.partner()
    new = NewComplaint(new_id(), Category.LATE_DELIVERY, "Telat", About(partner_id=partner.id))
    known = office.shop.complaints.log(office.floor.cashier, new)
    wanted: list[tuple[str, str]] = []
    office.window.part_wanted.connect(lambda key, part: wanted.append((key, part)))
    view = opened_at(office, partner, "complaints")
    tab = view.findChild(ComplaintsTab)
    assert tab is not None
    assert tab.table._model.rowCount() == 1
    tab.log.click()
    tab.table.chosen.emit(known)
    assert wanted == [("complaints", f"partner:{partner.id}"), ("complaints", known.id)]
