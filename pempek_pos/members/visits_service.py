"""The commands and queries of visits and calls to members: plan, a day's list, record, call off."""

from dataclasses import replace
from datetime import date

from pempek_pos.audit.actor import Actor
from pempek_pos.audit.service import AuditService
from pempek_pos.clock import Clock
from pempek_pos.errors import NotFound
from pempek_pos.ids import new_id
from pempek_pos.members import visits_store as store
from pempek_pos.members.member import LONGEST_NOTE, MemberId
from pempek_pos.members.service import MembersService
from pempek_pos.members.visit import (
    MemberFindings,
    MemberStop,
    MemberVisit,
    NewMemberVisit,
    checked_findings,
    checked_visit,
)
from pempek_pos.staff.person import PersonInactive
from pempek_pos.staff.rights import Right, check_may, may
from pempek_pos.staff.service import StaffService
from pempek_pos.storage.database import Database
from pempek_pos.text import line_from
from pempek_pos.visits.visit import VisitOver, VisitState


class MemberVisitsService:
    """Who goes to see or calls which member, and what came of it.

    What was said stays out of the audit log: it is gone with the member's data when they want that (P4).
    """

    def __init__(
        self,
        database: Database,
        audit: AuditService,
        clock: Clock,
        staff: StaffService,
        members: MembersService,
    ) -> None:
        self._db = database
        self._audit = audit
        self._clock = clock
        self._staff = staff
        self._members = members

    # -- reading ---------------------------------------------------------------------------------------

    def visit(self, visit_id: str) -> MemberVisit:
        """A visit or call; raises NotFound."""
        if found := store.visit(self._db, visit_id):
            return found
        raise NotFound("visit", visit_id)

    def of_member(self, by: Actor, member_id: MemberId) -> tuple[MemberVisit, ...]:
        """A member's visits and calls under every card, the latest day first; raises NotAllowed."""
        check_may(by, Right.SEE_MEMBERS)
        return store.visits_of(self._db, member_id)

    def agenda(self, by: Actor, day: date) -> tuple[MemberStop, ...]:
        """A day's visits and calls, done ones too, after those missed before it; raises NotAllowed."""
        check_may(by, Right.SEE_MEMBERS)
        return store.stops(self._db, day, may(by.role, Right.SEE_PHONES))

    # -- commands --------------------------------------------------------------------------------------

    def plan(self, by: Actor, new: NewMemberVisit) -> MemberVisit:
        """Plan a visit or call for today or later, once per id; of a merged card, to who goes on with it.

        Raises NotAllowed, NotFound, MemberLeft, PersonInactive, Unusable.
        """
        check_may(by, Right.VISIT_MEMBERS)
        if known := store.visit(self._db, new.id):
            return known
        visitor = self._staff.person(new.visitor_id)
        if not visitor.active:
            raise PersonInactive(visitor.id, visitor.name)
        usable = checked_visit(new, self._clock.today())
        day = usable.planned_for.isoformat()
        with self._audit.command(by, "plan member visit", new.id, member=new.member_id, day=day):
            member_id = self._members.taking_part(new.member_id)
            store.add(self._db, replace(usable, member_id=member_id), self._clock.now(), by.staff_id)
        return self.visit(new.id)

    def record(self, by: Actor, visit_id: str, found: MemberFindings) -> MemberVisit:
        """Write down what a planned visit or call brought, once; a next step plans the next one.

        Raises NotAllowed, NotFound, Unusable, MemberLeft, PersonInactive, VisitOver.
        """
        check_may(by, Right.VISIT_MEMBERS)
        known = self.visit(visit_id)
        if known.state is VisitState.DONE:
            return known
        usable = checked_findings(found, self._clock.today())
        with self._audit.command(by, "record member visit", visit_id, member=known.member_id):
            self._end(by, visit_id, VisitState.DONE, usable.findings)
            if usable.next_on is not None:
                following = NewMemberVisit(
                    new_id(), known.member_id, known.kind, usable.next_on, known.visitor_id, usable.next_step
                )
                self.plan(by, following)
        return self.visit(visit_id)

    def cancel(self, by: Actor, visit_id: str, reason: str) -> MemberVisit:
        """Call a planned visit or call off, once, with the reason.

        Raises NotAllowed, NotFound, Unusable, VisitOver.
        """
        check_may(by, Right.VISIT_MEMBERS)
        known, why = self.visit(visit_id), line_from(reason, "reason", LONGEST_NOTE)
        if known.state is VisitState.CANCELLED:
            return known
        with self._audit.command(by, "cancel member visit", visit_id, member=known.member_id):
            self._end(by, visit_id, VisitState.CANCELLED, why)
        return self.visit(visit_id)

    # -- steps -----------------------------------------------------------------------------------------

    def _end(self, by: Actor, visit_id: str, state: VisitState, findings: str) -> None:
        self._db.lock("member_visit", "id", visit_id)
        known = self.visit(visit_id)
        if known.state is not VisitState.PLANNED:
            raise VisitOver(known.state, known.done_on or known.planned_for)
        store.end(self._db, visit_id, state, findings, (self._clock.now(), by.staff_id))
