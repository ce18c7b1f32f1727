"""Tracking codes: easy to say, and only letters and digits."""

import pytest

from pempek_pos.announcements.announcement import code_proposed, tracking_code_from
from pempek_pos.errors import Unusable


@pytest.mark.parametrize(
    ("title", "number", "code"),
    [
        ("Dimsum mentai gratis", 7, "DIMSUM07"),
        ("Paket Lebaran!", 12, "LEBARAN12"),
        ("Promo pempek kapal selam", 3, "PEMPEK03"),
        ("Kekayaanalamnusantara", 1, "KEKAYAAN01"),
        ("", 1, "KABAR01"),
        ("粽子", 4, "KABAR04"),
        ("2 x 1", 5, "XX05"),
        ("É", 5, "EX05"),
        ("Lebaran", 123, "LEBARAN123"),
    ],
)
def test_a_code_is_proposed_from_the_longest_of_the_first_words(title: str, number: int, code: str) -> None:
    assert code_proposed(title, number) == code
    assert tracking_code_from(code) == code


@pytest.mark.parametrize("text", ["", "AB1", "1ABC", "LEBARAN-1", "LEBARAN 1", "A" * 13, "ÀBCD", "=CMD1'"])
def test_what_is_hard_to_type_is_no_code(text: str) -> None:
    with pytest.raises(Unusable):
        tracking_code_from(text)


def test_a_code_may_be_typed_small() -> None:
    assert tracking_code_from("  lebaran12 ") == "LEBARAN12"
