"""Enrolling as the counter does it: a member, welcome points, and who brought them along (policy E10)."""

from pempek_pos.audit.actor import Actor
from pempek_pos.audit.service import AuditService
from pempek_pos.clock import Clock
from pempek_pos.errors import NotFound, ShopError
from pempek_pos.loyalty import posting, referral
from pempek_pos.loyalty.accrual import last_good_day
from pempek_pos.loyalty.ledger import Posting
from pempek_pos.loyalty.points import TermsMissing
from pempek_pos.loyalty.service import LoyaltyService
from pempek_pos.loyalty.statement import EntryKind
from pempek_pos.loyalty.why import Because, Rule
from pempek_pos.members.member import Member, MemberId, MemberState, NewMember
from pempek_pos.members.service import MembersService
from pempek_pos.staff.rights import Right, check_may
from pempek_pos.storage.database import Database


class ReferrerUnknown(ShopError):
    """No member has the phone or card `text` that somebody was brought along by."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.text = text


class EnrolmentService:
    """Becoming a member, with everything that comes with it."""

    def __init__(
        self,
        database: Database,
        audit: AuditService,
        clock: Clock,
        members: MembersService,
        loyalty: LoyaltyService,
    ) -> None:
        self._db = database
        self._audit = audit
        self._clock = clock
        self._members = members
        self._loyalty = loyalty

    def enrol(self, by: Actor, new: NewMember, referrer_id: MemberId | None = None) -> Member:
        """Make somebody a member, once per id, with welcome points by the terms in force.

        Raises NotAllowed, ConsentNeeded, Unusable, PhoneUnreadable, PhoneTaken, NotFound for a referrer who
        is no member.
        """
        check_may(by, Right.ENROL_MEMBER)
        if self._is_known(new.id):
            return self._members.enrol(by, new)
        with self._audit.command(by, "enrol member", new.id, referrer=referrer_id or ""):
            member = self._members.enrol(by, new)
            if referrer_id is not None:
                self._note(by, member.id, referrer_id)
            self._welcome(by, member.id)
        return member

    def referrer(self, by: Actor, text: str) -> MemberId | None:
        """The member whose card or phone was given as the one who brought somebody along; None for nothing.

        Raises NotAllowed, ReferrerUnknown.
        """
        check_may(by, Right.ENROL_MEMBER)
        if not text.strip():
            return None
        found = self._members.by_card(text) or self._members.by_phone(text)
        if found is None:
            raise ReferrerUnknown(text.strip()[:40])
        return found

    def _note(self, by: Actor, member_id: MemberId, referrer_id: MemberId) -> None:
        if self._members.on_paper(referrer_id).state is not MemberState.ACTIVE:
            raise NotFound("member", referrer_id)
        referral.note(self._db, member_id, referrer_id, by.staff_id, self._clock.now())

    def _welcome(self, by: Actor, member_id: MemberId) -> None:
        today = self._clock.today()
        try:
            programme = self._loyalty.programme(today)
        except TermsMissing:
            return
        if not (points := programme.welcome_points):
            return
        why = (Because(Rule.WELCOME, (("points", points),)),)
        entry = Posting(EntryKind.WELCOME, member_id, points, member_id, "", today, why=why)
        posting.hold(self._db, member_id)
        posting.bring_in(self._db, entry, last_good_day(programme, today), by.staff_id, self._clock.now())

    def _is_known(self, member_id: MemberId) -> bool:
        try:
            self._members.on_paper(member_id)
        except NotFound:
            return False
        return True
