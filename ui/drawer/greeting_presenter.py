"""A shift's look around: asked for once it runs, kept once, or left out until the program is opened again."""

from collections.abc import Callable, Mapping
from typing import Protocol

from pempek_pos.audit.actor import Actor
from pempek_pos.errors import ShopError
from pempek_pos.feedback.greeting import ShiftGreeting
from pempek_pos.feedback.greeting_service import GreetingService
from pempek_pos.till.service import TillService


class GreetingScreen(Protocol):
    """What the look around is shown on."""

    def show_greeting(self, greeting: ShiftGreeting, asked: bool) -> None:
        """Ask for it, or show what was seen to."""

    def say_error(self, error: ShopError) -> None:
        """Say what went wrong."""


class GreetingPresenter:
    """Shows the running shift's look around."""

    def __init__(
        self, greeting: GreetingService, till: TillService, screen: GreetingScreen, who: Callable[[], Actor]
    ) -> None:
        self._greeting = greeting
        self._till = till
        self._screen = screen
        self._who = who
        self._left_out: set[str] = set()

    def look(self) -> None:
        """Show how the running shift stands, if one runs."""
        shift = self._till.current(self._who().till)
        if shift is not None:
            greeting = self._greeting.of_shift(shift.id)
            asked = bool(greeting.waiting) and shift.id not in self._left_out
            self._screen.show_greeting(greeting, asked)

    def looked(self, seen: Mapping[str, bool], note: str) -> None:
        """Keep what was seen to."""
        shift = self._till.current(self._who().till)
        if shift is None:
            return
        try:
            self._greeting.record(self._who(), shift.id, seen, note)
        except ShopError as error:
            self._screen.say_error(error)
        else:
            self.look()

    def left_out(self) -> None:
        """Not now: it is not asked for again in this shift."""
        shift = self._till.current(self._who().till)
        if shift is not None:
            self._left_out.add(shift.id)
            self.look()
