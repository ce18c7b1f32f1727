"""Two tills at one shop's server: merging both ways, selling and adjusting meanwhile; the books hold."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from itertools import pairwise

import pytest

from pempek_pos.errors import ShopError
from pempek_pos.ids import new_id
from pempek_pos.members.member import Member
from pempek_pos.members.parting import MergedAlready
from pempek_pos.money.amount import Points
from pempek_pos.sales.tender import Tender, TenderKind
from pempek_pos.shop import Shop
from pempek_pos.storage.engines import open_database
from tests.fixed_clock import FixedClock
from tests.loyalty.test_merging import check_all
from tests.shop_floor import Floor, reopened


@pytest.fixture
def engine() -> str:
    """Only a server has two programs; SQLite's file belongs to one."""
    return "postgres"


def merge_all(url: str, pairs: list[tuple[Member, Member]]) -> list[ShopError | None]:
    """What merging each pair at one till comes to."""
    floor, outcomes = at_work(url), list[ShopError | None]()
    for keep, gone in pairs:
        try:
            floor.shop.member_care.merge(floor.owner, keep.id, gone.id)
            outcomes.append(None)
        except MergedAlready as error:
            outcomes.append(error)
    floor.shop.close()
    return outcomes


def trade_with(url: str, members: list[Member]) -> int:
    """Sell to each at the second till, give some points by hand; how many points that won."""
    floor = at_work(url)
    owner, won = replace(floor.owner, till="K2"), 0
    for member in members:
        basket = floor.basket(("KSB", 1), member=member)
        price = floor.shop.sales.quote(basket).price
        sale = floor.shop.sales.check_out(owner, basket, (Tender(TenderKind.QRIS, price.net),))
        assert sale.member is not None
        entry = floor.shop.member_care.adjust(owner, new_id(), member.id, Points(3), ("uji", None))
        won += sale.member.won + entry.points
    floor.shop.close()
    return won


def test_whatever_two_tills_do_at_once_every_total_holds(database_url: str, floor: Floor) -> None:
    members = [floor.member(f"Anggota {nth}", points=10) for nth in range(16)]
    ones, others = members[::2], members[1::2]
    forth = list(zip(ones, others, strict=True))
    back = [(other, one) for one, other in forth]
    with ThreadPoolExecutor(3) as all_tills:
        first = all_tills.submit(merge_all, database_url, forth)
        second = all_tills.submit(merge_all, database_url, back)
        third = all_tills.submit(trade_with, database_url, members)
        outcomes = list(zip(first.result(), second.result(), strict=True))
        won = third.result()
    assert all((one is None) is not (other is None) for one, other in outcomes)
    assert sum(floor.balance(member) for member in members) == 16 * 10 + won
    for pair in forth:
        assert 0 in [floor.balance(member) for member in pair]
    check_all(floor)


def test_a_ring_of_merges_ends_in_one(database_url: str, floor: Floor) -> None:
    members = [floor.member(f"Anggota {nth}", points=10) for nth in range(9)]
    steps = list(pairwise(members))
    with ThreadPoolExecutor(2) as both:
        ended = [both.submit(merge_all, database_url, part) for part in (steps, steps[::-1])]
        assert all(outcome.result() for outcome in ended)
    assert sum(floor.balance(member) for member in members) == 90
    check_all(floor)


def at_work(url: str) -> Floor:
    return reopened(Shop(open_database(url), FixedClock()))
