"""What people do to a member's points and identity by hand: adjust, take over, merge, forget (policy P4)."""

from dataclasses import replace

from pempek_pos.audit.actor import Actor, Role
from pempek_pos.audit.service import AuditService
from pempek_pos.clock import Clock
from pempek_pos.loyalty import care_posting, care_store, posting
from pempek_pos.loyalty.accrual import last_good_day
from pempek_pos.loyalty.care import (
    Merging,
    Side,
    StampsTaken,
    StampsWorthNothing,
    check_by_hand,
    check_stamps,
    points_settled,
    stamps_source,
)
from pempek_pos.loyalty.ledger import Posting
from pempek_pos.loyalty.service import LoyaltyService
from pempek_pos.loyalty.statement import Entry, EntryKind
from pempek_pos.loyalty.tiers import standing_at
from pempek_pos.loyalty.why import Because, Rule
from pempek_pos.members.member import Member, MemberId, MemberState, seen
from pempek_pos.members.parting import check_impersonal, check_taking_part
from pempek_pos.members.parting_service import PartingService
from pempek_pos.money.amount import Points, Rupiah
from pempek_pos.staff.rights import (
    LARGE_ADJUSTMENT,
    Approval,
    Right,
    check_approved,
    check_may,
    check_second,
    may,
)
from pempek_pos.storage.database import Database
from pempek_pos.text import line_from

_LONGEST_REASON = 120


class MemberCareService:
    """Points and identity of members, changed by hand."""

    def __init__(
        self,
        database: Database,
        audit: AuditService,
        clock: Clock,
        loyalty: LoyaltyService,
        parting: PartingService,
    ) -> None:
        self._db = database
        self._audit = audit
        self._clock = clock
        self._loyalty = loyalty
        self._parting = parting

    # -- points ----------------------------------------------------------------------------------------

    def adjust(
        self,
        by: Actor,
        adjustment_id: str,
        member_id: MemberId,
        points: Points,
        why: tuple[str, Approval | None],
    ) -> Entry:
        """Give or take points by hand, once per id; `why` is the reason and a second yes.

        Raises NotAllowed, ApprovalNeeded, Unusable, NotFound, MemberLeft, NotEnoughPoints, TermsMissing.
        """
        check_may(by, Right.SEE_MEMBERS)
        if known := care_store.entry(self._db, EntryKind.ADJUSTMENT, adjustment_id):
            return known
        check_by_hand(points)
        reason, approval = line_from(why[0], "reason", _LONGEST_REASON), why[1]
        if abs(points) > LARGE_ADJUSTMENT and by.role is not Role.OWNER:
            check_second(by, Right.ADJUST_POINTS, approval)
        else:
            check_approved(by, Right.ADJUST_POINTS, approval)
        who = self._taking_part(member_id)
        check_impersonal(reason, who)
        because = (Because(Rule.ADJUSTED, (("reason", reason),)),)
        entry = Posting(
            EntryKind.ADJUSTMENT, who.id, points, adjustment_id, reason, self._clock.today(), why=because
        )
        with self._audit.command(
            by, "adjust points", who.id, points=points, reason=reason, approved_by=_approver(approval)
        ):
            self._post(by, entry)
        return self._entry(EntryKind.ADJUSTMENT, adjustment_id)

    def compensate(
        self, by: Actor, adjustment_id: str, member_id: MemberId, points: Points, complaint: str
    ) -> None:
        """Inside a command that checked who may: points that close a complaint, the reason being its label;
        raises TermsMissing.
        """
        why = (Because(Rule.ADJUSTED, (("reason", complaint),)),)
        on, kind = self._clock.today(), EntryKind.ADJUSTMENT
        self._post(by, Posting(kind, member_id, points, adjustment_id, complaint, on, why=why))

    def stamps_taken(self, member_id: MemberId) -> Entry | None:
        """The entry by which the member's old paper card was taken over."""
        return care_store.entry(self._db, EntryKind.OPENING, stamps_source(member_id))

    def take_over_stamps(
        self, by: Actor, member_id: MemberId, stamps: int, approval: Approval | None = None
    ) -> Entry:
        """Take over the stamps of an old paper card by the terms of the day, once per member.

        Raises NotAllowed, ApprovalNeeded, Unusable, NotFound, MemberLeft, StampsTaken, StampsWorthNothing,
        TermsMissing.
        """
        check_may(by, Right.SEE_MEMBERS)
        who = self._taking_part(member_id)
        if known := self.stamps_taken(who.id):
            return _same_stamps(known, stamps)
        check_stamps(stamps)
        check_approved(by, Right.ADJUST_POINTS, approval)
        worth = self._loyalty.programme(self._clock.today()).stamp_points
        if not worth:
            raise StampsWorthNothing
        points, source = Points(stamps * worth), stamps_source(who.id)
        why = (Because(Rule.STAMPS, (("stamps", stamps), ("points", points))),)
        entry = Posting(EntryKind.OPENING, who.id, points, source, "", self._clock.today(), why=why)
        with self._audit.command(
            by, "take over stamps", who.id, stamps=stamps, points=points, approved_by=_approver(approval)
        ):
            posting.hold(self._db, who.id)
            if known := self.stamps_taken(who.id):  # another till was faster
                return _same_stamps(known, stamps)
            self._post(by, entry)
        return self._entry(EntryKind.OPENING, source)

    # -- two who are one -------------------------------------------------------------------------------

    def merging(self, by: Actor, keep_id: MemberId, gone_id: MemberId) -> Merging:
        """What merging two members would do.

        Raises NotAllowed, NotFound, SameMember, MemberLeft, MergedAlready, TermsMissing.
        """
        check_may(by, Right.SEE_MEMBERS)
        keep, gone = (self._side(by, member) for member in self._parting.mergeable(keep_id, gone_id))
        together = Rupiah(keep.standing.purchases + gone.standing.purchases)
        return Merging(
            keep,
            gone,
            Points(keep.balance + gone.balance),
            points_settled(keep.balance, gone.balance),
            standing_at(self._loyalty.programme(self._clock.today()), together),
        )

    def merge(
        self, by: Actor, keep_id: MemberId, gone_id: MemberId, approval: Approval | None = None
    ) -> Member:
        """Make two members one: what `gone_id` has, and whoever was merged into them, goes on as `keep_id`.

        Raises NotAllowed, ApprovalNeeded, NotFound, SameMember, MemberLeft, MergedAlready.
        """
        check_may(by, Right.SEE_MEMBERS)
        check_approved(by, Right.MERGE_MEMBERS, approval)
        if not self._parting.is_merged(keep_id, gone_id):
            self._parting.mergeable(keep_id, gone_id)
            with self._audit.command(
                by, "merge members", keep_id, gone=gone_id, approved_by=_approver(approval)
            ):
                self._parting.queue()
                if not self._parting.is_merged(keep_id, gone_id):
                    self._merge(by, *self._parting.mergeable(keep_id, gone_id))
        return self._seen(by, keep_id)

    # -- who wants to be forgotten ---------------------------------------------------------------------

    def anonymise(self, by: Actor, member_id: MemberId, approval: Approval | None = None) -> Member:
        """Delete who a member is, under all their cards; points, sales and totals stay (policy P4).

        Raises NotAllowed, ApprovalNeeded, NotFound.
        """
        check_may(by, Right.SEE_MEMBERS)
        check_approved(by, Right.ANONYMISE_MEMBER, approval)
        who = self._parting.who(member_id)
        if who.state is not MemberState.ANONYMISED:
            with self._audit.command(by, "anonymise member", who.id, approved_by=_approver(approval)):
                self._parting.queue()
                who = self._parting.who(member_id)
                if who.state is not MemberState.ANONYMISED:
                    self._parting.forget(by, who)
        return self._seen(by, who.id)

    # -- steps -----------------------------------------------------------------------------------------

    def _post(self, by: Actor, entry: Posting) -> None:
        member = self._loyalty.prepare(by, entry.member_id, entry.on_day)
        entry, now = replace(entry, member_id=member.member_id), self._clock.now()
        if entry.points < 0:
            care_posting.take_out(self._db, entry, by.staff_id, now)
        else:
            ends = last_good_day(member.programme, entry.on_day)
            posting.bring_in(self._db, entry, ends, by.staff_id, now)

    def _merge(self, by: Actor, keep: Member, gone: Member) -> None:
        """Accounts before vouchers, as a sale holds them; the two accounts in one order on every till."""
        now = self._clock.now()
        for member_id in sorted((keep.id, gone.id)):
            posting.hold(self._db, member_id)
            self._loyalty.let_overdue_go(by, member_id, now.date())
        care_store.lock_vouchers(self._db, gone.id)
        care_posting.bring_together(self._db, keep, gone, by.staff_id, now)
        self._parting.merge(keep, gone)

    def _side(self, by: Actor, member: Member) -> Side:
        today = self._clock.today()
        standing = self._loyalty.member(member.id, today)
        vouchers = care_store.good_vouchers(self._db, member.id, today)
        shown = seen(member, may(by.role, Right.SEE_PHONES))
        return Side(shown, standing.balance, standing.standing, vouchers)

    def _taking_part(self, member_id: MemberId) -> Member:
        who = self._parting.who(member_id)
        check_taking_part(who)
        return who

    def _entry(self, kind: EntryKind, source: str) -> Entry:
        entry = care_store.entry(self._db, kind, source)
        assert entry is not None
        return entry

    def _seen(self, by: Actor, member_id: MemberId) -> Member:
        return seen(self._parting.who(member_id), may(by.role, Right.SEE_PHONES))


def _same_stamps(known: Entry, stamps: int) -> Entry:
    """The entry of the same card asked for once more; raises StampsTaken for another count."""
    if known.why[0].fact("stamps") != stamps:
        raise StampsTaken(known.points, known.on_day)
    return known


def _approver(approval: Approval | None) -> str:
    return approval.staff_id if approval else ""
