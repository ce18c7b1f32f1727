"""Whoever was chosen is asked: their proof, a demonstration shop's hint, and the way back to the names."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.sign_in.face import Face
from ui.sign_in.proof import Proof
from ui.widgets.button import Button
from ui.widgets.coats import Weight
from ui.widgets.label import PlainLabel, Role
from ui.widgets.stack import column, row


class Asked(QWidget):
    """Hands over what was `given`, or the wish to go `back` to all names."""

    given = Signal(str)
    back = Signal()

    def __init__(self, deed: str, others: str) -> None:
        """`deed` is what the password's button does, `others` what leads back."""
        super().__init__()
        self.proof = Proof(deed)
        self._hint = PlainLabel("", Role.POINTS)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._back = Button(others, Weight.QUIET, icon="users", key="Esc")
        self.proof.given.connect(self.given)
        self._back.clicked.connect(self.back)
        self.setLayout(column(self.proof, self._hint, row(None, self._back, None), gap=8))
        self.setFocusProxy(self.proof)

    def ask(self, face: Face, *, others: bool, hint: str) -> None:
        """Ask this person; `others` can be chosen instead, `hint` is "" for none."""
        self._back.setVisible(others)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self.proof.ask(face)
