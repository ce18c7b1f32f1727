"""What lies over the whole window and holds the keyboard until it goes: under sheets and the lock screen."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from ui.widgets.keys import KeyScope

_BY_KEY: Final = Qt.FocusReason.TabFocusReason
_TYPED_INTO_THROUGH: Final = ("QComboBox", "QAbstractSpinBox")
"""By name: nothing of them is read in before one is there."""


class Veil(KeyScope):
    """Covers its window, keeps Tab inside, and gives the keyboard back where it was."""

    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._came_from: QWidget | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.hide()

    @property
    def is_open(self) -> bool:
        """Whether it lies over a window now."""
        return self.parentWidget() is not None and not self.isHidden()

    def open(self, over: QWidget, first: QWidget | None = None) -> None:
        """Lie over the window of `over`; `first` gets the keyboard, else the first field, never a button."""
        host = over.window()
        here = QApplication.focusWidget()
        if here is not None and not self.isAncestorOf(here) and here is not self:
            self._came_from = here
        self.setParent(host)
        host.installEventFilter(self)
        self.setGeometry(host.rect())
        self.show()
        self.raise_()
        self.arrange()
        target = first if first is not None else self._first_field()
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_veil(self) -> None:
        """Go, and put the keyboard back where it was."""
        if not self.is_open:
            return
        host = self.window()
        host.removeEventFilter(self)
        self.hide()
        back = self._came_from
        if back is None or not back.isVisible():
            back = front_veil(host) or host
        back.setFocus(Qt.FocusReason.OtherFocusReason)
        self._came_from = None
        self.closed.emit()

    def arrange(self) -> None:
        """Place what lies on it; called whenever the window changes its size."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window's size."""
        if event.type() == QEvent.Type.Resize and watched is self.window():
            self.setGeometry(self.window().rect())
            self.arrange()
        return False

    def focusNextPrevChild(self, onward: bool) -> bool:
        """Tab goes round inside."""
        target = self._neighbour(QApplication.focusWidget(), onward=onward)
        if target is not None:
            target.setFocus(_BY_KEY if onward else Qt.FocusReason.BacktabFocusReason)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Whatever is not meant for it ends here: the page below hears nothing."""
        super().keyPressEvent(event)
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Nothing below scrolls."""
        event.accept()

    def _first_field(self) -> QWidget:
        """The first thing to type into; the veil itself where there are only buttons."""
        stops = (part for part in self._parts() if _takes_tab(part))
        return next((stop for stop in stops if not isinstance(stop, QAbstractButton)), self)

    def _neighbour(self, of: QWidget | None, *, onward: bool) -> QWidget | None:
        """Where Tab leads from `of`, round and round; from outside, to the first or last."""
        parts = self._parts() if onward else self._parts()[::-1]
        past = parts.index(of) + 1 if of is not None and of in parts else 0
        return next((part for part in parts[past:] + parts[:past] if _takes_tab(part)), None)

    def _parts(self) -> list[QWidget]:
        """All that lies on it, in the order laid out.

        Not along Qt's focus chain: nextInFocusChain() makes each widget's wrapper own the next one's, and
        what is alive elsewhere in the window is taken for dead when this goes.
        """
        return self.findChildren(QWidget)


def keep(over: QWidget, *veils: Veil) -> None:
    """Let these go when `over` goes, also those that are never opened."""
    for veil in veils:
        veil.setParent(over)


def _takes_tab(widget: QWidget) -> bool:
    tabbed = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    outer = widget.parentWidget()
    inner = outer is not None and any(outer.inherits(kind) for kind in _TYPED_INTO_THROUGH)
    return tabbed and not inner and widget.isVisible() and widget.isEnabled()


def front_veil(window: QWidget) -> Veil | None:
    """The veil that lies on top of `window`, None if it is free."""
    veils = [child for child in window.children() if isinstance(child, Veil) and not child.isHidden()]
    return veils[-1] if veils else None
