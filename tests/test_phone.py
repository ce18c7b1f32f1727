"""Phones as Indonesians write them (policy P3)."""

import phonenumbers
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pempek_pos.phone import Phone, PhoneFault, PhoneUnreadable, domestic, masked, phone_from, shown

WRITTEN = [
    "081200000001",
    "+62 812-0000-0001",
    "6281200000001",
    "0062 812 0000 0001",
    "81200000001",
    "(0812) 0000 0001",
    "+62 (0)812 0000 0001",
    "0812.0000.0001",
    "0812\u20110000\u20110001",
    "0812–0000–0001",
    "０８１２００００００01",
    "\u202a+62 812-0000-0001\u202c",
    " 0812 0000\u00a00001 ",
    "62 812/0000/0001",
]
LOCAL = st.from_regex(r"8[1-9][0-9]{7,10}", fullmatch=True)


@pytest.mark.parametrize("typed", WRITTEN)
def test_one_number_has_one_form_however_it_is_written(typed: str) -> None:
    assert phone_from(typed) == Phone("+6281200000001")


@pytest.mark.parametrize(
    ("typed", "fault"),
    [
        ("", PhoneFault.NEEDED),
        (" - ", PhoneFault.NEEDED),
        ("0612345", PhoneFault.TOO_SHORT),
        ("08123", PhoneFault.TOO_SHORT),
        ("62812", PhoneFault.TOO_SHORT),
        ("1234", PhoneFault.TOO_SHORT),
        ("+62", PhoneFault.TOO_SHORT),
        ("00", PhoneFault.TOO_SHORT),
        ("0812345678901234", PhoneFault.TOO_LONG),
        ("08" + "1" * 12, PhoneFault.TOO_LONG),
        ("+62" + "1" * 20, PhoneFault.TOO_LONG),
        ("0" * 100_000, PhoneFault.TOO_LONG),
        ("siti", PhoneFault.NOT_DIGITS),
        ("0812-0000-0001 x5", PhoneFault.NOT_DIGITS),
        ("0812+0000001", PhoneFault.NOT_DIGITS),
        ("٠٨١٢٠٠٠٠٠٠٠١", PhoneFault.NOT_DIGITS),
        ("08120000\x000001", PhoneFault.NOT_DIGITS),
        ("=0812000001", PhoneFault.NOT_DIGITS),
        ("+", PhoneFault.NOT_DIGITS),
        ("6591234567", PhoneFault.NEEDS_COUNTRY),
        ("+99912345678", PhoneFault.NO_SUCH_NUMBER),
        ("+6500000000", PhoneFault.NO_SUCH_NUMBER),
        ("080123456789", PhoneFault.NO_SUCH_NUMBER),
    ],
)
def test_what_is_no_phone_is_refused_by_name_and_never_quoted(typed: str, fault: PhoneFault) -> None:
    with pytest.raises(PhoneUnreadable) as refused:
        phone_from(typed)
    assert refused.value.fault is fault
    assert not typed or typed not in str(refused.value)


@pytest.mark.parametrize("typed", ["+65 9123 4567", "0065 9123 4567"])
def test_a_foreign_number_is_taken_and_flagged(typed: str) -> None:
    assert phone_from(typed) == Phone("+6591234567", foreign=True)


def test_a_landline_in_medan_is_taken() -> None:
    assert phone_from("(061) 456-7890") == Phone("+62614567890")


@pytest.mark.parametrize(
    ("e164", "shop", "digits", "mask"),
    [
        ("+6281234567890", "0812-3456-7890", "081234567890", "0812-••••-7890"),
        ("+628123456789", "0812-3456-789", "08123456789", "0812-••••-6789"),
        ("+62812345678", "0812-3456-78", "0812345678", "0812-••••-5678"),
        ("+62614567890", "0614-5678-90", "0614567890", "0614-••••-7890"),
        ("+6591234567", "+6591234567", "+6591234567", "+659-••••-4567"),
    ],
)
def test_a_number_is_shown_the_way_it_is_dialled(e164: str, shop: str, digits: str, mask: str) -> None:
    assert (shown(e164), domestic(e164), masked(e164)) == (shop, digits, mask)


@given(LOCAL, st.sampled_from(["0", "+62", "62", "0062", "", "+620", "(0"]))
def test_every_mobile_reads_back_from_what_is_shown(local: str, start: str) -> None:
    phone = phone_from(start + local)
    assert phone == Phone(f"+62{local}")
    assert phone_from(shown(phone.e164)) == phone
    assert phone_from(domestic(phone.e164)) == phone


@given(LOCAL)
def test_the_library_writes_our_mobiles_the_same(local: str) -> None:
    number = phonenumbers.parse(f"0{local}", "ID")
    assert phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164) == phone_from(local).e164


@given(LOCAL)
def test_a_mask_shows_four_digits_at_each_end_and_never_how_many_are_hidden(local: str) -> None:
    start, hidden, end = masked(f"+62{local}").split("-")
    assert (start, hidden, end) == (f"0{local[:3]}", "••••", local[-4:])


@given(st.text(max_size=60))
def test_any_text_is_a_phone_or_refused(text: str) -> None:
    try:
        phone = phone_from(text)
    except PhoneUnreadable:
        return
    assert phone.e164[0] == "+"
    assert phone.e164[1:].isdigit()
