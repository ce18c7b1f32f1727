"""Shows and changes the receipt printer of this till, and sends it a test slip."""

from collections.abc import Callable
from typing import Protocol

from pempek_pos.audit.actor import Actor
from pempek_pos.errors import ShopError
from pempek_pos.settings.profile import PrinterKind, PrinterSetup
from pempek_pos.settings.service import SettingsService
from ui.settings.fault import field_of


class PrinterScreen(Protocol):
    """What the section shows."""

    def show_setup(self, setup: PrinterSetup) -> None:
        """Fill the form."""

    def show_fault(self, field: str, sentence: str) -> None:
        """Tell what is wrong; `field` "" is about the whole."""

    def show_saved(self) -> None:
        """It is kept."""

    def show_testing(self) -> None:
        """A test slip is on its way."""

    def show_tested(self, fault: str) -> None:
        """The test slip came out, or `fault` says why not."""


class SlipSender(Protocol):
    """Sends slips without making anybody wait."""

    def test(self, by: Actor, setup: PrinterSetup, then: Callable[[str], None]) -> None:
        """Send a test slip; `then` gets a sentence on what went wrong, "" if it was taken."""


class PrinterPresenter:
    """One form; the test prints with what is kept."""

    def __init__(
        self,
        screen: PrinterScreen,
        settings: SettingsService,
        who: Callable[[], Actor],
        say: Callable[[ShopError], str],
        slips: SlipSender,
    ) -> None:
        self._screen = screen
        self._settings = settings
        self._who = who
        self._say = say
        self._slips = slips
        self.changed: Callable[[], None] = lambda: None
        """Told when the bar should look at the printer again."""

    def shown(self) -> None:
        """Show what is kept."""
        self._screen.show_setup(self._settings.printer(self._who().till))

    def save(self, setup: PrinterSetup) -> bool:
        """Keep the form; gives whether it could be."""
        try:
            kept = self._settings.change_printer(self._who(), self._who().till, setup)
        except ShopError as error:
            field = "address" if field_of(error) == "printer address" else ""
            self._screen.show_fault(field, self._say(error))
            return False
        self._screen.show_setup(kept)
        self._screen.show_saved()
        self.changed()
        return True

    def test(self, setup: PrinterSetup) -> None:
        """Keep the form, then print a test slip."""
        if setup.kind is PrinterKind.NONE or not self.save(setup):
            return
        self._screen.show_testing()
        setup = self._settings.printer(self._who().till)
        self._slips.test(self._who(), setup, self._screen.show_tested)
