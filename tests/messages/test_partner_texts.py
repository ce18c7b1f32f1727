"""Drafts to partners about money: what they say on which day, how long they get, in both languages."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from pempek_pos.catalog.price_list import PriceTier
from pempek_pos.clock import WIB
from pempek_pos.messages.links import LONGEST_TEXT
from pempek_pos.messages.partner_texts import (
    call_text,
    promise_asked_text,
    promise_text,
    reminder_text,
    statement_text,
)
from pempek_pos.money.amount import Rupiah
from pempek_pos.partners.account import Claim
from pempek_pos.partners.ageing import Ageing
from pempek_pos.partners.collecting import Call, CallReason, ClaimDue, Debtor, ReminderKind
from pempek_pos.partners.partner import Partner, PartnerFacts, PartnerId, PartnerState, PartnerTerms
from pempek_pos.partners.promises import Promise
from pempek_pos.partners.statement import PartnerStatement
from pempek_pos.partners.tier_rules import TierRule
from pempek_pos.settings.profile import Language, ShopProfile

SHOP = ShopProfile("Pempek Bege", "Medan", "+6281200000001")
ENGLISH = replace(SHOP, language=Language.ENGLISH)
TODAY = date(2026, 11, 24)


def claim(late: int, amount: int = 198_000, label: str = "F-2026-00001") -> Claim:
    due = TODAY - timedelta(days=late)
    return Claim(label, label, due - timedelta(days=7), due, Rupiah(amount), Rupiah(amount))


def statement(closing: int, late: int = 0, name: str = "Warung Bu Ani") -> PartnerStatement:
    terms = PartnerTerms(PriceTier.RESELLER, Rupiah(1_000_000), 7)
    partner = Partner(PartnerId("p"), 1, PartnerFacts(name), terms, PartnerState.ACTIVE)
    nothing = Rupiah(0)
    return PartnerStatement(
        partner,
        date(2026, 10, 1),
        Rupiah(100_000),
        nothing,
        Rupiah(300_000),
        Rupiah(400_000 - closing),
        nothing,
        nothing,
        Rupiah(closing),
        (),
        (),
        Ageing(to_7=Rupiah(late)),
        Rupiah(300_000),
        TierRule(9_000),
    )


@pytest.mark.parametrize(
    ("late", "indonesian", "english"),
    [
        (-5, "belum jatuh tempo", "not due yet"),
        (-1, "jatuh tempo besok", "due tomorrow"),
        (0, "hari ini jatuh tempo", "due today"),
        (3, "Mungkin terlewat: tagihan Rp198.000 sudah lewat jatuh tempo 3 hari", "slipped by"),
        (12, "lewat jatuh tempo sampai 12 hari", "up to 12 days"),
    ],
)
def test_a_reminder_says_how_late_it_is(late: int, indonesian: str, english: str) -> None:
    text = reminder_text(SHOP, "Warung Bu Ani", [claim(late)], TODAY)
    assert text.startswith("Halo Warung Bu Ani,")
    assert indonesian in text
    assert "F-2026-00001: Rp198.000, jatuh tempo" in text
    assert text.endswith("salam dari kami di Pempek Bege.")
    assert english in reminder_text(ENGLISH, "Warung Bu Ani", [claim(late)], TODAY)


def test_what_is_late_is_summed_apart_from_what_is_not() -> None:
    claims = [claim(5, 100_000, "F-1"), claim(-1, 50_000, "F-2")]
    text = reminder_text(SHOP, "Bu Ani", claims, TODAY)
    assert "Tagihan Rp100.000 belum kami terima" in text
    assert "F-1: Rp100.000, jatuh tempo 19 November 2026 (lewat 5 hari)" in text
    assert "F-2: Rp50.000, jatuh tempo 25 November 2026" in text


def test_money_that_is_late_is_asked_for_with_a_way_out() -> None:
    assert "cari jalan yang pas" in reminder_text(SHOP, "Bu Ani", [claim(10)], TODAY)
    assert "cari jalan yang pas" not in reminder_text(SHOP, "Bu Ani", [claim(3)], TODAY)


@pytest.mark.parametrize("shop", [SHOP, ENGLISH])
@pytest.mark.parametrize("name", ["Bu Ani", "Koperasi " * 100, "北干巨港小店"])
def test_no_draft_is_longer_than_a_thousand_letters(shop: ShopProfile, name: str) -> None:
    many = [claim(n, 9_999_999_999, f"F-2026-{n:05d}") for n in range(60)]
    for text in (
        reminder_text(shop, name, many, TODAY),
        promise_text(shop, name, Rupiah(9_999_999_999), TODAY),
        promise_asked_text(shop, name, Rupiah(9_999_999_999), TODAY),
        statement_text(shop, statement(9_999_999, 9_999_999, name)),
    ):
        assert len(text) <= LONGEST_TEXT
        assert "Pempek Bege" in text
        assert "{" not in text


def test_many_invoices_are_summed_up_behind_the_oldest() -> None:
    text = reminder_text(SHOP, "Bu Ani", [claim(n, 1_000, f"F-{n:02d}") for n in range(1, 13)], TODAY)
    assert "F-12" in text
    assert "4 faktur lain: Rp4.000" in text


def test_a_promise_is_repeated_with_amount_and_day() -> None:
    text = promise_text(SHOP, "Bu Ani", Rupiah(250_000), date(2026, 12, 1))
    assert "Rp250.000 akan Anda bayar pada 1 Desember 2026" in text
    assert "1 December 2026" in promise_text(ENGLISH, "Bu Ani", Rupiah(250_000), date(2026, 12, 1))
    assert "masih sesuai rencana" in promise_asked_text(SHOP, "Bu Ani", Rupiah(250_000), TODAY)


@pytest.mark.parametrize(
    ("reason", "said"),
    [
        (CallReason.BROKEN_PROMISE, "Menurut catatan kami, Rp150.000 akan Anda bayar pada 20 November 2026"),
        (CallReason.PROMISED_TODAY, "Apakah masih sesuai rencana?"),
        (CallReason.PROMISED_LATER, "Kami catat: Rp250.000 akan Anda bayar pada 20 November 2026"),
        (CallReason.OVERDUE, "lewat jatuh tempo sampai 5 hari"),
    ],
)
def test_a_draft_for_the_list_says_why_somebody_is_on_it(reason: CallReason, said: str) -> None:
    promise = Promise(
        "j", "p", Rupiah(250_000), date(2026, 11, 20), "", TODAY, datetime(2026, 11, 18, tzinfo=WIB),
        Rupiah(100_000),
    )  # fmt: skip
    due = ClaimDue(claim(5), ReminderKind.OVERDUE, 5)
    debtor = Debtor("p", "M-0001", "Warung Bu Ani", "+6281211110001", "Tembung")
    text = call_text(SHOP, Call(debtor, reason, (due,), promise), TODAY)
    assert text.startswith("Halo Warung Bu Ani,")
    assert said in text


def test_the_cover_of_a_statement_adds_up_m5() -> None:
    text = statement_text(SHOP, statement(250_000, 100_000))
    for said in (
        "rekap bulan Oktober 2026",
        "Saldo awal: Rp100.000",
        "Faktur: Rp300.000",
        "Pembayaran: −Rp150.000",
        "Saldo akhir: Rp250.000.",
        "Rp100.000 sudah lewat jatuh tempo",
    ):
        assert said in text
    assert "Nota kredit" not in text


def test_the_cover_names_a_credit_and_an_even_account() -> None:
    assert "kredit Anda Rp50.000" in statement_text(SHOP, statement(-50_000))
    assert "semuanya lunas" in statement_text(SHOP, statement(0))


def test_no_draft_says_that_anything_was_sent_p5() -> None:
    text = reminder_text(SHOP, "Bu Ani", [claim(3)], TODAY) + statement_text(SHOP, statement(1))
    assert "terkirim" not in text.casefold()
