"""Codes of promotions and vouchers at the box, and what runs by itself (policies V1, V3)."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from pempek_pos.announcements.announcement import AnnouncedKind, NewAnnouncement
from pempek_pos.ids import new_id
from pempek_pos.loyalty.goods import Goods
from pempek_pos.loyalty.promotions import Promotion, PromotionKind
from pempek_pos.loyalty.vouchers import Cause, Voucher, VoucherKind, code_payload
from pempek_pos.money.amount import Rupiah
from pempek_pos.sales.tender import Tender, TenderKind
from tests.fixed_clock import FixedClock
from tests.ui.counter.floor import Floor
from ui.widgets.chip import Chip
from ui.widgets.label import PlainLabel


def promotion(floor: Floor, kind: PromotionKind, name: str, **terms: object) -> Promotion:
    today = floor.shop.clock.today()
    kept = Promotion(new_id(), name, kind, today, **terms)  # type: ignore[arg-type]
    return floor.shop.offers.keep_promotion(floor.people["owner"], kept)


def ten_percent(floor: Floor, **terms: object) -> Promotion:
    return promotion(
        floor, PromotionKind.PERCENT_OFF, "Hari pelajar", code="PROMO10", percent_bp=1_000, **terms
    )


def voucher(floor: Floor, **terms: object) -> str:
    today = floor.shop.clock.today()
    issued = Voucher(
        new_id(), "", VoucherKind.AMOUNT_OFF, today, today + timedelta(30), Cause.OWNER, "uji",
        amount=Rupiah(10_000), **terms,  # type: ignore[arg-type]
    )  # fmt: skip
    return floor.shop.offers.issue(floor.people["owner"], issued).code


def chips(floor: Floor) -> list[str]:
    return [chip.text() for chip in floor.counter.view.panel.codes.findChildren(Chip) if chip.isVisible()]


def sums(floor: Floor) -> list[str]:
    return floor.counter.view.panel.totals.rows.texts()


def net(floor: Floor) -> int:
    return floor.counter.desk.state.quote.price.net


def test_a_scanned_voucher_makes_the_sale_cheaper_and_is_used_once_v1(floor: Floor) -> None:
    code = voucher(floor)
    floor.scan("KS-BSR")
    floor.scan(code_payload(code))
    assert chips(floor) == [f"Voucer {code}  ×"]
    assert sums(floor) == ["Subtotal Rp22.000", f"Voucer {code} −Rp10.000"]
    floor.enter()
    floor.enter()
    floor.enter()
    assert floor.shop.sales.latest("A")[0].net == 12_000
    assert chips(floor) == []
    floor.scan("KS-BSR")
    floor.scan(code_payload(code))
    assert "sudah dipakai" in floor.banner()
    assert floor.counter.desk.basket.codes == ()


def test_a_typed_promotion_code_holds_and_goes_with_a_touch(floor: Floor) -> None:
    ten_percent(floor)
    floor.scan("KS-BSR")
    floor.type("promo10")
    floor.enter()
    assert chips(floor) == ["Kode PROMO10  ×"]
    assert net(floor) == 19_800
    assert floor.counter.view.box.text() == ""
    (chip,) = floor.counter.view.panel.codes.findChildren(Chip)
    chip.click()
    assert (chips(floor), net(floor)) == ([], 22_000)


def test_a_code_whose_conditions_are_not_met_waits_and_says_so(floor: Floor) -> None:
    ten_percent(floor, minimum_amount=Rupiah(40_000))
    floor.scan("KS-BSR")
    floor.scan("PROMO10")
    assert chips(floor) == ["Kode PROMO10: belum memenuhi syarat  ×"]
    floor.scan("KS-BSR")
    assert chips(floor) == ["Kode PROMO10  ×"]
    assert net(floor) == 39_600


def test_of_two_percents_the_code_that_loses_says_so_v3(floor: Floor) -> None:
    ten_percent(floor)
    promotion(floor, PromotionKind.PERCENT_OFF, "Jumat berkah", percent_bp=2_000)
    floor.scan("KS-BSR")
    floor.scan("PROMO10")
    assert chips(floor) == ["Kode PROMO10: kalah dari promo yang lebih besar  ×"]
    assert net(floor) == 17_600


def test_the_same_code_twice_is_once(floor: Floor) -> None:
    ten_percent(floor)
    floor.scan("KS-BSR")
    floor.scan("PROMO10")
    floor.scan("PROMO10")
    assert floor.counter.desk.basket.codes == ("PROMO10",)
    assert "sudah ada" in floor.banner()


def test_a_voucher_before_the_goods_waits_for_them(floor: Floor) -> None:
    code = voucher(floor)
    floor.scan(code)
    assert chips(floor) == [f"Voucer {code}: belum memenuhi syarat  ×"]
    floor.scan("KS-BSR")
    assert chips(floor) == [f"Voucer {code}  ×"]
    assert net(floor) == 12_000


@pytest.mark.parametrize("text", ["PROMO99", "7KQM-3XTR-9", "PV:7KQM3XTR9", "<b>kode</b>", "=1+1"])
def test_an_unknown_code_says_so_and_changes_nothing_b42(floor: Floor, text: str) -> None:
    ten_percent(floor)
    floor.scan("KS-BSR")
    floor.scan("PROMO10")
    before = floor.counter.desk.basket
    floor.scan(text)
    assert "tidak dikenal" in floor.banner()
    assert floor.counter.desk.basket == before


def test_a_voucher_below_its_minimum_waits_and_is_not_used_up(floor: Floor) -> None:
    code = voucher(floor, minimum_spend=Rupiah(50_000))
    floor.scan("KS-BSR")
    floor.scan(code)
    assert chips(floor) == [f"Voucer {code}: belum memenuhi syarat  ×"]
    floor.enter()
    floor.enter()
    floor.enter()
    assert [sold.net for sold in floor.shop.sales.latest("A")] == [22_000]
    floor.scan("3*KS-BSR")
    floor.scan(code)
    assert net(floor) == 56_000


def test_a_members_voucher_goes_with_the_member_and_nothing_else_does(floor: Floor) -> None:
    siti = floor.member("Siti Nurhaliza")
    code = voucher(floor, member_id=siti.id)
    ten_percent(floor)
    floor.scan("KS-BSR")
    floor.scan(code)
    assert "atas nama anggota lain" in floor.banner()
    floor.scan(floor.card("Siti Nurhaliza"))
    floor.scan("PROMO10")
    floor.scan(code)
    assert floor.counter.desk.basket.codes == ("PROMO10", code)
    floor.counter.members.taken_off()
    assert floor.counter.desk.basket.codes == ("PROMO10",)
    assert f"Voucer {code}" in floor.banner()
    assert net(floor) == 19_800


def test_a_code_used_up_meanwhile_is_taken_off_and_the_sale_goes_on(floor: Floor) -> None:
    code = voucher(floor)
    floor.scan("KS-BSR")
    floor.scan(code)
    other = floor.counter.desk.basket
    floor.shop.sales.check_out(
        floor.people["owner"],
        type(other)(new_id(), other.lines, codes=(code,)),
        [Tender(TenderKind.QRIS, Rupiah(12_000))],
    )
    floor.enter()
    floor.enter()
    assert "sudah dipakai" in floor.banner()
    assert floor.counter.desk.basket.codes == ()
    assert floor.lines() == [("KS-BSR", 1)]
    floor.enter()
    floor.enter()
    assert sorted(sold.net for sold in floor.shop.sales.latest("A")) == [12_000, 22_000]


def test_a_code_that_ends_overnight_is_taken_off_with_a_sentence(floor: Floor, clock: FixedClock) -> None:
    ten_percent(floor, valid_to=clock.today())
    code = voucher(floor)
    for scanned in ("KS-BSR", "PROMO10", code):
        floor.scan(scanned)
    clock.move(days=1)
    floor.scan("KS-BSR")
    assert "Hari pelajar sudah berakhir" in floor.banner()
    assert floor.counter.desk.basket.codes == (code,)
    assert floor.lines() == [("KS-BSR", 2)]


def test_a_parked_basket_keeps_its_codes(floor: Floor) -> None:
    ten_percent(floor)
    floor.scan("KS-BSR")
    floor.scan("PROMO10")
    floor.press(Qt.Key.Key_F6)
    floor.enter()
    assert chips(floor) == []
    floor.counter.resume(floor.counter.desk.state.parked[0].id)
    assert chips(floor) == ["Kode PROMO10  ×"]


def test_free_pieces_and_what_runs_by_itself_stand_at_their_lines(floor: Floor) -> None:
    adaan = Goods(frozenset({floor.item("PS-ADA").id}))
    promotion(floor, PromotionKind.FREE_PIECES, "Tiga bayar dua", goods=adaan, buy=2, free=1)
    floor.counter.box.entered("3*PS-ADA")
    floor.scan("KS-BSR")
    lines = floor.counter.view.panel.lines._model.lines
    assert [line.note for line in lines] == ["gratis −Rp4.000", ""]
    assert "Promo: Tiga bayar dua −Rp4.000" in sums(floor)


def test_why_tells_each_discount_with_terms_and_lines_without_a_member_too(floor: Floor) -> None:
    ten_percent(floor, cap=Rupiah(1_500))
    promotion(
        floor, PromotionKind.AMOUNT_OFF, "Borongan", code="BORONG", amount=Rupiah(20_000),
        minimum_amount=Rupiah(500_000),
    )  # fmt: skip
    code = voucher(floor)
    for scanned in ("KS-BSR", "PS-ADA", "PROMO10", "BORONG", code):
        floor.scan(scanned)
    floor.click(floor.counter.view.panel.totals.why)
    sheet = floor.counter.sheets.why
    assert sheet.is_open
    words = [label.text() for label in sheet.findChildren(PlainLabel)]
    shared = "dibagi ke semua barang menurut harganya."
    assert f"Promo Hari pelajar −Rp1.500: potongan 10%, paling banyak Rp1.500; {shared}" in words
    assert f"Voucer {code} −Rp10.000: potongan Rp10.000; {shared}" in words
    assert "Borongan (BORONG) belum memenuhi syarat: belanja mulai Rp500.000." in words
    floor.enter()
    assert not sheet.is_open


def test_a_campaign_is_said_where_points_are_explained_v3(floor: Floor) -> None:
    promotion(floor, PromotionKind.MULTIPLIER, "Dobel poin", multiplier_bp=20_000)
    floor.scan("KS-BSR")
    floor.scan(floor.card("Siti Nurhaliza"))
    assert sums(floor) == []
    floor.counter.members.why()
    words = [label.text() for label in floor.counter.sheets.why.findChildren(PlainLabel)]
    assert "Dobel poin menambah 22 poin." in words


def test_an_announcements_code_says_where_they_heard_of_it_and_changes_no_price(floor: Floor) -> None:
    announcements, owner = floor.shop.announcements, floor.people["owner"]
    told = NewAnnouncement(new_id(), AnnouncedKind.NEWS, None, "Cabang baru", "Dibuka 1 Desember", "CABANG1")
    announcements.make(owner, told)
    floor.scan("KS-BSR")
    floor.type("cabang1")
    floor.enter()
    assert chips(floor) == ["Tahu dari CABANG1: Cabang baru  ×"]
    assert net(floor) == 22_000
    floor.enter()
    floor.enter()
    floor.enter()
    assert announcements.register(owner)[0].outcome.sales == 1
