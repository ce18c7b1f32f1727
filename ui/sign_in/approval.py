"""The sheet on which a second person says yes."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from pempek_pos.money.amount import Rupiah, rupiah_text
from pempek_pos.staff.rights import Right
from ui.sign_in.face import Face
from ui.sign_in.person_tile import PeopleGrid
from ui.sign_in.proof import Proof
from ui.widgets.button import Button
from ui.widgets.coats import Weight
from ui.widgets.label import PlainLabel, Role
from ui.widgets.notice import EmptyState
from ui.widgets.sheet import Sheet
from ui.widgets.stack import column, holder, row
from ui.words.names import right_name


class ApprovalSheet(Sheet):
    """Offers those who may approve, then asks for their PIN."""

    chosen = Signal(str)
    given = Signal(str)

    def __init__(self, window: QWidget) -> None:
        """It lies over `window` whenever it is opened."""
        super().__init__(self.tr("Perlu persetujuan"), width=640)
        self._window = window
        self._why = PlainLabel("", Role.BODY, wrap=True)
        self._people = PeopleGrid()
        self._proof = Proof(self.tr("Setujui"))
        self._others = Button(self.tr("Orang lain"), Weight.QUIET, icon="users")
        self._nobody = EmptyState(
            "users", self.tr("Tidak ada orang lain yang berwenang. Minta pemilik menambahkannya.")
        )
        self._others.clicked.connect(self._show_people)
        self._people.chosen.connect(self.chosen)
        self._proof.given.connect(self.given)
        self._steps = (
            holder(column(row(None, self._people, None), None)),
            holder(column(self._proof, row(None, self._others, None), gap=8)),
            self._nobody,
        )
        self.set_body(column(self._why, *self._steps, gap=16))

    def open_for(self, right: Right, amount: Rupiah, faces: tuple[Face, ...]) -> None:
        """Lie over the window and offer those who may approve."""
        words = self.tr("Untuk {deed} ({amount}) perlu PIN orang kedua yang berwenang.")
        if not amount:
            words = self.tr("Untuk {deed} perlu PIN orang kedua yang berwenang.")
        self._why.setText(words.format(deed=right_name(right), amount=rupiah_text(amount)))
        self._people.set_faces(faces)
        self._bring(0 if faces else 2)
        self.open(self._window, first=self._people if faces else None)

    def ask(self, face: Face, *, others: bool) -> None:
        """Ask this person for their PIN or password."""
        self._others.setVisible(others)
        self._bring(1)
        self._proof.ask(face)

    def refuse(self, sentence: str) -> None:
        """Say why not, and take another try."""
        self._proof.refuse(sentence)

    def wait(self, seconds: int) -> None:
        """Take no try for so long."""
        self._proof.wait(seconds)

    def finish(self) -> None:
        """Go away."""
        self.close_veil()

    def _show_people(self) -> None:
        self._bring(0)
        self._people.setFocus(Qt.FocusReason.OtherFocusReason)

    def _bring(self, step: int) -> None:
        for at, part in enumerate(self._steps):
            part.setVisible(at == step)
