"""What the first start knows so far, as one value."""

from dataclasses import dataclass
from enum import Enum, IntEnum

from pempek_pos.begin import Menu
from pempek_pos.settings.profile import PrinterSetup, ShopProfile


class Step(IntEnum):
    """The steps in their order."""

    SHOP = 0
    OWNER = 1
    PRINTER = 2
    MENU = 3


class MenuChoice(Enum):
    """Where the menu comes from."""

    SHIPPED = "shipped"
    FILE = "file"
    NONE = "none"


class Strength(Enum):
    """How a password that is being typed looks."""

    NOTHING = "nothing"
    SHORT = "short"
    FAIR = "fair"
    GOOD = "good"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Draft:
    """The answers given so far."""

    step: Step = Step.SHOP
    profile: ShopProfile = ShopProfile("", "", "")  # noqa: RUF009 - a frozen value
    owner_name: str = ""
    password: str = ""
    printer: PrinterSetup = PrinterSetup()  # noqa: RUF009 - a frozen value
    choice: MenuChoice = MenuChoice.SHIPPED
    menu: Menu = Menu()  # noqa: RUF009 - a frozen value
    menu_read: bool = False
    """A file of one's own was read."""
    menu_fault: str = ""
    """Why it was not."""
