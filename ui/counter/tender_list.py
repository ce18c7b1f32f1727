"""Tenders already taken, each of which can go back before the sale is paid."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pempek_pos.money.amount import rupiah_text
from pempek_pos.sales.tender import Tender
from ui.counter.payment_words import TENDER_ICONS
from ui.widgets.button import IconButton
from ui.widgets.label import PlainLabel, Role
from ui.widgets.picture import Picture
from ui.widgets.stack import column, holder, row
from ui.words.tenders import tender_name


class TenderList(QWidget):
    """Lists them in the order they were taken."""

    removed = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._layout = column(gap=0)
        self._shown: tuple[Tender, ...] = ()
        self._rows: list[QWidget] = []
        self.setLayout(self._layout)
        self.hide()

    def show_tenders(self, tenders: tuple[Tender, ...]) -> None:
        """Show these."""
        if tenders == self._shown:
            return
        self._shown = tenders
        for old in self._rows:
            self._layout.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._rows = [self._row(at, tender) for at, tender in enumerate(tenders)]
        for line in self._rows:
            self._layout.addWidget(line)
        self.setVisible(bool(tenders))

    def texts(self) -> list[str]:
        """What is listed, tender by tender."""
        return [f"{tender_name(tender.kind)} {rupiah_text(tender.amount)}" for tender in self._shown]

    def _row(self, at: int, tender: Tender) -> QWidget:
        name = tender_name(tender.kind) + (f" · {tender.reference}" if tender.reference else "")
        remove = IconButton("x", self.tr("Batalkan {tender}").format(tender=tender_name(tender.kind)))
        remove.clicked.connect(lambda: self.removed.emit(at))
        label = PlainLabel(name, elide=True)
        line = row(
            Picture(TENDER_ICONS[tender.kind], 18, "muted"),
            label,
            PlainLabel(rupiah_text(tender.amount), Role.AMOUNT),
            remove,
            gap=8,
        )
        line.setStretchFactor(label, 1)
        return holder(line)
