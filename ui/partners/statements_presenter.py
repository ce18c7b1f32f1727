"""The statements of all partners, drawn up while the till keeps selling."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Protocol

from pempek_pos.audit.actor import Actor
from pempek_pos.printing.face import ShopFace
from pempek_pos.reports.partner_batch import PartnerStatementsService, PartnerStatementsWanted
from ui.export.batch import BatchRun


class StatementsScreen(Protocol):
    """Where it is asked which statements."""

    def open_statements(self, today: date) -> None:
        """Ask which month, and into what."""


class StatementsPresenter:
    """Which statements to draw up."""

    def __init__(
        self,
        services: tuple[PartnerStatementsService, Callable[[], ShopFace], Callable[[], date]],
        screen: StatementsScreen,
        who: Callable[[], Actor],
        run: BatchRun,
    ) -> None:
        """`services` draw up statements, tell the shop's face, and today."""
        self._statements, self._face, self._today = services
        self._screen = screen
        self._who = who
        self._run = run

    def wanted(self) -> None:
        """Ask which month."""
        self._screen.open_statements(self._today())

    def start(self, month: date, folder: Path, one_file: bool) -> None:
        """Draw up the statements of a month that is over."""
        wanted = PartnerStatementsWanted(month, folder, one_file)
        self._run.start(lambda: self._statements.draw_up(self._who(), wanted, self._face()))
