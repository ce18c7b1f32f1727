"""A page that takes a while to build: it has its place at once, and is built when it is first opened or when
nobody waits for it.
"""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.widgets.keys import KeyScope
from ui.window import PageEntry


class LatePage(KeyScope):
    """Stands for the page until it is there, then holds it."""

    def __init__(self, build: Callable[[], PageEntry]) -> None:
        super().__init__()
        self._build = build
        self._entry: PageEntry | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)

    def prepare(self) -> PageEntry:
        """Build it, once."""
        if self._entry is None:
            self._entry = self._build()
            self._layout.addWidget(self._entry.widget)
            self._entry.widget.show()  # not with the next turn: what cannot be seen takes no keyboard
        return self._entry

    def press(self, key: str) -> bool:
        """Do what `key` means on the page; False before it is there."""
        return self._entry is not None and self._entry.widget.press(key)

    def shown(self) -> None:
        """The page has come to the front."""
        self.prepare().presenter.shown()
        if self.hasFocus():  # it came to the front empty, and the page leaves the keyboard where it is
            self._first_stop().setFocus(Qt.FocusReason.OtherFocusReason)

    def _first_stop(self) -> QWidget:
        parts = (part for part in self.findChildren(QWidget) if part.isVisible() and part.isEnabled())
        return next((part for part in parts if part.focusPolicy() & Qt.FocusPolicy.TabFocus), self)
