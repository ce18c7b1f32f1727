"""Reads everything the shop knows of one member: a fixed number of questions, none for each row."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from pempek_pos.audit.actor import Actor
from pempek_pos.clock import month_end, months_later
from pempek_pos.feedback.question import NPS, Answer, scale_of
from pempek_pos.feedback.rating import RatingState
from pempek_pos.insight.buying import Buyer, PurchaseDay
from pempek_pos.insight.next_step import (
    RewardAhead,
    StepFacts,
    best_reward,
    next_birthday,
)
from pempek_pos.insight.rhythm import Rhythm, rhythm_of
from pempek_pos.loyalty.lots import next_to_expire
from pempek_pos.loyalty.points import TermsMissing
from pempek_pos.loyalty.programme import MemberStanding
from pempek_pos.loyalty.statement import Entry
from pempek_pos.members.member import Member, MemberId
from pempek_pos.members.visit import MemberVisit
from pempek_pos.messages.draft import Done, DraftState
from pempek_pos.money.amount import Rupiah
from pempek_pos.staff.rights import Right, may
from pempek_pos.visits.effect import Order, effect_of
from pempek_pos.visits.visit import VisitState
from ui.forms.complaint_rows import ShownComplaint, shown_complaints
from ui.members.services import MemberServices
from ui.members.state import Asked, Profile, ShownVisit, Voice

_DETRACTS: Final = 6
_ANY_SPEND: Final = Rupiah(1_000_000_000)
"""Rewards are looked at as for a sale that is large enough for each."""


class ProfileReader:
    """One look at a member."""

    def __init__(self, services: MemberServices) -> None:
        self._at = services

    def read(self, by: Actor, member_id: MemberId, period: str) -> Profile:
        """The member, or who goes on with their card; raises NotAllowed, NotFound."""
        at = self._at
        member = at.members.member(by, member_id)
        if member.merged_into is not None:
            member = at.members.member(by, member.merged_into)
        history, names = at.history.of_member(by, member.id), at.names()
        profile = Profile(
            member=member,
            balance=at.loyalty.balance(member.id),
            standing=self._standing(member.id),
            lots=at.loyalty.lots(member.id),
            entries=self._entries(member.id, period),
            period=period,
            history=history,
            consents=tuple(
                Asked(consent, names.get(consent.asked_by, consent.asked_by))
                for consent in at.members.consents(by, member.id)
            ),
            vouchers=at.offers.vouchers_of(by, member.id),
            rhythm=_rhythm(member, history.days, at.clock.today()),
            visits=self._visits(by, member.id, history.days),
            complaints=self._complaints(by, member.id),
            drafts=self._at.drafts.done_to(by, member.id) if may(by.role, Right.WRITE_MESSAGES) else (),
            voices=self._voices(by, member.id),
            facts=StepFacts(at.clock.today(), member.promotions),
        )
        return profile.with_facts(self._facts(profile))

    def _standing(self, member_id: MemberId) -> MemberStanding | None:
        try:
            return self._at.loyalty.member(member_id, self._at.clock.today())
        except TermsMissing:
            return None

    def _entries(self, member_id: MemberId, period: str) -> tuple[Entry, ...]:
        today = self._at.clock.today()
        first = date.fromisoformat(period) if period else months_later(today, -12)
        last = month_end(first) if period else today
        return tuple(reversed(self._at.loyalty.ledger(member_id, first, last)))

    def _visits(self, by: Actor, member_id: MemberId, days: Sequence[Order]) -> tuple[ShownVisit, ...]:
        today = self._at.clock.today()

        def shown(visit: MemberVisit) -> ShownVisit:
            if visit.state is VisitState.DONE and visit.done_on is not None:
                return ShownVisit(visit, effect_of(visit.done_on, days, today))
            return ShownVisit(visit)

        return tuple(shown(visit) for visit in self._at.visits.of_member(by, member_id))

    def _complaints(self, by: Actor, member_id: MemberId) -> tuple[ShownComplaint, ...]:
        found = self._at.complaints.of_member(by, member_id)
        return shown_complaints(found, self._at.clock.now(), self._at.complaints.hours())

    def _voices(self, by: Actor, member_id: MemberId) -> tuple[Voice, ...]:
        if not may(by.role, Right.LOG_RATINGS):
            return ()
        ratings = (Voice(one.facts.on_day, one.bad, one) for one in self._at.ratings.of_member(by, member_id))
        answers = (_answered(one) for one in self._at.feedback.of_member(by, member_id))
        return tuple(sorted((*ratings, *answers), key=lambda voice: voice.on_day, reverse=True))

    def _facts(self, profile: Profile) -> StepFacts:
        today, waiting = self._at.clock.today(), profile.open_complaints
        planned = [one.visit.planned_for for one in profile.visits if one.visit.state is VisitState.PLANNED]
        return StepFacts(
            today,
            profile.member.promotions,
            rhythm=profile.rhythm,
            balance=profile.balance,
            ending=next_to_expire(profile.lots),
            reward=self._reward(profile.member.id),
            birthday=next_birthday(profile.member.birthday, today),
            complaint=waiting[-1].complaint.label if waiting else "",
            written_on=_written_on(profile.drafts),
            stars=_unanswered(profile.voices),
            visit_on=min(planned, default=None),
        )

    def _reward(self, member_id: MemberId) -> RewardAhead | None:
        offers = self._at.loyalty.offers(member_id, _ANY_SPEND)
        costly = [offer for offer in offers if offer.reward.cost]
        return best_reward(
            tuple(RewardAhead(one.reward.name, one.reward.cost, one.missing) for one in costly)
        )


def _answered(answer: Answer) -> Voice:
    """An answer in the lower half of its scale is a bad one; the recommendation counts as usual, up to 6."""
    scale = scale_of(answer.question)
    low = answer.value <= (_DETRACTS if answer.question == NPS else (scale.least + scale.most - 1) // 2)
    worth = f"{answer.value}/{scale.most}"
    return Voice(answer.at.date(), low, question=answer.question, worth=worth)


def _written_on(drafts: Sequence[Done]) -> date | None:
    """The day a draft was last opened."""
    opened = (one.at.date() for one in drafts if one.state is DraftState.OPENED)
    return next(opened, None)


def _unanswered(voices: Sequence[Voice]) -> int | None:
    """The stars of the latest bad rating that nobody answered."""
    waiting = (one.rating for one in voices if one.rating is not None and one.bad)
    return next((one.facts.stars for one in waiting if one.state is RatingState.WAITING), None)


def _rhythm(member: Member, days: Sequence[Order], today: date) -> Rhythm | None:
    bought = tuple(PurchaseDay(day.on_day, day.net) for day in days if day.on_day <= today)
    return rhythm_of(Buyer(member.id, bought), today) if bought else None
