"""Shows and changes how the shop asks its customers, and what shifts look at."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from pempek_pos.audit.actor import Actor
from pempek_pos.errors import ShopError
from pempek_pos.feedback.greeting import checked_points
from pempek_pos.feedback.greeting_service import GreetingService
from pempek_pos.feedback.question import QUESTIONS, Asking, checked_asking
from pempek_pos.feedback.question_texts import question_text
from pempek_pos.feedback.service import FeedbackService
from pempek_pos.settings.service import SettingsService
from ui.settings.fault import field_of


@dataclass(frozen=True, slots=True)
class QuestionOption:
    """A question in the words customers read."""

    key: str
    words: str


class FeedbackScreen(Protocol):
    """What the section shows."""

    def show_asking(
        self, asking: Asking, options: tuple[QuestionOption, ...], points: tuple[str, ...], to_answer: bool
    ) -> None:
        """Fill the form; `to_answer` tells whether the shop has a number to answer to."""

    def show_fault(self, field: str, sentence: str) -> None:
        """Tell what is wrong; `field` "" is about the whole."""

    def show_saved(self) -> None:
        """It is kept."""


class FeedbackPresenter:
    """One form, saved as a whole."""

    def __init__(
        self,
        screen: FeedbackScreen,
        services: tuple[FeedbackService, GreetingService, SettingsService],
        who: Callable[[], Actor],
        say: Callable[[ShopError], str],
    ) -> None:
        self._screen = screen
        self._feedback, self._greeting, self._settings = services
        self._who = who
        self._say = say

    def shown(self) -> None:
        """Show what holds today, the questions in the shop's language."""
        profile = self._settings.profile()
        options = tuple(QuestionOption(key, question_text(key, profile.language).asked) for key in QUESTIONS)
        points, to_answer = self._greeting.points(), bool(profile.whatsapp)
        self._screen.show_asking(self._feedback.asking(), options, points, to_answer)

    def save(self, asking: Asking, points: tuple[str, ...]) -> None:
        """Keep the form from today on."""
        try:
            checked_asking(asking)
            checked_points(points)
            self._feedback.set_asking(self._who(), asking)
            self._greeting.set_points(self._who(), points)
        except ShopError as error:
            self._screen.show_fault(field_of(error), self._say(error))
        else:
            self.shown()
            self._screen.show_saved()
