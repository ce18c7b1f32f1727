"""The grid shows items side by side, chooses by finger and key, and stays quick when the menu is long."""

from time import perf_counter

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from ui.theme import Theme
from ui.widgets.tile import Tile
from ui.widgets.tile_grid import TileGrid


def tiles(count: int) -> list[Tile]:
    return [Tile(f"i{at}", f"Pempek nomor {at}", "Rp4.000", f"PS-{at}", bar=at // 5) for at in range(count)]


@pytest.fixture
def grid(qtbot: QtBot, look: Theme) -> TileGrid:
    made = TileGrid("Barang")
    qtbot.addWidget(made)
    made.resize(850, 560)
    made.show()
    return made


def click(qtbot: QtBot, grid: TileGrid, at: int) -> None:
    spot = grid.visualRect(grid.model().index(at, 0)).center()
    qtbot.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=spot)


@pytest.mark.parametrize(("width", "columns"), [(508, 4), (850, 5), (1030, 6), (1390, 7), (2400, 7)])
def test_columns_follow_the_width_and_fill_it(qtbot: QtBot, grid: TileGrid, width: int, columns: int) -> None:
    grid.set_tiles(tiles(60))
    grid.resize(width, 560)
    qtbot.wait(1)
    rows = [grid.visualRect(grid.model().index(at, 0)) for at in range(columns + 1)]
    assert len({room.top() for room in rows[:columns]}) == 1
    assert rows[columns].top() > rows[0].top()
    assert width - 30 < rows[columns - 1].right() <= width + 10


def test_a_touch_chooses(qtbot: QtBot, grid: TileGrid) -> None:
    grid.set_tiles(tiles(12))
    with qtbot.waitSignal(grid.chosen) as told:
        click(qtbot, grid, 7)
    assert told.args == ["i7"]


def test_arrows_and_enter_choose(qtbot: QtBot, grid: TileGrid) -> None:
    grid.set_tiles(tiles(12))
    grid.enter()
    qtbot.keyClick(grid, Qt.Key.Key_Right)
    qtbot.keyClick(grid, Qt.Key.Key_Down)
    with qtbot.waitSignal(grid.chosen) as told:
        qtbot.keyClick(grid, Qt.Key.Key_Return)
    assert told.args == ["i6"]


def test_up_from_the_first_line_goes_back_to_the_box(qtbot: QtBot, grid: TileGrid) -> None:
    grid.set_tiles(tiles(12))
    grid.enter()
    with qtbot.waitSignal(grid.left_above):
        qtbot.keyClick(grid, Qt.Key.Key_Up)


def test_what_is_sold_out_cannot_be_chosen(qtbot: QtBot, grid: TileGrid) -> None:
    grid.set_tiles([Tile("a", "Lenjer", "Rp4.000", "PS-1", off=True)])
    with qtbot.assertNotEmitted(grid.chosen):
        click(qtbot, grid, 0)


def test_a_count_is_drawn_beside_the_name(grid: TileGrid) -> None:
    grid.set_tiles(tiles(3))
    before = grid.viewport().grab().toImage()
    grid.set_counts({"i1": "2"})
    after = grid.viewport().grab().toImage()
    corner = grid.visualRect(grid.model().index(1, 0)).topLeft()
    name = QPoint(corner.x() + 16, corner.y() + 12)
    badge = grid.visualRect(grid.model().index(1, 0)).topRight() + QPoint(-10 - 18, 18)
    assert before.copy(name.x(), name.y(), 100, 20) == after.copy(name.x(), name.y(), 100, 20)
    assert before.pixelColor(badge) != after.pixelColor(badge)


def test_a_screen_reader_hears_name_price_and_code(grid: TileGrid) -> None:
    grid.set_tiles(tiles(1))
    heard = grid.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert heard == "Pempek nomor 0, Rp4.000, PS-0"


def test_twelve_thousand_items_appear_at_once(qtbot: QtBot, grid: TileGrid) -> None:
    many = tiles(12_000)
    began = perf_counter()
    grid.set_tiles(many)
    grid.scrollToBottom()
    grid.viewport().grab()
    assert perf_counter() - began < 1.0
    with qtbot.waitSignal(grid.chosen) as told:
        click(qtbot, grid, 11_999)
    assert told.args == ["i11999"]
