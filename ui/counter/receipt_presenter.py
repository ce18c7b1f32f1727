"""After the payment: what was sold, printed on demand, gone with the next sale."""

from typing import Protocol

from pempek_pos.errors import ShopError
from pempek_pos.printing.receipt_rows import receipt_rows
from pempek_pos.printing.rows import Row
from pempek_pos.sales.receipt import Receipt
from ui.counter.desk import Desk
from ui.counter.services import Papers


class ReceiptScreen(Protocol):
    """What a receipt is shown on."""

    def show_receipt(self, receipt: Receipt, rows: tuple[Row, ...], printable: bool) -> None:
        """Show a finished sale or refund with its paper; `printable` where papers can be asked for."""

    def say_error(self, error: ShopError) -> None:
        """Say on the sheet what went wrong."""

    def say_printed(self) -> None:
        """The receipt is on its way to the printer."""

    def say_draft(self) -> None:
        """A draft was opened; nothing was sent (policy P5)."""

    def close(self) -> object:
        """Back to the counter."""


class ReceiptPresenter:
    """Turns what happens on the receipt into calls."""

    def __init__(self, desk: Desk, screen: ReceiptScreen, papers: Papers | None) -> None:
        self._desk = desk
        self._screen = screen
        self._papers = papers
        self._receipt: Receipt | None = None

    @property
    def is_open(self) -> bool:
        """Whether a receipt is in front."""
        return self._receipt is not None

    def show(self, receipt: Receipt) -> None:
        """Show a finished sale or refund."""
        self._receipt = receipt
        rows = receipt_rows(receipt, self._desk.services.settings.profile())
        self._screen.show_receipt(receipt, rows, self._papers is not None)

    def print_wanted(self) -> None:
        """Print it."""
        if self._receipt is None or self._papers is None:
            return
        try:
            self._papers.print_receipt(self._desk.by, self._receipt.id)
        except ShopError as error:
            self._screen.say_error(error)
            return
        self._screen.say_printed()

    def draft_wanted(self) -> None:
        """Open a chat draft with it."""
        if self._receipt is None or self._papers is None:
            return
        try:
            self._papers.open_draft(self._receipt.id)
        except ShopError as error:
            self._screen.say_error(error)
            return
        self._screen.say_draft()

    def next_sale(self) -> None:
        """Close it: the counter is free."""
        self._screen.close()

    def left(self) -> None:
        """The sheet is gone."""
        self._receipt = None
