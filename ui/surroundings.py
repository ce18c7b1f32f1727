"""What every page is given besides its services: who acts, how to say things, the window around it."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from pempek_pos.audit.actor import Actor
from pempek_pos.errors import ShopError
from pempek_pos.money.amount import Rupiah
from pempek_pos.staff.rights import Approval, Right
from ui.preferences import Preferences
from ui.printers import Printers
from ui.window import Window


class Approver(Protocol):
    """Asks for a second person's yes over the window."""

    def ask(self, by: Actor, right: Right, amount: Rupiah, then: Callable[[Approval], None]) -> None:
        """Call `then` with the approval once given; never if it is refused or left."""


class Machine(Protocol):
    """This machine's own choices, kept between starts."""

    folder: Path
    """The data folder: backups, exports, the log."""

    def preferences(self) -> Preferences:
        """The choices worn now."""

    def prefer(self, preferences: Preferences) -> None:
        """Wear and keep other choices; another language builds the window anew."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The window as a page may use it; presenters are handed its parts, never the whole."""

    window: Window
    who: Callable[[], Actor]
    """Who is signed in now: ask at each deed, since people change hands over the same page."""
    say: Callable[[ShopError], str]
    approver: Approver
    machine: Machine
    printers: Printers
    shop_changed: Callable[[], None]
    """Tell that the shop's face, shift, people or printer changed: the bar shows them anew."""
