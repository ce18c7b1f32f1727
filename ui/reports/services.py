"""The services the reports' page speaks to, and where files go."""

from collections.abc import Callable, Generator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Protocol

from pempek_pos.audit.actor import Actor
from pempek_pos.loyalty.expiry_service import ExpiryService
from pempek_pos.printing.face import ShopFace
from pempek_pos.reports.partners_month import TradeReports
from pempek_pos.reports.service import ReportsService


@dataclass(frozen=True, slots=True)
class ReportServices:
    """One shop's services as far as the reports need them; `folder` is where files go unless told."""

    reports: ReportsService
    expiry: ExpiryService
    face: Callable[[], ShopFace]
    today: Callable[[], date]
    folder: Path
    trade: TradeReports
    journal: Callable[[Actor, date], str]


class Walker(Protocol):
    """Walks long work a piece at a time while the till keeps selling."""

    @property
    def running(self) -> bool:
        """Whether there is work left."""

    def walk(self, work: Generator[Any, None, Any]) -> None:
        """Begin."""

    def stop(self) -> None:
        """End it where it stands."""
