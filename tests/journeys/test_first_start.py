"""A new machine: from the empty folder over the wizard to the first receipt on paper, and the day after."""

import re

from PySide6.QtCore import Qt

from tests.journeys.stage import CTRL, Stage
from tests.printing.pdf_reader import codes_of, text_of
from ui.reveal import exports_folder

SHOP, ADDRESS, WHATSAPP = "Pempek Cek Ida", "Jl. Rivai 12, Palembang", "0812 3456 7890"
OWNER, PASSWORD = "Cek Ida", "kapal selam 12"
KEPT = ("sale", "sale_line", "tender", "cash_movement", "shift", "staff", "item", "reward")


def begin(stage: Stage) -> None:
    """Answer the four questions by keys alone: no printer yet, the shipped menu."""
    stage.start()
    assert stage.sees("Selamat datang")
    for answer in (SHOP, ADDRESS, WHATSAPP):
        stage.type(answer)
        stage.press(Qt.Key.Key_Tab)
    stage.enter()
    assert stage.sees("Siapa pemiliknya?")
    for answer in (OWNER, PASSWORD, PASSWORD):
        stage.type(answer)
        stage.enter()
    assert stage.sees("Printer struk")
    stage.enter()
    assert stage.sees("Menu awal")
    assert stage.sees("barang dalam")
    stage.enter()


def open_shift(stage: Stage) -> None:
    """Count the float and open."""
    assert stage.sees("Buka giliran dulu")
    stage.type("200000")
    assert stage.sees("200.000")
    stage.enter()
    assert stage.sees("Laci K1 · giliran Cek Ida, 0 menit")


def ring_up(stage: Stage) -> None:
    """Three items by their codes, one of them three times."""
    for code in ("3*PS-ADA", "PS-KSB", "ps-ljb"):
        stage.type(code)
        stage.enter()
    assert stage.sees("Rp59.000")


def pay_cash(stage: Stage) -> None:
    """Enter opens the payment, a hundred thousand is given, Enter takes it."""
    stage.enter()
    assert stage.sheet() == "Pembayaran"
    stage.type("100000")
    assert stage.sees("Rp41.000")
    stage.enter()


def paper(stage: Stage) -> str:
    """The receipt in front as a file, read back by another program."""
    (receipt,) = stage.shop.sales.latest("K1", 1)
    stage.press(Qt.Key.Key_S, held=CTRL)
    assert stage.sees("struk-K1-261123-0001.pdf sudah disimpan.")
    data = (exports_folder(stage.folder) / "struk-K1-261123-0001.pdf").read_bytes()
    assert codes_of(data) == [receipt.id]
    return text_of(data)


def test_from_an_empty_folder_to_the_first_receipt_and_the_next_morning(stage: Stage) -> None:
    begin(stage)
    open_shift(stage)
    ring_up(stage)
    pay_cash(stage)

    assert stage.sees("Lunas · K1-261123-0001")
    assert stage.sees("Rp41.000")
    assert stage.sees("Pempek lenjer besar")
    words = paper(stage)
    for part in (
        f"{SHOP} {ADDRESS} WA 0812-3456-7890",
        "K1-261123-0001 23 Nov 2026 Kasir Cek Ida 10.00",
        "Pempek adaan (bulat) 3 pcs × 4.000 12.000",
        "Pempek kapal selam besar 1 pcs × 22.000 22.000",
        "Pempek lenjer besar (± 250 g) 1 batang × 25.000 25.000",
        "TOTAL Rp59.000 Tunai 100.000 Kembali Rp41.000",
    ):
        assert part in words, words
    assert sorted(re.findall(r"Rp[\d.]+", words)) == ["Rp41.000", "Rp59.000"]

    stage.enter()
    assert stage.sheet() == ""
    assert stage.sees("Keranjang masih kosong")
    stage.leave()
    assert stage.counts(*KEPT) == {
        "sale": 1,
        "sale_line": 3,
        "tender": 1,
        "cash_movement": 1,
        "shift": 1,
        "staff": 1,
        "item": 46,
        "reward": 3,
    }

    stage.clock.move(hours=22)
    stage.start()
    assert not stage.sees("Selamat datang")
    assert stage.sees(OWNER)
    stage.type("kapal selam 13")
    stage.enter()
    assert stage.error("Kata sandi").startswith("Belum benar. Tinggal 4 kali lagi")
    stage.type(PASSWORD)
    stage.enter()
    assert stage.sees("Keranjang masih kosong")
    assert stage.shop.till.expected(stage.shop.till.current("K1").id) == 259_000


def test_what_was_answered_is_not_kept_before_the_last_yes(stage: Stage) -> None:
    stage.start()
    stage.paste(SHOP)
    stage.enter()
    stage.leave()
    assert not list(stage.folder.glob("*.db"))
    stage.start()
    assert stage.sees("Selamat datang")
