"""What the running application looks like right now, for widgets that draw themselves."""

from typing import Final

from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette

from ui.theme_colours import DARK, LIGHT, Palette

STEP: Final = 4
"""Spacing goes in steps of this many pixels."""
RADIUS: Final = 8
TOUCH: Final = 44
"""Nothing a finger must hit is smaller than this many pixels."""
TYPE_SIZES: Final = (12, 14, 16, 20, 28, 40)
BODY: Final = 14


def colours() -> Palette:
    """The look the application wears now, told by its own window colour."""
    return (
        DARK
        if QGuiApplication.palette().color(QPalette.ColorRole.Window) == QColor(DARK.background)
        else LIGHT
    )


def scale() -> float:
    """How much larger than designed people want their text: 1.0, 1.15, 1.3."""
    pixels = QGuiApplication.font().pixelSize()
    return pixels / BODY if pixels > 0 else 1.0


def px(size: int) -> int:
    """A designed text size, or a height that holds text, at the person's text scale."""
    return round(size * scale())


def font(size: int = BODY, weight: int = 400) -> QFont:
    """The application's family at a designed size and weight (400, 600 or 700), figures equally wide."""
    made = QFont(QGuiApplication.font())
    made.setPixelSize(px(size))
    made.setWeight(QFont.Weight(weight))
    return made


def blend(colour: str, alpha: float) -> QColor:
    """`colour` at `alpha` opacity (0 to 1)."""
    made = QColor(colour)
    made.setAlphaF(alpha)
    return made
