"""By when a complaint is answered, offered something and done: promises, pauses, and what is left (K3).

A promise is kept in shop hours. "The same shift" ends with the shop day in which the complaint came, or with
the next one where it came while the shop was closed. So many working days later is the same time of day. A
pause pushes what is not kept yet by the shop hours it took. Nothing goes past the seventh day after the sale
(UU 8/1999, article 19), unless that was over when the complaint came.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import Enum
from typing import Final

from pempek_pos.audit.actor import Role
from pempek_pos.clock import WIB
from pempek_pos.complaints.complaint import Category, Promised, Severity
from pempek_pos.complaints.shop_hours import ShopHours
from pempek_pos.errors import Unusable

HARD_STOP_DAYS: Final = 7
RED_DAY: Final = 5
_AMBER_DAY: Final = 4
_NONE: Final = timedelta(0)
_MINUTE: Final = timedelta(minutes=1)
_MOST_MINUTES: Final = 7 * 24 * 60
_MOST_DAYS: Final = 30
_QUARTERS: Final = 4


class Promise(Enum):
    """What is promised: the first answer, an offer, the end."""

    ANSWER = "answer"
    OFFER = "offer"
    DONE = "done"


class Light(Enum):
    """How near a promise is: amber with a quarter of its time left, red once it is missed."""

    GREEN = "green"
    AMBER = "amber"
    RED = "red"


@dataclass(frozen=True, slots=True)
class Target:
    """What holds for one category: who sees to it, how bad it is unless said, and its three promises."""

    role: Role
    severity: Severity
    answer: timedelta | None = None
    """Shop hours to the first answer; None is the same shift."""
    offer_days: int = 1
    done_days: int = 3


@dataclass(frozen=True, slots=True)
class Targets:
    """The promises by category; food safety has its own first answer, whatever the category."""

    by_category: Mapping[Category, Target]
    food_safety_answer: timedelta = timedelta(hours=1)

    def answer_for(self, category: Category, severity: Severity) -> timedelta | None:
        """Shop hours to the first answer; None is the same shift."""
        own = self.by_category[category].answer
        if severity is not Severity.FOOD_SAFETY:
            return own
        return self.food_safety_answer if own is None else min(own, self.food_safety_answer)


@dataclass(frozen=True, slots=True)
class TimeLeft:
    """The promise that is next, and how it stands; `left` is in shop hours, below zero once it is missed."""

    promise: Promise
    due_at: datetime
    left: timedelta
    light: Light
    waiting: bool
    """The clock stands: the customer has to say something."""


_CARE, _MANAGER = Role.CUSTOMER_SERVICE, Role.OPERATIONS_MANAGER
STARTING_TARGETS: Final = Targets(
    {
        Category.TASTE: Target(_CARE, Severity.MAJOR),
        Category.PRE_ORDER_WAIT: Target(_CARE, Severity.MINOR),
        Category.LATE_DELIVERY: Target(_CARE, Severity.MAJOR),
        Category.FACILITIES: Target(_MANAGER, Severity.MINOR),
        Category.SERVICE: Target(_MANAGER, Severity.MAJOR),
        Category.RATING: Target(_CARE, Severity.MAJOR),
        Category.SHORT_OR_WRONG: Target(_CARE, Severity.MAJOR),
        Category.PACKAGING: Target(_CARE, Severity.MINOR),
        Category.PRICE_OR_RECEIPT: Target(_CARE, Severity.MINOR),
        Category.POINTS: Target(_CARE, Severity.MINOR),
    }
)
"""Until the owner sets others (K1, K3)."""


def promised_for(
    kind: tuple[Category, Severity], since: datetime, sold_on: date | None, targets: Targets, hours: ShopHours
) -> Promised:
    """The promises of a round that begins."""
    return _with_dues(Promised(since, since, since, since, sold_on=sold_on), kind, targets, hours)


def changed(
    promised: Promised, kind: tuple[Category, Severity], targets: Targets, hours: ShopHours
) -> Promised:
    """The promises once category or severity are others: anew from the round's start, paused time left out;
    what was kept stays as it was promised.
    """
    return _with_dues(promised, kind, targets, hours)


def paused(promised: Promised, now: datetime) -> Promised:
    """The clocks stand from now on."""
    return replace(promised, waiting_since=now)


def resumed(promised: Promised, now: datetime, hours: ShopHours) -> Promised:
    """The clocks run on: what is not kept yet is due later by the shop hours that were waited."""
    if promised.waiting_since is None:
        return promised
    waited = hours.working_between(promised.waiting_since, now)
    running = replace(promised, waiting_since=None, paused=promised.paused + waited)
    return _pushed(running, waited, hours)


def left(promised: Promised, now: datetime, hours: ShopHours) -> TimeLeft:
    """Which promise is next, and how much of it is left; of a closed complaint, how its last one was kept."""
    promise, due = _next(promised)
    moment = max(promised.closed_at or promised.waiting_since or now, promised.since)
    over = hours.working_between(due, moment)
    remaining = -over if over else hours.working_between(moment, due)
    whole = hours.working_between(promised.since, due) - promised.paused
    today = None if promised.closed_at else max(now, promised.since).astimezone(WIB).date()
    light = _light((remaining, whole), _days_since_sale(promised, today))
    return TimeLeft(promise, due, remaining, light, promised.waiting_since is not None)


def is_missed(promised: Promised, now: datetime, hours: ShopHours) -> bool:
    """Whether an open promise is missed: the shop was open past it, and not waiting for the customer (K4)."""
    if promised.closed_at is not None or promised.waiting_since is not None:
        return False
    open_dues = [due for kept, due in _each(promised) if kept is None]
    return any(hours.working_between(due, now) > _NONE for due in open_dues)


def hard_stop(sold_on: date | None, since: datetime, hours: ShopHours) -> datetime | None:
    """The last closing time up to the seventh day after the sale; None where that was over at `since`."""
    if sold_on is None:
        return None
    last = sold_on + timedelta(days=HARD_STOP_DAYS)
    for back in range(HARD_STOP_DAYS):
        if spans := hours.spans_on(last - timedelta(days=back)):
            return spans[-1][1] if spans[-1][1] > since else None
    return None


def checked_targets(targets: Targets) -> Targets:
    """`targets` if clocks can run by them, one for each category; raises Unusable."""
    answers = [target.answer for target in targets.by_category.values() if target.answer is not None]
    for answer in (*answers, targets.food_safety_answer):
        if not _MINUTE <= answer <= _MINUTE * _MOST_MINUTES:
            raise Unusable("first answer", str(answer // _MINUTE), "minutes between 1 and", _MOST_MINUTES)
    for target in targets.by_category.values():
        if not 0 <= target.offer_days <= target.done_days <= _MOST_DAYS:
            raise Unusable("promised days", str(target.offer_days), "at most", min(target.done_days, 30))
    return Targets(
        {category: targets.by_category[category] for category in Category}, targets.food_safety_answer
    )


def targets_written(targets: Targets) -> str:
    """The targets as kept."""
    by_category = {
        category.value: {
            "role": target.role.value,
            "severity": target.severity.value,
            "answer": None if target.answer is None else target.answer // _MINUTE,
            "offer_days": target.offer_days,
            "done_days": target.done_days,
        }
        for category, target in targets.by_category.items()
    }
    food = targets.food_safety_answer // _MINUTE
    return json.dumps({"by_category": by_category, "food_safety_answer": food}, sort_keys=True)


def targets_read(text: str) -> Targets:
    """The targets that were kept; a category the program has learned since has its first ones."""
    kept = json.loads(text)
    read = {
        Category(category): Target(
            Role(target["role"]),
            Severity(target["severity"]),
            None if target["answer"] is None else target["answer"] * _MINUTE,
            target["offer_days"],
            target["done_days"],
        )
        for category, target in kept["by_category"].items()
    }
    return Targets({**STARTING_TARGETS.by_category, **read}, kept["food_safety_answer"] * _MINUTE)


def _with_dues(
    promised: Promised, kind: tuple[Category, Severity], targets: Targets, hours: ShopHours
) -> Promised:
    """The dues of promises that are not kept yet, from the round's start and without what was paused."""
    target, answer = targets.by_category[kind[0]], targets.answer_for(*kind)
    since = promised.since
    fresh = replace(
        promised,
        answer_due=_unless(
            promised.answered_at,
            promised.answer_due,
            hours.day_end(since) if answer is None else hours.after(since, answer),
        ),
        offer_due=_unless(
            promised.offered_at, promised.offer_due, hours.days_after(since, target.offer_days)
        ),
        done_due=hours.days_after(since, target.done_days),
    )
    return _pushed(fresh, promised.paused, hours)


def _pushed(promised: Promised, by: timedelta, hours: ShopHours) -> Promised:
    """What is not kept yet due later by so many shop hours, never past the hard stop."""
    stop = hard_stop(promised.sold_on, promised.since, hours)

    def later(due: datetime) -> datetime:
        pushed = hours.after(due, by)
        return pushed if stop is None else min(pushed, stop)

    return replace(
        promised,
        answer_due=_unless(promised.answered_at, promised.answer_due, later(promised.answer_due)),
        offer_due=_unless(promised.offered_at, promised.offer_due, later(promised.offer_due)),
        done_due=later(promised.done_due),
    )


def _unless(kept: datetime | None, as_promised: datetime, anew: datetime) -> datetime:
    return anew if kept is None else as_promised


def _each(promised: Promised) -> tuple[tuple[datetime | None, datetime], ...]:
    return (
        (promised.answered_at, promised.answer_due),
        (promised.offered_at, promised.offer_due),
        (promised.closed_at, promised.done_due),
    )


def _next(promised: Promised) -> tuple[Promise, datetime]:
    for promise, (kept, due) in zip(Promise, _each(promised), strict=True):
        if kept is None:
            return promise, due
    return Promise.DONE, promised.done_due


def _days_since_sale(promised: Promised, today: date | None) -> int:
    """Days since the sale while the seven days of the law run; nothing where they do not count."""
    if promised.sold_on is None or today is None:
        return 0
    begun_late = (promised.since.astimezone(WIB).date() - promised.sold_on).days > HARD_STOP_DAYS
    return 0 if begun_late else (today - promised.sold_on).days


def _light(time: tuple[timedelta, timedelta], days_since_sale: int) -> Light:
    remaining, whole = time
    if remaining < _NONE or days_since_sale >= RED_DAY:
        return Light.RED
    if remaining * _QUARTERS <= whole or days_since_sale >= _AMBER_DAY:
        return Light.AMBER
    return Light.GREEN
