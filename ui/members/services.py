"""The services the members' page speaks to, and how it gets papers onto the disk."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from pempek_pos.audit.actor import Actor
from pempek_pos.clock import Clock
from pempek_pos.complaints.service import ComplaintsService
from pempek_pos.feedback.ratings_service import RatingsService
from pempek_pos.feedback.service import FeedbackService
from pempek_pos.loyalty.care_service import MemberCareService
from pempek_pos.loyalty.offers_service import OffersService
from pempek_pos.loyalty.service import LoyaltyService
from pempek_pos.members.member import MemberId
from pempek_pos.members.service import MembersService
from pempek_pos.members.visits_service import MemberVisitsService
from pempek_pos.messages.drafts_service import DraftsService
from pempek_pos.sales.history_service import HistoryService
from pempek_pos.sales.service import SalesService


@dataclass(frozen=True, slots=True)
class MemberServices:
    """One shop's services as far as the members' page needs them."""

    members: MembersService
    loyalty: LoyaltyService
    sales: SalesService
    history: HistoryService
    offers: OffersService
    care: MemberCareService
    visits: MemberVisitsService
    complaints: ComplaintsService
    ratings: RatingsService
    feedback: FeedbackService
    drafts: DraftsService
    clock: Clock
    names: Callable[[], Mapping[str, str]]
    """Who works or worked here, by id."""


@dataclass(frozen=True, slots=True)
class MemberPapers:
    """Draws papers as PDF; `keep` puts one into the folder of exports and says where."""

    card: Callable[[Actor, MemberId], bytes]
    statement: Callable[[Actor, MemberId, date], bytes]
    keep: Callable[[str, bytes], Path]
