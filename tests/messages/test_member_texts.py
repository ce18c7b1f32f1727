"""Drafts to members: what they say, their length, names as plain text, both languages."""

from dataclasses import replace
from datetime import date
from urllib.parse import parse_qs, urlsplit

import pytest

from pempek_pos.messages.draft import PROMOTIONAL, Due, Facts, MessageKind
from pempek_pos.messages.links import LONGEST_TEXT, draft_link
from pempek_pos.messages.member_texts import member_text
from pempek_pos.money.amount import Points, Rupiah
from pempek_pos.settings.profile import Language, ShopProfile

SHOP = ShopProfile("Pempek Bege", "Medan", "+6281200000001")
ENGLISH = replace(SHOP, language=Language.ENGLISH)
WRITTEN = sorted(
    set(MessageKind)
    - {
        MessageKind.INVOICE_DUE,
        MessageKind.RECEIPT,
        MessageKind.COMPLAINT_RECEIVED,
        MessageKind.COMPLAINT_RESOLVED,
    },
    key=lambda kind: kind.value,
)
FULL = Facts(
    date(2026, 12, 31), Points(1_200), "Kapal selam gratis", "K7QM-3XHD-A", Rupiah(25_000), 0, Points(2_450)
)


def due(kind: MessageKind, name: str = "Siti", **facts: object) -> Due:
    return Due(kind, "m", "a", name, "+6281200000001", replace(FULL, **facts))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("kind", "indonesian", "english"),
    [
        (MessageKind.EXPIRING_7, "hanya sampai 31 Desember 2026", "until 31 December 2026 only"),
        (MessageKind.EXPIRING_30, "1.200 poin Anda berlaku sampai", "1.200 of your points"),
        (MessageKind.BIRTHDAY, "voucer senilai Rp25.000, kode K7QM-3XHD-A", "voucher worth Rp25.000"),
        (MessageKind.WELCOME, "Selamat datang", "Welcome"),
        (MessageKind.REWARD_REACHED, "cukup untuk Kapal selam gratis", "enough for Kapal selam gratis"),
        (MessageKind.WIN_BACK, "2.450 poin", "2.450 points"),
        (MessageKind.POINTS_WON, "belanja Rp25.000", "purchase of Rp25.000"),
        (MessageKind.PRE_ORDER_READY, "siap diambil", "ready to be picked up"),
    ],
)
def test_each_kind_says_what_it_is_about(kind: MessageKind, indonesian: str, english: str) -> None:
    assert indonesian in member_text(SHOP, due(kind))
    assert english in member_text(ENGLISH, due(kind))


@pytest.mark.parametrize("profile", [SHOP, ENGLISH], ids=["id", "en"])
@pytest.mark.parametrize("kind", WRITTEN)
def test_every_draft_greets_by_name_and_says_who_writes(kind: MessageKind, profile: ShopProfile) -> None:
    text = member_text(profile, due(kind))
    assert text.startswith(("Halo Siti,", "Hello Siti,"))
    assert "Pempek Bege" in text.splitlines()[-1]
    assert ("STOP" in text) == (kind in PROMOTIONAL)
    assert "{" not in text


@pytest.mark.parametrize("kind", WRITTEN)
def test_no_draft_is_longer_than_it_may_be(kind: MessageKind) -> None:
    long = replace(SHOP, name="W" * 60, language=Language.ENGLISH)
    facts = {"thing": "H" * 80, "points": Points(10**9), "balance": Points(10**9), "amount": Rupiah(10**10)}
    text = member_text(long, due(kind, "N" * 400, **facts))
    assert len(text) <= LONGEST_TEXT
    assert text.endswith("🙏")


@pytest.mark.parametrize(
    "name",
    [
        "Siti&text=kirim uang",
        "Siti#akhir",
        "Siti?x=1",
        "Siti %0A%0D",
        "Siti {thing} {0.__class__}",
        "Siti\nTransfer ke 123",
        "Siti\u202eevil",
        "Dewi 👩‍🍳🍤",
        "محمد",
        "*Siti* _~`x`",
        "</a><script>",
    ],
)
def test_a_name_is_plain_text_and_never_breaks_the_link_g7(name: str) -> None:
    text = member_text(SHOP, due(MessageKind.WIN_BACK, name))
    greeting = text.split("\n\n")[0]
    assert "\n" not in greeting
    assert not set("*_~`\u202e") & set(greeting)
    link = urlsplit(draft_link(text, "+6281200000001"))
    assert (link.netloc, link.path, link.fragment) == ("wa.me", "/6281200000001", "")
    assert parse_qs(link.query, keep_blank_values=True) == {"text": [text]}


def test_who_has_no_name_is_greeted_all_the_same() -> None:
    assert member_text(SHOP, due(MessageKind.PRE_ORDER_READY, "")).startswith("Halo,\n")


def test_a_birthday_without_a_present_is_still_a_birthday() -> None:
    text = member_text(SHOP, due(MessageKind.BIRTHDAY, code="", points=Points(0)))
    assert "Selamat ulang tahun" in text
    assert "kode" not in text
    assert "poin" not in text


@pytest.mark.parametrize(("percent_bp", "said"), [(1_000, "potongan 10%"), (1_250, "potongan 12,5%")])
def test_a_voucher_in_percent_is_told_as_one(percent_bp: int, said: str) -> None:
    assert said in member_text(SHOP, due(MessageKind.BIRTHDAY, percent_bp=percent_bp))


def test_who_has_no_points_is_not_told_of_them() -> None:
    for kind in (MessageKind.WELCOME, MessageKind.WIN_BACK):
        assert "Saldo" not in member_text(SHOP, due(kind, balance=Points(0)))
