"""A member joined to a finished sale, on both engines (policies E8, E9)."""

from dataclasses import replace
from datetime import date

import pytest

from pempek_pos.audit.actor import Actor, Role
from pempek_pos.errors import NotFound
from pempek_pos.ids import new_id
from pempek_pos.loyalty.goods import Goods
from pempek_pos.loyalty.promotions import Promotion, PromotionKind
from pempek_pos.loyalty.why import Rule
from pempek_pos.members.member import Member, MemberId, NewMember
from pempek_pos.money.amount import Points, Rupiah
from pempek_pos.reports.checks import QUESTIONS
from pempek_pos.sales.joining import NotJoinable
from pempek_pos.sales.receipt import Receipt
from pempek_pos.staff.person import NewPerson
from pempek_pos.staff.rights import Approval, ApprovalNeeded, NotAllowed, Right
from tests.database_dump import dump
from tests.fixed_clock import FixedClock
from tests.shop_floor import PASSWORD, Floor


def join(floor: Floor, sale: Receipt, member: Member, approval: Approval | None = None) -> Receipt:
    by = floor.cashier if approval else floor.owner
    return floor.shop.sales.join_member(by, sale.id, member.id, approval)


def check(floor: Floor) -> None:
    for question in QUESTIONS.values():
        assert floor.shop.database.rows(question) == []


def test_the_member_wins_what_the_sale_would_have_earned_e8(floor: Floor, clock: FixedClock) -> None:
    siti = floor.member()
    sale = floor.sell(floor.basket(("KSB", 2), ("BOX", 1)))
    clock.move(hours=2)
    joined = join(floor, sale, siti)
    assert joined.member
    assert (joined.member.name, joined.member.won, joined.member.balance) == ("Siti Nurhaliza", 44, 44)
    assert [because.rule for because in joined.why] == [Rule.AWARD, Rule.JOINED]
    assert joined == floor.shop.sales.receipt(sale.id)
    assert floor.balance(siti) == 44
    assert floor.shop.loyalty.member(siti.id, clock.today()).standing.purchases == 64_000
    assert floor.shop.loyalty.lots(siti.id)[0].expires_on == date(2027, 11, 30)
    assert [one.id for one in floor.shop.sales.of_member(siti.id)] == [sale.id]
    check(floor)


def test_asked_twice_it_joins_once(floor: Floor) -> None:
    siti = floor.member()
    sale = floor.sell(floor.basket(("KSB", 1)))
    joined = join(floor, sale, siti)
    before = dump(floor.shop.database)
    assert join(floor, sale, siti) == joined
    assert dump(floor.shop.database) == before


def test_the_tier_is_that_from_before_the_sale_e4(floor: Floor, clock: FixedClock) -> None:
    siti = floor.member()
    sale = floor.sell(floor.basket(("KSB", 2)))
    clock.move(minutes=5)
    floor.sell(floor.basket(("KSB", 60), member=siti))
    assert floor.shop.loyalty.member(siti.id, clock.today()).standing.tier.name == "Sahabat"
    clock.move(minutes=5)
    joined = join(floor, sale, siti)
    assert joined.member
    assert (joined.member.tier, joined.member.won) == ("Teman", 44)


def test_a_tier_held_before_the_sale_counts(floor: Floor, clock: FixedClock) -> None:
    siti = floor.member()
    floor.sell(floor.basket(("KSB", 60), member=siti))
    clock.move(minutes=5)
    joined = join(floor, floor.sell(floor.basket(("KSB", 2))), siti)
    assert joined.member
    assert (joined.member.tier, joined.member.won) == ("Sahabat", 55)


def test_the_terms_are_those_of_the_sale(floor: Floor, clock: FixedClock) -> None:
    siti = floor.member()
    sale = floor.sell(floor.basket(("KSB", 1)))
    clock.move(minutes=5)
    floor.terms(rupiah_per_point=Rupiah(100))
    joined = join(floor, sale, siti)
    assert joined.member
    assert joined.member.won == 22


@pytest.mark.parametrize("members_only", [False, True])
def test_campaigns_of_the_sale_count_v3(floor: Floor, members_only: bool) -> None:
    siti = floor.member()
    double = Promotion(
        new_id(), "Dobel poin", PromotionKind.MULTIPLIER, floor.shop.clock.today(), multiplier_bp=20_000,
        goods=Goods(frozenset({floor.items["KSB"].id})), members_only=members_only,
    )  # fmt: skip
    floor.shop.offers.keep_promotion(floor.owner, double)
    joined = join(floor, floor.sell(floor.basket(("KSB", 1))), siti)
    assert joined.member
    assert joined.member.won == 44
    assert Rule.CAMPAIGN in [because.rule for because in joined.why]


def test_refunds_take_back_what_was_joined_b3_b6(floor: Floor) -> None:
    siti = floor.member()
    sale = floor.sell(floor.basket(("KSB", 2)))
    join(floor, sale, siti)
    half = floor.refund(sale, (1, 1))
    assert half.member
    assert (half.member.won, floor.balance(siti)) == (-22, 22)
    floor.refund(sale)
    assert floor.balance(siti) == 0
    assert floor.shop.loyalty.member(siti.id, floor.shop.clock.today()).standing.purchases == 0
    check(floor)


def test_goods_that_came_back_before_win_nothing(floor: Floor) -> None:
    siti = floor.member()
    sale = floor.sell(floor.basket(("KSB", 3)))
    floor.refund(sale, (1, 1))
    join(floor, sale, siti)
    assert floor.balance(siti) == 44
    floor.refund(sale, (1, 1))
    assert floor.balance(siti) == 22
    assert floor.shop.loyalty.member(siti.id, floor.shop.clock.today()).standing.purchases == 22_000
    check(floor)


def test_it_settles_a_debt_first_b5(floor: Floor, clock: FixedClock) -> None:
    siti = floor.member()
    first = floor.sell(floor.basket(("KSB", 2), member=siti))
    other = floor.sell(floor.basket(("KSB", 1)))
    floor.refund(first)
    floor.shop.loyalty.open_points(floor.owner, siti.id, Points(5), clock.today(), None)
    assert join(floor, other, siti).member
    assert floor.balance(siti) == 27
    check(floor)


@pytest.mark.parametrize("rule", ["has member", "too late", "refund", "came back"])
def test_a_receipt_that_cannot_take_a_member_stays_as_it_is(
    floor: Floor, clock: FixedClock, rule: str
) -> None:
    siti, joko = floor.member(), floor.member("Joko")
    sale = floor.sell(floor.basket(("KSB", 1), member=joko if rule == "has member" else None))
    if rule == "refund":
        sale = floor.refund(sale)
    elif rule == "came back":
        floor.refund(sale)
    elif rule == "too late":
        clock.move(hours=24, seconds=1)
    before = dump(floor.shop.database)
    with pytest.raises(NotJoinable) as refused:
        join(floor, sale, siti)
    assert refused.value.rule == rule
    assert dump(floor.shop.database) == before


def test_a_second_member_is_refused(floor: Floor) -> None:
    sale = floor.sell(floor.basket(("KSB", 1)))
    join(floor, sale, floor.member())
    with pytest.raises(NotJoinable):
        join(floor, sale, floor.member("Joko"))


def test_on_its_last_minute_it_still_may(floor: Floor, clock: FixedClock) -> None:
    sale = floor.sell(floor.basket(("KSB", 1)))
    clock.move(hours=24)
    assert join(floor, sale, floor.member()).member


def test_a_cashier_needs_a_supervisor_e8(floor: Floor) -> None:
    siti, sale = floor.member(), floor.sell(floor.basket(("KSB", 1)))
    before = dump(floor.shop.database)
    with pytest.raises(ApprovalNeeded) as needed:
        floor.shop.sales.join_member(floor.cashier, sale.id, siti.id)
    assert needed.value.right is Right.JOIN_SALE
    assert dump(floor.shop.database) == before
    approval = floor.shop.staff.approve(floor.cashier, floor.owner.staff_id, PASSWORD, Right.JOIN_SALE)
    joined = join(floor, sale, siti, approval)
    assert joined.why[-1].fact("name") == "Cek Ida"


def test_only_people_at_a_till_join(floor: Floor) -> None:
    sale = floor.sell(floor.basket(("KSB", 1)))
    waiter = Actor("w", "Wati", Role.COUNTER_STAFF, "K1")
    with pytest.raises(NotAllowed):
        floor.shop.sales.join_member(waiter, sale.id, floor.member().id)


def test_nobody_and_nothing_are_said(floor: Floor) -> None:
    sale = floor.sell(floor.basket(("KSB", 1)))
    with pytest.raises(NotFound):
        floor.shop.sales.join_member(floor.owner, sale.id, MemberId("nobody"))
    with pytest.raises(NotFound):
        floor.shop.sales.join_member(floor.owner, "nothing", floor.member().id)


def test_the_joined_sale_is_a_members_sale_in_the_reports(floor: Floor) -> None:
    sale = floor.sell(floor.basket(("KSB", 1)))
    join(floor, sale, floor.member())
    day = floor.shop.reports.day(floor.owner, floor.shop.clock.today())
    assert (day.turnover.member_sales, day.turnover.member_net, day.turnover.points_won) == (1, 22_000, 22)


def test_a_newcomers_joined_sale_pays_the_referral_e10(floor: Floor) -> None:
    siti = floor.member()
    new = NewMember(MemberId(new_id()), "Rahma", "081399990000", consent=True)
    rahma = floor.shop.enrolment.enrol(floor.cashier, new, siti.id)
    sale = floor.sell(floor.basket(("KSB", 1)))
    joined = join(floor, sale, rahma)
    assert joined.member
    assert joined.member.balance == floor.balance(rahma) == 97
    floor.refund(sale)
    assert (floor.balance(siti), floor.balance(rahma)) == (0, 25)


def with_phone(floor: Floor, by: Actor, phone: str) -> None:
    person = floor.shop.staff.person(by.staff_id)
    floor.shop.staff.change_person(floor.owner, replace(person, phone=phone))


def manager(floor: Floor) -> Actor:
    person = NewPerson(new_id(), "Pak Umar", Role.OPERATIONS_MANAGER, "739518")
    kept = floor.shop.staff.add_person(floor.owner, person)
    return Actor(kept.id, kept.name, kept.role, "K1")


def test_staff_win_on_their_own_sale_only_with_somebody_elses_yes_e9(floor: Floor) -> None:
    own = floor.member("Nyimas")
    with_phone(floor, floor.cashier, "0812-0000-0001")
    basket = floor.basket(("KSB", 1), member=own)
    before = dump(floor.shop.database)
    for approver in (None, floor.cashier.staff_id):
        with pytest.raises(ApprovalNeeded) as needed:
            floor.sell(replace(basket, approved_by=approver))
        assert needed.value.right is Right.APPROVE_OWN_POINTS
    assert dump(floor.shop.database) == before
    sold = floor.sell(replace(basket, approved_by=floor.owner.staff_id))
    assert sold.member
    assert sold.member.won == 22


def test_an_approver_needs_the_right_and_to_work_here_e9(floor: Floor) -> None:
    own, umar = floor.member("Nyimas"), manager(floor)
    with_phone(floor, floor.cashier, "0812-0000-0001")
    basket = replace(floor.basket(("KSB", 1), member=own), approved_by=umar.staff_id)
    gone = replace(floor.shop.staff.person(umar.staff_id), active=False)
    floor.shop.staff.change_person(floor.owner, gone)
    with pytest.raises(ApprovalNeeded):
        floor.sell(basket)
    floor.shop.staff.change_person(floor.owner, replace(gone, active=True, role=Role.CASHIER))
    with pytest.raises(ApprovalNeeded):
        floor.sell(basket)
    floor.shop.staff.change_person(floor.owner, replace(gone, active=True))
    assert floor.sell(basket).member


def test_somebody_elses_phone_and_a_sale_without_points_need_no_yes_e9(floor: Floor) -> None:
    with_phone(floor, floor.cashier, "0812-9999-0001")
    assert floor.sell(floor.basket(("KSB", 1), member=floor.member())).member
    with_phone(floor, floor.cashier, "0812-0000-0001")
    assert floor.sell(floor.basket(("KSB", 1))).member is None


def test_a_supervisor_joins_nobodys_own_card_to_a_sale_alone_e9(floor: Floor) -> None:
    own, umar = floor.member("Pak Umar"), manager(floor)
    with_phone(floor, umar, "0812-0000-0001")
    sale = floor.sell(floor.basket(("KSB", 1)))
    with pytest.raises(ApprovalNeeded):
        floor.shop.sales.join_member(umar, sale.id, own.id)
    approval = floor.shop.staff.approve(umar, floor.owner.staff_id, PASSWORD, Right.JOIN_SALE)
    assert floor.shop.sales.join_member(umar, sale.id, own.id, approval).member
