"""How wrong PINs slow a guesser down: every fifth locks, 30 seconds doubling to 15 minutes (policy P2)."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from pempek_pos.errors import ShopError

TRIES: Final = 5
FIRST_LOCK: Final = timedelta(seconds=30)
LONGEST_LOCK: Final = timedelta(minutes=15)
_DOUBLINGS: Final = 5
"""After so many the longest lock is reached; spares huge powers of two."""


@dataclass(frozen=True, slots=True)
class Tries:
    """A person's wrong tries since the last right one, and until when the last fifth locks them out."""

    wrong: int = 0
    locked_until: datetime | None = None


class WrongSecret(ShopError):
    """Not the right PIN or password; after `tries_left` more the person is locked."""

    def __init__(self, tries_left: int) -> None:
        super().__init__(tries_left)
        self.tries_left = tries_left


class LockedOut(ShopError):
    """Too many wrong tries: nobody can sign in as this person before `until`, unless the owner unlocks."""

    def __init__(self, until: datetime) -> None:
        super().__init__(until)
        self.until = until


def lock_after(wrong: int) -> timedelta:
    """How long the lock set by the latest full five of `wrong` tries lasts; none before the fifth."""
    fives = wrong // TRIES
    if fives == 0:
        return timedelta(0)
    return min(FIRST_LOCK * (1 << min(fives - 1, _DOUBLINGS)), LONGEST_LOCK)


def tries_left(wrong: int) -> int:
    """Wrong tries until the next lock."""
    return TRIES - wrong % TRIES


def after_wrong(tries: Tries, now: datetime) -> Tries:
    """The record after one more wrong try at `now`."""
    wrong = tries.wrong + 1
    return Tries(wrong, now + lock_after(wrong) if wrong % TRIES == 0 else None)


def lock_at(tries: Tries, now: datetime) -> datetime | None:
    """Until when the person is locked as seen at `now`, or None.

    A clock set back starts the lock's time afresh: it never shortens, and never locks for years.
    """
    if tries.locked_until is None or tries.locked_until <= now:
        return None
    return min(tries.locked_until, now + lock_after(tries.wrong))
