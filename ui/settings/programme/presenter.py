"""Which parts of the programme somebody sees, and which is in front."""

from collections.abc import Callable, Mapping, Sequence
from typing import Protocol

from pempek_pos.audit.actor import Actor
from pempek_pos.staff.rights import Right, may


class ProgrammeScreen(Protocol):
    """What shows the parts."""

    def offer(self, keys: Sequence[str]) -> None:
        """Offer these parts."""

    def bring(self, key: str) -> None:
        """Bring a part to the front."""


class PartPresenter(Protocol):
    """What is asked of a part."""

    def shown(self) -> None:
        """It has come to the front: show how things stand now."""


class ProgrammePresenter:
    """Keeps which part is in front, over changes of hands."""

    def __init__(
        self,
        screen: ProgrammeScreen,
        who: Callable[[], Actor],
        parts: Mapping[str, tuple[PartPresenter, Right]],
    ) -> None:
        self._screen = screen
        self._who = who
        self._parts = parts
        self._front = ""

    def shown(self) -> None:
        """Offer what this person may see, and show the part they were at."""
        role = self._who().role
        keys = [key for key, (_, right) in self._parts.items() if may(role, right)]
        self._screen.offer(keys)
        self.choose(self._front if self._front in keys else keys[0])

    def choose(self, key: str) -> None:
        """Bring a part to the front."""
        self._front = key
        self._screen.bring(key)
        self._parts[key][0].shown()
