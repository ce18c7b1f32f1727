"""What is asked of somebody who joins."""

from datetime import date

import pytest

from pempek_pos.errors import Unusable
from pempek_pos.members.consent import TEXTS, ConsentKind
from pempek_pos.members.member import (
    Member,
    MemberId,
    MemberState,
    NewMember,
    birthday_from,
    checked_new,
    seen,
)
from pempek_pos.phone import PhoneUnreadable


@pytest.mark.parametrize(
    ("typed", "kept"), [("", ""), (" ", ""), ("17-08", "17-08"), ("1/2", "01-02"), ("29-02", "29-02")]
)
def test_a_birthday_is_a_day_and_a_month(typed: str, kept: str) -> None:
    assert birthday_from(typed) == kept


@pytest.mark.parametrize(
    "typed", ["30-02", "00-01", "1-13", "17-08-1990", "besok", "-1-1", "١٧-٠٨", "1" * 999]
)
def test_no_other_birthday_is_taken(typed: str) -> None:
    with pytest.raises(Unusable) as refused:
        birthday_from(typed)
    assert (refused.value.field, refused.value.rule) == ("birthday", "day and month as DD-MM")


def test_a_new_member_is_cleaned_at_the_door() -> None:
    new = NewMember(MemberId("1"), " Siti\x1b@ \u202eNur ", "0812-3456-7890", True, birthday="1-2")
    assert checked_new(new) == NewMember(MemberId("1"), "Siti@ Nur", "+6281234567890", True, birthday="01-02")


def test_a_name_is_needed_and_a_phone_is_a_phone() -> None:
    for name in ("", " \u200b", "x" * 81):
        with pytest.raises(Unusable):
            checked_new(NewMember(MemberId("1"), name, "081234567890", True))
    with pytest.raises(PhoneUnreadable):
        checked_new(NewMember(MemberId("1"), "Siti", "12345", True))


def test_a_phone_is_whole_only_for_those_who_may_see_it() -> None:
    """Policy P3."""
    siti = Member(
        MemberId("1"),
        1,
        "0000-0001-3",
        "Siti",
        "+6281234567890",
        "",
        date(2026, 1, 1),
        MemberState.ACTIVE,
        False,
    )
    assert (seen(siti, True).phone, seen(siti, True).shown_phone) == ("+6281234567890", "0812-3456-7890")
    assert (seen(siti, False).phone, seen(siti, False).shown_phone) == (None, "0812-••••-7890")


def test_consent_is_asked_for_in_both_languages() -> None:
    """Policy P4."""
    assert set(TEXTS) == {(kind, language) for kind in ConsentKind for language in ("id", "en")}
    assert len({text for text in TEXTS.values() if len(text) > 40}) == 4
