"""Several parts of which one is in front, as tall as that one needs and no taller."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

_GROWS = QSizePolicy.Policy.Preferred
_COUNTS_NOT = QSizePolicy.Policy.Ignored


class FrontPage(QStackedWidget):
    """What is behind does not make the page wider or taller."""

    def __init__(self, pages: Sequence[QWidget]) -> None:
        super().__init__()
        self._fronts = tuple(pages)
        for page in pages:
            self.addWidget(page)
        self.bring(0)

    def bring(self, at: int) -> None:
        """Bring this one to the front."""
        for number, page in enumerate(self._fronts):
            policy = _GROWS if number == at else _COUNTS_NOT
            page.setSizePolicy(policy, policy)
        self.setCurrentIndex(at)
        self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        """What the front needs."""
        front = self._fronts[self.currentIndex()]
        return front.minimumSizeHint().expandedTo(front.minimumSize())

    def sizeHint(self) -> QSize:
        """No more than that: what scrolls around it asks for this height."""
        return self.minimumSizeHint()

    def hasHeightForWidth(self) -> bool:
        """Parts scroll inside themselves; those behind would have a say otherwise."""
        return False
