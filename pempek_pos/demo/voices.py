"""What customers of the demonstration shop write in public, and answer when they are asked."""

from collections.abc import Callable
from dataclasses import dataclass
from random import Random
from typing import Final

from pempek_pos.demo import words
from pempek_pos.demo.counter import DemoCounter
from pempek_pos.feedback.question import (
    CSAT,
    NPS,
    AnswerChannel,
    Asking,
    Place,
    question_due,
    scale_of,
)
from pempek_pos.feedback.rating import BAD, NewRating, Platform, RatingFacts
from pempek_pos.ids import new_id
from pempek_pos.sales.receipt import Receipt

ASKING: Final = Asking(
    Place.SCREEN,
    (CSAT, NPS, *(f"battery-{number}" for number in (1, 2, 4, 6, 8, 10, 11, 13))),
    every=7,
)
_ANSWERS: Final = 0.8
_EVERY: Final = 3
_WAITS_FROM: Final = 5
"""So many days before the end bad ratings begin to wait for an answer."""
_STARS: Final = ((5, 46), (4, 26), (3, 10), (2, 9), (1, 9))
_TURNED: Final = ("battery-6", "battery-10", "battery-11")
"""Of these the low answers are the good ones."""


@dataclass(slots=True)
class Waiting:
    """A rating that is answered on a day of the story."""

    rating_id: str
    on: int
    reply: str


class Voices:
    """Ratings and answers."""

    def __init__(self, counter: DemoCounter, rng: Random, follow: Callable[[str, int], None]) -> None:
        """`follow` sees a complaint through that is made of a rating on a day of the story."""
        self._counter = counter
        self._follow = follow
        self._rng = rng
        self._waiting: list[Waiting] = []
        self._told = 0

    def begin(self) -> None:
        """The owner decides to ask."""
        self._counter.shop.feedback.set_asking(self._counter.staff.owner, ASKING)

    def sold(self, sale: Receipt) -> None:
        """Ask what is due, on the screen after the payment; some do not answer."""
        question = question_due(ASKING, sale)
        if question is None:
            return
        feedback, by = self._counter.shop.feedback, self._counter.staff.cashiers[0]
        feedback.ask(by, sale)
        if self._rng.random() < _ANSWERS:
            feedback.answer(by, sale.number, self._answer(question), AnswerChannel.SCREEN)

    def afternoon(self, sold: list[Receipt], nth: int, days: int) -> None:
        """Write down what was written, and answer what waits."""
        left = days - 1 - nth
        if nth % _EVERY == 0 or left == 1:
            self._rate(sold, nth, left)
        ratings, by = self._counter.shop.ratings, self._counter.staff.service
        for one in self._waiting:
            if one.on <= nth:
                ratings.answer(by, one.rating_id, one.reply)
        self._waiting = [one for one in self._waiting if one.on > nth]

    def _rate(self, sold: list[Receipt], nth: int, left: int) -> None:
        stars, platform = self._stars(left), tuple(Platform)[self._told % len(Platform)]
        said, author = self._rng.choice(words.REVIEWS[stars]), self._rng.choice(words.AUTHORS)
        members = [sale.member.member_id for sale in sold if sale.member is not None]
        known = left == 1 or self._rng.random() < 0.25
        member_id = self._rng.choice(members) if members and known else None
        facts = RatingFacts(
            platform, stars, self._counter.clock.today(), said, author, "", member_id=member_id
        )
        rating = NewRating(new_id(), facts)
        ratings, by = self._counter.shop.ratings, self._counter.staff.service
        ratings.log(by, rating)
        self._told += 1
        if stars > BAD:
            self._waiting.append(Waiting(rating.id, nth + self._rng.randint(0, 2), words.THANKS))
        elif stars == 1 and left > _WAITS_FROM:
            self._follow(ratings.make_complaint(by, rating.id, new_id()).id, nth)
        elif left > _WAITS_FROM:
            self._waiting.append(Waiting(rating.id, nth + self._rng.randint(0, 3), words.SORRY))

    def _stars(self, left: int) -> int:
        """By chance; the last ones are bad, so that something waits."""
        if left <= _WAITS_FROM:
            return self._rng.choice((1, 2))
        return self._rng.choices([stars for stars, _ in _STARS], [share for _, share in _STARS])[0]

    def _answer(self, question: str) -> int:
        """Mostly content people, some not."""
        scale, rng = scale_of(question), self._rng
        low = rng.random() < 0.2
        if question == NPS:
            return rng.choice((2, 4, 5, 6)) if low else rng.choice((7, 8, 8, 9, 9, 9, 10, 10, 10, 10))
        if question in _TURNED:
            low = not low
        middle = (scale.least + scale.most) // 2
        return rng.randint(scale.least, middle) if low else rng.randint(middle + 1, scale.most)
