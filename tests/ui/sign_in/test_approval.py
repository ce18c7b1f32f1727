"""A second person's yes, asked for over the window (policies B7, C3)."""

import pytest
from PySide6.QtCore import Qt

from pempek_pos.money.amount import Rupiah
from pempek_pos.staff.rights import Approval, Right
from tests.ui.program import CASHIER, MANAGER, OWNER, PASSWORD, PIN, Hands, click
from ui.sign_in.approval import ApprovalSheet
from ui.sign_in.person_tile import PersonTile
from ui.widgets.label import PlainLabel


@pytest.fixture
def given(hands: Hands) -> list[Approval]:
    """The approvals that came back; one is being asked for."""
    by, approvals = hands.let_in(CASHIER), list[Approval]()
    hands.shop_window.at_work.approvals.ask(by, Right.GIVE_LARGE_REFUND, Rupiah(150_000), approvals.append)
    return approvals


def sheet(hands: Hands) -> ApprovalSheet:
    return hands.part(ApprovalSheet)


def words(hands: Hands) -> str:
    return " ".join(label.text() for label in sheet(hands).findChildren(PlainLabel) if label.isVisible())


def choose(hands: Hands, name: str) -> None:
    tiles = sheet(hands).findChildren(PersonTile)
    click(next(tile for tile in tiles if tile.face.name == name))


def test_only_others_who_may_are_offered_and_the_sum_is_said_b7(hands: Hands, given: list[Approval]) -> None:
    tiles = [tile.face.name for tile in sheet(hands).findChildren(PersonTile)]
    assert tiles == [OWNER, MANAGER]
    assert "Rp150.000" in words(hands)


def test_the_right_pin_gives_one_approval_and_the_sheet_goes(hands: Hands, given: list[Approval]) -> None:
    choose(hands, MANAGER)
    hands.type(PIN)
    assert [(approval.name, approval.right) for approval in given] == [(MANAGER, Right.GIVE_LARGE_REFUND)]
    assert not [sheet for sheet in hands.window.findChildren(ApprovalSheet) if sheet.is_open]


def test_the_owner_approves_by_password(hands: Hands, given: list[Approval]) -> None:
    choose(hands, OWNER)
    hands.type(PASSWORD)
    hands.enter()
    assert [approval.name for approval in given] == [OWNER]


def test_a_wrong_pin_is_said_and_gives_nothing_p2(hands: Hands, given: list[Approval]) -> None:
    choose(hands, MANAGER)
    hands.type("840271")
    assert "Tinggal 4 kali lagi" in words(hands)
    assert given == []


def test_five_wrong_pins_lock_the_approver_too_p2(hands: Hands, given: list[Approval]) -> None:
    choose(hands, MANAGER)
    for _ in range(5):
        hands.type("840271")
    assert "Coba lagi dalam" in words(hands)
    assert given == []


def test_esc_leaves_without_an_answer(hands: Hands, given: list[Approval]) -> None:
    hands.press(Qt.Key.Key_Escape)
    assert not [sheet for sheet in hands.window.findChildren(ApprovalSheet) if sheet.is_open]
    hands.shop_window.at_work.approvals.give(PIN)
    assert given == []


def test_where_nobody_else_may_it_says_whom_to_ask(hands: Hands) -> None:
    by = hands.let_in(OWNER)
    hands.shop_window.at_work.approvals.ask(by, Right.EDIT_PEOPLE, Rupiah(0), lambda _: None)
    assert "Tidak ada orang lain yang berwenang" in words(hands)


def test_the_only_other_person_is_asked_at_once(hands: Hands) -> None:
    by = hands.let_in(MANAGER)
    hands.shop_window.at_work.approvals.ask(by, Right.GIVE_LARGE_REFUND, Rupiah(0), lambda _: None)
    assert OWNER in words(hands)
    assert "Orang lain" not in hands.texts()
