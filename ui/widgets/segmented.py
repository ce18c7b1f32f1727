"""A few choices side by side, of which one is on: tender tabs, periods, states."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QWidget

from ui.theme_look import colours
from ui.widgets.button import Button
from ui.widgets.chip import ChipFace
from ui.widgets.coats import Coat, Weight
from ui.widgets.stack import row


class Segment(Button):
    """One choice of a Segmented."""

    def __init__(self, face: ChipFace) -> None:
        super().__init__(face.text, Weight.SECONDARY, icon=face.icon)
        self.face = face
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def worn(self) -> Coat:
        """Sea while it is on."""
        look = colours()
        if self.isChecked():
            return Coat(look.sea_soft, look.sea_soft, look.sea_soft, look.sea, look.sea)
        return Coat(look.surface, look.raised, look.line, look.line, look.muted)


class Segmented(QWidget):
    """Choices of equal width; arrows move along them."""

    chosen = Signal(str)

    def __init__(self, name: str, faces: Sequence[ChipFace]) -> None:
        """`name` is what a screen reader calls the choice; the first one is on."""
        super().__init__()
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self._segments = [Segment(face) for face in faces]
        for segment in self._segments:
            self._group.addButton(segment)
        self._group.buttonClicked.connect(lambda _: self.chosen.emit(self.choice()))
        self._layout = row(gap=8)
        for segment in self._segments:
            self._layout.addWidget(segment, 1)
        self.setLayout(self._layout)
        self._widen()
        if self._segments:
            self._segments[0].setChecked(True)

    def say(self, words: Sequence[str]) -> None:
        """Call the choices something else."""
        for segment, word in zip(self._segments, words, strict=True):
            segment.set_text(word)
        self._widen()

    def choice(self) -> str:
        """The key of the choice that is on."""
        return next((segment.face.key for segment in self._segments if segment.isChecked()), "")

    def choose(self, key: str) -> None:
        """Switch the choice of `key` on; nothing is emitted."""
        for segment in self._segments:
            if segment.face.key == key:
                segment.setChecked(True)

    def offer(self, key: str, offered: bool) -> None:
        """Show the choice of `key`, or leave it out; with it, each is as wide as its words need."""
        for segment in self._segments:
            if segment.face.key == key:
                segment.setVisible(offered)
        for at, segment in enumerate(self._segments):
            self._layout.setStretch(at, segment.sizeHint().width() if offered else 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right choose the neighbour."""
        by = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if by is None:
            event.ignore()
            return
        at = next((at for at, segment in enumerate(self._segments) if segment.isChecked()), 0)
        shown = [segment for segment in self._segments if not segment.isHidden()]
        segment = shown[(shown.index(self._segments[at]) + by) % len(shown)]
        segment.setFocus(Qt.FocusReason.TabFocusReason)
        segment.click()

    def _widen(self) -> None:
        self.setMinimumWidth(sum(segment.minimumSizeHint().width() + 8 for segment in self._segments))
