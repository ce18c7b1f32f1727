"""The commands and queries of ratings: write down, correct, answer, make a complaint of."""

from dataclasses import dataclass, replace
from datetime import date

from pempek_pos.audit.actor import Actor
from pempek_pos.audit.service import AuditService
from pempek_pos.catalog.service import CatalogService
from pempek_pos.clock import Clock
from pempek_pos.complaints.complaint import LONGEST_TOLD, About, Category, Channel, Complaint, NewComplaint
from pempek_pos.complaints.service import ComplaintsService
from pempek_pos.errors import NotFound
from pempek_pos.feedback import ratings_store as store
from pempek_pos.feedback.rating import (
    Links,
    NewRating,
    Rating,
    RatingFacts,
    RatingTooGood,
    checked_rating,
    complaint_words,
    reply_from,
)
from pempek_pos.feedback.rating_figures import RatingFigures, figures_of
from pempek_pos.members.member import MemberId
from pempek_pos.members.service import MembersService
from pempek_pos.sales.receipt import Receipt, ReceiptKind
from pempek_pos.sales.service import SalesService
from pempek_pos.staff.rights import Right, check_may
from pempek_pos.storage.database import Database


@dataclass(frozen=True, slots=True)
class RatedTrade:
    """What ratings are about."""

    catalog: CatalogService
    members: MembersService
    sales: SalesService
    complaints: ComplaintsService


class RatingsService:
    """What people wrote in public, and what the shop answered."""

    def __init__(self, database: Database, audit: AuditService, clock: Clock, trade: RatedTrade) -> None:
        self._db = database
        self._audit = audit
        self._clock = clock
        self._at = trade

    # -- reading ---------------------------------------------------------------------------------------

    def rating(self, rating_id: str) -> Rating:
        """A rating; raises NotFound."""
        if found := store.rating(self._db, rating_id):
            return found
        raise NotFound("rating", rating_id)

    def between(self, by: Actor, first: date, last: date) -> tuple[Rating, ...]:
        """Ratings written on these days, the newest first; raises NotAllowed."""
        check_may(by, Right.LOG_RATINGS)
        return store.between(self._db, first, last)

    def figures(self, by: Actor, first: date, last: date) -> RatingFigures:
        """What the ratings of these days come to; raises NotAllowed."""
        return figures_of(self.between(by, first, last), self._clock.now())

    def of_member(self, by: Actor, member_id: str) -> tuple[Rating, ...]:
        """A member's ratings, the newest first; raises NotAllowed."""
        check_may(by, Right.LOG_RATINGS)
        return store.of_member(self._db, member_id)

    def of_complaint(self, complaint_id: str) -> Rating | None:
        """The rating that a complaint was made of."""
        return store.of_complaint(self._db, complaint_id)

    # -- commands --------------------------------------------------------------------------------------

    def log(self, by: Actor, new: NewRating) -> Rating:
        """Write a rating down, once per id.

        Raises NotAllowed, NotFound, MemberLeft, Unusable.
        """
        check_may(by, Right.LOG_RATINGS)
        if known := store.rating(self._db, new.id):
            return known
        facts, links = self._tied(checked_rating(new.facts, self._clock.today()))
        with self._audit.command(by, "log rating", new.id, platform=facts.platform.value, stars=facts.stars):
            store.add(self._db, new.id, facts, links, (self._clock.now(), by.staff_id))
        return self.rating(new.id)

    def correct(self, by: Actor, rating_id: str, facts: RatingFacts) -> Rating:
        """Write what a rating says anew; nothing is done where nothing differs.

        Raises NotAllowed, NotFound, MemberLeft, Unusable.
        """
        check_may(by, Right.LOG_RATINGS)
        before = self.rating(rating_id)
        usable, links = self._tied(checked_rating(facts, self._clock.today()))
        if usable == before.facts:
            return before
        changed = {"stars": usable.stars, "stars_before": before.facts.stars}
        with self._audit.command(by, "correct rating", rating_id, **changed):
            store.correct(self._db, rating_id, usable, links)
        return self.rating(rating_id)

    def draft(self, by: Actor, rating_id: str, reply: str) -> Rating:
        """A reply was opened or copied, to be put on the platform by hand; nothing is sent (policy P5).

        Raises NotAllowed, NotFound, Unusable.
        """
        check_may(by, Right.LOG_RATINGS)
        known, words = self.rating(rating_id), reply_from(reply, least=1)
        if known.answered_at is not None or known.reply == words:
            return known
        with self._audit.command(by, "draft reply", rating_id):
            store.draft(self._db, rating_id, words, self._clock.now())
        return self.rating(rating_id)

    def answer(self, by: Actor, rating_id: str, reply: str) -> Rating:
        """Mark a rating answered, once: when, by whom, and with which words where they are known.

        Raises NotAllowed, NotFound, Unusable.
        """
        check_may(by, Right.LOG_RATINGS)
        known, words = self.rating(rating_id), reply_from(reply)
        if known.answered_at is not None:
            return known
        with self._audit.command(by, "answer rating", rating_id):
            self._db.lock("rating", "id", rating_id)
            if self.rating(rating_id).answered_at is None:  # nobody was faster
                store.answer(self._db, rating_id, words, self._clock.now(), by.staff_id)
        return self.rating(rating_id)

    def make_complaint(self, by: Actor, rating_id: str, complaint_id: str) -> Complaint:
        """Make a complaint of a bad rating, with what it is about, and tie the two: both or neither, once.

        Raises NotAllowed, NotFound, RatingTooGood, and what logging a complaint raises.
        """
        check_may(by, Right.LOG_RATINGS)
        known = self.rating(rating_id)
        if known.complaint_id is not None:
            return self._at.complaints.complaint(known.complaint_id)
        if not known.bad:
            raise RatingTooGood(known.facts.stars)
        with self._audit.command(by, "make complaint of rating", rating_id, complaint=complaint_id):
            self._db.lock("rating", "id", rating_id)
            known = self.rating(rating_id)
            if known.complaint_id is None:  # nobody was faster
                self._at.complaints.log(by, self._complaint(known, complaint_id))
                store.link_complaint(self._db, rating_id, complaint_id)
                known = self.rating(rating_id)
        return self._at.complaints.complaint(known.complaint_id or complaint_id)

    # -- steps -----------------------------------------------------------------------------------------

    def _tied(self, facts: RatingFacts) -> tuple[RatingFacts, Links]:
        """The facts, with what they are tied to; a named sale brings its member along."""
        sale = self._sale(facts.sale_number) if facts.sale_number else None
        member_id = facts.member_id
        if member_id is None and sale is not None and sale.member is not None:
            member_id = sale.member.member_id
        if member_id is not None:
            member_id = self._at.members.taking_part(MemberId(member_id))
        if facts.item_id is not None:
            self._at.catalog.item(facts.item_id)
        tied = replace(facts, member_id=member_id, sale_number=sale.number if sale else "")
        return tied, Links(sale.id if sale else None, facts.item_id, member_id)

    def _sale(self, number: str) -> Receipt:
        receipt = self._at.sales.by_number(number)
        if receipt.kind is not ReceiptKind.SALE:
            raise NotFound("sale", number)
        return receipt

    def _complaint(self, rating: Rating, complaint_id: str) -> NewComplaint:
        facts = rating.facts
        about = About(
            sale_id=rating.sale_id,
            item_id=facts.item_id,
            member_id=facts.member_id,
            caller="" if facts.member_id else facts.author,
        )
        told = complaint_words(rating, LONGEST_TOLD)
        return NewComplaint(complaint_id, Category.RATING, told, about, channel=Channel.RATING)
