"""The reports' page: the day, the month, the points owed, the members' statements."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, Signal

from pempek_pos.errors import ShopError
from pempek_pos.loyalty.expiry import Overdue
from pempek_pos.money.amount import Points, grouped
from ui.export.batch import Ended
from ui.export.export_sheet import ExportSheet
from ui.export.table import Table
from ui.reports.batch_panel import BatchPanel
from ui.reports.day_panel import DayPanel
from ui.reports.expiry_sheet import ExpirySheet
from ui.reports.month_panel import MonthPanel
from ui.reports.points_panel import PointsPanel
from ui.reports.state import ReportsState, Tab
from ui.theme_look import px
from ui.widgets.button import Button
from ui.widgets.chip import ChipFace
from ui.widgets.front_page import FrontPage
from ui.widgets.keys import KeyScope
from ui.widgets.label import PlainLabel, Role
from ui.widgets.notice import Banner, Tone
from ui.widgets.segmented import Segmented
from ui.widgets.stack import column, row
from ui.widgets.veil import keep
from ui.wording import sentence

_ORDER = (Tab.DAY, Tab.MONTH, Tab.POINTS, Tab.STATEMENTS)


class ReportsView(KeyScope):
    """Shows what it is told; its parts emit what people do."""

    tab_chosen = Signal(str)
    export_wanted = Signal()
    folder_wanted = Signal(object)

    def __init__(self, today: date, folder: Path) -> None:
        super().__init__()
        self.day = DayPanel(today)
        self.month = MonthPanel(today)
        self.points = PointsPanel()
        self.batch = BatchPanel(today, folder)
        self.exporting = ExportSheet()
        self.expiry = ExpirySheet()
        keep(self, self.exporting)
        keep(self, self.expiry)
        self.tabs = Segmented(
            self.tr("Bagian"),
            [
                ChipFace(Tab.DAY.value, self.tr("Harian"), "calendar"),
                ChipFace(Tab.MONTH.value, self.tr("Bulanan"), "calendar-days"),
                ChipFace(Tab.POINTS.value, self.tr("Poin"), "coins"),
                ChipFace(Tab.STATEMENTS.value, self.tr("Rekap poin"), "files"),
            ],
        )
        self.export = Button(self.tr("Simpan tabel"), icon="download", key="F8")
        self._banner = Banner()
        self._kept: Path | None = None
        self._fronts = FrontPage((self.day, self.month, self.points, self.batch))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._lay_out()
        self.tabs.chosen.connect(self.tab_chosen)
        self.export.clicked.connect(self.export_wanted)
        self._banner.acted.connect(lambda: self.folder_wanted.emit(self._kept))
        self.batch.into.folder_wanted.connect(self.folder_wanted)

    def _lay_out(self) -> None:
        self.tabs.setMaximumWidth(px(560))
        head = row(PlainLabel(self.tr("Laporan"), Role.TITLE), None, self.export, self.tabs, gap=16)
        head.setStretch(3, 100)
        layout = column(head, self._banner, self._fronts, gap=12, edge=(20, 16, 20, 20))
        layout.setStretch(2, 1)
        self.setLayout(layout)

    def show_reports(self, state: ReportsState) -> None:
        """Show the part in front."""
        self.tabs.choose(state.tab.value)
        self._fronts.bring(_ORDER.index(state.tab))
        self.export.setVisible(state.tab is not Tab.STATEMENTS)
        if state.tab is Tab.DAY and state.day is not None:
            self.day.show_day(state.day, state.today)
        elif state.tab is Tab.MONTH and state.month is not None:
            self.month.show_month(state.month, state.today)
        elif state.tab is Tab.POINTS and state.points is not None:
            self.points.show_points(state.points.owed, state.points.overdue, state.points.soon)
        else:
            self.batch.let_until(state.today)

    def take_keyboard(self) -> None:
        """The keyboard goes to the page and its keys."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_expiry(self, overdue: Overdue) -> None:
        """Show what would go, and ask."""
        self.expiry.ask(overdue, self.window())

    def close_expiry(self) -> None:
        """It is done."""
        self.expiry.close_veil()

    def say_gone(self, points: Points) -> None:
        """Tell how many points went."""
        self._banner.say(Tone.OK, self.tr("{n} poin hangus dan tercatat.").format(n=grouped(points)))

    def open_export(self, tables: tuple[Table, ...]) -> None:
        """Ask which table."""
        self.exporting.ask(tables, self.window())

    def close_export(self) -> None:
        """It is written."""
        self.exporting.close_veil()

    def say_kept(self, path: Path) -> None:
        """Tell where the file is."""
        self._kept = path
        words = self.tr("{file} sudah disimpan.").format(file=path.name)
        self._banner.say(Tone.OK, words, action=self.tr("Buka folder"))

    def say_disk(self, place: str) -> None:
        """The disk refused the file."""
        self.exporting.say_error(
            self.tr("{place} tidak bisa ditulis: periksa tempat di cakram.").format(place=place)
        )

    def say_error(self, error: ShopError) -> None:
        """Say what went wrong."""
        self._banner.say(Tone.ERROR, sentence(error))

    def hush(self) -> None:
        """Take back what was said last."""
        self._banner.dismiss()

    def show_begun(self) -> None:
        """A batch is under way."""
        self.batch.into.show_begun()

    def show_progress(self, done: int, total: int) -> None:
        """So many of so many."""
        self.batch.into.progress.show_progress(done, total)

    def show_ended(self, ended: Ended, path: Path | None, count: int) -> None:
        """A batch came to its end."""
        self.batch.into.show_ended(ended, path, count)

    def say_batch_error(self, error: ShopError) -> None:
        """Say what stands in the way of a batch."""
        self.batch.into.say_error(error)
