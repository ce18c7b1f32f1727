"""The sign-in and lock screen: names first, then the PIN of the one chosen."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from ui.sign_in.face import Face
from ui.sign_in.person_tile import PeopleGrid
from ui.theme_look import px
from ui.widgets.keys import KeyScope
from ui.widgets.label import PlainLabel, Role
from ui.widgets.stack import Scroll, column, holder, row

if TYPE_CHECKING:
    from ui.sign_in.asked import Asked


class SignInView(KeyScope):
    """Emits who was `chosen`, what was `given`, and the wish to go `back` to all names."""

    chosen = Signal(str)
    given = Signal(str)
    back = Signal()

    def __init__(self, shop: str, *, locked: bool, secrets: Mapping[str, str]) -> None:
        """`locked` says that work waits behind it; `secrets` are shown with their names."""
        super().__init__()
        self._secrets = secrets
        self._people = PeopleGrid()
        self._people.chosen.connect(self.chosen)
        self._shop = PlainLabel(shop, Role.MUTED, elide=True)
        self._question = PlainLabel("", Role.TITLE)
        self._locked = locked
        self._waits = PlainLabel(self.tr("Pekerjaan yang sedang berjalan tetap ada."), Role.MUTED)
        for label in (self._shop, self._question, self._waits):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        if not locked:
            self._waits.hide()
        self._names = holder(column(self._question, 8, self._scrolled(), gap=4))
        self._column = column(self._shop, self._waits, 12, self._names, gap=4)
        self._asked: Asked | None = None
        self.setLayout(self._column)

    def show_people(self, faces: tuple[Face, ...]) -> None:
        """Offer these names."""
        self._question.setText(self.tr("Siapa yang bertugas?") if faces else self.tr("Belum ada orang."))
        self._people.set_faces(faces)
        self._fit(len(faces))
        self._forget_asked()
        self._names.show()
        self.setFocusProxy(self._people)
        self._people.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask(self, face: Face, *, others: bool) -> None:
        """Ask this person for their PIN or password."""
        from ui.sign_in.asked import Asked  # takes longer than all names: not before one is chosen

        self._names.hide()
        self._forget_asked()
        secret = self._secrets.get(face.name)
        hint = self.tr("Toko contoh: {secret}").format(secret=secret) if secret else ""
        asked = Asked(self.tr("Masuk"), self.tr("Ganti orang"))
        asked.given.connect(self.given)
        asked.back.connect(self.back)
        asked.ask(face, others=others, hint=hint)
        self._column.addWidget(asked)
        asked.show()
        self.setFocusProxy(asked)
        asked.proof.take_keyboard()
        self._asked = asked

    def refuse(self, sentence: str) -> None:
        """Say why not, and take another try."""
        if self._asked is not None:
            self._asked.proof.refuse(sentence)

    def wait(self, seconds: int) -> None:
        """Take no try for so long."""
        if self._asked is not None:
            self._asked.proof.wait(seconds)

    def _forget_asked(self) -> None:
        """Let go of the last one asked, and of what they typed."""
        if self._asked is not None:
            self._column.removeWidget(self._asked)
            self._asked.hide()
            self._asked.deleteLater()
            self._asked = None

    def _scrolled(self) -> Scroll:
        self._scroll = Scroll(holder(column(row(None, self._people, None), None)))
        return self._scroll

    def _fit(self, people: int) -> None:
        columns = 2 if people in (2, 4) else min(3, max(1, people))
        rows = -(-people // columns)
        self._scroll.setFixedWidth(columns * px(264) + (columns - 1) * 12 + 28)
        self._scroll.setFixedHeight(min(rows, 4) * (px(80) + 12) + 8)
