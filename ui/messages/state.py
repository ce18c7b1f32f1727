"""What the page of messages shows: the day's drafts, or the announcements."""

from dataclasses import dataclass, field
from enum import Enum

from pempek_pos.announcements.announcement import Told
from pempek_pos.messages.draft import Done, Letter


class Tab(Enum):
    """The parts of the page."""

    TODAY = "today"
    TOLD = "announcements"


@dataclass(frozen=True, slots=True)
class DayState:
    """The drafts still to be looked at, and what was done today, the latest first."""

    letters: tuple[Letter, ...] = ()
    done: tuple[Done, ...] = ()

    @property
    def total(self) -> int:
        """All of today."""
        return len(self.letters) + len(self.done)

    def after(self, letter: Letter, done: Done) -> "DayState":
        """The same day once something was done about a draft."""
        left = tuple(one for one in self.letters if one.due != letter.due)
        return DayState(left, (done, *(one for one in self.done if one.id != done.id)))


@dataclass(frozen=True, slots=True)
class Subject:
    """Something that can be announced: a reward or a promotion, with the words to begin with."""

    key: str
    """The kind and the id, as `kind_of` and `id_of` read them; "news" is nothing in particular."""
    title: str
    told: str
    valid_to: str = ""


@dataclass(frozen=True, slots=True)
class ToldState:
    """The announcements, the latest first."""

    told: tuple[Told, ...] = ()
    subjects: tuple[Subject, ...] = field(default=())
