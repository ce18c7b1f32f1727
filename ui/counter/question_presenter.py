"""The one question after a payment: asked of the customer where the shop wants it, answered by one touch."""

from dataclasses import dataclass
from typing import Protocol

from pempek_pos.errors import ShopError
from pempek_pos.feedback.question import AnswerChannel, scale_of
from pempek_pos.feedback.question_texts import question_text
from pempek_pos.sales.receipt import Receipt
from ui.counter.desk import Desk


@dataclass(frozen=True, slots=True)
class ShownQuestion:
    """A question in the customer's words, its answers, and what the lowest and highest mean."""

    words: str
    values: tuple[int, ...]
    lowest: str
    highest: str


class QuestionScreen(Protocol):
    """What the question is shown on."""

    def show_question(self, question: ShownQuestion | None) -> None:
        """Show it, or nothing."""

    def thank(self) -> None:
        """It is answered."""

    def say_problem(self, error: ShopError) -> None:
        """The answer could not be kept."""


class QuestionPresenter:
    """Asks what a finished sale asks; whatever goes wrong with it never stands in the way of selling."""

    def __init__(self, desk: Desk, screen: QuestionScreen) -> None:
        self._desk = desk
        self._screen = screen
        self._number = ""

    def ask(self, receipt: Receipt) -> None:
        """A sale was just finished: show its question, if it has one."""
        self._number = receipt.number
        try:
            question = self._desk.services.feedback.ask(self._desk.by, receipt)
        except ShopError:
            question = None
        self._screen.show_question(None if question is None else self._shown(question))

    def leave(self) -> None:
        """Another receipt is in front: nothing is asked about it."""
        self._screen.show_question(None)

    def answered(self, value: int) -> None:
        """The customer touched a number."""
        try:
            self._desk.services.feedback.answer(self._desk.by, self._number, value, AnswerChannel.SCREEN)
        except ShopError as error:
            self._screen.say_problem(error)
        else:
            self._screen.thank()

    def _shown(self, question: str) -> ShownQuestion:
        text = question_text(question, self._desk.services.settings.profile().language)
        return ShownQuestion(text.asked, tuple(scale_of(question).values), text.lowest, text.highest)
