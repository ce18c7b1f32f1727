"""Slips on their way to a real socket: in order, told when they fail, kept when the printer is away."""

import socket
from collections.abc import Iterator
from threading import Thread

import pytest
from pytestqt.qtbot import QtBot

from pempek_pos.ids import new_id
from pempek_pos.money.amount import Rupiah
from pempek_pos.printing.transports import Refusal
from pempek_pos.sales.tender import TenderKind
from pempek_pos.settings.profile import PrinterKind, PrinterSetup
from tests.ui.program import OWNER, Hands


class PaperRoll:
    """A printer on this machine: whatever is sent is kept."""

    def __init__(self) -> None:
        self._server = socket.create_server(("127.0.0.1", 0))
        self.address = f"127.0.0.1:{self._server.getsockname()[1]}"
        self.slips: list[bytes] = []
        self._thread = Thread(target=self._take, daemon=True)
        self._thread.start()

    def _take(self) -> None:
        while True:
            try:
                connection, _ = self._server.accept()
            except OSError:
                return
            with connection:
                slip = b""
                while part := connection.recv(4_096):
                    slip += part
            self.slips.append(slip)

    def close(self) -> None:
        self._server.shutdown(socket.SHUT_RDWR)
        self._server.close()
        self._thread.join(5)


@pytest.fixture
def paper() -> Iterator[PaperRoll]:
    roll = PaperRoll()
    yield roll
    roll.close()


def test_a_test_slip_reaches_the_printer(hands: Hands, paper: PaperRoll, qtbot: QtBot) -> None:
    owner, said = hands.let_in(OWNER), list[str]()
    printers = hands.shop_window.at_work._printers
    with qtbot.waitSignal(printers.changed, timeout=5_000):
        printers.test(owner, PrinterSetup(PrinterKind.NETWORK, paper.address), said.append)
    qtbot.waitUntil(lambda: len(paper.slips) == 1)
    assert said == [""]
    assert b"Pempek Bege" in paper.slips[0]
    assert printers.refusal is None


def test_slips_go_one_after_the_other(hands: Hands, paper: PaperRoll, qtbot: QtBot) -> None:
    owner, said = hands.let_in(OWNER), list[str]()
    setup = PrinterSetup(PrinterKind.NETWORK, paper.address)
    for _ in range(3):
        hands.shop_window.at_work._printers.test(owner, setup, said.append)
    qtbot.waitUntil(lambda: said == ["", "", ""])
    qtbot.waitUntil(lambda: len(paper.slips) == 3)


def test_a_printer_that_is_off_is_told_and_the_light_says_so(hands: Hands, qtbot: QtBot) -> None:
    owner, said = hands.let_in(OWNER), list[str]()
    setup = PrinterSetup(PrinterKind.NETWORK, "127.0.0.1:9")
    hands.shop.settings.change_printer(owner, "K1", setup)
    printers = hands.shop_window.at_work._printers
    with qtbot.waitSignal(printers.changed, timeout=10_000):
        printers.test(owner, setup, said.append)
    assert printers.refusal is Refusal.UNREACHABLE
    assert said[0].startswith("Printer tidak terjangkau")
    assert hands.window.bar.printer._word == "Terganggu"


def test_cash_opens_the_drawer_where_slips_are_printed_only_on_request(
    hands: Hands, paper: PaperRoll, qtbot: QtBot
) -> None:
    owner, shop = hands.let_in(OWNER), hands.shop
    setup = PrinterSetup(PrinterKind.NETWORK, paper.address, prints_at_once=False)
    shop.settings.change_printer(owner, owner.till, setup)
    shop.till.open_shift(owner, new_id(), Rupiah(200_000))
    hands.window.open_page("counter")
    counter = hands.window._entries["counter"].presenter
    for kind, pulses in ((TenderKind.QRIS, 0), (TenderKind.CASH, 1)):
        counter.box.scanned("PS-ADA")
        counter.pay()
        counter.payment.kind_chosen(kind)
        counter.payment.take()
        counter.receipts.next_sale()
        qtbot.wait(50)
        qtbot.waitUntil(lambda pulses=pulses: len(paper.slips) == pulses)  # type: ignore[misc]
    assert b"\x1bp" in paper.slips[0]
    assert b"Pempek" not in paper.slips[0]
