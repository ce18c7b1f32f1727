"""Which part of the data section is in front."""

from collections.abc import Callable, Mapping
from typing import Protocol

from pempek_pos.audit.actor import Actor
from pempek_pos.staff.rights import Right, may
from ui.settings.presenter import SectionPresenter


class DataScreen(Protocol):
    """What the frame shows."""

    def show_part(self, key: str, *, files: bool) -> None:
        """Bring a part to the front; `files` may be taken in by this person."""


class Together:
    """Parts that stand one below the other."""

    def __init__(self, *parts: SectionPresenter) -> None:
        self._parts = parts

    def shown(self) -> None:
        """Bring each up to date."""
        for part in self._parts:
            part.shown()


class DataPresenter:
    """Leads to backups, files and the self-check."""

    def __init__(
        self, screen: DataScreen, parts: Mapping[str, SectionPresenter], who: Callable[[], Actor]
    ) -> None:
        self._screen = screen
        self._parts = parts
        self._who = who
        self._front = next(iter(parts))

    def shown(self) -> None:
        """Show the part one was at."""
        self._screen.show_part(self._front, files=may(self._who().role, Right.IMPORT))
        self._parts[self._front].shown()

    def choose(self, key: str) -> None:
        """Bring a part to the front."""
        self._front = key
        self.shown()
