"""After the payment: what it says, what it prints, how it makes room for the next sale."""

from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from tests.printing.pdf_reader import text_of
from tests.ui.counter.floor import Floor
from ui.reveal import exports_folder


def test_the_member_reads_what_the_sale_brings_before_and_after(floor: Floor) -> None:
    floor.ring("KS-BSR")
    floor.ring(floor.card("Siti Nurhaliza"))
    floor.enter()
    assert floor.counter.sheets.payment._points.text() == "Siti mendapat 22 poin. Saldo baru 1.262."
    floor.enter()
    receipt = floor.counter.sheets.receipt
    assert receipt.points.text() == "Siti Nurhaliza mendapat 22 poin. Saldo baru 1.262."
    floor.click(receipt._why_button)
    assert "Rp22.000" in receipt.why.text()


def test_a_scan_over_the_receipt_begins_the_next_sale(floor: Floor) -> None:
    floor.scan("KS-BSR")
    floor.enter()
    floor.enter()
    floor.scan("PS-ADA")
    assert not floor.counter.sheets.receipt.is_open
    assert floor.lines() == [("PS-ADA", 1)]


def test_the_paper_shows_what_was_sold(floor: Floor) -> None:
    floor.ring("KS-BSR")
    floor.enter()
    floor.enter()
    spoken = floor.counter.sheets.receipt.paper.accessibleName()
    assert "Kapal selam besar" in spoken
    assert "Rp22.000" in spoken
    assert floor.counter.sheets.receipt.paper.heightForWidth(320) > 300


class Browser(QObject):
    """Takes links in place of the system's browser."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, link: QUrl) -> None:
        self.opened.append(link.toString())


def test_the_chat_draft_is_opened_only_on_request_and_names_no_phone_p5(floor: Floor) -> None:
    browser = Browser()
    QDesktopServices.setUrlHandler("https", browser, "open")
    try:
        floor.ring("KS-BSR")
        floor.ring(floor.card("Siti Nurhaliza"))
        floor.enter()
        floor.enter()
        assert browser.opened == []
        floor.press(Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    finally:
        QDesktopServices.unsetUrlHandler("https")
    assert len(browser.opened) == 1
    assert browser.opened[0].startswith("https://wa.me/?text=")
    assert "6281234561234" not in browser.opened[0]
    assert "Draf" in floor.counter.sheets.receipt.banner.sentence()
    noted = floor.shop.database.rows("SELECT kind, person = about, state FROM message_draft")
    assert [tuple(row) for row in noted] == [("receipt", 1, "opened")]


def test_without_a_printer_the_print_button_says_what_to_do(floor: Floor, qtbot: QtBot) -> None:
    floor.ring("KS-BSR")
    floor.enter()
    floor.enter()
    floor.press(Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    printers = floor.counter._around.printers
    qtbot.waitUntil(lambda: printers.refusal is not None)
    assert "printer" in floor.counter.sheets.receipt.banner.sentence().lower()
    assert floor.sold() == 1


def test_the_receipt_is_kept_as_a_file_and_its_folder_is_one_click_away(floor: Floor) -> None:
    folder = exports_folder(floor.counter._around.machine.folder)
    files = Browser()
    QDesktopServices.setUrlHandler("file", files, "open")
    try:
        floor.ring("KS-BSR")
        floor.enter()
        floor.enter()
        floor.press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
        floor.counter.sheets.receipt.banner.acted.emit()
    finally:
        QDesktopServices.unsetUrlHandler("file")
    (kept,) = folder.iterdir()
    assert "Kapal selam besar" in text_of(kept.read_bytes())
    assert kept.name in floor.counter.sheets.receipt.banner.sentence()
    assert files.opened == [QUrl.fromLocalFile(str(folder)).toString()]


def test_a_disk_that_takes_no_file_is_told_and_the_sale_stands(floor: Floor) -> None:
    exports_folder(floor.counter._around.machine.folder).write_text("in the way")
    floor.ring("KS-BSR")
    floor.enter()
    floor.enter()
    floor.press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert "tidak bisa ditulis" in floor.counter.sheets.receipt.banner.sentence()
    assert floor.sold() == 1
