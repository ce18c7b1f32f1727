"""Two programs at one shop's server: a newcomer's first sales, their referrer's, two members for one sale."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from threading import Barrier

import pytest

from pempek_pos.ids import new_id
from pempek_pos.members.member import Member, MemberId, NewMember
from pempek_pos.sales.joining import NotJoinable
from pempek_pos.shop import Shop
from pempek_pos.storage.engines import open_database
from tests.fixed_clock import FixedClock
from tests.shop_floor import Floor, reopened

ROUNDS = 6


@pytest.fixture
def engine() -> str:
    """Only a server has two programs; SQLite's file belongs to one."""
    return "postgres"


def at_once(url: str, *deeds: Callable[[Floor], object]) -> list[object]:
    """Each deed in a program of its own, the n-th at till Kn, all begun together; what each came to."""
    start = Barrier(len(deeds))

    def run(number: int, deed: Callable[[Floor], object]) -> object:
        shop = Shop(open_database(url), FixedClock())
        floor = reopened(shop)
        floor.cashier = replace(floor.cashier, till=f"K{number}")
        try:
            start.wait()
            return deed(floor)
        finally:
            shop.close()

    with ThreadPoolExecutor(len(deeds)) as pool:
        return [done.result() for done in [pool.submit(run, n, deed) for n, deed in enumerate(deeds, 1)]]


def sell_to(member: Member) -> Callable[[Floor], object]:
    return lambda floor: floor.sell(floor.basket(("KSB", 1), member=member))


def test_a_newcomers_first_sale_at_two_tills_pays_the_referral_once_e10(
    floor: Floor, database_url: str
) -> None:
    siti = floor.member()
    for number in range(ROUNDS):
        new = NewMember(MemberId(new_id()), "Rahma", f"08139999{number:04d}", consent=True)
        rahma = floor.shop.enrolment.enrol(floor.cashier, new, siti.id)
        at_once(database_url, sell_to(rahma), sell_to(rahma))
        assert floor.balance(rahma) == 25 + 22 + 22 + 50
    assert floor.balance(siti) == 50 * ROUNDS


def test_a_newcomer_and_their_referrer_at_two_tills_never_wait_for_each_other(
    floor: Floor, database_url: str
) -> None:
    people = [floor.member()]
    for number in range(ROUNDS):
        new = NewMember(MemberId(new_id()), "Rahma", f"08139999{number:04d}", consent=True)
        people.append(floor.shop.enrolment.enrol(floor.cashier, new, people[-1].id))
        at_once(database_url, sell_to(people[-1]), sell_to(people[-2]))
    assert floor.balance(people[0]) == 22 + 50
    assert floor.balance(people[-1]) == 25 + 22 + 50


def test_of_two_members_joined_at_once_one_is_e8(floor: Floor, database_url: str) -> None:
    siti, joko = floor.member(), floor.member("Joko")
    sale = floor.sell(floor.basket(("KSB", 1)))

    def join(member: Member) -> Callable[[Floor], object]:
        def deed(at: Floor) -> object:
            try:
                return at.shop.sales.join_member(at.owner, sale.id, member.id)
            except NotJoinable as refused:
                return refused.rule

        return deed

    outcomes = at_once(database_url, join(siti), join(joko))
    assert outcomes.count("has member") == 1
    assert floor.balance(siti) + floor.balance(joko) == 22
