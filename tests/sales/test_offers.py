"""Promotions and vouchers at the till: by themselves or by code, used once, freed by a refund (V1-V3)."""

from dataclasses import replace
from datetime import timedelta

import pytest

from pempek_pos.ids import new_id
from pempek_pos.loyalty.goods import Goods
from pempek_pos.loyalty.promotions import Promotion, PromotionKind, PromotionRefused
from pempek_pos.loyalty.vouchers import Cause, NotACode, Voucher, VoucherKind, VoucherRefused
from pempek_pos.money.amount import Points, Rupiah
from pempek_pos.sales.receipt import ReductionKind
from tests.database_dump import dump
from tests.shop_floor import Floor


def kept(floor: Floor, kind: PromotionKind = PromotionKind.PERCENT_OFF, **terms: object) -> Promotion:
    made = Promotion(new_id(), "Promo", kind, floor.shop.clock.today(), percent_bp=1_000)
    return floor.shop.offers.keep_promotion(floor.owner, replace(made, **terms))  # type: ignore[arg-type]


def issued(floor: Floor, **terms: object) -> Voucher:
    today = floor.shop.clock.today()
    made = Voucher(
        new_id(),
        "",
        VoucherKind.AMOUNT_OFF,
        today,
        today + timedelta(days=30),
        Cause.OWNER,
        "maaf",
        Rupiah(5_000),
    )
    return floor.shop.offers.issue(floor.owner, replace(made, **terms))  # type: ignore[arg-type]


def test_one_that_runs_by_itself_needs_no_member(floor: Floor) -> None:
    kept(floor)
    receipt = floor.sell(floor.basket(("KSB", 5)))
    assert receipt.net == 99_000
    assert [(cut.kind, cut.label, cut.amount) for cut in receipt.reductions] == [
        (ReductionKind.PROMOTION, "Promo", 11_000)
    ]


def test_by_a_code_only_when_it_is_given(floor: Floor) -> None:
    kept(floor, code="promo10")
    bare = floor.basket(("KSB", 5))
    assert floor.shop.sales.quote(bare).price.net == 110_000
    code = floor.shop.offers.known_code(" Promo10 ", None)
    assert floor.sell(replace(bare, codes=(code,))).net == 99_000


def test_a_group_of_the_menu_is_found_through_the_catalog(floor: Floor) -> None:
    group = floor.items["KSB"].category.id
    kept(floor, goods=Goods(groups=frozenset({group})))
    assert floor.sell(floor.basket(("KSB", 1))).net == 19_800


def test_a_limit_per_member_asks_for_the_member(floor: Floor) -> None:
    kept(floor, code="SEKALI", limit_per_member=1)
    member, other = floor.member(), floor.member("Budi")
    with pytest.raises(PromotionRefused) as refused:
        floor.shop.offers.known_code("SEKALI", None)
    assert refused.value.rule == "members only"
    for who in (member, other):
        floor.sell(replace(floor.basket(("KSB", 1), member=who), codes=("SEKALI",)))
    with pytest.raises(PromotionRefused):
        floor.shop.offers.known_code("SEKALI", member.id)


def test_codes_nobody_issued_are_unknown(floor: Floor) -> None:
    for text in ("PROMO10", "7KQM-3XTR-9", "陈大文", "=1+1", ""):
        with pytest.raises(NotACode):
            floor.shop.offers.known_code(text, None)


def test_a_voucher_is_used_once_and_a_refund_frees_it_v1(floor: Floor) -> None:
    voucher = issued(floor)
    basket = replace(floor.basket(("KSB", 1)), codes=(voucher.code,))
    sale = floor.sell(basket)
    assert sale.net == 17_000
    assert floor.shop.offers.voucher(voucher.id).used_in == sale.number
    before = dump(floor.shop.database)
    with pytest.raises(VoucherRefused) as refused:
        floor.sell(replace(basket, id=new_id()))
    assert (refused.value.rule, refused.value.about) == ("used", sale.number)
    assert dump(floor.shop.database) == before
    floor.refund(sale)
    assert floor.shop.offers.voucher(voucher.id).used_in is None
    again = floor.sell(replace(basket, id=new_id()))
    assert floor.shop.offers.voucher(voucher.id).used_in == again.number


def test_a_part_that_comes_back_frees_no_voucher(floor: Floor) -> None:
    voucher = issued(floor)
    sale = floor.sell(replace(floor.basket(("KSB", 2)), codes=(voucher.code,)))
    back = floor.refund(sale, (1, 1))
    assert back.net == -(44_000 - 5_000) // 2
    assert floor.shop.offers.voucher(voucher.id).used_in == sale.number


def test_a_voucher_of_one_member_is_refused_to_others(floor: Floor) -> None:
    member = floor.member()
    voucher = issued(floor, member_id=member.id)
    with pytest.raises(VoucherRefused) as refused:
        floor.shop.offers.known_code(voucher.code, None)
    assert refused.value.rule == "other member"
    assert floor.shop.offers.known_code(voucher.code.lower(), member.id) == voucher.code
    assert floor.shop.offers.vouchers_of(floor.cashier, member.id) == (voucher,)


def test_issuing_twice_issues_once(floor: Floor) -> None:
    voucher = issued(floor)
    assert floor.shop.offers.issue(floor.owner, voucher) == voucher
    assert floor.shop.offers.vouchers(floor.owner) == (voucher,)


def test_a_withdrawn_one_is_good_for_nothing(floor: Floor) -> None:
    voucher = issued(floor)
    floor.shop.offers.withdraw(floor.owner, voucher.id)
    with pytest.raises(VoucherRefused):
        floor.shop.offers.known_code(voucher.code, None)


def test_bonus_points_come_back_with_the_goods(floor: Floor) -> None:
    kept(floor, PromotionKind.BONUS, bonus=Points(7), by_piece=True, percent_bp=0)
    kept(floor, PromotionKind.MULTIPLIER, multiplier_bp=20_000, percent_bp=0, goods=Goods(frozenset({"x"})))
    member = floor.member()
    sale = floor.sell(floor.basket(("KSB", 3), member=member))
    assert sale.member is not None
    assert sale.member.won == 66 + 21
    floor.refund(sale, (1, 1))
    assert floor.balance(member) == 44 + 14
    floor.refund(sale, (1, 2))
    assert floor.balance(member) == 0


def test_uses_of_all_promotions_are_told_at_once_c4(floor: Floor) -> None:
    first, other = kept(floor, code="SATU"), kept(floor, code="DUA")
    for code in ("SATU", "SATU", "DUA"):
        last = floor.sell(replace(floor.basket(("KSB", 2)), codes=(code,)))
    part = floor.sell(replace(floor.basket(("KSB", 2)), codes=("SATU",)))
    floor.refund(last)
    floor.refund(part, (1, 1))
    uses = floor.shop.offers.uses_of_all()
    assert uses == {first.id: 3}
    assert uses[first.id] == floor.shop.offers.uses(first.id)
    assert floor.shop.offers.uses(other.id) == 0
