"""Signing in, locking and changing hands, with keys and clicks at the real window."""

from dataclasses import replace

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from pempek_pos.audit.actor import Role
from tests.fixed_clock import FixedClock
from tests.ui.program import CASHIER, MANAGER, OTHER_CASHIER, OWNER, PASSWORD, PIN, Hands, click
from ui.sign_in.person_tile import PersonTile
from ui.sign_in.proof import Proof
from ui.sign_in.view import SignInView
from ui.widgets.keypad import PinPad
from ui.widgets.label import PlainLabel

WRONG = "840271"


def names(hands: Hands) -> list[str]:
    return [tile.face.name for tile in hands.window.findChildren(PersonTile) if tile.isVisible()]


def choose(hands: Hands, name: str) -> None:
    tiles = hands.window.findChildren(PersonTile)
    click(next(tile for tile in tiles if tile.face.name == name and tile.isVisible()))


def said(hands: Hands) -> str:
    proof = hands.part(Proof)
    return " ".join(label.text() for label in proof.findChildren(PlainLabel) if label.isVisible())


def rail(hands: Hands) -> list[str]:
    return list(hands.window._entries)


def test_everybody_who_works_here_is_offered_and_nothing_else_can_be_reached(hands: Hands) -> None:
    assert names(hands) == sorted([CASHIER, OTHER_CASHIER, MANAGER, OWNER])
    assert hands.window.covered
    hands.press(Qt.Key.Key_9, Qt.KeyboardModifier.ControlModifier)
    assert hands.window.page() == ""


def test_a_figure_chooses_the_name_and_the_last_digit_of_the_pin_opens(hands: Hands) -> None:
    hands.type("1")
    hands.type(PIN)
    assert not hands.window.covered
    assert hands.shop_window.gate.who().name == CASHIER
    assert hands.window.page() == "counter"


def test_arrows_lead_from_name_to_name(hands: Hands) -> None:
    hands.press(Qt.Key.Key_Right)
    hands.enter()
    assert OWNER in said(hands)


def test_a_wrong_pin_says_how_many_tries_are_left_and_opens_nothing_p2(hands: Hands) -> None:
    choose(hands, CASHIER)
    hands.type(WRONG)
    assert "Tinggal 4 kali lagi" in said(hands)
    assert hands.window.covered


def test_the_fifth_wrong_pin_tells_the_waiting_time_and_takes_no_more_p2(hands: Hands, qtbot: QtBot) -> None:
    choose(hands, CASHIER)
    for _ in range(5):
        hands.type(WRONG)
    at_first = said(hands)
    assert "Coba lagi dalam 0:" in at_first
    assert not hands.part(PinPad).isEnabled()
    qtbot.waitUntil(lambda: said(hands) != at_first)
    assert "Coba lagi dalam 0:" in said(hands)
    assert len([t for t in hands.window.findChildren(PersonTile) if t.isVisible()]) == 0


def test_a_lock_is_still_told_after_choosing_somebody_else_in_between_p2(hands: Hands) -> None:
    choose(hands, CASHIER)
    for _ in range(5):
        hands.type(WRONG)
    hands.click("Ganti orang")
    choose(hands, CASHIER)
    assert "Coba lagi dalam" in said(hands)


def test_after_the_lock_the_right_pin_opens_p2(hands: Hands, clock: FixedClock) -> None:
    choose(hands, CASHIER)
    for _ in range(5):
        hands.type(WRONG)
    clock.move(seconds=31)
    hands.click("Ganti orang")
    choose(hands, CASHIER)
    hands.type(PIN)
    assert not hands.window.covered


def test_the_owner_gives_a_password_and_enter(hands: Hands) -> None:
    choose(hands, OWNER)
    hands.type(PASSWORD)
    hands.enter()
    assert hands.shop_window.gate.who().role is Role.OWNER


def test_a_wrong_password_stands_at_its_field(hands: Hands) -> None:
    choose(hands, OWNER)
    hands.type("bukan ini")
    hands.enter()
    assert "Belum benar" in said(hands)
    assert hands.window.covered


def test_esc_goes_back_to_all_names(hands: Hands) -> None:
    choose(hands, CASHIER)
    hands.press(Qt.Key.Key_Escape)
    assert len(names(hands)) == 4


def test_whoever_left_is_not_offered(hands: Hands) -> None:
    owner, gone = hands.actor(OWNER), hands.shop.staff.person(hands.actor(OTHER_CASHIER).staff_id)
    hands.shop.staff.change_person(owner, replace(gone, active=False))
    choose(hands, CASHIER)
    hands.press(Qt.Key.Key_Escape)
    assert OTHER_CASHIER not in names(hands)


def test_each_role_sees_its_own_pages_p1(hands: Hands) -> None:
    hands.let_in(CASHIER)
    assert "settings" not in rail(hands)
    hands.let_in(OWNER)
    assert {"counter", "settings"} <= set(rail(hands))


def test_a_click_on_the_initials_locks_and_the_same_pin_brings_the_page_back(hands: Hands) -> None:
    hands.let_in(OWNER)
    hands.window.open_page("settings")
    hands.window.bar.who_clicked.emit()
    assert hands.window.covered
    assert OWNER in said(hands)
    hands.type(PASSWORD)
    hands.enter()
    assert (hands.window.covered, hands.window.page()) == (False, "settings")


def test_five_idle_minutes_lock(hands: Hands) -> None:
    hands.let_in(CASHIER)
    hands.window.idle.emit()
    assert hands.window.covered
    assert "Pekerjaan yang sedang berjalan tetap ada." in [
        label.text() for label in hands.part(SignInView).findChildren(PlainLabel)
    ]


def test_hands_change_by_pin_over_the_same_pages(hands: Hands) -> None:
    hands.let_in(CASHIER)
    page = hands.window._entries["counter"].widget
    hands.window.bar.who_clicked.emit()
    hands.click("Ganti orang")
    choose(hands, OTHER_CASHIER)
    hands.type(PIN)
    assert hands.shop_window.gate.who().name == OTHER_CASHIER
    assert hands.window._entries["counter"].widget is page


def test_a_role_that_was_changed_meanwhile_locks_at_the_next_page(hands: Hands) -> None:
    hands.let_in(MANAGER)
    manager = hands.shop.staff.person(hands.actor(MANAGER).staff_id)
    hands.shop.staff.change_person(hands.actor(OWNER), replace(manager, role=Role.CASHIER))
    hands.window.open_page("settings")
    assert hands.window.covered
    assert hands.window.banner.sentence().startswith("Peran Anda sudah diganti menjadi Kasir")


def test_the_one_person_of_a_shop_is_asked_at_once(hands: Hands) -> None:
    owner = hands.actor(OWNER)
    for name in (CASHIER, OTHER_CASHIER, MANAGER):
        person = hands.shop.staff.person(hands.actor(name).staff_id)
        hands.shop.staff.change_person(owner, replace(person, active=False))
    hands.let_in(OWNER)
    hands.shop_window.gate.lock()
    assert OWNER in said(hands)
    assert "Ganti orang" not in hands.texts()
