"""What a button wears for how much it matters."""

from dataclasses import dataclass
from enum import StrEnum

from ui.theme_colours import Palette


class Weight(StrEnum):
    """How much a button matters on its screen."""

    PRIMARY = "primary"
    SECONDARY = "secondary"
    QUIET = "quiet"
    DANGER = "danger"
    REWARD = "reward"
    PAD = "pad"
    LINK = "link"


@dataclass(frozen=True, slots=True)
class Coat:
    """Colours of one button: at rest, under the pointer, pressed; "" is none."""

    fill: str
    over: str
    down: str
    edge: str
    ink: str


def coat(weight: Weight, look: Palette) -> Coat:
    """The colours of a button of this weight."""
    coats = {
        Weight.PRIMARY: Coat(look.sea, look.sea_hover, look.sea_press, "", look.on_sea),
        Weight.SECONDARY: Coat(look.surface, look.raised, look.line, look.field_line, look.text),
        Weight.QUIET: Coat("", look.raised, look.line, "", look.text),
        Weight.DANGER: Coat(look.red, look.red_hover, look.red_hover, "", look.on_red),
        Weight.REWARD: Coat(look.surface, look.amber_soft, look.amber_soft, look.amber, look.amber_deep),
        Weight.PAD: Coat(look.raised, look.line, look.field_line, look.line, look.text),
        Weight.LINK: Coat("", look.sea_soft, look.sea_soft, "", look.sea),
    }
    return coats[weight]
