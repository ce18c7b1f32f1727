"""Text from people stays text."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ui.theme import Theme
from ui.widgets.label import PlainLabel, Role, set_tip

NASTY = [
    "<b>Siti</b>",
    "<img src='file:///etc/passwd'>",
    "a & b < c",
    "<a href='x'>klik</a>",
    "Rp10.000\nlagi",
]


@pytest.mark.parametrize("text", NASTY)
def test_a_name_is_never_markup(qtbot: QtBot, look: Theme, text: str) -> None:
    label = PlainLabel(text)
    qtbot.addWidget(label)
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert label.text() == text


@pytest.mark.parametrize("text", NASTY[:4])
def test_a_tooltip_is_never_markup(qtbot: QtBot, look: Theme, text: str) -> None:
    label = PlainLabel("x")
    qtbot.addWidget(label)
    set_tip(label, text)
    assert "<b>" not in label.toolTip()
    assert "<img" not in label.toolTip()
    assert "<a " not in label.toolTip()


def test_a_shortened_text_is_told_in_full_by_tooltip(qtbot: QtBot, look: Theme) -> None:
    label = PlainLabel("Paket Lebaran (40 kecil + 1 lenjer besar + 2 cuko)", elide=True)
    qtbot.addWidget(label)
    label.resize(80, 24)
    label.show()
    assert label.toolTip() == label.text()
    label.resize(900, 24)
    assert label.toolTip() == ""


def test_a_label_that_may_be_shortened_asks_for_little_room(qtbot: QtBot, look: Theme) -> None:
    label = PlainLabel("Nama yang panjang sekali", elide=True)
    qtbot.addWidget(label)
    assert label.minimumSizeHint().width() <= 32


def test_figures_stand_on_the_right(qtbot: QtBot, look: Theme) -> None:
    label = PlainLabel("Rp1.000", Role.AMOUNT)
    qtbot.addWidget(label)
    assert label.alignment() & Qt.AlignmentFlag.AlignRight


def test_a_tone_changes_the_colour_drawn(qtbot: QtBot, look: Theme) -> None:
    label = PlainLabel("Rp1.000")
    qtbot.addWidget(label)
    before = label.grab().toImage()
    label.set_tone("red")
    assert label.grab().toImage() != before
