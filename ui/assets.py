"""Files that ship with the program: fonts, icons tinted for the theme, the style sheet."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontDatabase, QPainter, QPixmap, QPixmapCache

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon

RESOURCES: Final = Path(__file__).resolve().parent.parent / "resources"
FAMILY: Final = "Plus Jakarta Sans"
_FONTS: Final = (
    "PlusJakartaSans-Regular.ttf",
    "PlusJakartaSans-SemiBold.ttf",
    "PlusJakartaSans-Bold.ttf",
)
_SPARES: Final = {
    "Noto Sans Arabic": "NotoSansArabic-Regular.ttf",
    "Noto Emoji": "NotoEmoji-Regular.ttf",
    "Pempek Han": "DroidSansFallback.ttf",
}
"""Families, by name, for letters that the bundled one has not."""


def resource(*parts: str) -> Path:
    """The path of a shipped file, wherever the program was started from."""
    return RESOURCES.joinpath(*parts)


def load_fonts() -> None:
    """Make the bundled family known to Qt, and the spares that stand in for letters it has not.

    Raises FileNotFoundError where a file is missing.
    """
    if FAMILY in QFontDatabase.families():
        return
    for name in (*_FONTS, *_SPARES.values()):
        path = resource("fonts", name)
        if QFontDatabase.addApplicationFont(str(path)) < 0:
            raise FileNotFoundError(path)
    QFont.insertSubstitutions(FAMILY, list(_SPARES))


def icon_pixmap(name: str, colour: str, size: int, ratio: float = 1.0) -> QPixmap:
    """The icon `name` drawn in `colour`, `size` logical pixels wide, sharp at the screen's `ratio`."""
    key = f"icon/{name}/{colour}/{size}/{ratio}"
    pixmap = QPixmap()
    if QPixmapCache.find(key, pixmap):
        return pixmap
    pixmap = _drawn(name, colour, size, ratio)
    QPixmapCache.insert(key, pixmap)
    return pixmap


def icon(name: str, colour: str) -> QIcon:
    """The icon `name` in `colour` for widgets that only take a QIcon."""
    from PySide6.QtGui import QIcon  # brings all theme icons along: only for widgets that want one

    made = QIcon()
    for ratio in (1.0, 1.5, 2.0):
        made.addPixmap(icon_pixmap(name, colour, 20, ratio))
    return made


def icon_file(name: str, colour: str, folder: Path) -> Path:
    """The icon tinted and written into `folder`, for style sheets, which only take files."""
    path = folder / f"{name}-{colour.removeprefix('#')}.svg"
    if not path.exists():
        path.write_bytes(_tinted(name, colour))
    return path


def style_sheet_text() -> str:
    """The style sheet with its $tokens still in it."""
    return resource("styles", "app.qss").read_text(encoding="utf-8")


def _tinted(name: str, colour: str) -> bytes:
    return resource("icons", f"{name}.svg").read_bytes().replace(b"currentColor", colour.encode())


def _drawn(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    from PySide6.QtCore import QByteArray  # both with the first icon: the sign-in has names, and none
    from PySide6.QtSvg import QSvgRenderer

    pixmap = QPixmap(round(size * ratio), round(size * ratio))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer = QSvgRenderer(QByteArray(_tinted(name, colour)))
    renderer.render(painter, QRectF(0, 0, pixmap.width(), pixmap.height()))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap
