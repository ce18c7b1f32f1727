"""A clock that the demonstration's days are told by."""

from datetime import datetime

from pempek_pos.clock import Clock


class DemoClock(Clock):
    """Stands at a moment until it is moved on; never goes back."""

    def __init__(self, at: datetime) -> None:
        self._at = at

    def now(self) -> datetime:
        """The moment it stands at."""
        return self._at

    def reach(self, moment: datetime) -> None:
        """Go on to `moment`, or stay where that has passed."""
        self._at = max(self._at, moment)
