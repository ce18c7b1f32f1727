"""Figures of ratings: an honest average, and how long answers take with open ones counted."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from pempek_pos.clock import WIB
from pempek_pos.feedback.rating import Platform, Rating
from pempek_pos.feedback.rating_figures import answering_of, average_of, figures_of, is_late, waiting_since
from tests.feedback.rated import facts

NOW = datetime(2026, 11, 25, 10, 0, tzinfo=WIB)
MORNING = datetime(2026, 11, 23, 10, 0, tzinfo=WIB)


def a_rating(stars: int = 2, answered: float | None = None, logged: datetime = MORNING) -> Rating:
    """A rating of the 23rd, answered so many hours after it was written down."""
    answered_at = None if answered is None else logged + timedelta(hours=answered)
    said = facts(stars)
    return Rating("r", said, None, "", "", None, None, "", None, answered_at, "", logged)


@pytest.mark.parametrize(
    ("stars", "mean", "low", "high"),
    [
        ([5] * 10, 5.0, 3.89, 5.0),
        ([1] * 10, 1.0, 1.0, 2.11),
        ([5] * 8 + [1] * 2, 4.2, 2.96, 4.77),
        ([4] * 100, 4.0, 3.63, 4.30),
    ],
)
def test_an_average_has_an_interval_that_is_never_surer_than_its_number(
    stars: list[int], mean: float, low: float, high: float
) -> None:
    average = average_of(stars)
    assert (average.n, average.mean) == (len(stars), pytest.approx(mean))
    assert (average.low, average.high) == (pytest.approx(low, abs=0.005), pytest.approx(high, abs=0.005))


def test_fewer_than_ten_ratings_say_nothing() -> None:
    assert average_of([5] * 9).mean is None
    assert average_of([]).n == 0


@pytest.mark.parametrize(
    ("logged", "since"),
    [
        (MORNING, MORNING),
        (datetime(2026, 11, 24, 9, 0, tzinfo=WIB), datetime(2026, 11, 24, 0, 0, tzinfo=WIB)),
        (datetime(2026, 12, 24, 9, 0, tzinfo=WIB), datetime(2026, 11, 24, 0, 0, tzinfo=WIB)),
    ],
)
def test_writing_a_rating_down_late_does_not_make_the_answer_look_quick(
    logged: datetime, since: datetime
) -> None:
    assert waiting_since(a_rating(logged=logged)) == since


@pytest.mark.parametrize(
    ("rating", "now", "late"),
    [
        (a_rating(3), MORNING + timedelta(hours=24), False),
        (a_rating(3), MORNING + timedelta(hours=24, seconds=1), True),
        (a_rating(4), NOW, False),
        (a_rating(1, answered=30), NOW, False),
        (replace(a_rating(1), complaint_id="k"), NOW, False),
    ],
)
def test_a_bad_rating_is_late_a_day_and_a_night_after_it_came(
    rating: Rating, now: datetime, late: bool
) -> None:
    assert is_late(rating, now) is late


def test_open_ratings_count_with_their_age_so_far() -> None:
    ratings = [a_rating(5, hours) for hours in (2, 5, 26)] + [a_rating(1), a_rating(2)]
    answering = answering_of(ratings, NOW)
    assert (answering.n, answering.answered, answering.late) == (5, 3, 2)
    assert answering.median == timedelta(hours=26)
    assert answering.p90 == timedelta(hours=48)
    assert answering.answered_percent == 60


def test_the_middle_of_an_even_number_is_between_the_two() -> None:
    assert answering_of([a_rating(5, 2), a_rating(5, 4)], NOW).median == timedelta(hours=3)


def test_nothing_is_known_of_none() -> None:
    answering = answering_of([], NOW)
    assert (answering.median, answering.p90, answering.answered_percent, answering.late) == (
        None,
        None,
        None,
        0,
    )


def test_figures_name_the_platforms_that_have_ratings_in_their_usual_order() -> None:
    gofood = [replace(a_rating(5), facts=facts(5, platform=Platform.GOFOOD)) for _ in range(10)]
    figures = figures_of([*gofood, a_rating(1)], NOW)
    assert [(platform, average.n) for platform, average in figures.by_platform] == [
        (Platform.GOOGLE, 1),
        (Platform.GOFOOD, 10),
    ]
    assert figures.all.mean == pytest.approx(51 / 11)
