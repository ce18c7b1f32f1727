"""The services the members' page speaks to, and how it gets papers onto the disk."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from pempek_pos.audit.actor import Actor
from pempek_pos.loyalty.care_service import MemberCareService
from pempek_pos.loyalty.offers_service import OffersService
from pempek_pos.loyalty.service import LoyaltyService
from pempek_pos.members.member import MemberId
from pempek_pos.members.service import MembersService
from pempek_pos.sales.service import SalesService


@dataclass(frozen=True, slots=True)
class MemberServices:
    """One shop's services as far as the members' page needs them."""

    members: MembersService
    loyalty: LoyaltyService
    sales: SalesService
    offers: OffersService
    care: MemberCareService
    today: Callable[[], date]
    name_of: Callable[[str], str]
    """A staff member's name by id."""


@dataclass(frozen=True, slots=True)
class MemberPapers:
    """Draws papers as PDF; `keep` puts one into the folder of exports and says where."""

    card: Callable[[Actor, MemberId], bytes]
    statement: Callable[[Actor, MemberId, date], bytes]
    keep: Callable[[str, bytes], Path]
