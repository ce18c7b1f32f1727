"""The self-check: whether the books hold, one question after the other."""

from collections.abc import Callable, Iterator
from typing import Protocol

from pempek_pos.errors import ShopError
from pempek_pos.reports.checks import Check
from pempek_pos.reports.self_check import Finding
from ui.settings.data.backup_presenter import Walker


class CheckScreen(Protocol):
    """What the part shows."""

    def show_begun(self) -> None:
        """The check is under way."""

    def show_progress(self, done: int, total: int) -> None:
        """How far it is."""

    def show_findings(self, broken: dict[Check, str | None], *, ended: bool) -> None:
        """What was looked at so far, with the first case that does not hold; `ended` when that is all."""

    def show_stopped(self) -> None:
        """It was given up."""


class CheckPresenter:
    """Gathers what is found."""

    def __init__(
        self,
        screen: CheckScreen,
        walker: Walker,
        check: Callable[[], Iterator[Finding]],
    ) -> None:
        self._screen = screen
        self._walker = walker
        self._check = check
        self.found: dict[Check, str | None] = {}

    def shown(self) -> None:
        """Show what the last check of this run found."""
        if not self._walker.running:
            self._screen.show_findings(self.found, ended=bool(self.found))

    def begin(self) -> None:
        """Look at everything again."""
        if self._walker.running:
            return
        self.found = {}
        self._screen.show_begun()
        self._walker.walk(finding for finding in self._check())

    def stop(self) -> None:
        """Give it up."""
        self._walker.stop()

    def progressed(self, finding: Finding) -> None:
        """One thing was looked at; what is broken once stays broken."""
        self.found[finding.check] = self.found.get(finding.check) or finding.broken
        self._screen.show_progress(finding.done, finding.total)

    def finished(self, _nothing: object) -> None:
        """Everything was looked at."""
        self._screen.show_findings(self.found, ended=True)

    def failed(self, error: Exception) -> None:
        """It could not go on; what is no fact of the trade goes on to the log."""
        self._screen.show_stopped()
        if not isinstance(error, ShopError):
            raise error

    def stopped(self) -> None:
        """It was given up."""
        self._screen.show_stopped()
