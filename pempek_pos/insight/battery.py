"""The behavioural-intentions battery: thirteen statements on seven steps, five factors.

Zeithaml, Berry & Parasuraman (1996), "The Behavioral Consequences of Service Quality", Journal of Marketing
60(2), 31-46. The statements are this shop's own wording of what the paper asks.
"""

from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Final

LOWEST: Final = 1
HIGHEST: Final = 7
_BOTH_ENDS: Final = LOWEST + HIGHEST


class Factor(Enum):
    """What a customer means to do."""

    LOYALTY = "loyalty"
    SWITCH = "switch"
    PAY_MORE = "pay more"
    EXTERNAL_RESPONSE = "external response"
    INTERNAL_RESPONSE = "internal response"


FACTOR_ITEMS: Final[Mapping[Factor, tuple[int, ...]]] = {
    Factor.LOYALTY: (1, 2, 3, 4, 5),
    Factor.SWITCH: (6, 7),
    Factor.PAY_MORE: (8, 9),
    Factor.EXTERNAL_RESPONSE: (10, 11, 12),
    Factor.INTERNAL_RESPONSE: (13,),
}
"""The numbers of each factor's statements; the five of the first are also used alone, as five indicators."""
REVERSED: Final = frozenset({Factor.SWITCH, Factor.EXTERNAL_RESPONSE})
"""Factors of which less is better."""
COMPOSED: Final = (Factor.LOYALTY, Factor.SWITCH, Factor.PAY_MORE, Factor.EXTERNAL_RESPONSE)
"""What the composite is made of; the fifth factor is neither good nor bad and stands apart."""


def factor_score(answers: Mapping[int, float], factor: Factor) -> float | None:
    """The mean of the answered statements, 1 to 7; None unless at least half of them are answered.

    `answers` are by number of the statement: one person's, or the means of many.
    """
    items = FACTOR_ITEMS[factor]
    found = [answers[item] for item in items if item in answers]
    return sum(found) / len(found) if 2 * len(found) >= len(items) else None


def turned(score: float) -> float:
    """A score of which less is better, so that more is better."""
    return _BOTH_ENDS - score


def composite(answers: Mapping[int, float]) -> float | None:
    """The mean of loyalty, paying more, and the two reversed factors; None unless all four are there."""
    scores = []
    for factor in COMPOSED:
        score = factor_score(answers, factor)
        if score is None:
            return None
        scores.append(turned(score) if factor in REVERSED else score)
    return sum(scores) / len(scores)


def item_means(answers: Mapping[int, Sequence[int]]) -> dict[int, float]:
    """The mean answer by statement, of statements that were answered at all."""
    return {item: sum(given) / len(given) for item, given in answers.items() if given}


def of_hundred(score: float, factor: Factor) -> float:
    """A factor's score on 1 to 7 as 0 to 100, where 100 is best for the shop."""
    good = turned(score) if factor in REVERSED else score
    return 100 * (good - LOWEST) / (HIGHEST - LOWEST)
