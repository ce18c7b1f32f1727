"""Backups: which there are, and one made now."""

from collections.abc import Callable, Generator
from datetime import datetime
from pathlib import Path
from typing import Any, Protocol

from pempek_pos.backups import BackUp, Backup
from pempek_pos.errors import ShopError
from pempek_pos.storage.backup import Progress


class Walker(Protocol):
    """Walks one generator step by step while the till goes on."""

    @property
    def running(self) -> bool:
        """Whether there is work left."""

    def walk(self, work: Generator[Any, None, Any]) -> None:
        """Begin."""

    def stop(self) -> None:
        """Leave it where it stands."""


class BackupScreen(Protocol):
    """What the part shows."""

    def show_backups(self, known: tuple[Backup, ...], folder: Path, now: datetime) -> None:
        """List them."""

    def show_begun(self) -> None:
        """A backup is under way."""

    def show_progress(self, done: int, total: int) -> None:
        """How far it is."""

    def show_end(self, sentence: str) -> None:
        """It is made; or `sentence` says why not."""

    def show_stopped(self) -> None:
        """It was given up; nothing is left of it."""


class BackupPresenter:
    """Hands the work to a walker and tells how it goes."""

    def __init__(
        self,
        screen: BackupScreen,
        walker: Walker,
        work: tuple[Callable[[], tuple[Backup, ...]], Callable[[], BackUp]],
        place: tuple[Path, Callable[[], datetime]],
        say: Callable[[ShopError], str],
    ) -> None:
        """`work`: which backups there are, and the making of one; `place`: their folder, and the clock."""
        self._screen = screen
        self._walker = walker
        self._known, self._make = work
        self._folder, self._now = place
        self._say = say

    def shown(self) -> None:
        """List the backups there are."""
        self._screen.show_backups(self._known(), self._folder, self._now())

    def begin(self) -> None:
        """Make one now."""
        if self._walker.running:
            return
        try:
            work = self._make()
        except ShopError as error:
            self._screen.show_end(self._say(error))
            return
        self._screen.show_begun()
        self._walker.walk(work)

    def stop(self) -> None:
        """Give it up."""
        self._walker.stop()

    def progressed(self, progress: Progress) -> None:
        """How far it is."""
        self._screen.show_progress(progress.done, progress.total)

    def finished(self, _path: Path) -> None:
        """It is made."""
        self._screen.show_end("")
        self.shown()

    def failed(self, error: Exception) -> None:
        """It could not be made; what is no fact of the trade goes on to the log."""
        if not isinstance(error, ShopError):
            self._screen.show_stopped()
            raise error
        self._screen.show_end(self._say(error))

    def stopped(self) -> None:
        """It was given up."""
        self._screen.show_stopped()
