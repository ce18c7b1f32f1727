"""What the shop's profile and a printer's set-up must be."""

from dataclasses import replace

import pytest

from pempek_pos.errors import Unusable
from pempek_pos.money.rounding import CashRounding
from pempek_pos.phone import PhoneUnreadable
from pempek_pos.settings.profile import (
    Language,
    PrinterKind,
    PrinterSetup,
    ShopProfile,
    checked_printer,
    checked_profile,
)
from pempek_pos.settings.written import printer_read, printer_written, profile_read, profile_written

SHOP = ShopProfile("Rumah Pempek Contoh", "Jl. Contoh 1, Medan", "+6281200000001", "Terima kasih")


def test_a_profile_is_cleaned_at_the_door() -> None:
    typed = ShopProfile("  Rumah\x00  Pempek\u202e ", " Jl. 1\nMedan ", "0812-0000-0001", " a\tb ")
    assert checked_profile(typed) == ShopProfile("Rumah Pempek", "Jl. 1 Medan", "+6281200000001", "a b")


def test_only_the_name_is_needed() -> None:
    assert checked_profile(ShopProfile("P", "", "")) == ShopProfile("P", "", "")


@pytest.mark.parametrize(
    ("field", "name", "most"),
    [("name", "shop name", 60), ("address", "address", 120), ("footer", "footer", 160)],
)
def test_a_line_longer_than_the_papers_is_refused(field: str, name: str, most: int) -> None:
    fits, longer = "x" * most, "x" * (most + 1)
    assert getattr(checked_profile(replace(SHOP, **{field: fits})), field) == fits
    with pytest.raises(Unusable) as refused:
        checked_profile(replace(SHOP, **{field: longer}))
    assert (refused.value.field, refused.value.limit) == (name, most)


def test_a_shop_without_a_name_is_refused() -> None:
    with pytest.raises(Unusable) as refused:
        checked_profile(replace(SHOP, name=" \x00"))
    assert (refused.value.field, refused.value.rule) == ("shop name", "needed")


def test_a_whatsapp_number_that_is_none_is_refused() -> None:
    with pytest.raises(PhoneUnreadable):
        checked_profile(replace(SHOP, whatsapp="08123"))


@pytest.mark.parametrize(
    ("kind", "typed", "kept"),
    [
        (PrinterKind.NETWORK, "192.168.1.50", "192.168.1.50:9100"),
        (PrinterKind.NETWORK, " printer-1.local:9101 ", "printer-1.local:9101"),
        (PrinterKind.NETWORK, "[fe80::1]:9100", "[fe80::1]:9100"),
        (PrinterKind.DEVICE, "/dev/usb/lp0", "/dev/usb/lp0"),
        (PrinterKind.QUEUE, "POS-58 Kasir", "POS-58 Kasir"),
        (PrinterKind.NONE, "left over", ""),
    ],
)
def test_a_printer_is_reached_by_its_kind_of_address(kind: PrinterKind, typed: str, kept: str) -> None:
    assert checked_printer(PrinterSetup(kind, typed)).address == kept


@pytest.mark.parametrize(
    ("kind", "typed"),
    [
        (PrinterKind.NETWORK, "192.168.1.50:0"),
        (PrinterKind.NETWORK, "192.168.1.50:65536"),
        (PrinterKind.NETWORK, "host:99999999999"),
        (PrinterKind.NETWORK, "a b:9100"),
        (PrinterKind.NETWORK, "http://host/"),
        (PrinterKind.NETWORK, ""),
        (PrinterKind.DEVICE, "  "),
        (PrinterKind.QUEUE, "x" * 201),
    ],
)
def test_an_address_that_reaches_nothing_is_refused(kind: PrinterKind, typed: str) -> None:
    with pytest.raises(Unusable) as refused:
        checked_printer(PrinterSetup(kind, typed))
    assert refused.value.field == "printer address"


@pytest.mark.parametrize("width", [0, 57, 79, 112, -58])
def test_paper_is_58_or_80_millimetres_wide(width: int) -> None:
    with pytest.raises(Unusable) as refused:
        checked_printer(PrinterSetup(width_mm=width))
    assert refused.value.field == "paper width"


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("rounding", CashRounding)
def test_a_profile_reads_back_as_written(language: Language, rounding: CashRounding) -> None:
    shop = replace(SHOP, name='"<b>陈</b>"', language=language, cash_rounding=rounding)
    assert profile_read(profile_written(shop)) == shop


@pytest.mark.parametrize("kind", PrinterKind)
def test_a_printer_reads_back_as_written(kind: PrinterKind) -> None:
    setup = PrinterSetup(kind, "host:9100", 80, opens_drawer=False, prints_at_once=False)
    assert printer_read(printer_written(setup)) == setup


def test_what_an_older_program_did_not_know_takes_its_default() -> None:
    assert profile_read('{"name": "P", "address": "", "whatsapp": ""}') == ShopProfile("P", "", "")
    assert printer_read('{"kind": "none", "address": "", "width_mm": 58}') == PrinterSetup()
