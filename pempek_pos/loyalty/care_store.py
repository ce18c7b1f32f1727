"""Rows that follow a member who is merged into another: lots, vouchers, referrals."""

from datetime import date

from pempek_pos.loyalty.statement import Entry, EntryKind
from pempek_pos.loyalty.store import entry_from
from pempek_pos.storage.database import Database

_ENTRY = """
SELECT id, kind, points, purchase, source, label, on_day, why FROM points_entry
WHERE kind = ? AND source = ? AND part = 0
"""
_VOUCHER_IDS = "SELECT id FROM voucher WHERE member_id = ? ORDER BY id"
_GOOD_VOUCHERS = """
SELECT COUNT(*) FROM voucher v WHERE v.member_id = ? AND v.withdrawn = 0 AND v.valid_to >= ?
    AND COALESCE((SELECT SUM(u.uses) FROM voucher_use u WHERE u.voucher_id = v.id), 0) = 0
"""
_MOVE_VOUCHERS = "UPDATE voucher SET member_id = ? WHERE member_id = ?"
_MOVE_LOTS = "UPDATE lot SET member_id = ? WHERE member_id = ?"
# Nobody brought themselves: such a note stays with the card it was made for.
_MOVE_REFERRALS = "UPDATE referral SET referrer_id = ? WHERE referrer_id = ? AND member_id <> ?"


def entry(db: Database, kind: EntryKind, source: str) -> Entry | None:
    """The entry that came from `source`."""
    row = db.one(_ENTRY, (kind.value, source))
    return None if row is None else entry_from(row)


def lock_vouchers(db: Database, member_id: str) -> None:
    """Hold the member's vouchers until the command ends, in the order in which a sale holds them."""
    for (voucher_id,) in db.rows(_VOUCHER_IDS, (member_id,)):
        db.lock("voucher", "id", voucher_id)


def good_vouchers(db: Database, member_id: str, on: date) -> int:
    """How many of the member's own vouchers can still be used."""
    return int(db.value(_GOOD_VOUCHERS, (member_id, on.isoformat())))


def move(db: Database, gone_id: str, keep_id: str) -> None:
    """Lots, vouchers and referrals of the one are the other's from now on."""
    db.run(_MOVE_LOTS, (keep_id, gone_id))
    db.run(_MOVE_VOUCHERS, (keep_id, gone_id))
    db.run(_MOVE_REFERRALS, (keep_id, gone_id, keep_id))
