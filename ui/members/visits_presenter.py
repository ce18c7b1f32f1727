"""Visits and calls to the member in front, and today's to all of them."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from pempek_pos.audit.actor import Actor
from pempek_pos.errors import ShopError
from pempek_pos.ids import new_id
from pempek_pos.members.visit import MemberFindings, MemberStop, MemberVisit, NewMemberVisit, VisitKind
from pempek_pos.members.visits_service import MemberVisitsService
from pempek_pos.visits.visit import VisitState
from ui.forms.people import Person
from ui.members.presenter import MembersPresenter


class VisitsScreen(Protocol):
    """What visits are asked for on."""

    def open_plan(self, name: str, people: tuple[Person, ...], who: str, today: date) -> None:
        """Ask how, when, who, and what for."""

    def open_record(self, visit: MemberVisit, today: date) -> None:
        """Ask what came of it."""

    def open_cancel(self, visit: MemberVisit) -> None:
        """Ask why not."""

    def open_agenda(self, stops: tuple[MemberStop, ...], today: date) -> None:
        """Show today's."""

    def show_due(self, due: int) -> None:
        """Say how many wait today."""

    def close_visits(self) -> None:
        """It is kept."""

    def say_visit_error(self, error: ShopError) -> None:
        """Say on the open sheet what cannot be."""

    def tell_visit(self, visit: MemberVisit, again: bool) -> None:
        """Tell what became of it; `again` where the next one is planned."""

    def front_visits(self) -> None:
        """Bring the member's visits to the front."""


@dataclass(frozen=True, slots=True)
class VisitSide:
    """What is known beside: who is here, today, and who works here."""

    who: Callable[[], Actor]
    today: Callable[[], date]
    people: Callable[[], tuple[Person, ...]]


class VisitsPresenter:
    """Turns a filled sheet into one command."""

    def __init__(
        self, visits: MemberVisitsService, screen: VisitsScreen, page: MembersPresenter, side: VisitSide
    ) -> None:
        self._visits = visits
        self._screen = screen
        self._page = page
        self._side = side
        self._id = new_id()
        self._about: MemberVisit | None = None

    def shown(self) -> None:
        """The page has come to the front: how many wait today?"""
        self._screen.show_due(sum(stop.visit.state is VisitState.PLANNED for stop in self._agenda()))

    def agenda_wanted(self) -> None:
        """Show today's visits and calls."""
        self._screen.open_agenda(self._agenda(), self._side.today())

    def stop_chosen(self, stop: MemberStop) -> None:
        """Bring the member to the front, with their visits."""
        self._page.look_at(stop.visit.member_id)
        self._screen.front_visits()

    def plan_wanted(self) -> None:
        """A visit is to be planned: a new sheet is a new visit."""
        if (profile := self._page.profile) is not None:
            self._id, who = new_id(), self._side.who().staff_id
            self._screen.open_plan(profile.member.name, self._side.people(), who, self._side.today())

    def plan(self, kind: VisitKind, day: date, visitor_id: str, purpose: str) -> None:
        """Plan it."""
        if (profile := self._page.profile) is not None:
            new = NewMemberVisit(self._id, profile.member.id, kind, day, visitor_id, purpose)
            self._do(lambda: self._visits.plan(self._side.who(), new))

    def record_wanted(self, visit: MemberVisit) -> None:
        """What came of a planned visit?"""
        if visit.state is VisitState.PLANNED:
            self._about = visit
            self._screen.open_record(visit, self._side.today())

    def record(self, found: MemberFindings) -> None:
        """Write it down."""
        if (visit := self._about) is not None:
            again = found.next_on is not None
            self._do(lambda: self._visits.record(self._side.who(), visit.id, found), again=again)

    def cancel_wanted(self, visit: MemberVisit) -> None:
        """Why does it not take place?"""
        if visit.state is VisitState.PLANNED:
            self._about = visit
            self._screen.open_cancel(visit)

    def cancel(self, reason: str) -> None:
        """Call it off."""
        if (visit := self._about) is not None:
            self._do(lambda: self._visits.cancel(self._side.who(), visit.id, reason))

    def _agenda(self) -> tuple[MemberStop, ...]:
        return self._visits.agenda(self._side.who(), self._side.today())

    def _do(self, deed: Callable[[], MemberVisit], *, again: bool = False) -> None:
        try:
            visit = deed()
        except ShopError as error:
            self._screen.say_visit_error(error)
            return
        self._screen.close_visits()
        self._page.look_at(visit.member_id)
        self.shown()
        self._screen.tell_visit(visit, again)
