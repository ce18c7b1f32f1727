"""Short ways to rate a shop."""

from datetime import date

from pempek_pos.feedback.rating import NewRating, Platform, Rating, RatingFacts
from pempek_pos.ids import new_id
from tests.shop_floor import Floor

TODAY = date(2026, 11, 23)


def facts(stars: int = 2, told: str = "Kuahnya asam", **changes: object) -> RatingFacts:
    """What somebody wrote today."""
    said = {"platform": Platform.GOOGLE, "on_day": TODAY, "author": "Budi S."} | changes
    return RatingFacts(stars=stars, told=told, **said)  # type: ignore[arg-type]


def rated(floor: Floor, stars: int = 2, told: str = "Kuahnya asam", **changes: object) -> Rating:
    """A rating written down by the owner."""
    return floor.shop.ratings.log(floor.owner, NewRating(new_id(), facts(stars, told, **changes)))
