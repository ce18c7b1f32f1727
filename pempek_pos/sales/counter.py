"""The services a sale speaks to."""

from dataclasses import dataclass

from pempek_pos.announcements.service import AnnouncementsService
from pempek_pos.audit.service import AuditService
from pempek_pos.catalog.service import CatalogService
from pempek_pos.loyalty.offers_service import OffersService
from pempek_pos.loyalty.service import LoyaltyService
from pempek_pos.members.service import MembersService
from pempek_pos.outbox.service import OutboxService
from pempek_pos.partner_points.service import PartnerPointsService
from pempek_pos.partners.account_service import AccountsService
from pempek_pos.partners.service import PartnersService
from pempek_pos.settings.service import SettingsService
from pempek_pos.staff.service import StaffService
from pempek_pos.till.service import TillService


@dataclass(frozen=True, slots=True)
class Counter:
    """One shop's services below the counter."""

    audit: AuditService
    outbox: OutboxService
    staff: StaffService
    settings: SettingsService
    catalog: CatalogService
    members: MembersService
    till: TillService
    loyalty: LoyaltyService
    offers: OffersService
    partners: PartnersService
    accounts: AccountsService
    partner_points: PartnerPointsService
    announcements: AnnouncementsService
