"""A partner: added in the window, buys on account, pays in the window until LUNAS, and gets the statement."""

from PySide6.QtCore import Qt

from pempek_pos.audit.actor import Actor
from pempek_pos.ids import new_id
from pempek_pos.money.amount import Rupiah
from pempek_pos.sales.basket import Basket
from pempek_pos.sales.tender import Tender, TenderKind
from tests.journeys.at_counter import change_hands
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


def order_on_account(stage: Stage, by: Actor) -> str:
    """Ten large ones, all on account; the sale's id."""
    shop = stage.shop
    (match,) = shop.partners.find(by)
    item = shop.catalog.find("PS-KSB")
    assert item is not None
    (priced,) = shop.sales.priced_for(match.id, [item])
    basket = Basket(new_id(), partner_id=match.id).with_item(priced, 10)
    net = shop.sales.quote(basket).price.net
    return shop.sales.check_out(by, basket, [Tender(TenderKind.ACCOUNT, Rupiah(net))]).id


def test_from_the_first_order_to_lunas_and_the_statement(selling: Stage) -> None:
    stage = selling
    assert stage.program is not None
    change_hands(stage, CASHIER, OWNER)
    view = add_partner(stage)
    cashier = Hands(stage.program).actor(CASHIER)
    sale_id = order_on_account(stage, cashier)
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
