"""A day's figures from a small shop reckoned by hand, on both engines."""

from dataclasses import replace

import pytest

from pempek_pos.loyalty.rewards import Claim, RewardKind
from pempek_pos.money.amount import Points, Rupiah
from pempek_pos.reports.turnover import (
    CashierTotal,
    CategoryTotal,
    HourTotal,
    ItemTotal,
    TenderTotal,
    Turnover,
    by_category,
    total,
)
from pempek_pos.sales.basket import Discount, DiscountKind
from pempek_pos.sales.receipt import Receipt
from pempek_pos.sales.tender import Tender, TenderKind
from pempek_pos.staff.rights import NotAllowed
from tests.fixed_clock import FixedClock
from tests.shop_floor import Floor

CASH, QRIS = TenderKind.CASH, TenderKind.QRIS


def a_day_of_trade(floor: Floor, clock: FixedClock) -> Receipt:
    """At ten 3 ADA in cash; at eleven a member's 2 KSB and a box, less Rp4,000 by hand and a reward
    of Rp10,000, by QRIS and cash; at noon one KSB comes back.
    """
    floor.sell(floor.basket(("ADA", 3)), Tender(CASH, Rupiah(20_000)))
    clock.move(hours=1)
    siti = floor.member(points=100)
    reward = floor.reward(RewardKind.AMOUNT_OFF, 50, 10_000)
    basket = floor.basket(("KSB", 2), ("BOX", 1), member=siti, claims=(Claim(reward.id),))
    basket = replace(basket, discount=Discount(DiscountKind.AMOUNT, 4_000, "langganan"))
    sale = floor.sell(basket, Tender(QRIS, Rupiah(30_000)), Tender(CASH, Rupiah(50_000)))
    clock.move(hours=1)
    floor.refund(sale, (1, 1))
    return sale


def test_a_day_adds_up(floor: Floor, clock: FixedClock) -> None:
    sale = a_day_of_trade(floor, clock)
    assert sale.net == 50_000
    report = floor.shop.reports.day(floor.owner, clock.today())
    day = report.turnover
    back = sale.lines[0].net // 2
    assert (day.gross, day.discounts, day.rewards, day.sold) == (76_000, 4_000, 10_000, 62_000)
    assert (day.sales, day.refund_count, day.average) == (2, 1, 31_000)
    assert (day.refunds, day.net) == (-back, 62_000 - back)
    assert day.taken == sum(tender.amount for tender in report.tenders)
    assert (day.member_sales, day.member_sales_bp) == (1, 5_000)
    assert day.member_net == 50_000 - back
    assert report.pieces == 3 + 2 + 1 - 1


def test_refunded_rewards_give_points_back_in_the_days_points(floor: Floor, clock: FixedClock) -> None:
    sale = a_day_of_trade(floor, clock)
    day = floor.shop.reports.day(floor.owner, clock.today()).turnover
    assert sale.member
    refund = floor.shop.sales.latest("K1", 1)[0]
    assert refund.member
    assert day.points_won == sale.member.won + refund.member.won
    assert day.points_spent == 50 + refund.member.spent
    assert refund.member.spent < 0


def test_tenders_say_what_was_given_changed_and_paid_back(floor: Floor, clock: FixedClock) -> None:
    sale = a_day_of_trade(floor, clock)
    tenders = {tender.kind: tender for tender in floor.shop.reports.day(floor.owner, clock.today()).tenders}
    refund = floor.shop.sales.latest("K1", 1)[0]
    assert sale.change == 30_000
    assert tenders[CASH] == TenderTotal(
        CASH, 3, Rupiah(70_000), Rupiah(8_000 + 30_000), Rupiah(refund.taken[0].amount)
    )
    assert (tenders[QRIS].amount, tenders[QRIS].change) == (30_000, 0)


def test_what_partners_pay_later_is_a_tender_of_its_own(floor: Floor, clock: FixedClock) -> None:
    floor.deliver(floor.partner(), ("KSB", 10), down=50_000)
    tenders = {tender.kind: tender for tender in floor.shop.reports.day(floor.owner, clock.today()).tenders}
    assert (tenders[TenderKind.ACCOUNT].amount, tenders[CASH].amount) == (148_000, 50_000)
    assert floor.shop.reports.month(floor.owner, clock.today()).tenders[0].kind is TenderKind.ACCOUNT


def test_hours_items_and_cashiers_share_the_same_turnover(floor: Floor, clock: FixedClock) -> None:
    a_day_of_trade(floor, clock)
    report = floor.shop.reports.day(floor.owner, clock.today())
    net = report.turnover.net
    refund = floor.shop.sales.latest("K1", 1)[0]
    assert report.hours == (
        HourTotal(10, 1, Rupiah(12_000)),
        HourTotal(11, 1, Rupiah(50_000)),
        HourTotal(12, 0, refund.net),
    )
    assert [item.code for item in report.items] == ["KSB", "BOX", "ADA"]
    assert sum(item.net for item in report.items) == net
    assert report.cashiers == (
        CashierTotal("Nyimas", 2, 0, Rupiah(62_000)),
        CashierTotal("Cek Ida", 0, 1, refund.net),
    )


def test_today_is_compared_with_last_week_up_to_this_hour(floor: Floor, clock: FixedClock) -> None:
    floor.sell(floor.basket(("ADA", 1)))
    clock.move(hours=3)
    floor.sell(floor.basket(("ADA", 2)))
    clock.move(days=7, hours=-2)
    report = floor.shop.reports.day(floor.owner, clock.today())
    assert report.turnover == Turnover()
    assert report.week_before.net == 12_000
    assert report.week_before_by_now
    assert report.week_before_by_now.net == 4_000
    assert report.compared.net == 4_000
    clock.move(days=1)
    over = floor.shop.reports.day(floor.owner, report.day)
    assert (over.week_before_by_now, over.compared.net) == (None, 12_000)


def test_a_day_without_trade_is_empty_not_an_error(floor: Floor, clock: FixedClock) -> None:
    report = floor.shop.reports.day(floor.owner, clock.today())
    assert (report.turnover, report.items, report.tenders, report.pieces) == (Turnover(), (), (), 0)
    assert (report.turnover.average, report.turnover.member_sales_bp, report.turnover.member_net_bp) == (
        0,
        0,
        0,
    )


def test_reports_are_not_for_everybody(floor: Floor, clock: FixedClock) -> None:
    with pytest.raises(NotAllowed):
        floor.shop.reports.day(floor.cashier, clock.today())
    with pytest.raises(NotAllowed):
        floor.shop.reports.month(floor.cashier, clock.today())


def test_turnovers_add_up_and_items_gather_by_category() -> None:
    one = Turnover(gross=Rupiah(5), refunds=Rupiah(-1), sales=1, points_won=Points(3))
    assert total([one, one]) == Turnover(gross=Rupiah(10), refunds=Rupiah(-2), sales=2, points_won=Points(6))
    assert total([]) == Turnover()
    items = [
        ItemTotal("A", "A", "Kecil", 2, Rupiah(100)),
        ItemTotal("B", "B", "Besar", 1, Rupiah(150)),
        ItemTotal("C", "C", "Kecil", 1, Rupiah(60)),
    ]
    assert by_category(items) == (
        CategoryTotal("Kecil", 3, Rupiah(160)),
        CategoryTotal("Besar", 1, Rupiah(150)),
    )
