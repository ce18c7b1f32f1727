"""Long work on paper: walked a piece at a time, and how it ended."""

from collections.abc import Callable, Generator
from enum import Enum
from pathlib import Path
from typing import Any, Protocol

from pempek_pos.errors import ShopError
from pempek_pos.reports.batch import Progress


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


class BatchScreen(Protocol):
    """What a batch is shown on."""

    def show_begun(self) -> None:
        """It is under way."""

    def show_progress(self, done: int, total: int) -> None:
        """So many of so many."""

    def show_ended(self, ended: Ended, path: Path | None, count: int) -> None:
        """It came to its end; `path` is the file or folder of `count` papers."""

    def say_batch_error(self, error: ShopError) -> None:
        """Say what stands in the way."""


class BatchRun:
    """One batch at a time, told to its screen; stopped, it leaves nothing half made."""

    def __init__(self, screen: BatchScreen, walker: Walker) -> None:
        self._screen = screen
        self._walker = walker
        self._count = 0

    def start(self, begun: Callable[[], Generator[Progress, None, Path | None]]) -> None:
        """Walk what `begun` gives, or say why it refuses; while one is under way nothing happens."""
        if self._walker.running:
            return
        try:
            batch = begun()
        except ShopError as error:
            self._screen.say_batch_error(error)
            return
        self._count = 0
        self._screen.show_begun()
        self._walker.walk(batch)

    def stop(self) -> None:
        """End it where it stands; what is there from before stays."""
        self._walker.stop()

    def progressed(self, progress: Progress) -> None:
        """A few more are drawn."""
        self._count = progress.done
        self._screen.show_progress(progress.done, progress.total)

    def finished(self, path: Path | None) -> None:
        """All are drawn, or there was nobody to draw one for."""
        self._screen.show_ended(Ended.NOBODY if path is None else Ended.DONE, path, self._count)

    def stopped(self) -> None:
        """It was stopped."""
        self._screen.show_ended(Ended.STOPPED, None, self._count)

    def failed(self, error: Exception) -> None:
        """Something stood in the way; what is no matter of the trade goes on to the log."""
        self.stopped()
        if not isinstance(error, ShopError):
            raise error
        self._screen.say_batch_error(error)
