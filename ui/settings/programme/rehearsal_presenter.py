"""New terms rehearsed on the last 90 days while the till keeps selling; stopped, it leaves nothing."""

from collections.abc import Callable
from typing import Protocol

from pempek_pos.audit.actor import Actor
from pempek_pos.errors import ShopError
from pempek_pos.loyalty.rehearsal import Rehearsal
from pempek_pos.loyalty.rehearsal_service import RehearsalService, Replayed, Steps
from ui.settings.programme.state import TermsForm
from ui.settings.programme.terms_presenter import TermsPresenter


class RehearsalScreen(Protocol):
    """What a rehearsal is shown on."""

    def open_rehearsal(self) -> None:
        """Show that it is under way."""

    def show_progress(self, done: int, total: int) -> None:
        """So many members of so many."""

    def show_rehearsal(self, rehearsal: Rehearsal) -> None:
        """Show what it came to."""

    def show_stopped(self, sentence: str) -> None:
        """It ended half-way; `sentence` says why, "" where a person stopped it."""


class Walker(Protocol):
    """Walks long work a piece at a time."""

    @property
    def running(self) -> bool:
        """Whether there is work left."""

    def walk(self, work: Steps) -> None:
        """Begin."""

    def stop(self) -> None:
        """End it where it stands."""


class RehearsalPresenter:
    """One rehearsal at a time."""

    def __init__(
        self,
        screen: RehearsalScreen,
        services: tuple[RehearsalService, TermsPresenter],
        who: Callable[[], Actor],
        say: Callable[[ShopError], str],
        walker: Walker,
    ) -> None:
        self._screen = screen
        self._rehearsals, self._terms = services
        self._who = who
        self._say = say
        self._walker = walker

    def start(self, form: TermsForm) -> None:
        """Try the terms of the form on the sales that were."""
        programme = self._terms.draft(form)
        if programme is None or self._walker.running:
            return
        try:
            steps = self._rehearsals.rehearse(self._who(), programme)
        except ShopError as error:
            self._screen.open_rehearsal()
            self._screen.show_stopped(self._say(error))
        else:
            self._screen.open_rehearsal()
            self._walker.walk(steps)

    def stop(self) -> None:
        """End it where it stands."""
        self._walker.stop()

    def progressed(self, replayed: Replayed) -> None:
        """A few more members are through."""
        self._screen.show_progress(replayed.done, replayed.total)

    def finished(self, rehearsal: Rehearsal) -> None:
        """It is through."""
        self._screen.show_rehearsal(rehearsal)

    def stopped(self) -> None:
        """It was stopped."""
        self._screen.show_stopped("")

    def failed(self, error: Exception) -> None:
        """Something stood in the way; what is no matter of the trade goes on to the log."""
        if not isinstance(error, ShopError):
            self._screen.show_stopped("")
            raise error
        self._screen.show_stopped(self._say(error))
