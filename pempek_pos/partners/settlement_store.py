"""Rows of allocations joined with the entries on both sides."""

from datetime import date

from pempek_pos.money.amount import Rupiah
from pempek_pos.partners.account import AccountKind, Claim, PaymentMethod
from pempek_pos.partners.settlement import SettledClaim, Settlement
from pempek_pos.storage.database import Database

_OF_CLAIM = """
SELECT c.kind, c.label, c.source, MAX(a.on_day), SUM(a.amount), p.method, p.reference
FROM account_allocation a JOIN account_entry c ON c.id = a.credit_id
LEFT JOIN account_payment p ON p.entry_id = c.id
WHERE a.claim_id = ? GROUP BY c.kind, c.label, c.source, c.seq, p.method, p.reference
HAVING SUM(a.amount) <> 0 ORDER BY MAX(a.on_day), c.seq
"""
_BY_CREDIT = """
SELECT e.id, e.label, e.on_day, e.due_on, e.amount, i.remaining, e.kind, SUM(a.amount)
FROM account_entry c JOIN account_allocation a ON a.credit_id = c.id
JOIN account_entry e ON e.id = a.claim_id JOIN account_item i ON i.entry_id = e.id
WHERE c.{} = ? GROUP BY e.id, e.label, e.on_day, e.due_on, e.amount, i.remaining, e.kind, e.seq
HAVING SUM(a.amount) <> 0 ORDER BY e.due_on, e.seq
"""
_BY_ENTRY = _BY_CREDIT.format("id")
_BY_SOURCE = _BY_CREDIT.format("source")


def of_claim(db: Database, claim_id: str) -> tuple[Settlement, ...]:
    """What settled a claim, in the order it did."""
    return tuple(
        Settlement(
            AccountKind(kind),
            label,
            source,
            date.fromisoformat(on_day),
            Rupiah(int(amount)),
            PaymentMethod(method) if method else None,
            reference or "",
        )
        for kind, label, source, on_day, amount, method, reference in db.rows(_OF_CLAIM, (claim_id,))
    )


def by_credit(db: Database, entry_id: str) -> tuple[SettledClaim, ...]:
    """Which claims one credit settled, due first."""
    return _settled(db, _BY_ENTRY, entry_id)


def by_source(db: Database, source: str) -> tuple[SettledClaim, ...]:
    """Which claims the credits of a sale, refund or payment settled, due first."""
    return _settled(db, _BY_SOURCE, source)


def _settled(db: Database, query: str, key: str) -> tuple[SettledClaim, ...]:
    return tuple(
        SettledClaim(
            Claim(
                entry_id,
                label,
                date.fromisoformat(on_day),
                date.fromisoformat(due_on),
                Rupiah(amount),
                Rupiah(remaining),
            ),
            AccountKind(kind),
            Rupiah(int(settled)),
        )
        for entry_id, label, on_day, due_on, amount, remaining, kind, settled in db.rows(query, (key,))
    )
