"""Long work as people see it: how far, how long still, and a way to stop."""

from time import monotonic

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from pempek_pos.money.amount import grouped
from ui.theme_look import colours
from ui.widgets.button import Button
from ui.widgets.coats import Weight
from ui.widgets.label import PlainLabel, Role
from ui.widgets.stack import Card, column, row


class ProgressBar(QWidget):
    """A thin bar, filled from the left."""

    def __init__(self, tone: str = "sea", *, high: int = 6) -> None:
        super().__init__()
        self._part, self._tone = 0.0, tone
        self.setFixedHeight(high)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_part(self, part: float, tone: str = "") -> None:
        """Fill `part` of it, 0 to 1."""
        self._part, self._tone = max(0.0, min(1.0, part)), tone or self._tone
        self.update()

    def part(self) -> float:
        """How much is filled."""
        return self._part

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(120, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the groove and the filling."""
        look, half = colours(), self.height() / 2
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        groove = QColor(look.strong_line)
        groove.setAlphaF(0.28)
        painter.setBrush(groove)
        painter.drawRoundedRect(QRectF(self.rect()), half, half)
        if self._part > 0:
            painter.setBrush(QColor(getattr(look, self._tone)))
            wide = max(self.height(), self.width() * self._part)
            painter.drawRoundedRect(QRectF(0, 0, wide, self.height()), half, half)


class ProgressPanel(Card):
    """Shows work as it goes on; says by `stop_wanted` that the person wants it to stop."""

    stop_wanted = Signal()

    def __init__(self, title: str) -> None:
        self._title = PlainLabel(title, Role.STRONG, elide=True)
        self._words = PlainLabel("", Role.MUTED, elide=True)
        self._bar = ProgressBar()
        self._stop = Button("", Weight.SECONDARY, icon="x")
        super().__init__(
            column(row(column(self._title, self._words, gap=4), None, self._stop), self._bar, gap=12)
        )
        self._stop.set_text(self.tr("Hentikan"))
        self._stop.clicked.connect(self.stop_wanted)
        self._began = 0.0
        self.hide()

    def begin(self, words: str = "") -> None:
        """Show it empty."""
        self._began = monotonic()
        self._words.setText(words)
        self._bar.show_part(0, "sea")
        self._stop.setEnabled(True)
        self._stop.show()
        self.show()

    def show_progress(self, done: int, total: int, words: str = "") -> None:
        """So many pieces of so many, and how long still; `words` where pieces mean nothing to people."""
        self._bar.show_part(done / max(1, total))
        so_far = words or self.tr("{done} dari {total}").format(done=grouped(done), total=grouped(total))
        self._words.setText(f"{so_far} · {self._left(done, total)}")
        self.setAccessibleName(f"{self._title.text()}: {self._words.text()}")

    def end(self, sentence: str, *, well: bool = True) -> None:
        """Say how it ended, and keep showing it."""
        self._words.setText(sentence)
        self._bar.show_part(1.0 if well else self._bar.part(), "green" if well else "red")
        self._stop.hide()

    def _left(self, done: int, total: int) -> str:
        spent = monotonic() - self._began
        if done == 0 or spent < 1:
            return self.tr("menghitung sisa waktu …")
        seconds = spent / done * (total - done)
        if seconds < 10:
            return self.tr("sebentar lagi")
        if seconds < 60:
            return self.tr("kurang dari 1 menit lagi")
        return self.tr("sekitar {n} menit lagi").format(n=round(seconds / 60))
