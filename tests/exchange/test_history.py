"""A year of real household purchases: the totals an import must reproduce to the rupiah.

The data stands beside the checkout (`../shared/data/history`), not in it.
"""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from pempek_pos.audit.actor import Actor
from pempek_pos.clock import month_end
from pempek_pos.ids import new_id
from pempek_pos.insight.battery import Factor
from pempek_pos.insight.evidence import PartKind
from pempek_pos.insight.rfm import Scale
from pempek_pos.insight.share import Share
from pempek_pos.insight.study import Study
from pempek_pos.loyalty.programme import starting_programme
from pempek_pos.shop import Shop
from pempek_pos.storage.database import Database
from tests.database_dump import dump
from tests.exchange.conftest import walked
from tests.fixed_clock import FixedClock

HISTORY = Path(__file__).parents[3] / "shared" / "data" / "history"
pytestmark = pytest.mark.skipif(
    not HISTORY.is_dir(),
    reason=f"THE YEAR OF REAL PURCHASES IS NOT CHECKED: no {HISTORY.name} beside the checkout",
)


@pytest.fixture
def engine() -> str:
    """The embedded one: what the server does with such rows is shown by smaller files."""
    return "sqlite"


@pytest.fixture
def oracle() -> dict[str, Any]:
    told: dict[str, Any] = json.loads((HISTORY / "oracle.json").read_text("utf-8"))
    return told


def test_the_year_comes_in_to_the_rupiah(
    database: Database, clock: FixedClock, oracle: dict[str, Any]
) -> None:
    shop = Shop(database, clock)
    owner = shop.staff.begin_owner("staff-owner", "Cek Ida", "rahasia bege", "A")
    shop.loyalty.publish(owner, starting_programme(new_id(), date(2000, 1, 1)))

    items = walked(shop.exchange.import_items(owner, HISTORY / "items.csv"))
    people = walked(shop.exchange.import_members(owner, HISTORY / "members.csv"))
    sales = walked(shop.exchange.import_sales(owner, HISTORY / "sales.csv.gz"))

    assert (items.created, items.rejected) == (oracle["items"], 0)
    assert (people.created, people.rejected) == (oracle["households"], 0)
    assert (sales.created, sales.rows, sales.rejected) == (oracle["baskets"], oracle["lines"], 0)

    gross, discount, net = database.rows("SELECT SUM(subtotal), SUM(reduction), SUM(net) FROM sale")[0]
    assert (gross, discount, net) == (oracle["gross_rp"], oracle["discount_rp"], oracle["net_rp"])
    by_month = database.rows("SELECT substr(business_date, 1, 7), SUM(net) FROM sale GROUP BY 1 ORDER BY 1")
    assert dict(by_month) == oracle["net_by_month"]
    flat = database.value("SELECT SUM(net / 1000) FROM sale")
    assert flat == oracle["points_one_per_1000_flat"]
    best = database.rows(
        "SELECT m.outside_no, SUM(s.net) FROM sale s JOIN member m ON m.id = s.member_id"
        " GROUP BY 1 ORDER BY 2 DESC LIMIT 5"
    )
    assert [list(row) for row in best] == oracle["top_members"]
    _check_points(database, flat)

    _check_loyalty(shop, owner, database)

    before = dump(database)
    again = walked(shop.exchange.import_sales(owner, HISTORY / "sales.csv.gz"))
    assert (again.unchanged, again.rejected, again.written) == (oracle["baskets"], 0, False)
    assert dump(database) == before


def _check_points(database: Database, flat: int) -> None:
    """Every award recounted from the rows of the file's year: E1, E3, E4 with X3's tiers, X1's last days."""
    bought: dict[str, list[tuple[date, int]]] = {}
    entries = database.rows(
        "SELECT e.member_id, e.on_day, e.purchase, e.points, l.expires_on FROM points_entry e"
        " LEFT JOIN lot l ON l.entry_id = e.id ORDER BY e.seq"
    )
    assert len(entries) == 4_501
    for member, on_day, purchase, points, expires_on in entries:
        day = date.fromisoformat(on_day)
        before = bought.setdefault(member, [])
        assert all(earlier <= day for earlier, _ in before)
        year = sum(
            net for earlier, net in before if (day.year - 1, day.month, day.day) < earlier.timetuple()[:3]
        )
        bp = 15_000 if year >= 5_000_000 else 12_500 if year >= 1_000_000 else 10_000
        assert points == purchase * bp // 10_000_000
        if points:
            assert expires_on == month_end(day.replace(year=day.year + 1, day=1)).isoformat()
        before.append((day, purchase))
    assert sum(row[3] for row in entries) > flat


def _check_loyalty(shop: Shop, owner: Actor, database: Database) -> None:
    """December's scorecard beside figures counted another way."""
    steps, found = shop.insight.study(owner, date(2025, 12, 1)), None
    while found is None:
        try:
            next(steps)
        except StopIteration as end:
            found = end.value
    assert isinstance(found, Study)
    scored = found.customers(Scale.FIFTHS)
    days = database.rows(
        "SELECT member_id, COUNT(DISTINCT business_date), SUM(net) FROM sale WHERE business_date < '2026'"
        " GROUP BY member_id"
    )
    assert {one.buying.member_id: (one.buying.times, one.buying.money) for one in scored} == {
        member: (times, net) for member, times, net in days
    }
    quarter = database.rows(
        "SELECT COUNT(DISTINCT business_date) FROM sale"
        " WHERE business_date BETWEEN '2025-10' AND '2025-12-31' GROUP BY member_id"
    )
    assert found.repeat == Share(sum(times >= 2 for (times,) in quarter), len(quarter))
    assert sum(cohort.size for cohort in found.cohorts) == 60
    assert found.forecast is None  # sixty households are too few
    scores = {factor.factor: factor.score for factor in found.scorecard.factors}
    assert {factor for factor, score in scores.items() if score is not None} == {
        Factor.LOYALTY,
        Factor.SWITCH,
        Factor.PAY_MORE,
    }
    rows = shop.insight.evidence(owner, found, PartKind.MONTHS_BOUGHT)
    part = found.scorecard.factors[0].parts[0]
    shares = [100 * (row.now or 0) / (row.was or 1) for row in rows]
    assert part.measured == pytest.approx(sum(shares) / len(shares))
