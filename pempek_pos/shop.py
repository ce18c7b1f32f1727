"""The shop: every service built once, the lowest first. Its attributes are the table of contents."""

from pempek_pos.audit.service import AuditService
from pempek_pos.catalog.service import CatalogService
from pempek_pos.clock import Clock
from pempek_pos.exchange.service import ExchangeService, TakesIn
from pempek_pos.loyalty.service import LoyaltyService
from pempek_pos.members.service import MembersService
from pempek_pos.outbox.service import OutboxService
from pempek_pos.reports.service import Books, ReportsService
from pempek_pos.sales.counter import Counter
from pempek_pos.sales.parking_service import ParkingService
from pempek_pos.sales.service import SalesService
from pempek_pos.settings.service import SettingsService
from pempek_pos.staff.service import StaffService
from pempek_pos.storage.database import Database
from pempek_pos.till.service import TillService


class Shop:
    """All services of one shop over one open database."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self.database = database
        self.clock = clock
        self.audit = AuditService(database, clock)
        self.outbox = OutboxService(database, self.audit, clock)
        self.staff = StaffService(database, self.audit, clock)
        self.settings = SettingsService(database, self.audit, clock)
        self.catalog = CatalogService(database, self.audit, clock)
        self.members = MembersService(database, self.audit, clock)
        self.till = TillService(database, self.audit, clock)
        self.loyalty = LoyaltyService(database, self.audit, clock)
        counter = Counter(
            self.audit,
            self.outbox,
            self.staff,
            self.settings,
            self.catalog,
            self.members,
            self.till,
            self.loyalty,
        )
        self.sales = SalesService(database, clock, counter)
        self.parking = ParkingService(database, self.audit, clock, self.till)
        books = Books(self.audit, self.members, self.till, self.loyalty)
        self.reports = ReportsService(database, clock, books)
        into = TakesIn(self.catalog, self.members, self.loyalty, self.sales)
        self.exchange = ExchangeService(database, self.audit, clock, into)

    def close(self) -> None:
        """Let go of the database."""
        self.database.close()
