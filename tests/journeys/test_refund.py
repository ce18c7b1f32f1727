"""Goods come back: one line with a reason, then the rest with the owner's password; money, points, drawer."""

from PySide6.QtCore import Qt

from pempek_pos.sales.tender import TenderKind
from tests.journeys.at_counter import ring_up
from tests.journeys.stage import CTRL, Stage
from tests.printing.pdf_reader import text_of
from tests.ui.program import OWNER, PASSWORD

NAME, PHONE = "Butet Siregar", "085711112222"


def sell(stage: Stage) -> str:
    """To a new member: five large, two fees; sixty thousand by QRIS, the rest in cash; the number."""
    ring_up(stage, "5*PS-KSB", "2*KM-BOX")
    stage.press(Qt.Key.Key_F3)
    stage.paste(NAME)
    stage.enter()
    stage.paste(PHONE)
    stage.enter()
    stage.press(Qt.Key.Key_Space)
    stage.enter()
    assert stage.sees("Rp150.000")
    stage.enter()
    stage.press(Qt.Key.Key_2, held=CTRL)
    stage.type("60000")
    stage.enter()
    stage.press(Qt.Key.Key_1, held=CTRL)
    stage.enter()
    assert stage.sees(f"{NAME} mendapat 110 poin. Saldo baru 135.")
    stage.enter()
    return stage.shop.sales.latest("K1", 1)[0].number


def open_receipt(stage: Stage, number: str) -> None:
    """The day's receipts, this one by its number."""
    stage.click("Struk")
    assert stage.sheet() == "Struk hari ini"
    stage.type(number)
    stage.enter()
    assert stage.sees("Rp150.000 · 23 Nov 2026")


def expected_in_drawer(stage: Stage) -> int:
    """What the drawer should hold."""
    shift = stage.shop.till.current("K1")
    assert shift is not None
    return stage.shop.till.expected(shift.id)


def one_line_back(stage: Stage, number: str) -> None:
    """One piece: not without a reason; cash first, twenty-two points go."""
    open_receipt(stage, number)
    stage.click("Tambah Pempek kapal selam besar")
    stage.click("Kembalikan Rp22.000")
    assert stage.sees("Isi alasan dulu.")
    stage.click("Rasa berubah")
    stage.click("Kembalikan Rp22.000")
    assert stage.sheet() == "Pengembalian R-K1-261123-0001"
    assert stage.sees(f"{NAME}: 22 poin ditarik, 0 poin dikembalikan. Saldo 113.")
    stage.enter()


def the_rest_back(stage: Stage, number: str) -> None:
    """Above the limit a second person is asked; leaving the question gives nothing back (policy B7)."""
    open_receipt(stage, number)
    stage.click("Semua kembali")
    stage.click("Pelanggan batal")
    stage.click("Kembalikan Rp128.000")
    assert stage.sheet() == "Perlu persetujuan"
    stage.press(Qt.Key.Key_Escape)
    assert stage.shop.sales.refundable(number).money == 128_000
    stage.click("Kembalikan Rp128.000")
    stage.click(OWNER)
    stage.type("bukan itu")
    stage.enter()
    assert stage.error("Kata sandi").startswith("Belum benar.")
    assert stage.shop.sales.refundable(number).money == 128_000
    stage.type(PASSWORD)
    stage.enter()
    assert stage.sheet() == "Pengembalian R-K1-261123-0002"
    assert stage.sees(f"{NAME}: 88 poin ditarik, 0 poin dikembalikan. Saldo 25.")


def test_goods_come_back_line_by_line_with_money_points_and_drawer_exact(selling: Stage) -> None:
    """(policies B1 to B3, B6, B7; twenty-five points are the welcome, E10)"""
    number = sell(selling)
    assert expected_in_drawer(selling) == 290_000
    one_line_back(selling, number)
    assert expected_in_drawer(selling) == 268_000
    the_rest_back(selling, number)
    assert expected_in_drawer(selling) == 200_000

    (last,) = selling.shop.sales.latest("K1", 1)
    assert [(part.kind, part.amount) for part in last.taken] == [
        (TenderKind.CASH, -68_000),
        (TenderKind.QRIS, -60_000),
    ]
    words = text_of(selling.shop.printing.receipt_pdf(last.id))
    for part in (
        f"PENGEMBALIAN {last.number}",
        f"Untuk struk {number}",
        "Alasan: Pelanggan batal",
        "DIKEMBALIKAN Rp128.000 Lewat Tunai 68.000 Lewat QRIS 60.000",
        "Poin ditarik −88 Saldo poin 25",
    ):
        assert part in words, words
    selling.enter()
    open_receipt(selling, number)
    assert selling.sees("sudah dikembalikan semua")
    assert not selling.sees("Semua kembali")
    told = [entry.command for entry in selling.shop.audit.entries(limit=4)]
    assert told == ["refund", "approve", "give wrong secret", "refund"]
