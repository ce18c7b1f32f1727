"""One line of the audit log: who did what to which thing, chained by hash to the till's line before."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final, TypeAlias

from pempek_pos.clock import to_millis

Fact: TypeAlias = int | str | None

BEGINNING: Final = ""  # what the first entry of a till follows
_CODE_SIGNS: Final = 16


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """A command as it was written down; `number` counts a till's entries from 1, `facts` is JSON."""

    till: str
    number: int
    at: datetime
    staff_id: str
    command: str
    subject: str
    facts: str
    previous_hash: str
    hash: str


@dataclass(frozen=True, slots=True)
class ChainTip:
    """A till's last entry; printed and kept elsewhere it shows later whether the log was cut or rewritten."""

    till: str
    number: int
    hash: str

    @property
    def code(self) -> str:
        """The hash as paper shows it: its first sixteen signs, in fours; nobody finds another log for it."""
        return " ".join(self.hash[at : at + 4].upper() for at in range(0, _CODE_SIGNS, 4))


@dataclass(frozen=True, slots=True)
class ChainLook:
    """How far a till's chain was followed: `number` of its last entry seen, or the first `broken` one.

    `at` is when that entry says it was written.
    """

    till: str
    number: int
    broken: bool
    at: datetime


def facts_text(facts: Mapping[str, Fact]) -> str:
    """Facts in the one form that is hashed: names sorted, no blanks, every control character escaped."""
    return json.dumps(facts, sort_keys=True, ensure_ascii=False, separators=(",", ":")) if facts else "{}"


def canonical_text(entry: AuditEntry) -> str:
    """The entry without its hashes as one line that no name or reason can imitate."""
    fields = (
        entry.till,
        entry.number,
        to_millis(entry.at),
        entry.staff_id,
        entry.command,
        entry.subject,
        entry.facts,
    )
    return json.dumps(fields, ensure_ascii=False, separators=(",", ":"))


def hash_of(entry: AuditEntry) -> str:
    """SHA-256 over the previous entry's hash and this entry's text, in hexadecimal."""
    return hashlib.sha256(f"{entry.previous_hash}\n{canonical_text(entry)}".encode()).hexdigest()


def follows(entry: AuditEntry, previous: ChainTip) -> bool:
    """Whether the entry is what stood after `previous` when it was written."""
    return (
        entry.number == previous.number + 1
        and entry.previous_hash == previous.hash
        and entry.hash == hash_of(entry)
    )
