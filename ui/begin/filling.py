"""What is seen while the demonstration shop is being made ready."""

from collections.abc import Iterator
from typing import Protocol

from PySide6.QtCore import Qt, Signal

from pempek_pos.errors import ShopError
from ui.background import Stepper
from ui.theme_look import px
from ui.widgets.keys import KeyScope
from ui.widgets.label import PlainLabel, Role
from ui.widgets.progress import ProgressPanel
from ui.widgets.stack import column, row
from ui.wording import sentence


class _Progress(Protocol):
    """How far it is."""

    @property
    def done(self) -> int:
        """Pieces done."""

    @property
    def total(self) -> int:
        """Pieces in all."""


class FillingView(KeyScope):
    """Walks the filling; `ready` when the shop can be opened."""

    ready = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle(self.tr("Kasir Pempek"))
        self._title = PlainLabel(self.tr("Toko contoh"), Role.TITLE)
        self._words = PlainLabel(
            self.tr("Tiga bulan jualan sedang disiapkan. Toko yang sebenarnya tidak disentuh."), Role.MUTED
        )
        self.panel = ProgressPanel(self.tr("Menyiapkan"))
        self.panel.setFixedWidth(px(520))
        for label in (self._title, self._words):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        middle = column(self._title, self._words, 16, self.panel, gap=4)
        self.setLayout(column(None, row(None, middle, None), None))
        self.setProperty("ground", "background")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumSize(1024, 700)
        self.stepper = Stepper(self)
        self.stepper.progress.connect(self._show)
        self.stepper.finished.connect(lambda _: self.ready.emit())
        self.stepper.failed.connect(self._fail)
        self.stepper.stopped.connect(self.close)
        self.panel.stop_wanted.connect(self.stepper.stop)

    def walk(self, work: Iterator[_Progress]) -> None:
        """Begin."""
        self.panel.begin()
        self.stepper.walk(piece for piece in work)

    def _show(self, progress: _Progress) -> None:
        self.panel.show_progress(progress.done, progress.total)

    def _fail(self, error: Exception) -> None:
        self.panel.end(
            sentence(error) if isinstance(error, ShopError) else self.tr("Toko contoh tidak bisa disiapkan."),
            well=False,
        )
        if not isinstance(error, ShopError):
            raise error
