"""The services the reports' page speaks to, and where files go."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

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
