"""The window leads from page to page, keeps presenters alive, and lets nothing past a lock."""

import gc
import weakref
from collections.abc import Iterator
from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pempek_pos.clock import WIB
from ui.theme import Theme
from ui.widgets.button import Button
from ui.widgets.field import TextField
from ui.widgets.keypad import PinPad
from ui.widgets.keys import KeyScope
from ui.widgets.notice import Tone
from ui.widgets.sheet import Sheet
from ui.widgets.stack import column
from ui.window import PageEntry, Window


class Page(KeyScope):
    """A page with a field and a button for F9."""

    def __init__(self, word: str) -> None:
        super().__init__()
        self.field, self.go = TextField("Cari"), Button(word, key="F9")
        self.setLayout(column(self.field, self.go))


class Counting:
    """A presenter that counts how often its page came to the front and was asked."""

    def __init__(self, page: Page) -> None:
        self.seen = self.gone = 0
        page.go.clicked.connect(self.went)

    def shown(self) -> None:
        self.seen += 1

    def went(self) -> None:
        self.gone += 1


def entry(key: str, place: int) -> PageEntry:
    page = Page(key)
    return PageEntry(key, "wallet", key.title(), page, Counting(page), f"Ctrl+{place}")


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, look: Theme) -> Iterator[Window]:
    made = Window(lambda: datetime(2026, 11, 23, 14, 32, tzinfo=WIB))
    qtbot.addWidget(made)
    made.set_pages([entry("kasir", 1), entry("laci", 2)])
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    yield made
    qapp.removeEventFilter(made._scans)
    qapp.removeEventFilter(made._idle)


def presenter(window: Window, key: str) -> Counting:
    kept = window._entries[key].presenter
    assert isinstance(kept, Counting)
    return kept


def page(window: Window, key: str) -> Page:
    kept = window._entries[key].widget
    assert isinstance(kept, Page)
    return kept


def test_the_first_page_is_in_front_and_told_so(window: Window) -> None:
    assert window.page() == "kasir"
    assert presenter(window, "kasir").seen == 1
    assert presenter(window, "laci").seen == 0


def test_every_page_is_refreshed_whenever_it_is_shown(qtbot: QtBot, window: Window) -> None:
    with qtbot.waitSignal(window.page_shown) as told:
        window.open_page("laci")
    assert told.args == ["laci"]
    window.open_page("kasir")
    window.open_page("laci")
    assert presenter(window, "laci").seen == 2
    window.open_page("nowhere")
    assert window.page() == "laci"


def test_ctrl_and_a_figure_open_a_page_also_from_a_field(qtbot: QtBot, window: Window) -> None:
    page(window, "kasir").field.setFocus()
    qtbot.keyClick(page(window, "kasir").field, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert window.page() == "laci"


def test_a_key_pressed_while_nothing_has_the_keyboard_reaches_the_page(qtbot: QtBot, window: Window) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F9)
    assert presenter(window, "kasir").gone == 1
    assert presenter(window, "laci").gone == 0


def test_presenters_live_as_long_as_their_pages(qtbot: QtBot, window: Window) -> None:
    kept = weakref.ref(presenter(window, "kasir"))
    gc.collect()
    assert kept() is not None
    qtbot.mouseClick(page(window, "kasir").go, Qt.MouseButton.LeftButton)
    assert presenter(window, "kasir").gone == 1


def test_other_people_see_other_pages(window: Window) -> None:
    laci = window._entries["laci"]
    window.set_pages([laci])
    assert window.page() == "laci"
    assert list(window._rail._buttons) == ["laci"]
    window.set_pages([entry("kasir", 1), laci])
    assert window.page() == "laci"


def test_a_lock_hides_all_and_the_page_is_as_it_was_afterwards(qtbot: QtBot, window: Window) -> None:
    field = page(window, "kasir").field
    field.setFocus()
    qtbot.keyClicks(field, "te", delay=40)
    qtbot.waitUntil(lambda: field.text() == "te")
    pad = PinPad()
    window.cover_with(pad)
    assert window.covered
    assert pad.hasFocus()
    qtbot.keyClick(pad, Qt.Key.Key_F9)
    qtbot.keyClick(pad, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(pad, Qt.Key.Key_Escape)
    assert presenter(window, "kasir").gone == 0
    assert window.page() == "kasir"
    assert window.covered
    window.uncover()
    assert not window.covered
    assert field.hasFocus()
    assert field.text() == "te"


def test_a_lock_lies_over_an_open_sheet_and_leaves_it_open(window: Window) -> None:
    sheet = Sheet("Pembayaran")
    amount = TextField("Uang")
    sheet.set_body(column(amount))
    sheet.open(window, amount)
    pad = PinPad()
    window.cover_with(pad)
    assert pad.hasFocus()
    window.uncover()
    assert sheet.is_open
    assert amount.hasFocus()
    sheet.close_veil()


def test_the_same_lock_card_serves_again(window: Window) -> None:
    pad = PinPad()
    for _ in range(3):
        window.cover_with(pad)
        assert pad.isVisible()
        window.uncover()


def test_scans_are_told_unless_the_till_is_locked(window: Window) -> None:
    told = QSignalSpy(window.scanned)
    window._scans.scanned.emit("PS-KLT")
    window.cover_with(PinPad())
    window._scans.scanned.emit("PS-ADA")
    window.uncover()
    assert [told.at(at)[0] for at in range(told.count())] == ["PS-KLT"]


def test_a_sentence_over_the_page_comes_and_goes(qtbot: QtBot, window: Window) -> None:
    assert not window._notice.isVisible()
    window.say(Tone.WARN, "Printer tidak menjawab.", action="Coba lagi")
    assert window.banner.isVisible()
    window.banner.dismiss()
    assert not window._notice.isVisible()


def test_it_fits_the_smallest_screen(window: Window) -> None:
    assert window.minimumSize().toTuple() == (1024, 700)
    window.resize(1024, 700)
    assert window.size().toTuple() == (1024, 700)


def test_closing_is_told(qtbot: QtBot, window: Window) -> None:
    with qtbot.waitSignal(window.closing):
        window.close()
