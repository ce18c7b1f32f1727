"""Rows of promises to pay, of reminders, and of what is due."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from pempek_pos.clock import from_millis, to_millis
from pempek_pos.money.amount import Rupiah
from pempek_pos.partners.account import Claim
from pempek_pos.partners.collecting import ClaimDue, Debtor, ReminderKind, ReminderState
from pempek_pos.partners.promises import MoneyIn, NewPromise, Promise
from pempek_pos.storage.database import Database

_ADD_PROMISE = """
INSERT INTO payment_promise (id, partner_id, amount, promised_for, note, on_day, made_at, made_by)
VALUES (?, ?, ?, ?, ?, ?, ?, ?)
"""
_PROMISE = "SELECT id, partner_id, amount, promised_for, note, on_day, made_at FROM payment_promise"
_PROMISE_BY_ID = f"{_PROMISE} WHERE id = ?"
_PROMISES_OF = f"{_PROMISE} WHERE partner_id IN ({{}}) ORDER BY promised_for, made_at"
_OWES = """
SELECT p.id, p.number, p.name, COALESCE(p.phone, (
    SELECT c.phone FROM partner_contact c WHERE c.partner_id = p.id AND c.phone IS NOT NULL
    ORDER BY c.position LIMIT 1), ''), COALESCE(a.area, '')
FROM partner p LEFT JOIN partner_address a ON a.partner_id = p.id AND a.position = 1
WHERE EXISTS (SELECT 1 FROM account_item i WHERE i.partner_id = p.id AND i.remaining > 0)
"""
_DUE = """
SELECT e.id, e.label, e.on_day, e.due_on, e.amount, i.remaining, e.partner_id
FROM account_item i JOIN account_entry e ON e.id = i.entry_id
WHERE i.remaining > 0 AND i.due_on <= ? ORDER BY i.due_on, e.seq
"""
_CAME = """
SELECT partner_id, -amount, on_day, at FROM account_entry
WHERE partner_id IN ({}) AND kind = 'payment' AND source = id AND on_day >= ? ORDER BY seq
"""
_DONE = "SELECT claim_id, kind, state FROM partner_reminder WHERE on_day = ?"
_MARK = """
INSERT INTO partner_reminder (claim_id, kind, on_day, state, at, by_staff) VALUES (?, ?, ?, ?, ?, ?)
ON CONFLICT (claim_id, kind, on_day) DO NOTHING
"""


def add_promise(db: Database, new: NewPromise, on: date, at: datetime, by_staff: str) -> None:
    """Write a promise down."""
    row = (new.id, new.partner_id, new.amount, new.promised_for.isoformat(), new.note)
    db.run(_ADD_PROMISE, (*row, on.isoformat(), to_millis(at), by_staff))


def promise(db: Database, promise_id: str) -> Promise | None:
    """A promise, not yet judged."""
    row = db.one(_PROMISE_BY_ID, (promise_id,))
    return None if row is None else _promise(row)


def promises_of(db: Database, partner_ids: Sequence[str]) -> list[Promise]:
    """Promises of these partners by their day, not yet judged."""
    return [_promise(row) for row in db.rows(_PROMISES_OF.format(_marks(partner_ids)), tuple(partner_ids))]


def came(db: Database, partner_ids: Sequence[str], since: date) -> list[MoneyIn]:
    """Money that came towards debts since a day; what was paid down on a new sale is not."""
    rows = db.rows(_CAME.format(_marks(partner_ids)), (*partner_ids, since.isoformat()))
    return [
        MoneyIn(partner_id, Rupiah(amount), date.fromisoformat(day), from_millis(at))
        for partner_id, amount, day, at in rows
    ]


def debtors(db: Database) -> list[Debtor]:
    """Everybody with an open claim; the phone is the partner's, or their first contact's."""
    return [
        Debtor(partner_id, f"M-{number:04d}", name, phone, area)
        for partner_id, number, name, phone, area in db.rows(_OWES)
    ]


def due_up_to(db: Database, day: date) -> dict[str, list[Claim]]:
    """By partner: open claims due up to a day, due first."""
    found: dict[str, list[Claim]] = {}
    for entry_id, label, on, due, amount, remaining, partner_id in db.rows(_DUE, (day.isoformat(),)):
        days = (date.fromisoformat(on), date.fromisoformat(due))
        found.setdefault(partner_id, []).append(
            Claim(entry_id, label, *days, Rupiah(amount), Rupiah(int(remaining)))
        )
    return found


def done_on(db: Database, day: date) -> dict[tuple[str, ReminderKind], ReminderState]:
    """What was done about claims on a day."""
    rows = db.rows(_DONE, (day.isoformat(),))
    return {(claim_id, ReminderKind(kind)): ReminderState(state) for claim_id, kind, state in rows}


def mark(
    db: Database, due: Sequence[ClaimDue], state: ReminderState, when: tuple[date, datetime], by_staff: str
) -> None:
    """Write down what was done about claims (`when`: day and instant); what was done before stays."""
    on, at = when
    rows = [
        (one.claim.entry_id, one.kind.value, on.isoformat(), state.value, to_millis(at), by_staff)
        for one in due
    ]
    db.many(_MARK, rows)


def _marks(values: Sequence[str]) -> str:
    return ", ".join("?" * len(values))


def _promise(row: Sequence[Any]) -> Promise:
    promise_id, partner_id, amount, promised_for, note, on_day, made_at = row
    days = (date.fromisoformat(promised_for), note, date.fromisoformat(on_day))
    return Promise(promise_id, partner_id, Rupiah(amount), *days, from_millis(made_at))
