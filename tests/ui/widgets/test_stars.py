"""Stars are given by key, arrow or touch, one at least and five at most."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ui.theme import Theme
from ui.widgets.stars import StarsField


def field(qtbot: QtBot) -> StarsField:
    stars = StarsField()
    qtbot.addWidget(stars)
    with qtbot.waitExposed(stars):
        stars.show()
    return stars


def test_keys_and_arrows_give_stars(qtbot: QtBot, dressed: Theme) -> None:
    stars, given = field(qtbot), []
    stars.changed.connect(given.append)
    for key in "3", "9", "5":
        QTest.keyClicks(stars, key)
    for arrow in (Qt.Key.Key_Right, Qt.Key.Key_Left):
        QTest.keyClick(stars, arrow)
    assert given == [3, 5, 5, 4]
    assert stars.accessibleDescription() == "4/5"


def test_a_touch_gives_the_star_and_all_before_it(qtbot: QtBot, dressed: Theme) -> None:
    stars = field(qtbot)
    for at, wanted in ((2, 1), (stars.width() // 2, 3), (stars.width() - 2, 5)):
        QTest.mouseClick(stars, Qt.MouseButton.LeftButton, pos=QPoint(at, 10))
        assert stars.value() == wanted
    stars.set_wrong(True)
    assert stars.grab().width() > 0
