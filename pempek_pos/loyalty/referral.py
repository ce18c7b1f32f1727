"""Points for bringing somebody along (policy E10): won by both once the newcomer's first sale is finished,
taken back when all of that sale comes back (policy B6).
"""

from dataclasses import dataclass
from datetime import date, datetime

from pempek_pos.clock import to_millis
from pempek_pos.loyalty import posting, store
from pempek_pos.loyalty.accrual import last_good_day
from pempek_pos.loyalty.ledger import Moves, Posting, below_zero
from pempek_pos.loyalty.programme import Programme
from pempek_pos.loyalty.statement import EntryKind
from pempek_pos.loyalty.why import Because, Rule
from pempek_pos.money.amount import Points, Rupiah
from pempek_pos.storage.database import Database

_NOTE = "INSERT INTO referral (member_id, referrer_id, noted_at, noted_by) VALUES (?, ?, ?, ?)"
# Told by the sale that paid it, not by a sum: a card merged into this one loses its own referral here.
_OPEN = f"""
SELECT r.member_id, n.card_no, r.referrer_id, o.card_no, o.state
FROM referral r JOIN member n ON n.id = r.member_id JOIN member o ON o.id = r.referrer_id
WHERE r.member_id = ? AND NOT EXISTS (
    SELECT 1 FROM points_entry e JOIN sale s ON s.id = e.source
    WHERE e.member_id = r.member_id AND e.kind = 'referral' AND e.part = 0 AND e.points > 0
        AND {store.STANDS})
"""
_PAID_BY = """
SELECT id, member_id, points, part, label FROM points_entry
WHERE kind = 'referral' AND source = ? ORDER BY part
"""


@dataclass(frozen=True, slots=True)
class Referral:
    """A newcomer whose first sale is still to come, and who brought them; cards stand for names, which may
    have to be forgotten. `referrer_id` is None where nobody is left to win anything.
    """

    member_id: str
    card_no: str
    referrer_id: str | None
    referrer_card_no: str


@dataclass(frozen=True, slots=True)
class Won:
    """One side's points of a referral that a sale paid."""

    entry_id: str
    member_id: str
    points: Points
    part: int
    label: str


@dataclass(frozen=True, slots=True)
class Moment:
    """The sale or refund by which referral points move: its id, its day, who did it and when."""

    source: str
    on_day: date
    by_staff: str
    at: datetime


def note(db: Database, member_id: str, referrer_id: str, by_staff: str, at: datetime) -> None:
    """Keep who brought a new member along."""
    db.run(_NOTE, (member_id, referrer_id, to_millis(at), by_staff))


def held(db: Database, member_id: str) -> Referral | None:
    """Inside a command: the member's referral that is still to be paid, both accounts held in the order of
    their ids; None for almost everybody, at the price of one look.
    """
    found = _open(db, member_id)
    if found is None:
        return None
    hold_in_order(db, *filter(None, (found.member_id, found.referrer_id)))
    return _open(db, member_id)


def hold_in_order(db: Database, *member_ids: str) -> None:
    """Inside a command: hold several accounts, always in the same order, so that no two tills wait for each
    other.
    """
    for member_id in sorted(set(member_ids)):
        posting.hold(db, member_id)


def pay(db: Database, referral: Referral, programme: Programme, by: Moment) -> Points:
    """Inside a command that holds the accounts: both win; what the newcomer won."""
    points = programme.referral_points
    if not points:
        return Points(0)
    sides = [(referral.member_id, referral.referrer_card_no)]
    if referral.referrer_id is not None:
        sides.append((referral.referrer_id, referral.card_no))
    ends = last_good_day(programme, by.on_day)
    for part, (member_id, card_no) in enumerate(sides):
        why = (because(points, card_no),)
        entry = Posting(
            EntryKind.REFERRAL, member_id, points, by.source, card_no, by.on_day, part=part, why=why
        )
        posting.bring_in(db, entry, ends, by.by_staff, by.at)
    return points


def because(points: Points, card_no: str) -> Because:
    """Why referral points were won, with the other side's card."""
    return Because(Rule.REFERRAL, (("points", points), ("name", card_no)))


def paid_by(db: Database, sale_id: str) -> tuple[Won, ...]:
    """What a sale paid for a referral, under whoever holds these points now."""
    return tuple(
        Won(entry_id, store.survivor(db, member_id), Points(points), part, label)
        for entry_id, member_id, points, part, label in db.rows(_PAID_BY, (sale_id,))
    )


def take_back(db: Database, won: tuple[Won, ...], by: Moment) -> None:
    """Inside a command that holds the accounts and let overdue points go: both lose them again; what is spent
    becomes a debt (B5).
    """
    for side in won:
        draws, why = posting.loss(db, side.member_id, side.entry_id, side.points, Rupiah(0))
        entry = Posting(
            EntryKind.REFERRAL,
            side.member_id,
            Points(-side.points),
            by.source,
            side.label,
            by.on_day,
            part=side.part,
            why=why,
        )
        store.post(db, entry, Moves(below_zero(draws)), by.by_staff, by.at)


def _open(db: Database, member_id: str) -> Referral | None:
    row = db.one(_OPEN, (member_id,))
    if row is None:
        return None
    newcomer, card_no, referrer, referrer_card_no, state = row
    return Referral(newcomer, card_no, referrer if state == "active" else None, referrer_card_no)
