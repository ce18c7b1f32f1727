"""The owner's figures: which part, which day, which month; and the tables taken along as files."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Protocol

from pempek_pos.audit.actor import Actor
from pempek_pos.errors import ShopError
from pempek_pos.loyalty.expiry import Overdue
from pempek_pos.money.amount import Points
from ui.export.table import Table, keep_table
from ui.reports.services import ReportServices
from ui.reports.state import PointsNow, ReportsState, Tab
from ui.reports.tables import tables_of


class ReportsScreen(Protocol):
    """What the reports are shown on."""

    def show_reports(self, state: ReportsState) -> None:
        """Show the part in front."""

    def open_export(self, tables: tuple[Table, ...]) -> None:
        """Ask which table, and as what."""

    def close_export(self) -> None:
        """It is written."""

    def say_kept(self, path: Path) -> None:
        """Tell where the file is, with a way to its folder."""

    def open_expiry(self, overdue: Overdue) -> None:
        """Show what would go, and ask."""

    def close_expiry(self) -> None:
        """It is done."""

    def say_gone(self, points: Points) -> None:
        """Tell how many points went."""

    def say_disk(self, place: str) -> None:
        """The disk refused the file."""

    def say_error(self, error: ShopError) -> None:
        """Say what went wrong and what to do."""

    def hush(self) -> None:
        """Take back what was said last."""


class ReportsPresenter:
    """Reckons what is in front, each time it comes to the front."""

    def __init__(self, services: ReportServices, screen: ReportsScreen, who: Callable[[], Actor]) -> None:
        self._services = services
        self._screen = screen
        self._who = who
        self._state = ReportsState(services.today())
        self._day = self._month = services.today()

    def shown(self) -> None:
        """The page has come to the front: the figures as they are by now."""
        today = self._services.today()
        if self._day == self._state.today:
            self._day = today
        self._state = replace(self._state, today=today)
        self._screen.hush()
        self._reckon()

    def tab_chosen(self, tab: str) -> None:
        """Another part comes to the front."""
        self._state = replace(self._state, tab=Tab(tab))
        self._screen.hush()
        self._reckon()

    def day_chosen(self, day: date) -> None:
        """Another day."""
        self._day = day
        self._reckon()

    def month_chosen(self, month: date) -> None:
        """Another month."""
        self._month = month
        self._reckon()

    def preview_wanted(self) -> None:
        """Show what is overdue before it goes."""
        if self._state.points is not None:
            self._screen.open_expiry(self._state.points.overdue)

    def let_go(self) -> None:
        """The overdue points go; somebody saw which."""
        try:
            gone = self._services.expiry.run(self._who(), self._services.today())
        except ShopError as error:
            self._screen.say_error(error)
            return
        self._screen.close_expiry()
        self._reckon()
        self._screen.say_gone(gone)

    def export_wanted(self) -> None:
        """Take a table of what is in front along."""
        if self._state.tab is Tab.MONTH and self._state.month is not None:
            by, month = self._who(), self._state.month.month
            try:
                trade = self._services.trade.month(by, month), self._services.journal(by, month)
            except ShopError as error:
                self._screen.say_error(error)
                return
            self._state = replace(self._state, trade=trade)
        self._screen.open_export(tables_of(self._state))

    def export(self, key: str, ending: str) -> None:
        """Write one table into the folder of exports; `ending` is xlsx or csv."""
        try:
            path = keep_table(tables_of(self._state), key, ending, self._services.folder)
        except OSError as error:
            self._screen.say_disk(error.filename)
            return
        self._screen.close_export()
        self._screen.say_kept(path)

    def _reckon(self) -> None:
        reports, by = self._services.reports, self._who()
        try:
            if self._state.tab is Tab.DAY:
                self._state = replace(self._state, day=reports.day(by, self._day))
            elif self._state.tab is Tab.MONTH:
                self._state = replace(self._state, month=reports.month(by, self._month))
            elif self._state.tab is Tab.POINTS:
                self._state = replace(self._state, points=self._points(by))
        except ShopError as error:
            self._screen.say_error(error)
            return
        self._screen.show_reports(self._state)

    def _points(self, by: Actor) -> PointsNow:
        today, expiry = self._services.today(), self._services.expiry
        owed = self._services.reports.points_owed(by)
        return PointsNow(owed, expiry.overdue(by, today), expiry.expiring(by, today))
