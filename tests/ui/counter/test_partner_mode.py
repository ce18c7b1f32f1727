"""Selling to a partner: chosen on the strip, priced by tier, warned before goods are rung up (M1-M3)."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from pempek_pos.catalog.price_list import PriceTier
from pempek_pos.ids import new_id
from pempek_pos.money.amount import Rupiah
from pempek_pos.partners.account import PaymentMethod, PaymentWanted
from pempek_pos.partners.partner import (
    Address,
    NewPartner,
    Partner,
    PartnerFacts,
    PartnerId,
    PartnerState,
    PartnerTerms,
)
from pempek_pos.sales.tender import Tender, TenderKind
from tests.fixed_clock import FixedClock
from tests.ui.counter.floor import Floor
from ui.reveal import exports_folder
from ui.widgets.button import Button
from ui.widgets.member_card import CustomerCard

CTRL = Qt.KeyboardModifier.ControlModifier
MENU_PRICE, RESELLER_PRICE = 22_000, 19_800


def add_partner(floor: Floor, name: str = "Warung Bu Ani", limit: int = 500_000, days: int = 7) -> Partner:
    """A reseller in Tembung."""
    facts = PartnerFacts(name, "", (Address("", "Jl. Aksara 7", "Tembung"),))
    terms = PartnerTerms(PriceTier.RESELLER, Rupiah(limit), days)
    partner = floor.shop.partners.add(floor.people["owner"], NewPartner(PartnerId(new_id()), facts, terms))
    floor.counter.shown()
    return partner


def owe(floor: Floor, partner: Partner, pieces: int = 1) -> None:
    """Goods the partner got on account."""
    floor.counter.partners.picked(partner.id)
    floor.counter.box.entered(f"{pieces}*KS-BSR")
    floor.enter()
    floor.enter()
    floor.enter()


def strip(floor: Floor) -> str:
    """What the strip says aloud, with its hint."""
    card = floor.counter.view.panel.member.strip.findChild(CustomerCard)
    assert card is not None
    return f"{card.accessibleName()} | {card._phone.text()} | {card._hint.text()}"


def tile_price(floor: Floor, code: str) -> int | None:
    """What the menu shows for an item."""
    return next(item.price for item in floor.counter.desk.state.search.items if item.code == code)


def prices(floor: Floor) -> list[int]:
    """What the basket's lines cost a piece."""
    return [line.unit_price for line in floor.counter.desk.basket.lines]


def test_without_partners_the_strip_offers_none(floor: Floor) -> None:
    assert not floor.counter.view.panel.member.partners.isVisible()
    floor.press(Qt.Key.Key_F5)
    assert floor.focus() is floor.counter.view.box


def test_f5_lists_the_partners_and_enter_takes_the_first(floor: Floor) -> None:
    add_partner(floor)
    ben = add_partner(floor, "Toko Ben")
    floor.press(Qt.Key.Key_F5)
    floor.type("ben")
    floor.enter()
    assert floor.counter.desk.basket.partner_id == ben.id
    assert floor.focus() is floor.counter.view.box
    assert "Toko Ben, Reseller, Rp500.000, sisa plafon" in strip(floor)
    assert "M-0002 · tempo 7 hari" in strip(floor)


@pytest.mark.parametrize("typed", ["warung", "tembung", "M-0001"])
def test_the_members_search_finds_partners_too(floor: Floor, typed: str) -> None:
    ani = add_partner(floor)
    floor.press(Qt.Key.Key_F3)
    floor.type(typed)
    floor.enter()
    assert floor.counter.desk.basket.partner_id == ani.id


def test_a_partners_number_in_the_box_chooses_them(floor: Floor) -> None:
    ani = add_partner(floor)
    floor.scan("M-0001")
    assert floor.counter.desk.basket.partner_id == ani.id
    floor.counter.take_off()
    floor.scan("M-0099")
    assert "M-0099" in floor.banner()


def test_prices_follow_the_partner_and_the_menu_when_they_leave_c4(floor: Floor) -> None:
    ani = add_partner(floor)
    floor.ring("KS-BSR")
    assert (prices(floor), tile_price(floor, "KS-BSR")) == ([MENU_PRICE], MENU_PRICE)
    floor.counter.partners.picked(ani.id)
    assert (prices(floor), tile_price(floor, "KS-BSR")) == ([RESELLER_PRICE], RESELLER_PRICE)
    floor.ring("KS-BSR")
    assert floor.lines() == [("KS-BSR", 2)]
    floor.counter.box.item_chosen(floor.item("PS-ADA").id)
    assert prices(floor) == [RESELLER_PRICE, 3_600]
    floor.counter.take_off()
    assert (prices(floor), tile_price(floor, "KS-BSR")) == ([MENU_PRICE, 4_000], MENU_PRICE)
    assert floor.counter.desk.state.partner is None


def test_what_is_owed_and_overdue_is_said_before_goods_are_rung_up_m2(
    floor: Floor, clock: FixedClock
) -> None:
    ani = add_partner(floor)
    owe(floor, ani)
    clock.move(days=8)
    floor.counter.partners.picked(ani.id)
    assert "Rp480.200, sisa plafon, Menunggak Rp19.800, tertua F-2026-00001 lewat 1 hari" in strip(floor)
    assert "Utang Rp19.800" in strip(floor)


def test_a_basket_above_the_room_is_said_while_it_grows_m2(floor: Floor) -> None:
    ani = add_partner(floor, limit=30_000)
    floor.counter.partners.picked(ani.id)
    floor.ring("KS-BSR")
    assert "di atas sisa plafon" not in strip(floor)
    floor.ring("KS-BSR")
    assert "Keranjang ini Rp9.600 di atas sisa plafon." in strip(floor)


def test_the_least_order_says_what_is_missing(floor: Floor) -> None:
    facts = PartnerFacts("Toko Beku", "", ())
    terms = PartnerTerms(PriceTier.AGEN, Rupiah(5_000_000), 14)
    new = NewPartner(PartnerId(new_id()), facts, terms)
    floor.shop.partners.add(floor.people["owner"], new)
    floor.counter.partners.picked(new.id)
    assert "min. pesanan Rp500.000" in strip(floor)
    floor.counter.box.entered("10*KS-BSR")
    missing = 500_000 - floor.counter.desk.state.quote.price.net
    assert missing > 0
    assert f"kurang Rp{missing:,}".replace(",", ".") in strip(floor)


def test_a_member_gives_way_to_a_partner_and_it_is_said(floor: Floor) -> None:
    ani = add_partner(floor)
    floor.scan(floor.card("Siti Nurhaliza"))
    floor.counter.partners.picked(ani.id)
    assert floor.counter.desk.basket.member_id is None
    assert "Anggota, hadiah, dan kode promo tidak ikut" in floor.banner()


def test_cards_and_rewards_are_refused_in_one_sentence(floor: Floor) -> None:
    ani = add_partner(floor)
    floor.counter.partners.picked(ani.id)
    floor.ring("KS-BSR")
    floor.scan(floor.card("Siti Nurhaliza"))
    assert "tidak memakai kartu anggota" in floor.banner()
    assert floor.counter.desk.basket.member_id is None
    floor.counter.spend_points()
    assert "tidak memakai poin" in floor.banner()
    assert not floor.counter.view.panel._rewards.isEnabled()


def test_a_paused_partner_is_not_chosen(floor: Floor) -> None:
    ani = add_partner(floor)
    owner = floor.people["owner"]
    floor.shop.partners.set_state(owner, ani.id, PartnerState.PAUSED, "menolak kiriman")
    floor.counter.partners.picked(ani.id)
    assert floor.counter.desk.basket.partner_id is None
    assert "dihentikan sementara" in floor.banner()


def test_a_power_cut_keeps_the_partner_even_before_goods(open_floor: Callable[[], Floor]) -> None:
    floor = open_floor()
    floor.shop.till.open_shift(floor.who(), new_id(), Rupiah(0))
    ani = add_partner(floor)
    floor.counter.partners.picked(ani.id)
    again = open_floor()
    again.counter.shown()
    assert again.counter.desk.basket.partner_id == ani.id
    again.ring("KS-BSR")
    assert prices(again) == [RESELLER_PRICE]
    once_more = open_floor()
    once_more.counter.shown()
    assert once_more.lines() == [("KS-BSR", 1)]
    assert "Warung Bu Ani" in strip(once_more)


def test_a_parked_order_comes_back_with_its_partner_and_label(floor: Floor) -> None:
    ani = add_partner(floor)
    floor.counter.partners.picked(ani.id)
    floor.ring("KS-BSR")
    floor.counter.park()
    assert floor.counter.sheets.parking.label_sheet.line.text() == "Warung Bu Ani"
    floor.enter()
    assert (floor.lines(), tile_price(floor, "KS-BSR")) == ([], MENU_PRICE)
    floor.counter.resume(floor.counter.desk.state.parked[0].id)
    assert (floor.counter.desk.basket.partner_id, prices(floor)) == (ani.id, [RESELLER_PRICE])
    assert tile_price(floor, "KS-BSR") == RESELLER_PRICE


def test_a_parked_order_of_a_partner_paused_since_comes_back_at_the_menus_prices(floor: Floor) -> None:
    ani = add_partner(floor)
    floor.counter.partners.picked(ani.id)
    floor.ring("KS-BSR")
    floor.counter.parking.park("Bu Ani")
    floor.shop.partners.set_state(floor.people["owner"], ani.id, PartnerState.PAUSED, "menolak kiriman")
    floor.counter.resume(floor.counter.desk.state.parked[0].id)
    assert (floor.counter.desk.basket.partner_id, prices(floor)) == (None, [MENU_PRICE])
    assert "dihentikan sementara" in floor.banner()


def test_the_next_sale_is_the_counters_again(floor: Floor) -> None:
    ani = add_partner(floor)
    owe(floor, ani)
    assert floor.counter.desk.basket.partner_id is None
    assert tile_price(floor, "KS-BSR") == MENU_PRICE
    assert floor.shop.accounts.balance(ani.id) == RESELLER_PRICE


def test_a_partner_with_terms_pays_later_unless_said_otherwise(floor: Floor) -> None:
    ani = add_partner(floor)
    floor.counter.partners.picked(ani.id)
    floor.ring("KS-BSR")
    floor.enter()
    sheet = floor.counter.sheets.payment
    assert sheet.tabs.choice() == TenderKind.ACCOUNT.value
    assert sheet._points.text() == "Rp19.800 jatuh tempo 30 Nov 2026. Sisa plafon sesudahnya Rp480.200."
    assert sheet.take.text() == "Tempokan Rp19.800"
    floor.enter()
    (sale,) = floor.shop.sales.latest("A")
    assert [(part.kind, part.amount) for part in sale.taken] == [(TenderKind.ACCOUNT, 19_800)]


def test_a_down_payment_in_cash_leaves_the_rest_on_account(floor: Floor) -> None:
    ani = add_partner(floor)
    floor.counter.partners.picked(ani.id)
    floor.ring("KS-BSR")
    floor.enter()
    floor.press(Qt.Key.Key_1, CTRL)
    floor.type("5000")
    floor.enter()
    assert floor.counter.sheets.payment.tabs.choice() == TenderKind.ACCOUNT.value
    floor.enter()
    assert floor.shop.accounts.balance(ani.id) == 14_800
    receipt = floor.counter.sheets.receipt
    assert (receipt.change_name.text(), receipt.change.text()) == ("Dibayar kemudian", "Rp14.800")
    assert receipt.account.texts() == [
        "Warung Bu Ani",
        "Faktur F-2026-00001: BELUM LUNAS",
        "M-0001 · Rp14.800 jatuh tempo 30 Nov 2026 · Surat jalan SJ-2026-00001",
    ]
    assert not receipt.join.isVisible()
    floor.press(Qt.Key.Key_F3)
    assert floor.counter.sheets.receipt.is_open


def test_a_partner_without_terms_pays_cash_and_it_is_settled(floor: Floor) -> None:
    ani = add_partner(floor, limit=0, days=0)
    floor.counter.partners.picked(ani.id)
    assert "Tunai, tanpa plafon" in strip(floor)
    floor.ring("KS-BSR")
    floor.enter()
    assert floor.counter.sheets.payment.tabs.choice() == TenderKind.CASH.value
    floor.enter()
    assert floor.counter.sheets.receipt.account.texts()[1] == "Faktur F-2026-00001: LUNAS"
    assert floor.shop.accounts.balance(ani.id) == 0


def test_on_account_is_no_way_to_pay_for_a_counter_sale(floor: Floor) -> None:
    floor.ring("KS-BSR")
    floor.enter()
    floor.press(Qt.Key.Key_5, CTRL)
    assert floor.counter.sheets.payment.tabs.choice() == TenderKind.CASH.value
    shown = [one.text() for one in floor.counter.sheets.payment.tabs.findChildren(Button) if one.isVisible()]
    assert shown == ["Tunai", "QRIS", "Transfer", "Kartu"]


def test_above_the_limit_the_owner_is_asked_by_name_and_leaving_keeps_the_basket_m2(floor: Floor) -> None:
    ani = add_partner(floor, limit=10_000)
    floor.counter.partners.picked(ani.id)
    floor.ring("KS-BSR")
    before = floor.counter.desk.basket
    floor.enter()
    floor.enter()
    assert floor.approvals.is_open
    assert "Sisa plafon Warung Bu Ani Rp10.000" in floor.counter.sheets.payment.error()
    floor.press(Qt.Key.Key_Escape)
    assert (floor.sold(), floor.counter.desk.basket) == (0, before)
    floor.enter()
    floor.approvals.given.emit("rahasia-besar-sekali")
    (sale,) = floor.shop.sales.latest("A")
    assert sale.due == 19_800
    (entry,) = floor.shop.audit.entries(limit=1)
    assert entry.command == "check out"


def test_the_owner_at_the_till_says_so_by_a_second_press_m2(floor: Floor) -> None:
    ani = add_partner(floor, limit=10_000)
    floor.signed_in.actor = floor.people["owner"]
    floor.counter.partners.picked(ani.id)
    floor.ring("KS-BSR")
    floor.enter()
    floor.enter()
    assert floor.sold() == 0
    assert floor.counter.sheets.payment.take.text() == "Setujui dan jual"
    floor.enter()
    assert floor.sold() == 1


def test_an_approval_is_for_this_sale_only_m2(floor: Floor) -> None:
    ani = add_partner(floor, limit=10_000)
    floor.counter.partners.picked(ani.id)
    floor.ring("KS-BSR")
    floor.enter()
    floor.enter()
    floor.approvals.given.emit("rahasia-besar-sekali")
    floor.enter()
    floor.counter.partners.picked(ani.id)
    floor.ring("PS-ADA")
    floor.enter()
    floor.enter()
    assert floor.sold() == 1
    assert floor.approvals.is_open


def test_goods_back_say_what_goes_off_the_account_and_what_is_paid_out_b7(floor: Floor) -> None:
    ani = add_partner(floor)
    shop, by = floor.shop, floor.who()
    item = shop.sales.priced_for(ani.id, [floor.item("KS-BSR")])[0]
    basket = replace(floor.counter.desk.basket, id=new_id(), partner_id=ani.id).with_item(item, 2)
    tenders = [Tender(TenderKind.CASH, Rupiah(9_600)), Tender(TenderKind.ACCOUNT, Rupiah(30_000))]
    sale = shop.sales.check_out(by, basket, tenders)
    floor.counter.show_receipt(sale.number)
    sheet = floor.counter.sheets.refund
    assert "Warung Bu Ani · F-2026-00001" in sheet._about.text()
    floor.counter.refunds.pieces(1, 1)
    assert sheet.sums.texts() == ["Utang berkurang −Rp19.800"]
    assert sheet.give.text() == "Potong utang Rp19.800"
    floor.counter.refunds.all_wanted()
    assert sheet.sums.texts() == ["Utang berkurang −Rp30.000", "Kembali lewat Tunai Rp9.600"]
    floor.counter.refunds.reason_typed("dua kemasan rusak")
    floor.counter.refunds.refund()
    receipt = floor.counter.sheets.receipt
    assert receipt.change.text() == "Rp9.600"
    assert receipt.account.texts() == ["Warung Bu Ani", "Nota kredit NK-2026-00001", "M-0001"]
    assert "Potong utang" in receipt.paper.accessibleName()
    assert shop.accounts.balance(ani.id) == 0


def test_goods_back_from_a_paid_invoice_stay_as_credit_and_it_is_said(floor: Floor) -> None:
    ani = add_partner(floor)
    owe(floor, ani, 2)
    wanted = PaymentWanted(new_id(), ani.id, Rupiah(30_000), PaymentMethod.TRANSFER)
    floor.shop.accounts.pay(floor.who(), wanted)
    floor.counter.show_receipt(floor.shop.sales.latest("A")[0].number)
    floor.counter.refunds.pieces(1, 1)
    assert floor.counter.sheets.refund.sums.texts() == [
        "Utang berkurang −Rp9.600",
        "Jadi saldo lebih mitra Rp10.200",
    ]


def test_the_papers_are_kept_as_files_from_the_receipt_m6(floor: Floor) -> None:
    ani = add_partner(floor)
    floor.counter.partners.picked(ani.id)
    floor.ring("KS-BSR")
    floor.enter()
    floor.enter()
    kept = exports_folder(floor.counter._around.machine.folder)
    sheet = floor.counter.sheets.receipt
    floor.press(Qt.Key.Key_F, CTRL)
    assert "F-2026-00001.pdf" in sheet.banner.sentence()
    floor.press(Qt.Key.Key_J, CTRL)
    assert sorted(path.name for path in kept.iterdir()) == ["F-2026-00001.pdf", "SJ-2026-00001.pdf"]
    floor.enter()
    floor.counter.show_receipt(floor.shop.sales.latest("A")[0].number)
    floor.counter.refunds.all_wanted()
    floor.counter.refunds.reason_typed("kemasan rusak")
    floor.counter.refunds.refund()
    floor.press(Qt.Key.Key_F, CTRL)
    assert (kept / "NK-2026-00001.pdf").exists()
