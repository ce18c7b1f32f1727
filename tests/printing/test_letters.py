"""Text in the letters a device has."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pempek_pos.printing.letters import ascii_text, spelled


@pytest.mark.parametrize(
    ("text", "ascii_form"),
    [
        ("Siti Nurhaliza", "Siti Nurhaliza"),
        ("Zoë Ångström", "Zoe Angstrom"),
        ("Đặng Thị Hà", "Dang Thi Ha"),
        ("Straße №5", "Strasse No5"),
        ("−250 × 4", "-250 x 4"),
        ("0812-••••-1234", "0812-****-1234"),
        ("ﬁ Ａ ½", "fi A 1/2"),
        ("عبد", "'bd"),
        ("Иван Щукин", "Ivan Shchukin"),
        ("김", "gim"),
        ("さくら", "sakura"),
        ("林美玲", "???"),
        ("Rina 🍤✨", "Rina "),
        ("🍤", "?"),
        ("<b>&", "<b>&"),
        ("a\tb\nc", "a b c"),
        ("a\x1b@b\x9bc\u202ed", "a@bcd"),
    ],
)
def test_text_is_respelled(text: str, ascii_form: str) -> None:
    assert ascii_text(text) == ascii_form


@given(st.text(max_size=200))
def test_whatever_comes_in_printable_ascii_comes_out(text: str) -> None:
    out = ascii_text(text)
    assert out.isascii()
    assert out == "" or out.isprintable()
    assert bool(out.strip()) == bool(text.strip()) or not text.strip()


def test_letters_that_are_known_stay_as_they_are() -> None:
    assert spelled("Zoë 林", {ord(ch) for ch in "Zoë ?"}) == "Zoë ?"


def test_a_letter_in_two_parts_is_put_together_first() -> None:
    assert spelled("Zoe\u0308", {ord(ch) for ch in "Zoeë"}) == "Zoë"
