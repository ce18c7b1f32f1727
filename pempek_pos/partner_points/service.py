"""How partners' points move: won with orders, taken back with goods, spent on what is owed, ended by time."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from pempek_pos.audit.actor import Actor
from pempek_pos.audit.service import AuditService
from pempek_pos.clock import Clock, month_end, months_later
from pempek_pos.errors import Unusable
from pempek_pos.loyalty import book_look, posting
from pempek_pos.loyalty.book import PartnersBook
from pempek_pos.loyalty.expiry_service import ExpiryService
from pempek_pos.loyalty.goods import FULL_BP
from pempek_pos.loyalty.ledger import Posting
from pempek_pos.loyalty.points import NotEnoughPoints
from pempek_pos.loyalty.programme import LotView
from pempek_pos.loyalty.statement import Entry, EntryKind
from pempek_pos.loyalty.why import Because, Rule
from pempek_pos.money.amount import Points, Rupiah
from pempek_pos.partner_points.terms import (
    PartnerProgramme,
    PartnerProgrammeOff,
    checked_programme,
    points_won,
    programme_read,
    programme_written,
    spent_on,
)
from pempek_pos.partners.account_service import AccountsService
from pempek_pos.partners.credit import SomethingOverdue
from pempek_pos.partners.service import PartnersService
from pempek_pos.settings.service import SettingsService
from pempek_pos.staff.rights import Right, check_may
from pempek_pos.storage.database import Database

_PROGRAMME: Final = "partner points"


@dataclass(frozen=True, slots=True)
class Order:
    """A finished order, or what came back of one: `base` is the worth of earning goods in it."""

    sale_id: str
    number: str
    partner_id: str
    base: Rupiah
    on_day: date


@dataclass(frozen=True, slots=True)
class Spent:
    """Points that were spent, and what they took off what was owed."""

    partner_id: str
    on_day: date
    cost: Points
    amount: Rupiah


@dataclass(frozen=True, slots=True)
class Trade:
    """The services beside these points."""

    settings: SettingsService
    partners: PartnersService
    accounts: AccountsService
    expiry: ExpiryService
    """Says which days can be trusted."""


class PartnerPointsService:
    """Points of partners, in a book of their own."""

    def __init__(self, database: Database, audit: AuditService, clock: Clock, trade: Trade) -> None:
        self._audit = audit
        self._clock = clock
        self._trade = trade
        self._book = PartnersBook(database)

    # -- reading ---------------------------------------------------------------------------------------

    def programme(self, on: date | None = None) -> PartnerProgramme:
        """The terms of a day, today unless said; off before the owner set any."""
        kept = self._trade.settings.kept(_PROGRAMME, on)
        return PartnerProgramme() if kept is None else programme_read(kept)

    def balance(self, partner_id: str) -> Points:
        """The partner's points; below zero where goods came back after the points were spent."""
        return book_look.balance(self._book, partner_id)

    def lots(self, partner_id: str) -> tuple[LotView, ...]:
        """Points that are still there, in the order they are spent."""
        return book_look.lots(self._book, partner_id)

    def ledger(self, partner_id: str, first: date, last: date) -> tuple[Entry, ...]:
        """What moved the partner's points, oldest first."""
        return book_look.ledger(self._book, partner_id, first, last)

    def spent(self, spending_id: str) -> Spent | None:
        """What was spent under this id; None where nothing was."""
        found = book_look.holder_and_entry(self._book, EntryKind.REDEMPTION, spending_id)
        if found is None:
            return None
        holder, entry = found
        amount = Rupiah(int(entry.why[0].fact("discount")))
        return Spent(holder, entry.on_day, Points(-entry.points), amount)

    # -- inside the commands of sales ------------------------------------------------------------------

    def win(self, by: Actor, order: Order) -> Points:
        """Enter what an order wins by the terms of its day; nothing while the programme is off."""
        terms = self.programme(order.on_day)
        if not terms.runs:
            return Points(0)
        self._prepare(by, order.partner_id, order.on_day)
        points = points_won(terms.rupiah_per_point, terms.minimum_order, order.base)
        facts = (
            ("base", order.base),
            ("tier", self._trade.partners.partner(order.partner_id).terms.tier.value),
            ("multiplier_bp", FULL_BP),
            ("rupiah_per_point", terms.rupiah_per_point),
            ("minimum", terms.minimum_order),
            ("points", points),
        )
        entry = self._entry(EntryKind.AWARD, order, points, (Because(Rule.AWARD, facts),))
        ends = _last_good_day(terms, order.on_day)
        posting.bring_in(self._book, entry, ends, by.staff_id, self._clock.now())
        return points

    def take_back(self, by: Actor, sale_id: str, back: Order, kept: Rupiah) -> Points:
        """Goods came back: afterwards the partner holds what the kept goods win by the terms they were sold
        by (B3); `back` is the refund with its own earning worth, `kept` the worth of earning goods that stay.
        """
        award = book_look.entry_of(self._book, EntryKind.AWARD, sale_id)
        if award is None:
            return Points(0)
        self._prepare(by, back.partner_id, back.on_day)
        terms = dict(award.why[0].facts)
        per_point, minimum = int(terms["rupiah_per_point"]), int(terms["minimum"])
        held = points_won(per_point, minimum, Rupiah(kept + back.base))
        gone = Points(held - points_won(per_point, minimum, kept))
        if gone:
            draws, why = posting.loss(self._book, back.partner_id, award.id, gone, kept)
            entry = self._entry(EntryKind.AWARD_REVERSAL, back, Points(-gone), why)
            posting.take(self._book, entry, draws, by.staff_id, self._clock.now())
        return gone

    # -- commands --------------------------------------------------------------------------------------

    def set_programme(self, by: Actor, programme: PartnerProgramme) -> PartnerProgramme:
        """Terms from today on; what was won keeps the terms of its day. Raises NotAllowed, Unusable."""
        check_may(by, Right.EDIT_PROGRAMME)
        usable = programme_written(checked_programme(programme))
        self._trade.settings.keep(by, "set partner points", _PROGRAMME, usable)
        return self.programme()

    def spend(self, by: Actor, spending_id: str, partner_id: str, points: Points) -> Rupiah:
        """Turn points into a credit note on what is owed, once per id; never more than is owed.

        Raises NotAllowed, NotFound, PartnerNotBuying, PartnerProgrammeOff, NotEnoughPoints, SomethingOverdue,
        Unusable where nothing is owed.
        """
        check_may(by, Right.EDIT_PARTNERS)
        if known := self.spent(spending_id):
            return known.amount
        partner, terms = self._trade.partners.buying(partner_id), self.programme()
        if not terms.runs:
            raise PartnerProgrammeOff
        with self._audit.command(by, "spend partner points", spending_id, partner=partner_id, points=points):
            today = self._clock.today()
            self._trade.accounts.moves.hold(partner_id)
            self._prepare(by, partner_id, today)
            standing = self._trade.accounts.standing(partner)
            if standing.overdue:
                raise SomethingOverdue(partner.name, standing.overdue, standing.days_overdue, standing.oldest)
            if not 0 < points <= self.balance(partner_id):
                raise NotEnoughPoints(points, self.balance(partner_id))
            if standing.owed <= 0:
                raise Unusable("allocation", str(points), "an open invoice")
            cost, amount = spent_on(points, terms.point_value, standing.owed)
            number = self._trade.accounts.moves.give_credit(by, partner_id, spending_id, amount)
            order = Order(spending_id, number, partner_id, Rupiah(0), today)
            why = (Because(Rule.COST, (("discount", amount), ("cost", cost))),)
            entry = self._entry(EntryKind.REDEMPTION, order, Points(-cost), why)
            posting.spend(self._book, entry, by.staff_id, self._clock.now())
        return amount

    def keep_up(self, by: Actor, on: date) -> Points:
        """Let points go whose last good day is over (X1), on a day that can be trusted (X2)."""
        if not book_look.any_overdue(self._book, on) or not self._trade.expiry.can_trust(on):
            return Points(0)
        with self._audit.command(by, "let partner points expire", on.isoformat()):
            return posting.expire_all_overdue(self._book, on, by.staff_id, self._clock.now())

    def _prepare(self, by: Actor, partner_id: str, on: date) -> None:
        posting.hold(self._book, partner_id)
        if self._trade.expiry.can_trust(on):
            posting.expire_overdue(self._book, on, by.staff_id, self._clock.now(), partner_id)

    def _entry(self, kind: EntryKind, order: Order, points: Points, why: tuple[Because, ...]) -> Posting:
        return Posting(
            kind,
            order.partner_id,
            points,
            order.sale_id,
            order.number,
            order.on_day,
            purchase=order.base,
            why=why,
        )


def _last_good_day(terms: PartnerProgramme, won_on: date) -> date | None:
    if terms.expiry_months == 0:
        return None
    return month_end(months_later(won_on.replace(day=1), terms.expiry_months))
