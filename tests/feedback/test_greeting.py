"""Senyum, sapa, salam: what a shift saw to, once, and never in the way."""

from dataclasses import replace

import pytest

from pempek_pos.audit.actor import Role
from pempek_pos.errors import NotFound, Unusable
from pempek_pos.feedback.greeting import checked_points, usual_points
from pempek_pos.money.amount import Rupiah
from pempek_pos.settings.profile import Language
from pempek_pos.staff.rights import NotAllowed
from pempek_pos.till.shift import CashCount, Shift, TillClosed
from tests.database_dump import dump
from tests.fixed_clock import FixedClock
from tests.shop_floor import Floor


def shift_of(floor: Floor) -> Shift:
    shift = floor.shop.till.current("K1")
    assert shift is not None
    return shift


def test_a_shift_looks_around_once(floor: Floor, clock: FixedClock) -> None:
    shift, greeting = shift_of(floor), floor.shop.greeting
    points = greeting.points()
    assert points == usual_points(Language.INDONESIAN)
    assert greeting.of_shift(shift.id).waiting == points
    seen = {point: point != points[3] for point in points}
    after = greeting.record(floor.cashier, shift.id, seen, "AC mati")
    assert after.waiting == ()
    assert {check.point: check.seen_to for check in after.checks} == seen
    assert {(check.note, check.by, check.at) for check in after.checks} == {
        ("AC mati", "Nyimas", clock.now())
    }
    before = dump(floor.shop.database)
    assert greeting.record(floor.cashier, shift.id, dict.fromkeys(points, True)) == after
    assert dump(floor.shop.database) == before


def test_what_cannot_be_leaves_nothing_behind(floor: Floor) -> None:
    shift, greeting, seen = shift_of(floor), floor.shop.greeting, {"Meja bersih": True}
    before = dump(floor.shop.database)
    with pytest.raises(NotFound):
        greeting.record(floor.cashier, "none", seen)
    with pytest.raises(Unusable):
        greeting.record(floor.cashier, shift.id, seen, "x" * 201)
    with pytest.raises(NotAllowed):
        greeting.record(replace(floor.cashier, role=Role.CUSTOMER_SERVICE), shift.id, seen)
    with pytest.raises(NotAllowed):
        greeting.set_points(floor.cashier, ())
    assert dump(floor.shop.database) == before
    floor.shop.till.close_shift(floor.cashier, shift.id, CashCount({100_000: 2}), "")
    with pytest.raises(TillClosed):
        greeting.record(floor.cashier, shift.id, seen)


def test_a_shop_looks_at_its_own_points_or_at_none(floor: Floor) -> None:
    greeting = floor.shop.greeting
    before = dump(floor.shop.database)
    assert greeting.set_points(floor.owner, greeting.points()) == usual_points(Language.INDONESIAN)
    assert dump(floor.shop.database) == before
    assert greeting.set_points(floor.owner, (" Etalase  bersih ", "")) == ("Etalase bersih",)
    assert greeting.set_points(floor.owner, ()) == ()
    assert greeting.of_shift(shift_of(floor).id).waiting == ()


@pytest.mark.parametrize("points", [("x" * 61,), tuple(map(str, range(9))), ("Meja bersih", "meja BERSIH")])
def test_points_are_few_short_and_different(points: tuple[str, ...]) -> None:
    with pytest.raises(Unusable):
        checked_points(points)


def test_selling_waits_for_no_look_around(floor: Floor) -> None:
    sale = floor.sell(floor.basket(("KSB", 1)))
    assert sale.due == Rupiah(22_000)
