"""Text from people."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pempek_pos.errors import Unusable
from pempek_pos.text import cleaned, folded, line_from

SAME = [
    "Siti",
    "Ny. Lim Swee Giok",
    "dr. Ucok Simanjuntak",
    "陈美玲",
    "محمد",
    "Ma'ruf",
    "<b>Budi</b>",
    "=1+1",
    "Ayu 👩‍🍳",
    "नमस्ते",
]


@pytest.mark.parametrize("name", SAME)
def test_a_real_name_stays_as_it_is(name: str) -> None:
    assert cleaned(name) == name


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  Siti \t Aminah \n", "Siti Aminah"),
        ("Si\x00ti\x1b[31m", "Siti[31m"),
        ("evil\u202egnp.exe", "evilgnp.exe"),
        ("\u2066a\u2069\u200e\u200f\ufeff", "a"),
        ("Bu\u200bdi\u00ad", "Budi"),
        ("Jose\u0301", "José"),
        ("a\u00a0\u3000b", "a b"),
        ("\ud800x", "x"),
        ("\x7f\x85", ""),
    ],
)
def test_what_is_not_seen_is_not_kept(typed: str, kept: str) -> None:
    assert cleaned(typed) == kept


@given(st.text(max_size=200))
def test_cleaned_text_can_be_stored_and_stays_clean(text: str) -> None:
    once = cleaned(text)
    assert cleaned(once) == once
    assert once == once.strip()
    assert not {"Cc", "Cs"} & {unicodedata.category(ch) for ch in once}
    assert once.encode().decode() == once


def test_a_line_has_a_least_and_a_most() -> None:
    assert line_from(" x ", "name", 1) == "x"
    assert line_from("", "note", 5, least=0) == ""
    with pytest.raises(Unusable) as empty:
        line_from(" \x00 ", "name", 60)
    assert (empty.value.field, empty.value.rule, empty.value.limit) == ("name", "needed", 1)
    with pytest.raises(Unusable) as long:
        line_from("x" * 200, "name", 60)
    assert (long.value.rule, long.value.limit, len(long.value.value)) == ("at most characters", 60, 40)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("Ny. LIM  Swee-Giok", "ny lim swee giok"),
        ("José Müller", "jose muller"),
        ("Ma'ruf", "ma ruf"),
        ("Straße", "strasse"),
        ("ＡＢＣ１２", "abc12"),
        ("陈美玲", "陈美玲"),
        ("100%", "100"),
        ("_%*\"'", ""),
    ],
)
def test_text_is_folded_for_searching(text: str, key: str) -> None:
    assert folded(text) == key


@given(st.text(max_size=100))
def test_folding_twice_changes_nothing(text: str) -> None:
    assert folded(folded(text)) == folded(text)


@given(st.text(alphabet=st.characters(codec="ascii"), max_size=60))
def test_folding_ignores_case(text: str) -> None:
    assert folded(text.upper()) == folded(text.lower())
