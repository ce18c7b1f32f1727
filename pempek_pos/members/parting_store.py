"""Rows of members whose part ends."""

from datetime import date

from pempek_pos.members.member import Member, MemberId
from pempek_pos.members.parting import forgotten_mark, impersonal
from pempek_pos.storage.database import Database

_DROP_KEYS = "DELETE FROM {table} WHERE key = ? AND number = ?"
_DROP_NAME_KEY = _DROP_KEYS.format(table="member_name_key")
_DROP_DIGITS_KEY = _DROP_KEYS.format(table="member_digits_key")
_MERGE = """
UPDATE member SET state = 'merged', merged_into = ?, merged_on = ?, phone = NULL WHERE id = ?
"""
_FOLLOW = "UPDATE member SET merged_into = ?, merged_on = ? WHERE merged_into = ?"
_FAMILY = "SELECT id, outside_no FROM member WHERE id = ? OR merged_into = ?"
_FORGET = """
UPDATE member SET name = '', phone = NULL, birthday = NULL, note = '', outside_no = ? WHERE id = ?
"""
_COMPLAINTS = """
SELECT c.id, c.told, COALESCE(m.name, '') FROM complaint c LEFT JOIN member m ON m.id = c.member_id
WHERE c.phone = ? OR m.id = ? OR m.merged_into = ?
"""
_FORGET_CALLER = "UPDATE complaint SET caller = '', phone = NULL, told = ? WHERE id = ?"
_THEIRS = "SELECT id FROM member WHERE id = ? OR merged_into = ?"
_UNLINK_RATINGS = f"""
UPDATE rating SET author = '', sale_id = NULL, member_id = NULL WHERE member_id IN ({_THEIRS}) OR sale_id IN (
    SELECT id FROM sale WHERE member_id IN ({_THEIRS})
    UNION SELECT sale_id FROM sale_joined WHERE member_id IN ({_THEIRS}))
"""
_LEAVE = "UPDATE member SET state = 'anonymised' WHERE id = ?"


def drop_keys(db: Database, number: int, names: set[str], digits: set[str]) -> None:
    """Nothing finds the member any more."""
    db.many(_DROP_NAME_KEY, [(key, number) for key in sorted(names)])
    db.many(_DROP_DIGITS_KEY, [(key, number) for key in sorted(digits)])


def merge(db: Database, gone: Member, keep_id: MemberId, on: date) -> None:
    """`gone` goes on as `keep_id`, and with them whoever was merged into them before."""
    db.run(_MERGE, (keep_id, on.isoformat(), gone.id))
    db.run(_FOLLOW, (keep_id, on.isoformat(), gone.id))


def forget(db: Database, member_id: MemberId) -> None:
    """Nothing tells any more who the member was, nor under which cards merged into theirs."""
    for identity, outside_no in db.rows(_FAMILY, (member_id, member_id)):
        mark = None if outside_no is None else forgotten_mark(outside_no)
        db.run(_FORGET, (mark, identity))
    db.run(_LEAVE, (member_id,))


def unlink_ratings(db: Database, member_id: MemberId) -> None:
    """Nothing leads from a public rating to them any more, nor to what they bought."""
    db.run(_UNLINK_RATINGS, (member_id, member_id) * 3)


def forget_caller(db: Database, member: Member) -> None:
    """No complaint of theirs, nor from their phone, tells any more who called; what they said stays, without
    their name and phones.
    """
    for complaint_id, told, name in db.rows(_COMPLAINTS, (member.phone, member.id, member.id)):
        db.run(_FORGET_CALLER, (impersonal(impersonal(told, name), member.name), complaint_id))
