"""Whom to ask for money today: order, reasons, promises, reminders once (policy P5)."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from pempek_pos.audit.actor import Role
from pempek_pos.errors import NotFound, Unusable
from pempek_pos.ids import new_id
from pempek_pos.money.amount import Rupiah
from pempek_pos.partners.collecting import CallReason, ReminderKind, ReminderState, reminder_kind
from pempek_pos.partners.partner import Partner
from pempek_pos.partners.promises import NewPromise, Promise, PromiseState
from pempek_pos.staff.rights import NotAllowed
from tests.database_dump import dump
from tests.fixed_clock import FixedClock
from tests.shop_floor import Floor

DUE = date(2026, 11, 30)


def promised(floor: Floor, partner: Partner, amount: int, days: int) -> Promise:
    by_day = floor.shop.clock.today() + timedelta(days=days)
    return floor.shop.collections.promise(
        floor.cashier, NewPromise(new_id(), partner.id, Rupiah(amount), by_day, "lewat telepon")
    )


def reasons(floor: Floor) -> list[tuple[str, CallReason]]:
    return [(call.debtor.name, call.reason) for call in floor.shop.collections.today(floor.cashier)]


@pytest.mark.parametrize(
    ("later", "kind"),
    [
        (-2, None),
        (-1, ReminderKind.DAY_BEFORE),
        (0, ReminderKind.DUE_DAY),
        (1, ReminderKind.OVERDUE),
        (3, ReminderKind.THREE_DAYS_AFTER),
        (4, ReminderKind.OVERDUE),
        (400, ReminderKind.OVERDUE),
    ],
)
def test_a_claim_is_worth_a_word_the_day_before_on_the_day_three_days_after_and_while_overdue(
    later: int, kind: ReminderKind | None
) -> None:
    assert reminder_kind(DUE, DUE + timedelta(days=later)) is kind


def test_broken_promises_come_first_then_the_longest_overdue_then_what_is_due(
    floor: Floor, clock: FixedClock
) -> None:
    names = ("Abadi", "Bintang", "Cahaya", "Dewi", "Elok")
    abadi, bintang, cahaya, dewi, elok = (floor.partner(name) for name in names)
    floor.deliver(abadi, ("KSB", 1))
    floor.deliver(bintang, ("KSB", 3))
    promised(floor, bintang, 30_000, 8)
    clock.move(days=2)
    floor.deliver(cahaya, ("KSB", 1))
    clock.move(days=7)
    for partner in (dewi, elok):
        floor.deliver(partner, ("KSB", 1))
    assert reasons(floor) == [
        ("Bintang", CallReason.BROKEN_PROMISE),
        ("Abadi", CallReason.OVERDUE),
        ("Cahaya", CallReason.DUE_TODAY),
    ]
    first = floor.shop.collections.today(floor.cashier)[0]
    assert (first.amount, first.days_late, first.debtor.phone) == (59_400, 2, "+628121111" + "0002")
    assert first.promise is not None
    assert first.promise.state is PromiseState.BROKEN


def test_the_day_before_it_is_due_a_partner_is_listed(floor: Floor, clock: FixedClock) -> None:
    floor.deliver(floor.partner(), ("KSB", 1))
    clock.move(days=5)
    assert reasons(floor) == []
    clock.move(days=1)
    assert reasons(floor) == [("Warung Bu Ani", CallReason.DUE_TOMORROW)]


def test_a_promise_that_covers_what_is_overdue_waits_at_the_end_until_its_day(
    floor: Floor, clock: FixedClock
) -> None:
    ani = floor.partner()
    floor.deliver(ani, ("KSB", 1))
    clock.move(days=9)
    promised(floor, ani, 19_800, 2)
    assert reasons(floor) == [("Warung Bu Ani", CallReason.PROMISED_LATER)]
    clock.move(days=2)
    assert reasons(floor) == [("Warung Bu Ani", CallReason.PROMISED_TODAY)]
    floor.pay(ani, 19_800)
    assert reasons(floor) == []
    (kept,) = floor.shop.collections.promises(ani.id)
    assert (kept.state, kept.came) == (PromiseState.KEPT, 19_800)


def test_a_promise_of_a_part_leaves_the_rest_overdue(floor: Floor, clock: FixedClock) -> None:
    ani = floor.partner()
    floor.deliver(ani, ("KSB", 1))
    clock.move(days=9)
    promised(floor, ani, 10_000, 2)
    assert reasons(floor) == [("Warung Bu Ani", CallReason.OVERDUE)]


def test_a_down_payment_on_a_new_sale_keeps_no_promise(floor: Floor, clock: FixedClock) -> None:
    ani = floor.partner()
    floor.deliver(ani, ("KSB", 1))
    promise = promised(floor, ani, 10_000, 0)
    clock.move(minutes=5)
    floor.deliver(ani, ("KSB", 2), down=20_000)
    assert floor.shop.collections.promise_of(promise.id).came == 0


def test_a_promise_twice_is_one_promise(floor: Floor) -> None:
    ani = floor.partner()
    floor.deliver(ani, ("KSB", 1))
    new = NewPromise(new_id(), ani.id, Rupiah(10_000), DUE)
    first = floor.shop.collections.promise(floor.cashier, new)
    before = dump(floor.shop.database)
    assert floor.shop.collections.promise(floor.cashier, replace(new, amount=Rupiah(1))) == first
    assert dump(floor.shop.database) == before


@pytest.mark.parametrize(
    ("amount", "by_day", "field", "rule"),
    [
        (0, DUE, "promise", "at least"),
        (19_801, DUE, "promise", "at most what is owed"),
        (5_000, date(2026, 11, 22), "promised for", "not before today"),
    ],
)
def test_a_promise_that_cannot_be_leaves_nothing(
    floor: Floor, amount: int, by_day: date, field: str, rule: str
) -> None:
    ani = floor.partner()
    floor.deliver(ani, ("KSB", 1))
    before = dump(floor.shop.database)
    with pytest.raises(Unusable) as refused:
        floor.shop.collections.promise(floor.cashier, NewPromise(new_id(), ani.id, Rupiah(amount), by_day))
    assert (refused.value.field, refused.value.rule) == (field, rule)
    assert dump(floor.shop.database) == before


def test_only_who_may_see_partners_and_take_payments_collects(floor: Floor) -> None:
    ani = floor.partner()
    waiter = replace(floor.cashier, role=Role.COUNTER_STAFF)
    collections = floor.shop.collections
    with pytest.raises(NotAllowed):
        collections.today(waiter)
    with pytest.raises(NotAllowed):
        collections.promise(waiter, NewPromise(new_id(), ani.id, Rupiah(1), DUE))
    with pytest.raises(NotAllowed):
        collections.mark(waiter, ani.id, ReminderState.SKIPPED)
    with pytest.raises(NotFound):
        collections.mark(floor.cashier, "nobody", ReminderState.SKIPPED)
    with pytest.raises(NotFound):
        collections.promise_of("nothing")


def test_a_reminder_is_marked_once_a_day_and_the_first_word_stays_p5(floor: Floor, clock: FixedClock) -> None:
    ani, budi = floor.partner(), floor.partner("Toko Budi")
    floor.deliver(ani, ("KSB", 2))
    floor.deliver(budi, ("KSB", 1))
    clock.move(days=8)
    marked = floor.shop.collections.mark(floor.cashier, ani.id, ReminderState.DRAFT_OPENED)
    assert [(call.debtor.name, call.done) for call in marked] == [
        ("Toko Budi", False),
        ("Warung Bu Ani", True),
    ]
    before = dump(floor.shop.database)
    again = floor.shop.collections.mark(floor.cashier, ani.id, ReminderState.SKIPPED)
    assert again[1].claims[0].done is ReminderState.DRAFT_OPENED
    assert dump(floor.shop.database) == before
    clock.move(days=1)
    assert [call.done for call in floor.shop.collections.today(floor.cashier)] == [False, False]
