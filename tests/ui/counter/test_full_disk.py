"""A disk that is full while money is taken: told in plain words, the basket stays and is sold later (A5)."""

from pempek_pos.ids import new_id
from pempek_pos.money.amount import Rupiah
from pempek_pos.sales.basket import Basket
from pempek_pos.sales.tender import Tender, TenderKind
from pempek_pos.storage.refusals import DiskFull
from tests.ui.counter.floor import Floor


def fill_up(floor: Floor) -> None:
    """Sell until the engine, which may take no other page, refuses."""
    database = floor.shop.database
    database.value(f"PRAGMA max_page_count = {database.value('PRAGMA page_count')}")
    item, cash = floor.item("KS-BSR"), (Tender(TenderKind.CASH, Rupiah(22_000)),)
    while True:
        try:
            floor.shop.sales.check_out(floor.who(), Basket(new_id()).with_item(item), cash)
        except DiskFull:
            return


def test_a_full_disk_is_told_the_basket_stays_and_sells_once_there_is_room_a5(floor: Floor) -> None:
    floor.ring("KS-BSR")
    floor.enter()
    fill_up(floor)
    before = floor.sold()
    floor.enter()
    assert floor.sold() == before
    assert floor.lines() == [("KS-BSR", 1)]
    assert floor.banner().startswith("Ruang simpan sudah penuh dan perubahan terakhir dibatalkan")
    floor.shop.database.value("PRAGMA max_page_count = 1073741823")
    floor.enter()
    floor.enter()
    assert floor.sold() == before + 1
