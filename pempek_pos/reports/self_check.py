"""Whether the books hold: points, receipts, drawers, numbers and the audit log, one thing at a step."""

from collections.abc import Iterator
from dataclasses import dataclass

from pempek_pos.audit.service import AuditService
from pempek_pos.reports.checks import QUESTIONS, Check
from pempek_pos.storage.database import Database


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing looked at, `done` of `total`; `broken` names the first case that does not hold, or None."""

    check: Check
    done: int
    total: int
    broken: str | None


def check_books(database: Database, audit: AuditService) -> Iterator[Finding]:
    """Try everything that must always hold, one statement at a step, so that the till can go on between two.

    Every finding counts: a thing looked at in several steps is broken if one of them says so.
    """
    total = len(Check)
    for done, (check, question) in enumerate(QUESTIONS.items(), 1):
        found = database.value(question)
        yield Finding(check, done, total, None if found is None else str(found))
    for look in audit.verify():
        yield Finding(
            Check.AUDIT_CHAIN, total - 1, total, f"{look.till} {look.number}" if look.broken else None
        )
    yield Finding(Check.AUDIT_CHAIN, total, total, None)
