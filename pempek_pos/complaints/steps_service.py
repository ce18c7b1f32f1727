"""A complaint's steps from the first answer on: to its end, its clocks, whose it is, escalation (K2-K4)."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final, TypeAlias

from pempek_pos.audit.actor import Actor, Role
from pempek_pos.complaints import steps, store, warnings_store
from pempek_pos.complaints.book import ComplaintsBook
from pempek_pos.complaints.complaint import (
    LONGEST_NOTE,
    LONGEST_TOLD,
    Category,
    Complaint,
    Event,
    EventKind,
    Severity,
    Step,
)
from pempek_pos.complaints.deadlines import is_missed
from pempek_pos.complaints.intake import first_of
from pempek_pos.ids import new_id
from pempek_pos.members.parting import impersonal
from pempek_pos.staff.person import PersonInactive
from pempek_pos.staff.rights import Right, check_may
from pempek_pos.text import line_from

Facts: TypeAlias = tuple[tuple[str, str], ...]
Change: TypeAlias = Callable[[Complaint, datetime], tuple[Complaint, Facts] | None]
_BY_DEADLINE: Final = "deadline"
_BY_SEVERITY: Final = "food safety"
_BY_HAND: Final = "by hand"
_ABOVE: Final = (Role.OPERATIONS_MANAGER, Role.OWNER)


@dataclass(frozen=True, slots=True)
class Deed:
    """One step: what it is called in the audit log, the event it leaves, and what it makes of a complaint;
    None where there is nothing to do any more.
    """

    verb: str
    kind: EventKind
    change: Change
    right: Right = Right.ANSWER_COMPLAINTS
    longest: int = LONGEST_NOTE


class ComplaintSteps(ComplaintsBook):
    """What is done with a complaint that was taken in; every step is taken once by its id."""

    # -- towards the end -------------------------------------------------------------------------------

    def acknowledge(self, by: Actor, complaint_id: str, step: Step) -> Complaint:
        """The customer was told that the shop has heard them: the first answer.

        Raises NotAllowed, NotFound, Unusable, ComplaintClosed, OutOfOrder; so do the other steps.
        """
        return self._do(by, complaint_id, step, self._onwards("acknowledge", EventKind.ACKNOWLEDGED))

    def investigate(self, by: Actor, complaint_id: str, step: Step) -> Complaint:
        """Somebody looks into it."""
        return self._do(by, complaint_id, step, self._onwards("investigate", EventKind.INVESTIGATING))

    def offer(self, by: Actor, complaint_id: str, step: Step) -> Complaint:
        """The customer was offered something; again, where the first offer was not enough."""
        return self._do(by, complaint_id, step, self._onwards("make offer for", EventKind.OFFERED))

    def refuse(self, by: Actor, complaint_id: str, step: Step) -> Complaint:
        """The customer does not take the offer: the complaint is closed, and nothing is given."""
        return self._do(by, complaint_id, step, self._onwards("close refused", EventKind.REFUSED))

    def reopen(self, by: Actor, complaint_id: str, step: Step) -> Complaint:
        """Open a closed complaint again: a new round with new promises (K2); raises TooLateToReopen too."""

        def again(known: Complaint, now: datetime) -> tuple[Complaint, Facts]:
            return steps.reopened(known, now, self.targets(), self.hours()), ()

        return self._do(by, complaint_id, step, Deed("reopen", EventKind.REOPENED, again))

    # -- the clocks ------------------------------------------------------------------------------------

    def wait(self, by: Actor, complaint_id: str, step: Step) -> Complaint:
        """The customer has to say something: the clocks stand until it is said (K3)."""

        def standing(known: Complaint, now: datetime) -> tuple[Complaint, Facts]:
            return steps.waiting(known, now), ()

        return self._do(by, complaint_id, step, Deed("wait for customer of", EventKind.WAITING, standing))

    def resume(self, by: Actor, complaint_id: str, step: Step) -> Complaint:
        """The customer said it: the clocks run on."""
        return self._do(by, complaint_id, step, self._onwards("resume", EventKind.RESUMED))

    # -- what and whose it is --------------------------------------------------------------------------

    def change(
        self, by: Actor, complaint_id: str, category: Category, severity: Severity, step: Step
    ) -> Complaint:
        """Another category or severity: promises not kept yet are made anew from the round's start, paused
        time left out; food safety is escalated and warns of the item (K3, K4).
        """

        def anew(known: Complaint, _now: datetime) -> tuple[Complaint, Facts]:
            steps.check_step(known, EventKind.CHANGED)
            after = replace(known, category=category, severity=severity)
            facts = (("category", category.value), ("severity", severity.value))
            return steps.judged_anew(after, self.targets(), self.hours()), facts

        return self._do(by, complaint_id, step, Deed("change", EventKind.CHANGED, anew))

    def hand_over(self, by: Actor, complaint_id: str, staff_id: str, step: Step) -> Complaint:
        """Somebody else sees to it from now on; raises PersonInactive too."""

        def handed(known: Complaint, _now: datetime) -> tuple[Complaint, Facts]:
            steps.check_step(known, EventKind.HANDED_OVER)
            person = self._at.staff.person(staff_id)
            if not person.active:
                raise PersonInactive(person.id, person.name)
            return replace(known, handler_id=person.id), (("to", person.name),)

        return self._do(by, complaint_id, step, Deed("hand over", EventKind.HANDED_OVER, handed))

    def note(self, by: Actor, complaint_id: str, step: Step) -> Complaint:
        """Write something down; also once it is closed."""
        write = Deed("note on", EventKind.NOTED, _as_it_is, Right.LOG_COMPLAINTS)
        if not store.has_event(self._db, step.id):
            line_from(step.note, "note", LONGEST_NOTE)
        return self._do(by, complaint_id, step, write)

    def drafted(self, by: Actor, complaint_id: str, step: Step) -> Complaint:
        """An answer's draft was opened, which does not say that it was sent (P5); `step` has its text."""
        deed = Deed("draft answer to", EventKind.ANSWER_DRAFTED, _as_it_is, longest=LONGEST_TOLD)
        return self._do(by, complaint_id, step, deed)

    # -- escalation ------------------------------------------------------------------------------------

    def escalate(self, by: Actor, complaint_id: str, step: Step) -> Complaint:
        """Pull in the operations manager, who is named on the complaint from now on (K4)."""

        def pulled(known: Complaint, _now: datetime) -> tuple[Complaint, Facts]:
            steps.check_step(known, EventKind.ESCALATED)
            return self._pulled_in(by, known, _BY_HAND)

        deed = Deed("escalate", EventKind.ESCALATED, pulled, Right.LOG_COMPLAINTS)
        return self._do(by, complaint_id, step, deed)

    def escalate_missed(self, by: Actor) -> tuple[Complaint, ...]:
        """Escalate what missed a promise and is nobody's but its handler's yet; raises NotAllowed (K4)."""
        check_may(by, Right.LOG_COMPLAINTS)
        candidates = store.maybe_missed(self._db, self._clock.now())
        if not candidates:
            return ()
        hours, now = self.hours(), self._clock.now()
        late = [known for known in candidates if is_missed(known.promised, now, hours)]

        def pulled(known: Complaint, now: datetime) -> tuple[Complaint, Facts] | None:
            again = is_missed(known.promised, now, hours) and known.escalated_to is None
            return self._pulled_in(by, known, _BY_DEADLINE) if again else None

        deed = Deed("escalate", EventKind.ESCALATED, pulled, Right.LOG_COMPLAINTS)
        return tuple(self._do(by, known.id, Step(new_id()), deed) for known in late)

    # -- steps -----------------------------------------------------------------------------------------

    def _do(self, by: Actor, complaint_id: str, step: Step, deed: Deed) -> Complaint:
        """Take a step, once by its id, while no other till touches the complaint."""
        check_may(by, deed.right)
        if not store.has_event(self._db, step.id):
            self._known(complaint_id)
            note = line_from(step.note, "note", deed.longest, least=0)
            with self._audit.command(by, f"{deed.verb} complaint", complaint_id):
                self._db.lock("complaint", "id", complaint_id)
                if not store.has_event(self._db, step.id):  # or another till was faster
                    self._take(by, complaint_id, Step(step.id, note), deed)
        return self.complaint(complaint_id, by)

    def _take(self, by: Actor, complaint_id: str, step: Step, deed: Deed) -> None:
        known = self._known(complaint_id)
        now = steps.not_before(known, self._clock.now())
        changed = deed.change(known, now)
        if changed is None:
            return
        after, facts = changed
        self._tell(known, Event(step.id, deed.kind, now, by.staff_id, step.note, facts))
        if after.severity is Severity.FOOD_SAFETY and known.severity is not Severity.FOOD_SAFETY:
            after = self._alarmed(by, after, now, "")
        if after != known:
            store.save(self._db, after)

    def _tell(self, known: Complaint, event: Event) -> None:
        """Write an event down, without a person's name and phones: it stays when they are forgotten (P4)."""
        name = "" if known.about.partner_id else known.who
        store.add_event(self._db, known.id, replace(event, note=impersonal(event.note, name)))

    def _onwards(self, verb: str, kind: EventKind) -> Deed:
        def onwards(known: Complaint, now: datetime) -> tuple[Complaint, Facts]:
            return steps.taken(known, kind, now, self.hours()), ()

        return Deed(verb, kind, onwards)

    def _pulled_in(self, by: Actor, known: Complaint, why: str) -> tuple[Complaint, Facts]:
        to, name = self._manager(by)
        return replace(known, escalated_to=to), (("to", name), ("why", why))

    def _alarmed(self, by: Actor, known: Complaint, now: datetime, batch: str) -> Complaint:
        """Food safety: the manager is pulled in, and the item warned of (K4)."""
        after, facts = self._pulled_in(by, known, _BY_SEVERITY)
        self._tell(known, Event(new_id(), EventKind.ESCALATED, now, by.staff_id, "", facts))
        item_id = known.about.item_id
        if item_id is not None and not warnings_store.is_warned(self._db, item_id, known.id):
            warnings_store.add(self._db, (new_id(), item_id, known.id), batch, (now, by.staff_id))
        return after

    def _manager(self, by: Actor) -> tuple[str, str]:
        """The operations manager, the first by name; the owner where there is none."""
        person = first_of(_ABOVE, self._at.staff.people())
        return (by.staff_id, by.name) if person is None else (person.id, person.name)


def _as_it_is(known: Complaint, _now: datetime) -> tuple[Complaint, Facts]:
    return known, ()
