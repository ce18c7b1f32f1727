"""The partner on a finished sale: who, which papers, what is open until when."""

from PySide6.QtWidgets import QWidget

from pempek_pos.sales.receipt import Receipt
from ui.counter.account_words import standing_words
from ui.widgets.label import PlainLabel, Role
from ui.widgets.picture import Picture
from ui.widgets.stack import column, row


class AccountPart(QWidget):
    """Shown where a member would be; hidden on a counter sale."""

    def __init__(self) -> None:
        super().__init__()
        self._name = PlainLabel("", Role.STRONG, elide=True)
        self._standing = PlainLabel("", Role.STRONG, wrap=True)
        self._delivery = PlainLabel("", Role.MUTED)
        words = column(self._name, self._standing, self._delivery, gap=4)
        line = row(Picture("handshake", 20, "sea"), words, gap=10)
        line.setStretchFactor(words, 1)
        self.setLayout(line)

    def show_receipt(self, receipt: Receipt) -> None:
        """Show the partner of this receipt."""
        partner = receipt.partner
        self.setVisible(partner is not None)
        if partner is None:
            return
        self._name.setText(f"{partner.name} · {partner.label}")
        words, tone = standing_words(receipt, partner)
        self._standing.setText(words)
        self._standing.set_tone(tone)
        self._delivery.setText(self.tr("Surat jalan {number}").format(number=partner.delivery_no))
        self._delivery.setVisible(bool(partner.delivery_no))

    def texts(self) -> list[str]:
        """What it says, line by line."""
        return [
            label.text() for label in (self._name, self._standing, self._delivery) if not label.isHidden()
        ]
