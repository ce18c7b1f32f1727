"""Money as it is written and as people type it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pempek_pos.errors import Unusable
from pempek_pos.money.amount import LARGEST, grouped, rupiah_from, rupiah_text, whole_from


@pytest.mark.parametrize(
    ("amount", "written"),
    [
        (0, "Rp0"),
        (500, "Rp500"),
        (25_000, "Rp25.000"),
        (-500, "\N{MINUS SIGN}Rp500"),
        (9_999_999_999, "Rp9.999.999.999"),
    ],
)
def test_money_is_written_the_shops_way(amount: int, written: str) -> None:
    assert rupiah_text(amount) == written


@pytest.mark.parametrize(
    "typed",
    ["100.000", "100000", "Rp100.000", "Rp 100.000", " 100.000 ", "100.000,-", "100.000,00", "0100000"],
)
def test_a_hundred_thousand_is_read_however_it_is_typed(typed: str) -> None:
    """Scenario H15."""
    assert rupiah_from(typed) == 100_000


@pytest.mark.parametrize(
    "typed",
    ["", " ", "abc", "-1", "\N{MINUS SIGN}500", "0,5", "100,5", "1e3", "10.00", "1.0000", ".500", "5,000",
     "100 000", "٣", "１００", "²", "1_000", "0x10", "Rp", "--1", "100.000.", "<b>1</b>", "=1+1", "\x001"],
)  # fmt: skip
def test_what_is_not_whole_rupiah_is_refused(typed: str) -> None:
    with pytest.raises(Unusable) as refused:
        rupiah_from(typed, "price")
    assert (refused.value.field, refused.value.rule) == ("price", "whole rupiah")


@pytest.mark.parametrize("typed", ["10.000.000.000", str(2**63), "9" * 5_000])
def test_more_than_the_largest_amount_is_refused(typed: str) -> None:
    with pytest.raises(Unusable) as refused:
        rupiah_from(typed)
    assert (refused.value.rule, refused.value.limit) == ("at most", LARGEST)
    assert len(refused.value.value) <= 40


def test_a_field_may_have_a_smaller_largest() -> None:
    assert rupiah_from("1.000", largest=1_000) == 1_000
    with pytest.raises(Unusable) as refused:
        rupiah_from("1.001", largest=1_000)
    assert refused.value.limit == 1_000


@given(st.integers(min_value=0, max_value=LARGEST))
def test_what_is_written_reads_back(amount: int) -> None:
    assert rupiah_from(grouped(amount)) == amount
    assert rupiah_from(rupiah_text(amount)) == amount
    assert rupiah_from(str(amount)) == amount


@given(st.integers(min_value=-LARGEST, max_value=LARGEST))
def test_groups_have_three_digits_but_the_first(number: int) -> None:
    first, *rest = grouped(number).removeprefix("\N{MINUS SIGN}").split(".")
    assert 1 <= len(first) <= 3
    assert all(len(group) == 3 for group in rest)
    assert grouped(number).startswith("\N{MINUS SIGN}") is (number < 0)


@given(st.text(max_size=60))
def test_any_text_is_money_or_refused(text: str) -> None:
    try:
        amount = rupiah_from(text)
    except Unusable:
        return
    assert 0 <= amount <= LARGEST


@pytest.mark.parametrize(("typed", "number"), [("1", 1), (" 5 ", 5), ("1.000", 1_000)])
def test_a_whole_number_is_read(typed: str, number: int) -> None:
    assert whole_from(typed, "quantity", 1, 1_000) == number


@pytest.mark.parametrize(
    ("typed", "rule"),
    [("0", "at least"), ("1001", "at most"), ("-1", "whole number"), ("0,5", "whole number"),
     ("1e9", "whole number"), ("", "whole number"), ("9" * 21, "whole number"), ("٣", "whole number")],
)  # fmt: skip
def test_a_quantity_that_is_none_is_refused(typed: str, rule: str) -> None:
    with pytest.raises(Unusable) as refused:
        whole_from(typed, "quantity", 1, 1_000)
    assert refused.value.rule == rule
