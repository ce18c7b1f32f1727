"""What a shop trades with: people, goods, members, points, partners and sales, each service built once.

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
    from pempek_pos.consignment.service import ConsignmentService
    from pempek_pos.loyalty.care_service import MemberCareService
    from pempek_pos.loyalty.enrolment_service import EnrolmentService
    from pempek_pos.loyalty.expiry_service import ExpiryService
    from pempek_pos.loyalty.offers_service import OffersService
    from pempek_pos.loyalty.rehearsal_service import RehearsalService
    from pempek_pos.loyalty.service import LoyaltyService
    from pempek_pos.members.service import MembersService
    from pempek_pos.members.visits_service import MemberVisitsService
    from pempek_pos.outbox.service import OutboxService
    from pempek_pos.partner_points.service import PartnerPointsService
    from pempek_pos.partners.account_service import AccountsService
    from pempek_pos.partners.collections_service import CollectionsService
    from pempek_pos.partners.judgement_service import JudgementService
    from pempek_pos.partners.service import PartnersService
    from pempek_pos.partners.visits_service import VisitsService
    from pempek_pos.sales.history_service import HistoryService
    from pempek_pos.sales.parking_service import ParkingService
    from pempek_pos.sales.service import SalesService
    from pempek_pos.storage.database import Database
    from pempek_pos.till.service import TillService


class Trade:
    """The services of selling over one open database, the lowest first."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self.database = database
        self.clock = clock
        self.audit = AuditService(database, clock)
        self.staff = StaffService(database, self.audit, clock)
        self.audit.vouched_by(self.staff.check_unchanged)
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

        parting = PartingService(self.database, self.clock)
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
    def parking(self) -> ParkingService:
        """Baskets before payment."""
        from pempek_pos.sales.parking_service import ParkingService

        return ParkingService(self.database, self.audit, self.clock, self.till)
