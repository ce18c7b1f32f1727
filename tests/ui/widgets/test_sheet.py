"""A sheet holds the keyboard, gives it back, and lets no key of the page below through."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui.theme import Theme
from ui.widgets.button import Button
from ui.widgets.field import Field, SearchField, TextField
from ui.widgets.keys import KeyScope
from ui.widgets.label import PlainLabel
from ui.widgets.sheet import Ask, Sheet
from ui.widgets.stack import column
from ui.widgets.veil import front_veil


class Page(KeyScope):
    """A page with a search box and a button for F9."""

    def __init__(self) -> None:
        super().__init__()
        self.box = SearchField("Cari")
        self.pay = Button("Bayar", key="F9")
        self.setLayout(column(self.box, self.pay))


@pytest.fixture
def page(qtbot: QtBot, look: Theme) -> Page:
    made = Page()
    qtbot.addWidget(made)
    made.resize(1024, 768)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.box.setFocus()
    return made


@pytest.fixture
def sheet(page: Page) -> Iterator[Sheet]:
    made = Sheet("Pembayaran", width=600)
    made.name, made.note = TextField("Nama"), TextField("Catatan")
    made.take = Button("Terima", key="Enter")
    made.set_body(column(Field("Nama", made.name), Field("Catatan", made.note)))
    made.set_foot(None, made.take)
    yield made
    made.close_veil()
    made.deleteLater()


def test_opening_takes_the_keyboard_and_closing_gives_it_back(page: Page, sheet: Sheet) -> None:
    sheet.open(page)
    assert sheet.name.hasFocus()
    assert front_veil(page) is sheet
    sheet.close_veil()
    assert page.box.hasFocus()
    assert front_veil(page) is None


def test_the_field_asked_for_gets_the_keyboard(page: Page, sheet: Sheet) -> None:
    sheet.open(page, sheet.note)
    assert sheet.note.hasFocus()


def test_tab_goes_round_inside(qtbot: QtBot, page: Page, sheet: Sheet) -> None:
    sheet.open(page)
    seen = []
    for _ in range(4):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        seen.append(QApplication.focusWidget())
    assert seen == [sheet.note, sheet.take, sheet.name, sheet.note]
    qtbot.keyClick(sheet.note, Qt.Key.Key_Backtab)
    assert sheet.name.hasFocus()


def test_escape_closes_it_and_tells(qtbot: QtBot, page: Page, sheet: Sheet) -> None:
    sheet.open(page)
    with qtbot.waitSignal(sheet.closed):
        qtbot.keyClick(sheet.name, Qt.Key.Key_Escape)
    assert not sheet.is_open


def test_enter_in_a_field_presses_the_button_of_that_key(qtbot: QtBot, page: Page, sheet: Sheet) -> None:
    sheet.open(page)
    with qtbot.waitSignal(sheet.take.clicked):
        qtbot.keyClick(sheet.name, Qt.Key.Key_Return)


def test_keys_of_the_page_below_are_dead(qtbot: QtBot, page: Page, sheet: Sheet) -> None:
    sheet.open(page)
    pressed = QSignalSpy(page.pay.clicked)
    qtbot.keyClick(sheet.name, Qt.Key.Key_F9)
    assert pressed.count() == 0
    sheet.close_veil()
    qtbot.keyClick(page.box, Qt.Key.Key_F9)
    assert pressed.count() == 1


def test_it_stays_in_the_middle_and_inside_the_window(qtbot: QtBot, page: Page, sheet: Sheet) -> None:
    sheet.open(page)
    page.resize(1366, 768)
    assert sheet.size() == page.size()
    panel = sheet._panel.geometry()
    assert abs(panel.center().x() - sheet.rect().center().x()) <= 1
    page.resize(500, 300)
    assert sheet.rect().contains(sheet._panel.geometry())


def test_a_tall_body_scrolls_instead_of_growing_out_of_the_window(page: Page, sheet: Sheet) -> None:
    sheet.set_body(column(*(PlainLabel(f"baris {at}") for at in range(200))))
    sheet.open(page)
    assert sheet._panel.height() <= page.height() - 40
    assert sheet._body.verticalScrollBar().maximum() > 0


def test_it_can_be_opened_again(page: Page, sheet: Sheet) -> None:
    sheet.open(page)
    sheet.close_veil()
    sheet.set_foot(Button("Lain"))
    sheet.open(page)
    assert sheet.is_open
    assert sheet.name.hasFocus()


def test_closing_twice_tells_once(page: Page, sheet: Sheet) -> None:
    closed = QSignalSpy(sheet.closed)
    sheet.open(page)
    sheet.close_veil()
    sheet.close_veil()
    assert closed.count() == 1


@pytest.mark.parametrize(("key", "answer"), [(Qt.Key.Key_Return, True), (Qt.Key.Key_Escape, False)])
def test_a_question_is_answered_once_by_key(qtbot: QtBot, page: Page, key: Qt.Key, answer: bool) -> None:
    ask = Ask("Cetak ulang?", "Struk ini sudah dicetak.", yes="Cetak")
    answers = QSignalSpy(ask.answered)
    ask.open(page)
    assert ask.hasFocus()
    qtbot.keyClick(ask, key)
    qtbot.keyClick(ask, key)
    assert [answers.at(at)[0] for at in range(answers.count())] == [answer]
    assert not ask.is_open


def test_what_cannot_be_undone_wants_more_than_enter(qtbot: QtBot, page: Page) -> None:
    ask = Ask("Batalkan belanja ini?", "Empat barang dihapus.", yes="Hapus", danger=True)
    answers = QSignalSpy(ask.answered)
    ask.open(page)
    qtbot.keyClick(ask, Qt.Key.Key_Return)
    assert ask.is_open
    qtbot.keyClick(ask, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert answers.at(0) == [True]


def test_a_sheet_of_buttons_lets_enter_be_the_button_that_says_so(qtbot: QtBot, page: Page) -> None:
    sheet = Sheet("Struk")
    printing, done = Button("Cetak"), Button("Selesai", key="Enter")
    sheet.set_body(column(printing))
    sheet.set_foot(None, done)
    pressed = QSignalSpy(printing.clicked)
    sheet.open(page)
    with qtbot.waitSignal(done.clicked):
        qtbot.keyClick(sheet, Qt.Key.Key_Return)
    assert pressed.count() == 0
    sheet.close_veil()


def test_nothing_shows_itself_before_it_has_a_parent(qtbot: QtBot, look: Theme) -> None:
    before = set(QApplication.topLevelWidgets())
    made = Sheet("Judul")
    made.set_foot(Button("Ya"))
    field = Field("Nama", TextField(), hint="seperti di KTP")
    shown = [w for w in QApplication.topLevelWidgets() if w not in before and w.isVisible()]
    assert shown == []
    assert isinstance(field, QWidget)
