"""The services the drawer's page speaks to."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from pempek_pos.audit.actor import Actor
from pempek_pos.feedback.greeting_service import GreetingService
from pempek_pos.reports.service import ReportsService
from pempek_pos.sales.parking_service import ParkingService
from pempek_pos.till.service import TillService


@dataclass(frozen=True, slots=True)
class DrawerServices:
    """One shop's services as far as the drawer needs them.

    `has_drawer` tells whether a till's printer opens one, `kick` opens it, with its entry in the audit log.
    """

    till: TillService
    parking: ParkingService
    reports: ReportsService
    greeting: GreetingService
    now: Callable[[], datetime]
    has_drawer: Callable[[str], bool]
    kick: Callable[[Actor], None]
