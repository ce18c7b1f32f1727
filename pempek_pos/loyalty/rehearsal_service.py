"""What the owner asks of terms before they are published: what the last 90 days would have come to."""

from collections.abc import Generator
from dataclasses import dataclass
from datetime import timedelta
from typing import Final, TypeAlias

from pempek_pos.audit.actor import Actor
from pempek_pos.clock import Clock
from pempek_pos.loyalty import rehearsal_store as store
from pempek_pos.loyalty.points import TermsMissing
from pempek_pos.loyalty.programme import Programme
from pempek_pos.loyalty.rehearsal import Rehearsal, Rehearsing
from pempek_pos.loyalty.service import LoyaltyService
from pempek_pos.loyalty.terms import check_programme
from pempek_pos.loyalty.tiers import window_start
from pempek_pos.money.amount import Rupiah
from pempek_pos.staff.rights import Right, check_may
from pempek_pos.storage.database import Database

REHEARSED_DAYS: Final = 90
_MEMBERS_A_STEP: Final = 10


@dataclass(frozen=True, slots=True)
class Replayed:
    """How far a rehearsal is: `done` of `total` members."""

    done: int
    total: int


Steps: TypeAlias = Generator[Replayed, None, Rehearsal]
"""Yields how far it is; ends with what it came to."""


class RehearsalService:
    """Reads, and changes nothing."""

    def __init__(self, database: Database, clock: Clock, loyalty: LoyaltyService) -> None:
        self._db = database
        self._clock = clock
        self._loyalty = loyalty

    def rehearse(self, by: Actor, programme: Programme) -> Steps:
        """Replay the sales of the last 90 days under terms that need not be published, a few members a step.

        Raises NotAllowed, Unusable.
        """
        check_may(by, Right.EDIT_PROGRAMME)
        check_programme(programme)
        return self._replay(programme)

    def _replay(self, programme: Programme) -> Steps:
        last = self._clock.today()
        first = last - timedelta(days=REHEARSED_DAYS - 1)
        rehearsing = Rehearsing(programme, self._value_now())
        done, total, after = 0, store.count(self._db), ""
        yield Replayed(done, total)
        while members := store.page(self._db, after, _MEMBERS_A_STEP):
            for member_id, moves in store.moves(self._db, members, (first, last), window_start(first)):
                rehearsing.take(member_id, moves)
            after, done = members[-1], done + len(members)
            yield Replayed(done, max(done, total))
        return rehearsing.rehearsal(first, last)

    def _value_now(self) -> Rupiah:
        try:
            return self._loyalty.programme(self._clock.today()).point_value
        except TermsMissing:
            return Rupiah(0)
