"""The frame of every command, and a look at the log."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace

from pempek_pos.audit import store
from pempek_pos.audit.actor import Actor
from pempek_pos.audit.entry import (
    BEGINNING,
    AuditEntry,
    ChainLook,
    ChainTip,
    Fact,
    facts_text,
    follows,
    hash_of,
)
from pempek_pos.clock import Clock
from pempek_pos.storage.database import Database

_ENTRIES_A_STEP = 500


class AuditService:
    """Gives commands their transaction and writes each down, once, in the same transaction."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock
        self._commanding = False
        self._vouch: Callable[[Actor], None] | None = None

    def vouched_by(self, vouch: Callable[[Actor], None]) -> None:
        """From now on `vouch` is asked before each command; it raises where the person changed meanwhile."""
        self._vouch = vouch

    @contextmanager
    def command(self, by: Actor, name: str, subject: str, /, **facts: Fact) -> Iterator[None]:
        """What happens inside is stored whole with one audit entry, or not at all.

        A command inside another joins it and leaves no entry of its own. Raises what those who vouch raise.
        """
        with self._database.transaction():
            if self._commanding:
                yield
                return
            if self._vouch is not None:
                self._vouch(by)
            self._commanding = True
            try:
                yield
                self._write_down(by, name, subject, facts)
            finally:
                self._commanding = False

    def entries(
        self, subject: str | None = None, limit: int = 100, skipped: int = 0
    ) -> tuple[AuditEntry, ...]:
        """The log newest first, of one subject or of all, after `skipped` newer ones."""
        return store.latest(self._database, subject, limit, skipped)

    def tips(self) -> tuple[ChainTip, ...]:
        """Every till's last entry, to be kept outside: only that shows a log that was cut short."""
        return store.tips(self._database)

    def tip_at(self, till: str, number: int) -> ChainTip | None:
        """The till's entry with this number as paper printed that day would show it; None without one."""
        return store.tip_at(self._database, till, number)

    def verify(self) -> Iterator[ChainLook]:
        """Follow every till's chain, some hundred entries a step, up to its first broken entry.

        What is written down meanwhile is left for the next time, so that it ends while tills go on selling.
        """
        for last in store.tips(self._database):
            yield from self._verify_till(last)

    def _verify_till(self, last: ChainTip) -> Iterator[ChainLook]:
        till, seen = last.till, ChainTip(last.till, 0, BEGINNING)
        while seen.number < last.number:
            for entry in store.after(self._database, till, seen.number, _ENTRIES_A_STEP):
                if not follows(entry, seen):
                    yield ChainLook(till, entry.number, broken=True, at=entry.at)
                    return
                seen = ChainTip(till, entry.number, entry.hash)
            yield ChainLook(till, seen.number, broken=False, at=entry.at)

    def _write_down(self, by: Actor, name: str, subject: str, facts: Mapping[str, Fact]) -> None:
        last = store.tip(self._database, by.till)
        entry = AuditEntry(
            till=by.till,
            number=last.number + 1,
            at=self._clock.now(),
            staff_id=by.staff_id,
            command=name,
            subject=subject,
            facts=facts_text(facts),
            previous_hash=last.hash,
            hash="",
        )
        store.add(self._database, replace(entry, hash=hash_of(entry)))
