"""Finding, registering and showing the member of a sale, without leaving it."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from pempek_pos.audit.actor import Role
from pempek_pos.money.amount import Rupiah
from pempek_pos.sales.refund import LineBack
from pempek_pos.sales.tender import Tender, TenderKind
from tests.fixed_clock import FixedClock
from tests.ui.counter.floor import Floor
from ui.counter.member_panel import MemberPanel
from ui.widgets.label import PlainLabel


def _strip(floor: Floor) -> MemberPanel:
    return floor.counter.view.panel.member


def _shown(floor: Floor) -> str:
    labels = _strip(floor).strip.findChildren(PlainLabel)
    return " | ".join(label.text() for label in labels if label.isVisible())


def test_f3_letters_and_enter_choose_a_member(floor: Floor) -> None:
    floor.ring("PS-ADA")
    floor.press(Qt.Key.Key_F3)
    floor.type("nur")
    floor.enter()
    assert floor.counter.desk.basket.member_id == floor.member("Siti Nurhaliza").id
    assert floor.focus() is floor.counter.view.box


def test_the_arrows_choose_among_those_found(floor: Floor) -> None:
    floor.press(Qt.Key.Key_F3)
    floor.type("08")
    floor.type("5711")
    floor.enter()
    assert floor.counter.desk.state.customer is not None
    assert floor.counter.desk.state.customer.member.name == "Suharto"


def test_the_strip_shows_points_what_is_won_what_ends_and_what_is_in_reach(floor: Floor) -> None:
    floor.counter.box.entered("2*KS-BSR")
    floor.ring(floor.card("Siti Nurhaliza"))
    shown = _shown(floor)
    for part in ("Siti Nurhaliza", "0812-••••-1234", "1.240 poin", "+44", "2027", "hadiah siap"):
        assert part in shown


def test_a_member_is_registered_in_two_fields_and_a_tick_without_a_mouse(floor: Floor) -> None:
    floor.ring("KS-BSR")
    floor.press(Qt.Key.Key_F3)
    floor.type("Rahma")
    floor.press(Qt.Key.Key_Down)
    floor.enter()
    assert _strip(floor).enrolling
    floor.type("081399990000")
    floor.enter()
    floor.press(Qt.Key.Key_Space)
    floor.enter()
    assert floor.member("Rahma").name == "Rahma"
    assert floor.counter.desk.basket.member_id == floor.member("Rahma").id
    assert floor.lines() == [("KS-BSR", 1)]
    assert not _strip(floor).enrolling
    assert floor.focus() is floor.counter.view.box
    assert "terdaftar" in floor.banner()
    assert not floor.member("Rahma").promotions


def test_promotions_are_a_tick_of_their_own_p4(floor: Floor) -> None:
    floor.counter.members.begin_enrolment("Rahma")
    floor.counter.members.enrol("Rahma", "081399990000", True, True)
    assert floor.member("Rahma").promotions


def test_a_number_typed_before_is_the_phone(floor: Floor) -> None:
    floor.counter.members.begin_enrolment("0813 9999")
    assert _strip(floor).form._phone.text() == "0813 9999"
    assert _strip(floor).form._name.text() == ""


@pytest.mark.parametrize(
    ("name", "phone", "consent"),
    [
        ("Rahma", "0812", True),
        ("Rahma", "tidak punya", True),
        ("", "081399990000", True),
        ("n" * 200, "081399990000", True),
        ("Rahma", "081399990000", False),
    ],
)
def test_what_cannot_be_taken_is_one_sentence_and_nobody_joins(
    floor: Floor, name: str, phone: str, consent: bool
) -> None:
    floor.ring("KS-BSR")
    floor.counter.members.begin_enrolment("")
    floor.counter.members.enrol(name, phone, consent, False)
    assert _strip(floor).form.errors()
    assert _strip(floor).enrolling
    assert floor.shop.members.count() == 2
    assert floor.lines() == [("KS-BSR", 1)]


def test_a_known_phone_says_whose_it_is_and_takes_that_member(floor: Floor) -> None:
    floor.counter.members.begin_enrolment("Siti")
    floor.counter.members.enrol("Siti", "+62 812-3456-1234", True, False)
    assert "Siti Nurhaliza" in _strip(floor).form.errors()
    floor.click(_strip(floor).form._known)
    assert floor.counter.desk.basket.member_id == floor.member("Siti Nurhaliza").id
    assert not _strip(floor).enrolling


def test_asking_twice_registers_once(floor: Floor) -> None:
    floor.counter.members.begin_enrolment("Rahma")
    floor.counter.members.enrol("Rahma", "081399990000", True, False)
    floor.counter.members.enrol("Rahma", "081399990000", True, False)
    assert floor.shop.members.count() == 3


def test_esc_leaves_the_registration_and_keeps_the_sale(floor: Floor) -> None:
    floor.ring("KS-BSR")
    floor.counter.members.begin_enrolment("Rahma")
    floor.press(Qt.Key.Key_Escape)
    assert not _strip(floor).enrolling
    assert floor.lines() == [("KS-BSR", 1)]
    assert floor.focus() is floor.counter.view.box


def test_a_scan_while_registering_rings_up_and_types_nothing(floor: Floor) -> None:
    floor.counter.members.begin_enrolment("Rahma")
    floor.scan("PS-ADA")
    assert floor.lines() == [("PS-ADA", 1)]
    assert _strip(floor).enrolling
    assert _strip(floor).form._phone.text() == ""


@pytest.mark.parametrize("name", ["<b>Tebal</b>", "=1+1", "مريم", "李小龙", "Budi 😀"])
def test_names_are_shown_as_they_are(floor: Floor, name: str) -> None:
    floor.counter.members.begin_enrolment("")
    floor.counter.members.enrol(name, "081399990000", True, False)
    assert name in _shown(floor)


def test_a_member_taken_off_takes_the_rewards_along(floor: Floor) -> None:
    floor.ring("KS-BSR")
    floor.ring(floor.card("Siti Nurhaliza"))
    reward = floor.reward("Potongan Rp10.000")
    floor.counter.rewards.claimed(reward.id)
    assert floor.counter.desk.state.quote.price.net == 12_000
    _strip(floor).strip.cleared.emit()
    assert floor.counter.desk.basket.member_id is None
    assert floor.counter.desk.state.quote.price.net == 22_000


def test_a_debt_is_said_plainly_b5(floor: Floor, clock: FixedClock) -> None:
    owner, siti = floor.people["owner"], floor.member("Siti Nurhaliza")
    sales = floor.shop.sales
    floor.counter.box.entered("100*KS-BSR")
    floor.ring(floor.card("Siti Nurhaliza"))
    big = sales.check_out(owner, floor.counter.desk.basket, [Tender(TenderKind.CASH, Rupiah(2_200_000))])
    floor.counter.desk.clear()
    floor.counter.box.entered("10*PR-1KG")
    floor.ring(floor.card("Siti Nurhaliza"))
    by_points = floor.reward("Poin jadi rupiah")
    floor.counter.rewards.most_useful(by_points.id)
    floor.counter.payment.pay()
    floor.counter.payment.take()
    floor.counter.receipts.next_sale()
    sales.refund(owner, "refund-1", big.number, [LineBack(1, 100)], ("salah", None))
    assert floor.shop.loyalty.balance(siti.id) < 0
    clock.move(minutes=1)
    floor.ring(floor.card("Siti Nurhaliza"))
    assert "Kurang" in _shown(floor)


def test_why_explains_each_figure(floor: Floor) -> None:
    floor.ring("KS-BSR")
    floor.ring(floor.card("Siti Nurhaliza"))
    floor.counter.view.panel.member.strip.why.emit()
    sheet = floor.counter.sheets.why
    assert sheet.is_open
    words = " ".join(label.text() for label in sheet.findChildren(PlainLabel))
    for part in ("Saldo 1.240 poin", "Rp22.000", "22 poin", "Teman", "Rp1.000.000", "2027"):
        assert part in words
    floor.enter()
    assert not sheet.is_open


def test_another_person_at_the_counter_sees_the_phone_as_they_may_p3(floor: Floor) -> None:
    floor.ring(floor.card("Siti Nurhaliza"))
    assert "0812-••••-1234" in _shown(floor)
    floor.signed_in.actor = floor.people["manager"]
    assert floor.who().role is Role.OPERATIONS_MANAGER
    floor.counter.shown()
    assert "0812-3456-1234" in _shown(floor)


def test_points_that_end_tomorrow_are_still_there_today(floor: Floor, clock: FixedClock) -> None:
    clock.set(clock.today() + timedelta(days=128))
    floor.ring(floor.card("Siti Nurhaliza"))
    assert "1.240" in _shown(floor)
