"""Everything beside selling in the demonstration shop; its chance is its own, so sales stay as they are."""

from random import Random
from typing import Final

from pempek_pos.audit.actor import Actor
from pempek_pos.demo.complaining import Complaining
from pempek_pos.demo.counter import DemoCounter
from pempek_pos.demo.grievances import TODAY
from pempek_pos.demo.habits import Regular
from pempek_pos.demo.kindness import Kindness
from pempek_pos.demo.voices import Voices
from pempek_pos.sales.receipt import Receipt

_SEED: Final = 20_261_124


class DemoCare:
    """Complaints, voices and kindness of the story."""

    def __init__(self, counter: DemoCounter) -> None:
        rng = Random(_SEED)
        self.counter = counter
        self.kindness = Kindness(counter, rng)
        counter.heard = self.kindness.heard
        self._complaining = Complaining(counter, rng)
        self._voices = Voices(counter, rng, self._complaining.follow)
        self._sold: list[Receipt] = []

    def begin(self) -> None:
        """Before the first day."""
        self._voices.begin()

    def sold(self, sale: Receipt) -> None:
        """Somebody bought."""
        self._sold.append(sale)
        self._voices.sold(sale)

    def morning(self, by: Actor) -> None:
        """A look around; what missed its time over night goes to the manager."""
        self._sold.clear()
        self.kindness.look_around(by)
        self.counter.shop.complaints.escalate_missed(by)

    def afternoon(self, people: list[Regular], nth: int, days: int) -> None:
        """At the change of shifts."""
        self._complaining.afternoon(self._sold, nth, days)
        self._voices.afternoon(self._sold, nth, days)
        self.kindness.afternoon(people, nth, days)

    def today(self) -> None:
        """The last thing of the story: somebody has just complained."""
        self._complaining.take_in_today(TODAY, self._sold)
