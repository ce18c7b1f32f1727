"""Beginning a shop: all of it or nothing, once however often it is asked (policy P1)."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from pempek_pos.audit.actor import Role
from pempek_pos.begin import Beginning, Menu, begin_shop, read_menu
from pempek_pos.errors import ShopError, Unusable
from pempek_pos.exchange.source import FileUnreadable, WrongHeadings
from pempek_pos.ids import new_id
from pempek_pos.loyalty.rewards import RewardKind
from pempek_pos.phone import PhoneUnreadable
from pempek_pos.settings.profile import PrinterKind, PrinterSetup, ShopProfile
from pempek_pos.shop import Shop
from pempek_pos.staff.person import OwnerExists
from pempek_pos.staff.secret import SecretRefused
from pempek_pos.storage.database import Database
from pempek_pos.storage.integrity import row_counts
from tests.fixed_clock import FixedClock

MENU = Path(__file__).parent.parent / "resources" / "menu.csv"
PASSWORD = "pempek kapal selam"


@pytest.fixture
def shop(database: Database, clock: FixedClock) -> Shop:
    return Shop(database, clock)


def beginning(menu: Menu | None = None) -> Beginning:
    return Beginning(
        new_id(),
        ShopProfile("Pempek Bege", "Palembang", "0812 3456 7890"),
        "Cek Ida",
        PASSWORD,
        "K1",
        PrinterSetup(PrinterKind.NETWORK, "192.168.1.50"),
        read_menu(MENU) if menu is None else menu,
    )


def test_a_shop_begins_with_its_face_owner_printer_menu_and_programme(shop: Shop) -> None:
    owner = begin_shop(shop, beginning())
    assert (owner.name, owner.role, owner.till) == ("Cek Ida", Role.OWNER, "K1")
    assert shop.settings.profile().whatsapp == "+6281234567890"
    assert shop.settings.printer("K1").address == "192.168.1.50:9100"
    assert len(shop.catalog.items()) == 46
    assert shop.loyalty.programme(shop.clock.today()).expiry_months == 12
    assert {(r.name, r.kind, r.cost) for r in shop.loyalty.rewards()} == {
        ("Potongan Rp10.000", RewardKind.AMOUNT_OFF, 500),
        ("Cuko 250 ml gratis", RewardKind.FREE_ITEM, 250),
        ("Tukar poin", RewardKind.POINTS_AS_RUPIAH, 0),
    }
    assert shop.staff.sign_in(owner.staff_id, PASSWORD, "K1") == owner


def test_the_first_terms_hold_for_sales_brought_in_from_before(shop: Shop) -> None:
    begin_shop(shop, beginning())
    assert shop.loyalty.programme(date(2012, 1, 1)).rupiah_per_point == 1_000


def test_beginning_is_one_entry_in_the_audit_log(shop: Shop) -> None:
    begin_shop(shop, beginning())
    assert [entry.command for entry in shop.audit.entries()] == ["begin shop"]


def test_asking_twice_changes_nothing(shop: Shop) -> None:
    asked = beginning()
    first, counts = begin_shop(shop, asked), row_counts(shop.database)
    assert begin_shop(shop, asked) == first
    assert row_counts(shop.database) == counts


def test_somebody_else_cannot_begin_it_again(shop: Shop) -> None:
    begin_shop(shop, beginning())
    counts = row_counts(shop.database)
    with pytest.raises(OwnerExists):
        begin_shop(shop, beginning())
    assert row_counts(shop.database) == counts


@pytest.mark.parametrize(
    ("change", "error"),
    [
        ({"profile": ShopProfile("", "", "")}, Unusable),
        ({"profile": ShopProfile("Bege", "", "12345")}, PhoneUnreadable),
        ({"owner_name": " "}, Unusable),
        ({"password": "rahasia"}, SecretRefused),
        ({"printer": PrinterSetup(PrinterKind.NETWORK, "")}, Unusable),
    ],
)
def test_an_answer_that_cannot_be_used_leaves_nothing_behind(
    shop: Shop, change: dict[str, object], error: type[ShopError]
) -> None:
    counts = row_counts(shop.database)
    with pytest.raises(error):
        begin_shop(shop, replace(beginning(), **change))
    assert row_counts(shop.database) == counts


def test_a_menu_that_is_refused_takes_the_owner_back_too(shop: Shop) -> None:
    twice = read_menu(MENU)
    with pytest.raises(Exception):  # noqa: B017 - the schema's own refusal of a code used twice
        begin_shop(shop, beginning(Menu((*twice.items, replace(twice.items[0], id=new_id())))))
    assert shop.staff.people() == ()
    assert shop.settings.profile().name == ""


def test_without_a_menu_no_reward_gives_an_item(shop: Shop) -> None:
    begin_shop(shop, beginning(Menu()))
    assert shop.catalog.items() == ()
    assert all(reward.kind is not RewardKind.FREE_ITEM for reward in shop.loyalty.rewards())


def test_the_shipped_menu_is_whole() -> None:
    menu = read_menu(MENU)
    assert menu.rejects == ()
    assert dict(menu.categories)["Paket"] == 3


def test_a_row_that_cannot_be_used_is_left_out_and_named(tmp_path: Path) -> None:
    path = tmp_path / "menu.csv"
    path.write_text(
        "code,name,unit,price,category\nA-1,Satu,pcs,1000,Baru\nA-2,Dua,pcs,gratis,Baru\n", "utf-8"
    )
    menu = read_menu(path)
    assert [item.facts.code for item in menu.items] == ["A-1"]
    assert [reject.row for reject in menu.rejects] == [3]


def test_a_file_that_is_no_menu_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "menu.csv"
    path.write_text("ini,bukan\n", "utf-8")
    with pytest.raises(WrongHeadings):
        read_menu(path)
    with pytest.raises(FileUnreadable):
        read_menu(tmp_path / "tidak ada.csv")
