"""Whether the shop wins back who complained, at what cost, how fast, and what goes wrong again (K6)."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from pempek_pos.audit.actor import Actor
from pempek_pos.clock import WIB, Clock
from pempek_pos.complaints import recovery_store as store
from pempek_pos.complaints.recovery import (
    MATCH_DAYS,
    RECOVERY_DAYS,
    Group,
    Market,
    Recovered,
    RepeatCause,
    grouped,
    recovered,
    repeat_causes,
)
from pempek_pos.complaints.recovery_times import (
    LEAST_SALES,
    Case,
    Share,
    Spread,
    in_time,
    reopened,
    times_of,
)
from pempek_pos.complaints.service import ComplaintsService
from pempek_pos.staff.rights import Right, check_may
from pempek_pos.storage.database import Database


@dataclass(frozen=True, slots=True)
class RecoveryReport:
    """A period's complaints in figures. Times, causes and numbers are of complaints that came in it, what
    they brought is of those closed in it; calendar times beside those in shop hours.
    """

    first: date
    last: date
    complaints: int
    sales: int
    recovered: Recovered
    answer: Spread
    answer_calendar: Spread
    done: Spread
    done_calendar: Spread
    in_time: Share
    reopened: Share
    by_category: tuple[Group, ...]
    by_handler: tuple[Group, ...]
    by_item: tuple[Group, ...]
    repeats: tuple[RepeatCause, ...]

    @property
    def per_thousand_tenths(self) -> int | None:
        """Complaints per 1,000 sales in tenths; None below 100 sales. More may be healthier than silence."""
        if self.sales < LEAST_SALES:
            return None
        return round(self.complaints * 10_000 / self.sales)


class RecoveryService:
    """What comes of complaints."""

    def __init__(self, database: Database, clock: Clock, complaints: ComplaintsService) -> None:
        self._db = database
        self._clock = clock
        self._complaints = complaints

    def report(self, by: Actor, first: date, last: date) -> RecoveryReport:
        """The figures of a period, both days inclusive; raises NotAllowed."""
        check_may(by, Right.SEE_INSIGHT)
        now, start, end = self._clock.now(), _midnight(first), _midnight(last + timedelta(days=1))
        cases = store.cases(self._db, start, end)
        came = [case for case in cases if start <= case.received_at < end]
        closed = [case for case in cases if case.closed_at is not None and start <= case.closed_at < end]
        hours, market = self._complaints.hours(), self._market(first, last)
        between, answered, done = hours.working_between, _answered_at, _closed_at
        return RecoveryReport(
            first=first,
            last=last,
            complaints=len(came),
            sales=store.sales(self._db, first, last),
            recovered=recovered(closed, market),
            answer=times_of(came, answered, now, between),
            answer_calendar=times_of(came, answered, now, _on_the_wall),
            done=times_of(came, done, now, between),
            done_calendar=times_of(came, done, now, _on_the_wall),
            in_time=in_time(came, now),
            reopened=reopened(came),
            by_category=grouped(came, closed, lambda case: (case.category.value,) * 2, market),
            by_handler=grouped(came, closed, lambda case: case.handler, market),
            by_item=grouped(came, closed, lambda case: case.item, market),
            repeats=repeat_causes(came),
        )

    def _market(self, first: date, last: date) -> Market:
        before, after = timedelta(days=MATCH_DAYS), timedelta(days=RECOVERY_DAYS)
        shoppers = store.shoppers(self._db, first - before, last + after)
        return Market(shoppers, store.complained(self._db), self._clock.today())


def _answered_at(case: Case) -> datetime | None:
    return case.answered_at


def _closed_at(case: Case) -> datetime | None:
    return case.closed_at


def _on_the_wall(start: datetime, end: datetime) -> timedelta:
    return max(end - start, timedelta(0))


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time(0), WIB)
