"""The window: rail, bar and pages; it leads from page to page and knows nothing of what they do."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from ui.frame.rail import Rail, RailEntry
from ui.frame.top_bar import TopBar
from ui.widgets.cover import Cover
from ui.widgets.keys import KeyScope, key_name
from ui.widgets.notice import Banner, Tone
from ui.widgets.stack import column, holder, row
from ui.widgets.veil import front_veil

if TYPE_CHECKING:
    from ui.widgets.scan import ScanFilter

SMALLEST: Final = (1024, 700)
_CLOCK_MS: Final = 5_000


class Presenter(Protocol):
    """What the window asks of a page's presenter."""

    def shown(self) -> None:
        """The page has come to the front: show how things stand now."""


@dataclass(frozen=True, slots=True)
class PageEntry:
    """One page: its place in the rail, what is seen, and who keeps it right."""

    key: str
    icon: str
    title: str
    widget: KeyScope
    presenter: Presenter
    shortcut: str = ""


class Window(QWidget):
    """Holds every page and its presenter; `scanned` is a scan anywhere, `idle` five minutes of rest."""

    idle = Signal()
    scanned = Signal(str)
    page_shown = Signal(str)
    part_wanted = Signal(str, str)
    who_clicked = Signal()
    closing = Signal()

    def __init__(self, now: Callable[[], datetime]) -> None:
        """`now` tells the shop's time, for the clock in the bar."""
        super().__init__()
        self.bar = TopBar()
        self.banner = Banner()
        self._now = now
        self._rail = Rail()
        self._pages = QStackedWidget()
        self._entries: dict[str, PageEntry] = {}
        self._key = ""
        self._cover: Cover | None = None
        self._scans: ScanFilter | None = None
        self._lay_out()
        self._rail.chosen.connect(self.open_page)
        self.bar.who_clicked.connect(self.who_clicked)
        self._ticking = QTimer(self)
        self._ticking.timeout.connect(self._tick)
        self._ticking.start(_CLOCK_MS)
        self._tick()

    def _lay_out(self) -> None:
        self._notice = holder(column(self.banner, edge=(20, 12, 20, 0)))
        self._notice.hide()
        self.banner.dismissed.connect(self._notice.hide)
        main = column(self.bar, self._notice, self._pages, gap=0)
        main.setStretchFactor(self._pages, 1)
        self.setLayout(row(self._rail, main, gap=0))
        self.setMinimumSize(*SMALLEST)
        self.setProperty("ground", "background")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    def showEvent(self, event: QShowEvent) -> None:
        """Wait for the first paint before keys and scans are watched."""
        super().showEvent(event)
        if self._scans is None:
            self.windowHandle().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Watch keys and scans once it is painted: the first watched event costs as much as the window."""
        if event.type() == QEvent.Type.Expose:  # painted by whoever handles it, after this
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self._watch)
        return False

    def _watch(self) -> None:
        if self._scans is not None:
            return
        from ui.frame.idle import IdleWatch  # both with the first event after the paint
        from ui.widgets.scan import ScanFilter

        application = QApplication.instance()
        assert isinstance(application, QApplication)
        self._scans = ScanFilter(application)
        self._scans.setParent(self)  # it goes when the window does
        self._scans.scanned.connect(self._take_scan)
        self._idle = IdleWatch(application)
        self._idle.setParent(self)
        self._idle.idle.connect(self.idle)

    def keep(self, page: QWidget) -> None:
        """Let a page go with the window, even if it is never shown."""
        page.setParent(
            self._pages
        )  # where it will be: each other parent asks all its parts for their look again

    def rested(self) -> int:
        """For how many milliseconds nobody has touched anything."""
        return self._idle.rested() if self._scans is not None else 0

    def set_pages(self, entries: Sequence[PageEntry]) -> None:
        """Offer these pages and no others; the first is shown unless the one in front is still offered."""
        for entry in self._entries.values():
            self._pages.removeWidget(entry.widget)
        self._entries = {entry.key: entry for entry in entries}
        for entry in entries:
            self._pages.addWidget(entry.widget)
        self._rail.set_entries([RailEntry(e.key, e.icon, e.title, e.shortcut) for e in entries])
        if entries:
            self.open_page(self._key if self._key in self._entries else entries[0].key)

    def open_page(self, key: str) -> None:
        """Bring a page to the front and let it show how things stand; unknown pages are let be."""
        entry = self._entries.get(key)
        if entry is None:
            return
        self._key = key
        self._pages.setCurrentWidget(entry.widget)
        self._rail.show_chosen(key)
        entry.presenter.shown()
        self.page_shown.emit(key)

    def open_part(self, key: str, part: str) -> None:
        """Bring a page to the front, and ask it for one of its parts."""
        self.open_page(key)
        self.part_wanted.emit(key, part)

    def page(self) -> str:
        """The key of the page in front."""
        return self._key

    def set_count(self, key: str, count: int) -> None:
        """Show in the rail how many things wait on a page."""
        self._rail.set_count(key, count)

    def say(self, tone: Tone, sentence: str, *, action: str = "") -> None:
        """Show one sentence over the page; the banner's `acted` tells that its button was pressed."""
        self._notice.show()
        self.banner.say(tone, sentence, action=action)

    def cover_with(self, inner: QWidget, *, see_through: bool = False) -> None:
        """Hide everything behind a lock or sign-in card until `uncover`."""
        self.uncover()
        self._cover = Cover(inner, see_through=see_through)
        self._cover.open(self, first=inner)

    def uncover(self) -> None:
        """Take the lock away; what was open before is there again."""
        if self._cover is not None:
            self._cover.close_veil()
            self._cover.release()
            self._cover = None

    @property
    def covered(self) -> bool:
        """Whether the lock is on."""
        return self._cover is not None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A key nobody took: Ctrl and a figure open a page, the rest is offered to what is in front."""
        veil = front_veil(self)
        if event.isAutoRepeat():
            return
        if veil is not None:
            veil.press(key_name(event))
            return
        pages = [entry for entry in self._entries.values() if entry.shortcut == key_name(event)]
        if pages:
            self.open_page(pages[0].key)
        elif isinstance(scope := self._pages.currentWidget(), KeyScope) and not scope.isAncestorOf(
            self.focusWidget()
        ):
            scope.press(key_name(event))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell that the program is about to end."""
        self.closing.emit()
        super().closeEvent(event)

    def _take_scan(self, text: str) -> None:
        if not self.covered:
            self.scanned.emit(text)

    def _tick(self) -> None:
        self.bar.show_time(self._now())
