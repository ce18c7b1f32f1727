"""Small pictures that are not buttons: an icon, a person's initials, the sign that something is under way."""

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.assets import icon_pixmap
from ui.theme_look import colours, px
from ui.widgets.draw import draw_initials


class Picture(QWidget):
    """An icon in one of the palette's colours, tinted anew with the theme."""

    def __init__(self, icon: str, size: int = 20, tone: str = "muted") -> None:
        super().__init__()
        self._icon, self._size, self._tone = icon, size, tone
        self.setFixedSize(px(size), px(size))

    def show_icon(self, icon: str, tone: str) -> None:
        """Show another icon or colour."""
        self._icon, self._tone = icon, tone
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the icon."""
        colour = getattr(colours(), self._tone)
        pixmap = icon_pixmap(self._icon, colour, px(self._size), self.devicePixelRatioF())
        QPainter(self).drawPixmap(0, 0, pixmap)


class Initials(QWidget):
    """A person's initials in a circle: amber for members, sea for the others."""

    def __init__(self, size: int = 44, tone: str = "amber") -> None:
        super().__init__()
        self._initials, self._tone = "", tone
        self.setFixedSize(px(size), px(size))

    def show_initials(self, initials: str, tone: str = "") -> None:
        """Show these letters, perhaps in another colour."""
        self._initials, self._tone = initials, tone or self._tone
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the circle."""
        look = colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill = getattr(look, self._tone)
        draw_initials(painter, QRectF(self.rect()), self._initials, fill, getattr(look, f"on_{self._tone}"))


class Waiting(QWidget):
    """A turning ring that shows itself only when something takes longer than 300 ms."""

    def __init__(self) -> None:
        super().__init__()
        self._angle, self._seen, self._wanted = 0, False, False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._turn)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._appear)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Sedang bekerja"))

    def begin(self) -> None:
        """Something has begun."""
        self._wanted = True
        self._later.start(300)

    def end(self) -> None:
        """It is done."""
        self._wanted = self._seen = False
        self._later.stop()
        self._timer.stop()
        self.update()

    def sizeHint(self) -> QSize:
        """As large as an icon."""
        return QSize(px(24), px(24))

    def showEvent(self, event: QShowEvent) -> None:
        """Turn again when it comes back into sight."""
        if self._seen:
            self._timer.start(40)

    def hideEvent(self, event: QHideEvent) -> None:
        """Do not turn where nobody looks."""
        self._timer.stop()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw three quarters of a ring."""
        if not self._seen:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colours().sea), 2.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawArc(QRectF(self.rect()).adjusted(3, 3, -3, -3), -self._angle * 16, 270 * 16)

    def _appear(self) -> None:
        self._seen = True
        self._timer.start(40)

    def _turn(self) -> None:
        self._angle = (self._angle + 12) % 360
        self.update()
