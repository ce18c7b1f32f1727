"""What is written about a member whose part ends, inside the command that ends it."""

from pempek_pos.audit.actor import Actor
from pempek_pos.clock import Clock, to_millis
from pempek_pos.errors import NotFound
from pempek_pos.members import parting_store, store, visits_store
from pempek_pos.members.consent import WORDING, Consent, ConsentKind
from pempek_pos.members.member import Member, MemberId, MemberState
from pempek_pos.members.parting import MergedAlready, SameMember, check_taking_part
from pempek_pos.storage.database import Database


class PartingService:
    """Two members who are one, and members who want to be forgotten."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._db = database
        self._clock = clock

    def queue(self) -> None:
        """Inside a command: no other till enrols, corrects or parts members until it ends."""
        store.take_numbers(self._db, 0)

    def who(self, member_id: MemberId) -> Member:
        """The member, or who goes on with their card; raises NotFound."""
        known = store.survivor(self._db, member_id)
        if known is None:
            raise NotFound("member", member_id)
        return known

    def mergeable(self, keep_id: MemberId, gone_id: MemberId) -> tuple[Member, Member]:
        """The two members, both taking part; raises NotFound, SameMember, MemberLeft, MergedAlready."""
        both = self._one_of_two(keep_id), self._one_of_two(gone_id)
        if keep_id == gone_id:
            raise SameMember(both[0].card_no)
        return both

    def is_merged(self, keep_id: MemberId, gone_id: MemberId) -> bool:
        """Whether `gone_id` goes on as `keep_id` already."""
        gone = store.member(self._db, gone_id)
        return gone is not None and gone.merged_into == keep_id

    def merge(self, keep: Member, gone: Member) -> None:
        """Inside a command that queued: `gone` is found as `keep` from now on; their phone is free."""
        parting_store.drop_keys(self._db, gone.number, *store.keys_of(gone))
        parting_store.merge(self._db, gone, keep.id, self._clock.today())

    def forget(self, by: Actor, member: Member) -> None:
        """Inside a command that queued: name, phone, birthday, note, outside number, what visits told, who
        called with their complaints and which public rating was theirs are gone (P4).
        """
        today = self._clock.today()
        ended = [ConsentKind.MEMBERSHIP, *([ConsentKind.PROMOTION] if member.promotions else [])]
        consents = [(member.id, Consent(kind, False, WORDING, today, by.staff_id)) for kind in ended]
        store.add_consents(self._db, consents, to_millis(self._clock.now()))
        parting_store.drop_keys(self._db, member.number, *store.keys_of(member))
        visits_store.forget(self._db, member.id)
        parting_store.forget_caller(self._db, member)
        parting_store.unlink_ratings(self._db, member.id)
        parting_store.forget(self._db, member.id)

    def _one_of_two(self, member_id: MemberId) -> Member:
        known = store.member(self._db, member_id)
        if known is None:
            raise NotFound("member", member_id)
        check_taking_part(known)
        if known.state is MemberState.MERGED:
            raise MergedAlready(known.card_no, self.who(member_id).card_no)
        return known
