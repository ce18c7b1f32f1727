"""The commands that take files in; each is walked step by step and can be left before its last step."""

import hashlib
from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Protocol, TypeAlias, TypeVar

from pempek_pos.audit.actor import Actor
from pempek_pos.audit.service import AuditService
from pempek_pos.catalog.service import CatalogService
from pempek_pos.clock import Clock
from pempek_pos.errors import NotFound
from pempek_pos.exchange import items, members, partners, sales, store
from pempek_pos.exchange.beancount import journal_text
from pempek_pos.exchange.books import month_journal
from pempek_pos.exchange.csv_in import source_rows
from pempek_pos.exchange.outcome import Doing, FileKind, ImportResult, Phase, Progress, Tally
from pempek_pos.ids import new_id
from pempek_pos.loyalty.service import LoyaltyService
from pempek_pos.members.member import MemberId
from pempek_pos.members.service import MembersService
from pempek_pos.partners.account_service import AccountsService
from pempek_pos.partners.service import PartnersService
from pempek_pos.sales.receipt import Receipt
from pempek_pos.sales.service import SalesService
from pempek_pos.staff.rights import Right, check_may
from pempek_pos.storage.database import Database
from pempek_pos.text import cleaned

_ROWS_A_STEP = 100
_THOUSAND = 1_000

Import: TypeAlias = Generator[Progress, None, ImportResult]
"""Yields how far it is and ends with what came of it; nothing is written before its last step."""


class _Piece(Protocol):
    """What the reading goes on by: a row, or the rows of a sale."""

    @property
    def part_read(self) -> float:
        """How much of the file is read by now, from 0 to 1."""


_P = TypeVar("_P", bound=_Piece)


@dataclass(frozen=True, slots=True)
class TakesIn:
    """The services an import speaks to."""

    catalog: CatalogService
    members: MembersService
    loyalty: LoyaltyService
    sales: SalesService
    partners: PartnersService
    accounts: AccountsService


@dataclass(frozen=True, slots=True)
class _Job:
    """One file on its way in."""

    by: Actor
    path: Path
    kind: FileKind
    headings: tuple[str, ...]
    dry_run: bool


class ExchangeService:
    """Files in: previewed by a dry run, then written all or nothing."""

    def __init__(self, database: Database, audit: AuditService, clock: Clock, into: TakesIn) -> None:
        self._db = database
        self._audit = audit
        self._clock = clock
        self._into = into

    def import_items(self, by: Actor, path: Path, dry_run: bool = False) -> Import:
        """Take in items.csv; running the same file again changes nothing.

        Raises NotAllowed, and on the way WrongHeadings, FileUnreadable.
        """
        check_may(by, Right.IMPORT)
        return self._items(_Job(by, path, FileKind.ITEMS, (*items.REQUIRED, *items.OPTIONAL), dry_run))

    def import_members(self, by: Actor, path: Path, dry_run: bool = False) -> Import:
        """Take in members.csv, with the points they bring along.

        Raises NotAllowed, and on the way WrongHeadings, FileUnreadable.
        """
        check_may(by, Right.IMPORT)
        headings = (*members.REQUIRED, *members.OPTIONAL)
        return self._members(_Job(by, path, FileKind.MEMBERS, headings, dry_run))

    def import_partners(self, by: Actor, path: Path, dry_run: bool = False) -> Import:
        """Take in partners.csv, with what they owe from before; raises NotAllowed, and on the way
        WrongHeadings, FileUnreadable.
        """
        check_may(by, Right.IMPORT)
        headings = (*partners.REQUIRED, *partners.OPTIONAL)
        return self._partners(_Job(by, path, FileKind.PARTNERS, headings, dry_run))

    def import_sales(self, by: Actor, path: Path, dry_run: bool = False) -> Import:
        """Take in sales.csv: own numbers, days and prices, points by the terms of the day (policies E1-E4).

        Raises NotAllowed, and on the way WrongHeadings, FileUnreadable.
        """
        check_may(by, Right.IMPORT)
        return self._sales(_Job(by, path, FileKind.SALES, sales.REQUIRED, dry_run))

    def journal(self, by: Actor, month: date, title: str) -> str:
        """The books of the month that `month` is in, as a Beancount journal; raises NotAllowed."""
        check_may(by, Right.SEE_REPORTS)
        return journal_text(month_journal(self._db, month, title))

    def runs(self, by: Actor, limit: int = 50) -> tuple[store.ImportRun, ...]:
        """The last files that were taken in, newest first; raises NotAllowed."""
        check_may(by, Right.IMPORT)
        return store.latest(self._db, limit)

    def _items(self, job: _Job) -> Import:
        tally = Tally()
        plan = items.ItemPlan(self._into.catalog.listed(), tally)
        yield from _walked(source_rows(job.path, items.REQUIRED, items.OPTIONAL), plan.take, tally)

        def write() -> None:
            self._into.catalog.take_in(job.by, plan.added, plan.changed)

        return (yield from self._finished(job, tally, write))

    def _members(self, job: _Job) -> Import:
        tally = Tally()
        today = self._clock.today()
        known = members.KnownMembers(
            self._into.members.on_file(job.by), self._into.members.phone_holders(job.by)
        )
        plan = members.MemberPlan(known, today, tally)
        yield from _walked(source_rows(job.path, members.REQUIRED, members.OPTIONAL), plan.take, tally)

        def write() -> None:
            self._into.members.take_in(job.by, plan.added, plan.changed)
            for brought in plan.opening:
                self._into.loyalty.open_points(
                    job.by, brought.member_id, brought.points, today, brought.expires_on
                )

        return (yield from self._finished(job, tally, write))

    def _partners(self, job: _Job) -> Import:
        tally = Tally()
        into, by = self._into, job.by
        plan = partners.PartnerPlan(into.partners.on_file(), self._clock.today(), tally)
        yield from _walked(source_rows(job.path, partners.REQUIRED, partners.OPTIONAL), plan.take, tally)

        def write() -> None:
            into.partners.take_in(by, plan.added)
            for partner_id, facts in plan.changed:
                into.partners.change(by, partner_id, facts)
            for owed in plan.opening:
                into.accounts.open_balance(by, owed.partner_id, owed.amount, owed.due_on)

        return (yield from self._finished(job, tally, write))

    def _sales(self, job: _Job) -> Import:
        tally = Tally()
        plan = sales.SalePlan(self._lists(job.by), self._stored, tally)
        yield from _walked(sales.gathered(source_rows(job.path, sales.REQUIRED)), plan.take, tally)

        def write() -> None:
            self._into.sales.record_imported(job.by, tuple(plan.sales.values()))

        return (yield from self._finished(job, tally, write))

    def _lists(self, by: Actor) -> sales.Lists:
        on_file = self._into.members.on_file(by)

        def member_numbered(number: str) -> MemberId | None:
            known = on_file.get(number)
            return known.id if known is not None else self._into.members.by_card(number)

        menu = {item.code: item for item in self._into.catalog.items(active_only=False)}
        return sales.Lists(menu, member_numbered, self._into.loyalty.programme, self._clock.today())

    def _stored(self, number: str) -> Receipt | None:
        try:
            return self._into.sales.by_number(number)
        except NotFound:
            return None

    def _finished(self, job: _Job, tally: Tally, write: Callable[[], None]) -> Import:
        """Write what is planned, all of it or nothing, unless nothing is to be written or nobody asked."""
        created, changed = tally.counts[Doing.CREATED], tally.counts[Doing.CHANGED]
        if job.dry_run or not created + changed:
            return tally.result(job.kind, job.headings, written=False)
        yield Progress(0, _THOUSAND, Phase.WRITING, tally.rows)
        rejected = tally.counts[Doing.REJECTED]
        run = store.ImportRun(
            new_id(), job.kind, cleaned(job.path.name)[:200], _digest(job.path), self._clock.now(),
            job.by.staff_id, created, changed, rejected,
        )  # fmt: skip
        with self._audit.command(
            job.by, f"import {job.kind.value}", run.file_name,
            digest=run.digest, created=created, changed=changed, rejected=rejected,
        ):  # fmt: skip
            write()
            store.add(self._db, run)
        return tally.result(job.kind, job.headings, written=True)


def _walked(
    pieces: Iterator[_P], take: Callable[[_P], None], tally: Tally
) -> Generator[Progress, None, None]:
    """Take piece after piece, telling how far it is every few hundred rows."""
    told = 0
    yield Progress(0, _THOUSAND, Phase.READING, 0)
    for piece in pieces:
        take(piece)
        if tally.rows - told >= _ROWS_A_STEP:
            told = tally.rows
            yield Progress(int(piece.part_read * _THOUSAND), _THOUSAND, Phase.READING, tally.rows)


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
