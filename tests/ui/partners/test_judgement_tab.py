"""Penilaian on the partners' page: incidents, decisions, and taking either back."""

from PySide6.QtCore import Qt

from pempek_pos.audit.actor import Role
from pempek_pos.partners.decision import DecisionKind
from pempek_pos.partners.incident import IncidentKind
from pempek_pos.partners.partner import PartnerState
from tests.ui.office import Office, manager
from tests.ui.partners.at_partners import opened_at
from ui.partners.judgement_tab import JudgementTab
from ui.partners.view import PartnersView

CTRL = Qt.KeyboardModifier.ControlModifier


def tab_of(view: PartnersView) -> JudgementTab:
    (tab,) = view.findChildren(JudgementTab)
    return tab


def test_an_incident_counts_until_it_is_withdrawn(office: Office) -> None:
    office.signed_in.actor = office.floor.somebody(Role.OPERATIONS_MANAGER)
    ani = office.floor.partner()
    view = opened_at(office, ani, "judgement")
    tab = tab_of(view)
    assert not tab.decisions.decide.isVisible()
    office.press(Qt.Key.Key_F8)
    tab.incident.kind.choose(IncidentKind.ABUSIVE_CONDUCT.value)
    office.hold(CTRL, Qt.Key.Key_Return)
    assert tab.incident.fields["incident"].error() == "Isi kejadian dulu."
    tab.incident.account.setPlainText("memaki kurir")
    office.hold(CTRL, Qt.Key.Key_Return)
    assert view.banner.sentence() == "Kejadian dicatat."
    assert tab.reasons.score.text() == "Skor 10 dari 100"
    office.click(tab.incidents.withdraw)
    tab.withdraw.reason.setText("ternyata orang lain")
    office.press(Qt.Key.Key_Return)
    assert view.banner.sentence() == "Catatan ditarik."
    assert tab.reasons.score.text() == "Skor 0 dari 100"


def test_the_owner_pauses_a_partner_and_takes_it_back(office: Office) -> None:
    office.signed_in.actor = manager(office)
    ani = office.floor.partner()
    view = opened_at(office, ani, "judgement")
    tab = tab_of(view)
    office.press(Qt.Key.Key_F9)
    tab.decision.kind.choose(DecisionKind.PAUSE.value)
    office.hold(CTRL, Qt.Key.Key_Return)
    assert tab.decision.fields["decision note"].error() == "Isi alasan keputusan dulu."
    tab.decision.note.setPlainText("menolak kiriman tiga kali")
    office.hold(CTRL, Qt.Key.Key_Return)
    assert view.banner.sentence() == "Keputusan dicatat: Jeda."
    assert office.shop.partners.partner(ani.id).state is PartnerState.PAUSED
    office.click(tab.decisions.reverse)
    tab.reverse.reason.setText("salah paham")
    office.press(Qt.Key.Key_Return)
    assert view.banner.sentence() == "Keputusan dibatalkan."
    assert office.shop.partners.partner(ani.id).state is PartnerState.ACTIVE
    assert not tab.decisions.reverse.isVisible()


def test_a_cashier_sees_the_standing_and_the_decisions_only(office: Office) -> None:
    office.signed_in.actor = office.floor.cashier
    tab = tab_of(opened_at(office, office.floor.partner(), "judgement"))
    assert tab.standing.isVisible()
    assert not tab.reasons.isVisible()
    assert not tab.incidents.isVisible()
    assert not tab.decisions.decide.isVisible()
