"""Amounts in words, read back by a parser of our own."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pempek_pos.money.amount import LARGEST, Rupiah
from pempek_pos.money.spelling import rupiah_in_english, rupiah_in_words

UNITS = ["nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan"]
DIGITS = {word: digit for digit, word in enumerate(UNITS)}
SCALES = {"ribu": 1_000, "juta": 1_000_000, "miliar": 1_000_000_000}
SHORT = {"sepuluh": 10, "sebelas": 11, "seratus": 100}


def number_in(words: str) -> int:
    """The number that Indonesian words say; KeyError for a word that is none."""
    total = group = digit = 0
    for word in words.split():
        if word == "seribu":
            total += 1_000
        elif word in SCALES:
            total, group, digit = total + (group + digit) * SCALES[word], 0, 0
        elif word in SHORT:
            group += SHORT[word]
        elif word in ("belas", "puluh", "ratus"):
            group, digit = group + {"belas": 10 + digit, "puluh": 10 * digit, "ratus": 100 * digit}[word], 0
        else:
            digit = DIGITS[word]
    return total + group + digit


@pytest.mark.parametrize(
    ("amount", "words"),
    [
        (0, "nol rupiah"),
        (11, "sebelas rupiah"),
        (100, "seratus rupiah"),
        (1_000, "seribu rupiah"),
        (2_011, "dua ribu sebelas rupiah"),
        (57_500, "lima puluh tujuh ribu lima ratus rupiah"),
        (100_000, "seratus ribu rupiah"),
        (111_111, "seratus sebelas ribu seratus sebelas rupiah"),
        (1_001_000, "satu juta seribu rupiah"),
        (5_000_001, "lima juta satu rupiah"),
        (1_000_000_000, "satu miliar rupiah"),
    ],
)
def test_an_amount_is_said_as_on_a_kuitansi(amount: int, words: str) -> None:
    assert rupiah_in_words(Rupiah(amount)) == words


def test_every_amount_to_twenty_thousand_reads_back() -> None:
    for amount in range(20_001):
        assert number_in(rupiah_in_words(Rupiah(amount)).removesuffix(" rupiah")) == amount


@given(st.integers(min_value=0, max_value=LARGEST))
def test_any_amount_reads_back(amount: int) -> None:
    words = rupiah_in_words(Rupiah(amount))
    assert words.endswith(" rupiah")
    assert "  " not in words
    assert number_in(words.removesuffix(" rupiah")) == amount


@pytest.mark.parametrize(
    ("amount", "words"),
    [
        (0, "zero rupiah"),
        (57_500, "fifty-seven thousand, five hundred rupiah"),
        (
            LARGEST,
            (
                "nine billion, nine hundred and ninety-nine million, nine hundred and ninety-nine thousand, "
                "nine hundred and ninety-nine rupiah"
            ),
        ),
    ],
)
def test_amounts_are_spelt_in_english_too(amount: int, words: str) -> None:
    assert rupiah_in_english(Rupiah(amount)) == words
