"""The second place of backups: chosen, shown, or given up."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from pempek_pos.errors import ShopError


class SecondScreen(Protocol):
    """What the part shows."""

    def show_place(self, place: str) -> None:
        """Where backups are copied to; "" for nowhere."""

    def show_error(self, sentence: str) -> None:
        """Why the folder cannot be used."""


class SecondPresenter:
    """Tries a folder before it is kept."""

    def __init__(
        self,
        screen: SecondScreen,
        place: Callable[[], str],
        keep: Callable[[str], None],
        begin: Callable[[Path | None], None],
        say: Callable[[ShopError], str],
    ) -> None:
        """`begin` makes a folder, or none, the second place, or refuses it; `keep` remembers it."""
        self._screen = screen
        self._place = place
        self._keep = keep
        self._begin = begin
        self._say = say

    def shown(self) -> None:
        """Show the place there is."""
        self._screen.show_place(self._place())

    def choose(self, folder: Path) -> None:
        """Copy backups there from now on."""
        self._change(folder)

    def give_up(self) -> None:
        """Copy backups nowhere from now on; the copies there stay."""
        self._change(None)

    def _change(self, folder: Path | None) -> None:
        try:
            self._begin(folder)
        except ShopError as error:
            self._screen.show_error(self._say(error))
            return
        self._keep("" if folder is None else str(folder))
        self.shown()
