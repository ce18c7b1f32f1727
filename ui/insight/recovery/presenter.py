"""A period's figures of recovery; tables of them taken along."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Protocol

from pempek_pos.audit.actor import Actor
from pempek_pos.complaints.recovery_service import RecoveryService
from pempek_pos.errors import ShopError
from pempek_pos.exchange.csv_out import write_table
from ui.export.table import Table
from ui.insight.recovery.periods import Period, days_of
from ui.insight.recovery.state import Grouping, Measure, RecoveryState
from ui.insight.recovery.tables import tables_of


@dataclass(frozen=True, slots=True)
class RecoveryServices:
    """One shop's services as far as the part needs them; `folder` is where files go."""

    recovery: RecoveryService
    today: Callable[[], date]
    folder: Path


class RecoveryScreen(Protocol):
    """What recovery is shown on."""

    def show_state(self, state: RecoveryState) -> None:
        """Show the figures, and what is in front."""

    def open_export(self, tables: tuple[Table, ...]) -> None:
        """Ask which table, and as what."""

    def say_kept(self, path: Path) -> None:
        """Tell where the file is, with a way to its folder."""

    def say_disk(self, place: str) -> None:
        """The disk refused the file."""

    def say_error(self, error: ShopError) -> None:
        """Say what went wrong and what to do."""


class RecoveryPresenter:
    """Reads the figures anew each time the part comes to the front."""

    def __init__(self, services: RecoveryServices, screen: RecoveryScreen, who: Callable[[], Actor]) -> None:
        self._services = services
        self._screen = screen
        self._who = who
        self._state = RecoveryState()

    def shown(self) -> None:
        """The part has come to the front."""
        self._read(self._state.period)

    def period_chosen(self, period: str) -> None:
        """Other days."""
        self._read(Period(period))

    def measure_chosen(self, measure: Measure) -> None:
        """How a figure is reckoned."""
        self._show(replace(self._state, measure=measure))

    def grouping_chosen(self, grouping: str) -> None:
        """Tell complaints apart by something else."""
        self._show(replace(self._state, grouping=Grouping(grouping)))

    def export_wanted(self) -> None:
        """Take a table along."""
        if self._state.report is not None:
            self._screen.open_export(tables_of(self._state.report))

    def export(self, key: str, ending: str) -> None:
        """Write one table into the folder of exports; `ending` is xlsx or csv."""
        report = self._state.report
        if report is None:
            return
        table = next(table for table in tables_of(report) if table.key == key)
        path = self._services.folder / f"{table.file}.{ending}"
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            write_table(path, table.headings, table.rows)
        except OSError as error:
            self._screen.say_disk(str(error.filename or path))
        else:
            self._screen.say_kept(path)

    def _read(self, period: Period) -> None:
        first, last = days_of(period, self._services.today())
        try:
            report = self._services.recovery.report(self._who(), first, last)
        except ShopError as error:
            self._screen.say_error(error)
        else:
            self._show(replace(self._state, period=period, report=report))

    def _show(self, state: RecoveryState) -> None:
        self._state = state
        self._screen.show_state(state)
