"""Another till holds what a sale needs: one waits a little, then is told, and nothing is lost (B5)."""

from threading import Thread

import pytest

from pempek_pos.money.amount import Rupiah
from pempek_pos.sales.tender import Tender, TenderKind
from pempek_pos.storage.database import Database
from pempek_pos.storage.engines import open_database
from pempek_pos.storage.refusals import DatabaseBusy
from tests.crash.broken_off import image
from tests.shop_floor import Floor


@pytest.fixture
def engine() -> str:
    """Only on a server another till can hold something."""
    return "postgres"


def holds_the_shift(other: Database) -> None:
    other.rows("SELECT 1 FROM shift WHERE till = 'K1' FOR UPDATE")


def test_one_who_waits_too_long_is_told_keeps_the_basket_and_sells_afterwards(
    floor: Floor, database_url: str
) -> None:
    database, other = floor.shop.database, open_database(database_url)
    assert database.value("SHOW lock_timeout") == "5s"
    with pytest.raises(ZeroDivisionError), database.transaction():
        raise ZeroDivisionError
    assert database.value("SHOW lock_timeout") == "5s"
    database.run("SET lock_timeout = '50ms'")
    basket, tender = floor.basket(("ADA", 5)), (Tender(TenderKind.CASH, Rupiah(20_000)),)
    floor.shop.parking.keep(floor.cashier, basket, Rupiah(20_000))
    before = image(database)
    with other.transaction():
        holds_the_shift(other)
        with pytest.raises(DatabaseBusy):
            floor.shop.sales.check_out(floor.cashier, basket, tender)
        assert image(database) == before
        assert floor.shop.parking.waiting("K1") == basket
    assert floor.shop.sales.check_out(floor.cashier, basket, tender).lines
    other.close()


def test_one_who_waits_a_little_sells(floor: Floor, database_url: str) -> None:
    basket, tender = floor.basket(("ADA", 5)), (Tender(TenderKind.CASH, Rupiah(20_000)),)
    other = open_database(database_url)
    sold: list[str] = []
    selling = Thread(
        target=lambda: sold.append(floor.shop.sales.check_out(floor.cashier, basket, tender).number)
    )
    with other.transaction():
        holds_the_shift(other)
        selling.start()
        waits = "SELECT COUNT(*) FROM pg_locks WHERE NOT granted"
        while not other.value(waits):
            pass
        assert sold == []
    selling.join()
    assert len(sold) == 1
    other.close()
