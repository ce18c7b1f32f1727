"""Rows of drafts, and whom a draft is due to: one query for each kind, never one for each person."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any, Final

from pempek_pos.clock import from_millis, to_millis
from pempek_pos.loyalty.expiry import birthdays
from pempek_pos.messages.draft import (
    QUIET_DAYS,
    Done,
    DraftState,
    Due,
    Facts,
    MessageKind,
)
from pempek_pos.messages.due_sql import (
    BIRTHDAYS,
    COMPLAINTS_RECEIVED,
    COMPLAINTS_RESOLVED,
    EXPIRING_7,
    EXPIRING_30,
    LAST_WON,
    MAY_PROMOTE,
    MAY_WRITE,
    MEMBER,
    NEWCOMERS,
    REWARDS_REACHED,
    STAYING_AWAY,
)
from pempek_pos.money.amount import Points, Rupiah
from pempek_pos.storage.database import Database

MOST_OF_A_KIND: Final = 50
"""So many of a kind are listed at once; the next come up as these are worked through."""
_FEW_DAYS: Final = timedelta(days=3)
_WEEK: Final = timedelta(days=7)
_MONTH: Final = timedelta(days=30)
_YEAR: Final = timedelta(days=365)
_ADD: Final = """
INSERT INTO message_draft (id, kind, person, about, state, on_day, at, by_staff)
VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (kind, person, about) DO NOTHING
"""
_DONE: Final = """
SELECT d.id, d.kind, d.person, COALESCE(m.name, c.caller, p.name, ''), d.state, d.at, d.by_staff
FROM message_draft d LEFT JOIN member m ON m.id = d.person LEFT JOIN complaint c ON c.id = d.person
LEFT JOIN partner p ON p.id = d.person
"""
_DONE_ON: Final = f"""{_DONE} WHERE d.on_day = ? AND d.kind <> 'receipt'
UNION ALL
SELECT MIN(r.claim_id), 'invoice due', e.partner_id, p.name,
    CASE MIN(r.state) WHEN 'draft opened' THEN 'opened' ELSE 'skipped' END, MIN(r.at), MIN(r.by_staff)
FROM partner_reminder r JOIN account_entry e ON e.id = r.claim_id JOIN partner p ON p.id = e.partner_id
WHERE r.on_day = ? GROUP BY e.partner_id, p.name
ORDER BY 6 DESC, 1 DESC"""
_DONE_TO: Final = f"""{_DONE}
WHERE d.person IN (SELECT g.id FROM member g WHERE g.id = ? OR g.merged_into = ?)
ORDER BY d.at DESC, d.id DESC
"""
_DONE_ABOUT: Final = f"{_DONE} WHERE d.kind = ? AND d.person = ? AND d.about = ?"


def due(db: Database, now: datetime) -> Iterator[Due]:
    """Whom each kind is due to, the most urgent of each kind first."""
    today, kind = now.date(), MessageKind
    yield from _found(db, kind.COMPLAINT_RECEIVED, COMPLAINTS_RECEIVED, (to_millis(now - _WEEK),))
    yield from _found(db, kind.COMPLAINT_RESOLVED, COMPLAINTS_RESOLVED, (to_millis(now - _FEW_DAYS),))
    yield from _quiet(db, kind.EXPIRING_7, EXPIRING_7, today, _days(today, today + _WEEK))
    yield from _birthdays(db, today)
    yield from _quiet(db, kind.WELCOME, NEWCOMERS, today, _days(today - _FEW_DAYS, today))
    month = _days(today + _WEEK + timedelta(days=1), today + _MONTH)
    yield from _quiet(db, kind.EXPIRING_30, EXPIRING_30, today, month)
    yield from _reached(db, today)
    day_no = (today - date(1970, 1, 1)).days
    away = (_quiet_since(kind.WIN_BACK, today), to_millis(now - _YEAR), day_no)
    yield from _found(db, kind.WIN_BACK, STAYING_AWAY, away)


def to_member(db: Database, member_id: str) -> Due | None:
    """The member as somebody to write to; None without the agreement to be a member."""
    row = db.one(MEMBER, (member_id,))
    return None if row is None else _one(MessageKind.WELCOME, row)


def last_won(db: Database, member_id: str) -> Due | None:
    """The member's last purchase that won points."""
    row = db.one(LAST_WON, (member_id, member_id))
    return None if row is None else _one(MessageKind.POINTS_WON, row)


def may_be_written_to(db: Database, member_id: str, promotional: bool) -> bool | None:
    """Whether a member may be written to now; None for who is no member."""
    answer = db.value(MAY_PROMOTE if promotional else MAY_WRITE, (member_id,))
    return None if answer is None else bool(answer)


def add(db: Database, draft_id: str, about: Due, state: DraftState, when: tuple[datetime, str]) -> None:
    """Write down what was done about a draft, `when` and by whom; the first word stays."""
    at, by_staff = when
    row = (draft_id, about.kind.value, about.person, about.about, state.value, at.date().isoformat())
    db.run(_ADD, (*row, to_millis(at), by_staff))


def done_on(db: Database, day: date) -> list[Done]:
    """What was done on a day, the latest first, partners' money too; receipts shown at the counter are not of
    the list.
    """
    return [_done(row) for row in db.rows(_DONE_ON, (day.isoformat(), day.isoformat()))]


def done_to(db: Database, member_id: str) -> list[Done]:
    """What was done about drafts to a member under every card, the latest first; receipts name nobody."""
    return [_done(row) for row in db.rows(_DONE_TO, (member_id, member_id))]


def done_about(db: Database, about: Due) -> Done | None:
    """What was done about this very draft."""
    row = db.one(_DONE_ABOUT, (about.kind.value, about.person, about.about))
    return None if row is None else _done(row)


def _found(db: Database, kind: MessageKind, sql: str, params: tuple[object, ...]) -> Iterator[Due]:
    return (_one(kind, row) for row in db.rows(sql, (*params, MOST_OF_A_KIND)))


def _quiet(
    db: Database, kind: MessageKind, sql: str, today: date, params: tuple[object, ...]
) -> Iterator[Due]:
    return _found(db, kind, sql, (*params, _quiet_since(kind, today)))


def _birthdays(db: Database, today: date) -> Iterator[Due]:
    kind, years, day = MessageKind.BIRTHDAY, birthdays(today - _FEW_DAYS, today), today.isoformat()
    sql = BIRTHDAYS.format(", ".join("?" * len(years)))
    params = ((today - _FEW_DAYS).isoformat(), day, day, *years, _quiet_since(kind, today))
    for *row, birthday in db.rows(sql, (*params, MOST_OF_A_KIND)):
        yield replace(_one(kind, row), about=str(years[birthday]))


def _reached(db: Database, today: date) -> Iterator[Due]:
    """Of several rewards that somebody reached the dearest: it comes first. The same can be reached again."""
    told: set[str] = set()
    days = (*_days(today - _WEEK, today), *_days(today, today))
    for one in _quiet(db, MessageKind.REWARD_REACHED, REWARDS_REACHED, today, days):
        if one.person not in told:
            told.add(one.person)
            yield replace(one, about=f"{one.about}:{today.isoformat()}")


def _quiet_since(kind: MessageKind, today: date) -> str:
    return (today - timedelta(days=QUIET_DAYS[kind])).isoformat()


def _days(first: date, last: date) -> tuple[str, str]:
    return first.isoformat(), last.isoformat()


def _one(kind: MessageKind, row: Sequence[Any]) -> Due:
    person, about, name, phone, day, points, thing, code, amount, percent_bp, balance = row
    facts = Facts(
        day=day and date.fromisoformat(day),
        points=Points(int(points)),
        thing=thing,
        code=code,
        amount=Rupiah(int(amount)),
        percent_bp=percent_bp,
        balance=Points(int(balance)),
    )
    return Due(kind, person, about, name, phone, facts)


def _done(row: Sequence[Any]) -> Done:
    draft_id, kind, person, name, state, at, by_staff = row
    return Done(draft_id, MessageKind(kind), person, name, DraftState(state), from_millis(at), by_staff)
