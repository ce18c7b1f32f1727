"""Keys as people name them, and the part of the window in which a key means something."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QWidget


def key_name(event: QKeyEvent) -> str:
    """The key as written on a button: F9, Enter, Esc, Del, +, Ctrl+1."""
    from PySide6.QtGui import QKeySequence  # brings all standard keys along: not before the first key

    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if event.text() and event.text().isprintable() and not event.text().isalnum():
        held &= ~Qt.KeyboardModifier.ShiftModifier
    name = QKeySequence(int(held.value) | event.key()).toString(QKeySequence.SequenceFormat.PortableText)
    return name.replace("Return", "Enter")


class KeyScope(QWidget):
    """A page or sheet: keys that nothing inside it took press its buttons or do what is bound here."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bound: dict[str, Callable[[], object]] = {}

    def bind(self, key: str, do: Callable[[], object]) -> None:
        """Let `key` ("F2", "Ctrl+F") do something while this scope is in front."""
        self._bound[key] = do

    def press(self, key: str) -> bool:
        """Do what `key` means here; False if it means nothing."""
        if do := self._bound.get(key):
            do()
            return True
        for button in self.findChildren(QAbstractButton):
            if button.property("key") == key and button.isEnabled() and button.isVisible():
                button.click()
                return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the key if it means something here; a key held down counts once."""
        if event.isAutoRepeat() or not self.press(key_name(event)):
            super().keyPressEvent(event)
