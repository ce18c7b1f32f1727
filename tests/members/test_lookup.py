"""What a few letters or digits mean, and that every meaning has its key."""

from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pempek_pos.members.lookup import Question, digits_keys, name_keys, question_in

PHONE, CARD = "+6281234567890", "0001-2384-3"


def asks(question: Question, keys: set[str], in_names: bool) -> bool:
    """Whether one of `keys` lies in a range the question looks at."""
    return any(
        key_range.first <= key < key_range.end and all(f" {word}" in key for word in key_range.words)
        for key_range in (question.names if in_names else question.digits)
        for key in keys
    )


@given(st.integers(0, 9), st.integers(3, 12))
def test_every_part_of_a_phone_is_the_beginning_of_a_key(start: int, length: int) -> None:
    part = "081234567890"[start : start + length]
    if len(part) >= 3:
        assert asks(question_in(part), digits_keys(PHONE, CARD), in_names=False)


@pytest.mark.parametrize(
    "text",
    ["0812", "812", "+62 812", "62812", "0062-812", "(0812) 3456", "7890", "+6281234567890", "6281"],
)
def test_a_phone_is_asked_for_as_people_type_it(text: str) -> None:
    assert asks(question_in(text), digits_keys(PHONE, CARD), in_names=False)


@pytest.mark.parametrize("text", ["0001", "0001-23", "0001-2384-3", "000123843"])
def test_a_card_is_asked_for_by_its_first_digits(text: str) -> None:
    assert asks(question_in(text), digits_keys(PHONE, CARD), in_names=False)


def test_a_foreign_number_is_found_by_its_digits() -> None:
    keys = digits_keys("+6591234567", CARD)
    assert all(asks(question_in(text), keys, in_names=False) for text in ("+65 912", "0065912", "4567"))


def test_fewer_than_three_digits_ask_for_no_phone() -> None:
    assert question_in("08").digits == question_in("8").digits == ()
    assert question_in("") == question_in(" \x00\t") == Question()


@pytest.mark.parametrize(
    "name", ["Siti", "Mariana br. Sitompul", "Tan Mei Ling", "Muhammad Al-Fatih Lubis Ginting"]
)
def test_words_in_every_order_with_the_last_cut_short_find_a_name(name: str) -> None:
    words = name.lower().replace("-", " ").replace(".", "").split()
    keys = name_keys(name)
    for count in range(1, len(words) + 1):
        for some in permutations(words, count):
            for cut in range(1, len(some[-1]) + 1):
                text = " ".join((*some[:-1], some[-1][:cut]))
                assert asks(question_in(text), keys, in_names=True), text


def test_several_words_may_be_cut_short() -> None:
    assert asks(question_in("mar sit"), name_keys("Mariana br. Sitompul"), in_names=True)
    assert asks(question_in("ling me"), name_keys("Tan Mei Ling"), in_names=True)
    assert not asks(question_in("mar xyz"), name_keys("Mariana br. Sitompul"), in_names=True)


def test_accents_case_and_signs_do_not_matter() -> None:
    assert asks(question_in("JOSE"), name_keys("José Ñáñez"), in_names=True)
    assert asks(question_in("o'nei"), name_keys("Ó’Neill"), in_names=True)
    assert asks(question_in("陈美"), name_keys("陈美玲"), in_names=True)
    assert asks(question_in("🙂"), name_keys("🙂"), in_names=True)


def test_the_number_of_a_former_system_is_a_key() -> None:
    assert asks(question_in("M00051"), name_keys("Rumah Tangga 51", "M00051"), in_names=True)
    assert asks(question_in("4471"), digits_keys(None, CARD, "44718"), in_names=False)


def test_long_names_have_few_keys_and_long_questions_little_to_ask() -> None:
    assert len(name_keys(" ".join(f"w{n}" for n in range(40)))) < 40
    assert len(question_in("kata " * 5_000).names[0].words) < 25
