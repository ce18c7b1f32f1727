"""What the shop asks of its points programme: terms, rewards, balances, and every movement of points."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from pempek_pos.audit.actor import Actor
from pempek_pos.audit.service import AuditService
from pempek_pos.clock import Clock, month_end
from pempek_pos.errors import NotFound, Unusable
from pempek_pos.loyalty import expiry_store, month_store, posting, store, terms_store
from pempek_pos.loyalty.expiry import is_jump
from pempek_pos.loyalty.ledger import Posting
from pempek_pos.loyalty.lots import spending_order
from pempek_pos.loyalty.points import RewardRefused, TermsMissing
from pempek_pos.loyalty.programme import LotView, MemberStanding, Programme
from pempek_pos.loyalty.redemption import check_offered, in_window
from pempek_pos.loyalty.rewards import Claim, Reward
from pempek_pos.loyalty.statement import Entry, EntryKind, Extra, MemberOnPaper, Statement, statement_of
from pempek_pos.loyalty.terms import check_programme, check_reward
from pempek_pos.loyalty.tiers import standing_at, window_start
from pempek_pos.loyalty.why import Because, Rule
from pempek_pos.money.amount import Points, Rupiah
from pempek_pos.staff.rights import Right, check_may
from pempek_pos.storage.database import Database


@dataclass(frozen=True, slots=True)
class RewardOffer:
    """A reward as offered to one member today; `refusal` says why it cannot be claimed now, None where it
    can.
    """

    reward: Reward
    refusal: RewardRefused | None
    missing: Points


class LoyaltyService:
    """Points and their terms."""

    def __init__(self, database: Database, audit: AuditService, clock: Clock) -> None:
        self._db = database
        self._audit = audit
        self._clock = clock
        self._known_terms: dict[str, Programme] = {}

    # -- terms and rewards -----------------------------------------------------------------------------

    def programme(self, on: date) -> Programme:
        """The terms in force on `on`; raises TermsMissing before the first."""
        terms_id = terms_store.terms_id_on(self._db, on)
        if terms_id is None:
            raise TermsMissing(on.isoformat())
        return self.terms(terms_id)

    def terms(self, terms_id: str) -> Programme:
        """Published terms by id; they never change, so they are read once."""
        if terms_id not in self._known_terms:
            programme = terms_store.terms(self._db, terms_id)
            if programme is None:
                raise NotFound("terms", terms_id)
            self._known_terms[terms_id] = programme
        return self._known_terms[terms_id]

    def programmes(self) -> tuple[Programme, ...]:
        """All terms ever published as they are stored, newest first."""
        stored = (terms_store.terms(self._db, terms_id) for terms_id in terms_store.terms_ids(self._db))
        return tuple(programme for programme in stored if programme is not None)

    def publish(self, by: Actor, programme: Programme) -> Programme:
        """Put new terms in force from their day on; published terms are followed, never edited.

        Raises NotAllowed, and Unusable for terms that cannot hold, lie in the past, or begin with others.
        """
        check_may(by, Right.EDIT_PROGRAMME)
        if known := terms_store.terms(self._db, programme.id):
            return known
        check_programme(programme)
        if programme.valid_from < self._clock.today() and terms_store.terms_ids(self._db):
            raise Unusable("valid_from", programme.valid_from.isoformat(), "not before today")
        if any(known.valid_from == programme.valid_from for known in self.programmes()):
            raise Unusable("valid_from", programme.valid_from.isoformat(), "other terms begin then")
        with self._audit.command(
            by, "publish programme", programme.id, valid_from=programme.valid_from.isoformat()
        ):
            terms_store.add_terms(self._db, programme, by.staff_id, self._clock.now())
        return self.terms(programme.id)

    def rewards(self) -> tuple[Reward, ...]:
        """All rewards, those on offer first."""
        return terms_store.rewards(self._db)

    def keep_reward(self, by: Actor, reward: Reward) -> Reward:
        """Add a reward, or change a known one's terms for the sales to come. Raises Unusable."""
        check_may(by, Right.EDIT_PROGRAMME)
        check_reward(reward)
        with self._audit.command(by, "keep reward", reward.id, name=reward.name, cost=reward.cost):
            terms_store.put_reward(self._db, reward)
        return reward

    # -- what a member has -----------------------------------------------------------------------------

    def balance(self, member_id: str) -> Points:
        """The member's points; below zero is a debt."""
        return store.balance(self._db, member_id)

    def member(self, member_id: str, on: date) -> MemberStanding:
        """How a member stands on `on`: points, and the tier from net purchases of the trailing 12 months
        (policy X3).
        """
        programme = self.programme(on)
        purchases = store.purchases(self._db, member_id, window_start(on), on)
        return MemberStanding(
            member_id, self.balance(member_id), standing_at(programme, purchases), programme
        )

    def member_before(self, member_id: str, at: datetime) -> MemberStanding:
        """How a member stood right before a moment, by the terms and purchases known then (policy E8);
        raises TermsMissing.
        """
        terms_id = terms_store.terms_id_at(self._db, at)
        if terms_id is None:
            raise TermsMissing(at.date().isoformat())
        programme = self.terms(terms_id)
        purchases = store.purchases_before(self._db, member_id, window_start(at.date()), at)
        return MemberStanding(
            member_id, self.balance(member_id), standing_at(programme, purchases), programme
        )

    def survivor(self, member_id: str) -> str:
        """The member, or who goes on with their card since two became one."""
        return store.survivor(self._db, member_id)

    def lots(self, member_id: str) -> tuple[LotView, ...]:
        """Points that are still there, in the order they are spent."""
        return store.lot_views(spending_order(store.open_lots(self._db, member_id)))

    def ledger(self, member_id: str, first: date, last: date) -> tuple[Entry, ...]:
        """The member's entries from `first` to `last`, oldest first."""
        return store.ledger(self._db, member_id, first, last)

    def statements(self, members: Sequence[MemberOnPaper], month: date) -> tuple[Statement, ...]:
        """The members' statements for the month that starts on `month`, in their order; a handful of
        queries in all.
        """
        last = month_end(month)
        programme, on_offer = (
            self.programme(last),
            tuple(r for r in terms_store.rewards(self._db) if in_window(r, last)),
        )
        ids = [member.member_id for member in members]
        months = month_store.months(self._db, ids, (month, last), window_start(last))
        drawn_up = []
        for member in members:
            kept = months[member.member_id]
            standing = standing_at(programme, kept.purchases)
            extra = Extra(store.lot_views(kept.lots), standing, on_offer)
            drawn_up.append(statement_of(member, month, kept.opening, tuple(kept.entries), extra))
        return tuple(drawn_up)

    def offers(self, member_id: str, spend: Rupiah) -> tuple[RewardOffer, ...]:
        """What the member could claim on a sale of `spend` today, the affordable first."""
        balance, today, offers = self.balance(member_id), self._clock.today(), []
        for reward in terms_store.rewards(self._db):
            refusal = self._refusal(reward, member_id, today, spend)
            if reward.active and (refusal is None or refusal.rule == "minimum spend"):
                offers.append(RewardOffer(reward, refusal, Points(max(0, reward.cost - balance))))
        return tuple(sorted(offers, key=lambda offer: (offer.missing > 0, offer.reward.cost)))

    # -- what a sale asks ------------------------------------------------------------------------------

    def claimed(self, member_id: str, claims: Sequence[Claim], on: date, spend: Rupiah) -> tuple[Reward, ...]:
        """The claims' rewards as the shop knows them, in order; raises RewardRefused or NotFound (policy
        R3).
        """
        rewards: list[Reward] = []
        for claim in claims:
            reward = terms_store.reward(self._db, claim.reward_id)
            if reward is None:
                raise NotFound("reward", claim.reward_id)
            before = sum(earlier.id == reward.id for earlier in rewards)
            if before >= reward.claims_per_sale:
                raise RewardRefused(reward.name, "claims per sale", reward.claims_per_sale)
            by_member, in_all = self._uses(reward, member_id)
            check_offered(reward, on, spend, by_member + before, in_all + before)
            rewards.append(reward)
        return tuple(rewards)

    def hold_rewards(self, claims: Sequence[Claim]) -> None:
        """Inside a command: keep other tills from using up rewards that are limited in all until it ends."""
        for reward_id in sorted({claim.reward_id for claim in claims}):
            reward = terms_store.reward(self._db, reward_id)
            if reward is not None and reward.limit_in_all:
                self._db.lock("reward", "id", reward_id)

    def prepare(self, by: Actor, member_id: str, on: date) -> MemberStanding:
        """Inside a command: hold the member's account, let overdue points go unless the clock has jumped
        (policy X2), and say how the member stands; of a merged card, who goes on with it.
        """
        posting.hold(self._db, member_id)
        if (kept := store.survivor(self._db, member_id)) != member_id:
            return self.prepare(by, kept, on)
        self.let_overdue_go(by, member_id, on)
        return self.member(member_id, on)

    def let_overdue_go(self, by: Actor, member_id: str, on: date) -> None:
        """Inside a command that holds the account: overdue points go, unless the clock has jumped (X2)."""
        if store.overdue_lots(self._db, on, member_id) and self._can_trust(on):
            posting.expire_overdue(self._db, on, by.staff_id, self._clock.now(), member_id)

    def move_for_sale(self, by: Actor, points: posting.SalePoints) -> None:
        """Inside a command that called `prepare`: spend the claims, then win the award, as separate entries
        (E5).
        """
        posting.post_sale(self._db, points, by.staff_id, self._clock.now())

    def move_for_refund(self, by: Actor, points: posting.RefundPoints) -> None:
        """Inside a command that called `prepare`: give back what was spent, take back what was won
        (B3-B6).
        """
        posting.post_refund(self._db, points, by.staff_id, self._clock.now())

    # -- points from before ----------------------------------------------------------------------------

    def open_points(
        self, by: Actor, member_id: str, points: Points, on: date, expires_on: date | None
    ) -> None:
        """Bring in points from before this programme, once per member. Raises Unusable for none or too
        many.
        """
        check_may(by, Right.IMPORT)
        if not 0 < points <= 1_000_000_000:
            raise Unusable("opening_points", str(points), "points between 1 and", 1_000_000_000)
        if store.entry_id(self._db, EntryKind.OPENING, member_id):
            return
        why = (Because(Rule.OPENING, (("points", points),)),)
        entry = Posting(EntryKind.OPENING, member_id, points, member_id, "", on, why=why)
        with self._audit.command(by, "open points", member_id, points=points):
            posting.hold(self._db, member_id)
            posting.bring_in(self._db, entry, expires_on, by.staff_id, self._clock.now())

    def _can_trust(self, on: date) -> bool:
        """A day gone by, as old sales have, or one that closely follows the last known day."""
        return on < self._clock.today() or not is_jump(expiry_store.known_day(self._db), on)

    def _refusal(self, reward: Reward, member_id: str, on: date, spend: Rupiah) -> RewardRefused | None:
        try:
            check_offered(reward, on, spend, *self._uses(reward, member_id))
        except RewardRefused as refusal:
            return refusal
        return None

    def _uses(self, reward: Reward, member_id: str) -> tuple[int, int]:
        """How often a reward was used by this member and in all, where that limits it."""
        by_member = in_all = 0
        if reward.limit_per_member:
            by_member = store.reward_uses_by(self._db, reward.id, member_id)
        if reward.limit_in_all:
            in_all = store.reward_uses(self._db, reward.id)
        return by_member, in_all
