"""Papers of the partner in front as PDF files: invoices, delivery notes, credit notes, receipts."""

from collections.abc import Callable
from pathlib import Path

from pempek_pos.errors import ShopError
from pempek_pos.partners.paper import PaperKind
from pempek_pos.printing.partner_papers import PaperFile, PaperSize
from ui.partners.account_desk import AccountDesk, PaperChoice


class PapersPresenter:
    """Draws a paper and keeps it in the folder of exports."""

    def __init__(self, desk: AccountDesk) -> None:
        self._desk = desk

    def wanted(self, label: str) -> None:
        """Ask which paper; the one with this number is offered first."""
        if (profile := self._desk.profile) is not None:
            self._desk.screen.open_papers(self._desk.services.accounts.papers(profile.partner.id), label)

    def draw(self, choice: PaperChoice) -> None:
        """Draw this paper."""
        self._kept(lambda: self._drawn(choice))

    def receipt_of(self, payment_id: str) -> Path | None:
        """Draw and keep the receipt of a payment; None where the disk refused it."""
        services = self._desk.services
        try:
            paper = services.papers.payment_receipt(payment_id)
            return services.keep(paper.name, paper.data)
        except OSError:
            return None

    def _drawn(self, choice: PaperChoice) -> PaperFile:
        papers, source = self._desk.services.papers, choice.source
        match choice.kind:
            case PaperKind.INVOICE:
                return papers.invoice(source, PaperSize(choice.size))
            case PaperKind.DELIVERY_NOTE:
                return papers.delivery_note(source, PaperSize(choice.size))
            case PaperKind.CREDIT_NOTE:
                return papers.credit_note(source, PaperSize(choice.size))
            case PaperKind.CONSIGNMENT_NOTE:
                return papers.consignment_note(source)
            case PaperKind.PAYMENT_RECEIPT:
                return papers.payment_receipt(source)

    def _kept(self, draw: Callable[[], PaperFile]) -> None:
        desk = self._desk
        try:
            paper = draw()
            path = desk.services.keep(paper.name, paper.data)
        except ShopError as error:
            desk.screen.say_sheet_error(error)
        except OSError as error:
            desk.screen.close_sheets()
            desk.screen.say_disk(str(error.filename or ""))
        else:
            desk.screen.close_sheets()
            desk.screen.say_kept(path)
