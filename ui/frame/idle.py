"""Notices that nobody has touched the till for a while."""

from time import monotonic
from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QInputEvent

IDLE_MINUTES: Final = 5
_DEEDS: Final = frozenset(
    (
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
    )
)


class IdleWatch(QObject):
    """Emits `idle` once when nothing was touched for so long, and again after the next time."""

    idle = Signal()

    def __init__(self, application: QObject, *, milliseconds: int = IDLE_MINUTES * 60_000) -> None:
        super().__init__(application)
        self._touched = monotonic()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(milliseconds)
        self._timer.timeout.connect(self.idle)
        self._timer.start()
        application.installEventFilter(self)

    def rested(self) -> int:
        """For how many milliseconds nothing was touched."""
        return int((monotonic() - self._touched) * 1000)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Begin to wait anew with every deed."""
        if isinstance(event, QInputEvent) and event.type() in _DEEDS:  # the first is asked in no time
            self._timer.start()
            self._touched = monotonic()
        return False
