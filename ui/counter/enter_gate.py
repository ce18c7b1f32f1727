"""Lets a person's Enter through and stops a bouncing key: what comes too soon is not meant."""

from collections.abc import Callable
from time import monotonic
from typing import Final

SOONEST_MS: Final = 80
"""Nobody presses Enter twice within this time on purpose."""


class EnterGate:
    """One gate for the counter, its payment and its receipt: together they see every Enter."""

    def __init__(self, milliseconds: Callable[[], float] | None = None) -> None:
        """`milliseconds` tells the time on any steady clock."""
        self._milliseconds = milliseconds or _steady
        self._last = float("-inf")

    def shut(self) -> None:
        """Something new came to the front: an Enter pressed before it could be seen is not meant for it."""
        self._last = self._milliseconds()

    def opens(self) -> bool:
        """Whether this Enter is meant; each one counts as the last."""
        now = self._milliseconds()
        soon = now - self._last < SOONEST_MS
        self._last = now
        return not soon


def _steady() -> float:
    return monotonic() * 1000
