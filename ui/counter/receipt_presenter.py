"""After the payment: what was sold, printed on demand, gone with the next sale."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from pempek_pos.errors import ShopError
from pempek_pos.partners.paper import PaperKind
from pempek_pos.printing.receipt_rows import receipt_rows
from pempek_pos.printing.rows import Row
from pempek_pos.printing.transports import Refusal
from pempek_pos.sales.receipt import Receipt
from ui.counter.chat_draft import receipt_draft
from ui.counter.desk import Desk
from ui.counter.question_presenter import QuestionPresenter
from ui.counter.services import Papers


class ReceiptScreen(Protocol):
    """What a receipt is shown on."""

    def show_receipt(self, receipt: Receipt, rows: tuple[Row, ...]) -> None:
        """Show a finished sale or refund with its paper."""

    def say_error(self, error: ShopError) -> None:
        """Say on the sheet what went wrong."""

    def say_sent(self) -> None:
        """The receipt is on its way to the printer."""

    def say_refusal(self, refusal: Refusal) -> None:
        """The printer did not take it."""

    def open_draft(self, link: str) -> None:
        """Open a draft; nothing is sent (policy P5)."""

    def say_kept(self, path: Path) -> None:
        """Tell where the file is, with a way to its folder."""

    def say_joined(self, receipt: Receipt) -> None:
        """The sale has its member now."""

    def say_disk(self, place: str) -> None:
        """The disk refused the file."""

    def close(self) -> object:
        """Back to the counter."""


class ReceiptPresenter:
    """Turns what happens on the receipt into calls."""

    def __init__(
        self,
        desk: Desk,
        screen: ReceiptScreen,
        papers: Papers,
        leads: tuple[Callable[[Receipt], None], Callable[[Receipt], None]],
        question: QuestionPresenter,
    ) -> None:
        """`leads` ask who the member of a finished sale is, and what went wrong with it; `question` asks what
        the customer thinks.
        """
        self._question = question
        self._desk = desk
        self._screen = screen
        self._papers = papers
        self._join, self._complain = leads
        self._receipt: Receipt | None = None
        self._rows: tuple[Row, ...] = ()

    def finished(self, receipt: Receipt) -> None:
        """A sale or refund was just made: its cash is at hand, and it is shown."""
        self._papers.open_drawer(self._desk.by, receipt)
        self.show(receipt)
        self._question.ask(receipt)

    def show(self, receipt: Receipt) -> None:
        """Show a finished sale or refund."""
        self._receipt = receipt
        services = self._desk.services
        asked = services.feedback.on_paper(receipt)
        self._rows = receipt_rows(receipt, services.settings.profile(), question=asked)
        self._question.leave()
        self._screen.show_receipt(receipt, self._rows)

    def show_joined(self, receipt: Receipt) -> None:
        """Show a sale that has its member now."""
        self.show(receipt)
        self._question.ask(receipt)
        self._screen.say_joined(receipt)

    def join_wanted(self) -> None:
        """Ask whose sale it was."""
        if self._receipt is not None:
            self._join(self._receipt)

    def complaint_wanted(self) -> None:
        """The customer complains about it: the counter is free meanwhile."""
        if (receipt := self._receipt) is not None:
            self._screen.close()
            self._complain(receipt)

    def print_wanted(self) -> None:
        """Print it."""
        if self._receipt is None:
            return
        self._screen.say_sent()
        try:
            self._papers.print_receipt(self._desk.by, self._receipt.id)
        except ShopError as error:
            self._screen.say_error(error)

    def printer_answered(self, refusal: Refusal | None) -> None:
        """The printer took the last slip, or did not: said while a receipt is in front."""
        if self._receipt is not None and refusal is not None:
            self._screen.say_refusal(refusal)

    def draft_wanted(self) -> None:
        """Open a chat draft with it; that is written down, nothing is sent (policy P5)."""
        if self._receipt is None:
            return
        try:
            self._papers.draft_opened(self._desk.by, self._receipt.id)
        except ShopError as error:
            self._screen.say_error(error)
        else:
            self._screen.open_draft(receipt_draft(self._rows))

    def pdf_wanted(self) -> None:
        """Keep it as a file."""
        self._keep(self._papers.keep_pdf)

    def partner_paper_wanted(self, kind: PaperKind) -> None:
        """Keep a partner's paper as a file."""
        self._keep(lambda receipt: self._papers.keep_partner_paper(kind, receipt))

    def _keep(self, keep: Callable[[Receipt], Path]) -> None:
        if self._receipt is None:
            return
        try:
            self._screen.say_kept(keep(self._receipt))
        except ShopError as error:
            self._screen.say_error(error)
        except OSError as error:
            self._screen.say_disk(str(error.filename or self._receipt.number))

    def next_sale(self) -> None:
        """Close it: the counter is free."""
        self._screen.close()

    def left(self) -> None:
        """The sheet is gone."""
        self._receipt = None
