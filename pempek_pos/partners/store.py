"""Rows of partners, their places and people, and what is agreed with them."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import Any

from pempek_pos.catalog.price_list import PriceTier
from pempek_pos.clock import to_millis
from pempek_pos.money.amount import Rupiah
from pempek_pos.partners.partner import (
    Address,
    ContactPerson,
    DatedTerms,
    NewPartner,
    Partner,
    PartnerFacts,
    PartnerId,
    PartnerMatch,
    PartnerState,
    PartnerTerms,
)
from pempek_pos.storage.database import Database
from pempek_pos.text import folded

_TERMS_AT = """
SELECT {column} FROM partner_terms t WHERE t.partner_id = p.id AND t.valid_from <= ?
ORDER BY t.valid_from DESC, t.seq DESC LIMIT 1
"""
_TERMS = ", ".join(
    f"({_TERMS_AT.format(column=column)})" for column in ("tier", "credit_limit", "terms_days")
)
_PARTNER = f"""
SELECT p.id, p.number, p.outside_no, p.name, p.phone, p.looked_after_by, p.since, p.note, p.state, {_TERMS}
FROM partner p
"""
_BY_ID = f"{_PARTNER} WHERE p.id = ?"
_ON_FILE = f"{_PARTNER} WHERE p.outside_no IS NOT NULL"
_PAGE = f"{_PARTNER} WHERE p.number > ? ORDER BY p.number LIMIT ?"
_ADDRESSES = """
SELECT partner_id, label, street, area FROM partner_address WHERE partner_id IN ({})
ORDER BY partner_id, position
"""
_CONTACTS = """
SELECT partner_id, name, duty, phone FROM partner_contact WHERE partner_id IN ({})
ORDER BY partner_id, position
"""
_MATCHES = f"""
SELECT p.id, p.number, p.name, COALESCE(a.area, ''), p.state, COALESCE(b.balance, 0),
    COALESCE(late.open_amount, 0), late.oldest,
    ({_TERMS_AT.format(column="tier")}), ({_TERMS_AT.format(column="credit_limit")})
FROM partner p
LEFT JOIN partner_address a ON a.partner_id = p.id AND a.position = 1
LEFT JOIN partner_account b ON b.partner_id = p.id
LEFT JOIN (
    SELECT partner_id, SUM(remaining) AS open_amount, MIN(due_on) AS oldest FROM account_item
    WHERE remaining > 0 AND due_on < ? GROUP BY partner_id) AS late ON late.partner_id = p.id
WHERE p.state <> 'ended' OR ? = 1
ORDER BY p.folded, p.id
"""
_HISTORY = """
SELECT valid_from, tier, credit_limit, terms_days, reason FROM partner_terms WHERE partner_id = ?
ORDER BY valid_from, seq
"""
_TAKE_NUMBERS = "UPDATE serial_number SET last = last + ? WHERE name = 'partner' RETURNING last"
_ADD = """
INSERT INTO partner (id, number, outside_no, name, folded, phone, looked_after_by, since, note, state,
    added_at, added_by)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'active', ?, ?)
"""
_CHANGE = """
UPDATE partner SET name = ?, folded = ?, phone = ?, looked_after_by = ?, since = ?, note = ? WHERE id = ?
"""
_SET_STATE = "UPDATE partner SET state = ? WHERE id = ?"
_DROP_ADDRESSES = "DELETE FROM partner_address WHERE partner_id = ?"
_DROP_CONTACTS = "DELETE FROM partner_contact WHERE partner_id = ?"
_ADD_ADDRESS = """
INSERT INTO partner_address (partner_id, position, label, street, area) VALUES (?, ?, ?, ?, ?)
"""
_ADD_CONTACT = "INSERT INTO partner_contact (partner_id, position, name, duty, phone) VALUES (?, ?, ?, ?, ?)"
_ADD_TERMS = """
INSERT INTO partner_terms (partner_id, valid_from, tier, credit_limit, terms_days, reason, set_at, set_by)
VALUES (?, ?, ?, ?, ?, ?, ?, ?)
"""


def take_numbers(db: Database, count: int) -> int:
    """The first of `count` running numbers taken together; other tills wait until the transaction ends."""
    return int(db.rows(_TAKE_NUMBERS, (count,))[0][0]) - count + 1


def partner(db: Database, partner_id: str, on: date) -> Partner | None:
    """The partner with the terms of a day."""
    day = on.isoformat()
    found = _complete(db, db.rows(_BY_ID, (day, day, day, partner_id)))
    return found[0] if found else None


def page_after(db: Database, number: int, limit: int, on: date) -> tuple[Partner, ...]:
    """Partners by running number behind `number`, with the terms of a day."""
    day = on.isoformat()
    return _complete(db, db.rows(_PAGE, (day, day, day, number, limit)))


def matches(db: Database, on: date, ended_too: bool) -> list[PartnerMatch]:
    """Every partner with what is owed and overdue on a day, by name."""
    day = on.isoformat()
    return [_match(row, on) for row in db.rows(_MATCHES, (day, day, day, int(ended_too)))]


def history(db: Database, partner_id: str) -> tuple[DatedTerms, ...]:
    """Everything that was agreed with the partner, the earliest first."""
    return tuple(
        DatedTerms(date.fromisoformat(day), PartnerTerms(PriceTier(tier), Rupiah(limit), days), reason)
        for day, tier, limit, days, reason in db.rows(_HISTORY, (partner_id,))
    )


def by_outside_no(db: Database, on: date) -> dict[str, Partner]:
    """Every partner that came from a former system, by its number there, with the terms of a day."""
    day = on.isoformat()
    return {one.outside_no or "": one for one in _complete(db, db.rows(_ON_FILE, (day,) * 3))}


def add(db: Database, new: NewPartner, number: int, since: date, put: tuple[datetime, str]) -> None:
    """Put a partner on record; `put` is when and by whom."""
    facts, (at, by_staff) = new.facts, put
    row = (new.id, number, new.outside_no, facts.name, folded(facts.name), facts.phone or None)
    db.run(_ADD, (*row, facts.looked_after_by, since.isoformat(), facts.note, to_millis(at), by_staff))
    _put_places(db, new.id, facts)


def change(db: Database, partner_id: str, facts: PartnerFacts, since: date) -> None:
    """Write a partner's facts anew."""
    row = (facts.name, folded(facts.name), facts.phone or None, facts.looked_after_by, since.isoformat())
    db.run(_CHANGE, (*row, facts.note, partner_id))
    db.run(_DROP_ADDRESSES, (partner_id,))
    db.run(_DROP_CONTACTS, (partner_id,))
    _put_places(db, partner_id, facts)


def set_state(db: Database, partner_id: str, state: PartnerState) -> None:
    """Whether the partner buys from now on."""
    db.run(_SET_STATE, (state.value, partner_id))


def add_terms(db: Database, partner_id: str, dated: DatedTerms, put: tuple[datetime, str]) -> None:
    """Terms from a day on; `put` is when and by whom."""
    terms, (at, by_staff) = dated.terms, put
    row = (partner_id, dated.valid_from.isoformat(), terms.tier.value, terms.credit_limit, terms.terms_days)
    db.run(_ADD_TERMS, (*row, dated.reason, to_millis(at), by_staff))


def _put_places(db: Database, partner_id: str, facts: PartnerFacts) -> None:
    db.many(
        _ADD_ADDRESS,
        [
            (partner_id, position, place.label, place.street, place.area)
            for position, place in enumerate(facts.addresses, 1)
        ],
    )
    db.many(
        _ADD_CONTACT,
        [
            (partner_id, position, person.name, person.duty, person.phone or None)
            for position, person in enumerate(facts.contacts, 1)
        ],
    )


def _complete(db: Database, rows: Sequence[Sequence[Any]]) -> tuple[Partner, ...]:
    """Partners with their places and people, read for all of them together."""
    if not rows:
        return ()
    ids = tuple(row[0] for row in rows)
    marks = ", ".join("?" * len(ids))
    addresses, contacts = db.rows(_ADDRESSES.format(marks), ids), db.rows(_CONTACTS.format(marks), ids)
    return tuple(_partner(row, _of(row[0], addresses), _of(row[0], contacts)) for row in rows)


def _of(partner_id: str, rows: Iterable[Sequence[Any]]) -> list[Sequence[Any]]:
    return [row[1:] for row in rows if row[0] == partner_id]


def _partner(
    row: Sequence[Any], addresses: Sequence[Sequence[Any]], contacts: Sequence[Sequence[Any]]
) -> Partner:
    partner_id, number, outside_no, name, phone, carer, since, note, state, tier, limit, days = row
    facts = PartnerFacts(
        name,
        phone or "",
        tuple(Address(*place) for place in addresses),
        tuple(ContactPerson(who, duty, number_ or "") for who, duty, number_ in contacts),
        date.fromisoformat(since),
        carer,
        note,
    )
    terms = PartnerTerms(PriceTier(tier or PriceTier.RESELLER.value), Rupiah(limit or 0), days or 0)
    return Partner(PartnerId(partner_id), number, facts, terms, PartnerState(state), outside_no)


def _match(row: Sequence[Any], on: date) -> PartnerMatch:
    partner_id, number, name, area, state, owed, overdue, oldest, tier, limit = row
    return PartnerMatch(
        PartnerId(partner_id),
        f"M-{number:04d}",
        name,
        area,
        PriceTier(tier or PriceTier.RESELLER.value),
        PartnerState(state),
        Rupiah(owed),
        Rupiah(limit or 0),
        Rupiah(int(overdue)),
        (on - date.fromisoformat(oldest)).days if oldest else 0,
    )
