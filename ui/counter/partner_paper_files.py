"""Partners' papers from the counter, as files in the folder of exports."""

from collections.abc import Callable
from pathlib import Path

from pempek_pos.partners.paper import PaperKind
from pempek_pos.printing.partner_papers import PaperFile
from pempek_pos.sales.receipt import Receipt
from pempek_pos.shop import Shop
from ui.reveal import keep_export


def keep_partner_paper(shop: Shop, folder: Path, kind: PaperKind, receipt: Receipt) -> Path:
    """Draw the paper of a partner's sale or refund, and say where it is. Raises OSError, NotFound."""
    papers = shop.partner_papers
    draw: dict[PaperKind, Callable[[str], PaperFile]] = {
        PaperKind.INVOICE: papers.invoice,
        PaperKind.DELIVERY_NOTE: papers.delivery_note,
        PaperKind.CREDIT_NOTE: papers.credit_note,
        PaperKind.PAYMENT_RECEIPT: papers.receipt_on_the_spot,
    }
    paper = draw[kind](receipt.id)
    return keep_export(folder, paper.name, paper.data)
