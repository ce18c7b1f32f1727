"""Selling to a partner: chosen on the strip, priced by tier, warned before goods are rung up (M1-M3)."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from pempek_pos.catalog.price_list import PriceTier
from pempek_pos.ids import new_id
from pempek_pos.money.amount import Rupiah
from pempek_pos.partners.partner import (
    NewPartner,
    PartnerFacts,
    PartnerId,
    PartnerState,
    PartnerTerms,
)
from tests.fixed_clock import FixedClock
from tests.ui.counter.at_partner import (
    MENU_PRICE,
    RESELLER_PRICE,
    add_partner,
    owe,
    prices,
    strip,
    tile_price,
)
from tests.ui.counter.floor import Floor


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
