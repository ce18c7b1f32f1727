"""Long work on paper: walked a piece at a time, and how it ended."""

from collections.abc import Generator
from enum import Enum
from typing import Any, Protocol


class Ended(Enum):
    """How a batch came to its end."""

    DONE = "done"
    NOBODY = "nobody"
    STOPPED = "stopped"


class Walker(Protocol):
    """Walks long work a piece at a time while the till keeps selling."""

    @property
    def running(self) -> bool:
        """Whether there is work left."""

    def walk(self, work: Generator[Any, None, Any]) -> None:
        """Begin."""

    def stop(self) -> None:
        """End it where it stands."""
