"""The commands of the month's end and the night: expiry, statements, the self-check, a backup."""

from collections.abc import Generator, Iterator
from pathlib import Path

from pempek_pos.backups import make_backup
from pempek_pos.exchange.csv_out import write_text
from pempek_pos.headless.jobs import DONE, REFUSED, Ended, Told, opened
from pempek_pos.headless.screen import Screen
from pempek_pos.home import backup_folder
from pempek_pos.loyalty.expiry_service import SOON_DAYS
from pempek_pos.money.amount import grouped
from pempek_pos.printing.face import ShopFace
from pempek_pos.printing.fonts import Fonts, font_folder
from pempek_pos.reports.batch import Batch, PapersNotWritten, Progress, StatementsWanted, Whom
from pempek_pos.reports.partner_batch import PartnerStatementsWanted
from pempek_pos.shop import Shop
from pempek_pos.storage.address import sqlite_url
from pempek_pos.storage.backup import Progress as BackupProgress
from pempek_pos.storage.backup import back_up, backup_name
from pempek_pos.storage.integrity import check_tables
from pempek_pos.storage.refusals import BackupFailed


def statements(told: Told) -> int:
    """Draw up a month's statements."""
    asked, screen = told.asked, told.screen
    who, days = Whom.EVERYBODY if asked.everybody else Whom.WITH_A_MONTH, SOON_DAYS
    if asked.expiring is not None:
        who, days = Whom.EXPIRING, asked.expiring
    wanted = StatementsWanted(asked.month, asked.to, asked.one_file, who, days)
    with opened(told) as (shop, owner):
        face = ShopFace(shop.settings.profile(), Fonts(font_folder()))
        batch = _counted(shop.reports.statements(owner, wanted, face))
        sheets, path = screen.walked(f"{asked.month:%Y-%m}", batch)
        if path is None:
            screen.say("drawn_none")
        else:
            screen.say("drawn", sheets=sheets, path=path)
    return DONE


def partner_statements(told: Told) -> int:
    """Draw up a month's statements for partners who moved or owe."""
    asked, screen = told.asked, told.screen
    wanted = PartnerStatementsWanted(asked.month, asked.to, asked.one_file)
    with opened(told) as (shop, owner):
        batch = _counted(shop.partner_statements.draw_up(owner, wanted, shop.partner_papers.face()))
        sheets, path = screen.walked(f"{asked.month:%Y-%m}", batch)
        if path is None:
            screen.say("drawn_no_partners")
        else:
            screen.say("drawn", sheets=sheets, path=path)
    return DONE


def _counted(batch: Batch) -> Generator[Progress, None, tuple[int, Path | None]]:
    """The batch, ending with how many statements it drew as well."""
    done = 0
    while True:
        try:
            step = next(batch)
        except StopIteration as end:
            return done, end.value
        done = step.done
        yield step


def expire(told: Told) -> int:
    """Show what is past its last day; let it go only where that is asked for."""
    screen = told.screen
    with opened(told) as (shop, owner):
        today = shop.clock.today()
        seen = shop.expiry.overdue(owner, today)
        screen.say("overdue", points=seen.points, members=seen.members, worth=seen.worth, day=today)
        for day in seen.days:
            screen.say("overdue_day", day=day.last_day, points=day.points)
        if told.asked.run:
            screen.say("gone", points=shop.expiry.run(owner, today))
        elif seen.in_doubt:
            screen.complain("day_in_doubt", day=today, known=seen.known)
    return DONE


def books(told: Told) -> int:
    """Write a month's books as a Beancount journal."""
    asked, screen = told.asked, told.screen
    with opened(told) as (shop, owner):
        profile = shop.settings.profile()
        text = shop.exchange.journal(owner, asked.month, f"{profile.name} {asked.month:%Y-%m}")
        try:
            write_text(asked.out, text)
        except OSError as error:
            raise PapersNotWritten(str(asked.out), error.strerror or str(error)) from error
        screen.say("journal", path=asked.out)
    return DONE


def check(told: Told) -> int:
    """Look at every table and try every book; refused where something does not hold."""
    screen, wrong, done = told.screen, 0, 0
    with opened(told) as (shop, owner):
        for table in check_tables(shop.database):
            wrong += _shown(screen, f"{table.table} ({grouped(table.rows)})", table.problem)
        for finding in shop.reports.self_check(owner):
            if finding.done > done:
                what = screen.words.get(finding.check.name, finding.check.value)
                wrong += _shown(screen, what, finding.broken)
            done = finding.done
        screen.say("check_bad" if wrong else "check_good", count=wrong)
    return REFUSED if wrong else DONE


def _shown(screen: Screen, what: str, broken: str | None) -> bool:
    """Say how one thing stands; whether it is broken."""
    if broken is None:
        screen.say("holds", what=what)
    else:
        screen.say("broken", what=what, where=broken)
    return broken is not None


def back_up_shop(told: Told) -> int:
    """Make a backup: in the shop's own folder, where old ones are thinned out, or where it was asked for."""
    to: Path | None = told.asked.to
    with opened(told) as (shop, owner):
        if to is None:
            path = told.screen.walked("backup", make_backup(shop, owner, backup_folder(told.folder)))
        else:
            path = _target(told, shop, to)
            told.screen.walked("backup", _generated(back_up(shop.database, path)))
            with shop.audit.command(owner, "back up", path.name):
                pass  # the shop is as it was; that a copy left it is written down
        told.screen.say("backed_up", path=path)
    return DONE


def _target(told: Told, shop: Shop, to: Path) -> Path:
    """The file to write, in a folder under a fresh name; raises Ended for the shop's own, BackupFailed."""
    path = to / backup_name(shop.settings.profile().name, shop.clock.now()) if to.is_dir() else to
    if told.url == sqlite_url(path.resolve()) or told.url == sqlite_url(path):
        told.screen.complain("own_file", path=path)
        raise Ended(REFUSED)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise BackupFailed(str(path), error.strerror or str(error)) from error
    return path


def _generated(steps: Iterator[BackupProgress]) -> Generator[BackupProgress, None, None]:
    yield from steps
