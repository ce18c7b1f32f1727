"""A member's card and month statement as PDF files."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Protocol

from pempek_pos.audit.actor import Actor
from pempek_pos.clock import months_later
from pempek_pos.errors import ShopError
from ui.members.presenter import MembersPresenter
from ui.members.services import MemberPapers

_MONTHS = 24


class PapersScreen(Protocol):
    """What the papers are asked for on."""

    def open_months(self, name: str, months: tuple[date, ...]) -> None:
        """Ask which month's statement."""

    def close_months(self) -> None:
        """It is drawn."""

    def say_kept(self, path: Path) -> None:
        """Tell where the file is, with a way to its folder."""

    def say_error(self, error: ShopError) -> None:
        """Say what went wrong and what to do."""

    def say_disk(self, place: str) -> None:
        """The disk refused the file."""


class PapersPresenter:
    """Draws papers of the member in front and keeps them in the folder of exports."""

    def __init__(
        self,
        papers: MemberPapers,
        screen: PapersScreen,
        who: Callable[[], Actor],
        page: MembersPresenter,
        today: Callable[[], date],
    ) -> None:
        self._papers = papers
        self._screen = screen
        self._who = who
        self._page = page
        self._today = today

    def card_wanted(self) -> None:
        """The member's card with its QR code."""
        profile = self._page.profile
        if profile is None:
            return
        member = profile.member
        self._keep(f"kartu-{member.card_no}.pdf", lambda: self._papers.card(self._who(), member.id))

    def statement_wanted(self) -> None:
        """A month's statement: first ask which, from the last one that is over back to the joining."""
        profile = self._page.profile
        if profile is not None:
            self._screen.open_months(profile.member.name, self._months(profile.member.joined_on))

    def statement(self, month: date) -> None:
        """Draw the statement of this month."""
        profile = self._page.profile
        if profile is None:
            return
        member = profile.member
        name = f"poin-{month:%Y-%m}-{member.card_no}.pdf"
        self._screen.close_months()
        self._keep(name, lambda: self._papers.statement(self._who(), member.id, month))

    def _months(self, joined_on: date) -> tuple[date, ...]:
        this = self._today().replace(day=1)
        first = joined_on.replace(day=1)
        months = (months_later(this, -back) for back in range(1, _MONTHS + 1))
        return tuple(month for month in months if month >= first)

    def _keep(self, name: str, draw: Callable[[], bytes]) -> None:
        try:
            path = self._papers.keep(name, draw())
        except ShopError as error:
            self._screen.say_error(error)
        except OSError as error:
            self._screen.say_disk(str(error.filename or name))
        else:
            self._screen.say_kept(path)
