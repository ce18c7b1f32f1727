"""One complaint at the page: its steps, its clocks, its story, answers and paper."""

from collections.abc import Iterator
from urllib.parse import unquote

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices

from pempek_pos.complaints.complaint import (
    About,
    Category,
    Complaint,
    EventKind,
    NewComplaint,
    Severity,
    State,
    Step,
)
from pempek_pos.ids import new_id
from tests.complaints.care_floor import Care
from tests.printing.pdf_reader import text_of
from tests.ui.complaints.at_complaints import care_of, labels, opened_at, view_of
from tests.ui.office import Office
from ui.complaints.deeds import Deed
from ui.complaints.state import Column
from ui.complaints.view import ComplaintsView

CTRL = Qt.KeyboardModifier.ControlModifier


def now(office: Office, known: Complaint) -> Complaint:
    return office.shop.complaints.complaint(known.id, office.floor.owner)


def step(office: Office, view: ComplaintsView, key: Qt.Key, note: str = "") -> None:
    """A key of the page, then the note on its sheet."""
    office.press(key)
    assert view.sheets.note.is_open
    view.sheets.note.note.setPlainText(note)
    office.hold(CTRL, Qt.Key.Key_Return)
    assert not view.sheets.note.is_open, view.sheets.note.other.text()


def offered_deeds(office: Office, view: ComplaintsView) -> list[str]:
    office.press(Qt.Key.Key_F10)
    found = [choice.key for choice in view.sheets.more.list._model.choices]
    view.sheets.more.close_veil()
    return found


def test_from_received_to_offered_by_keys_alone_and_back_to_the_board_k2(office: Office) -> None:
    care = care_of(office)
    known = care.log()
    view = opened_at(office, known)
    step(office, view, Qt.Key.Key_F9, "sudah ditelepon")
    step(office, view, Qt.Key.Key_F8, "tanya tim pagi")
    step(office, view, Qt.Key.Key_F9, "dua porsi")
    assert now(office, known).state is State.OFFERED
    story = office.shop.complaints.story(known.id)
    assert [(event.kind, event.note) for event in story] == [
        (EventKind.RECEIVED, ""),
        (EventKind.ACKNOWLEDGED, "sudah ditelepon"),
        (EventKind.INVESTIGATING, "tanya tim pagi"),
        (EventKind.OFFERED, "dua porsi"),
    ]
    assert office.sees("dua porsi", view.detail.timeline)
    assert view.banner.sentence() == "Tawaran untuk K-0001 dicatat."
    office.press(Qt.Key.Key_Escape)
    assert labels(view)[Column.OFFERED] == ["K-0001"]
    assert view.panel.board.columns[Column.OFFERED].cards.hasFocus()


def test_waiting_and_resuming_refusing_and_opening_again_k2_k3(office: Office) -> None:
    care = care_of(office)
    known = care.offered(care.log())
    view = opened_at(office, known)
    view.detail.deed_wanted.emit(Deed.WAIT)
    view.sheets.note.send.click()
    assert office.sees("Menunggu pelanggan", view.detail.clocks)
    view.detail.deed_wanted.emit(Deed.RESUME)
    view.sheets.note.send.click()
    step(office, view, Qt.Key.Key_F8, "tidak mau")
    assert now(office, known).state is State.REFUSED
    step(office, view, Qt.Key.Key_F9, "ternyata mau")
    assert (now(office, known).state, now(office, known).round) == (State.RECEIVED, 2)


def test_what_else_can_be_done_depends_on_where_it_stands_and_who_is_here(office: Office) -> None:
    care = care_of(office)
    known = care.log()
    view = opened_at(office, known)
    assert offered_deeds(office, view) == ["wait", "hand over", "escalate", "change", "print", "keep"]
    care.offered(known)
    view.panel.opened.emit(known.id)
    assert offered_deeds(office, view)[0] == "offer"
    office.be(office.floor.cashier)
    view.panel.opened.emit(known.id)
    assert not view.detail._next[0].isVisible()
    assert offered_deeds(office, view) == ["escalate", "print", "keep"]
    step(office, view, Qt.Key.Key_F6, "menelepon lagi")


def test_a_note_without_words_is_refused_on_its_sheet_and_stays_open(office: Office) -> None:
    care = care_of(office)
    view = opened_at(office, care.log())
    office.press(Qt.Key.Key_F6)
    office.hold(CTRL, Qt.Key.Key_Return)
    assert view.sheets.note.is_open
    assert view.sheets.note.fields["note"].error()


def test_it_is_handed_over_changed_and_escalated_k4(office: Office) -> None:
    care = care_of(office)
    known = care.log()
    view = opened_at(office, known)
    view.detail.deed_wanted.emit(Deed.HAND_OVER)
    view.sheets.hand_over.to.choose(care.manager.staff_id)
    view.sheets.hand_over.note.setPlainText("tolong")
    view.sheets.hand_over.send.click()
    assert view.banner.sentence() == "K-0001 diserahkan ke Dimas."
    view.detail.deed_wanted.emit(Deed.CHANGE)
    view.sheets.change.category.choose(Category.PACKAGING.value)
    view.sheets.change.severity.choose(Severity.MINOR.value)
    view.sheets.change.send.click()
    view.detail.deed_wanted.emit(Deed.ESCALATE)
    view.sheets.note.send.click()
    kept = now(office, known)
    assert (kept.handler, kept.category, kept.severity) == ("Dimas", Category.PACKAGING, Severity.MINOR)
    assert kept.escalated_name == "Dimas"
    for said in ("kepada Dimas", "Kemasan atau bocor · Ringan", "kepada Dimas · diminta"):
        assert office.sees(said, view.detail.timeline)


def test_the_same_sheet_sent_twice_is_one_step(office: Office) -> None:
    care = care_of(office)
    known = care.log()
    view = opened_at(office, known)
    office.press(Qt.Key.Key_F6)
    view.sheets.note.sent.emit("sekali")
    view.sheets.note.sent.emit("sekali")
    assert [event.note for event in office.shop.complaints.story(known.id)] == ["", "sekali"]


class Chats(QObject):
    """A chat program that only remembers."""

    def __init__(self) -> None:
        super().__init__()
        self.links: list[str] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.links.append(url.toString(QUrl.ComponentFormattingOption.FullyEncoded))


@pytest.fixture
def chats() -> Iterator[Chats]:
    """What the system was asked to open."""
    taker = Chats()
    QDesktopServices.setUrlHandler("https", taker, "take")  # type: ignore[arg-type]  # the stub is wrong
    yield taker
    QDesktopServices.unsetUrlHandler("https")


def test_a_draft_says_the_offer_and_is_noted_as_opened_never_as_sent_p5(office: Office, chats: Chats) -> None:
    care = care_of(office)
    known = care.log(About(caller="Pak Roni", phone="081234567890"))
    view = opened_at(office, care.offered(known, "dua porsi besok pagi"))
    office.press(Qt.Key.Key_F7)
    assert "dua porsi besok pagi" in view.sheets.draft.text.text()
    assert view.sheets.draft.text.text().startswith("Halo Kak Pak Roni, salam dari ")
    office.hold(CTRL, Qt.Key.Key_Return)
    (link,) = chats.links
    assert link.startswith("https://wa.me/6281234567890?text=")
    assert "dua porsi besok pagi" in unquote(link)
    story = office.shop.complaints.story(known.id)
    assert story[-1].kind is EventKind.ANSWER_DRAFTED
    assert view.banner.sentence() == "Draf WhatsApp sudah dibuka; kirim dari sana."


def test_the_slip_is_kept_as_a_file_whose_folder_can_be_shown(office: Office) -> None:
    care = care_of(office)
    view = opened_at(office, care.log())
    view.detail.deed_wanted.emit(Deed.KEEP)
    assert view.banner.sentence() == "keluhan-K-0001.pdf sudah disimpan."
    (file,) = office.folder.rglob("keluhan-K-0001.pdf")
    assert "K-0001" in text_of(file.read_bytes())


def test_food_safety_says_so_until_who_may_lifts_the_warning_k4(office: Office) -> None:
    care: Care = care_of(office)
    sale = office.floor.sell(office.floor.basket(("KSB", 1)))
    about = About(sale_id=sale.id, line_no=1)
    known = office.shop.complaints.log(
        office.floor.cashier, NewComplaint(new_id(), Category.TASTE, "Basi", about, Severity.FOOD_SAFETY)
    )
    view = opened_at(office, known)
    assert office.sees("kasir diperingatkan setiap kali menjual Pempek KSB", view.detail)
    assert Deed.LIFT.value not in offered_deeds(office, view)
    office.be(care.manager)
    view.panel.opened.emit(known.id)
    view.detail.deed_wanted.emit(Deed.LIFT)
    view.sheets.note.note.setPlainText("satu kemasan saja, sudah dibuang")
    view.sheets.note.send.click()
    assert office.shop.complaints.warnings() == ()
    assert not office.sees("kasir diperingatkan", view.detail)


def test_a_complaint_left_open_shows_how_its_clocks_stand_now(office: Office) -> None:
    care = care_of(office)
    known = care.log(severity=Severity.FOOD_SAFETY)
    view = opened_at(office, known)
    assert office.sees("Sisa 1 jam", view.detail.clocks)
    office.clock.move(hours=2)
    office.window.open_page("complaints")
    assert office.sees("Lewat 1 jam", view.detail.clocks)


def test_somebody_else_finds_the_board_and_no_sheet_of_the_one_before(office: Office) -> None:
    care = care_of(office)
    view = opened_at(office, care.log())
    office.press(Qt.Key.Key_F6)
    office.be(office.floor.owner)
    assert not view.sheets.note.is_open
    assert view.panel.isVisible()


def test_a_step_another_till_took_first_is_told_on_the_sheet(office: Office) -> None:
    care = care_of(office)
    known = care.log()
    view = opened_at(office, known)
    office.press(Qt.Key.Key_F9)
    office.shop.complaints.acknowledge(care.service, known.id, Step(new_id()))
    office.hold(CTRL, Qt.Key.Key_Return)
    assert view.sheets.note.is_open
    assert "K-0001" in view.sheets.note.other.text()


def test_the_board_moves_on_with_each_minute_and_shows_what_another_till_took_in(office: Office) -> None:
    care = care_of(office)
    care.log(severity=Severity.FOOD_SAFETY)
    view = view_of(office)
    office.clock.move(hours=2)
    care.log()
    view.minute_passed.emit()
    assert [card.time for card in view.panel.board.columns[Column.RECEIVED].cards.cards] == [
        "Lewat 1 jam", "Sisa 9 jam",
    ]  # fmt: skip


def test_the_keyboard_is_on_the_first_card_when_the_page_comes_to_the_front(office: Office) -> None:
    care = care_of(office)
    known = care.log()
    view = view_of(office)
    office.press(Qt.Key.Key_Return)
    assert view.detail.isVisible()
    assert office.sees(known.label, view.detail)
