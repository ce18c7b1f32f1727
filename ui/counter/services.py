"""The services the counter speaks to, and what it asks of the rest of the window."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from pempek_pos.announcements.service import AnnouncementsService
from pempek_pos.audit.actor import Actor
from pempek_pos.catalog.service import CatalogService
from pempek_pos.complaints.complaint import ItemWarning
from pempek_pos.feedback.service import FeedbackService
from pempek_pos.loyalty.enrolment_service import EnrolmentService
from pempek_pos.loyalty.offers_service import OffersService
from pempek_pos.loyalty.service import LoyaltyService
from pempek_pos.members.service import MembersService
from pempek_pos.money.amount import Rupiah
from pempek_pos.partners.account_service import AccountsService
from pempek_pos.partners.paper import PaperKind
from pempek_pos.partners.service import PartnersService
from pempek_pos.sales.parking_service import ParkingService
from pempek_pos.sales.receipt import Receipt
from pempek_pos.sales.service import SalesService
from pempek_pos.settings.service import SettingsService
from pempek_pos.staff.rights import Approval, Right
from pempek_pos.till.service import TillService


@dataclass(frozen=True, slots=True)
class CounterServices:
    """One shop's services, as far as the counter needs them."""

    catalog: CatalogService
    members: MembersService
    till: TillService
    loyalty: LoyaltyService
    sales: SalesService
    parking: ParkingService
    settings: SettingsService
    offers: OffersService
    enrolment: EnrolmentService
    partners: PartnersService
    accounts: AccountsService
    warnings: Callable[[], tuple[ItemWarning, ...]]
    """Items to be looked at before they are sold (policy K4)."""
    announcements: AnnouncementsService
    feedback: FeedbackService


class Approver(Protocol):
    """Asks for a second person's yes over the window."""

    def ask(self, by: Actor, right: Right, amount: Rupiah, then: Callable[[Approval], None]) -> None:
        """Call `then` with the approval once given; never if it is refused or left."""


@dataclass(frozen=True, slots=True)
class Papers:
    """What becomes of a receipt: a slip at the printer, a file on this machine."""

    print_receipt: Callable[[Actor, str], None]
    """Prints it, or another copy; how it went is told later. Raises NotAllowed, NotFound."""
    open_drawer: Callable[[Actor, Receipt], None]
    """Opens the drawer for cash that moved where no slip does it."""
    keep_pdf: Callable[[Receipt], Path]
    """Draws it into the folder of exports and says where. Raises OSError."""
    draft_opened: Callable[[Actor, str], None]
    """Writes down that a sale's receipt was opened as a chat draft. Raises NotAllowed."""
    keep_partner_paper: Callable[[PaperKind, Receipt], Path]
    """Draws a partner's invoice, delivery note, credit note or receipt there and says where.

    Raises OSError, NotFound.
    """
