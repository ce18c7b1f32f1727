"""The page of messages: today's drafts, and announcements."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices

from pempek_pos.errors import ShopError
from pempek_pos.messages.draft import Done
from ui.messages.day_panel import DayPanel
from ui.messages.sheets import MessageSheets
from ui.messages.state import DayState, Tab, ToldState
from ui.messages.told_panel import ToldPanel
from ui.theme_look import px
from ui.widgets.button import Button
from ui.widgets.chip import ChipFace
from ui.widgets.coats import Weight
from ui.widgets.front_page import FrontPage
from ui.widgets.keys import KeyScope
from ui.widgets.label import PlainLabel, Role, set_tip
from ui.widgets.notice import Banner, Tone
from ui.widgets.segmented import Segmented
from ui.widgets.stack import column, row
from ui.wording import sentence
from ui.words.days import clock_time

_ORDER = (Tab.TODAY, Tab.TOLD)


class MessagesView(KeyScope):
    """Shows what it is told; its parts emit what people do."""

    tab_chosen = Signal(str)
    folder_wanted = Signal(object)

    def __init__(self, name_of: Callable[[str], str]) -> None:
        """`name_of` tells a staff member's name."""
        super().__init__()
        self._name_of = name_of
        self._kept: Path | None = None
        self.day = DayPanel(name_of)
        self.told = ToldPanel()
        self.sheets = MessageSheets(self)
        self.banner = Banner()
        self.tabs = Segmented(
            self.tr("Bagian"),
            [
                ChipFace(Tab.TODAY.value, self.tr("Hari ini"), "messages-square"),
                ChipFace(Tab.TOLD.value, self.tr("Pengumuman"), "megaphone"),
            ],
        )
        self.make = Button(self.tr("Buat pengumuman"), Weight.PRIMARY, icon="plus", key="F4")
        self.export = Button("", Weight.QUIET, icon="download", key="F12")
        self.export.setAccessibleName(self.tr("Simpan tabel (F12)"))
        set_tip(self.export, self.tr("Simpan tabel"))
        self._fronts = FrontPage((self.day, self.told))
        self._lay_out()
        self.tabs.chosen.connect(self.tab_chosen)
        self.banner.acted.connect(lambda: self.folder_wanted.emit(self._kept))
        self.bind("F2", self.take_keyboard)

    def _lay_out(self) -> None:
        self.tabs.setMaximumWidth(px(340))
        title = PlainLabel(self.tr("Pesan"), Role.TITLE)
        head = row(title, None, self.export, self.make, self.tabs, gap=8)
        head.setStretch(4, 100)
        layout = column(head, self.banner, self._fronts, gap=12, edge=(20, 16, 20, 20))
        layout.setStretch(2, 1)
        self.setLayout(layout)

    def show_tab(self, tab: Tab) -> None:
        """Bring a part to the front."""
        self.tabs.choose(tab.value)
        self._fronts.bring(_ORDER.index(tab))
        self.make.setVisible(tab is Tab.TOLD)
        self.export.setVisible(tab is Tab.TOLD)
        self.hush()

    def take_keyboard(self) -> None:
        """The keyboard goes to the list in front."""
        (self.day if self._fronts.currentIndex() == 0 else self.told).take_keyboard()

    # -- today -----------------------------------------------------------------------------------------

    def show_day(self, state: DayState) -> None:
        """Show the list."""
        self.day.show_day(state)

    def open_draft(self, link: str) -> None:
        """Open the draft in whatever the person chats with."""
        QDesktopServices.openUrl(QUrl(link))

    def say_error(self, error: ShopError) -> None:
        """Say what cannot be done."""
        self.banner.say(Tone.ERROR, sentence(error))

    def say_done_before(self, done: Done) -> None:
        """Somebody else was faster."""
        words = self.tr("Sudah dikerjakan {who} pukul {time}: tidak dibuka lagi.")
        self.banner.say(Tone.INFO, words.format(who=self._name_of(done.by_staff), time=clock_time(done.at)))

    def hush(self) -> None:
        """Take back what was said last."""
        self.banner.dismiss()

    # -- announcements ---------------------------------------------------------------------------------

    def show_told(self, state: ToldState) -> None:
        """Show the register."""
        self.told.show_told(state)
        self.export.setEnabled(bool(state.told))

    def say_kept(self, path: Path) -> None:
        """Tell where the files are."""
        self._kept = path
        words = self.tr("{file} sudah disimpan.").format(file=path.name)
        self.banner.say(Tone.OK, words, action=self.tr("Buka folder"))
