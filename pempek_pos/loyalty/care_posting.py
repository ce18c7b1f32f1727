"""How points move by hand: each function writes inside the caller's command."""

from datetime import datetime

from pempek_pos.loyalty import care_store, store
from pempek_pos.loyalty.care import points_settled
from pempek_pos.loyalty.ledger import Moves, Posting, below_zero
from pempek_pos.loyalty.lots import drawn, spending_order
from pempek_pos.loyalty.points import NotEnoughPoints
from pempek_pos.loyalty.statement import EntryKind
from pempek_pos.loyalty.why import Because, Rule
from pempek_pos.members.member import Member
from pempek_pos.money.amount import Points
from pempek_pos.storage.database import Database


def take_out(db: Database, posting: Posting, by_staff: str, at: datetime) -> None:
    """Take points away, from the lots that end first; raises NotEnoughPoints beyond the balance."""
    held = store.balance(db, posting.member_id)
    if -posting.points > held:
        raise NotEnoughPoints(Points(-posting.points), held)
    lots = spending_order(store.open_lots(db, posting.member_id))
    store.post(db, posting, Moves(below_zero(drawn(lots, Points(-posting.points)))), by_staff, at)


def bring_together(db: Database, keep: Member, gone: Member, by_staff: str, at: datetime) -> None:
    """All that `gone` has is `keep`'s: two entries that leave every total as it was; a debt on one side is
    settled from the lots of the other.
    """
    kept, going = store.balance(db, keep.id), store.balance(db, gone.id)
    settled = points_settled(kept, going)
    away = (Because(Rule.MERGED, (("card", keep.card_no),)),)
    here: tuple[Because, ...] = (Because(Rule.MERGED, (("card", gone.card_no),)),)
    if settled:
        debt = max(-kept, -going)
        here = (*here, Because(Rule.DEBT, (("settled", settled), ("debt", debt))))
    day = at.date()
    out = Posting(EntryKind.MERGE, gone.id, Points(-going), gone.id, keep.card_no, day, part=0, why=away)
    into = Posting(EntryKind.MERGE, keep.id, going, gone.id, gone.card_no, day, part=1, why=here)
    care_store.move(db, gone.id, keep.id)
    lots = spending_order(store.open_lots(db, keep.id))
    store.post(db, out, Moves(), by_staff, at)
    store.post(db, into, Moves(below_zero(drawn(lots, settled))), by_staff, at)
