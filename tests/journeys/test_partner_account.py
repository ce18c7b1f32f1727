"""A partner, all through the window: added, buys on account, pays until LUNAS, and gets the statement."""

from PySide6.QtCore import Qt

from tests.journeys.at_counter import change_hands, ring_up
from tests.journeys.stage import CTRL, Stage
from tests.printing.pdf_reader import text_of
from tests.ui.program import CASHIER, OWNER, Hands
from ui.partners.view import PartnersView

NAME = "Toko Beku Sejahtera"


def add_partner(stage: Stage) -> PartnersView:
    """The owner adds a reseller with a limit of two million, by keys."""
    stage.press(Qt.Key.Key_3, held=CTRL)
    stage.press(Qt.Key.Key_F4)
    assert stage.sheet() == "Tambah mitra"
    stage.fill("Nama usaha", NAME)
    view = stage.front.findChild(PartnersView)
    assert view is not None
    view.forms.partner.terms.days.choose("7")
    stage.fill("Batas utang (Rp)", "2000000")
    stage.press(Qt.Key.Key_Return, held=CTRL)
    assert stage.banner() == f"{NAME} sudah jadi mitra."
    return view


def order_on_account(stage: Stage) -> str:
    """Ten large ones at the counter, all on account; the sale's id."""
    stage.press(Qt.Key.Key_1, held=CTRL)
    stage.press(Qt.Key.Key_F5)
    stage.type("beku")
    stage.enter()
    ring_up(stage, "10*PS-KSB")
    stage.enter()
    stage.enter()
    assert stage.sees("Faktur F-2026-00001: BELUM LUNAS")
    stage.enter()
    return stage.shop.sales.latest("K1")[0].id


def test_from_the_first_order_to_lunas_and_the_statement(selling: Stage) -> None:
    stage = selling
    assert stage.program is not None
    change_hands(stage, CASHIER, OWNER)
    view = add_partner(stage)
    cashier = Hands(stage.program).actor(CASHIER)
    sale_id = order_on_account(stage)
    invoice = stage.shop.partner_papers.invoice(sale_id)
    assert "BELUM LUNAS" in text_of(invoice.data)
    stage.press(Qt.Key.Key_3, held=CTRL)
    stage.press(Qt.Key.Key_F9)
    assert stage.sheet() == "Terima pembayaran"
    view_owed = stage.shop.accounts.balance(stage.shop.partners.find(cashier)[0].id)
    stage.type(str(view_owed))
    stage.click("Transfer")
    stage.press(Qt.Key.Key_Return)
    assert stage.sheet() == ""
    assert "KW-" in stage.banner()
    paid = text_of(stage.shop.partner_papers.invoice(sale_id).data)
    assert "LUNAS" in paid
    assert "BELUM LUNAS" not in paid
    stage.clock.move(days=31)
    view.profile.turn("turnover")
    stage.press(Qt.Key.Key_F9)
    assert stage.sheet() == "Rekening sebulan"
    stage.press(Qt.Key.Key_Return)
    (statement,) = (stage.folder / "keluaran").glob("M-0001-*.pdf")
    words = text_of(statement.read_bytes())
    assert NAME in words
    assert "F-2026-00001" in words
