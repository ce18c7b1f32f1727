"""The shop's face on paper: its colours, its mark, its name."""

from dataclasses import dataclass
from typing import Final

from pempek_pos.phone import shown
from pempek_pos.printing.fonts import BOLD, REGULAR, SEMIBOLD, Fonts
from pempek_pos.printing.paper import Colour, Ink, Pen
from pempek_pos.settings.profile import Language, ShopProfile

TEXT: Final = Colour("#13212E")
MUTED: Final = Colour("#5B6B7A")
LINE: Final = Colour("#E2E8EE")
MIST: Final = Colour("#F4F6F8")
WHITE: Final = Colour("#FFFFFF")
SEA: Final = Colour("#0B5C7A")
DEEP_SEA: Final = Colour("#0A3D52")
AMBER: Final = Colour("#B45309")
AMBER_LIGHT: Final = Colour("#F5B04C")
AMBER_SOFT: Final = Colour("#FEF3E0")
GREEN: Final = Colour("#15803D")
RED: Final = Colour("#B42318")

MM: Final = 72 / 25.4
"""Points in a millimetre."""


@dataclass(frozen=True, slots=True)
class ShopFace:
    """What every paper needs of the shop: what it says about itself, and the fonts, kept between papers."""

    profile: ShopProfile
    fonts: Fonts

    @property
    def language_code(self) -> str:
        """The papers' language as PDF names it."""
        return "en-GB" if self.profile.language is Language.ENGLISH else "id-ID"

    @property
    def contact(self) -> str:
        """Address and WhatsApp number in one line."""
        number = f"WA {shown(self.profile.whatsapp)}" if self.profile.whatsapp else ""
        return " · ".join(part for part in (self.profile.address, number) if part)


def initials(name: str) -> str:
    """Up to two letters that stand for a shop or person: Pempek Bege as PB."""
    words = [word for word in name.split() if word[0].isalnum()]
    return "".join(word[0] for word in words[:2]).upper() or "•"


def draw_mark(
    pen: Pen, place: tuple[float, float], size: float, name: str, colours: tuple[Colour, Colour]
) -> None:
    """The shop's mark: its initials on a tile with round corners; `colours` are tile and letters."""
    x, y = place
    pen.rounded((x, y, size, size), size * 0.26, colours[0])
    ink = Ink(BOLD, round(size * 0.42, 1), colours[1])
    pen.text_centred(x + size / 2, y + size * 0.65, initials(name), ink)


def ink(weight: str, size: float, colour: Colour = TEXT) -> Ink:
    """Ink by the weight's name: regular, semibold or bold."""
    return Ink({"regular": REGULAR, "semibold": SEMIBOLD, "bold": BOLD}[weight], size, colour)
