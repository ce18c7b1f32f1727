"""Who is still a customer and how often they will come: the BG/NBD model, in plain Python.

Fader, Hardie & Lee (2005), "'Counting Your Customers' the Easy Way", Marketing Science 24(2), 275-284; the
numerical forms follow Hardie's notes 004 and 021. Time is in weeks; repeats are purchase days after the
first.
"""

from collections import Counter
from collections.abc import Callable, Generator, Iterable, Mapping
from dataclasses import dataclass
from math import exp, lgamma, log, log1p
from typing import Final, NamedTuple

from pempek_pos.insight.simplex import Point, lowest

FEWEST: Final = 200
"""With fewer customers nothing is fitted (loyalty science 8)."""
FEWEST_WEEKS: Final = 26
"""With a shorter record nothing is fitted."""
_START: Final = (0.0, 1.0, 0.0, 1.0)
_LARGEST_LOG: Final = 12.0
_SERIES_END: Final = 1e-15
_MOST_TERMS: Final = 20_000
_BESIDE_ONE: Final = 1e-6


class History(NamedTuple):
    """Repeats, the week of the last one (0 without), and the weeks since the first purchase."""

    repeats: int
    recency: float
    age: float


@dataclass(frozen=True, slots=True)
class Model:
    """The four parameters: how often people buy (r, alpha), and how soon they stay away (a, b)."""

    r: float
    alpha: float
    a: float
    b: float


def log_likelihood(model: Model, history: History) -> float:
    """How likely one customer's history is, as a logarithm."""
    x, last, age = history
    return _shape(model, x) + _timing(model, x, last, age)


def chance_alive(model: Model, history: History) -> float | None:
    """The chance that somebody still is a customer; None for who came once, of whom the model cannot tell."""
    return _alive(model, history) if history.repeats else None


def expected_days(model: Model, history: History, weeks: float) -> float:
    """Purchase days to expect of a customer in the next so many weeks, E[Y(t) | x, t_x, T]."""
    x, age = history.repeats, history.age
    a = _off_one(model.a)
    top = a + model.b + x - 1
    z = weeks / (model.alpha + age + weeks)
    return top / (a - 1) * (1 - _left(model.r, a, model.b, x, z)) * _alive(model, history)


def expected_of_new(model: Model, weeks: float) -> float:
    """Repeats to expect of a new customer in the first so many weeks, E[X(t)]."""
    a = _off_one(model.a)
    z = weeks / (model.alpha + weeks)
    return (a + model.b - 1) / (a - 1) * (1 - _left(model.r, a, model.b, 0, z))


def chance_of(model: Model, repeats: int, weeks: float) -> float:
    """The chance that a new customer repeats just so often in the first so many weeks, P(X(t) = x)."""
    r, alpha, a, b = model.r, model.alpha, model.a, model.b
    gone, buying = log(alpha / (alpha + weeks)), log(weeks / (alpha + weeks))
    whole = lgamma(a + b) - lgamma(b) + lgamma(b + repeats) - lgamma(a + b + repeats)
    going = exp(whole + lgamma(r + repeats) - lgamma(r) - lgamma(repeats + 1) + r * gone + repeats * buying)
    if not repeats:
        return going
    before = (lgamma(r + j) - lgamma(r) - lgamma(j + 1) + r * gone + j * buying for j in range(repeats))
    stopping = lgamma(a + 1) + lgamma(b + repeats - 1) - lgamma(a + b + repeats)
    stopping += lgamma(a + b) - lgamma(a) - lgamma(b)
    return going + exp(stopping) * (1 - sum(exp(part) for part in before))


def fitted(histories: Iterable[History]) -> Generator[int, None, Model]:
    """The parameters that make these histories likeliest; yields after each step of the search."""
    counted = Counter(histories)
    place = yield from lowest(_unlikelihood(counted), _START)
    return _model(place)


def _unlikelihood(counted: Mapping[History, int]) -> Callable[[Point], float]:
    """Less the log-likelihood of all; what depends on repeats alone is reckoned once for each number."""
    by_repeats: Counter[int] = Counter()
    for history, times in counted.items():
        by_repeats[history.repeats] += times
    rows = [(*history, times) for history, times in counted.items()]

    def unlikelihood(place: Point) -> float:
        if max(abs(value) for value in place) > _LARGEST_LOG:
            return float("inf")
        model = _model(place)
        total = sum(times * _shape(model, x) for x, times in by_repeats.items())
        return -total - sum(times * _timing(model, x, last, age) for x, last, age, times in rows)

    return unlikelihood


def _model(place: Point) -> Model:
    return Model(*(exp(value) for value in place))


def _shape(model: Model, x: int) -> float:
    """The part of the log-likelihood that depends on the number of repeats."""
    r, a, b = model.r, model.a, model.b
    shape = lgamma(r + x) - lgamma(r) + r * log(model.alpha)
    return shape + lgamma(a + b) + lgamma(b + x) - lgamma(b) - lgamma(a + b + x)


def _timing(model: Model, x: int, last: float, age: float) -> float:
    """The part that depends on when they came; the two summands are added as logarithms."""
    power = model.r + x
    here = -power * log(model.alpha + age)
    if not x:
        return here
    gone = log(model.a / (model.b + x - 1)) - power * log(model.alpha + last)
    low, high = (here, gone) if here < gone else (gone, here)
    return high + log1p(exp(low - high))


def _alive(model: Model, history: History) -> float:
    x, last, age = history
    if not x:
        return 1.0
    odds = log(model.a / (model.b + x - 1))
    odds += (model.r + x) * log((model.alpha + age) / (model.alpha + last))
    return 1 / (1 + exp(odds)) if odds < 700 else 0.0  # larger than a float can hold is never


def _left(r: float, a: float, b: float, x: int, z: float) -> float:
    """(1-z)^(r+x) · 2F1(r+x, b+x; a+b+x-1; z), or what Euler's transformation makes of it.

    Of the two the one with the smaller power is taken: its terms stay within what a float can hold.
    """
    bottom = a + b + x - 1
    if a - 1 < r + x:
        return exp((a - 1) * log1p(-z)) * _hypergeometric(a + b - 1 - r, a - 1, bottom, z)
    return exp((r + x) * log1p(-z)) * _hypergeometric(r + x, b + x, bottom, z)


def _hypergeometric(a: float, b: float, c: float, z: float) -> float:
    """Gauss's 2F1(a, b; c; z) for 0 <= z < 1, term by term until they no longer count."""
    total = term = 1.0
    for k in range(_MOST_TERMS):
        term *= (a + k) * (b + k) / ((c + k) * (k + 1)) * z
        total += term
        if abs(term) < _SERIES_END * abs(total):
            break
    return total


def _off_one(a: float) -> float:
    """At exactly one the closed form is nothing by nothing: a step beside it is the same to six figures."""
    return 1 + _BESIDE_ONE if abs(a - 1) < _BESIDE_ONE else a
