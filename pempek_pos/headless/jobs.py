"""The commands that bring a shop into being: begin it, and take files in."""

import os
import sys
from argparse import Namespace
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from getpass import getpass
from pathlib import Path
from typing import Final

from pempek_pos.audit.actor import Actor, Role
from pempek_pos.begin import Beginning, Menu, begin_shop, read_menu
from pempek_pos.clock import Clock
from pempek_pos.exchange.outcome import ImportResult, Progress
from pempek_pos.exchange.service import Import
from pempek_pos.headless.screen import Screen
from pempek_pos.headless.sentences import sentence
from pempek_pos.ids import new_id
from pempek_pos.settings.profile import Language, PrinterSetup, ShopProfile, checked_profile
from pempek_pos.shop import Shop
from pempek_pos.staff.person import name_from
from pempek_pos.staff.secret import check_password
from pempek_pos.storage.database import Database
from pempek_pos.storage.engines import begin_database, open_database
from pempek_pos.storage.refusals import DatabaseExists

TILL: Final = "K1"
PASSWORD: Final = "PEMPEK_POS_PASSWORD"
_ROWS_SHOWN: Final = 20

DONE, REFUSED, WRONG_CALL, ROWS_LEFT_OUT, STOPPED = 0, 1, 2, 3, 130
"""Exit codes."""


@dataclass(frozen=True, slots=True)
class Told:
    """What a command is told: its options, the shop's address, the data folder, and where to speak."""

    asked: Namespace
    url: str
    folder: Path
    screen: Screen
    clock: Clock


class Ended(Exception):
    """The command cannot go on, and the person has been told why; `code` is the exit code."""

    def __init__(self, code: int) -> None:
        super().__init__(code)
        self.code = code


class _OnlyTried(Exception):
    """A try is over: everything is taken back."""


def shipped_menu() -> Path:
    """The menu that comes with the program."""
    return Path(__file__).resolve().parents[2] / "resources" / "menu.csv"


@contextmanager
def opened(told: Told) -> Iterator[tuple[Shop, Actor]]:
    """The shop with its owner, who acts; raises StorageRefused, Ended where nobody owns it yet."""
    with closing(Shop(open_database(told.url), told.clock)) as shop:
        owners = [person for person in shop.staff.people() if person.active and person.role is Role.OWNER]
        if not owners:
            told.screen.complain("nobody_here")
            raise Ended(REFUSED)
        yield shop, Actor(owners[0].id, owners[0].name, Role.OWNER, TILL)


def begin(told: Told) -> int:
    """Begin a shop; whatever is wrong is found before anything is made."""
    asked, screen = told.asked, told.screen
    profile = checked_profile(
        ShopProfile(asked.name, asked.address, asked.whatsapp, language=Language(screen.language))
    )
    owner_name = name_from(asked.owner)
    menu = read_menu(asked.menu) if asked.menu else Menu()
    password = _password(told)
    check_password(password)
    with closing(Shop(_place(told.url), told.clock)) as shop:
        if shop.staff.people():
            raise DatabaseExists(shop.database.place)
        begin_shop(shop, Beginning(new_id(), profile, owner_name, password, TILL, PrinterSetup(), menu))
        for reject in menu.rejects:
            screen.complain("menu_row", row=reject.row, why=sentence(reject.error, screen.language))
        screen.say("begun", name=profile.name, place=shop.database.place, items=len(menu.items))
    return ROWS_LEFT_OUT if menu.rejects else DONE


def _place(url: str) -> Database:
    """A new database, or one that was made but never begun."""
    try:
        return begin_database(url)
    except DatabaseExists:
        return open_database(url)


def _password(told: Told) -> str:
    """From the file that was named, the environment, or the person at the terminal; raises Ended."""
    screen, path = told.screen, told.asked.password_file
    if path is not None:
        try:
            return str(path.read_text("utf-8")).partition("\n")[0].rstrip("\r")
        except (OSError, UnicodeDecodeError):
            screen.complain("file_unreadable", path=path)
            raise Ended(REFUSED) from None
    if named := os.environ.get(PASSWORD):
        return named
    if not sys.stdin.isatty():
        screen.complain("password_needed", variable=PASSWORD)
        raise Ended(WRONG_CALL)
    while (first := getpass(screen.text("ask_password"))) != getpass(screen.text("ask_again")):
        screen.complain("not_alike")
    return first


def take_in(told: Told) -> int:
    """Take files in: items, members, partners, sales; a try lets each see the one before, storing nothing."""
    if not any((told.asked.items, told.asked.members, told.asked.partners, told.asked.sales)):
        told.screen.complain("nothing_asked")
        raise Ended(WRONG_CALL)
    with opened(told) as (shop, owner):
        if not told.asked.dry_run:
            return _files(told, shop, owner)
        code = DONE
        with suppress(_OnlyTried), shop.database.transaction():
            code = _files(told, shop, owner)
            raise _OnlyTried
        told.screen.say("tried")
        return code


def _files(told: Told, shop: Shop, owner: Actor) -> int:
    into, asked = shop.exchange, told.asked
    kinds: tuple[tuple[Path | None, Callable[[Actor, Path], Import]], ...] = (
        (asked.items, into.import_items),
        (asked.members, into.import_members),
        (asked.partners, into.import_partners),
        (asked.sales, into.import_sales),
    )
    results = [
        _taken(told, path, told.screen.walked(path.name, bring_in(owner, path), _phase(told.screen, path)))
        for path, bring_in in kinds
        if path is not None
    ]
    return ROWS_LEFT_OUT if any(result.rejected for result in results) else DONE


def _phase(screen: Screen, path: Path) -> Callable[[Progress], str]:
    return lambda step: screen.text(step.phase.value, file=path.name)


def _taken(told: Told, path: Path, result: ImportResult) -> ImportResult:
    screen = told.screen
    screen.say(
        "took_in",
        file=path.name,
        rows=result.rows,
        created=result.created,
        changed=result.changed,
        unchanged=result.unchanged,
        rejected=result.rejected,
    )
    for reject in result.rejects[:_ROWS_SHOWN]:
        screen.complain("row", file=path.name, row=reject.row, why=sentence(reject.error, screen.language))
    if result.rejected > _ROWS_SHOWN:
        screen.complain("more_rows", count=result.rejected - _ROWS_SHOWN)
    return result
