"""What the program does by itself: points end on their day, a jump of the clock is told, and the light."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QObject

from pempek_pos.complaints.complaint import Category, NewComplaint
from pempek_pos.ids import new_id
from pempek_pos.loyalty import posting
from pempek_pos.loyalty.ledger import Posting
from pempek_pos.loyalty.statement import EntryKind
from pempek_pos.members.member import MemberId, NewMember
from pempek_pos.money.amount import Points
from tests.fixed_clock import FixedClock
from tests.shop_floor import Floor
from tests.ui.program import CASHIER, MANAGER, OWNER, Hands
from ui.reports.view import ReportsView
from ui.rounds import Rounds
from ui.widgets.notice import Tone


def with_points(hands: Hands, ends: date) -> str:
    """A member with 40 points good until a day."""
    shop, owner = hands.shop, hands.actor(OWNER)
    member = shop.members.enrol(owner, NewMember(MemberId(new_id()), "Siti", "081200000001", True))
    entry = Posting(EntryKind.ADJUSTMENT, member.id, Points(40), new_id(), "uji", shop.clock.today())
    with shop.audit.command(owner, "adjust", member.id):
        posting.hold(shop.database, member.id)
        posting.bring_in(shop.database, entry, ends, owner.staff_id, shop.clock.now())
    return member.id


def test_points_end_on_their_day_whoever_signs_in_x1(hands: Hands, clock: FixedClock) -> None:
    member_id = with_points(hands, date(2026, 11, 25))
    hands.let_in(CASHIER)
    clock.set(date(2026, 11, 25))
    hands.shop_window.at_work._rounds.look()
    assert hands.shop.loyalty.balance(member_id) == 40
    clock.set(date(2026, 11, 26))
    hands.shop_window.at_work._rounds.look()
    assert hands.shop.loyalty.balance(member_id) == 0


def test_after_a_jump_the_cashier_sells_on_and_the_owner_is_led_to_the_points_x2(
    hands: Hands, clock: FixedClock
) -> None:
    member_id = with_points(hands, date(2026, 11, 30))
    hands.let_in(CASHIER)
    clock.set(date(2026, 12, 4))
    hands.shop_window.at_work._rounds.look()
    assert hands.window.banner.sentence() == ""
    hands.let_in(OWNER)
    assert hands.window.banner.sentence().startswith(
        "Tanggal komputer 04-12-2026, padahal terakhir 23-11-2026"
    )
    assert hands.shop.loyalty.balance(member_id) == 40
    hands.click("Periksa poinnya")
    assert hands.window.page() == "reports"
    assert hands.window.banner.sentence() == ""
    view = hands.part(ReportsView)
    assert view.points.isVisible()
    hands.click("Periksa dulu", view)
    hands.click("Hanguskan", view.expiry)
    assert hands.shop.loyalty.balance(member_id) == 0
    hands.shop_window.at_work._rounds.look()
    assert hands.window.banner.sentence() == ""


def test_the_doubt_is_told_once_to_each_who_may_decide_x2(hands: Hands, clock: FixedClock) -> None:
    with_points(hands, date(2026, 11, 30))
    hands.let_in(OWNER)
    clock.set(date(2026, 12, 4))
    rounds, banner = hands.shop_window.at_work._rounds, hands.window.banner
    rounds.look()
    assert banner.sentence()
    banner.dismiss()
    rounds.look()
    assert banner.sentence() == ""
    hands.let_in(MANAGER)
    assert banner.sentence()


@pytest.mark.parametrize("engine", ["sqlite"], indirect=True)
def test_a_late_complaint_is_passed_on_whoever_is_signed_in_k4(
    floor: Floor, clock: FixedClock, tmp_path: Path, qapp: QCoreApplication
) -> None:
    complaints = floor.shop.complaints
    known = complaints.log(floor.cashier, NewComplaint(new_id(), Category.TASTE, "Kuahnya asam"))
    parent = QObject()
    rounds = Rounds(floor.shop, tmp_path, parent)
    clock.move(days=1)
    rounds.pass_on_late_complaints()
    assert complaints.complaint(known.id).escalated_to is None
    rounds.watch(floor.cashier)
    rounds.pass_on_late_complaints()
    rounds.stop()
    assert complaints.complaint(known.id).escalated_name == "Cek Ida"


@pytest.mark.parametrize("engine", ["sqlite"], indirect=True)
def test_how_many_complaints_wait_is_told_with_each_round(
    floor: Floor, tmp_path: Path, qapp: QCoreApplication
) -> None:
    parent, told = QObject(), list[int]()
    rounds = Rounds(floor.shop, tmp_path, parent)
    rounds.complaints_wait.connect(told.append)
    rounds.watch(floor.cashier)
    floor.shop.complaints.log(floor.cashier, NewComplaint(new_id(), Category.TASTE, "Kuahnya asam"))
    rounds.pass_on_late_complaints()
    rounds.stop()
    assert told == [0, 1]


def test_a_banner_about_something_else_does_not_lead_to_the_points(hands: Hands) -> None:
    hands.let_in(OWNER)
    page = hands.window.page()
    hands.window.say(Tone.INFO, "Lain", action="Lihat")
    hands.click("Lihat")
    assert (hands.window.page(), hands.window.banner.sentence()) == (page, "Lain")


def test_the_light_turns_red_when_a_check_found_something(hands: Hands) -> None:
    owner = hands.let_in(OWNER)
    standing, light = hands.shop_window.at_work._standing, hands.window.bar.saved
    list(hands.shop.reports.self_check(owner))
    standing.refresh()
    assert (light._word, light._tone) == ("Tersimpan", "green")
    assert "diperiksa lengkap 23 Nov" in light.accessibleName()
    hands.shop.database.run("UPDATE serial_number SET last = 7 WHERE name = 'member'")
    list(hands.shop.reports.self_check(owner))
    standing.refresh()
    assert (light._word, light._tone) == ("Tidak cocok", "red")
    assert "menemukan yang tidak cocok (7)" in light.accessibleName()
    hands.shop.database.run("UPDATE serial_number SET last = 0 WHERE name = 'member'")
    list(hands.shop.reports.self_check(owner))
    standing.refresh()
    assert light._word == "Tersimpan"
    standing.show_damage("sale: halaman 7")
    standing.refresh()
    assert (light._word, light._tone) == ("Rusak", "red")
    assert hands.window.banner.sentence().startswith("Berkas data rusak.")
