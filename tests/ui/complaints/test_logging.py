"""Taking a complaint in at the page: a category and one sentence are enough."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from pempek_pos.complaints.complaint import About, Category, Channel, Complaint, Remedy, Severity
from tests.ui.complaints.at_complaints import care_of, labels, view_of
from tests.ui.office import Office
from ui.complaints.log_sheet import LogSheet
from ui.complaints.state import Column
from ui.complaints.view import ComplaintsView

CTRL = Qt.KeyboardModifier.ControlModifier


def sheet_at(office: Office) -> tuple[ComplaintsView, LogSheet]:
    view = view_of(office)
    office.press(Qt.Key.Key_N)
    assert view.sheets.log.is_open
    return view, view.sheets.log


def tile(sheet: LogSheet, category: Category) -> None:
    next(one for one in sheet.tiles.tiles if one.category is category).click()


def logged(office: Office) -> Complaint:
    (one,) = office.shop.complaints.board(office.floor.owner)
    return one


def test_a_category_and_a_sentence_log_a_complaint_with_what_the_category_brings_k1(office: Office) -> None:
    care = care_of(office)
    view, sheet = sheet_at(office)
    office.press(Qt.Key.Key_Right)
    assert sheet.tiles.choice() is Category.PRE_ORDER_WAIT
    tile(sheet, Category.TASTE)
    assert sheet.owner.text().startswith("Ditangani layanan pelanggan · jawaban pertama hari ini juga")
    assert sheet.severity.choice() == Severity.MAJOR.value
    sheet.told.setFocus()
    office.type("Kuahnya asam")
    office.hold(CTRL, Qt.Key.Key_Return)
    kept = logged(office)
    assert (kept.category, kept.severity, kept.told) == (Category.TASTE, Severity.MAJOR, "Kuahnya asam")
    assert kept.handler == care.service.name
    assert labels(view)[Column.RECEIVED] == ["K-0001"]
    assert view.banner.sentence() == "K-0001 dicatat dan ditangani Bella."
    assert not sheet.is_open


def test_without_a_category_it_asks_for_one_and_nothing_typed_is_lost(office: Office) -> None:
    _, sheet = sheet_at(office)
    sheet.told.setPlainText("Kuahnya asam")
    sheet.send.click()
    assert sheet.owner.text() == "Pilih dulu jenis keluhannya."
    tile(sheet, Category.TASTE)
    sheet.told.setPlainText("")
    sheet.send.click()
    assert sheet.fields["complaint"].error()
    assert sheet.is_open
    assert not office.shop.complaints.board(office.floor.owner)


def test_a_receipt_is_found_by_its_number_and_one_of_its_lines_picked(office: Office) -> None:
    member = office.floor.member()
    sale = office.floor.sell(office.floor.basket(("KSB", 1), ("ADA", 3), member=member))
    _, sheet = sheet_at(office)
    sheet.subject.box.setFocus()
    office.type(sale.number)
    office.press(Qt.Key.Key_Return)
    assert office.sees("Siti Nurhaliza", sheet)
    sheet.subject.line.choose("2")
    sheet.subject.line.chosen.emit("2")
    tile(sheet, Category.SHORT_OR_WRONG)
    sheet.told.setPlainText("Kurang satu")
    sheet.remedy.choose(Remedy.REPLACEMENT.value)
    sheet.send.click()
    kept = logged(office)
    assert (kept.about.sale_id, kept.about.line_no, kept.item) == (sale.id, 2, "Pempek ADA")
    assert (kept.about.member_id, kept.remedy) == (member.id, Remedy.REPLACEMENT)


def test_a_member_or_a_partner_is_found_by_name_and_let_go_of_again(office: Office) -> None:
    office.floor.member("Siti Nurhaliza")
    partner = office.floor.partner("Sita Jaya")
    _, sheet = sheet_at(office)
    sheet.subject.box.setFocus()
    office.type("sit")
    found = sheet.subject._found
    assert [found._model.choices[at].title for at in range(2)] == ["Siti Nurhaliza", "Sita Jaya"]
    office.press(Qt.Key.Key_Down)
    office.press(Qt.Key.Key_Return)
    assert sheet.subject._title.text() == "Sita Jaya"
    sheet.subject._clear.click()
    assert sheet.subject.box.isVisible()
    sheet.subject.picked.emit(f"partner:{partner.id}")
    tile(sheet, Category.LATE_DELIVERY)
    sheet.told.setPlainText("Telat")
    sheet.send.click()
    assert logged(office).about.partner_id == partner.id


def test_nobody_is_a_name_and_a_phone_and_a_wrong_phone_is_said_at_its_field(office: Office) -> None:
    _, sheet = sheet_at(office)
    tile(sheet, Category.SERVICE)
    sheet.told.setPlainText("Tidak ramah")
    sheet.subject.caller.setText("Pak Roni")
    sheet.subject.phone.setText("08")
    sheet.send.click()
    assert sheet.other.text()
    sheet.subject.phone.setText("081234567890")
    sheet.send.click()
    kept = office.shop.complaints.complaint(logged(office).id, office.floor.owner)
    assert (kept.who, kept.about.phone) == ("Pak Roni", "+6281234567890")


def test_a_pasted_chat_fills_in_words_name_phone_and_receipt(office: Office) -> None:
    sale = office.floor.sell(office.floor.basket(("KSB", 1)))
    _, sheet = sheet_at(office)
    QGuiApplication.clipboard().setText(
        f"[23/11/26 09.15] Rahma: pempeknya basi, struk {sale.number}\n[23/11/26 09.16] Rahma: 0812-3456-7890"
    )
    office.press(Qt.Key.Key_F5)
    assert sheet.told.text() == f"pempeknya basi, struk {sale.number}\n0812-3456-7890"
    assert sheet.subject._title.text() == sale.number
    assert (sheet.subject.caller.text(), sheet.subject.phone.text()) == ("Rahma", "0812-3456-7890")
    assert sheet.channel.choice() == Channel.WHATSAPP.value


def test_the_open_one_on_the_same_is_shown_at_once_and_opened_instead(office: Office) -> None:
    care = care_of(office)
    sale = office.floor.sell(office.floor.basket(("KSB", 1)))
    known = care.log(About(sale_id=sale.id))
    view, sheet = sheet_at(office)
    sheet.subject.picked.emit(f"sale:{sale.id}")
    assert sheet.alike.sentence() == "K-0001 tentang ini masih terbuka: Rasa berubah, ditangani Bella."
    sheet.alike.acted.emit()
    assert not sheet.is_open
    assert view.detail.isVisible()
    assert office.sees(known.label, view.detail)


def test_food_safety_asks_for_the_code_on_the_pack_and_the_severity_said_by_hand_stays(
    office: Office,
) -> None:
    sale = office.floor.sell(office.floor.basket(("KSB", 1)))
    _, sheet = sheet_at(office)
    assert not sheet.fields["batch"].isVisible()
    sheet.severity.choose(Severity.FOOD_SAFETY.value)
    sheet.severity.chosen.emit(Severity.FOOD_SAFETY.value)
    tile(sheet, Category.TASTE)
    assert sheet.severity.choice() == Severity.FOOD_SAFETY.value
    sheet.batch.setText("P-2211")
    sheet.subject.picked.emit(f"sale:{sale.id}")
    sheet.subject.line_chosen.emit(1)
    sheet.told.setPlainText("Basi")
    sheet.send.click()
    (warning,) = office.shop.complaints.warnings()
    assert (warning.item, warning.batch) == ("Pempek KSB", "P-2211")


def test_photos_are_kept_by_reference(office: Office) -> None:
    _, sheet = sheet_at(office)
    tile(sheet, Category.PACKAGING)
    sheet.told.setPlainText("Bocor")
    sheet.photos.setText("IMG-1.jpg, https://contoh.id/2")
    sheet.send.click()
    assert logged(office).photos == ("IMG-1.jpg", "https://contoh.id/2")


def test_a_scanned_receipt_begins_a_complaint_about_it(office: Office) -> None:
    sale = office.floor.sell(office.floor.basket(("KSB", 1)))
    view = view_of(office)
    office.window.scanned.emit(sale.number)
    assert view.sheets.log.is_open
    assert view.sheets.log.subject._title.text() == sale.number
    view.sheets.log.close_veil()
    office.window.scanned.emit("8991234567890")
    assert not view.sheets.log.is_open


@pytest.mark.parametrize("kind", ["sale", "member", "partner"])
def test_other_pages_lead_here_to_log_about_what_they_show(office: Office, kind: str) -> None:
    member, partner = office.floor.member("Siti"), office.floor.partner("Bu Ani")
    sale = office.floor.sell(office.floor.basket(("KSB", 1)))
    view = view_of(office)
    ids = {"sale": sale.id, "member": member.id, "partner": partner.id}
    names = {"sale": sale.number, "member": "Siti", "partner": "Bu Ani"}
    office.window.open_part("complaints", f"{kind}:{ids[kind]}")
    assert view.sheets.log.subject._title.text() == names[kind]
    tile(view.sheets.log, Category.SERVICE)
    view.sheets.log.told.setPlainText("Kurang ramah")
    view.sheets.log.send.click()
    assert office.window.banner.sentence().startswith("K-0001 dicatat dan ditangani ")
