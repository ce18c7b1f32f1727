"""The day's list of drafts to work through, and what was done about each: never "sent" (policy P5)."""

from dataclasses import dataclass, replace
from datetime import datetime

from pempek_pos.audit.actor import Actor
from pempek_pos.audit.service import AuditService
from pempek_pos.clock import Clock
from pempek_pos.complaints.complaint import Step
from pempek_pos.complaints.service import ComplaintsService
from pempek_pos.messages import drafts_store as store
from pempek_pos.messages.complaint_texts import ComplaintLetter, complaint_text
from pempek_pos.messages.draft import (
    PROMOTIONAL,
    DayList,
    Done,
    DraftState,
    Due,
    Letter,
    MessageKind,
    NotToBeWritten,
    in_order,
)
from pempek_pos.messages.member_texts import member_text
from pempek_pos.messages.partner_texts import call_text
from pempek_pos.partners.collecting import Call, ReminderState
from pempek_pos.partners.collections_service import CollectionsService
from pempek_pos.settings.service import SettingsService
from pempek_pos.staff.rights import Right, check_may, may
from pempek_pos.storage.database import Database

_REMINDED = {
    DraftState.OPENED: ReminderState.DRAFT_OPENED,
    DraftState.SKIPPED: ReminderState.SKIPPED,
}


_ANSWERS = {
    MessageKind.COMPLAINT_RECEIVED: ComplaintLetter.RECEIVED,
    MessageKind.COMPLAINT_RESOLVED: ComplaintLetter.RESOLVED,
}


@dataclass(frozen=True, slots=True)
class Post:
    """The services that drafts speak to: how the shop is called, who complained, and who owes money."""

    settings: SettingsService
    complaints: ComplaintsService
    collections: CollectionsService


class DraftsService:
    """Drafts to people."""

    def __init__(self, database: Database, audit: AuditService, clock: Clock, post: Post) -> None:
        self._db = database
        self._audit = audit
        self._clock = clock
        self._post = post

    # -- reading ---------------------------------------------------------------------------------------

    def today(self, by: Actor) -> DayList:
        """Whom to write to today and what was done already, in a fixed number of queries; partners' money
        only for who may take it. Raises NotAllowed.
        """
        check_may(by, Right.WRITE_MESSAGES)
        now, profile = self._clock.now(), self._post.settings.profile()
        done = store.done_on(self._db, now.date())
        calls = self._calls(by)
        due = [*store.due(self._db, now), *(_of_call(call) for call in calls)]
        texts = {call.debtor.partner_id: call_text(profile, call, now.date()) for call in calls}
        told = {one.id: one for one in self._post.complaints.board(by)}

        def text_of(one: Due) -> str:
            if letter := _ANSWERS.get(one.kind):
                return complaint_text(profile, told[_complaint_of(one)], letter)
            return texts[one.person] if one.kind is MessageKind.INVOICE_DUE else member_text(profile, one)

        letters = (Letter(one, text_of(one)) for one in in_order(due, done))
        return DayList(tuple(letters), tuple(done))

    def for_member(self, by: Actor, member_id: str) -> tuple[Letter, ...]:
        """The drafts that can be opened for a member at any time; none without the agreement to be one.

        Raises NotAllowed.
        """
        check_may(by, Right.WRITE_MESSAGES)
        member = store.to_member(self._db, member_id)
        if member is None:
            return ()
        today = self._clock.today().isoformat()
        ready = replace(member, kind=MessageKind.PRE_ORDER_READY, about=today)
        welcome = replace(member, kind=MessageKind.WELCOME, about="joined")
        won = store.last_won(self._db, member.person)
        profile = self._post.settings.profile()
        return tuple(
            Letter(one, member_text(profile, one)) for one in (ready, won, welcome) if one is not None
        )

    def done_to(self, by: Actor, member_id: str) -> tuple[Done, ...]:
        """What was done about drafts to a member, the latest first; raises NotAllowed."""
        check_may(by, Right.WRITE_MESSAGES)
        return tuple(store.done_to(self._db, member_id))

    # -- commands --------------------------------------------------------------------------------------

    def opened(self, by: Actor, draft_id: str, due: Due) -> Done:
        """A draft is about to be opened; gives what stands about it: somebody else's word if it came first.

        Raises NotAllowed, NotFound, NotToBeWritten.
        """
        return self._keep(by, draft_id, due, DraftState.OPENED)

    def skipped(self, by: Actor, draft_id: str, due: Due) -> Done:
        """A draft is passed over; gives what stands about it. Raises NotAllowed, NotFound."""
        return self._keep(by, draft_id, due, DraftState.SKIPPED)

    def receipt_opened(self, by: Actor, sale_id: str) -> None:
        """A receipt was opened as a draft at the counter; it named nobody's number. Raises NotAllowed."""
        check_may(by, Right.SELL)
        due = Due(MessageKind.RECEIPT, sale_id, sale_id, "", "")
        if store.done_about(self._db, due) is None:
            self._write(by, sale_id, due, DraftState.OPENED)

    # -- steps -----------------------------------------------------------------------------------------

    def _keep(self, by: Actor, draft_id: str, due: Due, state: DraftState) -> Done:
        check_may(by, Right.WRITE_MESSAGES)
        if due.kind is MessageKind.INVOICE_DUE:
            self._post.collections.mark(by, due.person, _REMINDED[state])
            return Done(draft_id, due.kind, due.person, due.name, state, self._clock.now(), by.staff_id)
        if known := store.done_about(self._db, due):
            return known
        if state is DraftState.OPENED:
            self._check_agreed(due)
        return self._write(by, draft_id, due, state)

    def _write(self, by: Actor, draft_id: str, due: Due, state: DraftState) -> Done:
        when: tuple[datetime, str] = (self._clock.now(), by.staff_id)
        with self._audit.command(by, "note draft", draft_id, kind=due.kind.value, state=state.value):
            store.add(self._db, draft_id, due, state, when)
            written = store.done_about(self._db, due)
            assert written is not None
            if written.id == draft_id and state is DraftState.OPENED and due.kind in _ANSWERS:
                self._tell_story(by, draft_id, due)
        return written

    def _tell_story(self, by: Actor, draft_id: str, due: Due) -> None:
        """An answer's draft is part of its complaint's story."""
        complaints, profile = self._post.complaints, self._post.settings.profile()
        complaint = complaints.complaint(_complaint_of(due))
        text = complaint_text(profile, complaint, _ANSWERS[due.kind])
        complaints.drafted(by, complaint.id, Step(draft_id, text))

    def _check_agreed(self, due: Due) -> None:
        if store.may_be_written_to(self._db, due.person, due.kind in PROMOTIONAL) is False:
            raise NotToBeWritten(due.kind)

    def _calls(self, by: Actor) -> list[Call]:
        """Partners to be asked for money today who were not yet; a mere promise is on their own list."""
        if not may(by.role, Right.TAKE_PAYMENT):
            return []
        calls = self._post.collections.today(by)
        return [call for call in calls if call.claims and not call.done and call.debtor.phone]


def _complaint_of(due: Due) -> str:
    """The id of the complaint that a draft answers: it is about one round of it."""
    return due.about.rpartition(":")[0]


def _of_call(call: Call) -> Due:
    return Due(MessageKind.INVOICE_DUE, call.debtor.partner_id, "", call.debtor.name, call.debtor.phone)
