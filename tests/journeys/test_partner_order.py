"""A partner's order: above the limit, a down payment, the owner's word, its papers, and goods back."""

from PySide6.QtCore import Qt

from pempek_pos.catalog.price_list import PriceTier
from pempek_pos.ids import new_id
from pempek_pos.money.amount import Rupiah
from pempek_pos.partners.partner import Address, NewPartner, Partner, PartnerFacts, PartnerId, PartnerTerms
from tests.journeys.at_counter import change_hands, ring_up
from tests.journeys.stage import CTRL, Stage
from tests.printing.pdf_reader import text_of
from tests.ui.program import CASHIER, OWNER, PASSWORD, Hands
from ui.reveal import exports_folder

NAME = "Warung Bu Ani"


def on_record(stage: Stage) -> Partner:
    """A reseller who may owe 300.000 for a week; the counter is looked at anew."""
    assert stage.program is not None
    owner = Hands(stage.program).actor(OWNER)
    facts = PartnerFacts(NAME, "081211110001", (Address("", "Jl. Aksara 7", "Tembung"),))
    terms = PartnerTerms(PriceTier.RESELLER, Rupiah(300_000), 7)
    partner = stage.shop.partners.add(owner, NewPartner(PartnerId(new_id()), facts, terms))
    change_hands(stage, CASHIER, CASHIER)
    return partner


def order_with_down_payment(stage: Stage) -> None:
    """Twenty large at the reseller's price; fifty thousand now, the rest later: more than the room."""
    stage.press(Qt.Key.Key_F5)
    stage.type("ani")
    stage.enter()
    assert stage.sees("sisa plafon")
    ring_up(stage, "20*PS-KSB")
    assert stage.sees("Rp396.000")
    assert stage.sees("Keranjang ini Rp96.000 di atas sisa plafon.")
    stage.enter()
    stage.press(Qt.Key.Key_1, held=CTRL)
    stage.type("50000")
    stage.enter()
    assert stage.sees("Rp346.000 jatuh tempo 30 Nov 2026. Sisa plafon hanya Rp300.000.")


def the_owner_decides(stage: Stage, partner: Partner) -> None:
    """Left once, nothing is sold and nothing is lost; the owner lets this one sale through."""
    stage.enter()
    assert stage.sheet() == "Perlu persetujuan"
    stage.press(Qt.Key.Key_Escape)
    assert stage.sees(f"Sisa plafon {NAME} Rp300.000, padahal yang ditunda Rp346.000")
    assert stage.shop.sales.latest("K1") == ()
    stage.enter()
    stage.type(PASSWORD)
    stage.enter()
    assert stage.sees("Faktur F-2026-00001: BELUM LUNAS")
    assert stage.sees("Rp346.000 jatuh tempo 30 Nov 2026")
    assert stage.shop.accounts.balance(partner.id) == 346_000


def goods_back(stage: Stage) -> None:
    """Two come back at the invoice's price, off the account; no money leaves the drawer."""
    stage.click("Struk")
    stage.click("Tambah Pempek kapal selam besar")
    stage.click("Tambah Pempek kapal selam besar")
    assert stage.sees("Utang berkurang")
    stage.click("Kurang jumlah")
    stage.click("Potong utang Rp39.600")
    assert stage.sees("Nota kredit NK-2026-00001")


def test_an_order_on_account_is_refused_above_the_limit_approved_by_the_owner_and_taken_back_in_part(
    selling: Stage,
) -> None:
    """(policies M1, M2, B7)"""
    partner = on_record(selling)
    order_with_down_payment(selling)
    the_owner_decides(selling, partner)
    selling.press(Qt.Key.Key_F, held=CTRL)
    (kept,) = exports_folder(selling.folder).iterdir()
    invoice = text_of(kept.read_bytes())
    assert "BELUM LUNAS" in invoice
    assert NAME in invoice
    sale = selling.shop.sales.latest("K1")[0]
    slip = text_of(selling.shop.printing.receipt_pdf(sale.id))
    for part in (NAME, "Mitra M-0001", "Tempo 346.000", "Faktur F-2026-00001", "Jatuh tempo 30 Nov 2026"):
        assert part in slip, slip
    selling.enter()
    goods_back(selling)
    assert selling.shop.accounts.balance(partner.id) == 306_400
    shift = selling.shop.till.current("K1")
    assert shift is not None
    assert selling.shop.till.expected(shift.id) == 250_000
