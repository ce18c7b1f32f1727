"""How the months are called, and a day is written, in each language of papers and messages."""

from datetime import date
from typing import Final

from pempek_pos.settings.profile import Language

_ENGLISH: Final = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
)  # fmt: skip
_INDONESIAN: Final = (
    "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober",
    "November", "Desember",
)  # fmt: skip
MONTHS: Final = {Language.INDONESIAN: _INDONESIAN, Language.ENGLISH: _ENGLISH}


def day_in(language: Language, day: date) -> str:
    """A day as the shop writes it: 3 Oktober 2026."""
    return f"{day.day} {month_in(language, day)}"


def month_in(language: Language, day: date) -> str:
    """The month a day falls in: Oktober 2026."""
    return f"{MONTHS[language][day.month - 1]} {day.year}"
