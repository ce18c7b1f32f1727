"""The programme over time: terms, expiry, statements (policies X1, X3; scenarios E, J9)."""

from dataclasses import replace
from datetime import date

import pytest

from pempek_pos.errors import NotFound, Unusable
from pempek_pos.ids import new_id
from pempek_pos.loyalty.points import RewardRefused, TermsMissing
from pempek_pos.loyalty.programme import STARTING_TIERS, starting_programme
from pempek_pos.loyalty.rewards import Claim, Reward, RewardKind
from pempek_pos.loyalty.statement import MemberOnPaper
from pempek_pos.members.member import Member
from pempek_pos.money.amount import Points, Rupiah
from pempek_pos.staff.rights import NotAllowed
from tests.database_dump import dump
from tests.fixed_clock import FixedClock
from tests.shop_floor import Floor


def on_paper(member: Member) -> MemberOnPaper:
    return MemberOnPaper(member.id, member.name, member.card_no, member.shown_phone, member.joined_on)


def test_there_are_no_terms_before_the_first_day(floor: Floor) -> None:
    with pytest.raises(TermsMissing):
        floor.shop.loyalty.programme(date(2026, 11, 21))
    assert floor.shop.loyalty.programme(date(2026, 11, 22)).tiers == STARTING_TIERS


def test_new_terms_count_from_their_day(floor: Floor) -> None:
    loyalty = floor.shop.loyalty
    later = replace(starting_programme(new_id(), date(2026, 12, 1)), rupiah_per_point=Rupiah(2_000))
    assert loyalty.publish(floor.owner, later) == later
    assert loyalty.programme(date(2026, 11, 30)).rupiah_per_point == 1_000
    assert loyalty.programme(date(2026, 12, 1)).rupiah_per_point == 2_000
    assert loyalty.programmes()[0].id == later.id


def test_unusable_terms_are_refused_and_leave_nothing(floor: Floor) -> None:
    today = floor.shop.clock.today()
    good = starting_programme(new_id(), today)
    teman, sahabat, _ = good.tiers
    before = dump(floor.shop.database)
    for bad in (
        replace(good, rupiah_per_point=Rupiah(0)),
        replace(good, minimum_spend=Rupiah(-1)),
        replace(good, rupiah_per_point=Rupiah(1_000_000_001)),
        replace(good, minimum_spend=Rupiah(10_000_000_000)),
        replace(good, point_value=Rupiah(1_000_001)),
        replace(good, expiry_months=121),
        replace(good, tiers=()),
        replace(good, tiers=(sahabat,)),
        replace(good, tiers=(teman, replace(sahabat, from_spend=Rupiah(0)))),
        replace(good, tiers=(teman, replace(sahabat, name=""))),
        replace(good, valid_from=date(2026, 11, 21)),
        replace(good, valid_from=date(2026, 11, 22)),
    ):
        with pytest.raises(Unusable):
            floor.shop.loyalty.publish(floor.owner, bad)
    with pytest.raises(NotAllowed):
        floor.shop.loyalty.publish(floor.cashier, good)
    assert dump(floor.shop.database) == before


def test_two_terms_never_begin_on_one_day(floor: Floor) -> None:
    today = floor.shop.clock.today()
    floor.terms()
    before = dump(floor.shop.database)
    with pytest.raises(Unusable) as refused:
        floor.shop.loyalty.publish(floor.owner, starting_programme(new_id(), today))
    assert refused.value.rule == "other terms begin then"
    assert dump(floor.shop.database) == before


def test_unusable_rewards_are_refused_and_leave_nothing(floor: Floor) -> None:
    today = floor.shop.clock.today()
    good = Reward(new_id(), "Potongan", RewardKind.AMOUNT_OFF, Points(500), today, Rupiah(10_000))
    before = dump(floor.shop.database)
    for bad in (
        replace(good, name=" "),
        replace(good, cost=Points(0)),
        replace(good, amount=Rupiah(0)),
        replace(good, valid_to=date(2026, 11, 22)),
        replace(good, claims_per_sale=0),
        replace(good, kind=RewardKind.FREE_ITEM),
        replace(good, minimum_spend=Rupiah(-1)),
        replace(good, cost=Points(1_000_000_001)),
        replace(good, amount=Rupiah(10_000_000_000)),
        replace(good, limit_per_member=0),
        replace(good, limit_in_all=0),
    ):
        with pytest.raises(Unusable):
            floor.shop.loyalty.keep_reward(floor.owner, bad)
    assert dump(floor.shop.database) == before


@pytest.mark.parametrize(
    ("first", "last", "refused"),
    [(-2, -1, True), (1, 9, True), (0, 0, False), (-1, 0, False)],
    ids=["to yesterday", "from tomorrow", "today only", "ends today"],
)
def test_a_reward_is_good_on_both_days_of_its_window(
    floor: Floor, first: int, last: int, refused: bool
) -> None:
    today = floor.shop.clock.today()
    reward = floor.reward(RewardKind.AMOUNT_OFF, 5, 1_000)
    window = {
        "valid_from": date(2026, 11, today.day + first),
        "valid_to": date(2026, 11, min(30, today.day + last)),
    }
    floor.shop.loyalty.keep_reward(floor.owner, replace(reward, **window))
    siti = floor.member(points=10)
    basket = floor.basket(("KSB", 1), member=siti, claims=(Claim(reward.id),))
    if refused:
        with pytest.raises(RewardRefused):
            floor.sell(basket)
    else:
        assert floor.sell(basket).net == 21_000


def test_claims_beyond_what_a_sale_allows_are_refused_r5(floor: Floor) -> None:
    siti = floor.member(points=100)
    reward = floor.reward(RewardKind.AMOUNT_OFF, 5, 1_000)
    floor.shop.loyalty.keep_reward(floor.owner, replace(reward, claims_per_sale=2))
    claims = (Claim(reward.id),) * 3
    with pytest.raises(RewardRefused):
        floor.sell(floor.basket(("KSB", 1), member=siti, claims=claims))
    assert floor.sell(floor.basket(("KSB", 1), member=siti, claims=claims[:2])).net == 20_000


def test_offers_say_what_is_missing(floor: Floor) -> None:
    siti = floor.member(points=300)
    near = floor.reward(RewardKind.AMOUNT_OFF, 500, 10_000)
    here = floor.reward(RewardKind.FREE_ITEM, 250, item="ADA")
    offers = floor.shop.loyalty.offers(siti.id, Rupiah(50_000))
    assert [(offer.reward.id, offer.missing) for offer in offers] == [(here.id, 0), (near.id, 200)]


def test_overdue_points_cannot_be_spent_even_before_the_job_ran(floor: Floor, clock: FixedClock) -> None:
    siti = floor.member()
    floor.sell(floor.basket(("KSB", 5), member=siti))
    reward = floor.reward(RewardKind.AMOUNT_OFF, 100, 5_000)
    clock.set(date(2027, 12, 1))
    floor.sell(floor.basket(("ADA", 1), member=siti))
    assert floor.balance(siti) == 4
    assert floor.shop.loyalty.offers(siti.id, Rupiah(9_000))[0].missing == 96
    assert reward.cost == 100


def test_opening_points_come_once_per_member(floor: Floor) -> None:
    siti = floor.member(points=40)
    floor.shop.loyalty.open_points(floor.owner, siti.id, Points(40), floor.shop.clock.today(), None)
    assert floor.balance(siti) == 40
    with pytest.raises(Unusable):
        floor.shop.loyalty.open_points(floor.owner, siti.id, Points(0), floor.shop.clock.today(), None)


def test_unknown_terms_are_not_found(floor: Floor) -> None:
    with pytest.raises(NotFound):
        floor.shop.loyalty.terms("none")


def test_a_statement_adds_up_and_closes_into_the_next_month_j9(floor: Floor, clock: FixedClock) -> None:
    siti = floor.member(points=100)
    reward = floor.reward(RewardKind.AMOUNT_OFF, 60, 5_000)
    november = floor.sell(floor.basket(("KSB", 2), member=siti))
    clock.set(date(2026, 12, 3))
    floor.sell(floor.basket(("KSB", 4), member=siti, claims=(Claim(reward.id),)))
    floor.refund(november, (1, 1))
    clock.set(date(2027, 1, 5))
    floor.sell(floor.basket(("ADA", 5), member=siti))
    months = [date(2026, 11, 1), date(2026, 12, 1), date(2027, 1, 1)]
    drawn = [floor.shop.loyalty.statements([on_paper(siti)], month)[0] for month in months]
    for statement in drawn:
        assert statement.closing == (
            statement.opening + statement.won - statement.spent - statement.expired + statement.adjusted
        )
        assert sum(lot.remaining for lot in statement.lots) == statement.closing
    assert [statement.closing for statement in drawn[:2]] == [statement.opening for statement in drawn[1:]]
    assert (drawn[0].opening, drawn[0].won, drawn[0].closing) == (0, 144, 144)
    assert (drawn[1].won, drawn[1].spent) == (83 - 22, 60)
    assert [reach.reached for reach in drawn[1].rewards] == [True]
    assert [lot.remaining for lot in drawn[2].lots] == [61, 20, 84]
    assert drawn[1].standing.purchases == 44_000 + 83_000 - 22_000
