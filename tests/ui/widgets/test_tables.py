"""Tables and lists show values as they are told, a million of them as quickly as ten."""

from collections.abc import Sequence
from dataclasses import dataclass
from time import perf_counter

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from ui.theme import Theme
from ui.widgets.choice_list import Choice, ChoiceList
from ui.widgets.notice import EmptyState
from ui.widgets.table_model import Column, ValueModel
from ui.widgets.value_table import ValueTable


@dataclass(frozen=True, slots=True)
class Debt:
    """What somebody owes."""

    name: str
    owed: int


class Endless(Sequence[Debt]):
    """A million debts, made when they are looked at."""

    def __len__(self) -> int:
        return 1_000_000

    def __getitem__(self, at: int) -> Debt:  # type: ignore[override]  # only ever asked for one
        if not 0 <= at < len(self):
            raise IndexError(at)
        return Debt(f"Mitra {at}", at)


COLUMNS = (
    Column("Nama", lambda debt: debt.name, stretch=2, strong=True),
    Column(
        "Terutang",
        lambda debt: f"Rp{debt.owed}",
        right=True,
        width=130,
        tone_of=lambda debt: "red" if debt.owed else "",
    ),
)
DEBTS = [Debt("Bu Sri", 3), Debt("<b>Toko</b>", 7)]


@pytest.fixture
def table(qtbot: QtBot, look: Theme) -> ValueTable:
    made = ValueTable("Mitra", COLUMNS, EmptyState("users", "Belum ada mitra."))
    qtbot.addWidget(made)
    made.resize(600, 300)
    made.show()
    return made


def test_the_model_keeps_its_promises(qtmodeltester: ModelTester, table: ValueTable) -> None:
    model = ValueModel(COLUMNS, table)
    model.show(DEBTS)
    qtmodeltester.check(model)


def test_figures_stand_on_the_right_with_their_title(table: ValueTable) -> None:
    table.set_rows(DEBTS)
    model: QAbstractItemModel = table._view.model()
    side = Qt.ItemDataRole.TextAlignmentRole
    assert model.index(0, 1).data(side) & Qt.AlignmentFlag.AlignRight
    assert model.headerData(1, Qt.Orientation.Horizontal, side) & Qt.AlignmentFlag.AlignRight
    assert model.headerData(0, Qt.Orientation.Horizontal) == "Nama"
    assert model.index(1, 0).data() == "<b>Toko</b>"


def test_selecting_and_choosing_give_the_value_itself(qtbot: QtBot, table: ValueTable) -> None:
    table.set_rows(DEBTS)
    with qtbot.waitSignal(table.selected) as told:
        table.select(1)
    assert told.args == [DEBTS[1]]
    assert table.value() is DEBTS[1]
    with qtbot.waitSignal(table.chosen) as told:
        qtbot.keyClick(table._view, Qt.Key.Key_Return)
    assert told.args == [DEBTS[1]]


def test_without_rows_it_says_so(table: ValueTable) -> None:
    assert table._empty.isVisible()
    table.set_rows(DEBTS)
    assert not table._empty.isVisible()
    table.set_rows([])
    assert table._empty.isVisible()
    assert table.value() is None


def test_the_row_stays_selected_when_rows_are_shown_anew(table: ValueTable) -> None:
    table.set_rows(DEBTS)
    table.select(1)
    table.set_rows([Debt("Bu Sri", 4), Debt("Toko", 8)])
    assert table.value() == Debt("Toko", 8)


def test_columns_fill_the_width_exactly(table: ValueTable) -> None:
    table.set_rows(DEBTS)
    wide = sum(table._view.columnWidth(at) for at in range(len(COLUMNS)))
    assert wide == table._view.viewport().width()
    assert table._view.columnWidth(1) == 130


def test_a_million_rows_are_shown_without_reading_them(table: ValueTable) -> None:
    began = perf_counter()
    table.set_rows(Endless())
    table.select(999_999)
    table.grab()
    assert perf_counter() - began < 1.0
    assert table.value() == Debt("Mitra 999999", 999_999)


def test_choices_are_stepped_through_and_picked(qtbot: QtBot, look: Theme) -> None:
    choices = ChoiceList("Hasil")
    qtbot.addWidget(choices)
    choices.set_choices([Choice("a", "Siti", "0812"), Choice("b", "Budi"), Choice("c", "Ani")])
    choices.show()
    assert choices.choice() == "a"
    choices.step(1)
    choices.step(5)
    assert choices.choice() == "c"
    with qtbot.waitSignal(choices.chosen) as told:
        choices.pick()
    assert told.args == ["c"]
    choices.set_choices([])
    assert choices.choice() == ""
