"""partners.csv into the shop's partners, on both engines (M1)."""

from datetime import date

import pytest
from openpyxl import Workbook

from pempek_pos.audit.actor import Actor
from pempek_pos.catalog.price_list import PriceTier
from pempek_pos.errors import Unusable
from pempek_pos.exchange.faults import SeenBefore
from pempek_pos.exchange.outcome import FileKind
from pempek_pos.exchange.partners import OPTIONAL, REQUIRED
from pempek_pos.exchange.source import WrongHeadings
from pempek_pos.money.amount import Rupiah
from pempek_pos.partners.partner import Partner, PartnerTerms
from pempek_pos.phone import PhoneUnreadable
from pempek_pos.shop import Shop
from pempek_pos.staff.rights import NotAllowed
from tests.database_dump import dump
from tests.exchange.conftest import WriteFile, walked

HEAD = ",".join((*REQUIRED, *OPTIONAL))
GOOD = [
    "P-1,Warung Ani,0812-0000-0001,Tembung,Jl. Aksara,Bu Ani,reseller,1000000,7,2025-03-01,250000,2026-11-20",
    "P-2,Toko Beku Sejahtera,,Medan,,,agen,3.000.000,14,2024-01-15,-50000,",
    "P-3,Frozen Mart,,,,,,,,,,",
]


def by_number(shop: Shop) -> dict[str, Partner]:
    return shop.partners.on_file()


def test_partners_come_in_with_their_terms_and_what_they_owe(
    shop: Shop, owner: Actor, write_file: WriteFile
) -> None:
    result = walked(shop.exchange.import_partners(owner, write_file("p.csv", [HEAD, *GOOD])))
    assert (result.kind, result.created, result.rejected) == (FileKind.PARTNERS, 3, 0)
    found = by_number(shop)
    ani, beku, mart = found["P-1"], found["P-2"], found["P-3"]
    assert ani.terms == PartnerTerms(PriceTier.RESELLER, Rupiah(1_000_000), 7)
    assert (ani.area, ani.facts.phone, ani.facts.contacts[0].name) == ("Tembung", "+6281200000001", "Bu Ani")
    assert (ani.facts.since, beku.facts.addresses[0].street) == (date(2025, 3, 1), "Medan")
    assert beku.terms == PartnerTerms(PriceTier.AGEN, Rupiah(3_000_000), 14)
    assert mart.terms == PartnerTerms(PriceTier.RESELLER)
    balances = [shop.accounts.balance(one.id) for one in (ani, beku, mart)]
    assert balances == [250_000, -50_000, 0]
    (claim,) = shop.accounts.claims(ani.id)
    assert claim.due_on == date(2026, 11, 20)


def test_a_workbook_is_read_as_well(shop: Shop, owner: Actor, write_file: WriteFile) -> None:
    path = write_file("p.xlsx", [])
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(HEAD.split(","))
    sheet.append(
        ["P-1", "Warung", None, None, None, None, "agen", 500_000, 30, date(2025, 3, 1), 75_000, None]
    )
    book.save(path)
    assert walked(shop.exchange.import_partners(owner, path)).created == 1
    (one,) = by_number(shop).values()
    assert (one.terms.terms_days, shop.accounts.balance(one.id)) == (30, 75_000)


def test_the_same_file_again_changes_nothing(shop: Shop, owner: Actor, write_file: WriteFile) -> None:
    path = write_file("p.csv", [HEAD, *GOOD])
    before = dump(shop.database)
    assert walked(shop.exchange.import_partners(owner, path, dry_run=True)).created == 3
    assert dump(shop.database) == before
    walked(shop.exchange.import_partners(owner, path))
    before = dump(shop.database)
    again = walked(shop.exchange.import_partners(owner, path))
    assert (again.unchanged, again.written) == (3, False)
    assert dump(shop.database) == before


def test_changed_facts_are_taken_over_and_what_was_agreed_since_stays_m1(
    shop: Shop, owner: Actor, write_file: WriteFile
) -> None:
    walked(shop.exchange.import_partners(owner, write_file("p.csv", [HEAD, *GOOD])))
    ani = by_number(shop)["P-1"]
    better = PartnerTerms(PriceTier.AGEN, Rupiah(9_000_000), 30)
    shop.partners.agree(owner, ani.id, better, shop.clock.today(), "naik")
    rows = ["P-1,Warung Ibu Ani,,Denai,Jl. Baru 3,Rini,reseller,1,0,,900000,", *GOOD[1:]]
    result = walked(shop.exchange.import_partners(owner, write_file("n.csv", [HEAD, *rows])))
    assert (result.changed, result.unchanged) == (1, 2)
    kept = by_number(shop)["P-1"]
    assert (kept.name, kept.area, kept.facts.phone) == ("Warung Ibu Ani", "Denai", "+6281200000001")
    assert (kept.facts.contacts[0].name, kept.facts.since) == ("Rini", date(2025, 3, 1))
    assert (kept.terms, shop.accounts.balance(ani.id)) == (better, 250_000)


def test_a_bad_row_is_a_reject_and_not_a_stop(shop: Shop, owner: Actor, write_file: WriteFile) -> None:
    rows = [
        *GOOD,
        "P-4,Singkat,08123,,,,,,,,,",
        "P-5,Tingkat,,,,,eceran,,,,,",
        "P-6,Eceran,,,,,retail,,,,,",
        "P-7,Tempo,,,,,agen,,10,,,",
        "P-8,Plafon,,,,,agen,satu juta,,,,",
        "P-9,Besok,,,,,,,,2099-01-01,,",
        "P-10,Saldo,,,,,,,,,-,x",
        "P-11,Tempo saldo,,,,,,,,,5000,31/12/2026",
        "P-1,Dua kali,,,,,,,,,,",
        ",Tanpa nomor,,,,,,,,,,",
        "P-12,,,,,,,,,,,",
    ]
    result = walked(shop.exchange.import_partners(owner, write_file("p.csv", [HEAD, *rows])))
    assert (result.rows, result.created, result.rejected) == (14, 3, 11)
    kinds = [PhoneUnreadable, *[Unusable] * 7, SeenBefore, Unusable, Unusable]
    assert [type(reject.error) for reject in result.rejects] == kinds
    assert [reject.row for reject in result.rejects] == list(range(5, 16))


def test_only_who_may_import_does_and_the_headings_are_needed(
    shop: Shop, owner: Actor, cashier: Actor, write_file: WriteFile
) -> None:
    with pytest.raises(NotAllowed):
        shop.exchange.import_partners(cashier, write_file("p.csv", [HEAD]))
    with pytest.raises(WrongHeadings):
        walked(shop.exchange.import_partners(owner, write_file("q.csv", ["nomor,nama", "1,Ani"])))
