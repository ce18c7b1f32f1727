"""The look is worn by the whole application, and changes at once."""

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QFontMetricsF, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.theme import Theme, style_sheet
from ui.theme_colours import DARK, LIGHT, Palette
from ui.theme_look import colours, font, px, scale
from ui.widgets.button import IconButton
from ui.widgets.label import PlainLabel, Role


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
def test_the_style_sheet_has_every_token_filled_in_and_every_picture_at_hand(
    palette: Palette, tmp_path: Path, look: Theme
) -> None:
    text = style_sheet(palette, 1.0, tmp_path)
    assert "$" not in text
    assert palette.surface in text
    for picture in tmp_path.iterdir():
        assert picture.as_posix() in text
        assert b"currentColor" not in picture.read_bytes()


def test_the_application_wears_what_is_wished(look: Theme) -> None:
    look.wear("dark")
    assert colours() is DARK
    assert look.palette is DARK
    assert QApplication.palette().color(QPalette.ColorRole.Window) == QColor(DARK.background)
    look.wear("light")
    assert colours() is LIGHT


def test_following_the_system_gives_one_of_the_two_looks(look: Theme) -> None:
    look.wear("system")
    assert colours() in (LIGHT, DARK)


def test_icons_take_the_new_colours_at_once(qtbot: QtBot, look: Theme) -> None:
    button = IconButton("search", "Cari")
    qtbot.addWidget(button)
    light = button.grab().toImage()
    look.wear("dark")
    assert button.grab().toImage() != light


def test_a_switch_is_announced(qtbot: QtBot, look: Theme) -> None:
    with qtbot.waitSignal(look.changed):
        look.wear("dark")


def test_figures_are_equally_wide_at_every_weight_and_size(look: Theme) -> None:
    for size in (12, 14, 16, 20, 28, 40):
        for weight in (400, 600, 700):
            wide = {QFontMetricsF(font(size, weight)).horizontalAdvance(digit * 8) for digit in "0123456789"}
            assert len(wide) == 1, (size, weight)


def test_labels_keep_equally_wide_figures_under_the_style_sheet(qtbot: QtBot, look: Theme) -> None:
    ones, eights = PlainLabel("Rp1.111", Role.AMOUNT), PlainLabel("Rp8.888", Role.AMOUNT)
    qtbot.addWidget(ones)
    qtbot.addWidget(eights)
    assert ones.sizeHint().width() == eights.sizeHint().width()


def test_larger_text_is_larger_everywhere(qtbot: QtBot, look: Theme) -> None:
    label = PlainLabel("Kasir")
    qtbot.addWidget(label)
    before = label.sizeHint().width()
    look.wear("light", 1.5)
    assert scale() == pytest.approx(1.5)
    assert px(20) == 30
    assert label.sizeHint().width() > before
