"""The board with its filters and search, and what to do while it is empty."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.complaints.board import Board
from ui.complaints.card_words import cards
from ui.complaints.state import BoardState, Moment, Shown
from ui.theme_look import px
from ui.widgets.chip import ChipFace
from ui.widgets.field import SearchField
from ui.widgets.notice import EmptyState
from ui.widgets.segmented import Segmented
from ui.widgets.stack import Card, column, row

_FILTERS = 432


class BoardPanel(QWidget):
    """`shown` and `typed` say what is looked for, `opened` which complaint, `log_wanted` a new one."""

    shown_chosen = Signal(object)
    typed = Signal(str)
    opened = Signal(str)
    log_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.board = Board()
        self.box = SearchField(self.tr("Cari nomor, nama, struk, barang"), key="F2")
        self.filters = Segmented(
            self.tr("Yang ditampilkan"),
            [
                ChipFace(Shown.ALL.value, self.tr("Semua")),
                ChipFace(Shown.MINE.value, self.tr("Milik saya")),
                ChipFace(Shown.ESCALATED.value, self.tr("Dieskalasi")),
            ],
        )
        self._nothing = EmptyState(
            "message-square-warning",
            self.tr(
                "Belum ada keluhan. Kalau ada pelanggan yang kecewa, catat di sini: jenisnya dan satu "
                "kalimat sudah cukup."
            ),
            action=self.tr("Catat keluhan"),
        )
        self._none_found = EmptyState("search", self.tr("Tidak ada keluhan yang cocok."))
        self._pages = QStackedWidget()
        for page in (self.board, Card(column(self._nothing), pad=1), Card(column(self._none_found), pad=1)):
            self._pages.addWidget(page)
        self.box.setMaximumWidth(px(420))
        head = row(self.filters, None, self.box, gap=12)
        head.setStretch(2, 1)
        layout = column(head, self._pages, gap=12)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self.filters.chosen.connect(lambda key: self.shown_chosen.emit(Shown(key)))
        self.box.textEdited.connect(self.typed)
        self.board.opened.connect(self.opened)
        self._nothing.acted.connect(self.log_wanted)

    def show_board(self, state: BoardState, moment: Moment) -> None:
        """Show what is looked for, as the clocks stand."""
        words = {
            Shown.ALL: self.tr("Semua {n}"),
            Shown.MINE: self.tr("Milik saya {n}"),
            Shown.ESCALATED: self.tr("Dieskalasi {n}"),
        }
        self.filters.say([words[shown].format(n=state.count(shown)) for shown in Shown])
        self.filters.setMinimumWidth(px(_FILTERS))
        self.filters.choose(state.shown.value)
        columns = state.columns()
        self.board.show_cards({key: cards(found, moment) for key, found in columns.items()})
        at = 1 if not state.complaints else 0 if state.seen else 2
        self._pages.setCurrentIndex(at)

    def take_keyboard(self, key: str = "") -> bool:
        """The keyboard goes to this card or the first there is; whether there is one."""
        return self._pages.currentIndex() == 0 and self.board.take_keyboard(key)
