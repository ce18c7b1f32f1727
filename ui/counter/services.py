"""The services the counter speaks to, and what it asks of the rest of the window."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from pempek_pos.audit.actor import Actor
from pempek_pos.catalog.service import CatalogService
from pempek_pos.loyalty.service import LoyaltyService
from pempek_pos.members.service import MembersService
from pempek_pos.money.amount import Rupiah
from pempek_pos.sales.parking_service import ParkingService
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


class Approver(Protocol):
    """Asks for a second person's yes over the window."""

    def ask(self, by: Actor, right: Right, amount: Rupiah, then: Callable[[Approval], None]) -> None:
        """Call `then` with the approval once given; never if it is refused or left."""


class Papers(Protocol):
    """Hands receipts to the printer; how it went is told later."""

    def print_receipt(self, by: Actor, receipt_id: str) -> None:
        """Print a receipt, or another copy of it; raises NotAllowed, NotFound."""
