"""The partners' tables taken along as files."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final, Protocol

from pempek_pos.consignment.service import ConsignmentService
from pempek_pos.partner_points.service import PartnerPointsService
from pempek_pos.partners.account_service import AccountsService
from pempek_pos.partners.judgement_service import JudgementService
from pempek_pos.partners.partner import Partner
from pempek_pos.partners.visits_service import VisitsService
from ui.export.table import Table, keep_table
from ui.partners.presenter import PartnersPresenter
from ui.partners.tables import table_of_claims, table_of_entries, table_of_partners
from ui.partners.tables_tabs import table_of_decisions, table_of_goods, table_of_points, table_of_visits

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


@dataclass(frozen=True, slots=True)
class Kept:
    """The services that keep what one partner's tabs show."""

    accounts: AccountsService
    consignment: ConsignmentService
    visits: VisitsService
    judgement: JudgementService
    points: PartnerPointsService


class ExportPresenter:
    """The list, and of the partner in front what each tab shows."""

    def __init__(
        self,
        kept: Kept,
        screen: ExportScreen,
        page: PartnersPresenter,
        today: Callable[[], date],
        folder: Path,
    ) -> None:
        """`folder` is where the files go."""
        self._kept = kept
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
            tables.extend(self._of(profile.partner, today))
        self._tables = tuple(tables)
        self._screen.open_export(self._tables)

    def export(self, key: str, ending: str) -> None:
        """Write one table; `ending` is xlsx or csv."""
        try:
            path = keep_table(self._tables, key, ending, self._folder)
        except OSError as error:
            self._screen.say_export_disk(error.filename)
            return
        self._screen.close_export()
        self._screen.say_kept(path)

    def _of(self, partner: Partner, today: date) -> Iterator[Table]:
        kept = self._kept
        yield table_of_claims(partner, kept.accounts.claims(partner.id), today)
        yield table_of_entries(partner, kept.accounts.entries(partner.id, _ENTRIES), today)
        yield table_of_goods(partner, kept.consignment.out_there(partner.id), today)
        yield table_of_visits(partner, (visit for visit, _ in kept.visits.of_partner(partner.id)), today)
        yield table_of_decisions(partner, kept.judgement.decisions(partner.id), today)
        points = kept.points.ledger(partner.id, date.min, date.max)
        yield table_of_points(partner, points, today)
