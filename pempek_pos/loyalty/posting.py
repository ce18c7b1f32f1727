"""How points move: each function writes inside the caller's command, lots and account along with it."""

from dataclasses import dataclass, replace
from datetime import date, datetime

from pempek_pos.loyalty import store
from pempek_pos.loyalty.accrual import Award
from pempek_pos.loyalty.book import Book
from pempek_pos.loyalty.ledger import Moves, NewLot, Posting, below_zero
from pempek_pos.loyalty.lots import Draw, drawn, given_back, grace_end, spending_order, taken_back
from pempek_pos.loyalty.rewards import Redemption
from pempek_pos.loyalty.statement import EntryKind
from pempek_pos.loyalty.why import Because, Rule
from pempek_pos.money.amount import Points, Rupiah


@dataclass(frozen=True, slots=True)
class SalePoints:
    """What a finished sale does to its member's points."""

    sale_id: str
    number: str
    member_id: str
    on_day: date
    purchase: Rupiah
    redemptions: tuple[Redemption, ...]
    award: Award
    award_expires_on: date | None


@dataclass(frozen=True, slots=True)
class RefundPoints:
    """What a refund does: `take_back` of the sale's award, `give_back` by claim (in the order of the sale's
    claims).
    """

    refund_id: str
    number: str
    sale_id: str
    member_id: str
    on_day: date
    purchase: Rupiah
    """Net of the goods that came back, below zero."""
    take_back: Points
    give_back: tuple[tuple[int, Points, Points], ...]
    """Claim number, points given back before, points to give back now."""
    kept: Rupiah


def hold(db: Book, member_id: str) -> None:
    """Keep other tills from moving this member's points until the command ends."""
    store.ensure_account(db, member_id)


def bring_in(db: Book, posting: Posting, expires_on: date | None, by_staff: str, at: datetime) -> None:
    """Post points won: a debt is settled first, the rest can be spent (policy B5)."""
    if posting.points == 0:
        store.post(db, posting, Moves(), by_staff, at)
        return
    debt = max(0, -store.balance(db, posting.member_id))
    settled = min(debt, posting.points)
    why = posting.why
    if settled:
        why = (*why, Because(Rule.DEBT, (("settled", settled), ("debt", debt))))
    lot = NewLot(posting.points, Points(posting.points - settled), posting.on_day, expires_on)
    store.post(db, replace(posting, why=why), Moves(new_lot=lot), by_staff, at)


def post_sale(db: Book, points: SalePoints, by_staff: str, at: datetime) -> None:
    """Spend each claim from the lots that end first (R4), then win the award (E5: two entries, never
    netted).
    """
    for part, redemption in enumerate(points.redemptions):
        lots = spending_order(store.open_lots(db, points.member_id))
        why = (Because(Rule.COST, (("discount", redemption.discount), ("cost", redemption.cost))),)
        posting = Posting(
            EntryKind.REDEMPTION,
            points.member_id,
            Points(-redemption.cost),
            points.sale_id,
            redemption.reward.name,
            points.on_day,
            part=part,
            reward_id=redemption.reward.id,
            why=why,
        )
        store.post(db, posting, Moves(below_zero(drawn(lots, redemption.cost))), by_staff, at)
    award = points.award
    posting = Posting(
        EntryKind.AWARD,
        points.member_id,
        award.points,
        points.sale_id,
        points.number,
        points.on_day,
        purchase=points.purchase,
        why=award.why,
    )
    bring_in(db, posting, points.award_expires_on, by_staff, at)


def post_refund(db: Book, points: RefundPoints, by_staff: str, at: datetime) -> None:
    """Give back spent points to their lots (B4), then take back what the kept goods do not earn (B3, B5)."""
    for part, before, back in points.give_back:
        if back:
            _give_back(db, points, (part, before, back), by_staff, at)
    award_entry = store.entry_id(db, EntryKind.AWARD, points.sale_id)
    draws, why = loss(db, points.member_id, award_entry, points.take_back, points.kept)
    posting = Posting(
        EntryKind.AWARD_REVERSAL,
        points.member_id,
        Points(-points.take_back),
        points.refund_id,
        points.number,
        points.on_day,
        purchase=points.purchase,
        why=why,
    )
    store.post(db, posting, Moves(below_zero(draws)), by_staff, at)


def loss(
    db: Book, member_id: str, entry_id: str | None, points: Points, kept: Rupiah
) -> tuple[tuple[Draw, ...], tuple[Because, ...]]:
    """What each lot gives when points won by an entry are taken back, and why: what is spent becomes a debt
    (B3, B5).
    """
    own_lot = store.lot_of(db, entry_id) if entry_id else None
    draws = taken_back(store.open_lots(db, member_id), own_lot, points)
    facts: tuple[tuple[str, int | str], ...] = (("taken_back", points), ("kept", kept))
    why: tuple[Because, ...] = (Because(Rule.TAKEN_BACK, facts),)
    if debt := points - sum(draw.points for draw in draws):
        why = (*why, Because(Rule.DEBT, (("debt", debt),)))
    return draws, why


def expire_all_overdue(db: Book, on: date, by_staff: str, at: datetime) -> Points:
    """Let everybody's overdue points go, each member's once no other till moves them; returns how many went
    (policy X1).
    """
    owners = sorted({owner for owner, _ in store.overdue_lots(db, on)})
    gone = 0
    for owner in owners:
        hold(db, owner)
        gone += expire_overdue(db, on, by_staff, at, owner)
    return Points(gone)


def expire_overdue(db: Book, on: date, by_staff: str, at: datetime, member_id: str) -> Points:
    """One entry per overdue lot of a member who is held, dated on the lot's last good day; returns the points
    that went (policy X1).
    """
    gone = 0
    for _, lot in store.overdue_lots(db, on, member_id):
        assert lot.expires_on is not None
        why = (Because(Rule.EXPIRED, (("won_on", lot.won_on.isoformat()), ("points", lot.remaining))),)
        posting = Posting(
            EntryKind.EXPIRY, member_id, Points(-lot.remaining), lot.id, "", lot.expires_on, why=why
        )
        store.post(db, posting, Moves((Draw(lot.id, Points(-lot.remaining)),)), by_staff, at)
        gone += lot.remaining
    return Points(gone)


def _give_back(
    db: Book, points: RefundPoints, claim: tuple[int, Points, Points], by_staff: str, at: datetime
) -> None:
    """Post one claim's return: a debt is settled first, live lots are filled, expired ones come back with
    grace.
    """
    part, before, back = claim
    spend = store.entry_id(db, EntryKind.REDEMPTION, points.sale_id, part)
    assert spend is not None
    drawn_lots = store.draws_of(db, spend)
    expires = {draw.lot_id: last for draw, last in drawn_lots}
    settled = min(max(0, -store.balance(db, points.member_id)), back)
    returns = given_back([draw for draw, _ in drawn_lots], Points(before + settled), Points(back - settled))
    alive = tuple(draw for draw in returns if _is_good(db, draw.lot_id, expires[draw.lot_id], points.on_day))
    grace = Points(sum(draw.points for draw in returns) - sum(draw.points for draw in alive))
    why: tuple[Because, ...] = (Because(Rule.GIVEN_BACK, (("given_back", back),)),)
    if grace:
        why = (
            *why,
            Because(Rule.GRACE, (("points", grace), ("until", grace_end(points.on_day).isoformat()))),
        )
    posting = Posting(
        EntryKind.REDEMPTION_RETURN,
        points.member_id,
        back,
        points.refund_id,
        points.number,
        points.on_day,
        part=part,
        why=why,
    )
    lot = NewLot(grace, grace, points.on_day, grace_end(points.on_day)) if grace else None
    store.post(db, posting, Moves(alive, lot), by_staff, at)


def _is_good(db: Book, lot_id: str, last: date | None, on: date) -> bool:
    """Whether a lot's points can still be spent; what has expired stays so if the clock is set back (X2)."""
    return last is None or (last >= on and store.entry_id(db, EntryKind.EXPIRY, lot_id) is None)


def spend(db: Book, entry: Posting, by_staff: str, at: datetime) -> None:
    """Spend points from the lots that end first (R4), as `entry` says, below zero."""
    lots = spending_order(store.open_lots(db, entry.member_id))
    store.post(db, entry, Moves(below_zero(drawn(lots, Points(-entry.points)))), by_staff, at)


def take(db: Book, entry: Posting, draws: tuple[Draw, ...], by_staff: str, at: datetime) -> None:
    """Take points back from the lots that `loss` named."""
    store.post(db, entry, Moves(below_zero(draws)), by_staff, at)
