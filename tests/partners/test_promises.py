"""Promises to pay: kept, broken or open, reckoned from the money that came."""

from datetime import date, datetime, timedelta

import pytest

from pempek_pos.clock import WIB
from pempek_pos.money.amount import Rupiah
from pempek_pos.partners.promises import MoneyIn, Promise, PromiseState, judged

MONDAY = date(2026, 11, 23)


def day(later: int) -> date:
    return MONDAY + timedelta(days=later)


def at(later: int) -> datetime:
    return datetime.combine(day(later), datetime.min.time(), WIB) + timedelta(hours=10)


def promise(amount: int, made: int, by: int) -> Promise:
    return Promise(f"p{made}-{by}", "ani", Rupiah(amount), day(by), "", day(made), at(made))


def money(amount: int, came: int) -> MoneyIn:
    return MoneyIn("ani", Rupiah(amount), day(came), at(came))


@pytest.mark.parametrize(
    ("paid", "today", "expected"),
    [
        ([], 3, PromiseState.OPEN),
        ([], 5, PromiseState.OPEN),
        ([], 6, PromiseState.BROKEN),
        ([(100, 5)], 5, PromiseState.KEPT),
        ([(60, 1), (40, 4)], 9, PromiseState.KEPT),
        ([(99, 5)], 5, PromiseState.OPEN),
        ([(99, 5)], 6, PromiseState.BROKEN),
        ([(100, 6)], 6, PromiseState.BROKEN),
        ([(100, -1)], 6, PromiseState.BROKEN),
    ],
)
def test_a_promise_is_kept_by_its_whole_amount_in_time(
    paid: list[tuple[int, int]], today: int, expected: PromiseState
) -> None:
    (told,) = judged([promise(100, 0, 5)], [money(*part) for part in paid], day(today))
    assert told.state is expected


def test_money_counts_for_one_promise_only_the_earliest_first() -> None:
    told = judged([promise(100, 0, 7), promise(50, 0, 5)], [money(120, 3)], day(8))
    assert [(one.amount, one.came, one.state) for one in told] == [
        (50, 50, PromiseState.KEPT),
        (100, 70, PromiseState.BROKEN),
    ]
