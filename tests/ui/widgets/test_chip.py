"""One chip is on, and every chip can be reached."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from ui.theme import Theme
from ui.widgets.chip import Chip, ChipFace, ChipRow
from ui.widgets.segmented import Segmented

MANY = [ChipFace(str(number), f"Kategori nomor {number}") for number in range(12)]


def shown(qtbot: QtBot, faces: Sequence[ChipFace], width: int = 420) -> ChipRow:
    row = ChipRow("Kategori")
    qtbot.addWidget(row)
    row.resize(width, 44)
    row.set_chips(faces)
    row.show()
    return row


def chips(row: ChipRow) -> list[Chip]:
    return row.findChildren(Chip)


def test_a_press_chooses_and_tells(qtbot: QtBot, look: Theme) -> None:
    row = shown(qtbot, MANY[:3])
    assert row.choice() == "0"
    with qtbot.waitSignal(row.chosen) as told:
        qtbot.mouseClick(chips(row)[2], Qt.MouseButton.LeftButton)
    assert told.args == ["2"]
    assert row.choice() == "2"


def test_the_same_chips_again_change_nothing(qtbot: QtBot, look: Theme) -> None:
    row = shown(qtbot, MANY[:3])
    row.choose("1")
    before = chips(row)
    row.set_chips(MANY[:3])
    assert chips(row) == before
    assert row.choice() == "1"


def test_a_chip_that_stays_stays_chosen(qtbot: QtBot, look: Theme) -> None:
    row = shown(qtbot, MANY[:3])
    row.choose("1")
    row.set_chips(MANY[1:5])
    assert row.choice() == "1"
    row.set_chips(MANY[5:7])
    assert row.choice() == "5"


def test_arrows_appear_only_where_something_is_hidden_and_lead_there(qtbot: QtBot, look: Theme) -> None:
    row = shown(qtbot, MANY)
    qtbot.waitUntil(row._right.isVisible)
    assert not row._left.isVisible()
    while row._right.isVisible():
        qtbot.mouseClick(row._right, Qt.MouseButton.LeftButton)
    last = chips(row)[-1]
    assert row.rect().contains(last.mapTo(row, QPoint(last.width() - 1, 4)))
    assert row._left.isVisible()


def test_few_chips_need_no_arrows(qtbot: QtBot, look: Theme) -> None:
    row = shown(qtbot, MANY[:2], width=800)
    assert not row._left.isVisible()
    assert not row._right.isVisible()


def test_a_drag_moves_the_row_and_chooses_nothing(qtbot: QtBot, look: Theme) -> None:
    row = shown(qtbot, MANY)
    qtbot.waitUntil(row._right.isVisible)
    chip = chips(row)[1]
    with qtbot.assertNotEmitted(row.chosen):
        qtbot.mousePress(chip, Qt.MouseButton.LeftButton, pos=QPoint(60, 20))
        qtbot.mouseMove(chip, QPoint(40, 20))
        qtbot.mouseMove(chip, QPoint(0, 20))
        qtbot.mouseRelease(chip, Qt.MouseButton.LeftButton, pos=QPoint(0, 20))
    assert row._area.horizontalScrollBar().value() > 0


def test_chips_that_are_merely_pressed_stay_off(qtbot: QtBot, look: Theme) -> None:
    row = ChipRow("Ditahan", checkable=False)
    qtbot.addWidget(row)
    row.set_chips(MANY[:2])
    row.show()
    with qtbot.waitSignal(row.chosen):
        qtbot.mouseClick(chips(row)[0], Qt.MouseButton.LeftButton)
    assert row.choice() == ""


def test_segments_are_chosen_by_mouse_and_arrows(qtbot: QtBot, look: Theme) -> None:
    tabs = Segmented("Cara bayar", [ChipFace("cash", "Tunai"), ChipFace("qris", "QRIS")])
    qtbot.addWidget(tabs)
    tabs.show()
    assert tabs.choice() == "cash"
    with qtbot.waitSignal(tabs.chosen) as told:
        qtbot.keyClick(tabs, Qt.Key.Key_Right)
    assert told.args == ["qris"]
    with qtbot.waitSignal(tabs.chosen) as told:
        qtbot.keyClick(tabs, Qt.Key.Key_Right)
    assert told.args == ["cash"]
    tabs.choose("qris")
    assert tabs.choice() == "qris"
