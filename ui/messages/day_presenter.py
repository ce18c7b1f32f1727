"""The day's drafts: each opened with one touch, or passed over; the next one comes up by itself."""

from collections.abc import Callable
from typing import Protocol

from pempek_pos.audit.actor import Actor
from pempek_pos.errors import ShopError
from pempek_pos.ids import new_id
from pempek_pos.messages.draft import Done, DraftState, Letter
from pempek_pos.messages.drafts_service import DraftsService
from pempek_pos.messages.links import draft_link
from ui.messages.state import DayState


class DayScreen(Protocol):
    """What the list is shown on."""

    def show_day(self, state: DayState) -> None:
        """Show the list; the one after the one that was selected is selected."""

    def open_draft(self, link: str) -> None:
        """Open the draft in whatever the person chats with."""

    def say_error(self, error: ShopError) -> None:
        """Say what cannot be done."""

    def say_done_before(self, done: Done) -> None:
        """Somebody else was faster."""

    def hush(self) -> None:
        """Take back what was said last."""


class DayPresenter:
    """Today's list."""

    def __init__(self, drafts: DraftsService, screen: DayScreen, who: Callable[[], Actor]) -> None:
        self._drafts = drafts
        self._screen = screen
        self._who = who
        self._state = DayState()

    def shown(self) -> None:
        """Read the list anew."""
        try:
            day = self._drafts.today(self._who())
        except ShopError as error:
            self._screen.say_error(error)
            return
        self._state = DayState(day.letters, day.done)
        self._screen.show_day(self._state)

    def draft_wanted(self, letter: Letter) -> None:
        """Write down that the draft is opened, then open it; nothing is sent (policy P5)."""
        done = self._keep(letter, DraftState.OPENED)
        if done is not None:
            self._screen.open_draft(draft_link(letter.text, letter.due.phone))

    def skipped(self, letter: Letter) -> None:
        """Pass it over."""
        self._keep(letter, DraftState.SKIPPED)

    def _keep(self, letter: Letter, state: DraftState) -> Done | None:
        """What was written down by this very deed; None where it was not."""
        draft_id = new_id()
        keep = self._drafts.opened if state is DraftState.OPENED else self._drafts.skipped
        self._screen.hush()
        try:
            done = keep(self._who(), draft_id, letter.due)
        except ShopError as error:
            self._screen.say_error(error)
            return None
        self._state = self._state.after(letter, done)
        self._screen.show_day(self._state)
        if done.id != draft_id:
            self._screen.say_done_before(done)
            return None
        return done
