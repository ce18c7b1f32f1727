"""The commands of complaints: taking them in, closing them with what is given, warnings (K1, K4, K5)."""

from dataclasses import replace
from datetime import datetime
from typing import Final

from pempek_pos.audit.actor import Actor, Role
from pempek_pos.clock import Clock
from pempek_pos.complaints import compensation_store, steps, store, warnings_store
from pempek_pos.complaints.book import Below
from pempek_pos.complaints.compensation import (
    STARTING_LIMITS,
    Compensation,
    Given,
    Limits,
    Worth,
    checked_compensation,
    checked_limits,
    facts_of,
    limit_of,
    limits_read,
    limits_written,
)
from pempek_pos.complaints.complaint import (
    LONGEST_BATCH,
    LONGEST_NOTE,
    About,
    Complaint,
    Event,
    EventKind,
    ItemWarning,
    NewComplaint,
    Severity,
    Step,
)
from pempek_pos.complaints.deadlines import promised_for
from pempek_pos.complaints.giving import Giving
from pempek_pos.complaints.intake import checked_new, first_of
from pempek_pos.complaints.steps_service import ComplaintSteps, Deed, Facts
from pempek_pos.errors import NotFound
from pempek_pos.ids import new_id
from pempek_pos.members.member import MemberId
from pempek_pos.staff.person import PersonInactive
from pempek_pos.staff.rights import Approval, Right, check_may, check_second
from pempek_pos.storage.database import Database
from pempek_pos.text import line_from

_LIMITS: Final = "complaint limits"


class ComplaintsService(ComplaintSteps):
    """Complaints, from the first word to the last."""

    def __init__(self, database: Database, clock: Clock, below: Below) -> None:
        super().__init__(database, clock, below)
        self._giving = Giving(clock, below)

    # -- taking in -------------------------------------------------------------------------------------

    def log(self, by: Actor, new: NewComplaint) -> Complaint:
        """Take a complaint in, once per id; food safety goes to the manager and warns of the item (K1, K4).

        Raises NotAllowed, Unusable, PhoneUnreadable, NotFound, MemberLeft, PersonInactive.
        """
        check_may(by, Right.LOG_COMPLAINTS)
        if store.complaint(self._db, new.id) is None:
            usable, targets = checked_new(new), self.targets()
            severity = usable.severity or targets.by_category[usable.category].severity
            facts = {"category": usable.category.value, "severity": severity.value}
            with self._audit.command(by, "log complaint", new.id, **facts):
                self._log(by, replace(usable, severity=severity))
        return self.complaint(new.id, by)

    # -- closing with what is given --------------------------------------------------------------------

    def worth(self, by: Actor, complaint_id: str, wanted: Compensation) -> Worth:
        """What closing with this would cost, and whether somebody else has to approve.

        Raises NotAllowed, NotFound, Unusable, TermsMissing, RefundOfRefund, MoreThanSold.
        """
        check_may(by, Right.ANSWER_COMPLAINTS)
        known = self._known(complaint_id)
        return self._worth(by, known, checked_compensation(wanted, known))

    def resolve(
        self, by: Actor, complaint_id: str, wanted: Compensation, approval: Approval | None = None
    ) -> Complaint:
        """The customer accepts: the complaint is closed and the compensation given, or neither; once by the
        compensation's id (K5).

        Raises NotAllowed, NotFound, Unusable, ComplaintClosed, OutOfOrder, ApprovalNeeded, MemberLeft,
        TermsMissing; for a refund also TillClosed, RefundOfRefund, MoreThanSold.
        """
        approved_by = approval.staff_id if approval else ""

        def closed(known: Complaint, now: datetime) -> tuple[Complaint, Facts]:
            after = steps.taken(known, EventKind.ACCEPTED, now, self.hours())
            usable = checked_compensation(wanted, known)
            if self._worth(by, known, usable).needs_second:
                check_second(by, Right.COMPENSATE_MORE, approval)
            given = self._giving.give(by, known, usable, now, approved_by)
            compensation_store.add(self._db, known.id, given)
            return after, facts_of(given)

        deed = Deed("close accepted", EventKind.ACCEPTED, closed)
        return self._do(by, complaint_id, Step(wanted.id, wanted.note), deed)

    def given(self, complaint_id: str) -> tuple[Given, ...]:
        """What was given for a complaint, round by round."""
        return compensation_store.of_complaint(self._db, complaint_id)

    def limits(self) -> Limits:
        """Up to what each role gives alone."""
        kept = self._at.settings.kept(_LIMITS)
        return STARTING_LIMITS if kept is None else limits_read(kept)

    def set_limits(self, by: Actor, limits: Limits) -> Limits:
        """Up to what each role gives alone, from today on; raises NotAllowed, Unusable."""
        check_may(by, Right.EDIT_SETTINGS)
        self._at.settings.keep(by, "set complaint limits", _LIMITS, limits_written(checked_limits(limits)))
        return self.limits()

    # -- food safety -----------------------------------------------------------------------------------

    def warn(self, by: Actor, complaint_id: str, item_id: str, batch: str = "") -> tuple[ItemWarning, ...]:
        """Warn of one more item that a complaint is about, once while the warning stands; all that stand.

        Raises NotAllowed, NotFound, Unusable.
        """
        check_may(by, Right.ANSWER_COMPLAINTS)
        known, item = self._known(complaint_id), self._at.catalog.item(item_id)
        pack = line_from(batch, "batch", LONGEST_BATCH, least=0)
        if not warnings_store.is_warned(self._db, item.id, known.id):
            with self._audit.command(by, "warn of item", item.id, complaint=known.id):
                self._db.lock("complaint", "id", known.id)
                if not warnings_store.is_warned(self._db, item.id, known.id):
                    raised = (self._clock.now(), by.staff_id)
                    warnings_store.add(self._db, (new_id(), item.id, known.id), pack, raised)
        return self.warnings()

    def lift_warning(self, by: Actor, warning_id: str, why: str) -> tuple[ItemWarning, ...]:
        """The item is fit to be sold, for this reason; the warnings that still stand.

        Raises NotAllowed, NotFound, Unusable.
        """
        check_may(by, Right.EDIT_CATALOG)
        reason = line_from(why, "reason", LONGEST_NOTE)
        standing = warnings_store.is_open(self._db, warning_id)
        if standing is None:
            raise NotFound("item warning", warning_id)
        if standing:
            with self._audit.command(by, "lift item warning", warning_id):
                self._db.lock("item_warning", "id", warning_id)
                if warnings_store.is_open(self._db, warning_id):
                    warnings_store.lift(self._db, warning_id, reason, (self._clock.now(), by.staff_id))
        return self.warnings()

    # -- steps -----------------------------------------------------------------------------------------

    def _worth(self, by: Actor, known: Complaint, usable: Compensation) -> Worth:
        return Worth(self._giving.cost(by, known, usable), limit_of(self.limits(), by.role))

    def _log(self, by: Actor, new: NewComplaint) -> None:
        assert new.severity is not None
        now, about, targets = self._clock.now(), self._whole(new.about), self.targets()
        handler_id = self._handler(by, new.handler_id, targets.by_category[new.category].role)
        sale = store.sale(self._db, about.sale_id) if about.sale_id else None
        kind, sold_on = (new.category, new.severity), sale.on_day if sale else None
        first = promised_for(kind, now, sold_on, targets, self.hours())
        number = store.take_number(self._db)
        store.add(self._db, replace(new, about=about), number, first, (handler_id, by.staff_id))
        known = self._known(new.id)
        self._tell(known, Event(new_id(), EventKind.RECEIVED, now, by.staff_id, ""))
        if new.severity is Severity.FOOD_SAFETY:
            store.save(self._db, self._alarmed(by, known, now, new.batch))

    def _whole(self, about: About) -> About:
        """What and whom it is about, all of it known to the shop."""
        whole = self._completed(replace(about, member_id=None))
        if whole.item_id is not None:
            self._at.catalog.item(whole.item_id)
        if whole.partner_id is not None:
            self._at.partners.partner(whole.partner_id)
        if about.member_id is None or whole.member_id is not None:
            return whole
        return replace(whole, member_id=self._at.members.taking_part(MemberId(about.member_id)))

    def _handler(self, by: Actor, staff_id: str | None, role: Role) -> str:
        """Who is named, or who takes it in where that is their role, or the first by name who has it; then
        the operations manager, then the owner.
        """
        if staff_id is not None:
            person = self._at.staff.person(staff_id)
            if not person.active:
                raise PersonInactive(person.id, person.name)
            return person.id
        if by.role is role:
            return by.staff_id
        found = first_of((role, Role.OPERATIONS_MANAGER, Role.OWNER), self._at.staff.people())
        return by.staff_id if found is None else found.id
