"""The lock screen hides the window, and is drawn whole whatever comes onto its card."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.theme import Theme
from ui.widgets.cover import Cover
from ui.widgets.stack import column


def on_screen(window: QWidget) -> QImage:
    """What a person sees: only what was drawn anew since."""
    return window.screen().grabWindow(window.winId()).toImage().convertToFormat(QImage.Format.Format_RGB32)


def drawn_anew(window: QWidget) -> QImage:
    return window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def test_a_card_that_grows_and_shrinks_leaves_nothing_of_the_old_one(qtbot: QtBot, look: Theme) -> None:
    window, inner = QWidget(), QWidget()
    qtbot.addWidget(window)
    window.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    inner.setFixedSize(500, 300)
    cover = Cover(inner)
    window.setLayout(column(cover, gap=0))
    window.resize(900, 600)
    cover.show()
    with qtbot.waitExposed(window):
        window.show()
    for size in ((260, 420), (600, 200), (300, 300)):
        inner.setFixedSize(*size)
        qtbot.waitUntil(lambda size=size: (inner.width(), inner.height()) == size)  # type: ignore[misc]
        qtbot.waitUntil(lambda: on_screen(window) == drawn_anew(window), timeout=2_000)
