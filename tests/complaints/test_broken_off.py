"""Complaints broken off before any statement, and at two tills at once (K1, K2, K4)."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest

from pempek_pos.audit.actor import Actor
from pempek_pos.complaints.complaint import (
    About,
    Category,
    EventKind,
    NewComplaint,
    OutOfOrder,
    Severity,
    Step,
)
from pempek_pos.errors import ShopError
from pempek_pos.ids import new_id
from pempek_pos.shop import Shop
from pempek_pos.storage.engines import open_database
from tests.complaints.care_floor import Care
from tests.fixed_clock import FixedClock
from tests.sales.test_crash import cut_before_every_statement


def log(care: Care) -> Callable[[], object]:
    about = About(item_id=care.floor.items["ADA"].id, member_id=care.floor.member().id)
    new = NewComplaint(
        new_id(), Category.TASTE, "Basi", about, Severity.FOOD_SAFETY, photos=("a.jpg", "b.jpg")
    )
    return lambda: care.floor.shop.complaints.log(care.floor.cashier, new)


def change(care: Care) -> Callable[[], object]:
    known, step = care.log(About(item_id=care.floor.items["ADA"].id)), Step(new_id(), "Ternyata basi")
    kind = (Category.TASTE, Severity.FOOD_SAFETY)
    return lambda: care.floor.shop.complaints.change(care.service, known.id, *kind, step)


def reopen(care: Care) -> Callable[[], object]:
    known, step = care.log(), Step(new_id(), "Masih asam")
    care.closed(known)
    return lambda: care.floor.shop.complaints.reopen(care.service, known.id, step)


@pytest.mark.parametrize("deed", [log, change, reopen])
def test_an_error_before_any_statement_leaves_all_or_nothing(
    care: Care, monkeypatch: pytest.MonkeyPatch, deed: Callable[[Care], Callable[[], object]]
) -> None:
    stored = cut_before_every_statement(care.floor.shop.database, monkeypatch, deed(care))
    assert (len(stored) > 5, stored[0]) == (True, False)


Deed = Callable[[Shop, Actor], object]


def at_a_till(url: str, clock: FixedClock, by: Actor, do: Deed) -> object:
    """What a deed comes to at a till of its own."""
    shop = Shop(open_database(url), clock)
    try:
        return do(shop, by)
    except ShopError as error:
        return error
    finally:
        shop.close()


def at_two_tills(url: str, clock: FixedClock, by: Actor, do: Deed) -> list[object]:
    """What the same deed comes to at two tills at once."""
    actors = [replace(by, till=till) for till in ("K1", "K2")]
    with ThreadPoolExecutor(2) as tills:
        asked = [tills.submit(at_a_till, url, clock, actor, do) for actor in actors]
        return [each.result() for each in asked]


@pytest.mark.parametrize("engine", ["postgres"], indirect=True)
def test_what_two_tills_do_at_once_is_done_once(care: Care, database_url: str, clock: FixedClock) -> None:
    """Only a server has two programs; SQLite's file belongs to one."""
    shop = care.floor.shop

    def logs(at: Shop, by: Actor) -> object:
        return [at.complaints.log(by, NewComplaint(new_id(), Category.TASTE, "Asam")) for _ in range(5)]

    assert not any(
        isinstance(outcome, ShopError) for outcome in at_two_tills(database_url, clock, care.service, logs)
    )
    board = shop.complaints.board(care.service)
    assert sorted(known.number for known in board) == list(range(1, 11))
    known = board[0]

    def acknowledges(at: Shop, by: Actor) -> object:
        return at.complaints.acknowledge(by, known.id, Step(new_id()))

    outcomes = at_two_tills(database_url, clock, care.service, acknowledges)
    assert sum(isinstance(outcome, OutOfOrder) for outcome in outcomes) == 1
    clock.move(days=1)
    at_two_tills(database_url, clock, care.service, lambda at, by: at.complaints.escalate_missed(by))
    for late in board[1:]:
        kinds = [event.kind for event in shop.complaints.story(late.id)]
        assert kinds == [EventKind.RECEIVED, EventKind.ESCALATED]
