"""Which sections of the settings somebody sees, and which is in front."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from pempek_pos.audit.actor import Actor
from pempek_pos.staff.rights import Right, may


class SettingsScreen(Protocol):
    """What the frame shows."""

    def offer(self, keys: Sequence[str]) -> None:
        """Offer these sections and no others."""

    def show_section(self, key: str) -> None:
        """Bring a section to the front."""


class SectionPresenter(Protocol):
    """What the frame asks of a section."""

    def shown(self) -> None:
        """It has come to the front: show how things stand now."""


@dataclass(frozen=True, slots=True)
class SectionEntry:
    """A section's presenter, and the rights of which any one opens it; none is open to all."""

    presenter: SectionPresenter
    rights: tuple[Right, ...] = ()


class SettingsPresenter:
    """Keeps which section is in front, over changes of hands."""

    def __init__(
        self, screen: SettingsScreen, who: Callable[[], Actor], sections: Mapping[str, SectionEntry]
    ) -> None:
        self._screen = screen
        self._who = who
        self._sections = sections
        self._front = ""

    def shown(self) -> None:
        """Offer what this person may see, and show the section they were at."""
        role = self._who().role
        keys = [
            key
            for key, entry in self._sections.items()
            if not entry.rights or any(may(role, right) for right in entry.rights)
        ]
        self._screen.offer(keys)
        self.choose(self._front if self._front in keys else keys[0])

    def choose(self, key: str) -> None:
        """Bring a section to the front."""
        self._front = key
        self._screen.show_section(key)
        self._sections[key].presenter.shown()
