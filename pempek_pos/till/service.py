"""Commands of the drawer: open a shift, pay in and out, take a sale's cash, close with a count."""

from datetime import date

from pempek_pos.audit.actor import Actor
from pempek_pos.audit.service import AuditService
from pempek_pos.clock import Clock
from pempek_pos.errors import NotFound
from pempek_pos.ids import new_id
from pempek_pos.money.amount import Rupiah
from pempek_pos.staff.rights import Right, check_may
from pempek_pos.storage.database import Database
from pempek_pos.storage.refusals import UniqueBroken
from pempek_pos.text import line_from
from pempek_pos.till import drawer, store
from pempek_pos.till.shift import (
    CashCount,
    CashKind,
    CashMovement,
    CashTotals,
    Shift,
    ShiftOpenAlready,
    TillClosed,
)


class TillService:
    """The shift and the cash drawer of each till."""

    def __init__(self, database: Database, audit: AuditService, clock: Clock) -> None:
        self._database = database
        self._audit = audit
        self._clock = clock

    def current(self, till: str) -> Shift | None:
        """The open shift of a till, or None."""
        return store.current(self._database, till)

    def shift(self, shift_id: str) -> Shift:
        """One shift; raises NotFound."""
        if shift := store.find(self._database, shift_id):
            return shift
        raise NotFound("shift", shift_id)

    def last_closed(self, till: str) -> Shift | None:
        """The latest closed shift of a till, or None."""
        return store.last_closed(self._database, till)

    def shifts(self, day: date) -> tuple[Shift, ...]:
        """All shifts of a business day, by till, then in their order."""
        return tuple(store.of_day(self._database, day))

    def movements(self, shift_id: str) -> tuple[CashMovement, ...]:
        """All cash movements of a shift in their order."""
        return tuple(store.movements(self._database, shift_id))

    def totals(self, shift_id: str) -> CashTotals:
        """A shift's cash by kind."""
        return store.totals(self._database, shift_id)

    def count(self, shift_id: str) -> CashCount:
        """What was counted when the shift closed; nothing while it is open."""
        return store.count(self._database, shift_id)

    def expected(self, shift_id: str) -> Rupiah:
        """What the drawer should hold, not for the eyes of who still has to count; raises NotFound."""
        shift = self.shift(shift_id)
        if shift.expected is not None:
            return shift.expected
        return drawer.expected_cash(shift.opening_float, self.totals(shift_id))

    def open_shift(self, by: Actor, shift_id: str, opening_float: Rupiah) -> Shift:
        """Begin a shift at the actor's till with `opening_float` in the drawer, once per id.

        Raises NotAllowed, ShiftOpenAlready, Unusable.
        """
        check_may(by, Right.RUN_TILL)
        if known := store.find(self._database, shift_id):
            return known
        drawer.check_float(opening_float)
        try:
            with self._audit.command(by, "open shift", shift_id, opening_float=opening_float):
                self._check_none_open(by.till)
                store.open_shift(self._database, self._new_shift(by, shift_id, opening_float), by.staff_id)
        except UniqueBroken:  # another program at this till was quicker
            self._check_none_open(by.till)
            raise
        return self.shift(shift_id)

    def pay_in(self, by: Actor, movement_id: str, amount: Rupiah, reason: str) -> CashMovement:
        """Put `amount` into the drawer for a reason, once per id; raises NotAllowed, TillClosed, Unusable."""
        return self._pay(by, movement_id, CashKind.PAY_IN, amount, reason)

    def pay_out(self, by: Actor, movement_id: str, amount: Rupiah, reason: str) -> CashMovement:
        """Take `amount` out of the drawer for a reason, once per id; even more than the records say is there.

        Raises NotAllowed, TillClosed, Unusable.
        """
        return self._pay(by, movement_id, CashKind.PAY_OUT, amount, reason)

    def take_in(self, by: Actor, kind: CashKind, amount: Rupiah, source: str) -> Shift:
        """Cash of a sale (above zero) or refund (below) inside its command; gives the shift it went to.

        No movement for nothing. Raises TillClosed.
        """
        drawer.check_sign(kind, amount)
        if not self._database.in_transaction:
            raise RuntimeError("cash is taken in inside the command it belongs to")
        shift = self._open_for_cash(by.till)
        if amount != 0:
            movement = CashMovement(new_id(), kind, amount, source, "", self._clock.now(), by.name)
            store.add_movement(self._database, shift.id, movement, by.staff_id)
        return shift

    def hold_shift(self, till: str) -> None:
        """Inside a command whose cash comes last: hold the open shift, if any, before all else it holds."""
        if shift := self.current(till):
            self._database.lock("shift", "id", shift.id)

    def close_shift(self, by: Actor, shift_id: str, count: CashCount, note: str) -> Shift:
        """End a shift with its drawer counted, once; only now what was expected is told.

        Whether baskets are still parked is for the caller to ask. Raises NotAllowed, NotFound, CountNeeded,
        Unusable.
        """
        check_may(by, Right.RUN_TILL)
        if self.shift(shift_id).closed_at is not None:
            return self.shift(shift_id)
        drawer.check_count(count)
        line = line_from(note, "note", drawer.LONGEST_NOTE, least=0)
        with self._audit.command(by, "close shift", shift_id, counted=count.total):
            self._database.lock("shift", "id", shift_id)
            if self.shift(shift_id).closed_at is None:
                self._close(by, shift_id, count, line)
        return self.shift(shift_id)

    def _check_none_open(self, till: str) -> None:
        if running := self.current(till):
            raise ShiftOpenAlready(till, running.opened_by)

    def _new_shift(self, by: Actor, shift_id: str, opening_float: Rupiah) -> Shift:
        now, last = self._clock.now(), self.last_closed(by.till)
        left = Rupiah(0) if last is None or last.counted is None else last.counted
        day = drawer.business_day(now.date(), None if last is None else last.business_date)
        return Shift(shift_id, by.till, by.name, now, day, opening_float, left)

    def _close(self, by: Actor, shift_id: str, count: CashCount, note: str) -> None:
        sums = (count.total, self.expected(shift_id))
        store.close_shift(self._database, shift_id, (by.staff_id, self._clock.now()), sums, note)
        store.add_count(self._database, shift_id, count)

    def _pay(self, by: Actor, movement_id: str, kind: CashKind, amount: Rupiah, reason: str) -> CashMovement:
        check_may(by, Right.CASH_IN_OUT)
        if known := store.find_movement(self._database, movement_id):
            return known
        drawer.check_movement(amount)
        line = line_from(reason, "reason", drawer.LONGEST_REASON)
        signed = amount if kind is CashKind.PAY_IN else Rupiah(-amount)
        with self._audit.command(by, kind.value, movement_id, amount=signed, reason=line):
            shift = self._open_for_cash(by.till)
            movement = CashMovement(movement_id, kind, signed, movement_id, line, self._clock.now(), by.name)
            store.add_movement(self._database, shift.id, movement, by.staff_id)
        return movement

    def _open_for_cash(self, till: str) -> Shift:
        """The till's open shift, which cannot close before this command is through; raises TillClosed."""
        shift = self.current(till)
        if shift is not None:
            self._database.lock("shift", "id", shift.id)
            shift = self.current(till)
        if shift is None:
            raise TillClosed(till)
        return shift
