"""Which amounts of cash are offered on keys."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pempek_pos.money.amount import Rupiah
from ui.counter.quick_cash import quick_cash


@pytest.mark.parametrize(
    ("due", "offered"),
    [
        (8_000, (10_000, 20_000, 50_000, 100_000)),
        (22_000, (30_000, 40_000, 50_000, 100_000)),
        (50_000, (60_000, 100_000)),
        (57_500, (58_000, 60_000, 100_000)),
        (100_000, ()),
        (123_400, (130_000, 140_000, 150_000, 200_000)),
    ],
)
def test_the_next_sums_that_notes_make(due: int, offered: tuple[int, ...]) -> None:
    assert quick_cash(Rupiah(due)) == offered


@given(st.integers(1, 9_000_000_000))
def test_every_amount_pays_the_bill_and_none_comes_twice(due: int) -> None:
    offered = quick_cash(Rupiah(due))
    assert len(offered) <= 4
    assert offered or due % 100_000 == 0
    assert all(amount > due for amount in offered)
    assert list(offered) == sorted(set(offered))
