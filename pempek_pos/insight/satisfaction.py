"""How content customers are (CSAT, five steps) and how easy it was for them (CES, seven steps)."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from pempek_pos.insight.share import Mean, Share, mean_of

CONTENT_FROM: Final = 4
EASY_FROM: Final = 5


@dataclass(frozen=True, slots=True)
class Ease:
    """The mean of what people said, and the share who found it easy; no mean without answers."""

    mean: Mean | None
    easy: Share


def content(answers: Sequence[int]) -> Share:
    """CSAT: answers of 4 and 5 on five steps, of all."""
    return Share(sum(answer >= CONTENT_FROM for answer in answers), len(answers))


def ease(answers: Sequence[int]) -> Ease:
    """CES: answers on seven steps, from hard to easy."""
    return Ease(mean_of(answers), Share(sum(answer >= EASY_FROM for answer in answers), len(answers)))
