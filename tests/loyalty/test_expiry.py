"""Points over time: the worked check and jumps of the clock, on both engines (X1, X2; E5, E6, E9)."""

from dataclasses import replace
from datetime import date

import pytest

from pempek_pos.loyalty.expiry import DayInDoubt
from pempek_pos.loyalty.rewards import Claim, RewardKind
from pempek_pos.loyalty.statement import EntryKind, MemberOnPaper
from pempek_pos.members.member import Member
from pempek_pos.money.amount import Points
from pempek_pos.sales.receipt import Receipt
from pempek_pos.staff.rights import NotAllowed
from pempek_pos.till.shift import CashCount
from tests.database_dump import dump
from tests.fixed_clock import FixedClock
from tests.shop_floor import Floor

JANUARY, MARCH, JUNE = date(2026, 1, 15), date(2026, 3, 10), date(2026, 6, 30)


def three_lots(floor: Floor, clock: FixedClock) -> Member:
    """100 points good until 31 Jan 2027, 50 until 31 Mar, 80 until 30 Jun."""
    clock.set(JANUARY)
    floor.terms()
    floor.item("SEN", 1_000)
    floor.item("DUS", 20_000, earns=False)
    siti = floor.member()
    for day, thousands in ((JANUARY, 100), (MARCH, 50), (JUNE, 80)):
        clock.set(day)
        floor.sell(floor.basket(("SEN", thousands), member=siti))
    assert left(floor, siti) == [100, 50, 80]
    return siti


def redeem_120(floor: Floor, clock: FixedClock, member: Member) -> Receipt:
    clock.set(date(2026, 7, 1))
    reward = floor.reward(RewardKind.POINTS_AS_RUPIAH, 0, 100)
    return floor.sell(floor.basket(("DUS", 1), member=member, claims=(Claim(reward.id, Points(120)),)))


def left(floor: Floor, member: Member) -> list[int]:
    return [lot.remaining for lot in floor.shop.loyalty.lots(member.id)]


def run_on(floor: Floor, clock: FixedClock, day: date) -> int:
    clock.set(day)
    return floor.shop.expiry.run(floor.owner, day)


def last_day_known(floor: Floor, clock: FixedClock, day: date) -> None:
    clock.set(day)
    floor.shop.expiry.keep_up(floor.cashier, day)


def expiries(floor: Floor, member: Member) -> list[tuple[int, date]]:
    entries = floor.shop.loyalty.ledger(member.id, date(2020, 1, 1), date(2099, 1, 1))
    return [(entry.points, entry.on_day) for entry in entries if entry.kind is EntryKind.EXPIRY]


def test_the_worked_check_without_a_refund_r4_x1(floor: Floor, clock: FixedClock) -> None:
    siti = three_lots(floor, clock)
    redeem_120(floor, clock, siti)
    assert (left(floor, siti), floor.balance(siti)) == ([30, 80], 110)
    for day, gone, balance in (
        (date(2027, 2, 1), 0, 110),
        (date(2027, 4, 1), 30, 80),
        (date(2027, 7, 1), 80, 0),
    ):
        assert (run_on(floor, clock, day), floor.balance(siti)) == (gone, balance)
        before = dump(floor.shop.database)
        assert run_on(floor, clock, day) == 0
        assert dump(floor.shop.database) == before


def test_the_worked_check_with_the_redemption_refunded_b4_x1(floor: Floor, clock: FixedClock) -> None:
    siti = three_lots(floor, clock)
    redeemed = redeem_120(floor, clock, siti)
    clock.set(date(2026, 7, 3))
    floor.refund(redeemed)
    assert (left(floor, siti), floor.balance(siti)) == ([100, 50, 80], 230)
    for day, balance in ((date(2027, 2, 1), 130), (date(2027, 4, 1), 80), (date(2027, 7, 1), 0)):
        run_on(floor, clock, day)
        assert floor.balance(siti) == balance
    assert expiries(floor, siti) == [
        (-100, date(2027, 1, 31)),
        (-50, date(2027, 3, 31)),
        (-80, date(2027, 6, 30)),
    ]


def test_a_partial_refund_takes_back_from_its_own_lot_b3(floor: Floor, clock: FixedClock) -> None:
    siti = three_lots(floor, clock)
    sale = floor.shop.sales.of_member(siti.id)[0]
    floor.refund(sale, (1, 40))
    assert left(floor, siti) == [100, 50, 40]


def test_after_missed_weeks_there_is_one_result_and_one_entry_a_lot_e5_x1(
    floor: Floor, clock: FixedClock
) -> None:
    siti = three_lots(floor, clock)
    assert run_on(floor, clock, date(2027, 5, 20)) == 150
    assert expiries(floor, siti) == [(-100, date(2027, 1, 31)), (-50, date(2027, 3, 31))]
    assert run_on(floor, clock, date(2027, 5, 20)) == 0
    assert floor.shop.database.value("SELECT COUNT(*) FROM expiry_run") == 1


def test_points_are_good_on_their_last_day_x1(floor: Floor, clock: FixedClock) -> None:
    siti = three_lots(floor, clock)
    assert run_on(floor, clock, date(2027, 1, 31)) == 0
    assert run_on(floor, clock, date(2027, 2, 1)) == 100
    assert floor.balance(siti) == 130


def test_expiry_switched_on_later_leaves_earlier_points_their_terms_e6(
    floor: Floor, clock: FixedClock
) -> None:
    clock.set(JANUARY)
    floor.terms(expiry_months=0)
    floor.item("KSB2", 22_000)
    siti = floor.member()
    floor.sell(floor.basket(("KSB2", 1), member=siti))
    clock.set(date(2026, 3, 1))
    floor.terms(expiry_months=12)
    floor.sell(floor.basket(("KSB2", 2), member=siti))
    assert run_on(floor, clock, date(2027, 3, 31)) == 0
    assert run_on(floor, clock, date(2027, 4, 1)) == 44
    assert run_on(floor, clock, date(2040, 1, 1)) == 0
    assert floor.balance(siti) == 22


def test_a_statement_lists_every_lot_that_ends_e9(floor: Floor, clock: FixedClock) -> None:
    siti = three_lots(floor, clock)
    paper = MemberOnPaper(siti.id, siti.name, siti.card_no, siti.shown_phone, siti.joined_on)
    (statement,) = floor.shop.loyalty.statements([paper], date(2026, 6, 1))
    assert [(lot.remaining, lot.expires_on) for lot in statement.lots] == [
        (100, date(2027, 1, 31)),
        (50, date(2027, 3, 31)),
        (80, date(2027, 6, 30)),
    ]


def test_what_would_go_is_shown_and_nothing_moves(floor: Floor, clock: FixedClock) -> None:
    siti = three_lots(floor, clock)
    before = dump(floor.shop.database)
    preview = floor.shop.expiry.overdue(floor.owner, date(2027, 4, 1))
    assert dump(floor.shop.database) == before
    assert (preview.members, preview.points, preview.worth) == (1, 150, 3_000)
    assert [(day.last_day, day.lots, day.points) for day in preview.days] == [
        (date(2027, 1, 31), 1, 100),
        (date(2027, 3, 31), 1, 50),
    ]
    (first,) = preview.first
    assert (first.name, first.card_no, first.points) == (siti.name, siti.card_no, 150)
    assert "•" in first.masked_phone
    assert run_on(floor, clock, date(2027, 4, 1)) == preview.points
    assert floor.shop.expiry.overdue(floor.owner, date(2027, 4, 1)).points == 0


def test_who_has_points_that_end_soon_is_listed_by_day(floor: Floor, clock: FixedClock) -> None:
    siti = three_lots(floor, clock)
    soon = floor.shop.expiry.expiring(floor.owner, date(2027, 1, 31))
    assert [(one.card_no, one.points, one.last_day) for one in soon] == [
        (siti.card_no, 100, date(2027, 1, 31))
    ]
    assert floor.shop.expiry.expiring(floor.owner, date(2026, 12, 31)) == ()
    assert len(floor.shop.expiry.expiring(floor.owner, date(2027, 1, 1))) == 1


def test_a_cashier_neither_sees_nor_decides(floor: Floor, clock: FixedClock) -> None:
    three_lots(floor, clock)
    for deed in (floor.shop.expiry.overdue, floor.shop.expiry.expiring, floor.shop.expiry.run):
        with pytest.raises(NotAllowed):
            deed(floor.cashier, date(2027, 4, 1))


# -- the clock ---------------------------------------------------------------------------------------------


def test_a_jump_of_more_than_seven_days_waits_for_a_yes_x2(floor: Floor, clock: FixedClock) -> None:
    siti = three_lots(floor, clock)
    last_day_known(floor, clock, date(2027, 1, 25))
    clock.set(date(2027, 2, 2))
    before = dump(floor.shop.database)
    with pytest.raises(DayInDoubt) as doubt:
        floor.shop.expiry.keep_up(floor.cashier, clock.today())
    assert (doubt.value.on, doubt.value.known) == (date(2027, 2, 2), date(2027, 1, 25))
    assert floor.shop.expiry.overdue(floor.owner, clock.today()).in_doubt
    assert dump(floor.shop.database) == before
    assert floor.shop.expiry.run(floor.owner, clock.today()) == 100
    assert floor.shop.expiry.keep_up(floor.cashier, clock.today()) == 0
    assert floor.balance(siti) == 130


def test_a_step_of_seven_days_is_believed_x2(floor: Floor, clock: FixedClock) -> None:
    three_lots(floor, clock)
    last_day_known(floor, clock, date(2027, 1, 25))
    clock.set(date(2027, 2, 1))
    assert floor.shop.expiry.keep_up(floor.cashier, clock.today()) == 100


def test_a_shop_that_knows_no_day_yet_believes_its_clock_x2(floor: Floor, clock: FixedClock) -> None:
    three_lots(floor, clock)
    clock.set(date(2027, 2, 1))
    assert floor.shop.expiry.overdue(floor.owner, clock.today()).known is None
    assert floor.shop.expiry.keep_up(floor.cashier, clock.today()) == 100


def test_a_closed_shift_makes_its_day_known_x2(floor: Floor, clock: FixedClock) -> None:
    three_lots(floor, clock)
    clock.set(date(2027, 1, 30))
    for till in ("K1", "K2"):
        shift = floor.shop.till.current(till)
        assert shift
        floor.shop.till.close_shift(replace(floor.owner, till=till), shift.id, CashCount({100_000: 2}), "")
    known = floor.shop.database.value("SELECT MAX(business_date) FROM shift")
    assert floor.shop.expiry.overdue(floor.owner, clock.today()).known == date.fromisoformat(known)


def test_a_jump_with_nothing_to_let_go_asks_nobody_x2(floor: Floor, clock: FixedClock) -> None:
    three_lots(floor, clock)
    last_day_known(floor, clock, date(2026, 7, 1))
    before = dump(floor.shop.database)
    assert floor.shop.expiry.keep_up(floor.cashier, date(2027, 1, 20)) == 0
    assert dump(floor.shop.database) == before


def test_a_sale_after_a_jump_lets_no_points_go_until_somebody_said_yes_x2(
    floor: Floor, clock: FixedClock
) -> None:
    siti = three_lots(floor, clock)
    last_day_known(floor, clock, date(2027, 1, 25))
    clock.set(date(2027, 2, 10))
    floor.sell(floor.basket(("SEN", 5), member=siti))
    assert (left(floor, siti), expiries(floor, siti)) == ([100, 50, 80, 5], [])
    floor.shop.expiry.run(floor.owner, clock.today())
    assert left(floor, siti) == [50, 80, 5]


def test_a_clock_set_back_revives_nothing_x2(floor: Floor, clock: FixedClock) -> None:
    siti = three_lots(floor, clock)
    redeemed = redeem_120(floor, clock, siti)
    run_on(floor, clock, date(2027, 4, 1))
    assert left(floor, siti) == [80]
    clock.set(date(2027, 1, 5))
    before = dump(floor.shop.database)
    assert floor.shop.expiry.keep_up(floor.cashier, clock.today()) == 0
    assert floor.shop.expiry.run(floor.owner, clock.today()) == 0
    assert dump(floor.shop.database) == before
    floor.refund(redeemed)
    assert [(lot.remaining, lot.expires_on) for lot in floor.shop.loyalty.lots(siti.id)] == [
        (100, date(2027, 1, 31)),
        (20, date(2027, 2, 4)),
        (80, date(2027, 6, 30)),
    ]
    assert run_on(floor, clock, date(2028, 1, 1)) == 200
    assert floor.balance(siti) == 0
