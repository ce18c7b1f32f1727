"""What the models expect of the shop's customers, and how well they fit what was."""

from collections import Counter
from collections.abc import Generator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from pempek_pos.insight.alive import History, Model, chance_of, expected_days, expected_of_new, fitted
from pempek_pos.insight.buying import Buyer
from pempek_pos.insight.histories import can_be_fitted, history_of, spending_of
from pempek_pos.insight.spend import (
    LARGEST_CORRELATION,
    RUPIAH_SCALE,
    Spending,
    SpendModel,
    correlation,
    expected_spend,
)
from pempek_pos.insight.spend import fitted as spend_fitted
from pempek_pos.money.amount import Rupiah

WEEKS_AHEAD: Final = 4
MOST_FITTED: Final = 5_000
"""Of more customers every second, third ... is taken: the parameters hardly move, the till keeps selling."""
LAST_ROW: Final = 7
"""So many repeats and more share a row."""
_A_STEP: Final = 200
_FEWEST_SPENDERS: Final = 30


@dataclass(frozen=True, slots=True)
class FitRow:
    """Customers with so many repeats (the last row: and more), as counted and as the model has them."""

    repeats: int
    actual: int
    expected: float


@dataclass(frozen=True, slots=True)
class Forecast:
    """The fitted models, what they expect of all customers in the next four weeks, and how well they fit."""

    model: Model
    spend: SpendModel | None
    """None where spend goes along with how often people come, or too few came again."""
    customers: int
    days: float
    money: Rupiah | None
    of_new: float
    """How often a new customer comes again in their first four weeks."""
    rows: tuple[FitRow, ...]


def foretold(buyers: Sequence[Buyer], until: date) -> Generator[int, None, Forecast | None]:
    """Fit and foretell; yields now and then. None unless there are 200 customers and 26 weeks."""
    if not can_be_fitted(buyers, until):
        return None
    chosen = buyers[:: -(-len(buyers) // MOST_FITTED)]
    histories = [history_of(buyer, until) for buyer in chosen]
    model = yield from fitted(histories)
    spend = yield from _spend_model([spending_of(buyer) for buyer in chosen])
    days, money = 0.0, 0.0
    for done, buyer in enumerate(buyers, start=1):
        expected = expected_days(model, history_of(buyer, until), WEEKS_AHEAD)
        days += expected
        if spend is not None:
            money += expected * expected_spend(spend, spending_of(buyer)) * RUPIAH_SCALE
        if done % _A_STEP == 0:
            yield done
    rows = yield from _rows(model, histories)
    worth = Rupiah(round(money)) if spend is not None else None
    return Forecast(model, spend, len(buyers), days, worth, expected_of_new(model, WEEKS_AHEAD), rows)


def _spend_model(spendings: list[Spending]) -> Generator[int, None, SpendModel | None]:
    again = [spending for spending in spendings if spending.repeats and spending.mean > 0]
    if len(again) < _FEWEST_SPENDERS:
        return None
    along = correlation(again)
    if along is None or abs(along) > LARGEST_CORRELATION:
        return None
    return (yield from spend_fitted(again))


def _rows(model: Model, histories: list[History]) -> Generator[int, None, tuple[FitRow, ...]]:
    """How many of these customers repeated how often, and how many the model has, by their ages in weeks."""
    actual = Counter(min(history.repeats, LAST_ROW) for history in histories)
    ages = Counter(round(history.age) for history in histories)
    expected = [0.0] * LAST_ROW
    for repeats in range(LAST_ROW):
        for age, people in ages.items():
            expected[repeats] += people * (chance_of(model, repeats, age) if age else float(not repeats))
        yield repeats
    expected.append(len(histories) - sum(expected))
    return tuple(FitRow(repeats, actual[repeats], expected[repeats]) for repeats in range(LAST_ROW + 1))
