"""Proves who somebody is: a PIN pad or, for the owner, a password; counts a lock down to its end."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from ui.sign_in.face import Face
from ui.theme_look import px
from ui.widgets.button import Button
from ui.widgets.coats import Weight
from ui.widgets.field import Field, SecretField
from ui.widgets.keypad import PinPad
from ui.widgets.label import PlainLabel, Role
from ui.widgets.picture import Initials
from ui.widgets.stack import column, holder, row
from ui.words.names import initials, role_name


class Proof(QWidget):
    """One person is asked; `given` hands over what they typed."""

    given = Signal(str)

    def __init__(self, deed: str) -> None:
        """`deed` is what the password's button does: "Masuk"."""
        super().__init__()
        self._left = 0
        self._by_password = False
        self._initials = Initials(56, "sea")
        self._name = PlainLabel("", Role.TITLE, elide=True)
        self._role = PlainLabel("", Role.MUTED)
        for label in (self._name, self._role):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._pad = PinPad()
        self._secret = SecretField()
        self._field = Field(self.tr("Kata sandi"), self._secret)
        self._enter = Button(deed, Weight.PRIMARY, key="Enter", size=16)
        self._words = holder(column(self._field, self._enter, gap=16))
        self._pad.entered.connect(self.given)
        self._enter.clicked.connect(self._hand_over)
        self._secret.entered.connect(self._hand_over)
        self._secret.changed.connect(lambda _: self._field.set_error(""))
        self._timer = QTimer(self)
        self._timer.setInterval(1_000)
        self._timer.timeout.connect(self._count_down)
        head = column(row(None, self._initials, None), self._name, self._role, gap=4)
        self.setLayout(
            column(head, 12, row(None, self._pad, None), row(None, self._words, None), None, gap=4)
        )
        self._words.setFixedWidth(px(320))
        self._pad.setFixedWidth(px(300))

    def ask(self, face: Face) -> None:
        """Ask this person, from the beginning."""
        self._timer.stop()
        self._left = 0
        self._by_password = face.by_password
        self._initials.show_initials(initials(face.name))
        self._name.setText(face.name)
        self._role.setText(role_name(face.role))
        self._pad.setVisible(not self._by_password)
        self._words.setVisible(self._by_password)
        self._pad.clear()
        self._pad.say("")
        self._secret.clear()
        self._field.set_error("")
        self._allow(True)
        self.setFocusProxy(self._secret.line if self._by_password else self._pad)
        self.take_keyboard()

    def refuse(self, sentence: str) -> None:
        """Say why not; the next try begins empty."""
        self._pad.say(sentence, wrong=True)
        self._secret.clear()
        self._field.set_error(sentence)
        self.take_keyboard()

    def wait(self, seconds: int) -> None:
        """Take nothing for so long, and say how long still."""
        self._left = seconds
        self._secret.clear()
        self._allow(False)
        self._tell()
        self._timer.start()

    def take_keyboard(self) -> None:
        """Give the keyboard to what is typed into."""
        target = self._secret.line if self._by_password else self._pad
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _hand_over(self) -> None:
        if self._secret.text() and not self._left:
            self.given.emit(self._secret.text())

    def _count_down(self) -> None:
        self._left -= 1
        if self._left > 0:
            self._tell()
            return
        self._timer.stop()
        self._pad.say("")
        self._field.set_error("")
        self._allow(True)
        self.take_keyboard()

    def _tell(self) -> None:
        minutes, seconds = divmod(self._left, 60)
        sentence = self.tr(
            "Terlalu banyak salah. Coba lagi dalam {time}, atau minta pemilik membukanya."
        ).format(time=f"{minutes}:{seconds:02}")
        self._pad.say(sentence, wrong=True)
        self._field.set_error(sentence)

    def _allow(self, allowed: bool) -> None:
        for part in (self._pad, self._secret, self._enter):
            part.setEnabled(allowed)
