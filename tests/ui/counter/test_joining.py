"""A member joined to a finished sale, and staff who win on their own sale (policies E8, E9, E10)."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.fixed_clock import FixedClock
from tests.ui.counter.floor import Floor
from ui.counter.join_view import JoinView
from ui.sign_in.person_tile import PersonTile
from ui.widgets.label import PlainLabel


def sold(floor: Floor) -> None:
    floor.scan("KS-BSR")
    floor.enter()
    floor.enter()
    assert floor.counter.sheets.receipt.is_open


def asked(floor: Floor) -> JoinView:
    floor.press(Qt.Key.Key_F3)
    assert floor.counter.sheets.join.is_open
    return floor.counter.sheets.join


def agree(floor: Floor) -> None:
    assert floor.approvals.is_open
    tile = next(t for t in floor.approvals.findChildren(PersonTile) if "Umar" in t.accessibleName())
    QTest.mouseClick(tile, Qt.MouseButton.LeftButton)
    floor.type("739518")
    assert not floor.approvals.is_open


def test_from_the_receipt_a_member_is_found_and_joined_with_a_supervisors_yes_e8(floor: Floor) -> None:
    sold(floor)
    sheet = asked(floor)
    floor.type("nur")
    floor.enter()
    agree(floor)
    assert not sheet.is_open
    receipt = floor.counter.sheets.receipt
    assert receipt.is_open
    assert "Siti Nurhaliza mendapat 22 poin. Saldo baru 1.262." in receipt.points.text()
    assert "sudah ditambahkan" in receipt.banner.sentence()
    assert not receipt.join.isVisible()
    assert floor.shop.loyalty.balance(floor.member("Siti Nurhaliza").id) == 1_262
    floor.enter()
    assert floor.focus() is floor.counter.view.box


def test_a_scanned_card_joins_and_the_manager_needs_nobody(floor: Floor) -> None:
    floor.signed_in.actor = floor.people["manager"]
    sold(floor)
    asked(floor)
    floor.scan(floor.card("Suharto"))
    assert floor.shop.loyalty.balance(floor.member("Suharto").id) == 22
    assert floor.counter.desk.basket.lines == ()


def test_a_refused_yes_leaves_the_receipt_without_a_member(floor: Floor) -> None:
    sold(floor)
    sheet = asked(floor)
    floor.type("nur")
    floor.enter()
    floor.press(Qt.Key.Key_Escape)
    assert not floor.approvals.is_open
    assert sheet.is_open
    floor.press(Qt.Key.Key_Escape)
    assert floor.counter.sheets.receipt.is_open
    assert floor.shop.loyalty.balance(floor.member("Siti Nurhaliza").id) == 1_240


def test_what_is_no_card_is_one_sentence(floor: Floor) -> None:
    sold(floor)
    sheet = asked(floor)
    floor.scan("PS-ADA")
    assert "bukan nomor kartu" in sheet.banner.sentence()
    assert floor.counter.desk.basket.lines == ()


def test_a_day_later_the_receipt_is_closed_for_members(floor: Floor, clock: FixedClock) -> None:
    sold(floor)
    clock.move(hours=25)
    sheet = asked(floor)
    floor.scan(floor.card("Suharto"))
    assert "24 jam" in sheet.banner.sentence()


def test_nobody_that_matches_says_what_to_do(floor: Floor) -> None:
    sold(floor)
    sheet = asked(floor)
    floor.type("zzz")
    floor.enter()
    assert sheet.is_open
    assert "F3" in " ".join(label.text() for label in sheet.findChildren(PlainLabel) if label.isVisible())


def test_a_sale_with_a_member_offers_none(floor: Floor) -> None:
    floor.scan("KS-BSR")
    floor.scan(floor.card("Suharto"))
    floor.enter()
    floor.enter()
    assert not floor.counter.sheets.receipt.join.isVisible()
    floor.press(Qt.Key.Key_F3)
    assert not floor.counter.sheets.join.is_open
    assert floor.counter.sheets.receipt.is_open


def own_card(floor: Floor) -> None:
    """The cashier is the member Suharto."""
    dewi = floor.shop.staff.person(floor.people["cashier"].staff_id)
    floor.shop.staff.change_person(floor.people["owner"], replace(dewi, phone="085711112222"))
    floor.scan("KS-BSR")
    floor.scan(floor.card("Suharto"))
    floor.enter()
    floor.enter()


def test_a_cashiers_own_card_asks_for_somebody_elses_yes_then_pays_e9(floor: Floor) -> None:
    own_card(floor)
    assert floor.sold() == 0
    agree(floor)
    assert floor.sold() == 1
    assert floor.counter.sheets.receipt.is_open
    assert not floor.counter.sheets.payment.is_open
    assert floor.shop.loyalty.balance(floor.member("Suharto").id) == 22


def test_without_that_yes_nothing_is_sold_and_the_sale_stays_e9(floor: Floor) -> None:
    own_card(floor)
    floor.press(Qt.Key.Key_Escape)
    assert not floor.approvals.is_open
    assert floor.sold() == 0
    assert floor.counter.sheets.payment.is_open
    floor.press(Qt.Key.Key_Escape)
    floor.counter.members.choose(floor.member("Siti Nurhaliza").id)
    floor.enter()
    floor.enter()
    assert floor.sold() == 1


def test_who_brought_a_new_member_is_noted_at_the_strip_e10(floor: Floor) -> None:
    floor.scan("KS-BSR")
    floor.counter.members.begin_enrolment("Rahma")
    floor.counter.members.enrol("Rahma", "081399990000", True, False, "0857-1111-2222")
    floor.enter()
    floor.enter()
    assert floor.shop.loyalty.balance(floor.member("Rahma").id) == 25 + 22 + 50
    assert floor.shop.loyalty.balance(floor.member("Suharto").id) == 50


def test_somebody_unknown_brought_nobody(floor: Floor) -> None:
    floor.counter.members.begin_enrolment("Rahma")
    floor.counter.members.enrol("Rahma", "081399990000", True, False, "0812")
    form = floor.counter.view.panel.member.form
    assert "0812" in form.errors()
    assert floor.shop.members.count() == 2
    floor.counter.members.enrol("Rahma", "081399990000", True, False)
    assert floor.shop.members.count() == 3
