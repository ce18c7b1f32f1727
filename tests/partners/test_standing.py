"""A partner's standing against the tier's rule, by tables."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from pempek_pos.catalog.price_list import PriceTier
from pempek_pos.clock import months_later
from pempek_pos.money.amount import Rupiah
from pempek_pos.partners.partner import Partner, PartnerFacts, PartnerId, PartnerState, PartnerTerms
from pempek_pos.partners.standing import Activity, Move, Trade, WhyMove, standing_of
from pempek_pos.partners.tier_rules import STARTING_RULES

TODAY = date(2026, 11, 23)
AGEN = Partner(
    PartnerId("sejahtera"),
    1,
    PartnerFacts("Toko Beku Sejahtera", since=date(2026, 1, 1)),
    PartnerTerms(PriceTier.AGEN),
    PartnerState.ACTIVE,
)


def trade(*millions: float, days_ago: tuple[int, ...] = (5,)) -> Trade:
    """Turnover of the whole months before this one, the latest first; days with orders before today."""
    firsts = [months_later(TODAY.replace(day=1), -back) for back in range(1, len(millions) + 1)]
    amounts = [Rupiah(int(amount * 1_000_000)) for amount in millions]
    days = tuple(sorted(TODAY - timedelta(days=ago) for ago in days_ago))
    return Trade(dict(zip(firsts, amounts, strict=True)), days)


@pytest.mark.parametrize(
    ("millions", "ago", "expected"),
    [
        ((3, 3, 3), (5,), None),
        ((10, 10, 10), (5,), (Move.UP, PriceTier.DISTRIBUTOR, [(WhyMove.REACHED_NEXT, 3, 10_000_000)])),
        ((10, 10, 9.9), (5,), None),
        ((2.9, 2.9, 0), (5,), (Move.DOWN, PriceTier.RESELLER, [(WhyMove.MISSED_MINIMUM, 3, 3_000_000)])),
        ((2.9, 3, 0), (5,), None),
        ((3, 3, 3), (89,), None),
        ((3, 3, 3), (90,), (Move.DOWN, PriceTier.RESELLER, [(WhyMove.LAPSED, 90, 90)])),
        ((10, 10, 10), (90,), (Move.DOWN, PriceTier.RESELLER, [(WhyMove.LAPSED, 90, 90)])),
    ],
)
def test_three_whole_months_or_ninety_quiet_days_propose_a_move_for_the_owner(
    millions: tuple[float, ...], ago: tuple[int, ...], expected: object
) -> None:
    found = standing_of(AGEN, STARTING_RULES, trade(*millions, days_ago=ago), TODAY).proposal
    told = found and (found.move, found.tier, [(one.why, one.figure, one.rule) for one in found.reasons])
    assert told == expected


def test_nobody_moves_beyond_the_first_or_the_last_tier() -> None:
    lowest = replace(AGEN, terms=PartnerTerms(PriceTier.RESELLER))
    highest = replace(AGEN, terms=PartnerTerms(PriceTier.DISTRIBUTOR))
    assert standing_of(lowest, STARTING_RULES, trade(0, 0, 0), TODAY).proposal is None
    assert standing_of(highest, STARTING_RULES, trade(90, 90, 90), TODAY).proposal is None


def test_months_before_somebody_was_a_partner_are_neither_kept_nor_missed() -> None:
    young = replace(AGEN, facts=replace(AGEN.facts, since=date(2026, 9, 2)))
    standing = standing_of(young, STARTING_RULES, trade(1, 4, 2), TODAY)
    assert [month.kept for month in standing.months] == [False, None, None, None, None, None]
    assert standing.proposal is None


@pytest.mark.parametrize(
    ("ago", "activity"),
    [
        ((), Activity.NEVER),
        ((59,), Activity.ACTIVE),
        ((60,), Activity.QUIET),
        ((89,), Activity.QUIET),
        ((90,), Activity.LAPSED),
    ],
)
def test_sixty_days_without_an_order_put_the_tier_in_question_and_ninety_lose_it(
    ago: tuple[int, ...], activity: Activity
) -> None:
    assert standing_of(AGEN, STARTING_RULES, trade(3, days_ago=ago), TODAY).activity is activity


def test_growth_compares_three_months_with_the_three_before_and_says_how_many_orders() -> None:
    growth = standing_of(
        AGEN, STARTING_RULES, trade(3, 3, 3, 2, 2, 2, days_ago=(3, 30, 60, 130, 210)), TODAY
    ).growth
    assert (growth.now, growth.before, growth.change_bp) == (9_000_000, 6_000_000, 5_000)
    assert (growth.orders_now, growth.orders_before) == (2, 1)
    assert standing_of(AGEN, STARTING_RULES, trade(3), TODAY).growth.change_bp is None


def test_regularity_is_the_median_gap_between_days_with_orders() -> None:
    standing = standing_of(AGEN, STARTING_RULES, trade(3, days_ago=(40, 33, 26, 5)), TODAY)
    assert (standing.gaps, standing.usual_gap, standing.days_since_order) == (3, 7, 5)
    assert standing_of(AGEN, STARTING_RULES, trade(3, days_ago=(40, 33)), TODAY).usual_gap is None
