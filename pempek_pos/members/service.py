"""The commands and queries about members."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date

from pempek_pos.audit.actor import Actor
from pempek_pos.audit.service import AuditService
from pempek_pos.clock import Clock, to_millis
from pempek_pos.errors import NotFound
from pempek_pos.members import store
from pempek_pos.members.card import NotACard, card_no, number_on_card
from pempek_pos.members.consent import WORDING, WORDING_ON_FILE, Consent, ConsentKind, ConsentNeeded
from pempek_pos.members.lookup import question_in
from pempek_pos.members.member import (
    Member,
    MemberFacts,
    MemberId,
    MemberMatch,
    MemberOnFile,
    MemberState,
    NewMember,
    PhoneHolder,
    PhoneTaken,
    checked_facts,
    checked_new,
    checked_on_file,
    phone_seen,
    seen,
)
from pempek_pos.members.parting import check_taking_part
from pempek_pos.money.amount import Points
from pempek_pos.phone import PhoneUnreadable, phone_from
from pempek_pos.staff.rights import Right, check_may, may
from pempek_pos.storage.database import Database
from pempek_pos.text import cleaned

_MEMBERS_A_STEP = 200


@dataclass(frozen=True, slots=True)
class KeyLook:
    """The look-up's keys compared up to a member's number; `broken` names the first case, or None."""

    number: int
    broken: str | None


class MembersService:
    """Who takes part in the programme."""

    def __init__(self, database: Database, audit: AuditService, clock: Clock) -> None:
        self._db = database
        self._audit = audit
        self._clock = clock

    def enrol(self, by: Actor, new: NewMember) -> Member:
        """Make somebody a member, once per id, with their consent on record (policy P4).

        Raises NotAllowed, ConsentNeeded, Unusable, PhoneUnreadable, PhoneTaken.
        """
        check_may(by, Right.ENROL_MEMBER)
        if known := store.member(self._db, new.id):
            return seen(known, may(by.role, Right.SEE_PHONES))
        if not new.consent:
            raise ConsentNeeded
        usable = checked_new(new)
        with self._audit.command(by, "enrol member", new.id):
            number = store.take_numbers(self._db, 1)
            self._check_phone_free(usable.phone, new.id)
            member = self._newcomer(usable, number)
            store.add(self._db, [store.Enrolment(member, self._now(), by.staff_id)])
            self._record_consents(by, member, self._clock.today(), WORDING, told=True)
        return self._seen_by(by, new.id)

    def find(self, by: Actor, text: str, limit: int = 20) -> tuple[MemberMatch, ...]:
        """The first members that letters (words of the name), digits (phone, card) or an outside number mean.

        Nothing typed gives those who joined last. Raises NotAllowed.
        """
        check_may(by, Right.SEE_MEMBERS)
        phones_too = may(by.role, Right.SEE_PHONES)
        found = self._found(text, limit) if text.strip() else store.newest(self._db, limit)
        return tuple(
            MemberMatch(m.id, m.card_no, m.name, phone_seen(m.phone, phones_too), Points(m.balance))
            for m in found
        )

    def member(self, by: Actor, member_id: MemberId) -> Member:
        """A member as this actor may see them (policy P3); raises NotAllowed, NotFound."""
        check_may(by, Right.SEE_MEMBERS)
        return self._seen_by(by, member_id)

    def names(self, by: Actor, member_ids: Iterable[str]) -> dict[str, str]:
        """What these members are called, by id, in one query; raises NotAllowed."""
        check_may(by, Right.SEE_MEMBERS)
        wanted = sorted(set(member_ids))
        return store.names(self._db, wanted) if wanted else {}

    def taking_part(self, member_id: MemberId) -> MemberId:
        """The member, or who goes on with their card since two became one; raises NotFound, MemberLeft."""
        known = store.survivor(self._db, member_id)
        if known is None:
            raise NotFound("member", member_id)
        check_taking_part(known)
        return known.id

    def on_paper(self, member_id: MemberId) -> Member:
        """A member as receipts and statements show them, the phone masked; raises NotFound."""
        return seen(self._known(member_id), phones_too=False)

    def papers_after(self, number: int, limit: int) -> tuple[Member, ...]:
        """A page of active members as papers show them, by running number behind `number` (first: 0)."""
        return tuple(seen(known, phones_too=False) for known in store.active_after(self._db, number, limit))

    def by_card(self, text: str) -> MemberId | None:
        """The active member whose card was scanned or typed, also a card merged into theirs; else None."""
        try:
            number = number_on_card(text)
        except NotACard:
            return None
        known = store.member_by_number(self._db, number)
        if known is not None and known.state is MemberState.MERGED:
            known = store.survivor(self._db, known.id)
        return known.id if known is not None and known.state is MemberState.ACTIVE else None

    def by_phone(self, text: str) -> MemberId | None:
        """The active member whose phone was typed, in any way it is written; None for anything else."""
        try:
            known = store.member_by_phone(self._db, phone_from(text).e164)
        except PhoneUnreadable:
            return None
        return known.id if known is not None and known.state is MemberState.ACTIVE else None

    def has_phone(self, member_id: MemberId, e164: str) -> bool:
        """Whether this phone (E.164) is the member's; raises NotFound."""
        return self._known(member_id).phone == e164

    def correct(self, by: Actor, member_id: MemberId, facts: MemberFacts) -> Member:
        """Put a member's facts right; raises NotAllowed, NotFound, Unusable, PhoneUnreadable, PhoneTaken."""
        check_may(by, Right.CORRECT_MEMBER)
        usable = checked_facts(facts)
        before = self._active(member_id)
        after = replace(
            before, name=usable.name, phone=usable.phone, birthday=usable.birthday, note=usable.note
        )
        if after != before:
            with self._audit.command(by, "correct member", member_id):
                store.take_numbers(self._db, 0)
                self._check_phone_free(usable.phone, member_id)
                store.change(self._db, self._active(member_id), after)
        return self._seen_by(by, member_id)

    def set_promotions(self, by: Actor, member_id: MemberId, given: bool) -> Member:
        """Keep a yes or a no to promotion messages (policy P4); raises NotAllowed, NotFound."""
        check_may(by, Right.ENROL_MEMBER)
        member = self._active(member_id)
        if member.promotions is not given:
            with self._audit.command(by, "set promotions", member_id, given=int(given)):
                self._record_consents(by, replace(member, promotions=given), self._clock.today(), WORDING)
        return self._seen_by(by, member_id)

    def consents(self, by: Actor, member_id: MemberId) -> tuple[Consent, ...]:
        """Every yes and no of a member, oldest first; raises NotAllowed."""
        check_may(by, Right.SEE_MEMBERS)
        return store.consents(self._db, member_id)

    def count(self) -> int:
        """How many members take part."""
        return store.count(self._db)

    def check_keys(self) -> Iterator[KeyLook]:
        """Compare what members are found by with what they should be found by, a page of members a step."""
        number, keys = 0, 0
        while page := store.active_after(self._db, number, _MEMBERS_A_STEP):
            lost = next((member.card_no for member in page if not store.has_keys(self._db, member)), None)
            keys += sum(len(some) for member in page for some in store.keys_of(member))
            number = page[-1].number
            yield KeyLook(number, lost)
        yield KeyLook(number, None if keys == store.key_count(self._db) else "keys of nobody")

    def on_file(self, by: Actor) -> dict[str, Member]:
        """Members of a former system by their number there, phones whole; raises NotAllowed."""
        check_may(by, Right.IMPORT)
        return store.on_file(self._db)

    def phone_holders(self, by: Actor) -> dict[str, PhoneHolder]:
        """Whose each phone (E.164) is; raises NotAllowed."""
        check_may(by, Right.IMPORT)
        return store.phone_holders(self._db)

    def take_in(self, by: Actor, added: Sequence[MemberOnFile], changed: Sequence[MemberOnFile]) -> None:
        """Take over many members of a former system, all or none; raises NotAllowed, Unusable, NotFound.

        The caller has matched phones against `phone_holders()`; the storage refuses a taken one all the same.
        Of those known already name, phone and birthday follow the file; what they agreed to here stays.
        """
        check_may(by, Right.IMPORT)
        with self._audit.command(by, "take in members", "members", added=len(added), changed=len(changed)):
            first = store.take_numbers(self._db, len(added))
            people = [self._from_file(checked_on_file(new), first + nth) for nth, new in enumerate(added)]
            store.add(self._db, [store.Enrolment(m, self._now(), by.staff_id) for m in people])
            given = [
                entry
                for m, new in zip(people, added, strict=True)
                for entry in self._consent_entries(by, m, new.consent_on, WORDING_ON_FILE, told=True)
            ]
            store.add_consents(self._db, given, self._now())
            for known in changed:
                self._change_from_file(checked_on_file(known))

    def _found(self, text: str, limit: int) -> tuple[store.Match, ...]:
        """Who `text` means; where it means nobody, who goes on with the merged card that has this number."""
        if found := store.find(self._db, question_in(text), limit):
            return found
        number: int | None = None
        with suppress(NotACard):
            number = number_on_card(text)
        known = store.survivor_by(self._db, number, cleaned(text))
        if known is None or known.state is not MemberState.ACTIVE:
            return ()
        return (store.match_of(self._db, known.id),)

    def _change_from_file(self, new: MemberOnFile) -> None:
        before = self._active(new.id)
        after = replace(before, name=new.name, phone=new.phone, birthday=new.birthday)
        store.change(self._db, before, after)

    def _newcomer(self, new: NewMember, number: int) -> Member:
        return Member(
            new.id, number, card_no(number), new.name, new.phone, new.birthday,
            self._clock.today(), MemberState.ACTIVE, new.promotions,
        )  # fmt: skip

    def _from_file(self, new: MemberOnFile, number: int) -> Member:
        return Member(
            new.id, number, card_no(number), new.name, new.phone, new.birthday,
            new.joined_on, MemberState.ACTIVE, new.promotions, outside_no=new.outside_no,
        )  # fmt: skip

    def _record_consents(self, by: Actor, member: Member, on: date, wording: str, told: bool = False) -> None:
        store.add_consents(self._db, self._consent_entries(by, member, on, wording, told), self._now())

    def _consent_entries(
        self, by: Actor, member: Member, on: date, wording: str, told: bool = False
    ) -> list[tuple[MemberId, Consent]]:
        """The answer about promotions; with `told` the yes to membership, and promotions only for a yes."""
        promotion = Consent(ConsentKind.PROMOTION, member.promotions, wording, on, by.staff_id)
        if not told:
            return [(member.id, promotion)]
        membership = Consent(ConsentKind.MEMBERSHIP, True, wording, on, by.staff_id)
        return [(member.id, membership), *([(member.id, promotion)] if member.promotions else [])]

    def _check_phone_free(self, phone: str, member_id: MemberId) -> None:
        holder = store.member_by_phone(self._db, phone)
        if holder is not None and holder.id != member_id:
            raise PhoneTaken(holder.card_no, holder.name)

    def _seen_by(self, by: Actor, member_id: MemberId) -> Member:
        return seen(self._known(member_id), may(by.role, Right.SEE_PHONES))

    def _active(self, member_id: MemberId) -> Member:
        known = self._known(member_id)
        if known.state is not MemberState.ACTIVE:
            raise NotFound("member", member_id)
        return known

    def _known(self, member_id: MemberId) -> Member:
        if (known := store.member(self._db, member_id)) is None:
            raise NotFound("member", member_id)
        return known

    def _now(self) -> int:
        return to_millis(self._clock.now())
