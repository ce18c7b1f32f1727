"""Pages that are built when they are first opened, or when nobody touches anything."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.program import OWNER, Hands
from ui.frame.idle import IdleWatch
from ui.late_page import LatePage
from ui.theme import Theme
from ui.widgets.field import SearchField
from ui.widgets.keys import KeyScope
from ui.widgets.stack import column
from ui.window import PageEntry


def unbuilt(hands: Hands) -> list[str]:
    entries = hands.window._entries.values()
    return [e.key for e in entries if isinstance(e.widget, LatePage) and e.widget._entry is None]


def test_only_the_page_in_front_is_built_when_somebody_signs_in(hands: Hands) -> None:
    hands.let_in(OWNER)
    assert unbuilt(hands) == [key for key in hands.window._entries if key != hands.window.page()]


def test_a_page_opened_for_the_first_time_is_in_front_with_the_keyboard(hands: Hands) -> None:
    hands.let_in(OWNER)
    for key in unbuilt(hands):
        hands.window.open_page(key)
        built = hands.page(key).widget
        assert built.isVisible(), key
        focused = QApplication.focusWidget()
        assert focused is built or built.isAncestorOf(focused), key


def test_all_are_built_while_nobody_touches_anything(hands: Hands, qtbot: QtBot) -> None:
    hands.let_in(OWNER)
    qtbot.waitUntil(lambda: unbuilt(hands) == [], timeout=120_000)
    assert hands.window.page() == "counter"


def test_a_page_is_led_to_and_shows_the_part_that_was_wanted(hands: Hands) -> None:
    hands.let_in(OWNER)
    hands.window.open_part("reports", "points")
    assert hands.page("reports").widget.tabs.choice() == "points"


class Inner(KeyScope):
    """A page with one input."""

    def __init__(self) -> None:
        super().__init__()
        self.box = SearchField("Cari")
        self.setLayout(column(self.box))
        self.heard = 0
        self.bind("F2", self._hear)

    def shown(self) -> None:
        self.box.setFocus()

    def _hear(self) -> None:
        self.heard += 1


def test_a_page_is_built_once_and_hears_its_keys(qtbot: QtBot, look: Theme) -> None:
    built: list[Inner] = []

    def build() -> PageEntry:
        built.append(Inner())
        return PageEntry("inner", "users", "Dalam", built[-1], built[-1])

    late = LatePage(build)
    qtbot.addWidget(late)
    assert not late.press("F2")
    late.show()
    late.shown()
    late.shown()
    assert len(built) == 1
    assert built[0].isVisible()
    assert late.press("F2")
    assert built[0].heard == 1


def test_rest_is_counted_from_the_last_touch(qtbot: QtBot, look: Theme) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    watch = IdleWatch(application, milliseconds=60_000)
    page = Inner()
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: watch.rested() >= 200)
    before = watch.rested()
    qtbot.keyClick(page, Qt.Key.Key_Shift)
    assert watch.rested() < before
    application.removeEventFilter(watch)
    watch.deleteLater()
