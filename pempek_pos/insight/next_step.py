"""The one thing to do next for a member, with what it rests on; never a score.

The first that holds: a complaint or a bad rating that waits, a visit that is due, somebody who stays away,
a debt, points that end, a birthday, a reward within reach, somebody who came once, a consent not asked for.
What promotes is proposed only to who agreed to be told of promotions (policy P4).
"""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum
from typing import Final

from pempek_pos.insight.rhythm import Presence, Rhythm
from pempek_pos.money.amount import Points

ENDING_SOON: Final = timedelta(days=30)
BIRTHDAY_SOON: Final = timedelta(days=7)
GIVEN_TIME: Final = timedelta(days=14)
"""So long after somebody was written to nothing is proposed but to wait."""
SECOND_AFTER: Final = 14
"""So many days after the only purchase somebody is asked to come again."""
REGULAR_FROM: Final = 4
"""Purchase days from which somebody is asked whether they want to be told of promotions."""
_NEARLY: Final = 4
"""A reward is nearly reached when at most this part of its cost is missing: one in four."""


class Step(Enum):
    """What to do next."""

    ANSWER_COMPLAINT = "answer complaint"
    ANSWER_RATING = "answer rating"
    KEEP_VISIT = "keep visit"
    AWAIT_VISIT = "await visit"
    GIVE_TIME = "give time"
    WIN_BACK = "win back"
    GREET_IN_PERSON = "greet in person"
    EXPLAIN_DEBT = "explain debt"
    TELL_ENDING = "tell ending"
    CONGRATULATE = "congratulate"
    OFFER_REWARD = "offer reward"
    NAME_REWARD = "name reward"
    ASK_BACK = "ask back"
    WELCOME_BACK = "welcome back"
    ASK_CONSENT = "ask consent"
    AS_USUAL = "as usual"
    FIRST_PURCHASE = "first purchase"


@dataclass(frozen=True, slots=True)
class RewardAhead:
    """A reward and the points that are still missing; 0 is reached."""

    name: str
    cost: Points
    missing: Points

    @property
    def reached(self) -> bool:
        """Whether the points are there."""
        return self.missing <= 0

    @property
    def nearly(self) -> bool:
        """Whether little is missing."""
        return 0 < self.missing * _NEARLY <= self.cost


@dataclass(frozen=True, slots=True)
class StepFacts:
    """What is known of a member today, as far as the next step rests on it."""

    today: date
    promotions: bool
    """Whether they agreed to be told of promotions."""
    rhythm: Rhythm | None = None
    """None for who never bought."""
    balance: Points = Points(0)
    ending: tuple[date, Points] | None = None
    """What ends next, and its last good day."""
    reward: RewardAhead | None = None
    """The best one reached, or the one that misses least."""
    birthday: date | None = None
    """The next one."""
    complaint: str = ""
    """The label of the open complaint that waits longest."""
    stars: int | None = None
    """Of a bad rating by them that nobody answered."""
    visit_on: date | None = None
    """The day of the next planned visit or call, gone by where it was missed."""
    written_on: date | None = None
    """The day a draft was last opened for them."""


def next_step(facts: StepFacts) -> Step:
    """The one thing to do next."""
    for asked in (_waiting, _staying_away, _points, _chances, _beginning):
        if (step := asked(facts)) is not None:
            return step
    return Step.AS_USUAL


def best_reward(rewards: tuple[RewardAhead, ...]) -> RewardAhead | None:
    """The dearest one reached, or the one that misses least."""
    reached = [reward for reward in rewards if reward.reached]
    if reached:
        return max(reached, key=lambda reward: reward.cost)
    return min(rewards, key=lambda reward: reward.missing, default=None)


def next_birthday(birthday: str, today: date) -> date | None:
    """The next birthday from DD-MM, today's too; one on 29 February is kept on the 28th in other years."""
    if not birthday:
        return None
    day, month = (int(part) for part in birthday.split("-"))
    this, following = (_day_in(year, month, day) for year in (today.year, today.year + 1))
    return this if this >= today else following


def _day_in(year: int, month: int, day: int) -> date:
    try:
        return date(year, month, day)
    except ValueError:
        return date(year, month, 28)


def _waiting(facts: StepFacts) -> Step | None:
    """Somebody waits for the shop."""
    if facts.complaint:
        return Step.ANSWER_COMPLAINT
    if facts.stars is not None:
        return Step.ANSWER_RATING
    if facts.visit_on is not None and facts.visit_on <= facts.today:
        return Step.KEEP_VISIT
    return None


def _staying_away(facts: StepFacts) -> Step | None:
    """They have not come for twice their own gap, or longer."""
    if facts.rhythm is None or facts.rhythm.presence not in (Presence.TO_GREET, Presence.QUIET):
        return None
    if facts.visit_on is not None:
        return Step.AWAIT_VISIT
    if facts.written_on is not None and facts.today - facts.written_on < GIVEN_TIME:
        return Step.GIVE_TIME
    return Step.WIN_BACK if facts.promotions else Step.GREET_IN_PERSON


def _points(facts: StepFacts) -> Step | None:
    """Points that are owed or end."""
    if facts.balance < 0:
        return Step.EXPLAIN_DEBT
    if facts.ending is not None and facts.ending[0] - facts.today <= ENDING_SOON:
        return Step.TELL_ENDING
    return None


def _chances(facts: StepFacts) -> Step | None:
    """A birthday or a reward."""
    if facts.promotions and facts.birthday is not None and facts.birthday - facts.today <= BIRTHDAY_SOON:
        return Step.CONGRATULATE
    if facts.reward is None or facts.rhythm is None:
        return None
    if facts.reward.reached:
        return Step.OFFER_REWARD
    return Step.NAME_REWARD if facts.reward.nearly else None


def _beginning(facts: StepFacts) -> Step | None:
    """Somebody new, or somebody who was never asked."""
    if facts.rhythm is None:
        return Step.FIRST_PURCHASE
    if facts.rhythm.gaps == 0:
        late = facts.rhythm.days_since >= SECOND_AFTER
        return Step.ASK_BACK if late and facts.promotions else Step.WELCOME_BACK
    if not facts.promotions and facts.rhythm.gaps + 1 >= REGULAR_FROM:
        return Step.ASK_CONSENT
    return None
