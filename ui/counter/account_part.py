"""The partner on a finished sale: who, what is open until when, and the ways to its papers."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pempek_pos.partners.paper import PaperKind
from pempek_pos.sales.receipt import Receipt, ReceiptKind
from pempek_pos.sales.tender import TenderKind
from ui.counter.account_words import paper_words, standing_words
from ui.widgets.button import Button
from ui.widgets.label import PlainLabel, Role
from ui.widgets.picture import Picture
from ui.widgets.stack import column, row


class AccountPart(QWidget):
    """Shown where a member would be, hidden on a counter sale; tells which paper is wanted."""

    paper_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._name = PlainLabel("", Role.STRONG, elide=True)
        self._standing = PlainLabel("", Role.STRONG, wrap=True)
        self._about = PlainLabel("", Role.MUTED, wrap=True)
        self._papers = {
            PaperKind.INVOICE: Button(self.tr("Faktur"), icon="file-text", key="Ctrl+F"),
            PaperKind.DELIVERY_NOTE: Button(self.tr("Surat jalan"), icon="truck", key="Ctrl+J"),
            PaperKind.CREDIT_NOTE: Button(self.tr("Nota kredit"), icon="file-text", key="Ctrl+F"),
        }
        money = Button(self.tr("Kuitansi"), icon="receipt", key="Ctrl+K")
        words = column(self._name, self._standing, self._about, gap=4)
        line = row(Picture("handshake", 20, "sea"), words, gap=10)
        line.setStretchFactor(words, 1)
        goods = row(*self._papers.values(), None, gap=8)
        self.setLayout(column(line, column(goods, row(money, None), gap=8), gap=12))
        self._papers[PaperKind.PAYMENT_RECEIPT] = money
        for kind, button in self._papers.items():
            button.clicked.connect(lambda _=False, k=kind: self.paper_wanted.emit(k))

    def show_receipt(self, receipt: Receipt) -> None:
        """Show the partner of this receipt."""
        partner = receipt.partner
        self.setVisible(partner is not None)
        if partner is None:
            return
        self._name.setText(partner.name)
        words, tone = standing_words(receipt, partner)
        self._standing.setText(words)
        self._standing.set_tone(tone)
        self._about.setText(paper_words(receipt, partner))
        back = receipt.kind is ReceiptKind.REFUND
        self._papers[PaperKind.INVOICE].setVisible(not back and bool(partner.invoice_no))
        self._papers[PaperKind.DELIVERY_NOTE].setVisible(not back and bool(partner.delivery_no))
        self._papers[PaperKind.CREDIT_NOTE].setVisible(back and bool(partner.invoice_no))
        on_the_spot = any(taken.kind is not TenderKind.ACCOUNT and taken.amount for taken in receipt.taken)
        self._papers[PaperKind.PAYMENT_RECEIPT].setVisible(not back and on_the_spot)

    def texts(self) -> list[str]:
        """What it says, line by line."""
        return [label.text() for label in (self._name, self._standing, self._about)]
