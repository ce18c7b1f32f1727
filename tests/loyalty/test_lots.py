"""Which points go first, and where they come back to (policies R4, B4, B5)."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from pempek_pos.loyalty.lots import Draw, Lot, drawn, given_back, next_to_expire, spending_order, taken_back
from pempek_pos.loyalty.programme import LotView
from pempek_pos.money.amount import Points


def lot(name: str, points: int, expires: date | None, won: date = date(2026, 1, 1)) -> Lot:
    return Lot(name, won, expires, Points(points))


JAN, MAR, JUN = date(2027, 1, 31), date(2027, 3, 31), date(2027, 6, 30)
THREE = [lot("L3", 80, JUN), lot("L1", 100, JAN), lot("L2", 50, MAR)]


def test_lots_that_end_first_are_spent_first_r4() -> None:
    assert drawn(spending_order(THREE), Points(120)) == (Draw("L1", Points(100)), Draw("L2", Points(20)))


def test_of_lots_ending_together_the_older_goes_first_and_the_endless_last() -> None:
    lots = [
        lot("never", 1, None, date(2020, 1, 1)),
        lot("young", 1, JAN, date(2026, 2, 1)),
        lot("old", 1, JAN),
    ]
    assert [each.id for each in spending_order(lots)] == ["old", "young", "never"]


def test_drawing_more_than_there_is_gives_what_there_is() -> None:
    assert sum(draw.points for draw in drawn(THREE, Points(999))) == 230


def test_an_award_is_taken_back_from_its_own_lot_first_b5() -> None:
    assert taken_back(THREE, "L3", Points(100)) == (Draw("L3", Points(80)), Draw("L1", Points(20)))


def test_points_given_back_fill_the_lot_drawn_last_first() -> None:
    draws = (Draw("L1", Points(100)), Draw("L2", Points(20)))
    assert given_back(draws, Points(0), Points(30)) == (Draw("L2", Points(20)), Draw("L1", Points(10)))
    assert given_back(draws, Points(30), Points(90)) == (Draw("L1", Points(90)),)


@given(st.lists(st.integers(1, 500), min_size=1, max_size=6), st.data())
def test_returns_in_parts_fill_exactly_what_was_drawn(sizes: list[int], data: st.DataObject) -> None:
    draws = [Draw(f"L{index}", Points(size)) for index, size in enumerate(sizes)]
    back: dict[str, int] = {}
    done = 0
    while done < sum(sizes):
        part = data.draw(st.integers(1, sum(sizes) - done))
        for draw in given_back(draws, Points(done), Points(part)):
            back[draw.lot_id] = back.get(draw.lot_id, 0) + draw.points
        done += part
    assert back == {draw.lot_id: draw.points for draw in draws}


def test_the_next_expiry_adds_up_the_lots_of_its_day() -> None:
    views = [LotView(Points(5), JAN, MAR), LotView(Points(7), JAN, MAR), LotView(Points(9), JAN, None)]
    assert next_to_expire(views) == (MAR, 12)
    assert next_to_expire([LotView(Points(9), JAN, None)]) is None
