"""Rows of the account ledger, of what is open in it, and of numbered papers."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import Any

from pempek_pos.clock import from_millis, to_millis
from pempek_pos.money.amount import Rupiah
from pempek_pos.partners.account import (
    AccountEntry,
    AccountKind,
    Allocation,
    Claim,
    Credit,
    Payment,
    PaymentMethod,
    Posting,
)
from pempek_pos.partners.paper import PaperKind, PaperNumber
from pempek_pos.storage.database import Database

_HOLD = "INSERT INTO partner_account (partner_id, balance) VALUES (?, 0) ON CONFLICT (partner_id) DO NOTHING"
_BALANCE = "SELECT balance FROM partner_account WHERE partner_id = ?"
_MOVE = "UPDATE partner_account SET balance = balance + ? WHERE partner_id = ?"
_ADD_ENTRY = """
INSERT INTO account_entry (id, partner_id, kind, amount, source, part, label, on_day, due_on, note, at,
    by_staff, approved_by)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
_ADD_ITEM = """
INSERT INTO account_item (entry_id, partner_id, due_on, amount, remaining) VALUES (?, ?, ?, ?, ?)
"""
# Never before both of its entries, also where the clock was set back between them.
_ADD_ALLOCATION = """
INSERT INTO account_allocation (claim_id, credit_id, amount, on_day, at, by_staff, move_id)
SELECT ?, ?, ?, MAX(days.day), ?, ?, ? FROM (
    SELECT CAST(? AS TEXT) AS day UNION ALL SELECT on_day FROM account_entry WHERE id IN (?, ?)) AS days
"""
_MOVED = "SELECT 1 FROM account_allocation WHERE move_id = ?"
_SETTLE = "UPDATE account_item SET remaining = remaining + ? WHERE entry_id = ?"
_ADD_PAYMENT = "INSERT INTO account_payment (entry_id, method, reference, payer) VALUES (?, ?, ?, ?)"
_ITEM = """
SELECT i.entry_id, e.label, e.on_day, i.due_on, i.amount, i.remaining
FROM account_item i JOIN account_entry e ON e.id = i.entry_id
"""
_OPEN = f"{_ITEM} WHERE i.partner_id = ? AND i.remaining <> 0 ORDER BY i.due_on, e.seq"
_ITEM_OF = f"{_ITEM} WHERE i.entry_id = ?"
_OPEN_AT = """
SELECT e.id, e.label, e.on_day, e.due_on, e.amount, e.amount - CASE WHEN e.amount > 0
    THEN COALESCE((SELECT SUM(a.amount) FROM account_allocation a
                   WHERE a.claim_id = e.id AND a.on_day <= ?), 0)
    ELSE -COALESCE((SELECT SUM(a.amount) FROM account_allocation a
                    WHERE a.credit_id = e.id AND a.on_day <= ?), 0) END AS open_then, e.partner_id
FROM account_entry e WHERE e.partner_id IN ({}) AND e.on_day <= ? ORDER BY e.due_on, e.seq
"""
_ENTRY = """
SELECT id, kind, amount, source, label, on_day, due_on, note, at, partner_id FROM account_entry
"""
_ENTRIES = f"{_ENTRY} WHERE partner_id = ? ORDER BY seq DESC LIMIT ?"
_ENTRIES_IN = (
    f"{_ENTRY} WHERE partner_id IN ({{}}) AND on_day BETWEEN ? AND ? ORDER BY partner_id, on_day, seq"
)
_ENTRY_BY_ID = f"{_ENTRY} WHERE id = ?"
_ENTRIES_OF = f"{_ENTRY} WHERE source = ? ORDER BY seq"
_BEFORE = """
SELECT partner_id, SUM(amount) FROM account_entry WHERE partner_id IN ({}) AND on_day < ?
GROUP BY partner_id
"""
_PAYMENT = "SELECT method, reference, payer FROM account_payment WHERE entry_id = ?"
_SETTLED_BY = """
SELECT e.label, SUM(a.amount) FROM account_allocation a JOIN account_entry e ON e.id = a.claim_id
WHERE a.credit_id = ? GROUP BY e.label, e.seq HAVING SUM(a.amount) <> 0 ORDER BY e.seq
"""
_SETTLED = """
SELECT SUM(amount) FROM account_allocation WHERE claim_id = ? AND credit_id = ?
"""
_TURNOVER = """
SELECT partner_id, SUM(net) FROM sale WHERE partner_id IN ({}) AND business_date BETWEEN ? AND ?
GROUP BY partner_id
"""
_ORDERS = "SELECT 1 FROM sale WHERE partner_id = ? AND kind = 'sale' LIMIT 1"
_NUMBER = """
INSERT INTO serial_number (name, last) VALUES (?, 1)
ON CONFLICT (name) DO UPDATE SET last = serial_number.last + 1 RETURNING last
"""
_ADD_PAPER = """
INSERT INTO paper_number (kind, year, number, label, source, partner_id, at) VALUES (?, ?, ?, ?, ?, ?, ?)
"""
_PAPER = "SELECT kind, label, source FROM paper_number WHERE kind = ? AND source = ?"
_PAPERS_OF = "SELECT kind, label, source FROM paper_number WHERE partner_id = ? ORDER BY at DESC, label DESC"
_PAPER_BY_LABEL = "SELECT kind, label, source FROM paper_number WHERE label = ?"


def hold(db: Database, partner_id: str) -> Rupiah:
    """Keep other tills from moving this account until the command ends; what is owed."""
    db.run(_HOLD, (partner_id,))
    db.lock("partner_account", "partner_id", partner_id)
    return balance(db, partner_id)


def balance(db: Database, partner_id: str) -> Rupiah:
    """What the partner owes; below zero where the shop does."""
    return Rupiah(int(db.value(_BALANCE, (partner_id,)) or 0))


def post(db: Database, posting: Posting, at: datetime, by_staff: str) -> None:
    """Write an entry with its open item, and move the balance."""
    row = (posting.id, posting.partner_id, posting.kind.value, posting.amount, posting.source, posting.part)
    days = (posting.label, posting.on_day.isoformat(), posting.due_on.isoformat(), posting.note)
    db.run(_ADD_ENTRY, (*row, *days, to_millis(at), by_staff, posting.approved_by))
    item = (posting.id, posting.partner_id, posting.due_on.isoformat(), posting.amount, posting.amount)
    db.run(_ADD_ITEM, item)
    db.run(_MOVE, (posting.amount, posting.partner_id))


def allocate(db: Database, parts: Iterable[Allocation], on: date, at: datetime, by_staff: str) -> None:
    """Let credits settle claims; below zero takes that back."""
    for part in parts:
        row = (part.claim_id, part.credit_id, part.amount, to_millis(at), by_staff, part.move_id)
        db.run(_ADD_ALLOCATION, (*row, on.isoformat(), part.claim_id, part.credit_id))
        db.run(_SETTLE, (-part.amount, part.claim_id))
        db.run(_SETTLE, (part.amount, part.credit_id))


def has_moved(db: Database, move_id: str) -> bool:
    """Whether an allocation was moved under this id."""
    return db.one(_MOVED, (move_id,)) is not None


def add_payment(db: Database, entry_id: str, method: PaymentMethod, reference: str, payer: str) -> None:
    """How a payment or repayment came about."""
    db.run(_ADD_PAYMENT, (entry_id, method.value, reference, payer))


def open_claims(db: Database, partner_id: str) -> list[Claim]:
    """What the partner has not settled, due first."""
    return [_claim(row) for row in db.rows(_OPEN, (partner_id,)) if row[5] > 0]


def open_credits(db: Database, partner_id: str) -> list[Credit]:
    """What lies unused on the account, the oldest first."""
    return [_credit(row) for row in db.rows(_OPEN, (partner_id,)) if row[5] < 0]


def claim(db: Database, entry_id: str) -> Claim | None:
    """A claim and what is open of it; None for a credit or an unknown entry."""
    row = db.one(_ITEM_OF, (entry_id,))
    return _claim(row) if row is not None and row[4] > 0 else None


def invoice_of(db: Database, sale_id: str) -> Claim | None:
    """The invoice of a sale and what is open of it."""
    entry = next((line for _, line in entries_of(db, sale_id)), None)
    return None if entry is None else claim(db, entry.id)


def open_at(db: Database, partner_ids: Sequence[str], on: date) -> dict[str, tuple[list[Claim], Rupiah]]:
    """By partner: claims open at the end of a day, and the credit that lay unused then."""
    day, marks = on.isoformat(), ", ".join("?" * len(partner_ids))
    found: dict[str, tuple[list[Claim], Rupiah]] = {partner_id: ([], Rupiah(0)) for partner_id in partner_ids}
    for *row, partner_id in db.rows(_OPEN_AT.format(marks), (day, day, *partner_ids, day)):
        claims, credit = found[partner_id]
        if row[5] > 0:
            claims.append(_claim(row))
        found[partner_id] = claims, Rupiah(credit - min(0, int(row[5])))
    return found


def entries(db: Database, partner_id: str, limit: int) -> tuple[AccountEntry, ...]:
    """The latest lines of a partner's ledger, newest first."""
    return tuple(_entry(row) for row in db.rows(_ENTRIES, (partner_id, limit)))


def entries_in(
    db: Database, partner_ids: Sequence[str], first: date, last: date
) -> dict[str, list[AccountEntry]]:
    """By partner: the lines from the first to the last day, in their order."""
    marks = ", ".join("?" * len(partner_ids))
    found: dict[str, list[AccountEntry]] = {partner_id: [] for partner_id in partner_ids}
    for row in db.rows(_ENTRIES_IN.format(marks), (*partner_ids, first.isoformat(), last.isoformat())):
        found[row[9]].append(_entry(row))
    return found


def entries_of(db: Database, source: str) -> list[tuple[str, AccountEntry]]:
    """What a sale, refund or payment entered, each with its partner."""
    return [(row[9], _entry(row)) for row in db.rows(_ENTRIES_OF, (source,))]


def entry(db: Database, entry_id: str) -> tuple[str, AccountEntry] | None:
    """The partner's id and the line."""
    row = db.one(_ENTRY_BY_ID, (entry_id,))
    return None if row is None else (row[9], _entry(row))


def balances_before(db: Database, partner_ids: Sequence[str], day: date) -> dict[str, Rupiah]:
    """By partner: what was owed at the beginning of a day."""
    marks = ", ".join("?" * len(partner_ids))
    rows = db.rows(_BEFORE.format(marks), (*partner_ids, day.isoformat()))
    found = {str(partner_id): Rupiah(int(amount)) for partner_id, amount in rows}
    return {partner_id: found.get(partner_id, Rupiah(0)) for partner_id in partner_ids}


def turnover(db: Database, partner_ids: Sequence[str], first: date, last: date) -> dict[str, Rupiah]:
    """By partner: goods bought less goods that came back, from the first to the last day."""
    marks = ", ".join("?" * len(partner_ids))
    rows = db.rows(_TURNOVER.format(marks), (*partner_ids, first.isoformat(), last.isoformat()))
    found = {str(partner_id): Rupiah(int(net)) for partner_id, net in rows}
    return {partner_id: found.get(partner_id, Rupiah(0)) for partner_id in partner_ids}


def has_ordered(db: Database, partner_id: str) -> bool:
    """Whether the partner ever bought anything."""
    return db.one(_ORDERS, (partner_id,)) is not None


def payment(db: Database, entry_id: str) -> Payment | None:
    """Money that came, with what it settled."""
    found, how = entry(db, entry_id), db.one(_PAYMENT, (entry_id,))
    if found is None or how is None:
        return None
    partner_id, line = found
    settled = tuple((str(label), Rupiah(int(amount))) for label, amount in db.rows(_SETTLED_BY, (entry_id,)))
    amount = Rupiah(-line.amount)
    left = Rupiah(amount - sum(part for _, part in settled))
    method, reference, payer = how
    return Payment(
        entry_id,
        partner_id,
        line.label,
        amount,
        PaymentMethod(method),
        reference,
        payer,
        line.note,
        line.on_day,
        settled,
        left,
    )


def settled_by(db: Database, claim_id: str, credit_id: str) -> Rupiah:
    """How much of a claim a credit settles."""
    return Rupiah(int(db.value(_SETTLED, (claim_id, credit_id)) or 0))


def number_for(db: Database, kind: PaperKind, year: int) -> int:
    """The next number of the year, without gaps; other tills wait until the transaction ends."""
    return int(db.rows(_NUMBER, (f"{kind.value} {year}",))[0][0])


def add_paper(
    db: Database, paper: PaperNumber, counted: tuple[int, int], partner_id: str, at: datetime
) -> None:
    """Remember a paper's number; `counted` is its year and number."""
    year, number = counted
    row = (paper.kind.value, year, number, paper.label, paper.source, partner_id, to_millis(at))
    db.run(_ADD_PAPER, row)


def paper(db: Database, kind: PaperKind, source: str) -> PaperNumber | None:
    """The number that a paper got."""
    row = db.one(_PAPER, (kind.value, source))
    return None if row is None else _paper(row)


def paper_by_label(db: Database, label: str) -> PaperNumber | None:
    """The paper with this number."""
    row = db.one(_PAPER_BY_LABEL, (label,))
    return None if row is None else _paper(row)


def papers_of(db: Database, partner_id: str) -> tuple[PaperNumber, ...]:
    """Every paper of a partner, newest first."""
    return tuple(map(_paper, db.rows(_PAPERS_OF, (partner_id,))))


def _paper(row: Sequence[Any]) -> PaperNumber:
    return PaperNumber(PaperKind(row[0]), row[1], row[2])


def _claim(row: Sequence[Any]) -> Claim:
    entry_id, label, on_day, due_on, amount, remaining = row
    days = (date.fromisoformat(on_day), date.fromisoformat(due_on))
    return Claim(entry_id, label, *days, Rupiah(amount), Rupiah(int(remaining)))


def _credit(row: Sequence[Any]) -> Credit:
    entry_id, label, on_day, _, amount, remaining = row
    return Credit(entry_id, label, date.fromisoformat(on_day), Rupiah(-amount), Rupiah(-remaining))


def _entry(row: Sequence[Any]) -> AccountEntry:
    entry_id, kind, amount, source, label, on_day, due_on, note, at, _ = row
    days = (date.fromisoformat(on_day), date.fromisoformat(due_on))
    return AccountEntry(
        entry_id, AccountKind(kind), Rupiah(amount), source, label, *days, note, from_millis(at)
    )
