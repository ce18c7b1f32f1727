"""What somebody will spend on a purchase day: the Gamma-Gamma model.

Fader & Hardie, "The Gamma-Gamma Model of Monetary Value" (note 025). Only who came again counts, and the mean
spend must not go along with how often people come: see `correlation` first. Rupiah are scaled by a thousand.
"""

from collections.abc import Callable, Generator, Iterable, Sequence
from dataclasses import dataclass
from math import exp, lgamma, log, sqrt
from typing import Final, NamedTuple

from pempek_pos.insight.simplex import Point, lowest

RUPIAH_SCALE: Final = 1_000
LARGEST_CORRELATION: Final = 0.3
"""Above this the model's assumption does not hold and nothing is foretold."""
_START: Final = (1.0, 1.0, 2.0)
_LARGEST_LOG: Final = 14.0


class Spending(NamedTuple):
    """How many times somebody bought again, and the mean of what they spent, above zero."""

    repeats: int
    mean: float


@dataclass(frozen=True, slots=True)
class SpendModel:
    """The three parameters."""

    p: float
    q: float
    v: float


def expected_spend(model: SpendModel, spending: Spending) -> float:
    """What somebody spends on a day, E[M | x, m]: their own mean drawn towards everybody's."""
    x, mean = spending
    return model.p * (model.v + x * mean) / (model.p * x + model.q - 1)


def correlation(spendings: Sequence[Spending]) -> float | None:
    """Pearson's correlation of repeats and mean spend; None where one of them does not vary."""
    n = len(spendings)
    if n < 2:
        return None
    x_mean = sum(one.repeats for one in spendings) / n
    m_mean = sum(one.mean for one in spendings) / n
    along = sum((one.repeats - x_mean) * (one.mean - m_mean) for one in spendings)
    x_spread = sqrt(sum((one.repeats - x_mean) ** 2 for one in spendings))
    m_spread = sqrt(sum((one.mean - m_mean) ** 2 for one in spendings))
    return along / (x_spread * m_spread) if x_spread and m_spread else None


def log_likelihood(model: SpendModel, spending: Spending) -> float:
    """How likely one customer's mean is, as a logarithm."""
    x, mean = spending
    px, q = model.p * x, model.q
    shape = lgamma(px + q) - lgamma(px) - lgamma(q)
    return shape + q * log(model.v) + (px - 1) * log(mean) + px * log(x) - (px + q) * log(model.v + mean * x)


def fitted(spendings: Iterable[Spending]) -> Generator[int, None, SpendModel]:
    """The parameters that make these means likeliest; yields after each step of the search."""
    place = yield from lowest(_unlikelihood(tuple(spendings)), _START)
    return _model(place)


def _unlikelihood(spendings: tuple[Spending, ...]) -> Callable[[Point], float]:
    def unlikelihood(place: Point) -> float:
        if max(abs(value) for value in place) > _LARGEST_LOG:
            return float("inf")
        model = _model(place)
        return -sum(log_likelihood(model, spending) for spending in spendings)

    return unlikelihood


def _model(place: Point) -> SpendModel:
    """With q above one, below which no mean exists."""
    p, q, v = (exp(value) for value in place)
    return SpendModel(p, 1 + q, v)
