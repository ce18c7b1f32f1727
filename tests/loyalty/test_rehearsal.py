"""New terms tried on the sales of the last 90 days, beside what the ledger says really happened."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from random import Random

import pytest

from pempek_pos.audit.actor import Actor
from pempek_pos.errors import Unusable
from pempek_pos.ids import new_id
from pempek_pos.loyalty.accrual import award_for, plain_earning
from pempek_pos.loyalty.programme import STARTING_TIERS, Programme, Tier, starting_programme
from pempek_pos.loyalty.promotions import Promotion, PromotionKind
from pempek_pos.loyalty.rehearsal import Move, Outcome, Rehearsal, Rehearsing, SaleThen, would_win
from pempek_pos.loyalty.rehearsal_service import Replayed
from pempek_pos.loyalty.reversal import SoldLine
from pempek_pos.loyalty.rewards import Claim, RewardKind
from pempek_pos.money.amount import Points, Rupiah
from pempek_pos.staff.rights import NotAllowed
from tests.database_dump import dump
from tests.fixed_clock import FixedClock
from tests.shop_floor import Floor

DAY = date(2026, 11, 23)
TERMS = starting_programme("t", DAY)
WON = "SELECT SUM(points) FROM points_entry WHERE kind IN ('award', 'award reversal')"
SPENT = "SELECT -SUM(points) FROM points_entry WHERE kind IN ('redemption', 'redemption return')"


def sale(net: int, *, back: int = 0, bonus: int = 0, quantity: int = 4) -> SaleThen:
    line = SoldLine(quantity, back, Rupiah(net), True, 10_000, Points(0))
    return SaleThen(Rupiah(net), (line,), Points(bonus), (), Points(0), Points(0))


def rehearsed(floor: Floor, programme: Programme, by: Actor | None = None) -> Rehearsal:
    ended: list[Rehearsal] = []

    def walked() -> Iterator[Replayed]:
        ended.append((yield from floor.shop.rehearsal.rehearse(by or floor.owner, programme)))

    *_, last = walked()
    assert last.done == last.total
    return ended[0]


def current(floor: Floor) -> Programme:
    return floor.shop.loyalty.programme(floor.shop.clock.today())


def really(floor: Floor) -> Outcome:
    """What the ledger says, the value of a point by the terms in force."""
    won, spent = (int(floor.shop.database.value(text) or 0) for text in (WON, SPENT))
    return Outcome(Points(won), Points(spent), Rupiah((won - spent) * current(floor).point_value))


def weeks_of_trade(floor: Floor, clock: FixedClock, seed: int = 7) -> None:
    """Three members buy, spend and bring back over ten weeks, one of them up to the second tier."""
    dice, today = Random(seed), floor.shop.clock.today()
    off = floor.reward(RewardKind.AMOUNT_OFF, 30, 6_000)
    free = floor.reward(RewardKind.FREE_ITEM, 20, item="ADA")
    by_points = floor.reward(RewardKind.POINTS_AS_RUPIAH, 0, 20)
    for kind, terms in (
        (PromotionKind.MULTIPLIER, {"multiplier_bp": 20_000, "minimum_pieces": 5}),
        (PromotionKind.BONUS, {"bonus": Points(3), "minimum_pieces": 9}),
        (PromotionKind.BONUS, {"bonus": Points(1), "by_piece": True, "weekdays": 0b000_0011}),
        (PromotionKind.PERCENT_OFF, {"percent_bp": 700, "minimum_amount": Rupiah(150_000)}),
    ):
        made = Promotion(new_id(), "Promo", kind, today)
        floor.shop.offers.keep_promotion(floor.owner, replace(made, **terms))  # type: ignore[arg-type]
    members = [floor.member("Siti"), floor.member("Budi"), floor.member("Ayu", points=400)]
    claims = (
        (),
        (),
        (Claim(off.id),),
        (Claim(free.id),),
        (Claim(by_points.id, Points(dice.randint(5, 90))),),
    )
    for _ in range(30):
        clock.move(days=dice.randint(1, 3))
        member = dice.choice(members)
        wanted = (("ADA", dice.randint(1, 7)), ("KSB", dice.randint(3, 12)), ("BOX", 1))
        chosen = dice.choice(claims) if floor.balance(member) >= 100 else ()
        sold = floor.sell(floor.basket(*wanted, member=member, claims=chosen))
        if dice.random() < 0.4:
            floor.refund(sold, (dice.randint(1, 2), 1))
        if dice.random() < 0.15:
            floor.refund(sold)
    floor.sell(floor.basket(("KSB", 3)))


@pytest.mark.parametrize("seed", [7, 11, 23])
def test_unchanged_terms_come_to_what_really_was(floor: Floor, clock: FixedClock, seed: int) -> None:
    weeks_of_trade(floor, clock, seed)
    told = rehearsed(floor, replace(current(floor), id=new_id()))
    assert told.total.would == told.total.was == really(floor)
    assert [row.was for row in told.tiers] == [row.would for row in told.tiers]
    assert [row.tier for row in told.tiers] == ["Teman", "Sahabat", "Keluarga"]
    assert told.tiers[1].sales > 0
    assert told.total.members == 3
    assert told.total.sales == sum(row.sales for row in told.tiers) == 30
    assert told.total.was.spent > 0


def test_a_rehearsal_changes_nothing_and_publishes_nothing(floor: Floor, clock: FixedClock) -> None:
    weeks_of_trade(floor, clock)
    before = dump(floor.shop.database)
    rehearsed(floor, replace(current(floor), id=new_id(), rupiah_per_point=Rupiah(500)))
    assert dump(floor.shop.database) == before


def test_only_the_last_90_days_are_played_and_older_purchases_still_count(
    floor: Floor, clock: FixedClock
) -> None:
    member = floor.member()
    floor.sell(floor.basket(("KSB", 50), member=member))
    clock.move(days=89)
    floor.sell(floor.basket(("KSB", 1), member=member))
    assert rehearsed(floor, current(floor)).total.sales == 2
    clock.move(days=1)
    told = rehearsed(floor, current(floor))
    assert (told.total.sales, told.total.spend, told.total.would.won) == (1, 22_000, 27)
    assert told.tiers[1].sales == 1


def test_new_tiers_place_a_sale_by_the_purchases_before_it_e4(floor: Floor) -> None:
    member = floor.member()
    for _ in range(3):
        floor.sell(floor.basket(("KSB", 5), member=member))
    tiers = (Tier(0, "Baru", Rupiah(0), 10_000), Tier(1, "Lama", Rupiah(110_000), 20_000))
    told = rehearsed(floor, replace(current(floor), tiers=tiers))
    assert [(row.tier, row.sales, row.would.won) for row in told.tiers] == [
        ("Baru", 1, 110),
        ("Lama", 2, 440),
    ]
    assert [row.was.won for row in told.tiers] == [110, 220]
    assert [row.members for row in told.tiers] == [1, 1]
    assert told.total.members == 1


def test_points_as_rupiah_cost_by_the_new_value_and_what_came_back_is_given_back_b4(floor: Floor) -> None:
    reward = floor.reward(RewardKind.POINTS_AS_RUPIAH, 0, 20)
    fixed = floor.reward(RewardKind.AMOUNT_OFF, 100, 2_000)
    member = floor.member(points=2_000)
    claims = (Claim(reward.id, Points(500)), Claim(fixed.id))
    sold = floor.sell(floor.basket(("KSB", 2), member=member, claims=claims))
    dearer = replace(current(floor), point_value=Rupiah(50))
    assert rehearsed(floor, dearer).total.would.spent == 200 + 100
    floor.refund(sold, (1, 1))
    told = rehearsed(floor, dearer).total
    assert (told.was.spent, told.would.spent) == (250 + 50, 100 + 50)
    assert told.would.owed == (told.would.won - 150) * 50
    floor.refund(sold)
    assert rehearsed(floor, dearer).total.would == Outcome(Points(0), Points(0), Rupiah(0))


def test_without_any_sale_it_is_all_nothing(floor: Floor) -> None:
    told = rehearsed(floor, TERMS)
    assert told.total.sales == 0
    assert told.total.would == Outcome(Points(0), Points(0), Rupiah(0))
    assert len(told.tiers) == len(STARTING_TIERS)


def test_only_who_may_change_terms_may_try_them_and_bad_ones_are_refused(floor: Floor) -> None:
    with pytest.raises(NotAllowed):
        floor.shop.rehearsal.rehearse(floor.cashier, TERMS)
    with pytest.raises(Unusable):
        floor.shop.rehearsal.rehearse(floor.owner, replace(TERMS, rupiah_per_point=Rupiah(0)))


def test_a_sale_below_the_new_minimum_wins_nothing_also_when_part_of_it_is_kept_e7() -> None:
    terms = replace(TERMS, minimum_spend=Rupiah(60_000))
    tier = terms.tiers[0]
    assert would_win(terms, tier, sale(59_999)) == 0
    assert would_win(terms, tier, sale(60_000)) == 60
    assert would_win(terms, tier, sale(60_000, back=3)) == 15


def test_the_bonus_of_a_sale_stays_until_all_of_it_came_back() -> None:
    tier = TERMS.tiers[1]
    assert would_win(TERMS, tier, sale(40_000, bonus=5)) == 55
    assert would_win(TERMS, tier, sale(40_000, bonus=5, back=3)) == 17
    assert would_win(TERMS, tier, sale(40_000, bonus=5, back=4)) == 0


def test_purchases_of_more_than_a_year_ago_do_not_count_x3() -> None:
    rehearsing = Rehearsing(TERMS, Rupiah(20))
    moves = [
        Move(date(2025, 11, 23), Rupiah(900_000)),
        Move(date(2025, 11, 24), Rupiah(999_999)),
        Move(DAY, Rupiah(10_000), sale(10_000)),
        Move(DAY, Rupiah(10_000), sale(10_000)),
    ]
    rehearsing.take("m", moves)
    told = rehearsing.rehearsal(DAY, DAY)
    assert [row.sales for row in told.tiers] == [1, 1, 0]
    assert told.total.would.won == 10 + 12


def test_what_nothing_came_back_of_wins_its_award() -> None:
    for tier in TERMS.tiers:
        for net in (0, 999, 57_500, 1_234_567):
            award = award_for(TERMS, tier, plain_earning(Rupiah(net)), Rupiah(net))
            assert would_win(TERMS, tier, sale(net)) == award.points
