"""Rows of announcements, of posts, and of who came with a code."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from pempek_pos.announcements.announcement import (
    AnnouncedKind,
    Announcement,
    CameBy,
    NewAnnouncement,
    NewPost,
    Outcome,
    Place,
    Post,
)
from pempek_pos.clock import from_millis, to_millis
from pempek_pos.money.amount import Rupiah
from pempek_pos.storage.database import Database

_ANNOUNCEMENT = """
SELECT a.id, a.kind, a.subject_id, a.title, a.told, a.code, a.valid_to, a.made_at, COALESCE(p.code, '')
FROM announcement a LEFT JOIN promotion p ON p.id = a.subject_id AND a.kind = 'promotion'
"""
_ALL = f"{_ANNOUNCEMENT} ORDER BY a.made_at DESC, a.id DESC"
_BY_ID = f"{_ANNOUNCEMENT} WHERE a.id = ?"
_BY_CODES = f"{_ANNOUNCEMENT} WHERE a.code IN ({{}})"
_LATEST_OF_PROMOTION = """
SELECT a.id FROM promotion p JOIN announcement a ON a.subject_id = p.id AND a.kind = 'promotion'
WHERE p.code IN ({}) ORDER BY a.made_at DESC, a.id DESC LIMIT 1
"""
_ADD = """
INSERT INTO announcement (id, kind, subject_id, title, told, code, valid_to, made_at, made_by)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
_COUNT = "SELECT COUNT(*) FROM announcement"
_CODE_TAKEN = """
SELECT 1 WHERE EXISTS (SELECT 1 FROM announcement WHERE code = ?)
    OR EXISTS (SELECT 1 FROM promotion WHERE code = ?) OR EXISTS (SELECT 1 FROM item WHERE code = ?)
"""
_SUBJECT = {
    AnnouncedKind.REWARD: "SELECT 1 FROM reward WHERE id = ?",
    AnnouncedKind.PROMOTION: "SELECT 1 FROM promotion WHERE id = ?",
}
_POST = "SELECT id, announcement_id, place, on_day, link FROM announcement_post"
_POSTS = f"{_POST} ORDER BY on_day DESC, at DESC, id DESC"
_POST_BY_ID = f"{_POST} WHERE id = ?"
_ADD_POST = """
INSERT INTO announcement_post (id, announcement_id, place, link, on_day, at, by_staff)
VALUES (?, ?, ?, ?, ?, ?, ?)
"""
_NOTE = """
INSERT INTO announcement_use (kind, source, announcement_id, on_day, at, by_staff) VALUES (?, ?, ?, ?, ?, ?)
ON CONFLICT (kind, source) DO NOTHING
"""
_ENROLMENTS = """
SELECT announcement_id, COUNT(*) FROM announcement_use WHERE kind = 'enrolment' GROUP BY announcement_id
"""
# Sales that stand only: what was cancelled did not come with the code.
_SALES = """
SELECT came.announcement_id, COUNT(*), SUM(came.net), SUM(came.used) FROM (
    SELECT u.announcement_id,
        s.net + COALESCE((SELECT SUM(b.net) FROM sale b WHERE b.refund_of = s.id), 0) AS net,
        CASE WHEN EXISTS (SELECT 1 FROM sale_reduction r WHERE r.sale_id = s.id
            AND (r.reward_id = a.subject_id OR r.promotion_id = a.subject_id)) THEN 1 ELSE 0 END AS used
    FROM announcement_use u JOIN announcement a ON a.id = u.announcement_id JOIN sale s ON s.id = u.source
    WHERE u.kind = 'sale' AND (SELECT SUM(l.quantity) FROM sale_line l
        WHERE l.sale_id = s.id OR l.sale_id IN (SELECT b.id FROM sale b WHERE b.refund_of = s.id)) > 0
) AS came GROUP BY came.announcement_id
"""


def announcements(db: Database) -> list[Announcement]:
    """All of them, the latest first."""
    return [_announcement(row) for row in db.rows(_ALL)]


def announcement(db: Database, announcement_id: str) -> Announcement | None:
    """One of them."""
    row = db.one(_BY_ID, (announcement_id,))
    return None if row is None else _announcement(row)


def with_codes(db: Database, codes: Sequence[str]) -> list[Announcement]:
    """Those with one of these tracking codes."""
    return [_announcement(row) for row in db.rows(_BY_CODES.format(_marks(codes)), tuple(codes))]


def latest_of_promotions(db: Database, codes: Sequence[str]) -> str | None:
    """The latest that announced a promotion with one of these codes of its own."""
    found = db.value(_LATEST_OF_PROMOTION.format(_marks(codes)), tuple(codes))
    return None if found is None else str(found)


def add(db: Database, new: NewAnnouncement, at: datetime, by_staff: str) -> None:
    """Write one down."""
    last = new.valid_to and new.valid_to.isoformat()
    row = (new.id, new.kind.value, new.subject_id, new.title, new.told, new.code, last)
    db.run(_ADD, (*row, to_millis(at), by_staff))


def count(db: Database) -> int:
    """How many there are."""
    return int(db.value(_COUNT))


def code_taken(db: Database, code: str) -> bool:
    """Whether an announcement, a promotion or an item has this code."""
    return db.value(_CODE_TAKEN, (code, code, code)) is not None


def is_subject(db: Database, kind: AnnouncedKind, subject_id: str) -> bool:
    """Whether there is such a reward or promotion."""
    return db.value(_SUBJECT[kind], (subject_id,)) is not None


def posts(db: Database) -> dict[str, list[Post]]:
    """By announcement: where it was posted, the latest first."""
    found: dict[str, list[Post]] = {}
    for row in db.rows(_POSTS):
        found.setdefault(str(row[1]), []).append(_post(row))
    return found


def post(db: Database, post_id: str) -> Post | None:
    """One post."""
    row = db.one(_POST_BY_ID, (post_id,))
    return None if row is None else _post(row)


def add_post(db: Database, new: NewPost, at: datetime, by_staff: str) -> None:
    """Write a post down."""
    row = (new.id, new.announcement_id, new.place.value, new.link, new.on_day.isoformat())
    db.run(_ADD_POST, (*row, to_millis(at), by_staff))


def note(db: Database, what: tuple[CameBy, str], announcement_id: str, at: datetime, by_staff: str) -> None:
    """Write down that this sale or enrolment came with an announcement; the first word stays."""
    kind, source = what
    day = at.date().isoformat()
    db.run(_NOTE, (kind.value, source, announcement_id, day, to_millis(at), by_staff))


def outcomes(db: Database) -> dict[str, Outcome]:
    """By announcement: what came of it; those of which nothing came are left out."""
    enrolled = {str(key): int(n) for key, n in db.rows(_ENROLMENTS)}
    sold = {str(key): (int(n), Rupiah(int(net)), int(used)) for key, n, net, used in db.rows(_SALES)}
    found = {}
    for key in enrolled.keys() | sold.keys():
        sales, net, used = sold.get(key, (0, Rupiah(0), 0))
        found[key] = Outcome(enrolled.get(key, 0), sales, net, used)
    return found


def _marks(values: Sequence[str]) -> str:
    return ", ".join("?" * len(values))


def _announcement(row: Sequence[Any]) -> Announcement:
    identity, kind, subject_id, title, told, code, last, made_at, own_code = row
    valid_to = last and date.fromisoformat(last)
    told_now = (title, told, code, valid_to, from_millis(made_at), own_code)
    return Announcement(identity, AnnouncedKind(kind), subject_id, *told_now)


def _post(row: Sequence[Any]) -> Post:
    identity, announcement_id, place, on_day, link = row
    return Post(identity, announcement_id, Place(place), date.fromisoformat(on_day), link)
