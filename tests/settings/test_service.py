"""Commands about the shop itself, on both engines."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from pempek_pos.audit.actor import Actor, Role
from pempek_pos.audit.service import AuditService
from pempek_pos.errors import Unusable
from pempek_pos.money.rounding import CashRounding
from pempek_pos.phone import PhoneUnreadable
from pempek_pos.settings.profile import Language, PrinterKind, PrinterSetup, ShopProfile
from pempek_pos.settings.service import SettingsService
from pempek_pos.staff.rights import NotAllowed
from pempek_pos.storage.database import Database
from tests.fixed_clock import FixedClock

SHOP = ShopProfile("Rumah Pempek Contoh", "Jl. Contoh 1, Medan", "+6281200000001")
PRINTER = PrinterSetup(PrinterKind.NETWORK, "192.168.1.50:9100", 80)
TODAY = date(2026, 11, 23)


@pytest.fixture
def settings(database: Database, clock: FixedClock) -> SettingsService:
    return SettingsService(database, AuditService(database, clock), clock)


def rows(database: Database) -> tuple[list[tuple[object, ...]], int]:
    return database.rows("SELECT * FROM setting ORDER BY seq"), database.value(
        "SELECT COUNT(*) FROM audit_entry"
    )


def test_a_shop_that_was_never_set_has_an_empty_face_and_no_printer(settings: SettingsService) -> None:
    assert settings.profile() == ShopProfile("", "", "")
    assert settings.profile().cash_rounding is CashRounding.DOWN_100
    assert settings.printer("A") == PrinterSetup()


def test_the_profile_is_kept_as_cleaned(settings: SettingsService, owner: Actor) -> None:
    typed = replace(SHOP, name=" Rumah Pempek\x00 Contoh ", whatsapp="0812-0000-0001")
    assert settings.change_profile(owner, typed) == SHOP
    assert settings.profile() == SHOP


def test_language_and_rounding_change_with_the_profile(settings: SettingsService, owner: Actor) -> None:
    changed = replace(SHOP, language=Language.ENGLISH, cash_rounding=CashRounding.NEAREST_500)
    assert settings.change_profile(owner, changed) == changed


def test_a_change_holds_from_its_day_and_is_never_retroactive(
    settings: SettingsService, owner: Actor, clock: FixedClock
) -> None:
    settings.change_profile(owner, SHOP)
    clock.set(TODAY + timedelta(days=7))
    later = settings.change_profile(owner, replace(SHOP, cash_rounding=CashRounding.NONE))
    assert settings.profile() == later
    assert settings.profile(TODAY + timedelta(days=6)) == SHOP
    assert settings.profile(TODAY - timedelta(days=1)) == ShopProfile("", "", "")


def test_the_last_change_of_a_day_holds_and_the_others_are_kept(
    settings: SettingsService, owner: Actor, database: Database
) -> None:
    for name in ("A", "B", "C"):
        settings.change_profile(owner, replace(SHOP, name=name))
    assert settings.profile().name == "C"
    assert database.value("SELECT COUNT(*) FROM setting") == 3


def test_setting_the_same_again_changes_nothing(
    settings: SettingsService, owner: Actor, database: Database
) -> None:
    settings.change_profile(owner, SHOP)
    settings.change_printer(owner, "A", PRINTER)
    before = rows(database)
    settings.change_profile(owner, SHOP)
    settings.change_printer(owner, "A", PRINTER)
    assert rows(database) == before


def test_going_back_to_an_older_value_is_a_change(settings: SettingsService, owner: Actor) -> None:
    settings.change_profile(owner, SHOP)
    settings.change_profile(owner, replace(SHOP, name="Other"))
    assert settings.change_profile(owner, SHOP) == SHOP


def test_each_till_has_its_own_printer(settings: SettingsService, owner: Actor) -> None:
    assert settings.change_printer(owner, "A", PRINTER) == PRINTER
    settings.change_printer(owner, "B", PrinterSetup(PrinterKind.QUEUE, "POS-58"))
    assert settings.printer("A") == PRINTER
    assert settings.printer("B").kind is PrinterKind.QUEUE
    assert settings.printer("C") == PrinterSetup()


@pytest.mark.parametrize("role", [role for role in Role if role is not Role.OWNER])
def test_only_the_owner_changes_settings(settings: SettingsService, database: Database, role: Role) -> None:
    """(P1)"""
    by, before = Actor("p-1", "Siti", role, "A"), rows(database)
    with pytest.raises(NotAllowed):
        settings.change_profile(by, SHOP)
    with pytest.raises(NotAllowed):
        settings.change_printer(by, "A", PRINTER)
    assert rows(database) == before


def test_a_refused_change_leaves_nothing_behind(
    settings: SettingsService, owner: Actor, database: Database
) -> None:
    before = rows(database)
    with pytest.raises(Unusable):
        settings.change_profile(owner, replace(SHOP, name=""))
    with pytest.raises(PhoneUnreadable):
        settings.change_profile(owner, replace(SHOP, whatsapp="siti"))
    with pytest.raises(Unusable):
        settings.change_printer(owner, "A", replace(PRINTER, width_mm=112))
    assert rows(database) == before


@pytest.mark.parametrize(
    "name", ["<b>Budi</b>", "=1+1", "陈美玲 محمد 👩‍🍳", "'; DROP TABLE setting; --", '"\\']
)
def test_any_name_comes_back_as_typed(settings: SettingsService, owner: Actor, name: str) -> None:
    assert settings.change_profile(owner, replace(SHOP, name=name)).name == name
