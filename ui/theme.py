"""Dresses the application in palette and font, and its windows in the one style sheet."""

from pathlib import Path
from string import Template
from typing import Final

from PySide6.QtCore import QObject, Qt, QTemporaryDir, Signal
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from ui import assets
from ui.theme_colours import DARK, LIGHT, Palette
from ui.theme_look import BODY, TYPE_SIZES

SYSTEM: Final = "system"
_DRESSED: Final = "dressed"
_SHEET_ICONS: Final = {
    "icon_down": ("chevron-down", "muted"),
    "icon_left": ("chevron-left", "text"),
    "icon_right": ("chevron-right", "text"),
}


class Theme(QObject):
    """The look of the application; `changed` follows every switch."""

    changed = Signal()

    def __init__(self, application: QApplication, wish: str = SYSTEM, scale: float = 1.0) -> None:
        """Dress `application` as wished: "system", "light" or "dark", its text `scale` times as large."""
        super().__init__(application)
        self._application = application
        self._folder = QTemporaryDir()
        self._wish, self._scale = wish, scale
        assets.load_fonts()
        application.styleHints().colorSchemeChanged.connect(self._follow)
        self._dress()

    @property
    def palette(self) -> Palette:
        """The colours worn now."""
        return DARK if self._dark() else LIGHT

    def dress(self, window: QWidget) -> None:
        """Have `window` wear the style sheet, now and after each switch, for as long as it is there.

        The window, not the application: under an application's sheet each step of putting a page together
        asks every part already in it anew, which took four fifths of the time until the pages were there.
        """
        window.setProperty(_DRESSED, True)
        window.setStyleSheet(self._sheet())

    def wear(self, wish: str, scale: float | None = None) -> None:
        """Switch at once to "system", "light" or "dark", and to a text scale if one is given."""
        self._wish = wish
        self._scale = self._scale if scale is None else scale
        self._dress()

    def _follow(self) -> None:
        if self._wish == SYSTEM:
            self._dress()

    def _dark(self) -> bool:
        if self._wish == SYSTEM:
            return self._application.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return self._wish == "dark"

    def _dress(self) -> None:
        font, palette = body_font(self._scale), qt_palette(self.palette)
        if (font, palette) == (self._application.font(), self._application.palette()):
            return  # worn already; to dress anew asks every widget
        self._application.setFont(font)
        self._application.setPalette(palette)
        for window in self._application.topLevelWidgets():
            if window.property(_DRESSED):
                window.setStyleSheet(self._sheet())
        self.changed.emit()

    def _sheet(self) -> str:
        return style_sheet(self.palette, self._scale, Path(self._folder.path()))


def body_font(scale: float) -> QFont:
    """Running text in the bundled family, all figures equally wide."""
    font = QFont(assets.FAMILY)
    font.setPixelSize(round(BODY * scale))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def style_sheet(palette: Palette, scale: float, folder: Path) -> str:
    """The style sheet with every token filled in; tinted icons it names are written into `folder`."""
    tokens = {name: str(value) for name, value in palette._asdict().items()}
    tokens |= {f"t{size}": f"{round(size * scale)}px" for size in TYPE_SIZES}
    for token, (name, colour) in _SHEET_ICONS.items():
        tokens[token] = assets.icon_file(name, tokens[colour], folder).as_posix()
    return Template(assets.style_sheet_text()).substitute(tokens)


def qt_palette(look: Palette) -> QPalette:
    """The same colours for whatever Qt draws by itself."""
    role = QPalette.ColorRole
    palette = QPalette()
    for which, colour in (
        (role.Window, look.background),
        (role.WindowText, look.text),
        (role.Base, look.surface),
        (role.AlternateBase, look.background),
        (role.Text, look.text),
        (role.PlaceholderText, look.muted),
        (role.Button, look.surface),
        (role.ButtonText, look.text),
        (role.BrightText, look.red),
        (role.Light, look.surface),
        (role.Midlight, look.line),
        (role.Mid, look.line),
        (role.Dark, look.strong_line),
        (role.Shadow, look.shade),
        (role.Highlight, look.sea),
        (role.HighlightedText, look.on_sea),
        (role.Accent, look.sea),
        (role.Link, look.sea),
        (role.LinkVisited, look.sea),
        (role.ToolTipBase, look.text),
        (role.ToolTipText, look.surface),
    ):
        palette.setColor(which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, QColor(look.muted))
    return palette
