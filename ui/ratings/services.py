"""The services the page of ratings speaks to."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from pempek_pos.catalog.service import CatalogService
from pempek_pos.feedback.ratings_service import RatingsService
from pempek_pos.feedback.service import FeedbackService
from pempek_pos.members.service import MembersService
from pempek_pos.settings.service import SettingsService


@dataclass(frozen=True, slots=True)
class RatingServices:
    """One shop's services as far as ratings need them."""

    ratings: RatingsService
    feedback: FeedbackService
    catalog: CatalogService
    members: MembersService
    settings: SettingsService
    now: Callable[[], datetime]
    today: Callable[[], date]
