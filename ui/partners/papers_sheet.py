"""Which paper of a partner: a list, newest first; on A4 or A5 where it is about goods."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pempek_pos.errors import ShopError
from pempek_pos.partners.paper import PaperKind, PaperNumber
from ui.partners.account_desk import PaperChoice
from ui.partners.booked_words import paper_name
from ui.theme_look import px
from ui.widgets.button import Button
from ui.widgets.chip import ChipFace
from ui.widgets.choice_list import Choice
from ui.widgets.coats import Weight
from ui.widgets.field import Field
from ui.widgets.front_page import FrontPage
from ui.widgets.label import PlainLabel, Role
from ui.widgets.notice import EmptyState
from ui.widgets.segmented import Segmented
from ui.widgets.select_list import SelectList
from ui.widgets.sheet import Sheet
from ui.widgets.stack import column, holder
from ui.wording import sentence

_ICONS = {
    PaperKind.INVOICE: "file-text",
    PaperKind.DELIVERY_NOTE: "truck",
    PaperKind.CREDIT_NOTE: "undo-2",
    PaperKind.PAYMENT_RECEIPT: "receipt",
    PaperKind.CONSIGNMENT_NOTE: "store",
}


class PapersSheet(Sheet):
    """`chosen` brings a PaperChoice."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__(self.tr("Surat mitra"), width=560)
        self.list = SelectList(self.tr("Surat"))
        self.list.setMinimumHeight(px(336))
        self.sheet_size = Segmented(self.tr("Ukuran kertas"), [ChipFace("A4", "A4"), ChipFace("A5", "A5")])
        self._empty = EmptyState(
            "file-text", self.tr("Belum ada surat. Faktur pertama muncul setelah penjualan.")
        )
        self._layers = FrontPage((self.list, self._empty))
        self._other = PlainLabel("", Role.BAD, wrap=True)
        self._papers: tuple[PaperNumber, ...] = ()
        self._make = Button(self.tr("Simpan PDF"), Weight.PRIMARY, icon="file-text", key="Enter")
        leave = Button(self.tr("Batal"))
        leave.clicked.connect(self.close_veil)
        self._make.clicked.connect(self._tell)
        self.set_body(
            holder(
                column(self._layers, Field(self.tr("Ukuran kertas"), self.sheet_size), self._other, gap=12)
            )
        )
        self.set_foot(None, leave, self._make)

    def ask(self, papers: tuple[PaperNumber, ...], first: str, over: QWidget) -> None:
        """Open with these papers, the one numbered `first` selected."""
        self._other.hide()
        self._papers = tuple(paper for paper in papers if paper.kind in _ICONS)
        self._layers.bring(0 if self._papers else 1)
        self._make.setEnabled(bool(self._papers))
        self.list.set_choices(
            [
                Choice(paper.label, paper.label, paper_name(paper.kind), icon=_ICONS[paper.kind])
                for paper in self._papers
            ]
        )
        if any(paper.label == first for paper in self._papers):
            self.list.choose(first)
        self.open(over=over, first=self.list if self._papers else None)

    def say_error(self, error: ShopError) -> None:
        """Say why it cannot be drawn."""
        self._other.setText(sentence(error))
        self._other.show()

    def _tell(self) -> None:
        for paper in self._papers:
            if paper.label == self.list.choice():
                self.chosen.emit(PaperChoice(paper.kind, paper.label, paper.source, self.sheet_size.choice()))
