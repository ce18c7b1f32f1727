"""What a partner's receipt means for the account, in figures and words."""

from PySide6.QtCore import QCoreApplication

from pempek_pos.money.amount import Rupiah, rupiah_text
from pempek_pos.sales.receipt import PartnerOnReceipt, Receipt, ReceiptKind
from pempek_pos.sales.tender import TenderKind
from ui.words.days import short_day

translate = QCoreApplication.translate


def on_account(receipt: Receipt) -> Rupiah:
    """What of it was to be paid later; below zero where goods came back."""
    return Rupiah(sum(part.amount for part in receipt.taken if part.kind is TenderKind.ACCOUNT))


def paid_out(refund: Receipt) -> Rupiah:
    """The money that went back."""
    return Rupiah(on_account(refund) - refund.due)


def off_account(refund: Receipt) -> str:
    """What goods that came back do where nothing is paid out; "" where that is no partner's affair."""
    return translate("counter", "Potong utang") if refund.partner is not None else ""


def standing_words(receipt: Receipt, partner: PartnerOnReceipt) -> tuple[str, str]:
    """How the receipt's paper stands, and its colour."""
    if receipt.kind is ReceiptKind.REFUND:
        return translate("counter", "Nota kredit {number}").format(number=partner.invoice_no), "text"
    if not partner.open_amount:
        return translate("counter", "Faktur {number}: LUNAS").format(number=partner.invoice_no), "green"
    words = translate("counter", "Faktur {number}: BELUM LUNAS")
    return words.format(number=partner.invoice_no), "amber_deep"


def paper_words(receipt: Receipt, partner: PartnerOnReceipt) -> str:
    """The partner's number, what is open until when, and what goes along with the goods."""
    parts = [partner.label]
    if receipt.kind is ReceiptKind.SALE and partner.open_amount and partner.due_on is not None:
        form = translate("counter", "{amount} jatuh tempo {day}")
        parts.append(form.format(amount=rupiah_text(partner.open_amount), day=short_day(partner.due_on)))
    if partner.delivery_no:
        parts.append(translate("counter", "Surat jalan {number}").format(number=partner.delivery_no))
    return " · ".join(parts)
