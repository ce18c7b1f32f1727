"""Whether the books hold: points, receipts, drawers, numbers and the audit log, one thing at a step."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import chain

from pempek_pos.audit.service import AuditService
from pempek_pos.loyalty.programme import Programme
from pempek_pos.members.service import MembersService
from pempek_pos.reports.checks import QUESTIONS, Check
from pempek_pos.reports.people_known import strangers
from pempek_pos.reports.rederive import check_points
from pempek_pos.storage.database import Database
from pempek_pos.storage.integrity import check_tables, read_tables
from pempek_pos.storage.refusals import DatabaseCorrupt, StorageRefused


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing looked at, `done` of `total`; `broken` names the first case that does not hold, or None."""

    check: Check
    done: int
    total: int
    broken: str | None


@dataclass(frozen=True, slots=True)
class LastCheck:
    """The last time everything was looked at: when, and the first thing that did not hold, if any."""

    at: datetime
    check: Check | None
    broken: str


def check_books(
    database: Database, audit: AuditService, members: MembersService, programmes: Sequence[Programme]
) -> Iterator[Finding]:
    """Try everything that must always hold, one statement or page at a step: the till can go on between two.

    `done` rises with each thing that is over; a thing of several steps says what it found with its last.
    """
    tables = (f"{one.table}: {one.problem}" if one.problem else None for one in check_tables(database))
    yield from _followed(Check.TABLES_WHOLE, 1, chain(tables, read_tables(database)))
    for done, (check, question) in enumerate(QUESTIONS.items(), 2):
        yield from _followed(check, done, _asked(database, question))
    yield from _followed(Check.PEOPLE_KNOWN, len(QUESTIONS) + 2, strangers(database))
    keys = (look.broken for look in members.check_keys())
    yield from _followed(Check.MEMBERS_FOUND, len(QUESTIONS) + 3, keys)
    points = check_points(database, programmes)
    yield from _followed(Check.POINTS_BY_TERMS, len(QUESTIONS) + 4, points)
    log = (f"{look.till} {look.number}" if look.broken else None for look in audit.verify())
    yield from _followed(Check.AUDIT_CHAIN, len(Check), log)


def _asked(database: Database, question: str) -> Iterator[str]:
    found = database.value(question)
    if found is not None:
        yield str(found)


def _followed(check: Check, nth: int, looks: Iterator[str | None]) -> Iterator[Finding]:
    for broken in _readable(looks):
        if broken is not None:
            yield Finding(check, nth, len(Check), broken)
            return
        yield Finding(check, nth - 1, len(Check), None)
    yield Finding(check, nth, len(Check), None)


def _readable(looks: Iterator[str | None]) -> Iterator[str | None]:
    """What is looked at; where that cannot be read or makes no sense, that is what is broken."""
    try:
        yield from looks
    except DatabaseCorrupt as error:
        yield error.detail
    except StorageRefused:
        raise
    except Exception as error:  # noqa: BLE001 - rows that were damaged can fail in any way
        yield f"{type(error).__name__}: {error}"
