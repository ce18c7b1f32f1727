"""The queries behind figures about loyalty: one for each kind of record, none per member."""

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import chain
from typing import Final

from pempek_pos.clock import from_millis
from pempek_pos.complaints.complaint import Category, Channel
from pempek_pos.insight.records import Answer, Person, PublicRating, Rise, SalesDay, Voice
from pempek_pos.members.member import phone_seen
from pempek_pos.storage.database import Database, Row

_BOUGHT: Final = """
SELECT member_id, business_date, net FROM sale
WHERE member_id IS NOT NULL AND kind = 'sale' AND partner_id IS NULL AND business_date <= ?
"""
# Joined to a member afterwards, and brought back: the latter counts against the day it was bought on.
_MOVED: Final = """
SELECT j.member_id, s.business_date, s.net FROM sale_joined j JOIN sale s ON s.id = j.sale_id
WHERE s.kind = 'sale' AND s.partner_id IS NULL AND s.business_date <= ?
UNION ALL SELECT COALESCE(o.member_id, j.member_id), o.business_date, b.net
FROM sale b JOIN sale o ON o.id = b.refund_of LEFT JOIN sale_joined j ON j.sale_id = o.id
WHERE b.refund_of IS NOT NULL AND o.partner_id IS NULL AND b.business_date <= ?
    AND COALESCE(o.member_id, j.member_id) IS NOT NULL
"""
_MERGED: Final = "SELECT id, merged_into FROM member WHERE merged_into IS NOT NULL"
_STAFF: Final = "SELECT m.id FROM member m JOIN staff s ON s.phone = m.phone"
_PEOPLE: Final = "SELECT id, name, card_no, phone FROM member WHERE state = 'active'"
_REFERRED: Final = """
SELECT COALESCE(m.merged_into, m.id), COALESCE(b.merged_into, b.id) FROM referral r
JOIN member m ON m.id = r.member_id JOIN member b ON b.id = r.referrer_id
"""
_ANSWERS: Final = """
SELECT a.question, a.value, a.on_day,
    CASE WHEN EXISTS (SELECT 1 FROM complaint c WHERE c.sale_id = a.sale_id) THEN 1 ELSE 0 END
FROM feedback_answer a WHERE a.on_day BETWEEN ? AND ? ORDER BY a.on_day, a.sale_id
"""
_VOICES: Final = """
SELECT c.number, c.category, c.channel, c.received_at, (
    SELECT COALESCE(m.merged_into, m.id) FROM member m
    WHERE m.id = COALESCE(c.member_id, s.member_id, j.member_id))
FROM complaint c LEFT JOIN sale s ON s.id = c.sale_id LEFT JOIN sale_joined j ON j.sale_id = c.sale_id
WHERE COALESCE(c.partner_id, s.partner_id) IS NULL ORDER BY c.number
"""
_RATINGS: Final = """
SELECT platform, stars, on_day, CASE WHEN complaint_id IS NULL THEN 0 ELSE 1 END
FROM rating WHERE on_day BETWEEN ? AND ? ORDER BY on_day, id
"""
_SALES: Final = """
SELECT s.business_date, COUNT(*), SUM(CASE WHEN s.reduction = 0 OR NOT EXISTS (
    SELECT 1 FROM sale_reduction r WHERE r.sale_id = s.id AND r.kind <> 'reward') THEN 1 ELSE 0 END)
FROM sale s WHERE s.kind = 'sale' AND s.partner_id IS NULL AND s.business_date BETWEEN ? AND ?
GROUP BY s.business_date ORDER BY s.business_date
"""
_RISES: Final = """
SELECT stepped.valid_from, COUNT(*), (SELECT COUNT(DISTINCT item_id) FROM price WHERE tier = 'retail')
FROM (SELECT item_id, valid_from, amount, seq,
        LAG(amount) OVER (PARTITION BY item_id ORDER BY valid_from, seq) AS was
      FROM price WHERE tier = 'retail') AS stepped
WHERE stepped.amount > stepped.was AND stepped.valid_from <= ?
GROUP BY stepped.valid_from ORDER BY stepped.valid_from
"""


def purchases(db: Database, until: date) -> Iterator[Row]:
    """What members bought and brought back by a day: member, day of the purchase, net."""
    day = until.isoformat()
    return chain(db.rows(_BOUGHT, (day,)), db.rows(_MOVED, (day, day)))


def merged(db: Database) -> dict[str, str]:
    """Who goes on with a card, by the card that was given up."""
    return dict(db.rows(_MERGED))


def staff_members(db: Database) -> frozenset[str]:
    """Members who work here, told by the phone (policy E9)."""
    return frozenset(member_id for (member_id,) in db.rows(_STAFF))


def people(db: Database, phones_too: bool) -> dict[str, Person]:
    """The active members, with phones as this reader may see them."""
    return {
        member_id: Person(member_id, name, card_no, phone_seen(phone, phones_too))
        for member_id, name, card_no, phone in db.rows(_PEOPLE)
    }


def referred(db: Database) -> dict[str, str]:
    """Who brought whom, by the one who was brought."""
    return dict(db.rows(_REFERRED))


def answers(db: Database, first: date, last: date) -> tuple[Answer, ...]:
    """Answers given from `first` to `last`."""
    rows = db.rows(_ANSWERS, _days(first, last))
    return tuple(
        Answer(question, value, date.fromisoformat(day), bool(complained))
        for question, value, day, complained in rows
    )


def voices(db: Database, first: date, last: date) -> tuple[Voice, ...]:
    """Consumers' complaints from `first` to `last`."""
    found = (
        Voice(number, Category(category), Channel(channel), from_millis(at).date(), member_id)
        for number, category, channel, at, member_id in db.rows(_VOICES)
    )
    return tuple(voice for voice in found if first <= voice.on_day <= last)


def ratings(db: Database, first: date, last: date) -> tuple[PublicRating, ...]:
    """Public ratings from `first` to `last`."""
    rows = db.rows(_RATINGS, _days(first, last))
    return tuple(
        PublicRating(p, stars, date.fromisoformat(day), bool(taken)) for p, stars, day, taken in rows
    )


def sales(db: Database, first: date, last: date) -> tuple[SalesDay, ...]:
    """Consumers' receipts by day."""
    return tuple(_sales_days(db.rows(_SALES, _days(first, last))))


def rises(db: Database, last: date) -> tuple[Rise, ...]:
    """The days on which retail prices rose."""
    rows = db.rows(_RISES, (last.isoformat(),))
    return tuple(Rise(date.fromisoformat(day), items, of_items) for day, items, of_items in rows)


def _sales_days(rows: Iterable[tuple[str, int, int]]) -> Iterable[SalesDay]:
    return (SalesDay(date.fromisoformat(day), receipts, int(full)) for day, receipts, full in rows)


def _days(first: date, last: date) -> tuple[str, str]:
    return first.isoformat(), last.isoformat()
