"""The card number and its check digit."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pempek_pos.members.card import (
    HIGHEST_NUMBER,
    NotACard,
    card_digits,
    card_no,
    card_payload,
    check_digit,
    number_on_card,
)

numbers = st.integers(1, HIGHEST_NUMBER)


def test_damms_own_example() -> None:
    assert check_digit("572") == "4"
    assert check_digit("5724") == "0"


@given(numbers)
def test_every_form_of_a_card_is_read_back(number: int) -> None:
    card = card_no(number)
    for text in (card, card.replace("-", ""), card.replace("-", " "), card_payload(card), f"  {card}\r\n"):
        assert number_on_card(text) == number


@given(numbers, st.integers(0, 8), st.integers(1, 9))
def test_one_wrong_digit_is_caught(number: int, place: int, off: int) -> None:
    digits = card_digits(number)
    wrong = digits[:place] + str((int(digits[place]) + off) % 10) + digits[place + 1 :]
    with pytest.raises(NotACard):
        number_on_card(wrong)


@given(numbers, st.integers(0, 7))
def test_two_swapped_neighbours_are_caught(number: int, place: int) -> None:
    digits = card_digits(number)
    swapped = digits[:place] + digits[place + 1] + digits[place] + digits[place + 2 :]
    if swapped != digits:
        with pytest.raises(NotACard):
            number_on_card(swapped)


@pytest.mark.parametrize(
    "text", ["", "PB:", "0001-2384", "000123847٣", "1e8", "x" * 5_000, "PS-ADA", "\x1b@000000000"]
)
def test_anything_else_is_no_card(text: str) -> None:
    with pytest.raises(NotACard):
        number_on_card(text)


@pytest.mark.parametrize("number", [0, -1, HIGHEST_NUMBER + 1])
def test_there_is_no_card_beyond_eight_digits(number: int) -> None:
    with pytest.raises(ValueError):
        card_no(number)
