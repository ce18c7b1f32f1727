"""A shop of each released schema opens today, with everything in it."""

import gzip
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from pempek_pos.ids import new_id
from pempek_pos.sales.refund import everything
from pempek_pos.shop import Shop
from pempek_pos.storage.address import sqlite_url
from pempek_pos.storage.engines import begin_database, open_database
from pempek_pos.storage.migrate import MIGRATIONS
from tests.fixed_clock import FixedClock

KEPT = sorted((Path(__file__).parent / "released").glob("*.db.gz"))


@pytest.mark.parametrize("kept", KEPT, ids=lambda kept: kept.name[:4])
def test_a_shop_of_this_schema_opens_checks_and_takes_goods_back(kept: Path, tmp_path: Path) -> None:
    path = tmp_path / "shop.db"
    path.write_bytes(gzip.decompress(kept.read_bytes()))
    shop = Shop(open_database(sqlite_url(path)), FixedClock())
    people = {person.name: person for person in shop.staff.people()}
    by = shop.staff.sign_in(people["Cek Ida"].id, "rahasia bege", "K2")
    assert [found.broken for found in shop.reports.self_check(by) if found.broken] == []
    sale = shop.sales.by_number("K1-261123-0001")
    back = everything(shop.sales.refundable(sale.number))
    refund = shop.sales.refund(by, new_id(), sale.number, back, ("tidak enak", None))
    assert sale.due + refund.due == 4_000
    shop.close()


def test_there_is_a_shop_of_each_schema_but_the_newest() -> None:
    steps = sorted(step.name[:4] for step in MIGRATIONS.glob("*.sql") if step.name.count(".") == 1)
    assert [kept.name[:4] for kept in KEPT] == steps[:-1]


def test_a_step_keeps_what_it_rebuilds(new_url: Callable[[], str], tmp_path: Path) -> None:
    url = new_url()
    for step in MIGRATIONS.glob("0001_*"):
        shutil.copy(step, tmp_path)
    old = begin_database(url, tmp_path)
    old.script(
        """INSERT INTO staff VALUES ('s', 'Ida', 'owner', NULL, NULL, NULL, 1, 0, 0, 0);
        INSERT INTO shift (id, till, opened_by, opened_at, business_date, opening_float, opening_expected,
            note)
        VALUES ('f', 'K1', 's', 0, '2026-11-01', 0, 0, '');
        INSERT INTO cash_movement VALUES ('m', 'f', 'pay in', 500, 'm', 'receh', 0, 's');"""
    )
    old.close()
    new = open_database(url)
    assert new.rows("SELECT id, amount, reason FROM cash_movement") == [("m", 500, "receh")]
    new.close()
