"""The commands and queries of visits to partners: plan, a day's route, record, cancel."""

from datetime import date, timedelta

from pempek_pos.audit.actor import Actor
from pempek_pos.audit.service import AuditService
from pempek_pos.clock import Clock
from pempek_pos.errors import NotFound
from pempek_pos.ids import new_id
from pempek_pos.partners import visits_store as store
from pempek_pos.partners.partner import LONGEST_NOTE
from pempek_pos.partners.service import PartnersService
from pempek_pos.partners.visit import (
    Findings,
    NewVisit,
    Stop,
    Visit,
    checked_findings,
    checked_visit,
    in_route_order,
)
from pempek_pos.staff.person import PersonInactive
from pempek_pos.staff.rights import Right, check_may
from pempek_pos.staff.service import StaffService
from pempek_pos.storage.database import Database
from pempek_pos.text import line_from
from pempek_pos.visits.effect import Effect, effect_of
from pempek_pos.visits.visit import VisitOver, VisitState

_LONGEST_LOOK = timedelta(days=366)


class VisitsService:
    """Who goes to see which partner, and what came of it."""

    def __init__(
        self,
        database: Database,
        audit: AuditService,
        clock: Clock,
        staff: StaffService,
        partners: PartnersService,
    ) -> None:
        self._db = database
        self._audit = audit
        self._clock = clock
        self._staff = staff
        self._partners = partners

    # -- reading ---------------------------------------------------------------------------------------

    def visit(self, visit_id: str) -> Visit:
        """A visit; raises NotFound."""
        if found := store.visit(self._db, visit_id):
            return found
        raise NotFound("visit", visit_id)

    def route(self, by: Actor, day: date, visitor_id: str | None = None) -> tuple[Stop, ...]:
        """A day's visits by area, of one visitor or of all, done ones too; raises NotAllowed."""
        check_may(by, Right.SEE_PARTNERS)
        stops = store.stops(self._db, day, day)
        return in_route_order(stop for stop in stops if visitor_id in (None, stop.visit.visitor_id))

    def waiting(self, by: Actor) -> tuple[Stop, ...]:
        """All planned visits by day, those that were missed first; raises NotAllowed."""
        check_may(by, Right.SEE_PARTNERS)
        today = self._clock.today()
        stops = store.stops(self._db, today - _LONGEST_LOOK, today + _LONGEST_LOOK)
        return tuple(stop for stop in stops if stop.visit.state is VisitState.PLANNED)

    def of_partner(self, partner_id: str) -> tuple[tuple[Visit, Effect | None], ...]:
        """A partner's visits, the latest day first; with what was bought before and after where done."""
        orders, today = store.orders_of(self._db, partner_id), self._clock.today()
        return tuple(
            (visit, effect_of(visit.done_on, orders, today) if _was_done(visit) and visit.done_on else None)
            for visit in store.visits_of(self._db, partner_id)
        )

    # -- commands --------------------------------------------------------------------------------------

    def plan(self, by: Actor, new: NewVisit) -> Visit:
        """Plan a visit for today or later, once per id.

        Raises NotAllowed, NotFound, PersonInactive, Unusable.
        """
        check_may(by, Right.VISIT_PARTNERS)
        if known := store.visit(self._db, new.id):
            return known
        partner, visitor = self._partners.partner(new.partner_id), self._staff.person(new.visitor_id)
        if not visitor.active:
            raise PersonInactive(visitor.id, visitor.name)
        usable = checked_visit(new, self._clock.today())
        day = usable.planned_for.isoformat()
        with self._audit.command(by, "plan visit", new.id, partner=partner.id, day=day):
            store.add(self._db, usable, self._clock.now(), by.staff_id)
        return self.visit(new.id)

    def record(self, by: Actor, visit_id: str, found: Findings) -> Visit:
        """Write down what a planned visit brought, once; a next step plans the same visitor's next visit.

        Raises NotAllowed, NotFound, Unusable, PersonInactive, VisitOver.
        """
        check_may(by, Right.VISIT_PARTNERS)
        known = self.visit(visit_id)
        if _was_done(known):
            return known
        usable = checked_findings(found, self._clock.today())
        with self._audit.command(by, "record visit", visit_id, partner=known.partner_id):
            self._end(by, visit_id, VisitState.DONE, usable)
            if usable.next_on is not None:
                following = NewVisit(
                    new_id(), known.partner_id, usable.next_on, known.visitor_id, usable.next_step
                )
                self.plan(by, following)
        return self.visit(visit_id)

    def cancel(self, by: Actor, visit_id: str, reason: str) -> Visit:
        """Call a planned visit off, once, with the reason.

        Raises NotAllowed, NotFound, Unusable, VisitOver.
        """
        check_may(by, Right.VISIT_PARTNERS)
        known, why = self.visit(visit_id), line_from(reason, "reason", LONGEST_NOTE)
        if known.state is VisitState.CANCELLED:
            return known
        with self._audit.command(by, "cancel visit", visit_id, partner=known.partner_id, reason=why):
            self._end(by, visit_id, VisitState.CANCELLED, Findings(why))
        return self.visit(visit_id)

    # -- steps -----------------------------------------------------------------------------------------

    def _end(self, by: Actor, visit_id: str, state: VisitState, found: Findings) -> None:
        self._db.lock("visit", "id", visit_id)
        known = self.visit(visit_id)
        if known.state is not VisitState.PLANNED:
            raise VisitOver(known.state, known.done_on or known.planned_for)
        store.end(self._db, visit_id, state, found, (self._clock.now(), by.staff_id))


def _was_done(visit: Visit) -> bool:
    return visit.state is VisitState.DONE
