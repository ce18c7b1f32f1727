"""The page of complaints: the board, or one complaint in its place."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget

from pempek_pos.complaints.complaint import Complaint
from pempek_pos.complaints.recovery_service import RecoveryReport
from pempek_pos.errors import ShopError
from ui.complaints.board_panel import BoardPanel
from ui.complaints.detail import DetailView
from ui.complaints.notices import Notices
from ui.complaints.recovery_panel import RecoveryPanel
from ui.complaints.sheets import Sheets
from ui.complaints.state import BoardState, Detail, Moment, Tab
from ui.export.export_sheet import ExportSheet
from ui.export.table import Table
from ui.theme_look import px
from ui.widgets.button import Button
from ui.widgets.chip import ChipFace
from ui.widgets.coats import Weight
from ui.widgets.keys import KeyScope
from ui.widgets.label import PlainLabel, Role, set_tip
from ui.widgets.segmented import Segmented
from ui.widgets.stack import column, holder, row
from ui.widgets.veil import keep

_MINUTE_MS: Final = 60_000
_AT: Final = {Tab.BOARD: 0, Tab.RECOVERY: 2}
"""Where each part lies; one complaint lies between them."""


class ComplaintsView(KeyScope):
    """Shows what it is told; `log_wanted` asks for a new complaint, `led_back` brings a page's key."""

    log_wanted = Signal()
    minute_passed = Signal()
    recovery_wanted = Signal()
    led_back = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self.banner = Notices()
        self.sheets = Sheets(self, self.banner)
        self.panel = BoardPanel()
        self.detail = DetailView()
        self.recovery = RecoveryPanel()
        self.exporting = ExportSheet()
        keep(self, self.exporting)
        self.tabs = Segmented(
            self.tr("Bagian"),
            [ChipFace(Tab.BOARD.value, self.tr("Papan")), ChipFace(Tab.RECOVERY.value, self.tr("Pemulihan"))],
        )
        self.export = Button("", Weight.QUIET, icon="download", key="F12")
        self.export.setAccessibleName(self.tr("Simpan tabel (F12)"))
        set_tip(self.export, self.tr("Simpan tabel"))
        self.export.hide()
        self.add = Button(self.tr("Catat keluhan"), Weight.PRIMARY, icon="plus", key="N")
        self._count = PlainLabel("", Role.MUTED, elide=True)
        self._pages = QStackedWidget()
        self._lay_out()
        self.add.clicked.connect(self.log_wanted)
        self.panel.log_wanted.connect(self.log_wanted)
        self._ticking = QTimer(self)
        self._ticking.timeout.connect(self.minute_passed)
        self.tabs.chosen.connect(lambda key: self._turn(Tab(key)))
        self.bind("F2", self._search)

    def _lay_out(self) -> None:
        title = PlainLabel(self.tr("Keluhan"), Role.TITLE)
        self._head = holder(row(title, self._count, None, self.tabs, self.export, self.add, gap=8))
        self._pages.addWidget(self.panel)
        self._pages.addWidget(self.detail)
        self._pages.addWidget(self.recovery)
        self.tabs.setFixedWidth(px(260))
        layout = column(self._head, self.banner, self._pages, gap=12, edge=(20, 16, 20, 20))
        layout.setStretch(2, 1)
        self.setLayout(layout)

    def show_tabs(self, *, figures: bool) -> None:
        """Offer the figures to who may see them; the board comes first."""
        self.tabs.setVisible(figures)
        if not figures and self._pages.currentIndex() == _AT[Tab.RECOVERY]:
            self.go_back("")

    def show_report(self, report: RecoveryReport) -> None:
        """Show the figures of recovery."""
        self.recovery.show_report(report)

    def open_export(self, tables: tuple[Table, ...]) -> None:
        """Ask which table, and as what."""
        self.exporting.ask(tables, self.window())

    def close_export(self) -> None:
        """It is written."""
        self.exporting.close_veil()

    def say_kept(self, path: Path) -> None:
        """Tell where the file is."""
        self.banner.say_kept(path)

    def say_disk(self, place: str) -> None:
        """The disk refused the file."""
        self.close_export()
        self.banner.say_disk(place)

    def show_board(self, state: BoardState, moment: Moment) -> None:
        """Show the cards."""
        open_ones = sum(not one.state.closed for one in state.complaints)
        self._count.setText(self.tr("{n} terbuka").format(n=open_ones) if open_ones else "")
        self.panel.show_board(state, moment)

    def show_detail(self, detail: Detail) -> None:
        """Bring one complaint to the front."""
        self.detail.show_detail(detail)
        if self._pages.currentIndex() != 1:
            self._head.hide()
            self._pages.setCurrentIndex(1)
            self.setFocus()

    def go_back(self, complaint_id: str) -> None:
        """Bring the board to the front, the keyboard on this card."""
        self._head.show()
        self._bring(Tab.BOARD)
        self.take_keyboard(complaint_id)

    def take_keyboard(self, complaint_id: str = "") -> None:
        """The keyboard goes to the cards; without any to the page, whose keys work then."""
        if self._pages.currentIndex() == 0 and not self.panel.take_keyboard(complaint_id):
            self.setFocus()

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
        self.close_export()
        self.panel.box.clear()

    def showEvent(self, event: QShowEvent) -> None:
        """The clocks are read anew each minute while somebody may look at them."""
        super().showEvent(event)
        self._ticking.start(_MINUTE_MS)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks."""
        super().hideEvent(event)
        self._ticking.stop()

    def _turn(self, tab: Tab) -> None:
        self._bring(tab)
        if tab is Tab.RECOVERY:
            self.recovery_wanted.emit()
        else:
            self.take_keyboard()

    def _bring(self, tab: Tab) -> None:
        self.tabs.choose(tab.value)
        self.export.setVisible(tab is Tab.RECOVERY)
        self._pages.setCurrentIndex(_AT[tab])

    def _search(self) -> None:
        if self._pages.currentIndex() == 0:
            self.panel.box.setFocus()
            self.panel.box.selectAll()
