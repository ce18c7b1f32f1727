"""The page of complaints: the board, or one complaint in its place."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from pempek_pos.complaints.complaint import Complaint
from pempek_pos.errors import ShopError
from ui.complaints.board_panel import BoardPanel
from ui.complaints.detail import DetailView
from ui.complaints.notices import Notices
from ui.complaints.sheets import Sheets
from ui.complaints.state import BoardState, Detail, Moment
from ui.widgets.button import Button
from ui.widgets.coats import Weight
from ui.widgets.keys import KeyScope
from ui.widgets.label import PlainLabel, Role
from ui.widgets.stack import column, holder, row


class ComplaintsView(KeyScope):
    """Shows what it is told; `log_wanted` asks for a new complaint, `led_back` brings a page's key."""

    log_wanted = Signal()
    led_back = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self.banner = Notices()
        self.sheets = Sheets(self, self.banner)
        self.panel = BoardPanel()
        self.detail = DetailView()
        self.add = Button(self.tr("Catat keluhan"), Weight.PRIMARY, icon="plus", key="N")
        self._count = PlainLabel("", Role.MUTED, elide=True)
        self._pages = QStackedWidget()
        self._lay_out()
        self.add.clicked.connect(self.log_wanted)
        self.panel.log_wanted.connect(self.log_wanted)
        self.bind("F2", self._search)

    def _lay_out(self) -> None:
        title = PlainLabel(self.tr("Keluhan"), Role.TITLE)
        self._head = holder(row(title, self._count, None, self.add, gap=8))
        self._pages.addWidget(self.panel)
        self._pages.addWidget(self.detail)
        layout = column(self._head, self.banner, self._pages, gap=12, edge=(20, 16, 20, 20))
        layout.setStretch(2, 1)
        self.setLayout(layout)

    def show_board(self, state: BoardState, moment: Moment) -> None:
        """Show the cards."""
        open_ones = sum(not one.state.closed for one in state.complaints)
        self._count.setText(self.tr("{n} terbuka").format(n=open_ones) if open_ones else "")
        self.panel.show_board(state, moment)

    def show_detail(self, detail: Detail) -> None:
        """Bring one complaint to the front."""
        self.detail.show_detail(detail)
        if self._pages.currentIndex() == 0:
            self._head.hide()
            self._pages.setCurrentIndex(1)
            self.setFocus()

    def go_back(self, complaint_id: str) -> None:
        """Bring the board to the front, the keyboard on this card."""
        self._head.show()
        self._pages.setCurrentIndex(0)
        self.take_keyboard(complaint_id)

    def take_keyboard(self, complaint_id: str = "") -> None:
        """The keyboard goes to the cards."""
        if self._pages.currentIndex() == 0:
            self.panel.take_keyboard(complaint_id)

    def tell_logged(self, complaint: Complaint, origin: str) -> None:
        """Tell its number, and lead back to where the wish came from."""
        self.banner.logged(complaint)
        if origin:
            self.led_back.emit(origin, complaint)

    def say_error(self, error: ShopError) -> None:
        """Say what went wrong."""
        self.banner.say_error(error)

    def hush(self) -> None:
        """Take back what was said last."""
        self.banner.dismiss()

    def leave_all(self) -> None:
        """Close what somebody else had opened."""
        self.sheets.close_form()
        self.panel.box.clear()

    def _search(self) -> None:
        if self._pages.currentIndex() == 0:
            self.panel.box.setFocus()
            self.panel.box.selectAll()
