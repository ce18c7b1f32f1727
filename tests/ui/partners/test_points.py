"""Partners' points in the window: what they are worth, why they moved, spent once on what is owed."""

from pempek_pos.partner_points.terms import PartnerProgramme
from tests.ui.office import Office
from tests.ui.partners.at_partners import opened_at
from ui.partners.points_tab import PointsTab
from ui.partners.spend_sheet import SpendSheet
from ui.partners.view import PartnersView


def tab_of(view: PartnersView) -> PointsTab:
    found = view.findChild(PointsTab)
    assert found is not None
    return found


def test_without_a_programme_it_says_where_the_owner_starts_one(office: Office) -> None:
    ani = office.floor.partner()
    tab = tab_of(opened_at(office, ani, "points"))
    assert "Pengaturan" in tab._worth.text()
    assert tab.spend.isHidden()


def test_points_are_spent_on_what_is_owed_with_the_useful_number_filled_in(office: Office) -> None:
    office.shop.partner_points.set_programme(office.floor.owner, PartnerProgramme(runs=True))
    ani = office.floor.partner()
    office.floor.deliver(ani, ("KSB", 10))
    office.signed_in.actor = office.floor.owner
    view = opened_at(office, ani, "points")
    tab = tab_of(view)
    assert tab._balance.text() == "19 poin"
    tab.table.select(0)
    assert "Rp198.000" in tab.why.text()
    office.click(tab.spend)
    sheet = office.window.findChild(SpendSheet) or view.findChild(SpendSheet)
    assert sheet is not None
    assert sheet.points.value() == 19
    assert "Rp950" in sheet._comes_to.text()
    office.click(sheet.send)
    assert office.shop.accounts.balance(ani.id) == 197_050
    assert tab._balance.text() == "0 poin"
    assert tab.spend.isHidden()


def test_a_cashier_sees_the_points_and_spends_none(office: Office) -> None:
    office.shop.partner_points.set_programme(office.floor.owner, PartnerProgramme(runs=True))
    ani = office.floor.partner()
    office.floor.deliver(ani, ("KSB", 10))
    tab = tab_of(opened_at(office, ani, "points"))
    assert tab._balance.text() == "19 poin"
    assert tab.spend.isHidden()
