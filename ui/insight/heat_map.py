"""Cohorts as a heat map: a row for each month of first purchase, a column for each month after it."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from pempek_pos.insight.cohorts import Cohort
from ui.insight.part_words import span, whole
from ui.theme_look import blend, colours, font, px
from ui.words.days import short_month

_ROW: Final = 34
_HEAD: Final = 30
_NAME: Final = 88
_SIZE: Final = 56
_DARK_FROM: Final = 75
_FAINT: Final = 0.06


class HeatMap(QWidget):
    """Percent of a cohort that bought in each month; the darker, the more."""

    def __init__(self) -> None:
        super().__init__()
        self._cohorts: tuple[Cohort, ...] = ()
        self.setAccessibleName(self.tr("Yang kembali menurut bulan belanja pertama"))
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_cohorts(self, cohorts: Sequence[Cohort]) -> None:
        """Show these, the earliest on top."""
        self._cohorts = tuple(cohorts)
        told = "; ".join(f"{self._name(one)}, {one.size}: {self._told(one)}" for one in self._cohorts)
        self.setAccessibleDescription(told)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As tall as its rows."""
        return QSize(640, px(_HEAD) + px(_ROW) * len(self._cohorts))

    def minimumSizeHint(self) -> QSize:
        """Cells that still hold their figure."""
        return QSize(520, self.sizeHint().height())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say the figures under the pointer."""
        found = self._at(event.position().toPoint())
        QToolTip.showText(event.globalPosition().toPoint(), found, self)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw heads, names, sizes and cells."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_head(painter)
        for at, cohort in enumerate(self._cohorts):
            self._draw_cohort(painter, at, cohort)

    def _draw_head(self, painter: QPainter) -> None:
        painter.setFont(font(12))
        painter.setPen(QColor(colours().muted))
        middle = Qt.AlignmentFlag.AlignCenter
        painter.drawText(QRect(px(_NAME), 0, px(_SIZE), px(_HEAD)), middle, self.tr("orang"))
        for month in range(self._months()):
            painter.drawText(self._cell(-1, month), middle, f"+{month}" if month else "0")

    def _draw_cohort(self, painter: QPainter, at: int, cohort: Cohort) -> None:
        look, top = colours(), px(_HEAD) + at * px(_ROW)
        painter.setFont(font(14))
        painter.setPen(QColor(look.text))
        painter.drawText(
            QRect(0, top, px(_NAME), px(_ROW)), Qt.AlignmentFlag.AlignVCenter, self._name(cohort)
        )
        painter.setPen(QColor(look.muted))
        painter.drawText(
            QRect(px(_NAME), top, px(_SIZE), px(_ROW)), Qt.AlignmentFlag.AlignCenter, str(cohort.size)
        )
        for month in range(len(cohort.active)):
            self._draw_cell(painter, QRectF(self._cell(at, month)).adjusted(1, 1, -1, -1), cohort, month)

    def _draw_cell(self, painter: QPainter, room: QRectF, cohort: Cohort, month: int) -> None:
        look, share = colours(), cohort.kept(month)
        percent = share.percent if share is not None else None
        if percent is None:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(blend(look.sea, max(_FAINT, percent / 100)))
        painter.drawRoundedRect(room, 4, 4)
        painter.setPen(QColor(look.on_sea if percent >= _DARK_FROM else look.text))
        painter.setFont(font(12, 600))
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, whole(percent))

    def _cell(self, at: int, month: int) -> QRect:
        left = px(_NAME) + px(_SIZE)
        wide = max(1, self.width() - left) / max(12, self._months())
        top = 0 if at < 0 else px(_HEAD) + at * px(_ROW)
        high = px(_HEAD) if at < 0 else px(_ROW)
        return QRect(round(left + month * wide), top, round(wide), high)

    def _months(self) -> int:
        return max((len(cohort.active) for cohort in self._cohorts), default=0)

    def _name(self, cohort: Cohort) -> str:
        return f"{short_month(cohort.month)} {cohort.month.year}"

    def _told(self, cohort: Cohort) -> str:
        shares = (cohort.kept(month) for month in range(len(cohort.active)))
        return ", ".join(f"{whole(share.percent or 0)}%" for share in shares if share is not None)

    def _at(self, spot: QPoint) -> str:
        for at, cohort in enumerate(self._cohorts):
            for month in range(len(cohort.active)):
                share = cohort.kept(month)
                if share is not None and self._cell(at, month).contains(spot):
                    words = self.tr("{hits} dari {n} orang · 95%: {span}%")
                    return words.format(hits=share.hits, n=share.n, span=span(share.interval))
        return ""
