"""Selling at the counter: it works, each error, nothing left behind by one, asking twice changes nothing."""

from dataclasses import replace

import pytest

from pempek_pos.audit.actor import Role
from pempek_pos.catalog.price_list import PriceTier
from pempek_pos.errors import NotFound
from pempek_pos.ids import new_id
from pempek_pos.loyalty.points import MemberInDebt, NoMemberForReward, NotEnoughPoints, RewardRefused
from pempek_pos.loyalty.rewards import Claim, RewardKind
from pempek_pos.loyalty.why import Rule
from pempek_pos.money.amount import Points, Rupiah
from pempek_pos.sales.basket import Basket, EmptyBasket, NotForSale, PriceChanged
from pempek_pos.sales.receipt import SoldDifferently
from pempek_pos.sales.tender import NotEnoughTendered, Tender, TenderKind, TooMuchTendered
from pempek_pos.staff.rights import ApprovalNeeded, NotAllowed, Right
from pempek_pos.till.shift import CashCount, TillClosed
from tests.database_dump import dump
from tests.fixed_clock import FixedClock
from tests.sales.examples import amount, percent
from tests.shop_floor import PASSWORD, Floor


def cash(rupiah: int) -> Tender:
    return Tender(TenderKind.CASH, Rupiah(rupiah))


def test_a_sale_without_a_member_is_recorded_paid_and_sent_to_the_printer(floor: Floor) -> None:
    receipt = floor.sell(floor.basket(("ADA", 3), ("KSB", 1)), cash(50_000))
    assert (receipt.net, receipt.due, receipt.change) == (34_000, 34_000, 16_000)
    assert receipt.number == "K1-261123-0001"
    assert receipt.member is None
    assert [(line.code, line.quantity, line.net) for line in receipt.lines] == [
        ("ADA", 3, 12_000),
        ("KSB", 1, 22_000),
    ]
    shift = floor.shop.till.current("K1")
    assert shift
    assert floor.shop.till.expected(shift.id) == 234_000
    assert floor.shop.outbox.waiting("K1") == 1


def test_numbers_run_without_gaps_and_start_again_each_day(floor: Floor, clock: FixedClock) -> None:
    first = [floor.sell(floor.basket(("ADA", 1))).number for _ in range(3)]
    clock.move(days=1)
    assert first == ["K1-261123-0001", "K1-261123-0002", "K1-261123-0003"]
    assert floor.sell(floor.basket(("ADA", 1))).number == "K1-261124-0001"


def test_a_member_wins_points_that_can_be_spent_next_time_e5(floor: Floor) -> None:
    siti = floor.member()
    receipt = floor.sell(floor.basket(("KSB", 5), member=siti))
    assert receipt.member
    assert (receipt.member.won, receipt.member.spent, receipt.member.balance) == (110, 0, 110)
    assert receipt.member.masked_phone == "0812-••••-0001"
    assert floor.balance(siti) == 110
    assert receipt.why[0].rule is Rule.AWARD


def test_goods_that_do_not_earn_are_left_out_e2(floor: Floor) -> None:
    siti = floor.member()
    receipt = floor.sell(floor.basket(("KSB", 1), ("BOX", 1), member=siti))
    assert receipt.member
    assert (receipt.net, receipt.member.won) == (42_000, 22)


def test_the_tier_before_the_sale_multiplies_e4(floor: Floor) -> None:
    siti = floor.member()
    first = floor.sell(floor.basket(("KSB", 50), member=siti))
    second = floor.sell(floor.basket(("KSB", 1), member=siti))
    assert first.member
    assert second.member
    assert (first.member.won, first.member.tier) == (1_100, "Teman")
    assert (second.member.won, second.member.tier) == (27, "Sahabat")


def test_the_service_computes_the_cost_whatever_a_screen_believes_r3(floor: Floor) -> None:
    siti = floor.member(points=1_000)
    reward = floor.reward(RewardKind.POINTS_AS_RUPIAH, 0, 10_000)
    receipt = floor.sell(floor.basket(("ADA", 5), member=siti, claims=(Claim(reward.id, Points(30)),)))
    assert receipt.member
    assert (receipt.net, receipt.member.spent) == (0, 2)


def test_the_same_id_with_other_lines_is_refused(floor: Floor) -> None:
    basket = floor.basket(("KSB", 1))
    floor.sell(basket)
    with pytest.raises(SoldDifferently):
        floor.sell(replace(basket, lines=floor.basket(("ADA", 1)).lines), cash(50_000))


def test_no_sale_without_an_open_shift(floor: Floor) -> None:
    shift = floor.shop.till.current("K1")
    assert shift
    floor.shop.parking.close_shift(floor.cashier, shift.id, CashCount({100_000: 2}), "")
    with pytest.raises(TillClosed):
        floor.sell(floor.basket(("ADA", 1)), cash(5_000))


def refused_baskets(floor: Floor) -> list[tuple[Basket, type[Exception]]]:
    siti, ucok = floor.member(), floor.member("Ucok", points=3)
    dear = floor.reward(RewardKind.AMOUNT_OFF, 500, 10_000)
    gone = floor.shop.loyalty.keep_reward(floor.owner, replace(dear, id=new_id(), active=False))
    full = floor.basket(("ADA", 2))
    return [
        (Basket(new_id()), EmptyBasket),
        (replace(floor.basket(("ADA", 1)), member_id=new_id()), NotFound),
        (replace(full, claims=(Claim(dear.id),)), NoMemberForReward),
        (floor.basket(("ADA", 2), member=siti, claims=(Claim("none"),)), NotFound),
        (floor.basket(("ADA", 2), member=siti, claims=(Claim(gone.id),)), RewardRefused),
        (floor.basket(("ADA", 2), member=ucok, claims=(Claim(dear.id),)), NotEnoughPoints),
        (replace(full, discount=percent(30)), ApprovalNeeded),
        (replace(full, discount=replace(percent(30), approved_by=floor.cashier.staff_id)), ApprovalNeeded),
        (full.with_line_discount(0, amount(7_000)), ApprovalNeeded),
        (replace(full, lines=(replace(full.lines[0], unit_price=Rupiah(1)),)), PriceChanged),
    ]


def test_each_refusal_leaves_nothing_behind(floor: Floor) -> None:
    cases = refused_baskets(floor)
    before = dump(floor.shop.database)
    for basket, error in cases:
        with pytest.raises(error):
            floor.shop.sales.check_out(floor.cashier, basket, (cash(500_000),))
    paid = floor.basket(("ADA", 2))
    for tenders, error in (
        ((cash(7_000),), NotEnoughTendered),
        ((Tender(TenderKind.QRIS, Rupiah(9_000)),), TooMuchTendered),
    ):
        with pytest.raises(error):
            floor.shop.sales.check_out(floor.cashier, paid, tenders)
    with pytest.raises(NotAllowed):
        clerk = replace(floor.cashier, role=Role.COUNTER_STAFF)
        floor.shop.sales.check_out(clerk, paid, (cash(9_000),))
    assert dump(floor.shop.database) == before


def test_a_price_changed_since_the_basket_was_filled_is_refused_with_both_prices(floor: Floor) -> None:
    basket = floor.basket(("ADA", 1))
    today = floor.shop.clock.today()
    floor.shop.catalog.set_price(floor.owner, floor.items["ADA"].id, PriceTier.RETAIL, Rupiah(4_500), today)
    with pytest.raises(PriceChanged) as refused:
        floor.sell(basket, cash(5_000))
    assert (refused.value.was, refused.value.now) == (4_000, 4_500)


def test_a_withdrawn_item_is_not_sold(floor: Floor) -> None:
    basket = floor.basket(("ADA", 1))
    floor.shop.catalog.withdraw(floor.owner, floor.items["ADA"].id)
    with pytest.raises(NotForSale):
        floor.sell(basket, cash(5_000))


def test_a_large_discount_is_given_with_a_second_persons_yes_c3(floor: Floor) -> None:
    approval = floor.shop.staff.approve(
        floor.cashier, floor.owner.staff_id, PASSWORD, Right.GIVE_LARGE_DISCOUNT
    )
    discount = replace(percent(50), approved_by=approval.staff_id)
    receipt = floor.sell(replace(floor.basket(("KSB", 1)), discount=discount), cash(11_000))
    assert receipt.net == 11_000
    assert receipt.reductions[0].approved_by == floor.owner.staff_id
    assert receipt.reductions[0].reason == "langganan"


def test_nobody_redeems_while_in_debt_b5(floor: Floor) -> None:
    siti = floor.member()
    sale = floor.sell(floor.basket(("KSB", 5), member=siti))
    reward = floor.reward(RewardKind.AMOUNT_OFF, 100, 5_000)
    floor.sell(floor.basket(("BOX", 1), member=siti, claims=(Claim(reward.id),)))
    floor.refund(sale)
    assert floor.balance(siti) == -100
    with pytest.raises(MemberInDebt) as refused:
        floor.sell(floor.basket(("BOX", 1), member=siti, claims=(Claim(reward.id),)), cash(20_000))
    assert refused.value.debt == 100


def test_a_debt_is_settled_by_the_next_award_b5(floor: Floor) -> None:
    siti = floor.member()
    sale = floor.sell(floor.basket(("KSB", 5), member=siti))
    reward = floor.reward(RewardKind.AMOUNT_OFF, 100, 5_000)
    floor.sell(floor.basket(("BOX", 1), member=siti, claims=(Claim(reward.id),)))
    floor.refund(sale)
    receipt = floor.sell(floor.basket(("KSB", 6), member=siti))
    assert receipt.member
    assert (receipt.member.won, receipt.member.balance) == (132, 32)
    assert [lot.remaining for lot in floor.shop.loyalty.lots(siti.id)] == [32]
    entry = floor.shop.loyalty.ledger(siti.id, receipt.business_date, receipt.business_date)[-1]
    assert [because.rule for because in entry.why] == [Rule.AWARD, Rule.DEBT]


def test_cash_rounding_stands_on_its_own_line_and_never_earns_c1_e1(floor: Floor) -> None:
    floor.item("ODD", 57_550)
    siti = floor.member()
    receipt = floor.sell(floor.basket(("ODD", 1), member=siti), cash(100_000))
    assert (receipt.net, receipt.rounding, receipt.due, receipt.change) == (57_550, -50, 57_500, 42_500)
    assert receipt.member
    assert receipt.member.won == 57


def test_a_receipt_is_found_by_number_and_by_its_qr_id(floor: Floor) -> None:
    receipt = floor.sell(floor.basket(("ADA", 1)))
    assert floor.shop.sales.by_number(receipt.number.lower()) == receipt
    assert floor.shop.sales.by_number(receipt.id) == receipt
    assert floor.shop.sales.latest("K1") == (receipt,)
    with pytest.raises(NotFound):
        floor.shop.sales.by_number("K1-000000-0000")
