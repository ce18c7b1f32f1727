"""The page of loyalty: month, four parts, and the way to files."""

from datetime import date
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal

from pempek_pos.errors import ShopError
from ui.export.export_sheet import ExportSheet
from ui.export.table import Table
from ui.insight.customers_panel import CustomersPanel
from ui.insight.missed_panel import MissedPanel
from ui.insight.paper_sheet import PaperSheet
from ui.insight.return_panel import ReturnPanel
from ui.insight.scorecard_panel import ScorecardPanel
from ui.insight.state import InsightState, Tab
from ui.theme_look import px
from ui.widgets.button import Button
from ui.widgets.chip import ChipFace
from ui.widgets.day_chooser import MonthChooser
from ui.widgets.front_page import FrontPage
from ui.widgets.keys import KeyScope
from ui.widgets.label import PlainLabel, Role
from ui.widgets.notice import Banner, Tone
from ui.widgets.progress import ProgressBar
from ui.widgets.segmented import Segmented
from ui.widgets.stack import column, row
from ui.widgets.veil import keep
from ui.wording import sentence

_ORDER: Final = (Tab.SCORECARD, Tab.CUSTOMERS, Tab.RETURN, Tab.MISSED)
_PATIENCE_MS: Final = 300


class InsightView(KeyScope):
    """Shows what it is told; its parts emit what people do."""

    tab_chosen = Signal(str)
    export_wanted = Signal()
    paper_wanted = Signal()
    folder_wanted = Signal(object)

    def __init__(self, today: date) -> None:
        super().__init__()
        self.chooser = MonthChooser(today)
        self.scorecard = ScorecardPanel()
        self.customers = CustomersPanel()
        self.coming_back = ReturnPanel()
        self.missed = MissedPanel()
        self.exporting = ExportSheet()
        self.paper = PaperSheet()
        keep(self, self.exporting)
        keep(self, self.paper)
        self.tabs = Segmented(
            self.tr("Bagian"),
            [
                ChipFace(Tab.SCORECARD.value, self.tr("Lima faktor"), "heart"),
                ChipFace(Tab.CUSTOMERS.value, self.tr("Pelanggan"), "users"),
                ChipFace(Tab.RETURN.value, self.tr("Yang kembali"), "repeat"),
                ChipFace(Tab.MISSED.value, self.tr("Perlu disapa"), "message-circle"),
            ],
        )
        self.make_paper = Button(self.tr("PDF"), icon="file-text", key="F9")
        self.export = Button(self.tr("Simpan tabel"), icon="download", key="F8")
        self._banner = Banner()
        self._bar = ProgressBar(high=3)
        self._patience = QTimer(self)
        self._kept: Path | None = None
        self._panels = (self.scorecard, self.customers, self.coming_back, self.missed)
        self._fronts = FrontPage(self._panels)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._lay_out()
        self._wire()

    def _lay_out(self) -> None:
        self.tabs.setMaximumWidth(px(620))
        title = PlainLabel(self.tr("Kesetiaan"), Role.TITLE)
        head = row(title, None, self.chooser, self.make_paper, self.export, gap=12)
        tabs = row(self.tabs, None)
        tabs.setStretch(0, 100)
        layout = column(head, tabs, self._bar, self._banner, self._fronts, gap=12, edge=(20, 16, 20, 20))
        layout.setStretch(4, 1)
        self._bar.hide()
        self.setLayout(layout)

    def _wire(self) -> None:
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self._bar.show)
        self.tabs.chosen.connect(self.tab_chosen)
        self.export.clicked.connect(self.export_wanted)
        self.make_paper.clicked.connect(self.paper_wanted)
        self._banner.acted.connect(lambda: self.folder_wanted.emit(self._kept))

    def show_state(self, state: InsightState) -> None:
        """Show the part in front."""
        self.chooser.let_until(state.today)
        self.chooser.show_month(state.month)
        self.tabs.choose(state.tab.value)
        self._fronts.bring(_ORDER.index(state.tab))
        self._panels[_ORDER.index(state.tab)].show_state(state)
        for button in (self.export, self.make_paper):
            button.setEnabled(state.study is not None)

    def take_keyboard(self) -> None:
        """The keyboard goes to the page and its keys."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_busy(self, done: int, total: int) -> None:
        """A study is under way: a thin bar, once it takes longer than a blink."""
        if not self._patience.isActive() and self._bar.isHidden():
            self._patience.start(_PATIENCE_MS)
        self._bar.show_part(done / max(1, total))

    def show_done(self) -> None:
        """It is there."""
        self._patience.stop()
        self._bar.hide()

    def open_export(self, tables: tuple[Table, ...]) -> None:
        """Ask which table."""
        self.exporting.ask(tables, self.window())

    def open_paper(self, folder: Path) -> None:
        """Ask where the page goes."""
        self.paper.ask(folder, self.window())

    def close_sheets(self) -> None:
        """It is written."""
        self.exporting.close_veil()
        self.paper.close_veil()

    def say_kept(self, path: Path) -> None:
        """Tell where the file is."""
        self._kept = path
        words = self.tr("{file} sudah disimpan.").format(file=path.name)
        self._banner.say(Tone.OK, words, action=self.tr("Buka folder"))

    def say_disk(self, place: str) -> None:
        """The disk refused the file."""
        words = self.tr("{place} tidak bisa ditulis: periksa tempat di cakram.").format(place=place)
        self.exporting.say_error(words)
        self.paper.say_error(words)

    def say_error(self, error: ShopError) -> None:
        """Say what went wrong."""
        self._banner.say(Tone.ERROR, sentence(error))

    def hush(self) -> None:
        """Take back what was said last."""
        self._banner.dismiss()
