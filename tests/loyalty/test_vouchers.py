"""Codes catch a slip of the finger; a voucher holds in its window, once, for whom it is meant (V1)."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pempek_pos.loyalty.goods import GoodsLine
from pempek_pos.loyalty.vouchers import (
    ALPHABET,
    HIGHEST_NUMBER,
    Cause,
    Voucher,
    VoucherKind,
    VoucherRefused,
    check_usable,
    code_from,
    code_of,
    code_payload,
    taken_off,
)
from pempek_pos.money.amount import Rupiah

FIRST, LAST = date(2026, 11, 1), date(2026, 11, 30)
NUMBERS = st.integers(0, HIGHEST_NUMBER - 1)


def voucher(**terms: object) -> Voucher:
    made = Voucher(
        "v-1",
        code_of(7),
        VoucherKind.AMOUNT_OFF,
        FIRST,
        LAST,
        Cause.OWNER,
        "ulang tahun toko",
        Rupiah(10_000),
    )
    return replace(made, **terms)  # type: ignore[arg-type]


def lines(*values: int) -> list[GoodsLine]:
    return [GoodsLine(f"i{at}", 1, Rupiah(value)) for at, value in enumerate(values)]


@given(NUMBERS)
def test_a_code_is_read_back_however_it_is_written(number: int) -> None:
    code = code_of(number)
    bare = code.replace("-", "")
    for written in (code, bare, bare.lower(), f" {bare[:3]} {bare[3:]} ", code_payload(code)):
        assert code_from(written) == code


@given(NUMBERS, st.integers(0, 8), st.sampled_from(ALPHABET))
def test_one_wrong_letter_is_noticed(number: int, at: int, letter: str) -> None:
    bare = code_of(number).replace("-", "")
    wrong = bare[:at] + letter + bare[at + 1 :]
    assert code_from(wrong) == (code_of(number) if wrong == bare else None)


@given(NUMBERS, st.integers(0, 8), st.integers(0, 8))
def test_two_swapped_letters_are_noticed(number: int, one: int, other: int) -> None:
    letters = list(code_of(number).replace("-", ""))
    letters[one], letters[other] = letters[other], letters[one]
    same = "".join(letters) == code_of(number).replace("-", "")
    assert (code_from("".join(letters)) is not None) == same


@pytest.mark.parametrize(
    "text", ["", "PROMO10", "AAAA-AAAA", "OOOO-IIII-L", "K1-261123-0001", "陈大文", "=1+1"]
)
def test_other_texts_are_no_voucher_codes(text: str) -> None:
    assert code_from(text) is None


def test_different_numbers_have_different_codes() -> None:
    assert len({code_of(number) for number in range(5_000)}) == 5_000


@pytest.mark.parametrize("day", [FIRST, LAST])
def test_both_days_of_the_window_are_good(day: date) -> None:
    check_usable(voucher(), day, None)


@pytest.mark.parametrize(
    ("terms", "day", "rule"),
    [
        ({"withdrawn": True}, FIRST, "withdrawn"),
        ({"used_in": "K1-261123-0001"}, FIRST, "used"),
        ({}, date(2026, 10, 31), "not yet"),
        ({}, date(2026, 12, 1), "over"),
        ({"member_id": "m-1"}, FIRST, "other member"),
    ],
)
def test_each_refusal_says_why(terms: dict[str, object], day: date, rule: str) -> None:
    with pytest.raises(VoucherRefused) as refused:
        check_usable(voucher(**terms), day, "m-2")
    assert refused.value.rule == rule


def test_one_bound_to_a_member_is_theirs() -> None:
    check_usable(voucher(member_id="m-1"), FIRST, "m-1")


def test_it_never_takes_a_total_below_zero() -> None:
    assert sum(taken_off(voucher(), lines(3_000, 4_000))) == 7_000


def test_a_percent_stops_at_its_cap() -> None:
    percent = voucher(kind=VoucherKind.PERCENT_OFF, amount=Rupiah(0), percent_bp=5_000, cap=Rupiah(20_000))
    assert sum(taken_off(percent, lines(30_000))) == 15_000
    assert sum(taken_off(percent, lines(90_000))) == 20_000


def test_below_its_minimum_and_with_nothing_to_pay_it_takes_nothing_off() -> None:
    assert taken_off(voucher(minimum_spend=Rupiah(50_000)), lines(49_999)) == (0,)
    assert taken_off(voucher(minimum_spend=Rupiah(50_000)), lines(50_000)) == (10_000,)
    assert taken_off(voucher(), lines(0, 0)) == (0, 0)
