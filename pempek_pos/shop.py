"""The shop: every service built once, when it is first asked for. Its attributes are the table of contents.

What a sign-in screen needs stands at once. The rest is imported and built on first use: together it takes
as long as Qt itself, and nobody should look at an empty screen for it.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from pempek_pos.audit.service import AuditService
from pempek_pos.settings.service import SettingsService
from pempek_pos.staff.service import StaffService

if TYPE_CHECKING:
    from pempek_pos.announcements.service import AnnouncementsService
    from pempek_pos.catalog.service import CatalogService
    from pempek_pos.clock import Clock
    from pempek_pos.complaints.service import ComplaintsService
    from pempek_pos.consignment.service import ConsignmentService
    from pempek_pos.exchange.service import ExchangeService
    from pempek_pos.feedback.greeting_service import GreetingService
    from pempek_pos.feedback.ratings_service import RatingsService
    from pempek_pos.feedback.service import FeedbackService
    from pempek_pos.insight.service import InsightService
    from pempek_pos.loyalty.care_service import MemberCareService
    from pempek_pos.loyalty.enrolment_service import EnrolmentService
    from pempek_pos.loyalty.expiry_service import ExpiryService
    from pempek_pos.loyalty.offers_service import OffersService
    from pempek_pos.loyalty.rehearsal_service import RehearsalService
    from pempek_pos.loyalty.service import LoyaltyService
    from pempek_pos.members.member import MemberId
    from pempek_pos.members.service import MembersService
    from pempek_pos.members.visits_service import MemberVisitsService
    from pempek_pos.messages.drafts_service import DraftsService
    from pempek_pos.outbox.service import OutboxService
    from pempek_pos.partner_points.service import PartnerPointsService
    from pempek_pos.partners.account_service import AccountsService
    from pempek_pos.partners.collections_service import CollectionsService
    from pempek_pos.partners.judgement_service import JudgementService
    from pempek_pos.partners.service import PartnersService
    from pempek_pos.partners.visits_service import VisitsService
    from pempek_pos.printing.partner_papers_service import PartnerPapersService
    from pempek_pos.printing.service import PrintingService
    from pempek_pos.reports.partner_batch import PartnerStatementsService
    from pempek_pos.reports.partners_month import TradeReports
    from pempek_pos.reports.service import ReportsService
    from pempek_pos.sales.history_service import HistoryService
    from pempek_pos.sales.parking_service import ParkingService
    from pempek_pos.sales.service import SalesService
    from pempek_pos.storage.database import Database
    from pempek_pos.till.service import TillService


class Shop:
    """All services of one shop over one open database, the lowest first."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self.database = database
        self.clock = clock
        self.audit = AuditService(database, clock)
        self.staff = StaffService(database, self.audit, clock)
        self.settings = SettingsService(database, self.audit, clock)

    @cached_property
    def outbox(self) -> OutboxService:
        """What waits for a device."""
        from pempek_pos.outbox.service import OutboxService

        return OutboxService(self.database, self.audit, self.clock)

    @cached_property
    def catalog(self) -> CatalogService:
        """Items and dated prices."""
        from pempek_pos.catalog.service import CatalogService

        return CatalogService(self.database, self.audit, self.clock)

    @cached_property
    def members(self) -> MembersService:
        """Members and their look-up."""
        from pempek_pos.members.service import MembersService

        return MembersService(self.database, self.audit, self.clock)

    @cached_property
    def member_visits(self) -> MemberVisitsService:
        """Visits and calls to members."""
        from pempek_pos.members.visits_service import MemberVisitsService

        return MemberVisitsService(self.database, self.audit, self.clock, self.staff, self.members)

    @cached_property
    def till(self) -> TillService:
        """Shift and cash drawer."""
        from pempek_pos.till.service import TillService

        return TillService(self.database, self.audit, self.clock)

    @cached_property
    def loyalty(self) -> LoyaltyService:
        """Points and their terms."""
        from pempek_pos.loyalty.service import LoyaltyService

        return LoyaltyService(self.database, self.audit, self.clock)

    @cached_property
    def offers(self) -> OffersService:
        """Promotions and vouchers."""
        from pempek_pos.loyalty.offers_service import OffersService

        return OffersService(self.database, self.audit, self.clock)

    @cached_property
    def announcements(self) -> AnnouncementsService:
        """What everybody is told."""
        from pempek_pos.announcements.service import AnnouncementsService

        return AnnouncementsService(self.database, self.audit, self.clock)

    @cached_property
    def rehearsal(self) -> RehearsalService:
        """New terms tried on the sales that were."""
        from pempek_pos.loyalty.rehearsal_service import RehearsalService

        return RehearsalService(self.database, self.clock, self.loyalty)

    @cached_property
    def member_care(self) -> MemberCareService:
        """Points and identity of members, changed by hand."""
        from pempek_pos.loyalty.care_service import MemberCareService
        from pempek_pos.members.parting_service import PartingService

        parting = PartingService(self.database, self.clock, self._forget)
        return MemberCareService(self.database, self.audit, self.clock, self.loyalty, parting)

    @cached_property
    def enrolment(self) -> EnrolmentService:
        """Enrolling with welcome points and referral."""
        from pempek_pos.loyalty.enrolment_service import EnrolmentService

        return EnrolmentService(self.database, self.audit, self.clock, self.members, self.loyalty)

    @cached_property
    def expiry(self) -> ExpiryService:
        """Points that end, and birthdays."""
        from pempek_pos.loyalty.expiry_service import ExpiryService

        return ExpiryService(self.database, self.audit, self.clock, self.loyalty)

    @cached_property
    def partners(self) -> PartnersService:
        """Partners and what is agreed with them."""
        from pempek_pos.partners.service import PartnersService

        return PartnersService(self.database, self.audit, self.clock, self.settings)

    @cached_property
    def accounts(self) -> AccountsService:
        """What partners owe and pay."""
        from pempek_pos.partners.account_service import AccountsService

        return AccountsService(self.database, self.audit, self.clock, self.partners, self.till)

    @cached_property
    def partner_points(self) -> PartnerPointsService:
        """Points of partners, apart from members'."""
        from pempek_pos.partner_points.service import PartnerPointsService, Trade

        trade = Trade(self.settings, self.partners, self.accounts, self.expiry)
        return PartnerPointsService(self.database, self.audit, self.clock, trade)

    @cached_property
    def collections(self) -> CollectionsService:
        """Whom to ask for money today."""
        from pempek_pos.partners.collections_service import CollectionsService

        return CollectionsService(self.database, self.audit, self.clock, self.partners, self.accounts)

    @cached_property
    def judgement(self) -> JudgementService:
        """How partners stand, and what the owner decides."""
        from pempek_pos.partners.judgement_service import JudgementService

        return JudgementService(self.database, self.audit, self.clock, self.partners, self.accounts)

    @cached_property
    def visits(self) -> VisitsService:
        """Visits to partners."""
        from pempek_pos.partners.visits_service import VisitsService

        return VisitsService(self.database, self.audit, self.clock, self.staff, self.partners)

    @cached_property
    def sales(self) -> SalesService:
        """Sales and refunds."""
        from pempek_pos.sales.counter import Counter
        from pempek_pos.sales.service import SalesService

        below = (self.audit, self.outbox, self.staff, self.settings, self.catalog, self.members)
        partnership = (self.partners, self.accounts, self.partner_points)
        counter = Counter(*below, self.till, self.loyalty, self.offers, *partnership, self.announcements)
        return SalesService(self.database, self.clock, counter)

    @cached_property
    def member_history(self) -> HistoryService:
        """What members bought."""
        from pempek_pos.sales.history_service import HistoryService

        return HistoryService(self.database)

    @cached_property
    def consignment(self) -> ConsignmentService:
        """Goods left with partners."""
        from pempek_pos.consignment.service import ConsignmentService

        frame, books = (self.database, self.audit, self.clock), (self.partners, self.accounts)
        return ConsignmentService(*frame, self.catalog, books, self.sales)

    @cached_property
    def complaints(self) -> ComplaintsService:
        """Complaints and their promises."""
        from pempek_pos.complaints.book import Below
        from pempek_pos.complaints.service import ComplaintsService

        below = (self.audit, self.staff, self.settings, self.catalog, self.members, self.loyalty)
        trade = (self.offers, self.member_care, self.partners, self.sales)
        return ComplaintsService(self.database, self.clock, Below(*below, *trade))

    @cached_property
    def parking(self) -> ParkingService:
        """Baskets before payment."""
        from pempek_pos.sales.parking_service import ParkingService

        return ParkingService(self.database, self.audit, self.clock, self.till)

    @cached_property
    def feedback(self) -> FeedbackService:
        """The one question a sale may ask."""
        from pempek_pos.feedback.service import FeedbackService

        return FeedbackService(self.database, self.audit, self.clock, self.settings, self.sales)

    @cached_property
    def greeting(self) -> GreetingService:
        """What a shift sees to before it begins."""
        from pempek_pos.feedback.greeting_service import GreetingService

        frame = (self.database, self.audit, self.clock)
        return GreetingService(frame, self.settings, self.till, self.feedback)

    @cached_property
    def ratings(self) -> RatingsService:
        """What people wrote in public."""
        from pempek_pos.feedback.ratings_service import RatedTrade, RatingsService

        trade = RatedTrade(self.catalog, self.members, self.sales, self.complaints)
        return RatingsService(self.database, self.audit, self.clock, trade)

    @cached_property
    def drafts(self) -> DraftsService:
        """What the shop writes to people."""
        from pempek_pos.messages.drafts_service import DraftsService, Post

        post = Post(self.settings, self.complaints, self.collections)
        return DraftsService(self.database, self.audit, self.clock, post)

    @cached_property
    def printing(self) -> PrintingService:
        """Slips, receipts, cards."""
        from pempek_pos.printing.fonts import font_folder
        from pempek_pos.printing.service import PaperTrade, PrintingService

        trade = PaperTrade(self.audit, self.outbox, self.settings, self.sales, self.feedback)
        return PrintingService(self.clock, trade, font_folder())

    @cached_property
    def partner_papers(self) -> PartnerPapersService:
        """Invoices, notes and statements of partners."""
        from pempek_pos.printing.fonts import font_folder
        from pempek_pos.printing.partner_papers_service import PartnerPapersService, PartnerTrade

        below = (self.settings, self.sales, self.partners, self.accounts, self.consignment)
        trade = PartnerTrade(*below, self.partner_points)
        return PartnerPapersService(self.clock, trade, font_folder())

    @cached_property
    def reports(self) -> ReportsService:
        """Day, month, liability, self-check."""
        from pempek_pos.reports.service import Books, ReportsService

        books = Books(self.audit, self.members, self.till, self.loyalty, self.expiry)
        return ReportsService(self.database, self.clock, books)

    @cached_property
    def partner_statements(self) -> PartnerStatementsService:
        """The month's statements for all partners."""
        from pempek_pos.reports.partner_batch import PartnerBooks, PartnerStatementsService

        books = PartnerBooks(self.partners, self.accounts, self.consignment)
        return PartnerStatementsService(self.database, self.audit, self.clock, books)

    @cached_property
    def trade_reports(self) -> TradeReports:
        """A month of all partners, margins by tier."""
        from pempek_pos.reports.partners_month import TradeReports

        return TradeReports(self.database, self.partners, self.accounts)

    @cached_property
    def exchange(self) -> ExchangeService:
        """Files in and out."""
        from pempek_pos.exchange.service import ExchangeService, TakesIn

        into = TakesIn(self.catalog, self.members, self.loyalty, self.sales, self.partners, self.accounts)
        return ExchangeService(self.database, self.audit, self.clock, into)

    @cached_property
    def insight(self) -> InsightService:
        """What the records say about loyalty."""
        from pempek_pos.insight.service import InsightService

        return InsightService(self.database, self.clock)

    def _forget(self, member_ids: tuple[MemberId, ...]) -> None:
        """Inside the command that forgets a member: what else leads to them."""
        self.ratings.unlink(member_ids)

    def close(self) -> None:
        """Let go of the database."""
        self.database.close()
