"""Fills an empty shop with a quarter of trade, a day at a step; every figure comes from a real command."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path
from random import Random
from typing import Final

from pempek_pos.audit.actor import Actor, Role
from pempek_pos.begin import Beginning, begin_shop, read_menu
from pempek_pos.demo import story
from pempek_pos.demo.care import DemoCare
from pempek_pos.demo.clock import DemoClock
from pempek_pos.demo.counter import DemoCounter, Staff
from pempek_pos.demo.habits import (
    CHANGES,
    CLOSES,
    OPENS,
    Regular,
    at,
    due,
    moments,
    moments_until,
    regular,
    sales_on,
)
from pempek_pos.demo.offers import begin_promotions, hand_out_vouchers
from pempek_pos.demo.partners import begin_partners, trade_with_partners
from pempek_pos.demo.people import OWNER, STAFF, newcomers
from pempek_pos.ids import new_id
from pempek_pos.members.member import MemberId, NewMember
from pempek_pos.settings.profile import PrinterSetup, ShopProfile
from pempek_pos.shop import Shop
from pempek_pos.staff.person import NewPerson

TILL: Final = "K1"
DAYS: Final = 90
_MOST_MEMBERS: Final = 0.45
"""The largest share of a day's sales that members have."""
_SEED: Final = 20_261_003
_PROFILE: Final = ShopProfile(
    "Pempek Bege (contoh)", "Jl. Sei Kera, Medan Perjuangan", "081200000001", "Terima kasih, datang lagi ya."
)


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the filling is: `done` of `total` days."""

    done: int
    total: int


@dataclass(frozen=True, slots=True)
class DemoDay:
    """One day of the story: its place in the quarter, and the sales that happen."""

    day: date
    nth: int
    days: int
    moments: list[datetime]


def first_morning(now: datetime, days: int = DAYS) -> datetime:
    """When the story begins: early, `days` before today."""
    return at(now.date() - timedelta(days=days), time(7))


def fill(shop: Shop, clock: DemoClock, menu: Path, now: datetime, days: int = DAYS) -> Iterator[Progress]:
    """Fill the empty `shop`, which tells time by `clock`, with `days` of trade and today's until `now`.

    One transaction a day, since a power cut may cost a demonstration; each command keeps its own audit entry.
    """
    rng = Random(_SEED)
    staff = _begin(shop, menu)
    counter = DemoCounter(shop, clock, staff, rng)
    people = story.long_standing_members(counter)
    begin_partners(counter)
    care = DemoCare(counter)
    care.begin()
    yield Progress(1, days + 2)
    joining = _joining_days(days, rng)
    for nth in range(days):
        day = (now - timedelta(days=days - nth)).date()
        sold = moments(day, sales_on(day, nth / days, rng), rng)
        with shop.database.transaction():
            _whole_day(care, people, DemoDay(day, nth, days, sold), joining.get(nth, ()))
        yield Progress(nth + 2, days + 2)
    with shop.database.transaction():
        _today(care, people, moments_until(now, sales_on(now.date(), 1, rng), rng), now)
    yield Progress(days + 2, days + 2)


def _begin(shop: Shop, menu: Path) -> Staff:
    """Profile, owner, menu, programme, rewards and people."""
    beginning = Beginning(new_id(), _PROFILE, OWNER.name, OWNER.secret, TILL, PrinterSetup(), read_menu(menu))
    owner = begin_shop(shop, beginning)
    acting = []
    for employee in STAFF:
        person = shop.staff.add_person(
            owner, NewPerson(new_id(), employee.name, employee.role, employee.secret)
        )
        acting.append(Actor(person.id, person.name, person.role, TILL))
    cashiers = tuple(actor for actor in acting if actor.role is Role.CASHIER)
    manager = next(actor for actor in acting if actor.role is Role.OPERATIONS_MANAGER)
    story.more_rewards(shop, owner)
    begin_promotions(shop, owner)
    service = next(actor for actor in acting if actor.role is Role.CUSTOMER_SERVICE)
    return Staff(owner, manager, service, cashiers)


def _joining_days(days: int, rng: Random) -> dict[int, tuple[str, ...]]:
    joining: dict[int, tuple[str, ...]] = {}
    for name in newcomers():
        nth = rng.randrange(days)
        joining[nth] = (*joining.get(nth, ()), name)
    return joining


def _whole_day(care: DemoCare, people: list[Regular], today: DemoDay, joining: tuple[str, ...]) -> None:
    """Two shifts: the drawer is counted at the change and in the evening."""
    counter = care.counter
    early, late = _rota(counter, today.day)
    counter.clock.reach(at(today.day, time(7)))
    counter.shop.expiry.run(counter.staff.owner, today.day)
    counter.open_shift(early, at(today.day, time(8, 52)))
    care.morning(early)
    counter.petty_cash(early)
    queue = _queue(counter, people, today.day, len(today.moments))
    change = at(today.day, CHANGES)
    for moment, customer in zip(today.moments, queue, strict=True):
        on_duty = early if moment < change else late
        if on_duty is late and counter.clock.now() < change:
            _hand_over(care, people, today, (early, late))
        care.sold(counter.serve(on_duty, moment, customer))
    if counter.clock.now() < change:
        _hand_over(care, people, today, (early, late))
    for name in joining:
        _enrol(care, late, people, name)
    story.tell(counter, late, people, today.nth, today.days)
    trade_with_partners(counter, late, today.nth, today.days)
    counter.close_shift(late, at(today.day, CLOSES) + timedelta(minutes=14), to_bank=True)


def _today(care: DemoCare, people: list[Regular], sold: list[datetime], now: datetime) -> None:
    """An open shift with the sales so far, and one basket that waits."""
    counter = care.counter
    by = _rota(counter, now.date())[0 if now < at(now.date(), CHANGES) else 1]
    counter.shop.expiry.run(counter.staff.owner, now.date())
    counter.open_shift(by, min(at(now.date(), OPENS), sold[0]))
    care.morning(by)
    counter.petty_cash(by)
    for moment, customer in zip(sold, _queue(counter, people, now.date(), len(sold)), strict=True):
        care.sold(counter.serve(by, moment, customer))
    counter.clock.reach(now)
    hand_out_vouchers(counter.shop, counter.staff.owner, _who_agreed(counter, people))
    care.today()
    counter.park(by, counter.basket({"PK-20": 1, "CK-500": 1, "MN-ESK": 2}, None), "Bu Ani, diambil sore")


def _who_agreed(counter: DemoCounter, people: list[Regular]) -> str:
    """The first member who agreed to promotions: others get no birthday voucher (policy P4)."""
    members, owner = counter.shop.members, counter.staff.owner
    ids = [MemberId(person.member_id) for person in people]
    return next(one for one in ids if members.member(owner, one).promotions)


def _hand_over(care: DemoCare, people: list[Regular], today: DemoDay, duty: tuple[Actor, Actor]) -> None:
    """One goes, one comes, and those who look after customers do their work."""
    change = at(today.day, CHANGES)
    care.counter.close_shift(duty[0], change, to_bank=False)
    care.counter.open_shift(duty[1], change + timedelta(minutes=1))
    care.kindness.look_around(duty[1])
    care.afternoon(people, today.nth, today.days)


def _rota(counter: DemoCounter, day: date) -> tuple[Actor, Actor]:
    """Who opens and who closes: the cashiers by turns, and on Mondays the manager for the first."""
    first, second = counter.staff.cashiers
    if day.toordinal() % 2:
        first, second = second, first
    return (counter.staff.manager if day.weekday() == 0 else first), second


def _queue(counter: DemoCounter, people: list[Regular], day: date, places: int) -> list[Regular | None]:
    """Who comes, in which order: members who are due, and for the rest passers-by."""
    coming: list[Regular | None] = list(due(people, day)[: round(places * _MOST_MEMBERS)])
    for member in coming:
        if member is not None:
            member.come(day, counter.rng)
    queue = coming + [None] * (places - len(coming))
    counter.rng.shuffle(queue)
    return queue


def _enrol(care: DemoCare, by: Actor, people: list[Regular], name: str) -> None:
    """Somebody joins while their food is packed, and buys as a member."""
    counter, rng = care.counter, care.counter.rng
    new = NewMember(MemberId(new_id()), name, story.phone(rng), consent=True, promotions=rng.random() < 0.4)
    brought_by = MemberId(people[len(people) // 2].member_id) if len(people) % 4 == 3 else None
    member = counter.shop.enrolment.enrol(by, new, brought_by)
    joined = regular(member.id, name, counter.clock.now().date(), rng)
    people.append(joined)
    care.kindness.joined(by, member.id)
    care.sold(counter.serve(by, counter.clock.now() + timedelta(seconds=40), joined))
    joined.come(counter.clock.now().date(), rng)
