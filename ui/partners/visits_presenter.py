"""Visits to the partner in front, and a day's route to all of them."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from pempek_pos.audit.actor import Actor
from pempek_pos.errors import ShopError
from pempek_pos.ids import new_id
from pempek_pos.partners.visit import Findings, NewVisit, Stop, Visit
from pempek_pos.partners.visits_service import VisitsService
from pempek_pos.staff.rights import Right, may
from pempek_pos.visits.effect import Effect
from pempek_pos.visits.visit import VisitState
from ui.forms.people import Person
from ui.partners.presenter import PartnersPresenter
from ui.partners.state import Profile


@dataclass(frozen=True, slots=True)
class ShownVisit:
    """A visit with what was bought before and after it where it was done."""

    visit: Visit
    effect: Effect | None
    visitor: str


class VisitsScreen(Protocol):
    """What visits are shown on."""

    def show_visits(self, visits: tuple[ShownVisit, ...], may_visit: bool) -> None:
        """Show a partner's visits."""

    def show_route(self, day: date, stops: tuple[Stop, ...]) -> None:
        """Show a day's route."""

    def open_plan(self, name: str, people: tuple[Person, ...], who: str, today: date) -> None:
        """Ask when, who, and what for."""

    def open_record(self, visit: Visit, today: date) -> None:
        """Ask what came of it."""

    def open_cancel(self, visit: Visit) -> None:
        """Ask why not."""

    def close_form(self) -> None:
        """It is kept."""

    def say_form_error(self, error: ShopError) -> None:
        """Say on the open sheet what cannot be."""

    def tell(self, visit: Visit) -> None:
        """Tell what became of it."""


class VisitsPresenter:
    """Turns a filled sheet into one command."""

    def __init__(
        self,
        visits: VisitsService,
        screen: VisitsScreen,
        who: Callable[[], Actor],
        page: PartnersPresenter,
        around: tuple[Callable[[], date], Callable[[], tuple[Person, ...]]],
    ) -> None:
        """`around` tells today and who works here."""
        self._visits = visits
        self._screen = screen
        self._who = who
        self._page = page
        self._today, self._people = around
        self._day: date | None = None
        self._id = new_id()
        self._about: Visit | None = None

    def show_partner(self, profile: Profile) -> None:
        """Show this partner's visits, and the day's route."""
        names = {person.id: person.name for person in self._people()}
        visits = tuple(
            ShownVisit(visit, effect, names.get(visit.visitor_id, ""))
            for visit, effect in self._visits.of_partner(profile.partner.id)
        )
        self._screen.show_visits(visits, may(self._who().role, Right.VISIT_PARTNERS))
        self._show_route()

    def leave_all(self) -> None:
        """Close what somebody else had opened."""
        self._day = None
        self._screen.close_form()

    def day_chosen(self, day: date) -> None:
        """The route of another day."""
        self._day = day
        self._show_route()

    def stop_chosen(self, stop: Stop) -> None:
        """Bring the partner of a stop to the front."""
        self._page.chosen(stop.visit.partner_id)

    def plan_wanted(self) -> None:
        """A visit is to be planned: a new sheet is a new visit."""
        if (profile := self._page.profile) is not None:
            self._id = new_id()
            self._screen.open_plan(profile.partner.name, self._people(), self._who().staff_id, self._today())

    def plan(self, day: date, visitor_id: str, purpose: str) -> None:
        """Plan it."""
        if (profile := self._page.profile) is not None:
            new = NewVisit(self._id, profile.partner.id, day, visitor_id, purpose)
            self._do(lambda: self._visits.plan(self._who(), new))

    def record_wanted(self, shown: ShownVisit) -> None:
        """What came of a planned visit?"""
        if shown.visit.state is VisitState.PLANNED:
            self._about = shown.visit
            self._screen.open_record(shown.visit, self._today())

    def record(self, found: Findings) -> None:
        """Write it down."""
        if (visit := self._about) is not None:
            self._do(lambda: self._visits.record(self._who(), visit.id, found))

    def cancel_wanted(self, shown: ShownVisit) -> None:
        """Why does it not take place?"""
        if shown.visit.state is VisitState.PLANNED:
            self._about = shown.visit
            self._screen.open_cancel(shown.visit)

    def cancel(self, reason: str) -> None:
        """Call it off."""
        if (visit := self._about) is not None:
            self._do(lambda: self._visits.cancel(self._who(), visit.id, reason))

    def _show_route(self) -> None:
        day = self._day or self._today()
        self._screen.show_route(day, self._visits.route(self._who(), day))

    def _do(self, deed: Callable[[], Visit]) -> None:
        try:
            visit = deed()
        except ShopError as error:
            self._screen.say_form_error(error)
            return
        self._screen.close_form()
        self._page.look_again()
        self._screen.tell(visit)
