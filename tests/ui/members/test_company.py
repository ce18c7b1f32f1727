"""Visits, drafts, vouchers and the way to complaints from the member in front."""

from collections.abc import Iterator
from dataclasses import replace
from urllib.parse import unquote

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices

from pempek_pos.audit.actor import Role
from pempek_pos.members.member import Member
from pempek_pos.members.visit import VisitKind
from pempek_pos.visits.visit import VisitState
from tests.ui.office import Office, manager
from ui.members.page import members_page
from ui.members.view import MembersView

CTRL = Qt.KeyboardModifier.ControlModifier


class Opened(QObject):
    """Whatever the system was asked to open."""

    def __init__(self) -> None:
        super().__init__()
        self.links: list[str] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.links.append(url.toString())


@pytest.fixture
def opened() -> Iterator[Opened]:
    """A chat program that only remembers."""
    taker = Opened()
    QDesktopServices.setUrlHandler("https", taker, "take")  # type: ignore[arg-type]  # the stub is wrong
    yield taker
    QDesktopServices.unsetUrlHandler("https")


def front(office: Office, member: Member) -> MembersView:
    office.signed_in.actor = manager(office)
    view = office.open(members_page).widget
    assert isinstance(view, MembersView)
    view.list.chosen.emit(member.id)
    return view


def test_a_call_is_planned_recorded_and_the_next_one_planned(office: Office) -> None:
    siti = office.floor.member()
    view = front(office, siti)
    office.press(Qt.Key.Key_F5)
    sheet = view.visits.plan
    office.hold(CTRL, Qt.Key.Key_Return)
    assert sheet.fields["visit purpose"].error() == "Isi tujuan kunjungan dulu."
    sheet.kind.choose("call")
    office.type("tanya kabar")
    office.hold(CTRL, Qt.Key.Key_Return)
    assert office.sees("Rencana Senin, 23 November 2026 sudah dicatat.", view)
    assert view.agenda.text() == "1"
    assert office.sees("Tepati kunjungan yang direncanakan", view.profile)
    view.profile.turn("visits")
    office.press(Qt.Key.Key_F9)
    view.visits.record.findings.setPlainText("senang ditelepon")
    view.visits.record.step.setText("telepon lagi")
    office.hold(CTRL, Qt.Key.Key_Return)
    assert office.sees("Hasilnya sudah dicatat; yang berikutnya sudah direncanakan.", view)
    assert view.agenda.text() == ""
    following, done = office.shop.member_visits.of_member(office.floor.owner, siti.id)
    assert (done.kind, done.state, done.findings) == (VisitKind.CALL, VisitState.DONE, "senang ditelepon")
    assert following.purpose == "telepon lagi"


def test_a_planned_visit_is_called_off_with_a_reason(office: Office) -> None:
    siti = office.floor.member()
    view = front(office, siti)
    view.visits.plan.sent.emit(
        VisitKind.VISIT, office.clock.today(), office.floor.owner.staff_id, "antar kue"
    )
    view.profile.turn("visits")
    office.click(view.profile.visits.cancel)
    view.visits.cancel.reason.setText("keluar kota")
    office.press(Qt.Key.Key_Return)
    assert office.sees("Rencana Senin, 23 November 2026 dibatalkan.", view)
    (visit,) = office.shop.member_visits.of_member(office.floor.owner, siti.id)
    assert visit.state is VisitState.CANCELLED


def test_todays_list_brings_the_member_with_their_visits_to_the_front(office: Office) -> None:
    siti, budi = office.floor.member(), office.floor.member("Budi")
    view = front(office, siti)
    view.visits.plan.sent.emit(
        VisitKind.VISIT, office.clock.today(), office.floor.owner.staff_id, "antar kue"
    )
    view.list.chosen.emit(budi.id)
    office.press(Qt.Key.Key_F3)
    office.press(Qt.Key.Key_Return)
    assert not view.visits.agenda.is_open
    assert office.sees("Siti Nurhaliza", view.profile)
    assert view.profile.visits.isVisible()
    assert view.profile.visits.record.isVisible()


def test_a_draft_is_read_first_then_opened_and_remembered_p5(office: Office, opened: Opened) -> None:
    siti = office.floor.member()
    view = front(office, siti)
    office.click(office.button("Tulis pesan"))
    assert office.sees("Siti Nurhaliza", view.kindness.letters)
    office.press(Qt.Key.Key_Return)
    (link,) = opened.links
    assert link.startswith("https://wa.me/6281200000001")
    assert "Siti" in unquote(link)
    assert not view.kindness.letters.is_open
    (done,) = office.shop.drafts.done_to(office.floor.owner, siti.id)
    view.profile.turn("messages")
    assert view.profile.messages.table._model.value(0) == done


def test_a_voucher_is_given_once_and_is_theirs_alone(office: Office) -> None:
    siti = office.floor.member()
    view = front(office, siti)
    office.click(office.button("Beri voucer"))
    sheet = view.kindness.voucher
    sheet.amount.set_value(15_000)
    sheet.send.click()
    assert sheet.fields["reason"].error() == "Isi alasan dulu."
    sheet.reason.setText("mengajak teman")
    sheet.send.click()
    sheet.send.click()
    assert office.sees("Voucer untuk Siti Nurhaliza sudah dibuat", view)
    (voucher,) = office.shop.offers.vouchers_of(office.floor.owner, siti.id)
    assert (voucher.amount, voucher.reason) == (15_000, "mengajak teman")


def test_a_complaint_is_asked_for_where_complaints_are_kept(office: Office) -> None:
    siti = office.floor.member()
    view = front(office, siti)
    wanted: list[tuple[str, str]] = []
    office.window.part_wanted.connect(lambda key, part: wanted.append((key, part)))
    view.profile.voices.complaint_chosen.emit("some-id")
    view.profile.voices.complaint_wanted.emit()
    assert wanted == [("complaints", "some-id"), ("complaints", f"member:{siti.id}")]


def test_the_counter_staff_are_offered_complaints_alone(office: Office) -> None:
    siti = office.floor.member()
    view = front(office, siti)
    office.be(replace(office.floor.cashier, role=Role.COUNTER_STAFF))
    step = view.profile.overview.step
    offered = (step.complaint, step.voucher, step.visit, step.write)
    assert [button.isVisible() for button in offered] == [True, False, False, False]


def test_who_was_forgotten_is_offered_nothing_p4(office: Office) -> None:
    siti = office.floor.member()
    view = front(office, siti)
    office.shop.member_care.anonymise(office.floor.owner, siti.id)
    view.list.chosen.emit(siti.id)
    step = view.profile.overview.step
    assert not any(button.isVisible() for button in (step.complaint, step.voucher, step.visit, step.write))
