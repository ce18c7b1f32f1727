"""A new member on the strip, points from the first sale, a reward in the next, and the month's statement."""

from datetime import date

from PySide6.QtCore import Qt

from tests.journeys.at_counter import change_hands, ring_up
from tests.journeys.stage import CTRL, Stage
from tests.printing.pdf_reader import text_of
from tests.ui.program import CASHIER, OWNER

NAME, PHONE, CARD = "Siti Nurhaliza", "0812 3456 1234", "0000-0001-3"


def enrol(stage: Stage) -> None:
    """From the strip: F3, the name, Enter, the phone, the tick, Enter; the basket stays."""
    stage.press(Qt.Key.Key_F3)
    stage.type(NAME)
    assert stage.sees(f"Daftarkan “{NAME}”")
    stage.enter()
    stage.type(PHONE)
    stage.enter()
    stage.enter()
    assert stage.sees("Tanyakan persetujuannya dulu")
    stage.press(Qt.Key.Key_Space)
    stage.enter()
    assert stage.sees(f"{NAME} sudah terdaftar dan ikut di belanja ini.")


def first_sale(stage: Stage) -> None:
    """Fifteen pieces and ten more are on the counter when she says yes."""
    ring_up(stage, "25*PS-KSB")
    enrol(stage)
    assert stage.sees("+550 dari belanja ini")
    stage.enter()
    stage.enter()
    assert stage.sees(f"{NAME} mendapat 550 poin. Saldo baru 575.")
    stage.enter()


def second_sale(stage: Stage) -> None:
    """She says her last four digits; five hundred points buy ten thousand off; QRIS and cash."""
    ring_up(stage, "2*PS-KSB", "KM-BOX")
    stage.press(Qt.Key.Key_F3)
    stage.type("1234")
    assert stage.sees("0812-••••-1234")
    stage.enter()
    stage.press(Qt.Key.Key_F8)
    assert stage.sheet() == f"Hadiah untuk {NAME}"
    stage.press(Qt.Key.Key_3)
    assert stage.sees("Saldo 575 poin, dipakai 500, sisa 75")
    stage.enter()
    assert stage.sees("Hadiah: Potongan Rp10.000 (500 poin)")
    assert stage.sees("Rp54.000")
    stage.press(Qt.Key.Key_F9)
    stage.press(Qt.Key.Key_2, held=CTRL)
    stage.type("30000")
    stage.enter()
    assert stage.sees("Rp24.000")
    stage.press(Qt.Key.Key_1, held=CTRL)
    stage.type("25000")
    stage.enter()
    assert stage.sees(f"{NAME} mendapat 37 poin, memakai 500. Saldo baru 112.")


def read_the_receipt(stage: Stage) -> None:
    """Fee lines earn nothing, the reward is shared over all lines (policies E1 to E5, R1, C2)."""
    (receipt,) = stage.shop.sales.latest("K1", 1)
    member = receipt.member
    assert member is not None
    assert (member.won, member.spent, member.balance) == (37, 500, 112)
    words = text_of(stage.shop.printing.receipt_pdf(receipt.id))
    for part in (
        "Subtotal 64.000 Hadiah: Potongan Rp10.000 −10.000 TOTAL Rp54.000",
        "QRIS 30.000 Tunai 25.000 Kembali Rp1.000",
        f"{NAME} Teman",
        f"{CARD} 0812-••••-1234",
        "Poin dipakai −500 Poin didapat +37 Saldo poin 112",
    ):
        assert part in words, words


def to_her_statements(stage: Stage) -> None:
    """The members' page by key, her name, Enter, F7."""
    stage.press(Qt.Key.Key_2, held=CTRL)
    stage.type("nur")
    stage.enter()
    assert stage.sees(CARD)
    stage.press(Qt.Key.Key_F7)
    assert stage.sheet() == "Rekap poin sebulan"


def read_the_statement(stage: Stage) -> None:
    """Opening nothing, won 612 with 25 to welcome her, spent 500, closing 112 (E10)."""
    (paper,) = stage.folder.rglob("*.pdf")
    assert paper.name == f"poin-2026-11-{CARD}.pdf"
    words = text_of(paper.read_bytes())
    for part in (NAME, CARD, "November 2026", "+25", "+550", "+37", "−500", "612", "112"):
        assert part in words, words


def test_a_new_member_wins_points_spends_them_and_reads_it_all_at_month_end(selling: Stage) -> None:
    first_sale(selling)
    second_sale(selling)
    read_the_receipt(selling)
    selling.enter()

    change_hands(selling, CASHIER, OWNER)
    to_her_statements(selling)
    assert selling.sees("Rekap ada setelah bulan pertamanya selesai.")
    selling.press(Qt.Key.Key_Return, Qt.Key.Key_Escape)
    assert not list(selling.folder.rglob("*.pdf"))

    selling.clock.set(date(2026, 12, 1))
    selling.press(Qt.Key.Key_1, held=CTRL)
    to_her_statements(selling)
    assert selling.sees("November 2026")
    selling.enter()
    assert selling.sees("sudah dibuat.")
    read_the_statement(selling)

    selling.leave()
    told = selling.counts("member", "consent", "sale", "lot")
    assert told == {"member": 1, "consent": 1, "sale": 2, "lot": 3}
