"""The board of complaints: cards by state, time left in words, filters, search, keys."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from pempek_pos.complaints.complaint import Category, Severity, State
from pempek_pos.complaints.shop_hours import STARTING_HOURS
from pempek_pos.ids import new_id
from tests.complaints.samples import AT, complaint, promised
from tests.ui import keyboard
from ui.complaints.board_panel import BoardPanel
from ui.complaints.card_words import cards
from ui.complaints.clocks import clocks_of
from ui.complaints.state import BoardState, Column, Moment, Shown
from ui.complaints.urgent import urgent_count
from ui.theme import Theme

MOMENT = Moment(AT, STARTING_HOURS)


def later(hours: float) -> Moment:
    return Moment(AT + timedelta(hours=hours), STARTING_HOURS)


@pytest.mark.parametrize(
    ("hours", "words", "tone"),
    [
        (0, "Sisa 1 jam", "green"),
        (0.5, "Sisa 30 menit", "green"),
        (0.8, "Sisa 12 menit", "amber"),
        (1.5, "Lewat 30 menit", "red"),
        (9, "Lewat 8 jam", "red"),
        (24, "Lewat 12 jam", "red"),
    ],
)
def test_a_card_says_how_much_time_is_left_in_shop_hours_by_word_colour_and_sign_k3(
    hours: float, words: str, tone: str
) -> None:
    (card,) = cards([complaint()], later(hours))
    signs = {"green": "clock", "amber": "hourglass", "red": "circle-alert"}
    assert (card.time, card.tone, card.icon) == (words, tone, signs[tone])


def test_a_card_that_waits_for_the_customer_says_so_and_how_it_ended_once_it_is_closed() -> None:
    waits = complaint(promised=promised(waiting_since=AT))
    taken = complaint(state=State.ACCEPTED, promised=promised(closed_at=AT))
    refused = complaint(state=State.REFUSED, promised=promised(closed_at=AT))
    said = [(card.time, card.icon) for card in cards([waits, taken, refused], later(5))]
    assert said == [
        ("Menunggu pelanggan", "pause"), ("Diterima 23 Nov 2026", "check"), ("Ditolak 23 Nov 2026", "x"),
    ]  # fmt: skip


@pytest.mark.parametrize(("hours", "short"), [(0.25, "0 j 45 m"), (3.5, "−2 j 30 m"), (9, "−8 j")])
def test_a_narrow_card_says_its_time_in_short(hours: float, short: str) -> None:
    (card,) = cards([complaint()], later(hours))
    assert card.short == short
    (waits,) = cards([complaint(promised=promised(waiting_since=AT))], later(hours))
    assert waits.short == "Menunggu"


def test_food_safety_and_escalation_stand_on_the_card() -> None:
    (card,) = cards([complaint(severity=Severity.FOOD_SAFETY, escalated_to="h2")], MOMENT)
    assert card.tags == ("Pangan", "Eskalasi")
    assert card.spoken() == (
        "K-0012, Pangan, Eskalasi, Kemasan atau bocor, Siti Nurhaliza, Pempek Kapal Selam Besar, Yuni, "
        "Sisa 1 jam"
    )


def test_each_state_has_its_column_and_both_ends_share_one() -> None:
    states = BoardState(tuple(complaint(id=state.value, state=state) for state in State))
    assert {key: [one.id for one in found] for key, found in states.columns().items()} == {
        Column.RECEIVED: ["received"],
        Column.ACKNOWLEDGED: ["acknowledged"],
        Column.INVESTIGATING: ["investigating"],
        Column.OFFERED: ["offered"],
        Column.CLOSED: ["accepted", "refused"],
    }


def test_mine_are_those_i_handle_or_was_pulled_into_and_only_open_ones_count() -> None:
    state = BoardState(
        (
            complaint(id="a", handler_id="me"),
            complaint(id="b", escalated_to="me"),
            complaint(id="c"),
            complaint(id="d", handler_id="me", state=State.ACCEPTED),
        ),
        Shown.MINE,
        me="me",
    )
    assert [one.id for one in state.seen] == ["a", "b", "d"]
    assert [state.count(shown) for shown in Shown] == [3, 2, 1]


@pytest.mark.parametrize(
    ("typed", "found"),
    [("k-0012", True), ("12", True), ("siti", True), ("kapal besar", True), ("261123", True),
     ("0812 3456", True), ("081234567890", True), ("tumpah", True), ("yuni", True), ("budi", False)],
)  # fmt: skip
def test_the_search_finds_by_number_name_receipt_item_phone_and_words(typed: str, found: bool) -> None:
    assert bool(BoardState((complaint(),), typed=typed).seen) is found


def test_what_waits_for_the_shop_is_counted_and_what_waits_for_the_customer_is_not() -> None:
    unanswered, late = complaint(), complaint(state=State.OFFERED, promised=promised(answered_at=AT))
    waits = complaint(promised=promised(waiting_since=AT))
    fine = complaint(state=State.ACKNOWLEDGED, promised=promised(answered_at=AT))
    assert urgent_count([unanswered, waits, fine], AT, STARTING_HOURS) == 1
    assert urgent_count([unanswered, late, waits], AT + timedelta(days=2), STARTING_HOURS) == 2


def test_the_three_promises_say_when_they_are_due_and_how_they_were_kept() -> None:
    kept = complaint(promised=promised(answered_at=AT + timedelta(hours=2)), state=State.ACKNOWLEDGED)
    answer, offer, done = clocks_of(kept, later(3))
    assert (answer.words, answer.tone, answer.due) == (
        "hari ini 12.00",
        "red",
        "paling lambat hari ini 11.00",
    )
    assert (offer.words, offer.tone, offer.due) == ("Sisa 10 jam", "green", "paling lambat besok 10.00")
    assert done.words == ""
    assert 0 < done.part < offer.part < answer.part == 1.0


def panel(qtbot: QtBot, state: BoardState) -> BoardPanel:
    shown = BoardPanel()
    qtbot.addWidget(shown)
    shown.resize(1240, 600)
    with qtbot.waitExposed(shown):
        shown.show()
    shown.show_board(state, MOMENT)
    return shown


def test_arrows_lead_from_card_to_card_over_empty_columns_and_enter_opens(qtbot: QtBot, look: Theme) -> None:
    state = BoardState(
        (
            complaint(id="a"),
            complaint(id="b", number=13),
            complaint(id="c", number=14, state=State.OFFERED),
        )
    )
    shown = panel(qtbot, state)
    shown.take_keyboard("b")
    opened: list[str] = []
    shown.opened.connect(opened.append)
    keyboard.press(Qt.Key.Key_Return)
    keyboard.press(Qt.Key.Key_Right)
    keyboard.press(Qt.Key.Key_Return)
    keyboard.press(Qt.Key.Key_Left)
    keyboard.press(Qt.Key.Key_Return)
    keyboard.press(Qt.Key.Key_Down)
    keyboard.press(Qt.Key.Key_Return)
    assert opened == ["b", "c", "a", "b"]


def test_the_marked_card_stays_marked_when_the_board_is_read_anew(qtbot: QtBot, look: Theme) -> None:
    first, second = complaint(id="a"), complaint(id="b", number=13)
    shown = panel(qtbot, BoardState((first, second)))
    shown.take_keyboard("b")
    shown.show_board(BoardState((complaint(id="new", number=14), first, second)), MOMENT)
    assert shown.board.columns[Column.RECEIVED].cards.marked() == "b"


def test_an_empty_board_says_what_to_do_and_a_search_without_matches_says_so(
    qtbot: QtBot, look: Theme
) -> None:
    shown = panel(qtbot, BoardState())
    with qtbot.waitSignal(shown.log_wanted):
        shown._nothing.acted.emit()
    assert shown._pages.currentIndex() == 1
    shown.show_board(BoardState((complaint(),), typed="budi"), MOMENT)
    assert shown._pages.currentIndex() == 2


def test_five_hundred_cards_are_drawn(qtbot: QtBot, look: Theme) -> None:
    many = tuple(
        complaint(id=new_id(), number=at, category=list(Category)[at % 10], who="Siti Nurhaliza " * 4)
        for at in range(1, 501)
    )
    shown = panel(qtbot, BoardState(many))
    assert len(shown.board.columns[Column.RECEIVED].cards.cards) == 500
    assert not shown.grab().isNull()
