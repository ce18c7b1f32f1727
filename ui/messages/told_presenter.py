"""Announcements: made, shown as a picture, posted, and what came of them."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Protocol

from pempek_pos.announcements.announcement import AnnouncedKind, NewAnnouncement, NewPost, Told
from pempek_pos.announcements.service import AnnouncementsService
from pempek_pos.audit.actor import Actor
from pempek_pos.errors import ShopError
from pempek_pos.ids import new_id
from pempek_pos.loyalty.offers_service import OffersService
from pempek_pos.loyalty.rewards import RewardKind
from pempek_pos.loyalty.service import LoyaltyService
from pempek_pos.messages.announcement_texts import Poster, caption, poster
from pempek_pos.settings.profile import ShopProfile
from ui.export.table import Table, keep_table
from ui.messages.state import PosterToShow, Subject, ToldState
from ui.messages.tables import tables_of_announcements


class ToldScreen(Protocol):
    """What announcements are shown on."""

    def show_told(self, state: ToldState) -> None:
        """Show the register, with the announcement in front."""

    def say_kept(self, path: Path) -> None:
        """Tell where the files are."""

    def say_error(self, error: ShopError) -> None:
        """Say what cannot be done."""


class ToldSheets(Protocol):
    """What is asked about announcements."""

    def open_make(self, subjects: tuple[Subject, ...], today: date) -> None:
        """Ask what is to be announced."""

    def show_code(self, code: str) -> None:
        """Propose a code for what is being made."""

    def open_picture(self, shown: PosterToShow, folder: Path) -> None:
        """Show the picture and the text to post."""

    def open_post(self, told: Told, today: date) -> None:
        """Ask where it was posted."""

    def open_export(self, tables: tuple[Table, ...]) -> None:
        """Ask which table, and as what."""

    def close_sheet(self) -> None:
        """It is done."""

    def say_error(self, error: ShopError) -> bool:
        """Say it on the sheet that is open; whether there is one."""

    def say_disk(self, place: str) -> None:
        """The disk refused a file: say it on the sheet that is open."""


@dataclass(frozen=True, slots=True)
class ToldServices:
    """What announcements speak to, and where their files go."""

    announcements: AnnouncementsService
    loyalty: LoyaltyService
    offers: OffersService
    profile: Callable[[], ShopProfile]
    today: Callable[[], date]
    folder: Path
    draw: Callable[[Poster, str, Path], tuple[Path, ...]]
    """Writes the pictures of an announcement under a name into a folder. Raises OSError."""


class ToldPresenter:
    """Turns what happens with announcements into calls."""

    def __init__(
        self, services: ToldServices, screen: ToldScreen, sheets: ToldSheets, who: Callable[[], Actor]
    ) -> None:
        self._services = services
        self._screen = screen
        self._sheets = sheets
        self._who = who
        self._state = ToldState()
        self._id = ""

    def shown(self) -> None:
        """Read the register anew; the same announcement stays in front."""
        self._read(self._state.chosen.announcement.id if self._state.chosen else "")

    def chosen(self, announcement_id: str) -> None:
        """Bring an announcement to the front."""
        told = next((one for one in self._state.told if one.announcement.id == announcement_id), None)
        self._state = replace(self._state, chosen=told, picture=self._picture(told))
        self._screen.show_told(self._state)

    def make_wanted(self) -> None:
        """A new form is a new announcement."""
        self._id = new_id()
        self._sheets.open_make(tuple(self._subjects()), self._services.today())

    def title_written(self, title: str) -> None:
        """Propose a code for it."""
        self._sheets.show_code(self._services.announcements.free_code(title))

    def make(self, new: NewAnnouncement) -> None:
        """Keep it, and show its picture."""

        def deed() -> None:
            made = self._services.announcements.make(self._who(), replace(new, id=self._id))
            self._sheets.close_sheet()
            self._read(made.id)
            self.picture_wanted()

        self._attempt(deed)

    def picture_wanted(self) -> None:
        """Show the picture and the text of the one in front."""
        if self._state.picture is not None:
            self._sheets.open_picture(self._state.picture, self._services.folder)

    def keep_pictures(self, folder: Path) -> None:
        """Write the pictures of the one in front into a folder."""
        shown = self._state.picture
        if shown is None:
            return
        try:
            paths = self._services.draw(shown.poster, shown.announcement.code, folder)
        except OSError as error:
            self._sheets.say_disk(str(error.filename or folder))
            return
        self._sheets.close_sheet()
        self._screen.say_kept(paths[0])

    def post_wanted(self) -> None:
        """Ask where the one in front was posted."""
        if self._state.chosen is not None:
            self._id = new_id()
            self._sheets.open_post(self._state.chosen, self._services.today())

    def post(self, new: NewPost) -> None:
        """Write it down."""
        chosen = self._state.chosen
        if chosen is None:
            return
        full = replace(new, id=self._id, announcement_id=chosen.announcement.id)

        def deed() -> None:
            self._services.announcements.post(self._who(), full)
            self._sheets.close_sheet()
            self._read(chosen.announcement.id)

        self._attempt(deed)

    def export_wanted(self) -> None:
        """Ask which table."""
        self._sheets.open_export(tables_of_announcements(self._state.told, self._services.today()))

    def export(self, key: str, ending: str) -> None:
        """Write one table; `ending` is xlsx or csv."""
        tables = tables_of_announcements(self._state.told, self._services.today())
        try:
            path = keep_table(tables, key, ending, self._services.folder)
        except OSError as error:
            self._sheets.say_disk(error.filename)
            return
        self._sheets.close_sheet()
        self._screen.say_kept(path)

    def _read(self, announcement_id: str) -> None:
        def deed() -> None:
            told = self._services.announcements.register(self._who())
            self._state = ToldState(told)
            first = told[0].announcement.id if told else ""
            known = any(one.announcement.id == announcement_id for one in told)
            self.chosen(announcement_id if known else first)

        self._attempt(deed)

    def _picture(self, told: Told | None) -> PosterToShow | None:
        if told is None:
            return None
        profile, announcement = self._services.profile(), told.announcement
        return PosterToShow(announcement, poster(profile, announcement), caption(profile, announcement))

    def _subjects(self) -> list[Subject]:
        """News first, then what can be had now."""
        today = self._services.today()
        rewards = [
            Subject(AnnouncedKind.REWARD, one.id, one.name, one.cost, "", one.valid_to)
            for one in self._services.loyalty.rewards()
            if one.active and one.kind is not RewardKind.POINTS_AS_RUPIAH
        ]
        promotions = [
            Subject(AnnouncedKind.PROMOTION, one.id, one.name, 0, one.code, one.valid_to)
            for one in self._services.offers.promotions()
            if one.active
        ]
        running = (one for one in (*rewards, *promotions) if one.valid_to is None or one.valid_to >= today)
        return [Subject(AnnouncedKind.NEWS), *running]

    def _attempt(self, deed: Callable[[], None]) -> None:
        try:
            deed()
        except ShopError as error:
            if not self._sheets.say_error(error):
                self._screen.say_error(error)
