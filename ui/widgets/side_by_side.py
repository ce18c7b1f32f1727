"""Two parts that stand side by side where there is room, and one under the other where there is not."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget


class SideBySide(QWidget):
    """`side` keeps its width beside `main`; below `wide_from` pixels it goes under it, as tall as `low`."""

    def __init__(self, main: QWidget, side: QWidget, *, side_width: int, wide_from: int, low: int) -> None:
        super().__init__()
        self._main, self._wide = main, True
        self._side, self._side_width, self._wide_from, self._low = side, side_width, wide_from, low
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(12)
        self._layout.addWidget(main, 1)
        self._layout.addWidget(side)
        self._arrange(wide=True)

    def minimumSizeHint(self) -> QSize:
        """No wider than the parts need one under the other."""
        main, side = self._main.minimumSizeHint(), self._side.minimumSizeHint()
        least = max(main.height(), self._main.minimumHeight())
        if self._wide:
            return QSize(main.width(), max(least, side.height()))
        return QSize(main.width(), least + self._layout.spacing() + self._low)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Go side by side or one under the other."""
        super().resizeEvent(event)
        wide = event.size().width() >= self._wide_from
        if wide is not self._wide:
            self._arrange(wide=wide)
            self.updateGeometry()

    def _arrange(self, *, wide: bool) -> None:
        way = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self._layout.setDirection(way)
        self._wide = wide
        if wide:
            self._side.setMinimumHeight(0)
            self._side.setMaximumHeight(16_777_215)
            self._side.setFixedWidth(self._side_width)
        else:
            self._side.setMinimumWidth(1)
            self._side.setMaximumWidth(16_777_215)
            self._side.setFixedHeight(self._low)
