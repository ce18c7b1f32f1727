"""A partner's sale: their prices, what fits on the account, what it enters there (M1-M3, C4, B7)."""

from dataclasses import replace

import pytest

from pempek_pos.catalog.price_list import PriceTier
from pempek_pos.money.amount import Rupiah
from pempek_pos.partners.credit import BelowMinimumOrder, OverCreditLimit, SomethingOverdue
from pempek_pos.partners.partner import PartnerNotBuying, PartnerState
from pempek_pos.sales.on_account import NoPartnerForAccount, NotForPartners, PartnerTermsPassed
from pempek_pos.sales.tender import Tender, TenderKind
from tests.database_dump import dump
from tests.fixed_clock import FixedClock
from tests.shop_floor import Floor


def test_a_reseller_pays_nine_tenths_to_the_nearest_hundred_and_owes_it_m1_c4(floor: Floor) -> None:
    ani = floor.partner()
    sale = floor.deliver(ani, ("KSB", 10), ("ADA", 5))
    assert [line.unit_price for line in sale.lines] == [19_800, 3_600]
    assert sale.due == floor.shop.accounts.balance(ani.id) == 216_000
    assert [(taken.kind, taken.amount) for taken in sale.taken] == [(TenderKind.ACCOUNT, 216_000)]
    assert sale.partner is not None
    assert (sale.partner.invoice_no, sale.partner.delivery_no) == ("F-2026-00001", "SJ-2026-00001")
    assert sale.member is None


def test_a_down_payment_goes_into_the_drawer_and_off_the_invoice(floor: Floor) -> None:
    ani = floor.partner()
    sale = floor.deliver(ani, ("KSB", 10), down=50_000)
    assert floor.shop.accounts.balance(ani.id) == 148_000
    (claim,) = floor.shop.accounts.claims(ani.id)
    assert (claim.amount, claim.remaining) == (198_000, 148_000)
    shift = floor.shop.till.current("K1")
    assert shift is not None
    assert floor.shop.till.totals(shift.id).sales == 50_000
    assert sale.due == 198_000


def test_asking_twice_charges_once(floor: Floor) -> None:
    ani = floor.partner()
    basket = floor.order(ani, ("KSB", 1))
    tenders = [Tender(TenderKind.ACCOUNT, Rupiah(19_800))]
    first = floor.shop.sales.check_out(floor.cashier, basket, tenders)
    assert floor.shop.sales.check_out(floor.cashier, basket, tenders) == first
    assert floor.shop.accounts.balance(ani.id) == 19_800


def test_above_the_limit_is_refused_and_nothing_stored_until_the_owner_approves_m2(floor: Floor) -> None:
    ani = floor.partner(limit=100_000)
    basket = floor.order(ani, ("KSB", 10))
    tenders = [Tender(TenderKind.ACCOUNT, Rupiah(198_000))]
    before = dump(floor.shop.database)
    with pytest.raises(PartnerTermsPassed) as refused:
        floor.shop.sales.check_out(floor.cashier, basket, tenders)
    assert isinstance(refused.value.fact, OverCreditLimit)
    assert refused.value.fact.room == 100_000
    assert dump(floor.shop.database) == before
    approved = replace(basket, approved_by=floor.owner.staff_id)
    sale = floor.shop.sales.check_out(floor.cashier, approved, tenders)
    assert sale.due == 198_000


def test_while_something_is_overdue_only_cash_is_taken_m2(floor: Floor, clock: FixedClock) -> None:
    ani = floor.partner()
    floor.deliver(ani, ("KSB", 1))
    clock.move(days=8)
    with pytest.raises(PartnerTermsPassed) as refused:
        floor.deliver(ani, ("KSB", 1))
    assert isinstance(refused.value.fact, SomethingOverdue)
    assert (refused.value.fact.overdue, refused.value.fact.days) == (19_800, 1)
    basket = floor.order(ani, ("KSB", 1))
    sale = floor.shop.sales.check_out(floor.cashier, basket, [Tender(TenderKind.CASH, Rupiah(20_000))])
    assert sale.due == 19_800
    assert floor.shop.accounts.balance(ani.id) == 19_800


def test_a_first_order_below_the_tiers_least_is_refused(floor: Floor) -> None:
    agen = floor.partner("Toko Beku Sejahtera", PriceTier.AGEN)
    with pytest.raises(PartnerTermsPassed) as refused:
        floor.deliver(agen, ("KSB", 1))
    assert isinstance(refused.value.fact, BelowMinimumOrder)
    assert refused.value.fact.minimum == 500_000


def test_goods_back_lower_what_is_owed_at_the_invoices_price_b7(floor: Floor) -> None:
    ani = floor.partner()
    sale = floor.deliver(ani, ("KSB", 10))
    back = floor.refund(sale, (1, 3))
    assert (back.due, floor.shop.accounts.balance(ani.id)) == (-59_400, 138_600)
    assert back.partner is not None
    assert back.partner.invoice_no == "NK-2026-00001"


def test_goods_back_from_a_paid_invoice_stay_as_credit_for_the_next(floor: Floor) -> None:
    ani = floor.partner()
    sale = floor.deliver(ani, ("KSB", 10))
    floor.pay(ani, 198_000)
    floor.refund(sale, (1, 1))
    assert floor.shop.accounts.balance(ani.id) == -19_800
    floor.deliver(ani, ("KSB", 2))
    (claim,) = floor.shop.accounts.claims(ani.id)
    assert (claim.amount, claim.remaining) == (39_600, 19_800)


def test_goods_back_of_a_sale_paid_in_part_lower_the_debt_before_money_goes_out(floor: Floor) -> None:
    ani = floor.partner()
    sale = floor.deliver(ani, ("KSB", 10), down=98_000)
    back = floor.refund(sale)
    kinds = {taken.kind: taken.amount for taken in back.taken}
    assert kinds == {TenderKind.ACCOUNT: -100_000, TenderKind.CASH: -98_000}
    assert floor.shop.accounts.balance(ani.id) == 0
    assert floor.shop.accounts.claims(ani.id) == ()


def test_only_a_partner_pays_later_and_a_partner_brings_no_card(floor: Floor) -> None:
    with pytest.raises(NoPartnerForAccount):
        floor.sell(floor.basket(("ADA", 1)), Tender(TenderKind.ACCOUNT, Rupiah(4_000)))
    ani, siti = floor.partner(), floor.member()
    basket = replace(floor.order(ani, ("ADA", 1)), member_id=siti.id)
    with pytest.raises(NotForPartners):
        floor.sell(basket, Tender(TenderKind.CASH, Rupiah(4_000)))


def test_a_paused_partner_does_not_buy(floor: Floor) -> None:
    ani = floor.partner()
    basket = floor.order(ani, ("ADA", 1))
    floor.shop.partners.set_state(floor.owner, ani.id, PartnerState.PAUSED, "menolak kiriman")
    with pytest.raises(PartnerNotBuying):
        floor.sell(basket, Tender(TenderKind.CASH, Rupiah(4_000)))


def test_a_payment_settles_the_oldest_and_keeps_the_rest_as_credit_m3(floor: Floor) -> None:
    ani = floor.partner()
    for _ in range(2):
        floor.deliver(ani, ("KSB", 1))
    paid = floor.pay(ani, 50_000)
    assert paid.settled == (("F-2026-00001", 19_800), ("F-2026-00002", 19_800))
    assert (paid.left_as_credit, floor.shop.accounts.balance(ani.id)) == (10_400, -10_400)


def test_numbers_of_papers_have_no_gaps_over_refusals(floor: Floor) -> None:
    ani = floor.partner(limit=30_000)
    floor.deliver(ani, ("KSB", 1))
    with pytest.raises(PartnerTermsPassed):
        floor.deliver(ani, ("KSB", 1))
    floor.pay(ani, 19_800)
    sale = floor.deliver(ani, ("KSB", 1))
    assert sale.partner is not None
    assert sale.partner.invoice_no == "F-2026-00002"
