"""What people answered: the battery's factors, recommending, content, ease, with their uncertainty."""

import pytest

from pempek_pos.insight.battery import (
    FACTOR_ITEMS,
    REVERSED,
    Factor,
    composite,
    factor_score,
    item_means,
    of_hundred,
    turned,
)
from pempek_pos.insight.promoter import Promoters, promoters_of
from pempek_pos.insight.satisfaction import content, ease
from pempek_pos.insight.share import Share, mean_of

ANSWERS = dict(enumerate((6, 7, 6, 5, 6, 2, 3, 5, 4, 3, 2, 1, 6), start=1))


def test_the_thirteen_statements_are_shared_out_over_five_factors() -> None:
    assert [item for items in FACTOR_ITEMS.values() for item in items] == list(range(1, 14))
    assert list(FACTOR_ITEMS) == list(Factor)


def test_a_whole_battery_is_scored_as_in_the_paper() -> None:
    scores = [factor_score(ANSWERS, factor) for factor in Factor]
    assert scores == [6.0, 2.5, 4.5, 2.0, 6.0]
    assert [
        turned(score) for factor, score in zip(Factor, scores, strict=True) if factor in REVERSED and score
    ] == [
        5.5,
        6.0,
    ]
    assert composite(ANSWERS) == 5.5


def test_a_factor_needs_at_least_half_of_its_statements() -> None:
    assert factor_score({1: 6, 2: 7}, Factor.LOYALTY) is None
    assert factor_score({1: 6, 2: 7, 5: 5}, Factor.LOYALTY) == 6
    assert factor_score({7: 3}, Factor.SWITCH) == 3
    assert factor_score({10: 1}, Factor.EXTERNAL_RESPONSE) is None
    assert factor_score({}, Factor.INTERNAL_RESPONSE) is None
    assert composite(dict.fromkeys(range(1, 10), 4)) is None


def test_on_a_hundred_more_is_always_better() -> None:
    assert of_hundred(7, Factor.LOYALTY) == 100
    assert of_hundred(7, Factor.SWITCH) == 0
    assert of_hundred(1, Factor.EXTERNAL_RESPONSE) == 100
    assert of_hundred(4, Factor.INTERNAL_RESPONSE) == 50


def test_statements_asked_in_turn_have_a_mean_each() -> None:
    assert item_means({1: [7, 5], 2: [], 3: [4]}) == {1: 6, 3: 4}


@pytest.mark.parametrize(
    ("groups", "score", "margin"),
    [((60, 25, 15), 45.0, 14.5), ((6, 3, 1), 50.0, 41.6), ((0, 10, 0), 0.0, 0.0)],
)
def test_the_net_promoter_score_has_a_margin(
    groups: tuple[int, int, int], score: float, margin: float
) -> None:
    found = Promoters(*groups)
    assert found.score == score
    assert found.margin == pytest.approx(margin, abs=0.05)


def test_promoters_are_9_and_10_and_detractors_up_to_6() -> None:
    assert promoters_of([10, 9, 8, 7, 6, 0]) == Promoters(2, 2, 2)


def test_the_score_is_shown_from_thirty_answers_on_and_never_made_up() -> None:
    assert not Promoters(29, 0, 0).is_enough
    assert Promoters(30, 0, 0).is_enough
    nothing = Promoters(0, 0, 0)
    assert (nothing.score, nothing.margin, nothing.interval) == (None, None, None)
    few = Promoters(6, 3, 1).interval
    assert few is not None
    assert (few.low, few.high) == (pytest.approx(8.4, abs=0.05), pytest.approx(91.6, abs=0.05))
    best = Promoters(9, 0, 1).interval
    assert best is not None
    assert best.high == 100


def test_content_are_answers_of_4_and_5() -> None:
    found = content([5] * 10 + [4] * 8 + [3] * 6)
    assert (found.hits, found.n, found.percent) == (18, 24, 75.0)
    assert content([]).percent is None


def test_ease_is_a_mean_on_seven_steps_and_a_share() -> None:
    found = ease([7, 6, 5, 3, 7])
    assert found.mean is not None
    assert (found.mean.value, found.easy.percent) == (5.6, 80.0)
    assert ease([]).mean is None


@pytest.mark.parametrize(
    ("hits", "n", "low", "high"),
    [(18, 24, 55.1, 88.0), (0, 10, 0.0, 27.8), (10, 10, 72.2, 100.0), (946, 2357, 38.2, 42.1)],
)
def test_a_share_s_interval_is_wilson_s(hits: int, n: int, low: float, high: float) -> None:
    interval = Share(hits, n).interval
    assert interval is not None
    assert (interval.low, interval.high) == (pytest.approx(low, abs=0.06), pytest.approx(high, abs=0.06))


def test_of_nothing_nothing_is_said() -> None:
    assert Share(0, 0).interval is None
    assert mean_of([]) is None
    one = mean_of([4])
    assert one is not None
    assert (one.value, one.interval) == (4, None)
