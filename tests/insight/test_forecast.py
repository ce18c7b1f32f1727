"""What the models expect of a shop's customers."""

import random
from datetime import date, timedelta

import pytest

from pempek_pos.insight.buying import Buyer, PurchaseDay
from pempek_pos.insight.forecast import LAST_ROW, Forecast, foretold
from pempek_pos.insight.histories import can_be_fitted, history_of, spending_of
from pempek_pos.insight.records import Records
from pempek_pos.insight.spend import Spending
from pempek_pos.insight.study import Study, StudySteps, studied
from pempek_pos.money.amount import Rupiah
from tests.insight.test_alive import walked

UNTIL = date(2026, 6, 30)


def drawn(people: int, weeks: int) -> tuple[Buyer, ...]:
    """Customers who come at rates of their own, some of whom stay away after a purchase."""
    chance, found = random.Random(11), []
    for nth in range(people):
        rate, usual = chance.gammavariate(1, 1 / 4), chance.gammavariate(6, 8_000)
        now, days = 0.0, {0}
        while chance.random() > 0.2 and (now := now + 7 * chance.expovariate(rate)) < 7 * weeks:
            days.add(int(now))
        start = UNTIL - timedelta(days=7 * weeks)
        found.append(
            Buyer(
                f"{nth:04d}",
                tuple(
                    PurchaseDay(
                        start + timedelta(days=day), Rupiah(1 + round(usual * chance.uniform(0.5, 1.5)))
                    )
                    for day in sorted(days)
                ),
            )
        )
    return tuple(found)


def test_purchase_days_become_repeats_and_weeks() -> None:
    days = (PurchaseDay(date(2026, 6, 2), Rupiah(99_000)), PurchaseDay(date(2026, 6, 16), Rupiah(30_000)))
    one = Buyer("a", (*days, PurchaseDay(date(2026, 6, 23), Rupiah(50_000))))
    assert history_of(one, UNTIL) == (2, 3, 4)
    assert spending_of(one) == Spending(2, 40)
    assert spending_of(Buyer("b", days[:1])) == Spending(0, 0)


@pytest.mark.parametrize(("people", "weeks", "enough"), [(199, 30, False), (200, 25, False), (200, 26, True)])
def test_nothing_is_foretold_before_there_are_200_customers_and_26_weeks(
    people: int, weeks: int, enough: bool
) -> None:
    buyers = drawn(people, weeks)
    assert can_be_fitted(buyers, UNTIL) is enough
    if not enough:
        assert walked(foretold(buyers, UNTIL)) is None


def test_a_shop_s_next_four_weeks_are_foretold_and_the_fit_is_shown() -> None:
    buyers = drawn(400, 40)
    found: Forecast = walked(foretold(buyers, UNTIL))
    assert found.customers == 400
    assert [row.repeats for row in found.rows] == list(range(LAST_ROW + 1))
    assert sum(row.actual for row in found.rows) == 400
    assert sum(row.expected for row in found.rows) == pytest.approx(400)
    for row in found.rows:
        assert row.expected == pytest.approx(row.actual, abs=35)
    recent = sum(len(buyer.within(UNTIL - timedelta(days=27), UNTIL)) for buyer in buyers)
    assert found.days == pytest.approx(recent, rel=0.5)
    assert 0 < found.of_new < 4
    assert found.money is not None
    assert 20_000 < found.money / found.days < 100_000


def test_where_spend_goes_along_with_frequency_no_money_is_foretold() -> None:
    dearer = tuple(
        Buyer(one.member_id, tuple(PurchaseDay(d.day, Rupiah(5_000 * len(one.days))) for d in one.days))
        for one in drawn(300, 30)
    )
    found: Forecast = walked(foretold(dearer, UNTIL))
    assert (found.spend, found.money) == (None, None)


def test_what_is_known_of_the_same_records_is_not_searched_again() -> None:
    records = Records(drawn(220, 30))
    first, steps = walked_with_steps(studied(records, UNTIL))
    again, fewer = walked_with_steps(studied(records, UNTIL, first.forecast))
    assert again == first
    assert first.forecast is not None
    assert fewer < steps / 3


def walked_with_steps(work: StudySteps) -> tuple[Study, int]:
    steps = 0
    while True:
        try:
            next(work)
        except StopIteration as end:
            return end.value, steps
        steps += 1
