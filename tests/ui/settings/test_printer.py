"""The printer of this till: kept, told where it cannot be, tried with a slip."""

from pytestqt.qtbot import QtBot

from pempek_pos.settings.profile import PrinterKind
from tests.ui.program import Hands
from tests.ui.settings.conftest import Open
from ui.settings.printer.view import PrinterView


def opened(section: Open) -> PrinterView:
    view = section("printer")
    assert isinstance(view, PrinterView)
    return view


def test_without_a_printer_nothing_else_is_asked(hands: Hands, section: Open) -> None:
    view = opened(section)
    assert not view.form.address.isEnabled()
    assert not view.test.isEnabled()


def test_a_network_printer_is_kept_with_its_usual_port_and_the_light_knows(
    hands: Hands, section: Open
) -> None:
    view = opened(section)
    hands.click("Jaringan")
    view.form.address.setText("192.168.1.50")
    hands.click("80 mm")
    hands.click("Simpan")
    setup = hands.shop.settings.printer("K1")
    assert (setup.kind, setup.address, setup.width_mm) == (PrinterKind.NETWORK, "192.168.1.50:9100", 80)
    assert view.form.address.text() == "192.168.1.50:9100"
    assert hands.window.bar.printer._word == "Siap"


def test_an_address_that_is_none_is_told_at_its_field(hands: Hands, section: Open) -> None:
    view = opened(section)
    hands.click("Jaringan")
    view.form.address.setText("printer depan!")
    hands.click("Simpan")
    assert "Tulis alamat printer seperti 192.168.1.50" in view.form._address.error()


def test_a_test_slip_that_does_not_arrive_says_why(hands: Hands, section: Open, qtbot: QtBot) -> None:
    view = opened(section)
    hands.click("Jaringan")
    view.form.address.setText("127.0.0.1:9")
    assert view.test.isVisible()
    view.test.click()  # and no turn of the window after it, in which the answer may be there already
    assert not view.test.isEnabled()
    qtbot.waitUntil(lambda: "tidak terjangkau" in view._banner.sentence(), timeout=10_000)
    assert view.test.isEnabled()
