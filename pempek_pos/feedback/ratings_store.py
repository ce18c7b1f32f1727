"""Rows of ratings."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from pempek_pos.clock import from_millis, to_millis
from pempek_pos.feedback.rating import Links, Platform, Rating, RatingFacts
from pempek_pos.storage.database import Database

_ADD = """
INSERT INTO rating (id, platform, stars, author, told, link, on_day, sale_id, item_id, member_id, reply,
    logged_at, logged_by)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '', ?, ?)
"""
_CORRECT = """
UPDATE rating SET platform = ?, stars = ?, author = ?, told = ?, link = ?, on_day = ?, sale_id = ?,
    item_id = ?, member_id = ?
WHERE id = ?
"""
_DRAFT = "UPDATE rating SET reply = ?, drafted_at = ? WHERE id = ?"
_ANSWER = "UPDATE rating SET reply = ?, answered_at = ?, answered_by = ? WHERE id = ?"
_COMPLAINT = "UPDATE rating SET complaint_id = ? WHERE id = ?"
# Whose it was stays public where it was written; nothing here leads from there to what they bought.
_RATING = """
SELECT r.id, r.platform, r.stars, r.on_day, r.told, r.author, r.link, COALESCE(s.number, ''), r.item_id, k.id,
    r.sale_id, COALESCE(i.name, ''), COALESCE(k.name, ''), r.complaint_id, c.number, r.reply, r.drafted_at,
    r.answered_at, COALESCE(a.name, ''), r.logged_at
FROM rating r LEFT JOIN sale s ON s.id = r.sale_id LEFT JOIN item i ON i.id = r.item_id
LEFT JOIN member m ON m.id = r.member_id LEFT JOIN member k ON k.id = COALESCE(m.merged_into, m.id)
LEFT JOIN complaint c ON c.id = r.complaint_id LEFT JOIN staff a ON a.id = r.answered_by
"""
_BY_ID = f"{_RATING} WHERE r.id = ?"
_BETWEEN = f"{_RATING} WHERE r.on_day BETWEEN ? AND ? ORDER BY r.on_day DESC, r.logged_at DESC, r.id"
_OF_MEMBER = f"{_RATING} WHERE k.id = ? ORDER BY r.on_day DESC, r.logged_at DESC, r.id"
_OF_COMPLAINT = f"{_RATING} WHERE r.complaint_id = ?"


def add(db: Database, rating_id: str, facts: RatingFacts, links: Links, logged: tuple[datetime, str]) -> None:
    """Write a rating down; `logged` is when and by whom."""
    at, by_staff = logged
    db.run(_ADD, (rating_id, *_cells(facts, links), to_millis(at), by_staff))


def correct(db: Database, rating_id: str, facts: RatingFacts, links: Links) -> None:
    """Write what it says anew."""
    db.run(_CORRECT, (*_cells(facts, links), rating_id))


def draft(db: Database, rating_id: str, reply: str, at: datetime) -> None:
    """A reply was opened as a draft."""
    db.run(_DRAFT, (reply, to_millis(at), rating_id))


def answer(db: Database, rating_id: str, reply: str, at: datetime, by_staff: str) -> None:
    """It is answered on its platform."""
    db.run(_ANSWER, (reply, to_millis(at), by_staff, rating_id))


def link_complaint(db: Database, rating_id: str, complaint_id: str) -> None:
    """A complaint was made of it."""
    db.run(_COMPLAINT, (complaint_id, rating_id))


def rating(db: Database, rating_id: str) -> Rating | None:
    """A rating."""
    row = db.one(_BY_ID, (rating_id,))
    return None if row is None else _rating(row)


def between(db: Database, first: date, last: date) -> tuple[Rating, ...]:
    """Ratings written on these days, the newest first."""
    return tuple(map(_rating, db.rows(_BETWEEN, (first.isoformat(), last.isoformat()))))


def of_member(db: Database, member_id: str) -> tuple[Rating, ...]:
    """A member's ratings under all their cards, the newest first."""
    return tuple(map(_rating, db.rows(_OF_MEMBER, (member_id,))))


def of_complaint(db: Database, complaint_id: str) -> Rating | None:
    """The rating a complaint was made of."""
    row = db.one(_OF_COMPLAINT, (complaint_id,))
    return None if row is None else _rating(row)


def _cells(facts: RatingFacts, links: Links) -> tuple[object, ...]:
    said = (facts.platform.value, facts.stars, facts.author, facts.told, facts.link, facts.on_day.isoformat())
    return (*said, links.sale_id, links.item_id, links.member_id)


def _rating(row: Sequence[Any]) -> Rating:
    rating_id, platform, stars, on_day, told, author, link, sale_number, item_id, member_id = row[:10]
    sale_id, item, member, complaint_id, complaint_no, reply, drafted_at, answered_at, by, logged_at = row[
        10:
    ]
    day = date.fromisoformat(on_day)
    facts = RatingFacts(Platform(platform), stars, day, told, author, link, sale_number, item_id, member_id)
    return Rating(
        id=rating_id,
        facts=facts,
        sale_id=sale_id,
        item=item,
        member=member,
        complaint_id=complaint_id,
        complaint_no=complaint_no,
        reply=reply,
        drafted_at=_moment(drafted_at),
        answered_at=_moment(answered_at),
        answered_by=by,
        logged_at=from_millis(logged_at),
    )


def _moment(millis: int | None) -> datetime | None:
    return None if millis is None else from_millis(millis)
