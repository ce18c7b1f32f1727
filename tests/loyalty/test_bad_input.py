"""What nobody can mean is refused with its own error, and nothing of it is stored (issue 3, bad input)."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest

from pempek_pos.errors import ShopError, Unusable
from pempek_pos.ids import new_id
from pempek_pos.loyalty.points import MemberInDebt, NoMemberForReward, NotEnoughPoints
from pempek_pos.loyalty.promotions import Promotion, PromotionKind, PromotionRefused
from pempek_pos.loyalty.rewards import Claim, Reward, RewardKind
from pempek_pos.loyalty.vouchers import Cause, NotACode, Voucher, VoucherKind, VoucherRefused
from pempek_pos.money.amount import Points, Rupiah
from pempek_pos.sales.basket import Basket, EmptyBasket
from pempek_pos.sales.tender import Tender, TenderKind
from tests.database_dump import dump
from tests.fixed_clock import FixedClock
from tests.shop_floor import Floor

TODAY = date(2026, 11, 23)
YESTERDAY = TODAY - timedelta(days=1)
CASH = (Tender(TenderKind.CASH, Rupiah(500_000)),)
PERCENT = Promotion("p-1", "Promo", PromotionKind.PERCENT_OFF, TODAY, percent_bp=1_000)
REWARD = Reward("r-1", "Hadiah", RewardKind.PERCENT_OFF, Points(10), TODAY, percent_bp=1_000)
VOUCHER = Voucher("v-1", "", VoucherKind.AMOUNT_OFF, TODAY, TODAY, Cause.OWNER, "maaf", Rupiah(5_000))


def refused(floor: Floor, error: type[ShopError], deed: Callable[[], object]) -> ShopError:
    """The deed is refused by this error and leaves the database as it was."""
    before = dump(floor.shop.database)
    with pytest.raises(error) as raised:
        deed()
    assert dump(floor.shop.database) == before
    return raised.value


@pytest.mark.parametrize(
    ("terms", "field", "rule"),
    [
        ({"valid_to": YESTERDAY}, "valid_to", "not before it begins"),
        ({"percent_bp": 10_001}, "percent", "percent between 1 and"),
        ({"percent_bp": 0}, "percent", "percent between 1 and"),
        ({"cap": Rupiah(0)}, "cap", "at least 1"),
        ({"cap": Rupiah(10**10)}, "cap", "at most"),
        ({"name": " "}, "promotion name", "needed"),
        ({"kind": PromotionKind.AMOUNT_OFF}, "amount", "at least 1"),
        ({"kind": PromotionKind.AMOUNT_OFF, "amount": Rupiah(10**10)}, "amount", "at most"),
        ({"kind": PromotionKind.FREE_PIECES, "buy": 3}, "free", "at least 1"),
        ({"kind": PromotionKind.FREE_PIECES, "free": 1}, "gift", "needed"),
        ({"kind": PromotionKind.MULTIPLIER}, "multiplier", "more than once, up to 10 times"),
        ({"kind": PromotionKind.BONUS}, "bonus", "at least 1"),
        ({"limit_in_all": 0}, "limit_in_all", "at least 1"),
        ({"limit_per_member": -1}, "limit_per_member", "at least 1"),
        ({"weekdays": 0}, "weekdays", "needed"),
        ({"from_minute": 600, "to_minute": 600}, "hours", "not as it begins"),
        ({"minimum_amount": Rupiah(-1)}, "minimum_spend", "not negative"),
        ({"code": "DUA KATA"}, "promotion code", "letters, digits and hyphens"),
        ({"code": "X" * 21}, "promotion code", "at most characters"),
    ],
)
def test_a_promotion_nobody_can_mean(floor: Floor, terms: dict[str, object], field: str, rule: str) -> None:
    bad = replace(PERCENT, **terms)  # type: ignore[arg-type]
    error = refused(floor, Unusable, lambda: floor.shop.offers.keep_promotion(floor.owner, bad))
    assert isinstance(error, Unusable)
    assert (error.field, error.rule) == (field, rule)


def test_a_promotion_code_belongs_to_one_promotion(floor: Floor) -> None:
    offers = floor.shop.offers
    offers.keep_promotion(floor.owner, replace(PERCENT, code="SAMA"))
    other = replace(PERCENT, id="p-2", code="sama")
    error = refused(floor, Unusable, lambda: offers.keep_promotion(floor.owner, other))
    assert isinstance(error, Unusable)
    assert (error.field, error.rule) == ("promotion code", "taken")


@pytest.mark.parametrize(
    ("terms", "field", "rule"),
    [
        ({"valid_to": YESTERDAY}, "valid_to", "not before it begins"),
        ({"percent_bp": 10_100}, "percent", "percent between 1 and"),
        ({"cost": Points(0)}, "cost", "at least 1"),
        ({"cost": Points(-5)}, "cost", "at least 1"),
        ({"cap": Rupiah(-1)}, "cap", "at least 1"),
    ],
)
def test_a_reward_nobody_can_mean(floor: Floor, terms: dict[str, object], field: str, rule: str) -> None:
    bad = replace(REWARD, **terms)  # type: ignore[arg-type]
    error = refused(floor, Unusable, lambda: floor.shop.loyalty.keep_reward(floor.owner, bad))
    assert isinstance(error, Unusable)
    assert (error.field, error.rule) == (field, rule)


@pytest.mark.parametrize(
    ("terms", "field", "rule"),
    [
        ({"valid_to": YESTERDAY}, "valid_to", "not before it begins"),
        ({"valid_from": YESTERDAY, "valid_to": YESTERDAY}, "valid_to", "not before today"),
        ({"amount": Rupiah(0)}, "amount", "at least 1"),
        ({"amount": Rupiah(10**10)}, "amount", "at most"),
        ({"kind": VoucherKind.PERCENT_OFF, "percent_bp": 10_001}, "percent", "percent between 1 and"),
        ({"reason": ""}, "reason", "needed"),
        ({"minimum_spend": Rupiah(-1)}, "minimum_spend", "not negative"),
    ],
)
def test_a_voucher_nobody_can_mean(floor: Floor, terms: dict[str, object], field: str, rule: str) -> None:
    bad = replace(VOUCHER, **terms)  # type: ignore[arg-type]
    error = refused(floor, Unusable, lambda: floor.shop.offers.issue(floor.owner, bad))
    assert isinstance(error, Unusable)
    assert (error.field, error.rule) == (field, rule)


@pytest.mark.parametrize("code", ["TIDAKADA", "7KQM-3XTR-9", "=1+1", "陈大文", "", "X" * 10_000])
def test_a_code_nobody_gave_out(floor: Floor, code: str) -> None:
    basket = replace(floor.basket(("KSB", 1)), codes=(code,))
    refused(floor, NotACode, lambda: floor.shop.sales.check_out(floor.cashier, basket, CASH))
    refused(floor, NotACode, lambda: floor.shop.offers.known_code(f"{code}\x00", None))


def test_a_voucher_that_is_used_over_or_not_begun(floor: Floor, clock: FixedClock) -> None:
    offers, check_out = floor.shop.offers, floor.shop.sales.check_out
    used, over, later = (
        offers.issue(floor.owner, replace(VOUCHER, id=new_id(), **window))  # type: ignore[arg-type]
        for window in (
            {"valid_to": TODAY + timedelta(days=60)},
            {},
            {"valid_from": TODAY + timedelta(days=30), "valid_to": TODAY + timedelta(days=60)},
        )
    )
    floor.sell(replace(floor.basket(("KSB", 1)), codes=(used.code,)))
    clock.move(days=1)
    rules = []
    for voucher in (used, over, later):
        basket = replace(floor.basket(("KSB", 1)), codes=(voucher.code,))
        error = refused(floor, VoucherRefused, lambda basket=basket: check_out(floor.cashier, basket, CASH))
        assert isinstance(error, VoucherRefused)
        rules.append(error.rule)
    assert rules == ["used", "over", "not yet"]


def test_a_promotion_whose_days_are_over_by_its_code(floor: Floor, clock: FixedClock) -> None:
    floor.shop.offers.keep_promotion(floor.owner, replace(PERCENT, code="LALU", valid_to=TODAY))
    clock.move(days=1)
    basket = replace(floor.basket(("KSB", 1)), codes=("LALU",))
    error = refused(floor, PromotionRefused, lambda: floor.shop.sales.check_out(floor.cashier, basket, CASH))
    assert isinstance(error, PromotionRefused)
    assert error.rule == "over"


def test_a_reward_without_goods_without_points_without_a_member_and_in_debt(floor: Floor) -> None:
    check_out, reward = floor.shop.sales.check_out, floor.reward(RewardKind.AMOUNT_OFF, 100, 5_000)
    siti, claims = floor.member(), (Claim(reward.id),)
    full = floor.basket(("BOX", 1), member=siti, claims=claims)
    empty = Basket(new_id(), member_id=siti.id, claims=claims)
    refused(floor, EmptyBasket, lambda: check_out(floor.cashier, empty, CASH))
    nobody = replace(full, member_id=None)
    refused(floor, NoMemberForReward, lambda: check_out(floor.cashier, nobody, CASH))
    refused(floor, NotEnoughPoints, lambda: check_out(floor.cashier, full, CASH))
    sale = floor.sell(floor.basket(("KSB", 5), member=siti))
    floor.sell(full)
    floor.refund(sale)
    again = replace(full, id=new_id())
    error = refused(floor, MemberInDebt, lambda: check_out(floor.cashier, again, CASH))
    assert isinstance(error, MemberInDebt)
    assert error.debt == 100
