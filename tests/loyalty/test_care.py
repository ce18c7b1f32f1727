"""Points changed by hand: right, approval, reason, lots and debt; paper stamp cards; all or nothing."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from pempek_pos.audit.actor import Actor, Role
from pempek_pos.clock import month_end, months_later
from pempek_pos.errors import ShopError, Unusable
from pempek_pos.ids import new_id
from pempek_pos.loyalty.care import StampsTaken, StampsWorthNothing, points_settled
from pempek_pos.loyalty.points import NotEnoughPoints
from pempek_pos.loyalty.statement import Entry, EntryKind
from pempek_pos.loyalty.why import Because, Rule
from pempek_pos.members.member import Member
from pempek_pos.members.parting import MemberLeft
from pempek_pos.money.amount import Points, Rupiah
from pempek_pos.staff.person import NewPerson
from pempek_pos.staff.rights import Approval, ApprovalNeeded, NotAllowed, Right
from tests.database_dump import dump
from tests.shop_floor import PASSWORD, PIN, Floor


def manager(floor: Floor) -> Actor:
    new = NewPerson(new_id(), "Rina", Role.OPERATIONS_MANAGER, PIN)
    person = floor.shop.staff.add_person(floor.owner, new)
    return Actor(person.id, person.name, person.role, "K1")


def approved(floor: Floor, by: Actor, right: Right = Right.ADJUST_POINTS) -> Approval:
    return floor.shop.staff.approve(by, floor.owner.staff_id, PASSWORD, right)


def adjust(floor: Floor, member: Member, points: int, by: Actor | None = None, **said: object) -> Entry:
    why = (str(said.get("reason", "salah hitung")), said.get("approval"))
    identity = str(said.get("id", new_id()))
    care = floor.shop.member_care
    return care.adjust(by or floor.owner, identity, member.id, Points(points), why)  # type: ignore[arg-type]


def refused(floor: Floor, error: type[ShopError], deed: Callable[[], object]) -> ShopError:
    """The error of a deed that must leave nothing behind."""
    before = dump(floor.shop.database)
    with pytest.raises(error) as caught:
        deed()
    assert dump(floor.shop.database) == before
    return caught.value


def held(floor: Floor, member: Member) -> tuple[int, int, int]:
    """Balance, sum of the ledger, and what the lots hold."""
    db = floor.shop.database
    ledger = db.value("SELECT SUM(points) FROM points_entry WHERE member_id = ?", (member.id,)) or 0
    lots = db.value("SELECT SUM(remaining) FROM lot WHERE member_id = ?", (member.id,)) or 0
    return floor.balance(member), int(ledger), int(lots)


def in_debt(floor: Floor, points: int) -> Member:
    """Somebody who spent `points` they then brought the goods back for."""
    member = floor.member("Hutang")
    sale = floor.sell(floor.basket(("KSB", 100), member=member))
    adjust(floor, member, -2_200)
    adjust(floor, member, 2_200 - points)
    floor.refund(sale)
    assert held(floor, member) == (-points, -points, 0)
    return member


def test_points_given_are_a_lot_by_the_terms_of_the_day(floor: Floor) -> None:
    member = floor.member()
    entry = adjust(floor, member, 120, reason="  Maaf, antre lama ")
    assert (entry.kind, entry.points, entry.label) == (EntryKind.ADJUSTMENT, 120, "Maaf, antre lama")
    assert entry.why == (Because(Rule.ADJUSTED, (("reason", "Maaf, antre lama"),)),)
    assert held(floor, member) == (120, 120, 120)
    today = floor.shop.clock.today()
    ends = month_end(months_later(today.replace(day=1), 12))
    assert [lot.expires_on for lot in floor.shop.loyalty.lots(member.id)] == [ends]


def test_points_taken_are_drawn_from_the_lots_that_end_first_r4(floor: Floor) -> None:
    member = floor.member(points=100)
    adjust(floor, member, 50)
    adjust(floor, member, -80)
    kept = [(lot.remaining, lot.expires_on) for lot in floor.shop.loyalty.lots(member.id)]
    assert kept == [(70, None)]
    assert held(floor, member) == (70, 70, 70)


def test_no_more_is_taken_than_is_there(floor: Floor) -> None:
    member = floor.member(points=100)
    error = refused(floor, NotEnoughPoints, lambda: adjust(floor, member, -101))
    assert isinstance(error, NotEnoughPoints)
    assert (error.needed, error.balance) == (101, 100)
    adjust(floor, member, -100)
    assert held(floor, member) == (0, 0, 0)


def test_a_debt_is_settled_first_b5(floor: Floor) -> None:
    member = in_debt(floor, 30)
    refused(floor, NotEnoughPoints, lambda: adjust(floor, member, -1))
    entry = adjust(floor, member, 100)
    assert held(floor, member) == (70, 70, 70)
    assert entry.why[-1] == Because(Rule.DEBT, (("settled", 30), ("debt", 30)))


def test_asking_twice_adjusts_once(floor: Floor) -> None:
    member, identity = floor.member(), new_id()
    first = adjust(floor, member, 10, id=identity)
    before = dump(floor.shop.database)
    assert adjust(floor, member, 10, id=identity) == first
    assert dump(floor.shop.database) == before


@pytest.mark.parametrize("points", [0, 1_000_001, -1_000_001])
def test_nothing_and_too_much_are_refused(floor: Floor, points: int) -> None:
    member = floor.member()
    error = refused(floor, Unusable, lambda: adjust(floor, member, points))
    assert isinstance(error, Unusable)
    assert (error.field, error.limit) == ("adjustment", 1_000_000)


def test_a_reason_is_asked_for(floor: Floor) -> None:
    member = floor.member()
    refused(floor, Unusable, lambda: adjust(floor, member, 10, reason="  "))


@pytest.mark.parametrize(
    "reason",
    ["Siti Nurhaliza antre lama", "untuk NURHALIZA, siti", "WA 0812-0000-0001", "+62 812 3456 7890 marah"],
)
def test_a_reason_names_nobody_since_it_stays_for_good_p4(floor: Floor, reason: str) -> None:
    member = floor.member()
    error = refused(floor, Unusable, lambda: adjust(floor, member, 10, reason=reason))
    assert isinstance(error, Unusable)
    assert (error.field, error.value, error.rule) == ("reason", "", "no name or phone")


@pytest.mark.parametrize(
    "reason", ["Siti dari konter salah hitung", "struk K1-261123-0001", "kurang 80 poin"]
)
def test_other_reasons_are_taken(floor: Floor, reason: str) -> None:
    assert adjust(floor, floor.member(), 10, reason=reason).label == reason


def test_who_may_not_needs_a_second_person(floor: Floor) -> None:
    member = floor.member()
    refused(floor, ApprovalNeeded, lambda: adjust(floor, member, 10, floor.cashier))
    other = approved(floor, floor.cashier, Right.GIVE_LARGE_REFUND)
    refused(floor, ApprovalNeeded, lambda: adjust(floor, member, 10, floor.cashier, approval=other))
    yes = approved(floor, floor.cashier)
    adjust(floor, member, 10, floor.cashier, approval=yes)
    facts = floor.shop.audit.entries(member.id)[0].facts
    assert floor.owner.staff_id in facts
    assert member.name not in facts


@pytest.mark.parametrize("points", [501, -501])
def test_above_five_hundred_somebody_else_says_yes_unless_it_is_the_owner(floor: Floor, points: int) -> None:
    member, rina = floor.member(points=2_000), manager(floor)
    sign = points // abs(points)
    adjust(floor, member, 500 * sign, rina)
    refused(floor, ApprovalNeeded, lambda: adjust(floor, member, points, rina))
    own = Approval(rina.staff_id, rina.name, rina.role, Right.ADJUST_POINTS, floor.shop.clock.now())
    refused(floor, ApprovalNeeded, lambda: adjust(floor, member, points, rina, approval=own))
    weak = replace(own, staff_id="x", role=Role.CASHIER)
    refused(floor, NotAllowed, lambda: adjust(floor, member, points, rina, approval=weak))
    adjust(floor, member, points, rina, approval=approved(floor, rina))
    adjust(floor, member, points, floor.owner)


def test_points_past_their_day_go_before_others_are_taken_x1(floor: Floor) -> None:
    member = floor.member()
    today = floor.shop.clock.today()
    floor.shop.loyalty.open_points(floor.owner, member.id, Points(40), today, date(2026, 11, 30))
    floor.shop.clock.move(days=20)  # type: ignore[attr-defined]
    refused(floor, NotEnoughPoints, lambda: adjust(floor, member, -10))
    adjust(floor, member, 5)
    assert held(floor, member) == (5, 5, 5)


def test_stamps_of_a_paper_card_become_points_once(floor: Floor) -> None:
    floor.terms(stamp_points=Points(5))
    member = floor.member()
    care = floor.shop.member_care
    assert care.stamps_taken(member.id) is None
    refused(floor, ApprovalNeeded, lambda: care.take_over_stamps(floor.cashier, member.id, 7))
    entry = care.take_over_stamps(floor.cashier, member.id, 7, approved(floor, floor.cashier))
    assert (entry.kind, entry.points, entry.source) == (EntryKind.OPENING, 35, f"stamps:{member.id}")
    assert entry.why == (Because(Rule.STAMPS, (("stamps", 7), ("points", 35))),)
    assert held(floor, member) == (35, 35, 35)
    before = dump(floor.shop.database)
    assert care.take_over_stamps(floor.owner, member.id, 7) == entry
    assert dump(floor.shop.database) == before
    error = refused(floor, StampsTaken, lambda: care.take_over_stamps(floor.owner, member.id, 8))
    assert isinstance(error, StampsTaken)
    assert (error.points, error.day) == (35, floor.shop.clock.today())


def test_stamps_are_no_points_where_the_terms_give_none(floor: Floor) -> None:
    member = floor.member()
    refused(
        floor,
        StampsWorthNothing,
        lambda: floor.shop.member_care.take_over_stamps(floor.owner, member.id, 7),
    )


@pytest.mark.parametrize("stamps", [0, -1, 201])
def test_no_paper_card_has_so_many_stamps(floor: Floor, stamps: int) -> None:
    floor.terms(stamp_points=Points(5))
    member = floor.member()
    refused(floor, Unusable, lambda: floor.shop.member_care.take_over_stamps(floor.owner, member.id, stamps))


def test_stamps_settle_a_debt_first(floor: Floor) -> None:
    floor.terms(stamp_points=Points(5), rupiah_per_point=Rupiah(1_000))
    member = in_debt(floor, 30)
    floor.shop.member_care.take_over_stamps(floor.owner, member.id, 10)
    assert held(floor, member) == (20, 20, 20)


def test_a_debt_takes_no_more_of_the_other_than_there_is() -> None:
    cases = [(5, 7, 0), (5, -3, 3), (-3, 5, 3), (5, -8, 5), (-8, 5, 5), (-2, -3, 0), (0, 0, 0)]
    assert [points_settled(Points(one), Points(other)) for one, other, _ in cases] == [
        settled for *_, settled in cases
    ]


def test_nobody_adjusts_who_has_left(floor: Floor) -> None:
    member = floor.member(points=10)
    floor.shop.member_care.anonymise(floor.owner, member.id)
    refused(floor, MemberLeft, lambda: adjust(floor, member, 10))
    refused(floor, MemberLeft, lambda: floor.shop.member_care.take_over_stamps(floor.owner, member.id, 7))
