"""Closing at the page: what it costs is known beforehand, and a second person agrees above the limit (K5)."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace

import pytest
from PySide6.QtCore import Qt

from pempek_pos.audit.actor import Actor
from pempek_pos.complaints.complaint import About, Complaint, Remedy, State
from pempek_pos.money.amount import Rupiah
from pempek_pos.staff.rights import Approval, Right
from tests.complaints.care_floor import Care
from tests.shop_floor import PASSWORD
from tests.ui.complaints.at_complaints import care_of, opened_at
from tests.ui.office import Office
from ui.complaints.give_sheet import GiveSheet
from ui.complaints.view import ComplaintsView


@dataclass
class SomebodyElse:
    """The owner, who says yes with their own password when asked."""

    office: Office
    asked: list[tuple[Right, int]] = field(default_factory=list)

    def ask(self, by: Actor, right: Right, amount: Rupiah, then: Callable[[Approval], None]) -> None:
        self.asked.append((right, amount))
        then(self.office.shop.staff.approve(by, self.office.floor.owner.staff_id, PASSWORD, right))


@pytest.fixture
def second(office: Office) -> SomebodyElse:
    asked = SomebodyElse(office)
    office.around = replace(office.around, approver=asked)
    return asked


def about_sale(office: Office, care: Care, remedy: Remedy = Remedy.UNSAID) -> Complaint:
    member = office.floor.member()
    sale = office.floor.sell(office.floor.basket(("KSB", 2), ("ADA", 1), member=member))
    known = care.log(About(sale_id=sale.id, line_no=1))
    care.offered(known)
    return replace(office.shop.complaints.complaint(known.id), remedy=remedy)


def sheet_at(office: Office, known: Complaint) -> tuple[ComplaintsView, GiveSheet]:
    view = opened_at(office, known)
    office.press(Qt.Key.Key_F9)
    assert view.sheets.give.is_open
    return view, view.sheets.give


def choose(sheet: GiveSheet, kind: Remedy) -> None:
    sheet.kinds.choose(kind.value)
    sheet.kinds.chosen.emit(kind.value)


def test_points_close_it_and_their_cost_is_said_before_and_in_the_story_k5(office: Office) -> None:
    care = care_of(office)
    known = about_sale(office, care)
    member_id = known.about.member_id
    before = office.shop.loyalty.balance(member_id or "")
    view, sheet = sheet_at(office, known)
    choose(sheet, Remedy.POINTS)
    sheet.points.setFocus()
    office.type("50")
    assert sheet.cost.text() != "–"
    assert sheet.limit.text() == "Masih dalam batas Anda Rp50.000."
    office.hold(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_Return)
    assert office.shop.complaints.complaint(known.id).state is State.ACCEPTED
    assert office.shop.loyalty.balance(member_id or "") == before + 50
    assert office.sees("Poin · 50 poin", view.detail.timeline)
    assert view.banner.sentence().startswith("K-0001 selesai, biaya untuk toko Rp")


def test_an_apology_closes_it_and_costs_nothing(office: Office) -> None:
    care = care_of(office)
    view, sheet = sheet_at(office, care.offered(care.log()))
    assert sheet.kinds.choice() == Remedy.APOLOGY.value
    sheet.send.click()
    assert view.banner.sentence() == "K-0001 selesai."


def test_points_need_a_member_and_money_back_a_receipt(office: Office) -> None:
    care = care_of(office)
    _, sheet = sheet_at(office, care.offered(care.log()))
    offered = [segment.face.key for segment in sheet.kinds._segments if not segment.isHidden()]
    assert offered == ["apology", "voucher", "replacement"]


def test_what_cannot_be_given_is_said_on_the_sheet_and_the_complaint_stays_open(office: Office) -> None:
    care = care_of(office)
    known = about_sale(office, care)
    _, sheet = sheet_at(office, known)
    choose(sheet, Remedy.POINTS)
    assert sheet.cost.text() == "–"
    sheet.send.click()
    assert sheet.fields["points"].error()
    assert sheet.is_open
    assert office.shop.complaints.complaint(known.id).state is State.OFFERED


def test_a_replacement_begins_with_the_item_itself_and_takes_others(office: Office) -> None:
    care = care_of(office)
    known = about_sale(office, care)
    _, sheet = sheet_at(office, known)
    choose(sheet, Remedy.REPLACEMENT)
    assert sheet.goods.pieces() == ((known.about.item_id, 1),)
    assert sheet.cost.text() == "Rp22.000"
    sheet.box.setFocus()
    office.type("ADA")
    office.press(Qt.Key.Key_Return)
    assert sheet.cost.text() == "Rp26.000"
    sheet.send.click()
    (given,) = office.shop.complaints.given(known.id)
    assert [(goods.name, goods.pieces) for goods in given.goods] == [("Pempek KSB", 1), ("Pempek ADA", 1)]


def test_above_the_limit_a_second_person_agrees_and_nothing_was_lost_k5(
    office: Office, second: SomebodyElse
) -> None:
    care = care_of(office)
    known = about_sale(office, care)
    _, sheet = sheet_at(office, known)
    choose(sheet, Remedy.VOUCHER)
    sheet.amount.set_value(75_000)
    assert sheet.limit.text() == "Di atas batas Anda Rp50.000: orang kedua yang menyetujui."
    sheet.send.click()
    assert second.asked == [(Right.COMPENSATE_MORE, 75_000)]
    (given,) = office.shop.complaints.given(known.id)
    assert (given.kind, given.cost) == (Remedy.VOUCHER, 75_000)


def test_money_goes_back_for_the_line_complained_about_if_the_person_may_refund(
    office: Office, second: SomebodyElse
) -> None:
    care = care_of(office)
    known = about_sale(office, care)
    office.signed_in.actor = care.manager
    _, sheet = sheet_at(office, known)
    choose(sheet, Remedy.REFUND)
    assert sheet.back.pieces() == (("1", 2),)
    assert sheet.cost.text() == "Rp44.000"
    sheet.send.click()
    (given,) = office.shop.complaints.given(known.id)
    assert (given.kind, given.cost) == (Remedy.REFUND, 44_000)
