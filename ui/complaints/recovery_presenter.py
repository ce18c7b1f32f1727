"""The figures of recovery for a period, and the same as files."""

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Protocol

from pempek_pos.audit.actor import Actor
from pempek_pos.complaints.recovery_service import RecoveryReport, RecoveryService
from pempek_pos.errors import ShopError
from ui.complaints.recovery_tables import tables_of_recovery
from ui.export.table import Table, keep_table


class RecoveryScreen(Protocol):
    """What the figures are shown on."""

    def show_report(self, report: RecoveryReport) -> None:
        """Show these figures."""

    def open_export(self, tables: tuple[Table, ...]) -> None:
        """Ask which table, and as what."""

    def close_export(self) -> None:
        """It is written."""

    def say_error(self, error: ShopError) -> None:
        """Say what went wrong."""

    def say_kept(self, path: Path) -> None:
        """Tell where the file is."""

    def say_disk(self, place: str) -> None:
        """The disk refused the file."""


class RecoveryPresenter:
    """Reads the figures when they are looked at."""

    def __init__(
        self,
        recovery: RecoveryService,
        screen: RecoveryScreen,
        who: Callable[[], Actor],
        around: tuple[Callable[[], date], Path],
    ) -> None:
        """`around` tells today, and where files go."""
        self._recovery = recovery
        self._screen = screen
        self._who = who
        self._today, self._folder = around
        self._days = 90
        self._tables: tuple[Table, ...] = ()

    def wanted(self) -> None:
        """Show the figures of the period chosen."""
        today = self._today()
        try:
            report = self._recovery.report(self._who(), today - timedelta(days=self._days - 1), today)
        except ShopError as error:
            self._screen.say_error(error)
            return
        self._tables = tables_of_recovery(report)
        self._screen.show_report(report)

    def period_chosen(self, days: int) -> None:
        """Another period, which ends today."""
        self._days = days
        self.wanted()

    def export_wanted(self) -> None:
        """Ask which table."""
        self._screen.open_export(self._tables)

    def export(self, key: str, ending: str) -> None:
        """Write one table; `ending` is xlsx or csv."""
        try:
            path = keep_table(self._tables, key, ending, self._folder)
        except OSError as error:
            self._screen.say_disk(error.filename)
            return
        self._screen.close_export()
        self._screen.say_kept(path)
