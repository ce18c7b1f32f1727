"""The statements of all partners, drawn up while the till keeps selling; stopped, they leave nothing."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Protocol

from pempek_pos.audit.actor import Actor
from pempek_pos.errors import ShopError
from pempek_pos.printing.face import ShopFace
from pempek_pos.reports.batch import Progress
from pempek_pos.reports.partner_batch import PartnerStatementsService, PartnerStatementsWanted
from ui.export.batch import Ended, Walker


class StatementsScreen(Protocol):
    """What the batch is shown on."""

    def open_statements(self, today: date) -> None:
        """Ask which month, and into what."""

    def show_begun(self) -> None:
        """It is under way."""

    def show_progress(self, done: int, total: int) -> None:
        """So many of so many."""

    def show_ended(self, ended: Ended, path: Path | None, count: int) -> None:
        """It came to its end."""

    def say_batch_error(self, error: ShopError) -> None:
        """Say what stands in the way."""


class StatementsPresenter:
    """One batch at a time."""

    def __init__(
        self,
        services: tuple[PartnerStatementsService, Callable[[], ShopFace], Callable[[], date]],
        screen: StatementsScreen,
        who: Callable[[], Actor],
        walker: Walker,
    ) -> None:
        """`services` draw up statements, tell the shop's face, and today."""
        self._statements, self._face, self._today = services
        self._screen = screen
        self._who = who
        self._walker = walker
        self._count = 0

    def wanted(self) -> None:
        """Ask which month."""
        self._screen.open_statements(self._today())

    def start(self, month: date, folder: Path, one_file: bool) -> None:
        """Draw up the statements of a month that is over."""
        if self._walker.running:
            return
        wanted = PartnerStatementsWanted(month, folder, one_file)
        try:
            batch = self._statements.draw_up(self._who(), wanted, self._face())
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
        self._screen.show_ended(Ended.STOPPED, None, self._count)
        if not isinstance(error, ShopError):
            raise error
        self._screen.say_batch_error(error)
