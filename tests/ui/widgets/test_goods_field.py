"""Goods chosen as groups and items, days of the week, and hours as people type them."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from pempek_pos.loyalty.goods import ALL_GOODS, Goods
from tests.ui.program import click
from ui.theme import Theme
from ui.widgets.chip import Chip, ChipFace, ChipRow
from ui.widgets.choice_list import Choice
from ui.widgets.goods_field import GoodsField, GoodsOnOffer
from ui.widgets.hours_field import MIDNIGHT, NO_TIME, HoursField, minute_from
from ui.widgets.weekday_row import WeekdayRow

ITEMS = (
    Choice("i1", "Pempek kulit", "PS-KLT"),
    Choice("i2", "Pempek lenjer kecil", "PS-LJK"),
    Choice("i3", "Cuko 250 ml", "CK-250"),
)
GROUPS = (ChipFace("g1", "Pempek satuan"), ChipFace("g2", "Pelengkap"))
NAMES = {face.key: face.text for face in GROUPS} | {item.key: item.title for item in ITEMS}


@pytest.fixture
def goods(qtbot: QtBot, look: Theme) -> GoodsField:
    field = GoodsField("Semua barang")
    qtbot.addWidget(field)
    field.resize(600, 300)
    field.offer(GoodsOnOffer(GROUPS, ITEMS, NAMES))
    field.set_goods(ALL_GOODS)
    with qtbot.waitExposed(field):
        field.show()
    return field


def chip(row: ChipRow, text: str) -> Chip:
    (found,) = (chip for chip in row.findChildren(Chip) if chip.text() == text and chip.isVisible())
    return found


def test_nothing_chosen_is_all_goods_and_says_so(goods: GoodsField) -> None:
    assert goods.goods() == ALL_GOODS
    assert chip(goods.groups, "Semua barang").isChecked()
    assert not goods.picked.isVisible()


def test_groups_and_items_are_chosen_together_and_let_go_one_by_one(goods: GoodsField, qtbot: QtBot) -> None:
    click(chip(goods.groups, "Pempek satuan"))
    goods.search.setFocus()
    qtbot.keyClicks(goods.search, "cuko")
    qtbot.keyClick(goods.search, Qt.Key.Key_Return)
    assert goods.goods() == Goods(frozenset({"i3"}), frozenset({"g1"}))
    assert not chip(goods.groups, "Semua barang").isChecked()
    click(chip(goods.picked, "Cuko 250 ml"))
    assert goods.goods() == Goods(groups=frozenset({"g1"}))
    click(chip(goods.groups, "Pempek satuan"))
    assert goods.goods() == ALL_GOODS
    assert chip(goods.groups, "Semua barang").isChecked()


def test_all_goods_takes_everything_back(goods: GoodsField) -> None:
    goods.set_goods(Goods(frozenset({"i1"}), frozenset({"g2"})))
    with_signal = []
    goods.changed.connect(lambda: with_signal.append(1))
    click(chip(goods.groups, "Semua barang"))
    assert goods.goods() == ALL_GOODS
    assert with_signal == [1]


def test_items_are_found_by_beginnings_of_words_of_name_or_code(goods: GoodsField, qtbot: QtBot) -> None:
    told = {
        "pempek k": ["Pempek kulit", "Pempek lenjer kecil"],
        "ps lj": ["Pempek lenjer kecil"],
        "ulit": [],
        "***": [],
        "陈": [],
    }
    for typed, found in told.items():
        goods.search.setText(typed)
        assert [choice.title for choice in goods.found._model.choices] == found
        assert goods.found.isVisible() is bool(found)


def test_the_arrows_mark_another_and_escape_empties_the_box_first(goods: GoodsField, qtbot: QtBot) -> None:
    goods.search.setFocus()
    qtbot.keyClicks(goods.search, "pempek")
    qtbot.keyClick(goods.search, Qt.Key.Key_Down)
    qtbot.keyClick(goods.search, Qt.Key.Key_Return)
    assert goods.goods() == Goods(frozenset({"i2"}))
    qtbot.keyClicks(goods.search, "x")
    qtbot.keyClick(goods.search, Qt.Key.Key_Escape)
    assert goods.search.text() == ""


def test_an_item_that_is_no_longer_known_can_be_let_go(goods: GoodsField) -> None:
    goods.set_goods(Goods(frozenset({"gone"})))
    click(chip(goods.picked, "barang lama"))
    assert goods.goods() == ALL_GOODS


@pytest.mark.parametrize("days", [0, 0b1, 0b111_1111, 0b101_0101])
def test_days_of_the_week_are_bits_from_monday(qtbot: QtBot, look: Theme, days: int) -> None:
    row = WeekdayRow("Hari")
    qtbot.addWidget(row)
    row.set_days(days)
    assert row.days() == days


@pytest.mark.parametrize(
    ("text", "minute"),
    [
        ("14.00", 840),
        (" 9:05 ", 545),
        ("7", 420),
        ("24.00", MIDNIGHT),
        ("24.01", NO_TIME),
        ("12.60", NO_TIME),
        ("", NO_TIME),
        ("jam 2", NO_TIME),
        ("-1", NO_TIME),
        ("٧", NO_TIME),
        ("12.5", NO_TIME),
    ],
)
def test_a_time_is_read_as_it_is_written(text: str, minute: int) -> None:
    assert minute_from(text) == minute


def test_midnight_ends_a_day(qtbot: QtBot, look: Theme) -> None:
    field = HoursField()
    qtbot.addWidget(field)
    field.set_hours(1_320, MIDNIGHT)
    assert field.last.text() == "24.00"
    assert field.hours() == (1_320, MIDNIGHT)
    field.last.setText("00.00")
    assert field.hours() == (1_320, MIDNIGHT)
