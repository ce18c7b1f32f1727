"""The demonstration's story: true books, and something to see on every screen."""

from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from pempek_pos.audit.actor import Actor, Role
from pempek_pos.clock import WIB
from pempek_pos.complaints.complaint import State
from pempek_pos.demo.clock import DemoClock
from pempek_pos.demo.fill import TILL, fill, first_morning
from pempek_pos.demo.partners import HABITS
from pempek_pos.demo.people import IN_DEBT, LAPSED, OWNER, STAFF, long_standing, newcomers
from pempek_pos.feedback.rating import RatingState
from pempek_pos.reports.self_check import check_books
from pempek_pos.shop import Shop
from pempek_pos.staff.secret import check_secret
from pempek_pos.storage.database import Database

MENU = Path(__file__).resolve().parents[2] / "resources" / "menu.csv"
NOON = datetime(2026, 11, 23, 12, 30, tzinfo=WIB)
DAYS = 14


@pytest.fixture
def told(database: Database) -> Shop:
    """A shop with two weeks of the story behind it."""
    clock = DemoClock(first_morning(NOON, DAYS))
    shop = Shop(database, clock)
    steps = list(fill(shop, clock, MENU, NOON, DAYS))
    assert [step.done for step in steps] == list(range(1, DAYS + 3))
    assert steps[-1].total == DAYS + 2
    return shop


def test_the_story_holds_and_shows_something_everywhere(told: Shop) -> None:
    broken = [
        finding
        for finding in check_books(told.database, told.audit, told.members, told.loyalty.programmes())
        if finding.broken is not None
    ]
    assert broken == []
    owner = told.staff.sign_in(_id(told, OWNER.name), OWNER.secret, TILL)
    month = told.reports.month(owner, date(2026, 11, 1))
    sold_on = [day.day.day for day in month.days if day.turnover.sales]
    assert sold_on == list(range(9, 24))
    assert all(25 <= day.turnover.sales <= 70 for day in month.days[8:22])
    assert 2_000 < month.turnover.member_sales_bp < 5_000
    assert month.turnover.rewards > 0
    assert month.turnover.discounts > 0
    assert month.turnover.refunds < 0
    assert len(month.tenders) == 5
    assert len(month.categories) > 8
    today = told.reports.day(owner, NOON.date())
    assert today.turnover.sales >= 5
    assert all(hour.hour <= 12 for hour in today.hours)
    assert told.till.current(TILL)
    assert [parked.label for parked in told.parking.parked(TILL)] == ["Bu Ani, diambil sore"]
    assert told.outbox.waiting(TILL) == 0
    _shifts_are_closed_with_small_variances(told)
    _the_members_worth_looking_at(told)
    _the_partners_trade_and_one_is_late(told, owner)
    _complaints_stand_in_every_state(told, owner)
    _people_were_heard_and_written_to(told, owner)


def _shifts_are_closed_with_small_variances(told: Shop) -> None:
    shifts = told.till.shifts(date(2026, 11, 22))
    assert [shift.closed_at is not None for shift in shifts] == [True, True]
    for shift in shifts:
        assert shift.variance is not None
        assert abs(shift.variance) <= 5_000
        assert shift.opening_difference == 0 or shift.opening_float == 300_000


def _the_members_worth_looking_at(told: Shop) -> None:
    owner = told.staff.sign_in(_id(told, OWNER.name), OWNER.secret, TILL)
    assert told.members.count() == len(long_standing()) + len(newcomers()) == 120
    (debtor,) = told.members.find(owner, IN_DEBT)
    assert debtor.points < 0
    (lapsed,) = told.members.find(owner, LAPSED)
    assert told.sales.of_member(lapsed.id, 1)[0].sold_at.date() < date(2026, 11, 17)
    assert [match.name for match in told.members.find(owner, "sitompul")] == ["Mariana br. Sitompul"]


def _id(told: Shop, name: str) -> str:
    return next(person.id for person in told.staff.people() if person.name == name)


def test_every_employee_can_sign_in_with_the_secret_shown() -> None:
    for employee in (OWNER, *STAFF):
        check_secret(employee.role, employee.secret)
    assert {employee.role for employee in (OWNER, *STAFF)} == set(Role)


def test_nobody_is_called_alike() -> None:
    names = (*long_standing(), *newcomers())
    assert len(set(names)) == len(names)
    assert max(map(len, names)) <= 80
    assert sum(" " not in name for name in names) > 20


def _the_partners_trade_and_one_is_late(shop: Shop, owner: Actor) -> None:
    found = {match.name: match for match in shop.partners.find(owner)}
    assert set(found) == {habit.name for habit in HABITS}
    late = [name for name, match in found.items() if match.overdue]
    assert late == ["Toko Beku Sejahtera"]
    partners = shop.partners.page_after(0, len(HABITS))
    month = shop.accounts.statements(partners, date(2026, 11, 1))
    assert all(statement.invoices > 0 for statement in month)
    assert sum(statement.payments > 0 for statement in month) >= 2
    kantin = found["Kantin Contoh"]
    assert [there.pieces for there in shop.consignment.out_there(kantin.id)] == [5, 5]


def _complaints_stand_in_every_state(shop: Shop, owner: Actor) -> None:
    board = shop.complaints.board(owner)
    assert {one.state for one in board} == set(State)
    assert any(one.promised.waiting_since for one in board)
    assert any(one.escalated_to for one in board)
    assert any(one.round == 2 for one in board)
    assert len(shop.complaints.warnings()) == 1


def _people_were_heard_and_written_to(shop: Shop, owner: Actor) -> None:
    ratings = shop.ratings.between(owner, NOON.date() - timedelta(days=DAYS), NOON.date())
    assert {one.state for one in ratings if one.bad} >= {RatingState.WAITING}
    register = shop.announcements.register(owner)
    assert len(register) == 3
    assert sum(told.outcome.sales + told.outcome.enrolments for told in register) > 0
    agenda = shop.member_visits.agenda(owner, NOON.date())
    assert {stop.visit.planned_for < NOON.date() for stop in agenda} == {True, False}
    last = shop.till.last_closed(TILL)
    assert last
    greeting = shop.greeting.of_shift(last.id)
    assert len(greeting.checks) == 5
