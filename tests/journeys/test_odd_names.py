"""Odd names that are taken appear literally: on the screen, in the PDF, and harmlessly on the printer."""

import unicodedata
from collections import Counter
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from tests.journeys.at_counter import open_shift, ring_up, sign_in
from tests.journeys.stage import CTRL, Stage
from tests.printing.escpos_reader import Paper, read
from tests.printing.pdf_reader import text_of
from tests.ui.program import OWNER, PASSWORD

SHOP = "<b>Bege</b> & =1+1"
MEMBER = "陈大文 🐟"
ITEMS = {
    "X-1": "<b>Tebal</b> & <i>miring</i>",
    "X-2": "=1+1",
    "X-3": "Pempek 🐟 Nur",
    "X-4": "محمد علي",
    "X-5": "李小龙",
    "X-6": "Ab\x00\x07c\x1b@\x1dV0\x08\x7f Nur",
}
KEPT = {**ITEMS, "X-6": "Abc@ V0 Nur"}
"""Control characters are taken out at the door (separators become a space); nothing else is changed."""


def settle_in(stage: Stage, printer: Path) -> None:
    """The owner names the shop, plugs in a printer and puts the items on the menu."""
    stage.start()
    sign_in(stage, OWNER, PASSWORD)
    stage.press(Qt.Key.Key_9, held=CTRL)
    stage.fill("Nama toko", SHOP)
    stage.click("Simpan")
    stage.pick("Bagian pengaturan", "Printer")
    stage.click("Kabel")
    stage.fill("Alamat printer", str(printer))
    stage.click("58 mm")
    stage.click("Simpan")
    stage.pick("Bagian pengaturan", "Barang & harga")
    for code, name in ITEMS.items():
        stage.click("Tambah barang")
        for label, text in (("Kode", code), ("Nama", name), ("Harga jual (Rp)", "11.000")):
            stage.fill(label, text)
        stage.click("Simpan")


def sell(stage: Stage) -> None:
    """To a member with such a name, for cash."""
    stage.press(Qt.Key.Key_1, held=CTRL)
    open_shift(stage)
    ring_up(stage, *ITEMS)
    stage.press(Qt.Key.Key_F3)
    stage.paste(MEMBER)
    stage.enter()
    stage.paste("081234567890")
    stage.enter()
    stage.press(Qt.Key.Key_Space)
    stage.enter()


def closed(text: str) -> str:
    """A text without its blanks, which another program sees by its own lights."""
    return "".join(text.split())


def letters(text: str) -> Counter[str]:
    """What a text is made of, however its letters are joined and turned."""
    return Counter(closed(unicodedata.normalize("NFKC", text)))


def everything_is_plain(stage: Stage) -> bool:
    """No label takes markup."""
    labels = stage.front.findChildren(QLabel)
    return all(label.textFormat() is Qt.TextFormat.PlainText for label in labels)


def printed(stage: Stage, printer: Path) -> Paper:
    """The slip that arrived at the printer, read by another program."""
    stage.qtbot.waitUntil(lambda: printer.stat().st_size > 0, timeout=10_000)
    return read(printer.read_bytes())


def test_odd_names_from_the_form_to_the_paper(stocked: Stage, tmp_path: Path) -> None:
    printer = tmp_path / "lp0"
    printer.touch()
    settle_in(stocked, printer)
    sell(stocked)
    for name in (SHOP, MEMBER, *KEPT.values()):
        assert stocked.sees(name), name
    assert everything_is_plain(stocked)
    stocked.enter()
    stocked.enter()
    paper_on_screen = "\n".join(stocked.texts())
    for name in (SHOP, MEMBER, *KEPT.values()):
        assert name in paper_on_screen, name
    assert everything_is_plain(stocked)

    (receipt,) = stocked.shop.sales.latest("K1", 1)
    words = closed(text_of(stocked.shop.printing.receipt_pdf(receipt.id)))
    for name in (SHOP, MEMBER, *(name for code, name in KEPT.items() if code != "X-4")):
        assert closed(name) in words, (name, words)
    assert not letters(KEPT["X-4"]) - letters(words)

    slip = printed(stocked, printer)
    assert set(slip.commands) <= {
        "ESC @",
        "ESC a",
        "ESC E",
        "ESC t",
        "ESC p",
        "ESC d",
        "GS !",
        "GS V",
        "GS v",
    }
    for plain in ("<b>Tebal</b> & <i>miring</i>", "=1+1", "Li Xiao Long", "Abc@ V0 Nur", "Rp66.000"):
        assert plain in slip.text, plain
