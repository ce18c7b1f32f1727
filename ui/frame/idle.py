"""Notices that nobody has touched the till for a while."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

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
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(milliseconds)
        self._timer.timeout.connect(self.idle)
        self._timer.start()
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Begin to wait anew with every deed."""
        if event.type() in _DEEDS:
            self._timer.start()
        return False
