"""An announcement's picture on screen: drawn once, shown as large as there is room."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from pempek_pos.messages.announcement_texts import Poster
from ui.messages.poster import drawn
from ui.messages.poster_layout import Format
from ui.theme_look import RADIUS


class PosterView(QWidget):
    """Shows one picture, in the middle, never larger than it is."""

    def __init__(self) -> None:
        super().__init__()
        self._image = QImage()
        self._shown: tuple[Poster, Format] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_poster(self, poster: Poster, format_: Format) -> None:
        """Draw it, unless it is the one that is shown."""
        if self._shown != (poster, format_):
            self._shown, self._image = (poster, format_), drawn(poster, format_)
            self.setAccessibleName(f"{poster.title}. {poster.told}")
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        """A good look at it."""
        return QSize(320, 320)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it to scale."""
        if self._image.isNull():
            return
        wide, high = self._image.width(), self._image.height()
        scale = min(self.width() / wide, self.height() / high, 1.0)
        room = QRectF(0, 0, wide * scale, high * scale)
        room.moveCenter(QRectF(self.rect()).center())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        rounded = QPainterPath()
        rounded.addRoundedRect(room, RADIUS, RADIUS)
        painter.setClipPath(rounded)
        ratio = self.devicePixelRatioF()
        small = self._image.scaled(
            QSize(round(room.width() * ratio), round(room.height() * ratio)),
            mode=Qt.TransformationMode.SmoothTransformation,
        )
        painter.drawImage(room, small)
