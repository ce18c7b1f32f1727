"""The sign-in and lock screen: names first, then the PIN of the one chosen."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal

from ui.sign_in.face import Face
from ui.sign_in.person_tile import PeopleGrid
from ui.sign_in.proof import Proof
from ui.theme_look import px
from ui.widgets.button import Button
from ui.widgets.coats import Weight
from ui.widgets.keys import KeyScope
from ui.widgets.label import PlainLabel, Role
from ui.widgets.stack import Scroll, column, holder, row


class SignInView(KeyScope):
    """Emits who was `chosen`, what was `given`, and the wish to go `back` to all names."""

    chosen = Signal(str)
    given = Signal(str)
    back = Signal()

    def __init__(self, shop: str, *, locked: bool, secrets: Mapping[str, str]) -> None:
        """`locked` says that work waits behind it; `secrets` are shown with their names."""
        super().__init__()
        self._secrets = secrets
        self._secret = PlainLabel("", Role.POINTS)
        self._secret.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._secret.hide()
        self._people = PeopleGrid()
        self._proof = Proof(self.tr("Masuk"))
        self._back = Button(self.tr("Ganti orang"), Weight.QUIET, icon="users", key="Esc")
        self._back.clicked.connect(self.back)
        self._people.chosen.connect(self.chosen)
        self._proof.given.connect(self.given)
        self._shop = PlainLabel(shop, Role.MUTED, elide=True)
        self._question = PlainLabel("", Role.TITLE)
        self._locked = locked
        self._waits = PlainLabel(self.tr("Pekerjaan yang sedang berjalan tetap ada."), Role.MUTED)
        for label in (self._shop, self._question, self._waits):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        if not locked:
            self._waits.hide()
        self._names = holder(column(self._question, 8, self._scrolled(), gap=4))
        self._asked = holder(column(self._proof, self._secret, row(None, self._back, None), gap=8))
        self._asked.hide()
        self.setLayout(column(self._shop, self._waits, 12, self._names, self._asked, gap=4))

    def show_people(self, faces: tuple[Face, ...]) -> None:
        """Offer these names."""
        self._question.setText(self.tr("Siapa yang bertugas?") if faces else self.tr("Belum ada orang."))
        self._people.set_faces(faces)
        self._fit(len(faces))
        self._asked.hide()
        self._names.show()
        self.setFocusProxy(self._people)
        self._people.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask(self, face: Face, *, others: bool) -> None:
        """Ask this person for their PIN or password."""
        self._names.hide()
        self._asked.show()
        self.setFocusProxy(self._proof)
        self._back.setVisible(others)
        self._secret.setText(self.tr("Toko contoh: {secret}").format(secret=self._secrets.get(face.name, "")))
        self._secret.setVisible(face.name in self._secrets)
        self._proof.ask(face)

    def refuse(self, sentence: str) -> None:
        """Say why not, and take another try."""
        self._proof.refuse(sentence)

    def wait(self, seconds: int) -> None:
        """Take no try for so long."""
        self._proof.wait(seconds)

    def _scrolled(self) -> Scroll:
        self._scroll = Scroll(holder(column(row(None, self._people, None), None)))
        return self._scroll

    def _fit(self, people: int) -> None:
        columns = 2 if people in (2, 4) else min(3, max(1, people))
        rows = -(-people // columns)
        self._scroll.setFixedWidth(columns * px(264) + (columns - 1) * 12 + 28)
        self._scroll.setFixedHeight(min(rows, 4) * (px(80) + 12) + 8)
