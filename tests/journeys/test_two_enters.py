"""Bursts of keys: twenty Enters are one sale, and a scan over whatever is open pays and presses nothing."""

from collections.abc import Callable

from PySide6.QtCore import Qt

from tests.database_dump import dump
from tests.journeys.at_counter import lock, ring_up
from tests.journeys.bad_input import leave_sheets
from tests.journeys.stage import Stage
from tests.ui.keyboard import burst, pause
from tests.ui.program import CASHIER, PIN
from ui.counter.enter_gate import SOONEST_MS

SCANS = ("PS-ADA", "PB:000000013", PIN)


def burst_of_enters() -> None:
    """Twenty Enters, one every ten milliseconds."""
    for _ in range(20):
        burst(Qt.Key.Key_Return)
        pause(10)


def with_a_member(stage: Stage) -> None:
    """Somebody registered is on the sale."""
    stage.press(Qt.Key.Key_F3)
    stage.paste("Suharto")
    stage.enter()
    stage.paste("081234567890")
    stage.enter()
    stage.press(Qt.Key.Key_Space)
    stage.enter()
    assert stage.sees("0812-••••-7890")


def refund_ready(stage: Stage) -> None:
    """The day's receipts, everything of the first one chosen, the reason given."""
    stage.click("Struk")
    stage.type("K1-261123-0001")
    stage.enter()
    stage.click("Semua kembali")
    stage.click("Rasa berubah")


def approval_asked(stage: Stage) -> None:
    """A second person is asked for their PIN."""
    refund_ready(stage)
    stage.click("Kembalikan Rp110.000")
    stage.click("Rina Marlina")


def registering(stage: Stage) -> None:
    """Somebody new is half written on the strip, which is no sheet: goods may be rung up meanwhile."""
    stage.click("Lepas pelanggan dari belanja ini")
    stage.press(Qt.Key.Key_F3)
    stage.paste("Rudi")
    stage.enter()


def kept(stage: Stage) -> dict[str, list[str]]:
    """All the shop keeps but the queue of slips, which the printer empties in its own time."""
    return {table: rows for table, rows in dump(stage.shop.database).items() if table != "outbox"}


SHEETS: dict[str, Callable[[Stage], None]] = {
    "Pembayaran": lambda stage: stage.press(Qt.Key.Key_F9),
    "Potongan": lambda stage: stage.press(Qt.Key.Key_F4),
    "Hadiah untuk Suharto": lambda stage: stage.press(Qt.Key.Key_F8),
    "Tahan keranjang Rp22.000": lambda stage: stage.press(Qt.Key.Key_F6),
    "Batalkan keranjang Rp22.000": lambda stage: stage.click("Batalkan seluruh keranjang"),
    "Struk hari ini": refund_ready,
    "Perlu persetujuan": approval_asked,
}


def test_twenty_enters_pay_once(selling: Stage) -> None:
    """At the payment; and a burst that begins at the box never sells twice either."""
    ring_up(selling, "2*PS-KSB")
    selling.enter()
    pause(SOONEST_MS)
    burst_of_enters()
    assert len(selling.shop.sales.latest("K1")) == 1
    leave_sheets(selling)
    ring_up(selling, "PS-ADA")
    burst_of_enters()
    assert len(selling.shop.sales.latest("K1")) <= 2
    selling.leave()
    told = selling.counts("sale", "tender", "cash_movement")
    assert len(set(told.values())) == 1, told


def test_a_scan_over_any_sheet_changes_nothing(selling: Stage) -> None:
    ring_up(selling, "5*PS-KSB")
    for _ in range(3):
        selling.enter()
    ring_up(selling, "PS-KSB")
    with_a_member(selling)
    for title, opens in SHEETS.items():
        opens(selling)
        assert selling.sheet() == title, selling.texts()
        before = kept(selling)
        for text in SCANS:
            selling.scan(text)
            assert selling.sheet() in (title, "Struk hari ini"), (title, text, selling.sheet())
        assert kept(selling) == before, title
        leave_sheets(selling)

    registering(selling)
    selling.scan("PS-ADA")
    assert selling.sees("Bayar Rp26.000")
    assert selling.sees("Rudi")
    assert selling.shop.members.count() == 1


def test_a_scan_at_the_lock_signs_nobody_in(selling: Stage) -> None:
    ring_up(selling, "PS-KSB")
    lock(selling, CASHIER)
    before = dump(selling.shop.database)
    selling.click(CASHIER)
    for text in SCANS:
        selling.scan(text)
    assert dump(selling.shop.database) == before
    assert selling.sees("Pekerjaan yang sedang berjalan tetap ada.")
    selling.type(PIN)
    assert selling.sees("Bayar Rp22.000")
