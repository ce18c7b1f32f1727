"""Short ways to people who are due for a draft, for the tests of the day's list."""

from dataclasses import replace
from datetime import date, timedelta

from pempek_pos.audit.actor import Actor, Role
from pempek_pos.ids import new_id
from pempek_pos.members.member import Member, MemberFacts
from pempek_pos.messages.draft import Letter, MessageKind
from pempek_pos.money.amount import Points
from tests.fixed_clock import FixedClock
from tests.shop_floor import Floor

_COMPLAINT = """
INSERT INTO complaint (id, number, category, severity, channel, remedy, state, told, member_id, partner_id,
    caller, phone, handler_id, happened_on, received_at, received_by, round, round_at, answer_due, offer_due,
    done_due, paused, closed_at)
VALUES (?, ?, 'taste', 'minor', 'counter', 'unsaid', ?, 'asam', ?, ?, ?, ?, ?, '2026-11-23', ?, 'x', 1, ?,
    1, 2, 3, 0, ?)
"""
_EVENT = """
INSERT INTO complaint_event (id, complaint_id, kind, note, about, at, by_staff)
VALUES (?, ?, ?, '', '{}', ?, 'x')
"""
DAY_MS = 86_400_000


def clock_of(floor: Floor) -> FixedClock:
    clock = floor.shop.clock
    assert isinstance(clock, FixedClock)
    return clock


def service_of(floor: Floor) -> Actor:
    """Somebody of customer service: they write messages, but take no money."""
    return replace(floor.owner, role=Role.CUSTOMER_SERVICE)


def due(floor: Floor, by: Actor | None = None) -> list[Letter]:
    return list(floor.shop.drafts.today(by or floor.owner).letters)


def listed(floor: Floor, by: Actor | None = None) -> list[tuple[MessageKind, str]]:
    """Who is on the list, for what."""
    return [(letter.due.kind, letter.due.name) for letter in due(floor, by)]


def long_known(floor: Floor, name: str = "Siti", promotions: bool = True, birthday: str = "") -> Member:
    """A member whose welcome is past, ten days after they were enrolled."""
    member = floor.member(name)
    if promotions:
        floor.shop.members.set_promotions(floor.cashier, member.id, given=True)
    if birthday:
        phone = floor.shop.members.member(floor.owner, member.id).phone or ""
        floor.shop.members.correct(floor.owner, member.id, MemberFacts(name, phone, birthday))
    clock_of(floor).move(days=10)
    return member


def give(floor: Floor, member: Member, points: int, ends: date | None = None) -> None:
    """Points from before, good until a day."""
    today = floor.shop.clock.today()
    floor.shop.loyalty.open_points(floor.owner, member.id, Points(points), today, ends)


def buy(floor: Floor, member: Member, *days_later: int) -> None:
    """A purchase now, and one more after each of these days."""
    for later in (0, *days_later):
        clock_of(floor).move(days=later)
        floor.sell(floor.basket(("KSB", 1), member=member))


def complain(
    floor: Floor,
    state: str = "received",
    member: Member | None = None,
    partner_id: str | None = None,
    who: tuple[str, str | None] = ("", None),
    days_ago: float = 0,
) -> str:
    """A complaint as it stands in the register; `who` is a caller's name and phone."""
    complaint_id, at = new_id(), int(floor.shop.clock.now().timestamp() * 1000 - days_ago * DAY_MS)
    number = 1 + int(floor.shop.database.value("SELECT COUNT(*) FROM complaint"))
    closed = at if state in ("accepted", "refused") else None
    about = (member.id if member else None, partner_id, *who, floor.owner.staff_id)
    floor.shop.database.run(_COMPLAINT, (complaint_id, number, state, *about, at, at, closed))
    return complaint_id


def answered(floor: Floor, complaint_id: str) -> None:
    """An answer's draft was opened on the board of complaints."""
    at = int(floor.shop.clock.now().timestamp() * 1000) + 1
    floor.shop.database.run(_EVENT, (new_id(), complaint_id, "answer drafted", at))


def in_days(floor: Floor, days: int) -> date:
    return floor.shop.clock.today() + timedelta(days=days)
