"""The one question on a finished sale: a quiet row of numbers to touch, passed by by every key."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QWidget

from pempek_pos.errors import ShopError
from ui.counter.question_presenter import ShownQuestion
from ui.theme_look import px
from ui.widgets.button import Button
from ui.widgets.label import PlainLabel, Role
from ui.widgets.stack import Divider, column, holder, row
from ui.wording import sentence

_NARROW, _TALL = 36, 48


class QuestionPart(QWidget):
    """`answered` brings the number that was touched."""

    answered = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._words = PlainLabel("", Role.STRONG, wrap=True)
        self._lowest = PlainLabel("", Role.SMALL)
        self._highest = PlainLabel("", Role.SMALL)
        self._thanks = PlainLabel("", Role.STRONG, wrap=True)
        self.numbers: list[Button] = []
        self._row = row(gap=4)
        self._answers = holder(column(self._row, row(self._lowest, None, self._highest), gap=4))
        self.setLayout(column(Divider(), 4, self._words, self._answers, self._thanks, gap=6))
        self.hide()

    def show_question(self, question: ShownQuestion | None) -> None:
        """Show it with a button per answer, or nothing."""
        self.setVisible(question is not None)
        if question is None:
            return
        self._words.setText(question.words)
        self._lowest.setText(question.lowest)
        self._highest.setText(question.highest)
        self._thanks.hide()
        self._answers.show()
        self._show_numbers(question.values)

    def thank(self) -> None:
        """It is answered."""
        self._answers.hide()
        self._thanks.setText(self.tr("Terima kasih, jawabannya sudah dicatat."))
        self._thanks.set_tone("green")
        self._thanks.show()

    def say_problem(self, error: ShopError) -> None:
        """The answer could not be kept."""
        self._thanks.setText(sentence(error))
        self._thanks.set_tone("red")
        self._thanks.show()

    def _show_numbers(self, values: tuple[int, ...]) -> None:
        for number in self.numbers:
            self._row.removeWidget(number)
            number.deleteLater()
        self.numbers = [self._made(value) for value in values]

    def _made(self, value: int) -> Button:
        number = _Number(str(value), size=16)
        number.clicked.connect(lambda: self.answered.emit(value))
        self._row.addWidget(number, 1)
        return number


class _Number(Button):
    """A number to touch; the keyboard passes it by."""

    def __init__(self, text: str, *, size: int) -> None:
        super().__init__(text, size=size)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def sizeHint(self) -> QSize:
        """Eleven side by side have room."""
        return QSize(px(_NARROW), px(_TALL))

    def minimumSizeHint(self) -> QSize:
        """As small as it is designed."""
        return self.sizeHint()
