"""The partners' tables taken along as files."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Final, Protocol

from pempek_pos.exchange.csv_out import write_table
from pempek_pos.partners.account_service import AccountsService
from ui.export.table import Table
from ui.partners.presenter import PartnersPresenter
from ui.partners.tables import table_of_claims, table_of_entries, table_of_partners

_ENTRIES: Final = 100_000


class ExportScreen(Protocol):
    """What the tables are asked for on."""

    def open_export(self, tables: tuple[Table, ...]) -> None:
        """Ask which table, and as what."""

    def close_export(self) -> None:
        """It is written."""

    def say_kept(self, path: Path) -> None:
        """Tell where the file is."""

    def say_export_disk(self, place: str) -> None:
        """The disk refused the file."""


class ExportPresenter:
    """The list, and of the partner in front what is open and the whole ledger."""

    def __init__(
        self,
        accounts: AccountsService,
        screen: ExportScreen,
        page: PartnersPresenter,
        today: Callable[[], date],
        folder: Path,
    ) -> None:
        """`folder` is where the files go."""
        self._accounts = accounts
        self._screen = screen
        self._page = page
        self._today = today
        self._folder = folder
        self._tables: tuple[Table, ...] = ()

    def wanted(self) -> None:
        """Ask which table."""
        today, profile = self._today(), self._page.profile
        tables = [table_of_partners(self._page.matches, today)]
        if profile is not None:
            partner = profile.partner
            tables.append(table_of_claims(partner, self._accounts.claims(partner.id), today))
            entries = self._accounts.entries(partner.id, _ENTRIES)
            tables.append(table_of_entries(partner, entries, today))
        self._tables = tuple(tables)
        self._screen.open_export(self._tables)

    def export(self, key: str, ending: str) -> None:
        """Write one table; `ending` is xlsx or csv."""
        table = next(table for table in self._tables if table.key == key)
        path = self._folder / f"{table.file}.{ending}"
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            write_table(path, table.headings, table.rows)
        except OSError as error:
            self._screen.say_export_disk(str(error.filename or path))
            return
        self._screen.close_export()
        self._screen.say_kept(path)
