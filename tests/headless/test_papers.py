"""Check and backup without a window."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import date, datetime, timedelta
from pathlib import Path

from pempek_pos.audit.actor import Actor
from pempek_pos.catalog.price_list import PriceTier
from pempek_pos.clock import Clock, months_later
from pempek_pos.home import backup_folder, shop_file
from pempek_pos.ids import new_id
from pempek_pos.members.member import MemberId, MemberOnFile, NewMember
from pempek_pos.money.amount import Points, Rupiah
from pempek_pos.partners.partner import NewPartner, PartnerFacts, PartnerId, PartnerTerms
from pempek_pos.reports.checks import Check
from pempek_pos.shop import Shop
from pempek_pos.storage.address import sqlite_url
from pempek_pos.storage.engines import open_database
from tests.headless.conftest import Type


class MonthBefore(Clock):
    """The machine's clock, a month ago."""

    def now(self) -> datetime:
        now = super().now()
        return datetime.combine(months_later(now.date(), -1), now.timetz())


def test_a_whole_shop_is_found_whole(begun: Type) -> None:
    answer = begun("check")
    assert answer.code == 0
    assert answer.out.splitlines()[-1] == "Semua benar."
    assert "benar  saldo setiap anggota sama dengan jumlah buku poinnya" in answer.out
    english = begun("check", "--lang", "en")
    assert all(f"right  {check.value}" in english.out for check in Check)


def test_what_does_not_hold_is_named_and_refused(begun: Type, home: Path) -> None:
    with closing(sqlite3.connect(shop_file(home))) as tampered:
        tampered.execute("UPDATE serial_number SET last = 7 WHERE name = 'member'")
        tampered.commit()
    answer = begun("check")
    assert answer.code == 1
    assert "SALAH  nomor anggota tanpa celah: 7" in answer.out
    assert answer.out.splitlines()[-1].startswith("1 hal tidak benar")


def test_overdue_points_are_shown_and_go_only_when_asked_for_x1(begun: Type, home: Path) -> None:
    with closing(Shop(open_database(sqlite_url(shop_file(home))), Clock())) as shop:
        person = shop.staff.people()[0]
        owner = Actor(person.id, person.name, person.role, "K1")
        new = NewMember(MemberId(new_id()), "Siti", "081200000001", consent=True)
        member = shop.members.enrol(owner, new)
        shop.loyalty.open_points(owner, member.id, Points(60), date(2020, 12, 1), date(2021, 12, 31))
    for _ in range(2):
        shown = begun("expire")
        assert (shown.code, shown.err) == (0, "")
        assert shown.out.startswith("60 poin milik 1 anggota (Rp1.200) lewat masa berlakunya per ")
        assert shown.out.splitlines()[1] == "berlaku sampai 2021-12-31: 60 poin"
    assert begun("expire", "--run").out.splitlines()[-1] == "60 poin hangus."
    again = begun("expire", "--run", "--lang", "en")
    assert again.out.splitlines()[-1] == "0 points have expired."


def test_statements_for_points_that_end_soon(begun: Type, home: Path, tmp_path: Path) -> None:
    today = Clock().today()
    month = months_later(today, -1)
    with closing(Shop(open_database(sqlite_url(shop_file(home))), Clock())) as shop:
        person = shop.staff.people()[0]
        owner = Actor(person.id, person.name, person.role, "K1")
        new = MemberOnFile(
            MemberId(new_id()), "A-1", "Siti", "+6281200000001", date(2020, 1, 1), date(2020, 1, 1)
        )
        shop.members.take_in(owner, [new], [])
        ends = today + timedelta(days=20)
        shop.loyalty.open_points(owner, new.id, Points(60), date(2020, 12, 1), ends)
    call = ("statements", "--month", f"{month:%Y-%m}", "--to", tmp_path, "--one-file", "--expiring")
    assert begun(*call, 10).out == "Tidak ada anggota dengan poin pada bulan itu.\n"
    answer = begun(*call, 30)
    path = tmp_path / f"poin-{month:%Y-%m}-hangus-30-hari.pdf"
    assert (answer.code, answer.out) == (0, f"1 lembar: {path}\n")
    assert begun(*call, 30, "--everybody").code == 2
    assert begun(*call, 0).code == 2


def test_a_backup_goes_to_the_shops_folder_or_where_it_is_wanted(
    begun: Type, home: Path, tmp_path: Path
) -> None:
    usual = begun("backup")
    assert usual.code == 0
    assert "backup: 100 %" in usual.err
    (made,) = backup_folder(home).iterdir()
    assert usual.out == f"Cadangan: {made}\n"
    named = tmp_path / "far" / "away.db"
    assert begun("backup", "--to", named).code == 0
    assert begun("check", "--shop", sqlite_url(named)).code == 0
    folder = tmp_path / "folder"
    folder.mkdir()
    assert begun("backup", "--to", folder).code == 0
    assert len(list(folder.iterdir())) == 1


def test_a_backup_never_overwrites_the_shop_itself(begun: Type, home: Path) -> None:
    answer = begun("backup", "--to", shop_file(home))
    assert answer.code == 1
    assert "data toko ini sendiri" in answer.err
    assert begun("check").code == 0


def test_a_backup_that_cannot_be_written_is_refused(begun: Type, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    answer = begun("backup", "--to", tmp_path / "file" / "backup.db", "--lang", "en")
    assert answer.code == 1
    assert "failed" in answer.err


def test_every_command_works_on_a_server_too(
    type_in: Type, new_url: Callable[[], str], tmp_path: Path
) -> None:
    shop = ("--shop", new_url())
    assert type_in("begin", "--name", "Bege", "--owner", "Ida", "--menu", *shop).code == 0
    assert type_in("check", *shop).code == 0
    copy = tmp_path / "copy.db"
    assert type_in("backup", "--to", copy, *shop).code == 0
    assert type_in("check", "--shop", sqlite_url(copy)).code == 0
    again = type_in("begin", "--name", "Bege", "--owner", "Ida", *shop)
    assert (again.code, "sudah ada data" in again.err) == (1, True)


def test_partners_statements_of_a_month(begun: Type, home: Path, tmp_path: Path) -> None:
    month = months_later(Clock().today(), -1)
    call = ("partner-statements", "--month", f"{month:%Y-%m}", "--to", tmp_path / "papers")
    nobody = begun(*call)
    assert (nobody.code, nobody.out) == (
        0,
        "Tidak ada mitra yang bergerak atau punya tagihan pada bulan itu.\n",
    )
    with closing(Shop(open_database(sqlite_url(shop_file(home))), MonthBefore())) as shop:
        person = shop.staff.people()[0]
        owner = Actor(person.id, person.name, person.role, "K1")
        terms = PartnerTerms(PriceTier.RESELLER, Rupiah(1_000_000), 7)
        partner = shop.partners.add(owner, NewPartner(PartnerId(new_id()), PartnerFacts("Bu Ani"), terms))
        shop.accounts.open_balance(owner, partner.id, Rupiah(250_000), shop.clock.today())
    for extra, path in (((), "papers/{}"), (("--one-file",), "papers/{}.pdf")):
        drawn = begun(*call, *extra)
        assert (drawn.code, drawn.out) == (0, f"1 lembar: {tmp_path / path.format(f'mitra-{month:%Y-%m}')}\n")
    assert (tmp_path / "papers" / f"mitra-{month:%Y-%m}" / "M-0001.pdf").exists()
    running = begun("partner-statements", "--month", f"{Clock().today():%Y-%m}", "--to", tmp_path)
    assert running.code == 1


def test_a_months_books_are_written_as_a_journal(begun: Type, tmp_path: Path) -> None:
    out = tmp_path / "2026-11.beancount"
    written = begun("books", "--month", "2026-11", "--out", out, "--lang", "en")
    assert (written.code, written.out) == (0, f"The month's books: {out}\n")
    assert 'option "operating_currency" "IDR"' in out.read_text("utf-8")
    assert begun("books", "--month", "2026-11", "--out", tmp_path / "none" / "x").code == 1
    assert begun("books", "--month", "November", "--out", out).code == 2
