"""Links that open a chat draft: nothing is sent by opening one (policy P5)."""

from typing import Final
from urllib.parse import quote

LONGEST_TEXT: Final = 1_000
"""So many letters of a draft that was written for somebody."""
_CHAT: Final = "https://wa.me/"


def draft_link(text: str, phone: str = "") -> str:
    """A link that opens a draft with `text` to a number in E.164; without one the person chooses whom, and
    nobody's number is shown (policy P3).
    """
    return f"{_CHAT}{phone.removeprefix('+')}?text={quote(text)}"
