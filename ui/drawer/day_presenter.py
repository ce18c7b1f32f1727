"""The page of a day: its shifts, and each one's figures once they may be seen."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Protocol

from pempek_pos.audit.actor import Actor
from pempek_pos.reports.shift_page import ShiftReport
from pempek_pos.staff.rights import Right, may
from pempek_pos.till.shift import Shift
from ui.drawer.services import DrawerServices
from ui.drawer.state import DayState


class DayScreen(Protocol):
    """What the day is shown on."""

    def show_day(self, state: DayState) -> None:
        """Show the day's shifts and the chosen one."""


class DayPresenter:
    """Looks up days and shifts; changes nothing."""

    def __init__(self, services: DrawerServices, screen: DayScreen, who: Callable[[], Actor]) -> None:
        self._services = services
        self._screen = screen
        self._who = who
        self._state = DayState(services.now().date())

    def day_wanted(self, day: date) -> None:
        """Show a day, the latest closed shift chosen."""
        services = self._services
        shifts = services.till.shifts(day)
        reports = tuple(
            services.reports.shift_page(self._who(), shift.id) for shift in shifts if self._may_see(shift)
        )
        chosen = reports[-1].shift.id if reports else shifts[-1].id if shifts else ""
        self._show(DayState(day, shifts, reports, chosen))

    def look_again(self) -> None:
        """The same day as before, with what has come since."""
        kept = self._state.chosen
        self.day_wanted(self._state.day)
        if any(shift.id == kept for shift in self._state.shifts):
            self.shift_chosen(kept)

    def shift_chosen(self, shift_id: str) -> None:
        """Show one shift's figures."""
        if shift_id != self._state.chosen:
            self._show(replace(self._state, chosen=shift_id))

    def report(self) -> ShiftReport | None:
        """The figures in sight."""
        return self._state.report

    def _may_see(self, shift: Shift) -> bool:
        """A running drawer's figures are for who reads reports, but not at the till they may count."""
        if shift.closed_at is not None:
            return may(self._who().role, Right.RUN_TILL)
        return may(self._who().role, Right.SEE_REPORTS) and shift.till != self._who().till

    def _show(self, state: DayState) -> None:
        greeting = self._services.greeting.of_shift(state.chosen) if state.chosen else None
        self._state = replace(state, greeting=greeting)
        self._screen.show_day(self._state)
