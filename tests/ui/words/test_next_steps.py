"""The next step in words: each has a deed and a reason, with nothing left to fill in."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from pempek_pos.insight.next_step import RewardAhead, Step, StepFacts
from pempek_pos.insight.rhythm import Rhythm
from pempek_pos.money.amount import Points
from ui.words.next_steps import ago_words, step_reason, step_title, usual_words

TODAY = date(2026, 11, 23)
FACTS = StepFacts(
    TODAY,
    promotions=True,
    rhythm=Rhythm(4, 7.5, TODAY - timedelta(days=18), 18),
    balance=Points(-40),
    ending=(date(2026, 12, 1), Points(1_250)),
    reward=RewardAhead("Es kacang merah", Points(120), Points(0)),
    birthday=TODAY,
    complaint="K-0012",
    stars=2,
    visit_on=date(2026, 11, 20),
    written_on=date(2026, 11, 19),
)


@pytest.mark.parametrize("step", list(Step))
def test_every_step_says_what_to_do_and_why(step: Step) -> None:
    title, reason = step_title(step, FACTS), step_reason(step, FACTS)
    assert title
    assert reason
    assert "{" not in title + reason


@pytest.mark.parametrize(
    ("step", "reason"),
    [
        (Step.WIN_BACK, "Belum datang 18 hari, biasanya tiap 7½ hari. Poinnya cukup untuk Es kacang merah."),
        (
            Step.EXPLAIN_DEBT,
            "Saldonya kurang 40 poin; belanja berikutnya menutupnya dulu, baru hadiah bisa dipakai.",
        ),
        (Step.CONGRATULATE, "Ulang tahunnya hari ini."),
    ],
)
def test_the_reason_has_its_figures(step: Step, reason: str) -> None:
    assert step_reason(step, FACTS) == reason


def test_a_reward_that_is_far_is_not_mentioned() -> None:
    far = replace(FACTS, reward=RewardAhead("Paket", Points(900), Points(600)))
    assert step_reason(Step.WIN_BACK, far) == "Belum datang 18 hari, biasanya tiap 7½ hari."
    near = replace(FACTS, reward=RewardAhead("Paket", Points(900), Points(90)))
    assert step_reason(Step.WIN_BACK, near).endswith("Tawarkan Paket: kurang 90 poin lagi.")


@pytest.mark.parametrize(("days", "words"), [(7, "7"), (7.5, "7½"), (0.5, "½")])
def test_a_gap_is_written_in_whole_and_half_days(days: float, words: str) -> None:
    assert usual_words(days) == words


@pytest.mark.parametrize(("days", "words"), [(0, "hari ini"), (1, "kemarin"), (5, "5 hari lalu")])
def test_how_long_ago_is_said_as_people_say_it(days: int, words: str) -> None:
    assert ago_words(days) == words
