"""Welcome and referral points, on both engines (policies E10, B6)."""

from datetime import date

import pytest

from pempek_pos.errors import NotFound
from pempek_pos.ids import new_id
from pempek_pos.loyalty.enrolment_service import ReferrerUnknown
from pempek_pos.loyalty.rewards import Claim, RewardKind
from pempek_pos.loyalty.statement import EntryKind
from pempek_pos.members.consent import ConsentNeeded
from pempek_pos.members.member import Member, MemberId, NewMember, PhoneTaken
from pempek_pos.money.amount import Points
from pempek_pos.reports.checks import QUESTIONS
from pempek_pos.sales.refund import LineBack
from tests.database_dump import dump
from tests.fixed_clock import FixedClock
from tests.shop_floor import Floor


def new(name: str = "Rahma", phone: str = "081399990000", consent: bool = True) -> NewMember:
    return NewMember(MemberId(new_id()), name, phone, consent)


def brought(floor: Floor, by: Member, name: str = "Rahma") -> Member:
    return floor.shop.enrolment.enrol(floor.cashier, new(name), by.id)


def kinds(floor: Floor, member: Member) -> list[tuple[EntryKind, int]]:
    entries = floor.shop.loyalty.ledger(member.id, date(2000, 1, 1), date(2100, 1, 1))
    return [(entry.kind, entry.points) for entry in entries]


def check(floor: Floor) -> None:
    for question in QUESTIONS.values():
        assert floor.shop.database.rows(question) == []


def test_a_new_member_begins_with_welcome_points_once_e10(floor: Floor) -> None:
    asked = new()
    rahma = floor.shop.enrolment.enrol(floor.cashier, asked)
    assert floor.shop.enrolment.enrol(floor.cashier, asked) == rahma
    assert kinds(floor, rahma) == [(EntryKind.WELCOME, 25)]
    assert floor.shop.loyalty.lots(rahma.id)[0].expires_on == date(2027, 11, 30)
    check(floor)


def test_welcome_points_follow_the_terms_in_force(floor: Floor) -> None:
    floor.terms(welcome_points=Points(0))
    assert kinds(floor, floor.shop.enrolment.enrol(floor.cashier, new())) == []


@pytest.mark.parametrize("error", [ConsentNeeded, PhoneTaken, NotFound])
def test_an_error_leaves_nothing_behind(floor: Floor, error: type[Exception]) -> None:
    siti = floor.member()
    asked, referrer = new(), siti.id
    if error is ConsentNeeded:
        asked = new(consent=False)
    elif error is PhoneTaken:
        asked = new(phone="081200000001")
    else:
        referrer = MemberId("nobody")
    before = dump(floor.shop.database)
    with pytest.raises(error):
        floor.shop.enrolment.enrol(floor.cashier, asked, referrer)
    assert dump(floor.shop.database) == before


def test_a_referrer_is_known_by_card_or_phone(floor: Floor) -> None:
    siti = floor.member()
    asks = floor.shop.enrolment.referrer
    assert asks(floor.cashier, siti.card_no) == siti.id
    assert asks(floor.cashier, "+62 812 0000 0001") == siti.id
    assert asks(floor.cashier, "  ") is None
    for text in ("081255556666", "entah siapa"):
        with pytest.raises(ReferrerUnknown) as unknown:
            asks(floor.cashier, text)
        assert unknown.value.text == text


def test_both_sides_win_with_the_newcomers_first_sale_and_only_once_e10(floor: Floor) -> None:
    siti = floor.member()
    rahma = brought(floor, siti)
    assert (floor.balance(siti), floor.balance(rahma)) == (0, 25)
    sale = floor.sell(floor.basket(("KSB", 1), member=rahma))
    assert sale.member
    assert (sale.member.won, sale.member.balance) == (22, 97)
    floor.sell(floor.basket(("KSB", 1), member=rahma))
    assert (floor.balance(siti), floor.balance(rahma)) == (50, 119)
    assert kinds(floor, siti) == [(EntryKind.REFERRAL, 50)]
    check(floor)


def test_a_full_refund_takes_both_back_and_a_later_sale_may_earn_them_b6(floor: Floor) -> None:
    siti = floor.member()
    rahma = brought(floor, siti)
    for _ in range(3):
        sale = floor.sell(floor.basket(("KSB", 2), member=rahma))
        floor.refund(sale, (1, 1))
        assert (floor.balance(siti), floor.balance(rahma)) == (50, 97)
        back = floor.refund(sale)
        assert back.member
        assert back.member.balance == 25
        assert (floor.balance(siti), floor.balance(rahma)) == (0, 25)
        check(floor)
    floor.sell(floor.basket(("KSB", 1), member=rahma))
    assert (floor.balance(siti), floor.balance(rahma)) == (50, 97)


def test_referral_points_already_spent_become_a_debt_b5(floor: Floor) -> None:
    siti = floor.member()
    rahma = brought(floor, siti)
    sale = floor.sell(floor.basket(("KSB", 1), member=rahma))
    reward = floor.reward(RewardKind.AMOUNT_OFF, 50, 5_000)
    floor.sell(floor.basket(("BOX", 1), member=siti, claims=(Claim(reward.id),)))
    floor.refund(sale)
    assert (floor.balance(siti), floor.balance(rahma)) == (-50, 25)
    check(floor)


def test_terms_without_referral_points_pay_none(floor: Floor, clock: FixedClock) -> None:
    siti = floor.member()
    rahma = brought(floor, siti)
    clock.move(minutes=1)
    floor.terms(referral_points=Points(0))
    floor.sell(floor.basket(("KSB", 1), member=rahma))
    assert floor.balance(siti) == 0


@pytest.mark.parametrize("state", ["anonymised", "merged"])
def test_a_referrer_who_is_gone_wins_nothing(floor: Floor, state: str) -> None:
    siti = floor.member()
    rahma = brought(floor, siti)
    into = floor.member("Joko").id if state == "merged" else None
    on = floor.shop.clock.today().isoformat() if into else None
    gone = "UPDATE member SET state = ?, phone = NULL, merged_into = ?, merged_on = ? WHERE id = ?"
    floor.shop.database.run(gone, (state, into, on, siti.id))
    sale = floor.sell(floor.basket(("KSB", 1), member=rahma))
    assert (floor.balance(siti), floor.balance(rahma)) == (0, 97)
    floor.refund(sale)
    assert floor.balance(rahma) == 25


def test_a_chain_of_referrals_pays_each_link_by_its_own_first_sale(floor: Floor) -> None:
    siti = floor.member()
    rahma = brought(floor, siti)
    joko = floor.shop.enrolment.enrol(floor.cashier, new("Joko", "081388887777"), rahma.id)
    floor.sell(floor.basket(("KSB", 1), member=joko))
    assert [floor.balance(one) for one in (siti, rahma, joko)] == [0, 75, 97]
    floor.sell(floor.basket(("KSB", 1), member=rahma))
    assert [floor.balance(one) for one in (siti, rahma, joko)] == [50, 147, 97]
    check(floor)


def test_a_planned_refund_says_what_the_newcomer_loses(floor: Floor) -> None:
    siti = floor.member()
    rahma = brought(floor, siti)
    sale = floor.sell(floor.basket(("KSB", 2), member=rahma))
    sales = floor.shop.sales
    for pieces, referral in ((1, 0), (2, 50)):
        plan = sales.plan_refund(sale.number, [LineBack(1, pieces)])
        points = sales.plan_points(sale.number, plan)
        assert points is not None
        assert (points.taken_back, points.referral) == (22 * pieces, referral)
        assert points.moved == -22 * pieces - referral
