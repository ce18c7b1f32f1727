"""What somebody's rating or answer comes to."""

from pempek_pos.feedback.rating import MOST_STARS
from ui.members.state import Voice


def voice_worth(voice: Voice) -> str:
    """★★★★☆ for a rating, 4/5 for an answer."""
    if voice.rating is None:
        return voice.worth
    stars = voice.rating.facts.stars
    return "★" * stars + "☆" * (MOST_STARS - stars)
