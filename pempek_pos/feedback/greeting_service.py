"""Senyum, sapa, salam: the points a shop looks at, and what each shift saw to."""

from collections.abc import Mapping, Sequence

from pempek_pos.audit.actor import Actor
from pempek_pos.audit.service import AuditService
from pempek_pos.clock import Clock
from pempek_pos.feedback import greeting_store as store
from pempek_pos.feedback.greeting import (
    LONGEST_NOTE,
    ShiftGreeting,
    checked_points,
    usual_points,
)
from pempek_pos.feedback.service import FeedbackService
from pempek_pos.feedback.written import points_read, points_written
from pempek_pos.settings.service import SettingsService
from pempek_pos.staff.rights import Right, check_may
from pempek_pos.storage.database import Database
from pempek_pos.text import line_from
from pempek_pos.till.service import TillService
from pempek_pos.till.shift import TillClosed

_POINTS = "3S points"


class GreetingService:
    """A short look around when a shift begins: it may be left out, and never stands in the way of selling."""

    def __init__(
        self,
        frame: tuple[Database, AuditService, Clock],
        settings: SettingsService,
        till: TillService,
        feedback: FeedbackService,
    ) -> None:
        self._db, self._audit, self._clock = frame
        self._settings = settings
        self._till = till
        self._feedback = feedback

    def points(self) -> tuple[str, ...]:
        """What a shift looks at today, in the words of the shop."""
        kept = self._settings.kept(_POINTS)
        return usual_points(self._settings.profile().language) if kept is None else points_read(kept)

    def set_points(self, by: Actor, points: Sequence[str]) -> tuple[str, ...]:
        """What shifts look at from today on; raises NotAllowed, Unusable."""
        check_may(by, Right.EDIT_SETTINGS)
        usable = checked_points(points)
        if usable != self.points():
            self._settings.keep(by, "change 3S points", _POINTS, points_written(usable))
        return self.points()

    def of_shift(self, shift_id: str) -> ShiftGreeting:
        """What a shift saw to and has still to look at, with how content its customers said they were."""
        checks = store.checks_of(self._db, shift_id)
        waiting = () if checks else self.points()
        return ShiftGreeting(checks, waiting, self._feedback.csat_of_shift(shift_id))

    def record(self, by: Actor, shift_id: str, seen: Mapping[str, bool], note: str = "") -> ShiftGreeting:
        """Write down what a running shift saw to, each point once.

        Raises NotAllowed, NotFound, TillClosed, Unusable.
        """
        check_may(by, Right.RUN_TILL)
        shift, words = self._till.shift(shift_id), line_from(note, "note", LONGEST_NOTE, least=0)
        if shift.closed_at is not None:
            raise TillClosed(shift.till)
        checked_points(tuple(seen))
        if self._new(shift_id, seen):
            with self._audit.command(by, "look around", shift_id, seen_to=sum(seen.values()), of=len(seen)):
                self._db.lock("shift", "id", shift_id)
                done = (self._clock.now(), by.staff_id)
                store.add(self._db, shift_id, self._new(shift_id, seen), words, done)
        return self.of_shift(shift_id)

    def _new(self, shift_id: str, seen: Mapping[str, bool]) -> dict[str, bool]:
        known = {check.point for check in store.checks_of(self._db, shift_id)}
        return {point: to for point, to in seen.items() if point not in known}
