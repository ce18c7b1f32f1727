"""Kunjungan on the partners' page: planned, recorded with the next one, cancelled, on the day's route."""

from datetime import timedelta

from PySide6.QtCore import Qt

from pempek_pos.visits.visit import VisitState
from tests.ui.office import Office, manager
from tests.ui.partners.at_partners import opened_at
from ui.partners.view import PartnersView
from ui.partners.visits_tab import VisitsTab

CTRL = Qt.KeyboardModifier.ControlModifier


def tab_of(view: PartnersView) -> VisitsTab:
    (tab,) = view.findChildren(VisitsTab)
    return tab


def planned(office: Office, tab: VisitsTab, purpose: str) -> None:
    office.press(Qt.Key.Key_F8)
    tab.plan.purpose.setText(purpose)
    office.hold(CTRL, Qt.Key.Key_Return)


def test_a_visit_is_planned_recorded_and_the_next_one_planned(office: Office) -> None:
    office.signed_in.actor = manager(office)
    ani, today = office.floor.partner(), office.clock.today()
    view = opened_at(office, ani, "visits")
    tab = tab_of(view)
    planned(office, tab, "hitung titipan")
    assert view.banner.sentence() == "Kunjungan Senin, 23 November 2026 direncanakan."
    assert [stop.name for stop in office.shop.visits.route(office.floor.owner, today)] == [ani.name]
    office.press(Qt.Key.Key_F9)
    tab.record.findings.setPlainText("freezer penuh")
    tab.record.photos.setPlainText("foto-01.jpg\n\nfoto-02.jpg\n")
    tab.record.step.setText("antar 20 KSB")
    office.hold(CTRL, Qt.Key.Key_Return)
    assert view.banner.sentence() == "Kunjungan dicatat; berikutnya Senin, 30 November 2026."
    (following, _), (done, _) = office.shop.visits.of_partner(ani.id)
    assert (done.state, done.photos) == (VisitState.DONE, ("foto-01.jpg", "foto-02.jpg"))
    assert (following.planned_for, following.purpose) == (today + timedelta(days=7), "antar 20 KSB")


def test_what_cannot_be_is_said_at_its_field(office: Office) -> None:
    office.signed_in.actor = manager(office)
    tab = tab_of(opened_at(office, office.floor.partner(), "visits"))
    planned(office, tab, "")
    assert tab.plan.fields["visit purpose"].error() == "Isi tujuan kunjungan dulu."
    tab.plan.purpose.setText("cek freezer")
    office.hold(CTRL, Qt.Key.Key_Return)
    office.press(Qt.Key.Key_F9)
    office.hold(CTRL, Qt.Key.Key_Return)
    assert tab.record.fields["findings"].error() == "Isi hasil kunjungan dulu."


def test_a_visit_is_called_off_with_a_reason(office: Office) -> None:
    office.signed_in.actor = manager(office)
    ani = office.floor.partner()
    view = opened_at(office, ani, "visits")
    tab = tab_of(view)
    planned(office, tab, "cek freezer")
    office.click(tab.cancel_button)
    tab.cancel.reason.setText("toko tutup")
    office.press(Qt.Key.Key_Return)
    assert view.banner.sentence() == "Kunjungan Senin, 23 November 2026 dibatalkan."
    assert not tab.cancel_button.isVisible()
    ((visit, _),) = office.shop.visits.of_partner(ani.id)
    assert visit.state is VisitState.CANCELLED
