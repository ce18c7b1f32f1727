"""Rows of members, consents and search keys: kept SQL that speaks the members' values."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from pempek_pos.members.consent import Consent, ConsentKind
from pempek_pos.members.lookup import KeyRange, Question, digits_keys, name_keys
from pempek_pos.members.member import Member, MemberId, MemberState, PhoneHolder
from pempek_pos.storage.database import Database

KEYS_READ = 3_000
"""Keys looked through at most where a question has more words than its range names."""

_MEMBER = """
SELECT id, number, card_no, name, phone, birthday, joined_on, state,
    COALESCE((SELECT c.given FROM consent c WHERE c.member_id = member.id AND c.kind = 'promotion'
              ORDER BY c.seq DESC LIMIT 1), 0),
    note, outside_no, merged_into
FROM member
"""
_BY_ID = _MEMBER + "WHERE id = ?"
_BY_NUMBER = _MEMBER + "WHERE number = ?"
_SURVIVOR = _MEMBER + "WHERE id = COALESCE((SELECT merged_into FROM member WHERE id = ?), ?)"
_BY_PHONE = _MEMBER + "WHERE phone = ?"
_NAMES = "SELECT id, name FROM member WHERE id IN ({})"
_ON_FILE = _MEMBER + "WHERE outside_no IS NOT NULL"
_BY_OLD_NUMBER = (
    _MEMBER
    + """
WHERE id IN (SELECT merged_into FROM member WHERE merged_into IS NOT NULL AND (number = ? OR outside_no = ?))
ORDER BY number LIMIT 1
"""
)
_ACTIVE_FROM = _MEMBER + "WHERE state = 'active' AND number > ? ORDER BY number LIMIT ?"
_PHONES = "SELECT phone, id, card_no, name FROM member WHERE phone IS NOT NULL"

# The balance is loyalty's read model: joined here, since asking row by row would double a keystroke's time.
# Keys first, in the order of their index: few rows are read and none sorted, however common the letters.
_FOUND = """
SELECT m.number, m.id, m.card_no, m.name, m.phone, COALESCE(a.balance, 0)
FROM {table} k CROSS JOIN member m LEFT JOIN points_account a ON a.member_id = m.id
WHERE m.number = k.number AND k.key >= ? AND k.key < ?
"""
_BY_DIGITS = _FOUND.format(table="member_digits_key")
_BY_NAME = _FOUND.format(table="member_name_key")
_WORD = " AND k.key LIKE ?"
_FIRST = " ORDER BY k.key, k.number LIMIT {size:d}"  # a written number: the server plans for few rows
_KEY_AT = "SELECT key FROM member_name_key WHERE key >= ? AND key < ? ORDER BY key LIMIT 1 OFFSET {size:d}"
_MATCH_OF = """
SELECT m.number, m.id, m.card_no, m.name, m.phone, COALESCE(a.balance, 0)
FROM member m LEFT JOIN points_account a ON a.member_id = m.id WHERE m.id = ?
"""
_NEWEST = """
SELECT m.number, m.id, m.card_no, m.name, m.phone, COALESCE(a.balance, 0)
FROM member m LEFT JOIN points_account a ON a.member_id = m.id
WHERE m.state = 'active' ORDER BY m.number DESC LIMIT ?
"""

_TAKE_NUMBERS = "UPDATE serial_number SET last = last + ? WHERE name = 'member' RETURNING last"
_ADD = """
INSERT INTO member (id, number, card_no, outside_no, name, phone, birthday, note, joined_on, state,
                    enrolled_at, enrolled_by)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
_CHANGE = "UPDATE member SET name = ?, phone = ?, birthday = ?, note = ? WHERE id = ?"
_ADD_CONSENT = """
INSERT INTO consent (member_id, kind, given, wording, on_day, at, asked_by) VALUES (?, ?, ?, ?, ?, ?, ?)
"""
_CONSENTS = "SELECT kind, given, wording, on_day, asked_by FROM consent WHERE member_id = ? ORDER BY seq"
_ADD_NAME_KEY = "INSERT INTO member_name_key (key, number) VALUES (?, ?)"
_ADD_DIGITS_KEY = "INSERT INTO member_digits_key (key, number) VALUES (?, ?)"
_DROP_NAME_KEY = "DELETE FROM member_name_key WHERE key = ? AND number = ?"
_DROP_DIGITS_KEY = "DELETE FROM member_digits_key WHERE key = ? AND number = ?"
_HAS_NAME_KEY = "SELECT 1 FROM member_name_key WHERE key = ? AND number = ?"
_HAS_DIGITS_KEY = "SELECT 1 FROM member_digits_key WHERE key = ? AND number = ?"
_KEY_COUNT = "SELECT (SELECT COUNT(*) FROM member_name_key) + (SELECT COUNT(*) FROM member_digits_key)"
_COUNT = "SELECT COUNT(*) FROM member WHERE state = 'active'"


@dataclass(frozen=True, slots=True)
class Match:
    """A member found: what the look-up reads, the phone still whole."""

    number: int
    id: MemberId
    card_no: str
    name: str
    phone: str | None
    balance: int


@dataclass(frozen=True, slots=True)
class Enrolment:
    """A member as put on record, with when and by whom."""

    member: Member
    at: int
    by_staff: str


def take_numbers(db: Database, count: int) -> int:
    """The first of `count` running numbers taken together; other tills wait until the transaction ends."""
    return int(db.rows(_TAKE_NUMBERS, (count,))[0][0]) - count + 1


def member(db: Database, member_id: MemberId) -> Member | None:
    """The member, phone whole."""
    return _one(db, _BY_ID, member_id)


def member_by_number(db: Database, number: int) -> Member | None:
    """The member whose running number this is."""
    return _one(db, _BY_NUMBER, number)


def survivor(db: Database, member_id: MemberId) -> Member | None:
    """The member, or who goes on with their card since two became one; phone whole."""
    row = db.one(_SURVIVOR, (member_id, member_id))
    return None if row is None else _member(row)


def survivor_by(db: Database, number: int | None, outside_no: str) -> Member | None:
    """Who goes on with a merged card, told by its running number or its number in a former system."""
    row = db.one(_BY_OLD_NUMBER, (number, outside_no))
    return None if row is None else _member(row)


def match_of(db: Database, member_id: MemberId) -> Match:
    """One member as the look-up reads them."""
    return Match(*db.rows(_MATCH_OF, (member_id,))[0])


def member_by_phone(db: Database, phone: str) -> Member | None:
    """The member this phone (E.164) belongs to."""
    return _one(db, _BY_PHONE, phone)


def names(db: Database, member_ids: Sequence[str]) -> dict[str, str]:
    """What these members are called, by id."""
    marks = ", ".join("?" * len(member_ids))
    return {str(member_id): str(name) for member_id, name in db.rows(_NAMES.format(marks), tuple(member_ids))}


def on_file(db: Database) -> dict[str, Member]:
    """All members that came from a former system, by their number there."""
    return {str(row[10]): _member(row) for row in db.rows(_ON_FILE)}


def phone_holders(db: Database) -> dict[str, PhoneHolder]:
    """Whose each phone is."""
    return {row[0]: PhoneHolder(MemberId(row[1]), row[2], row[3]) for row in db.rows(_PHONES)}


def active_after(db: Database, number: int, limit: int) -> tuple[Member, ...]:
    """A page of active members by running number, behind `number`."""
    return tuple(map(_member, db.rows(_ACTIVE_FROM, (number, limit))))


def find(db: Database, question: Question, limit: int) -> tuple[Match, ...]:
    """The first `limit` members a question asks for, each once; names only where no digits answer it."""
    found: dict[int, Match] = {}
    for key_range in question.digits:
        _gather(db, _BY_DIGITS, key_range, limit, found)
    for key_range in question.names:
        if found:
            break
        _gather(db, _BY_NAME, key_range, limit, found)
    return tuple(found.values())[:limit]


def newest(db: Database, limit: int) -> tuple[Match, ...]:
    """The members who joined last."""
    return tuple(Match(*row) for row in db.rows(_NEWEST, (limit,)))


def count(db: Database) -> int:
    """How many take part."""
    return int(db.value(_COUNT))


def add(db: Database, enrolments: Sequence[Enrolment]) -> None:
    """Put members and the keys they are found by on record."""
    db.many(_ADD, [_cells(enrolment) for enrolment in enrolments])
    keys = [(enrolment.member.number, *keys_of(enrolment.member)) for enrolment in enrolments]
    db.many(_ADD_NAME_KEY, sorted((key, number) for number, names, _ in keys for key in names))
    db.many(_ADD_DIGITS_KEY, sorted((key, number) for number, _, digits in keys for key in digits))


def change(db: Database, before: Member, after: Member) -> None:
    """Write a member anew, and the keys that differ."""
    db.run(_CHANGE, (after.name, after.phone, after.birthday, after.note, after.id))
    (names, digits), (names_after, digits_after) = keys_of(before), keys_of(after)
    _swap(db, (_DROP_NAME_KEY, _ADD_NAME_KEY), (names, names_after), after.number)
    _swap(db, (_DROP_DIGITS_KEY, _ADD_DIGITS_KEY), (digits, digits_after), after.number)


def key_count(db: Database) -> int:
    """How many keys there are in all."""
    return int(db.value(_KEY_COUNT))


def keys_of(member: Member) -> tuple[set[str], set[str]]:
    """The keys of names and of digits that a member should have."""
    names = name_keys(member.name, member.outside_no)
    return names, digits_keys(member.phone, member.card_no, member.outside_no)


def has_keys(db: Database, member: Member) -> bool:
    """Whether the member is found by every key they should have."""
    names, digits = keys_of(member)
    return all(db.value(_HAS_NAME_KEY, (key, member.number)) for key in names) and all(
        db.value(_HAS_DIGITS_KEY, (key, member.number)) for key in digits
    )


def add_consents(db: Database, consents: Iterable[tuple[MemberId, Consent]], at: int) -> None:
    """Put consents, given or taken back, on record."""
    db.many(
        _ADD_CONSENT,
        [
            (member_id, c.kind.value, int(c.given), c.wording, c.on_day.isoformat(), at, c.asked_by)
            for member_id, c in consents
        ],
    )


def consents(db: Database, member_id: MemberId) -> tuple[Consent, ...]:
    """Every yes and no of a member, oldest first."""
    return tuple(
        Consent(ConsentKind(kind), bool(given), wording, date.fromisoformat(on_day), asked_by)
        for kind, given, wording, on_day, asked_by in db.rows(_CONSENTS, (member_id,))
    )


def _gather(db: Database, sql: str, key_range: KeyRange, limit: int, found: dict[int, Match]) -> None:
    """Add the range's members to `found` up to `limit`, reading on while members take several keys."""
    size = limit + limit // 2
    while len(found) < limit:
        rows = _read(db, sql, key_range, size)
        for row in rows:
            found.setdefault(row[0], Match(*row))
        if len(rows) < size:
            return
        size *= 4


def _read(db: Database, sql: str, key_range: KeyRange, size: int) -> list[tuple[Any, ...]]:
    bounds = key_range.first, key_range.end
    if not key_range.words:
        return db.rows(sql + _FIRST.format(size=size), bounds)
    end = db.value(_KEY_AT.format(size=KEYS_READ), bounds) or key_range.end
    words = [f"% {word}%" for word in key_range.words]
    return db.rows(sql + _WORD * len(words) + _FIRST.format(size=size), (key_range.first, end, *words))


def _swap(db: Database, sql: tuple[str, str], keys: tuple[set[str], set[str]], number: int) -> None:
    drop, add_key = sql
    before, after = keys
    db.many(drop, [(key, number) for key in sorted(before - after)])
    db.many(add_key, [(key, number) for key in sorted(after - before)])


def _one(db: Database, sql: str, key: object) -> Member | None:
    row = db.one(sql, (key,))
    return None if row is None else _member(row)


def _member(row: Sequence[Any]) -> Member:
    return Member(
        MemberId(row[0]), row[1], row[2], row[3], row[4], row[5] or "", date.fromisoformat(row[6]),
        MemberState(row[7]), bool(row[8]), row[9], row[10] if row[7] == "active" else None, row[11],
    )  # fmt: skip


def _cells(enrolment: Enrolment) -> tuple[object, ...]:
    m = enrolment.member
    return (
        m.id, m.number, m.card_no, m.outside_no, m.name, m.phone, m.birthday or None, m.note,
        m.joined_on.isoformat(), m.state.value, enrolment.at, enrolment.by_staff,
    )  # fmt: skip
