"""The shipped files are found and drawn as the theme says."""

import pytest
from PySide6.QtGui import QColor, QFontDatabase, QImage, QTextLayout

from ui import assets
from ui.theme import Theme, body_font

ICONS = sorted(path.stem for path in assets.resource("icons").glob("*.svg"))


def test_fonts_and_icons_come_with_their_licences() -> None:
    assert "SIL Open Font License" in assets.resource("fonts", "OFL.txt").read_text(encoding="utf-8")
    assert "ISC License" in assets.resource("icons", "LICENSE").read_text(encoding="utf-8")


def test_the_family_is_known_in_its_three_weights(look: Theme) -> None:
    assert assets.FAMILY in QFontDatabase.families()
    assert {"Regular", "SemiBold", "Bold"} <= set(QFontDatabase.styles(assets.FAMILY))


@pytest.mark.parametrize("name", ["Siti", "林美玲", "محمد الفاتح", "Rina 🍤", "김철수", "m̃"])
def test_every_name_is_drawn_without_boxes(name: str, look: Theme) -> None:
    """K1: a machine without such fonts has ours."""
    layout = QTextLayout(name, body_font(1.0))
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    glyphs = [glyph for run in layout.glyphRuns() for glyph in run.glyphIndexes()]
    assert glyphs
    assert all(glyphs)


def test_the_spare_fonts_are_known(look: Theme) -> None:
    assert {"Noto Sans Arabic", "Noto Emoji", "Pempek Han"} <= set(QFontDatabase.families())


@pytest.mark.parametrize("name", ICONS)
def test_every_icon_draws_in_the_colour_asked_for_and_no_other(name: str, look: Theme) -> None:
    image = assets.icon_pixmap(name, "#0B5C7A", 24).toImage().convertToFormat(QImage.Format.Format_ARGB32)
    solid = [
        image.pixelColor(x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    ]
    assert solid
    assert all(_near(colour, QColor("#0B5C7A")) for colour in solid)


def test_icons_are_as_sharp_as_the_screen(look: Theme) -> None:
    pixmap = assets.icon_pixmap("search", "#13212E", 20, 1.5)
    assert pixmap.width() == 30
    assert pixmap.deviceIndependentSize().width() == 20


def test_an_icon_is_drawn_once_per_colour(look: Theme) -> None:
    one = assets.icon_pixmap("gift", "#B45309", 18)
    assert assets.icon_pixmap("gift", "#B45309", 18).cacheKey() == one.cacheKey()
    assert assets.icon_pixmap("gift", "#F5B04C", 18).cacheKey() != one.cacheKey()


def _near(one: QColor, other: QColor) -> bool:
    """The same but for what blending two strokes rounds away."""
    parts = zip(one.getRgb(), other.getRgb(), strict=True)
    return all(abs(a - b) <= 3 for a, b in parts)
