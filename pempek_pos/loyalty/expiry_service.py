"""What the passing of time does to points: they end on their day, and birthdays bring some."""

from datetime import date, timedelta
from typing import Final

from pempek_pos.audit.actor import Actor
from pempek_pos.audit.service import AuditService
from pempek_pos.clock import Clock
from pempek_pos.loyalty import expiry_store, posting, store
from pempek_pos.loyalty.accrual import last_good_day
from pempek_pos.loyalty.expiry import DayInDoubt, ExpiringMember, Overdue, birthdays, is_jump
from pempek_pos.loyalty.ledger import Posting
from pempek_pos.loyalty.points import TermsMissing
from pempek_pos.loyalty.service import LoyaltyService
from pempek_pos.loyalty.statement import EntryKind
from pempek_pos.loyalty.why import Because, Rule
from pempek_pos.money.amount import Points, Rupiah
from pempek_pos.staff.rights import Right, check_may
from pempek_pos.storage.database import Database

SOON_DAYS: Final = 30
_MEMBERS_A_PAGE: Final = 100
_MOST_MEMBERS: Final = 1_000_000
_EVER: Final = date.min
_DAY: Final = timedelta(days=1)


class ExpiryService:
    """Points over time."""

    def __init__(
        self, database: Database, audit: AuditService, clock: Clock, loyalty: LoyaltyService
    ) -> None:
        self._db = database
        self._audit = audit
        self._clock = clock
        self._loyalty = loyalty

    # -- shown before it is done -----------------------------------------------------------------------

    def overdue(self, by: Actor, on: date) -> Overdue:
        """What `run` would let go on `on`; nothing moves. Raises NotAllowed."""
        check_may(by, Right.SEE_REPORTS)
        last = on - _DAY
        days = expiry_store.days(self._db, _EVER, last)
        points = Points(sum(day.points for day in days))
        return Overdue(
            on,
            expiry_store.known_day(self._db),
            expiry_store.holders(self._db, _EVER, last),
            points,
            Rupiah(points * self._point_value(on)),
            days,
            expiry_store.members(self._db, _EVER, last, _MEMBERS_A_PAGE),
        )

    def expiring(self, by: Actor, on: date, within_days: int = SOON_DAYS) -> tuple[ExpiringMember, ...]:
        """Everybody whose points end from `on` to so many days later; raises NotAllowed."""
        check_may(by, Right.SEE_REPORTS)
        last = on + timedelta(days=within_days)
        return expiry_store.members(self._db, on, last, _MOST_MEMBERS)

    def is_settled(self, last: date) -> bool:
        """Whether no points wait to be let go whose last good day is `last` or earlier."""
        return not store.overdue_lots(self._db, last + _DAY)

    def can_trust(self, on: date) -> bool:
        """Whether points may go on this day without a person's look at the clock first (policy X2)."""
        return not is_jump(expiry_store.known_day(self._db), on)

    # -- done ------------------------------------------------------------------------------------------

    def run(self, by: Actor, on: date) -> Points:
        """Let all points go whose last good day is before `on`, as a person decided who saw `overdue`.

        May run twice or late with one result (policy X1); a day before points ended brings none back (X2).
        Raises NotAllowed.
        """
        check_may(by, Right.ADJUST_POINTS)
        return self._let_go(by, on)

    def keep_up(self, by: Actor, on: date) -> Points:
        """The same by itself, in the name of whoever is there, on a day that can be trusted.

        Raises DayInDoubt when the clock has jumped and points would go (policy X2).
        """
        known = expiry_store.known_day(self._db)
        if known is not None and is_jump(known, on):
            if store.overdue_lots(self._db, on):
                raise DayInDoubt(on, known)
            return Points(0)
        return self._let_go(by, on)

    def greet_birthdays(self, by: Actor, on: date) -> int:
        """Give birthday points to active members who agreed to promotions and whose birthday fell since the
        last run, once a member and year; returns how many. Part of `run` and `keep_up`.
        """
        points = self._birthday_points(on)
        years = birthdays(expiry_store.last_run(self._db), on)
        born = expiry_store.born(self._db, tuple(years)) if points else []
        greeted = [(member_id, f"{member_id}:{years[birthday]}") for member_id, birthday in born]
        waiting = [pair for pair in greeted if not store.entry_id(self._db, EntryKind.BIRTHDAY, pair[1])]
        if not waiting:
            return 0
        with self._audit.command(by, "greet birthdays", on.isoformat(), points=points):
            return sum(self._greet(by, on, member_id, source, points) for member_id, source in waiting)

    def _let_go(self, by: Actor, on: date) -> Points:
        last = expiry_store.last_run(self._db)
        if last is not None and on <= last and not store.overdue_lots(self._db, on):
            return Points(0)
        with self._audit.command(by, "let points expire", on.isoformat()):
            self.greet_birthdays(by, on)
            gone = posting.expire_all_overdue(self._db, on, by.staff_id, self._clock.now())
            expiry_store.add_run(self._db, on, gone, self._clock.now(), by.staff_id)
        return gone

    def _greet(self, by: Actor, on: date, member_id: str, source: str, points: Points) -> bool:
        posting.hold(self._db, member_id)
        if store.entry_id(self._db, EntryKind.BIRTHDAY, source):
            return False
        why = (Because(Rule.BIRTHDAY, (("points", points),)),)
        entry = Posting(EntryKind.BIRTHDAY, member_id, points, source, "", on, why=why)
        ends = last_good_day(self._loyalty.programme(on), on)
        posting.bring_in(self._db, entry, ends, by.staff_id, self._clock.now())
        return True

    def _birthday_points(self, on: date) -> Points:
        try:
            return self._loyalty.programme(on).birthday_points
        except TermsMissing:
            return Points(0)

    def _point_value(self, on: date) -> Rupiah:
        try:
            return self._loyalty.programme(on).point_value
        except TermsMissing:
            return Rupiah(0)
