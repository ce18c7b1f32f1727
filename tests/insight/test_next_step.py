"""The one thing to do next for a member: every branch, in the order in which one goes before another."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from pempek_pos.insight.next_step import (
    RewardAhead,
    Step,
    StepFacts,
    best_reward,
    next_birthday,
    next_step,
)
from pempek_pos.insight.rhythm import Rhythm

TODAY = date(2026, 11, 23)


def rhythm(gaps: int = 5, usual: float | None = 7, since: int = 5) -> Rhythm:
    return Rhythm(gaps, usual, TODAY - timedelta(days=since), since)


def in_days(days: int) -> date:
    return TODAY + timedelta(days=days)


CONTENT = StepFacts(TODAY, promotions=True, rhythm=rhythm())
AWAY = replace(CONTENT, rhythm=rhythm(since=15))
REACHED = RewardAhead("Es kacang merah", 120, 0)
NEAR = RewardAhead("Es kacang merah", 120, 30)


@pytest.mark.parametrize(
    ("facts", "step"),
    [
        (CONTENT, Step.AS_USUAL),
        (replace(CONTENT, complaint="K-0012"), Step.ANSWER_COMPLAINT),
        (replace(CONTENT, stars=2), Step.ANSWER_RATING),
        (replace(CONTENT, visit_on=TODAY), Step.KEEP_VISIT),
        (replace(CONTENT, visit_on=in_days(-2)), Step.KEEP_VISIT),
        (replace(CONTENT, visit_on=in_days(1)), Step.AS_USUAL),
        (AWAY, Step.WIN_BACK),
        (replace(CONTENT, rhythm=rhythm(since=14)), Step.AS_USUAL),
        (replace(CONTENT, rhythm=rhythm(since=29)), Step.WIN_BACK),
        (replace(AWAY, promotions=False), Step.GREET_IN_PERSON),
        (replace(AWAY, visit_on=in_days(3)), Step.AWAIT_VISIT),
        (replace(AWAY, written_on=in_days(-13)), Step.GIVE_TIME),
        (replace(AWAY, written_on=in_days(-14)), Step.WIN_BACK),
        (replace(CONTENT, balance=-40), Step.EXPLAIN_DEBT),
        (replace(CONTENT, ending=(in_days(30), 85)), Step.TELL_ENDING),
        (replace(CONTENT, ending=(in_days(31), 85)), Step.AS_USUAL),
        (replace(CONTENT, birthday=in_days(7)), Step.CONGRATULATE),
        (replace(CONTENT, birthday=in_days(8)), Step.AS_USUAL),
        (replace(CONTENT, birthday=TODAY, promotions=False), Step.ASK_CONSENT),
        (replace(CONTENT, reward=REACHED), Step.OFFER_REWARD),
        (replace(CONTENT, reward=NEAR), Step.NAME_REWARD),
        (replace(CONTENT, reward=replace(NEAR, missing=31)), Step.AS_USUAL),
        (replace(CONTENT, rhythm=rhythm(0, None, 13)), Step.WELCOME_BACK),
        (replace(CONTENT, rhythm=rhythm(0, None, 14)), Step.ASK_BACK),
        (replace(CONTENT, rhythm=rhythm(0, None, 14), promotions=False), Step.WELCOME_BACK),
        (replace(CONTENT, rhythm=None), Step.FIRST_PURCHASE),
        (replace(CONTENT, rhythm=None, reward=REACHED), Step.FIRST_PURCHASE),
        (replace(CONTENT, promotions=False), Step.ASK_CONSENT),
        (replace(CONTENT, promotions=False, rhythm=rhythm(3)), Step.ASK_CONSENT),
        (replace(CONTENT, promotions=False, rhythm=rhythm(2, None)), Step.AS_USUAL),
    ],
)
def test_one_step_for_what_is_known(facts: StepFacts, step: Step) -> None:
    assert next_step(facts) is step


def test_what_comes_first_goes_before_what_comes_later() -> None:
    """Everything holds at once; taken away one by one, the next in line comes up."""
    facts = StepFacts(
        TODAY,
        promotions=True,
        rhythm=rhythm(since=30),
        balance=-40,
        ending=(in_days(3), 85),
        reward=REACHED,
        birthday=in_days(2),
        complaint="K-0012",
        stars=1,
        visit_on=TODAY,
    )
    seen = [next_step(facts)]
    for gone in (
        {"complaint": ""},
        {"stars": None},
        {"visit_on": None},
        {"rhythm": rhythm()},
        {"balance": 300},
        {"ending": None},
        {"birthday": None},
        {"reward": None},
    ):
        facts = replace(facts, **gone)  # type: ignore[arg-type]  # one field at a time
        seen.append(next_step(facts))
    assert seen == [
        Step.ANSWER_COMPLAINT,
        Step.ANSWER_RATING,
        Step.KEEP_VISIT,
        Step.WIN_BACK,
        Step.EXPLAIN_DEBT,
        Step.TELL_ENDING,
        Step.CONGRATULATE,
        Step.OFFER_REWARD,
        Step.AS_USUAL,
    ]


@pytest.mark.parametrize("step", [Step.WIN_BACK, Step.CONGRATULATE, Step.ASK_BACK])
def test_what_promotes_is_never_proposed_without_consent_p4(step: Step) -> None:
    waits = (None, rhythm(0, None, 40), rhythm(since=15), rhythm(since=40), rhythm())
    for known in waits:
        for birthday in (None, TODAY):
            facts = StepFacts(TODAY, promotions=False, rhythm=known, birthday=birthday)
            assert next_step(facts) is not step


def test_the_dearest_reward_that_is_reached_is_the_best_else_the_nearest() -> None:
    rewards = (
        RewardAhead("Es", 120, 0),
        RewardAhead("Siomay", 300, 0),
        RewardAhead("Paket", 900, 400),
        RewardAhead("Cuko", 600, 90),
    )
    assert best_reward(rewards) == rewards[1]
    assert best_reward(rewards[2:]) == rewards[3]
    assert best_reward(()) is None


@pytest.mark.parametrize(
    ("birthday", "today", "following"),
    [
        ("", TODAY, None),
        ("23-11", TODAY, TODAY),
        ("22-11", TODAY, date(2027, 11, 22)),
        ("01-01", TODAY, date(2027, 1, 1)),
        ("29-02", date(2027, 2, 1), date(2027, 2, 28)),
        ("29-02", date(2028, 2, 1), date(2028, 2, 29)),
    ],
)
def test_the_next_birthday(birthday: str, today: date, following: date | None) -> None:
    assert next_birthday(birthday, today) == following
