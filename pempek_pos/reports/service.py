"""What the owner asks: the day, the month, a shift's page, and the month-end statements."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from pempek_pos.audit.actor import Actor
from pempek_pos.audit.service import AuditService
from pempek_pos.clock import Clock, month_end, months_later
from pempek_pos.loyalty.expiry import DayInDoubt
from pempek_pos.loyalty.expiry_service import ExpiryService
from pempek_pos.loyalty.points import TermsMissing
from pempek_pos.loyalty.programme import STARTING_TIERS, Tier
from pempek_pos.loyalty.service import LoyaltyService
from pempek_pos.members.member import MemberId
from pempek_pos.members.service import MembersService
from pempek_pos.money.amount import Rupiah
from pempek_pos.printing.face import ShopFace
from pempek_pos.printing.rows import Row
from pempek_pos.printing.statement_book import statement_pdf
from pempek_pos.reports import points_store, store
from pempek_pos.reports.batch import Batch, Sources, StatementsWanted, Whom, drawn_up, on_paper
from pempek_pos.reports.checks import Check
from pempek_pos.reports.day import DayReport
from pempek_pos.reports.liability import Liability, liability_of
from pempek_pos.reports.month import MonthReport, check_over, month_days, until_day
from pempek_pos.reports.points_owed import PointsOwed
from pempek_pos.reports.self_check import Finding, LastCheck, check_books
from pempek_pos.reports.shift_page import ShiftReport
from pempek_pos.reports.shift_rows import shift_rows
from pempek_pos.reports.store import Scope
from pempek_pos.reports.turnover import Turnover, by_category, total
from pempek_pos.settings.profile import ShopProfile
from pempek_pos.staff.rights import Right, check_may
from pempek_pos.storage.database import Database
from pempek_pos.till.service import TillService
from pempek_pos.till.shift import CashKind, Shift

_WEEK = timedelta(days=7)
_DAY = timedelta(days=1)
_CHECKED = "books"
_BY_HAND = (CashKind.PAY_IN, CashKind.PAY_OUT)


@dataclass(frozen=True, slots=True)
class Books:
    """The services a report reads from."""

    audit: AuditService
    members: MembersService
    till: TillService
    loyalty: LoyaltyService
    expiry: ExpiryService


class ReportsService:
    """Figures over days, months and shifts."""

    def __init__(self, database: Database, clock: Clock, books: Books) -> None:
        self._db = database
        self._clock = clock
        self._books = books

    def day(self, by: Actor, day: date) -> DayReport:
        """A business day beside the same weekday last week; raises NotAllowed."""
        check_may(by, Right.SEE_REPORTS)
        scope, week_before = Scope(day, day), day - _WEEK
        by_now = None
        if day == self._clock.today():
            by_now = self._turnover(Scope(week_before, week_before, self._clock.now() - _WEEK))
        return DayReport(
            day=day,
            turnover=self._turnover(scope),
            tenders=store.tenders(self._db, scope),
            hours=store.hours(self._db, scope),
            items=store.items(self._db, scope),
            cashiers=store.cashiers(self._db, scope),
            week_before=self._turnover(Scope(week_before, week_before)),
            week_before_by_now=by_now,
        )

    def month(self, by: Actor, month: date) -> MonthReport:
        """The month that `month` falls in, beside the month before; raises NotAllowed."""
        check_may(by, Right.SEE_REPORTS)
        first, last, today = month.replace(day=1), month_end(month), self._clock.today()
        scope = Scope(first, last)
        sold = store.turnover_by_day(self._db, scope)
        sold_before = store.turnover_by_day(self._db, Scope(months_later(first, -1), first - _DAY))
        by_now = until_day(sold_before, months_later(today, -1)) if first <= today <= last else None
        items = store.items(self._db, scope)
        return MonthReport(
            month=first,
            turnover=total(sold.values()),
            days=month_days(first, today, sold),
            categories=by_category(items),
            items=items,
            tenders=store.tenders(self._db, scope),
            new_members=store.new_members(self._db, first, last),
            liability=self.liability(by, first),
            month_before=total(sold_before.values()),
            month_before_by_now=by_now,
        )

    def liability(self, by: Actor, month: date) -> Liability:
        """How points moved in the month, and what is outstanding at its end; raises NotAllowed."""
        check_may(by, Right.SEE_REPORTS)
        first, last = month.replace(day=1), month_end(month)
        opening, moved = store.points_moved(self._db, first, last)
        return liability_of(opening, moved, store.holdings(self._db, last), self._point_value(last))

    def points_owed(self, by: Actor) -> PointsOwed:
        """All points as they stand today, by tier and age, and what is likely to be asked for.

        Raises NotAllowed.
        """
        check_may(by, Right.SEE_REPORTS)
        today = self._clock.today()
        return PointsOwed(
            on=today,
            ledger=points_store.ledger_sum(self._db),
            holdings=points_store.accounts(self._db),
            point_value=self._point_value(today),
            tiers=points_store.by_tier(self._db, self._tiers(today), today),
            ages=points_store.by_age(self._db, today),
            breakage=points_store.breakage(self._db, today),
        )

    def shift_page(self, by: Actor, shift_id: str) -> ShiftReport:
        """A shift from float to count: once closed for all who run a till, before that for who sees reports.

        Raises NotAllowed, NotFound.
        """
        till = self._books.till
        shift = till.shift(shift_id)
        check_may(by, Right.SEE_REPORTS if shift.closed_at is None else Right.RUN_TILL)
        scope = self._of_shift(shift)
        return ShiftReport(
            shift=shift,
            cash=till.totals(shift_id),
            expected=till.expected(shift_id),
            counted=till.count(shift_id),
            paid=tuple(moved for moved in till.movements(shift_id) if moved.kind in _BY_HAND),
            turnover=self._turnover(scope),
            tenders=store.tenders(self._db, scope),
        )

    def shift_paper(self, by: Actor, shift_id: str, shop: ShopProfile) -> tuple[Row, ...]:
        """The shift's page for slip and PDF, with the tip of each till's log on it.

        Raises NotAllowed, NotFound.
        """
        report = self.shift_page(by, shift_id)
        return shift_rows(report, self._books.audit.tips(), shop, self._clock.now())

    def statements(self, by: Actor, wanted: StatementsWanted, face: ShopFace) -> Batch:
        """Draw up the month's statements; walk it step by step, close it to stop. Overdue points go first.

        What is printed follows from the ledger up to the month's last day: a later run gives the same bytes.
        Raises NotAllowed, MonthNotOver; on the way DayInDoubt, PapersNotWritten.
        """
        check_may(by, Right.PRINT_STATEMENTS)
        check_over(wanted.month, self._clock.today())
        return self._statements(by, wanted, face)

    def statement(self, by: Actor, member_id: MemberId, month: date, face: ShopFace) -> bytes:
        """One member's statement as a PDF, the same bytes as their file in the month's batch.

        Raises NotAllowed, MonthNotOver, DayInDoubt, NotFound.
        """
        check_may(by, Right.PRINT_STATEMENTS)
        check_over(month, self._clock.today())
        self._settle(by, month)
        paper = on_paper(self._books.members.on_paper(member_id))
        (drawn,) = self._books.loyalty.statements([paper], month.replace(day=1))
        return statement_pdf(drawn, face)

    def _statements(self, by: Actor, wanted: StatementsWanted, face: ShopFace) -> Batch:
        self._settle(by, wanted.month)
        first = wanted.month.replace(day=1)
        numbers = self._numbers(wanted, month_end(first))
        with self._books.audit.command(by, "print statements", f"{first:%Y-%m}", members=len(numbers)):
            pass  # nothing of the shop changes, but that everybody's points were printed is written down
        return (yield from drawn_up(wanted, Sources(self._books.members, self._books.loyalty, numbers), face))

    def self_check(self, by: Actor) -> Iterator[Finding]:
        """Whether the books hold, one thing at a step; what was found is written down. Raises NotAllowed."""
        check_may(by, Right.BACK_UP)
        return self._checked(by)

    def regular_check(self, by: Actor) -> Iterator[Finding]:
        """The same because it is time; whoever was at the till last needs no right for it."""
        return self._checked(by)

    def last_check(self) -> LastCheck | None:
        """What the last self-check that came to its end found; None before the first."""
        for entry in self._books.audit.entries(_CHECKED, 1):
            facts = json.loads(entry.facts)
            check = Check.__members__.get(facts.get("check", ""))
            return LastCheck(entry.at, check, facts.get("case", ""))
        return None

    def _checked(self, by: Actor) -> Iterator[Finding]:
        books, first = self._books, None
        for finding in check_books(self._db, books.audit, books.members, books.loyalty.programmes()):
            if first is None and finding.broken is not None:
                first = finding
            yield finding
        facts = {"check": first.check.name, "case": str(first.broken)} if first else {}
        with books.audit.command(by, "check books", _CHECKED, **facts):
            pass  # nothing changes, but the light on top tells what was found last

    def _numbers(self, wanted: StatementsWanted, last: date) -> frozenset[int]:
        """The running numbers of those whose statements of the month that ends on `last` are wanted."""
        if wanted.who is Whom.EXPIRING:
            today = self._clock.today()
            until = today + timedelta(days=wanted.within_days)
            return store.numbers_expiring(self._db, last, today, until)
        everybody = wanted.who is Whom.EVERYBODY
        return store.numbers_with_a_month(self._db, last.replace(day=1), last, everybody)

    def _settle(self, by: Actor, month: date) -> None:
        """Let overdue points go first: what the month's ledger says is then what it will always say."""
        try:
            self._books.expiry.keep_up(by, self._clock.today())
        except DayInDoubt:
            if not self._books.expiry.is_settled(month_end(month)):
                raise

    def _turnover(self, scope: Scope) -> Turnover:
        return total(store.turnover_by_day(self._db, scope).values())

    def _of_shift(self, shift: Shift) -> Scope:
        """Its sales; its days, with one to spare for a clock put right, let the index on days find them."""
        days = [shift.business_date, shift.opened_at.date(), (shift.closed_at or self._clock.now()).date()]
        return Scope(min(days) - _DAY, max(days) + _DAY, shift_id=shift.id)

    def _tiers(self, on: date) -> tuple[Tier, ...]:
        try:
            return self._books.loyalty.programme(on).tiers
        except TermsMissing:
            return STARTING_TIERS[:1]

    def _point_value(self, on: date) -> Rupiah:
        try:
            return self._books.loyalty.programme(on).point_value
        except TermsMissing:
            return Rupiah(0)
