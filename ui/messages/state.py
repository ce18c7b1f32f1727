"""What the page of messages shows: the day's drafts, or the announcements."""

from dataclasses import dataclass
from datetime import date
from enum import Enum

from pempek_pos.announcements.announcement import AnnouncedKind, Announcement, Told
from pempek_pos.messages.announcement_texts import Poster
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
    """Something that can be announced; `id` is empty for news, `cost` in points, `code` a promotion's own."""

    kind: AnnouncedKind
    id: str = ""
    name: str = ""
    cost: int = 0
    code: str = ""
    valid_to: date | None = None


@dataclass(frozen=True, slots=True)
class PosterToShow:
    """An announcement's picture in words, with the text to post beside it."""

    announcement: Announcement
    poster: Poster
    caption: str


@dataclass(frozen=True, slots=True)
class ToldState:
    """The announcements, the latest first, and the one in front."""

    told: tuple[Told, ...] = ()
    chosen: Told | None = None
    picture: PosterToShow | None = None
