"""Unfit partners: reasons scored 0-100 with evidence, by tables."""

from datetime import date, timedelta

import pytest

from pempek_pos.money.amount import Rupiah
from pempek_pos.partners.account import Claim
from pempek_pos.partners.evaluation import (
    WEIGHTS,
    Conduct,
    Evidence,
    Unfitness,
    evaluated,
    overdue_score,
    returns_score,
)
from pempek_pos.partners.incident import Incident, IncidentKind

TODAY = date(2026, 11, 23)


def late(days: int, amount: int) -> Evidence:
    return Evidence("F-2026-00001", TODAY - timedelta(days=days), Rupiah(amount), days)


def back(amount: int) -> Evidence:
    return Evidence("R-K1-261101-0001", TODAY, Rupiah(amount))


def incident(kind: IncidentKind, withdrawn: bool = False) -> Incident:
    gone = TODAY if withdrawn else None
    return Incident("i", "p", kind, TODAY, "memaki kurir", "", gone, "salah orang" if withdrawn else "")


@pytest.mark.parametrize(
    ("rows", "limit", "score"),
    [
        ([], 1_000_000, 0),
        ([late(30, 500_000)], 1_000_000, 50),
        ([late(60, 1_000_000)], 1_000_000, 100),
        ([late(400, 9_000_000)], 1_000_000, 100),
        ([late(30, 1), late(6, 1)], 0, 75),
        ([late(1, 1_000)], 1_000_000, 0),
    ],
)
def test_overdue_counts_half_by_days_and_half_by_share_of_the_limit(
    rows: list[Evidence], limit: int, score: int
) -> None:
    assert overdue_score(rows, Rupiah(limit)) == score


@pytest.mark.parametrize(
    ("rows", "bought", "score"),
    [
        ([], 0, 0),
        ([back(50_000)], 1_000_000, 0),
        ([back(150_000)], 1_000_000, 50),
        ([back(200_000), back(50_000)], 1_000_000, 100),
        ([back(1)], 0, 100),
    ],
)
def test_returns_count_from_a_twentieth_on_and_a_quarter_is_the_worst(
    rows: list[Evidence], bought: int, score: int
) -> None:
    assert returns_score(rows, Rupiah(bought)) == score


def test_the_weights_are_parts_of_a_hundred_and_the_worst_conduct_scores_it() -> None:
    assert sum(WEIGHTS.values()) == 100
    claim = Claim("c", "F-2026-00001", TODAY, TODAY - timedelta(days=60), Rupiah(10), Rupiah(10))
    incidents = [incident(IncidentKind.REFUSED_DELIVERY)] * 4 + [incident(IncidentKind.ABUSIVE_CONDUCT)] * 2
    worst = Conduct((claim,), Rupiah(10), tuple(incidents), Rupiah(100), (back(25),))
    assert evaluated("p", worst, TODAY).score == 100


def test_withdrawn_and_other_incidents_do_not_count() -> None:
    incidents = (
        incident(IncidentKind.ABUSIVE_CONDUCT, withdrawn=True),
        incident(IncidentKind.OTHER),
        incident(IncidentKind.REFUSED_DELIVERY),
    )
    found = evaluated("p", Conduct((), Rupiah(0), incidents, Rupiah(0), ()), TODAY)
    scores = {reason.kind: (reason.score, len(reason.evidence)) for reason in found.reasons}
    assert scores == {
        Unfitness.OVERDUE: (0, 0),
        Unfitness.REFUSED_DELIVERIES: (25, 1),
        Unfitness.GOODS_RETURNED: (0, 0),
        Unfitness.ABUSIVE_CONDUCT: (0, 0),
    }
    assert found.score == 5
