"""Text made ready for paper: in ASCII for the slip, plain for the page."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pempek_pos.printing.letters import REPLACEMENT, ascii_text, clusters, is_mark, plain_text, spelled


@pytest.mark.parametrize(
    ("text", "ascii_form"),
    [
        ("Siti Nurhaliza", "Siti Nurhaliza"),
        ("Zoë Ångström", "Zoe Angstrom"),
        ("Đặng Thị Hà", "Dang Thi Ha"),
        ("Straße №5", "Strasse No5"),
        ("−250 × 4", "-250 x 4"),
        ("0812-••••-1234", "0812-****-1234"),
        ("“Ucok” – ‘Butet’ …", "\"Ucok\" - 'Butet' ..."),
        ("ﬁ Ａ ½", "fi A 1/2"),
        ("عبد", "'bd"),
        ("محمد الفاتح", "mhmd alfath"),
        ("Иван Щукин", "Ivan Shchukin"),
        ("김철수", "Gim Cheol Su"),
        ("さくら", "sakura"),
        ("林美玲", "Lin Mei Ling"),
        ("Lim (林)", "Lim (Lin)"),
        ("தமிழ்", "tmil"),
        ("Rina 🍤✨", "Rina "),
        ("🍤", "fried shrimp"),
        ("<b>&", "<b>&"),
        ("a\tb\nc", "a b c"),
        ("a\x1b@b\x9bc\u202ed", "a@bcd"),
        ("\ue000\u0378", "?"),
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


@given(st.characters(categories=["L"]))
def test_no_letter_vanishes_from_a_slip(letter: str) -> None:
    assert ascii_text(f"a{letter}") != "a"


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Zoe\u0308", "Zoë"),
        ("a\tb\x1bc", "a bc"),
        ("\u202etxt\u202c", "txt"),
        ("👩\u200d🍳", "👩\u200d🍳"),
        ("\u200d", REPLACEMENT),
        (" ", " "),
        ("", ""),
    ],
)
def test_plain_text_keeps_letters_and_leaves_controls(text: str, plain: str) -> None:
    assert plain_text(text) == plain


@given(st.text())
def test_clusters_are_the_text_and_never_begin_with_a_mark(text: str) -> None:
    found = list(clusters(text))
    assert "".join(found) == text
    assert not any(is_mark(cluster[0]) for cluster in found[1:])


def test_what_is_joined_stays_together() -> None:
    assert list(clusters("m̃a👩\u200d🍳👍🏽林")) == ["m̃", "a", "👩\u200d🍳", "👍🏽", "林"]


def test_a_sign_without_a_spelling_has_none() -> None:
    assert spelled("🍤") == spelled("\ue000") == ""
