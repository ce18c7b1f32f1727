"""Recency, frequency, money."""

from datetime import date

import pytest

from pempek_pos.insight.buying import Buyer, PurchaseDay
from pempek_pos.insight.rfm import Buying, Scale, Scored, Segment, buying_of, scored, segment_of
from pempek_pos.money.amount import Rupiah

TEN = [
    ("A", 2, 12, 900, "555"),
    ("B", 5, 12, 450, "555"),
    ("C", 9, 6, 450, "445"),
    ("D", 9, 4, 300, "444"),
    ("E", 20, 3, 250, "333"),
    ("F", 33, 3, 120, "333"),
    ("G", 45, 2, 120, "223"),
    ("H", 60, 1, 80, "222"),
    ("I", 90, 1, 35, "121"),
    ("J", 200, 1, 15, "121"),
]
CUSTOMERS = [Buying(name, days, times, Rupiah(money * 1_000)) for name, days, times, money, _ in TEN]


def shown(one: Scored) -> str:
    return f"{one.recency}{one.frequency}{one.money}"


def test_fifths_share_a_score_where_customers_are_equal() -> None:
    assert [shown(one) for one in scored(CUSTOMERS, Scale.FIFTHS)] == [row[-1] for row in TEN]


def test_fixed_cut_offs_do_not_move_with_the_others() -> None:
    whole = {one.buying.member_id: shown(one) for one in scored(CUSTOMERS, Scale.FIXED)}
    assert whole["A"] == "554"
    assert whole["D"] == "533"
    assert whole["J"] == "111"
    assert [shown(one) for one in scored(CUSTOMERS[3:4], Scale.FIXED)] == ["533"]


@pytest.mark.parametrize(("days", "score"), [(0, 5), (14, 5), (15, 4), (30, 4), (60, 3), (120, 2), (121, 1)])
def test_the_days_since_a_purchase_are_cut_at_14_30_60_and_120(days: int, score: int) -> None:
    assert scored([Buying("A", days, 1, Rupiah(1))], Scale.FIXED)[0].recency == score


def test_every_one_of_the_125_cells_has_one_segment_and_every_segment_has_cells() -> None:
    fives = range(1, 6)
    cells = {(r, f, m): segment_of(r, f, m) for r in fives for f in fives for m in fives}
    assert len(cells) == 125
    assert {segment: list(cells.values()).count(segment) for segment in Segment} == {
        Segment.MAINSTAY: 8,
        Segment.LOYAL: 22,
        Segment.PROMISING: 20,
        Segment.NEW: 10,
        Segment.OCCASIONAL: 24,
        Segment.DRIFTING: 32,
        Segment.LOST: 9,
    }


@pytest.mark.parametrize(
    ("scores", "segment"),
    [
        ((5, 5, 5), Segment.MAINSTAY),
        ((5, 5, 1), Segment.LOYAL),
        ((4, 3, 3), Segment.PROMISING),
        ((5, 1, 1), Segment.NEW),
        ((3, 5, 5), Segment.LOYAL),
        ((3, 2, 5), Segment.OCCASIONAL),
        ((2, 5, 1), Segment.DRIFTING),
        ((1, 1, 5), Segment.DRIFTING),
        ((2, 3, 3), Segment.OCCASIONAL),
        ((1, 3, 3), Segment.LOST),
    ],
)
def test_segments_say_what_a_shop_would_say(scores: tuple[int, int, int], segment: Segment) -> None:
    assert segment_of(*scores) is segment


def test_frequency_and_money_look_back_one_year_and_recency_as_far_as_it_takes() -> None:
    today = date(2026, 11, 23)
    days = (date(2024, 5, 1), date(2025, 11, 23), date(2026, 10, 24))
    buyer = Buyer("A", tuple(PurchaseDay(day, Rupiah(50_000)) for day in days))
    assert buying_of(buyer, today) == Buying("A", 30, 2, Rupiah(100_000))
    gone = Buyer("B", (PurchaseDay(date(2024, 5, 1), Rupiah(50_000)),))
    assert scored([buying_of(gone, today)], Scale.FIXED)[0].segment is Segment.LOST


def test_of_nobody_nothing_is_scored() -> None:
    assert scored([], Scale.FIFTHS) == scored([], Scale.FIXED) == ()
