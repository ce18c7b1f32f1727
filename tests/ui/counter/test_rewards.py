"""Spending points at the counter: what can be had, what is missing, what a free item brings along."""

from PySide6.QtCore import Qt

from pempek_pos.loyalty.rewards import Claim
from pempek_pos.money.amount import Points
from tests.ui.counter.floor import Floor
from ui.counter.reward_row import RewardRow
from ui.counter.rewards_view import RewardsView


def _open(floor: Floor, *codes: str, name: str = "Siti Nurhaliza") -> RewardsView:
    for code in codes:
        floor.counter.box.entered(code)
    floor.counter.members.choose(floor.member(name).id)
    floor.press(Qt.Key.Key_F8)
    assert floor.counter.sheets.rewards.is_open
    return floor.counter.sheets.rewards


def _row(floor: Floor, name: str) -> RewardRow:
    return floor.counter.sheets.rewards.row_of(name)


def test_without_a_member_f8_says_what_to_do(floor: Floor) -> None:
    floor.ring("KS-BSR")
    floor.press(Qt.Key.Key_F8)
    assert not floor.counter.sheets.rewards.is_open
    assert "F3" in floor.banner()


def test_a_reward_makes_the_sale_cheaper_and_costs_its_points(floor: Floor) -> None:
    sheet = _open(floor, "KS-BSR")
    floor.click(_row(floor, "Potongan Rp10.000").take)
    quote = floor.counter.desk.state.quote
    assert (quote.price.net, quote.spent) == (12_000, 400)
    assert "sisa 840" in sheet.balance.text()
    floor.enter()
    assert not sheet.is_open
    floor.enter()
    floor.enter()
    sold = floor.shop.sales.latest("A")[0]
    assert (sold.net, sold.member.won, sold.member.spent) == (12_000, 12, 400)


def test_a_figure_key_takes_a_reward(floor: Floor) -> None:
    sheet = _open(floor, "KS-BSR")
    line = _row(floor, "Potongan Rp10.000")
    floor.press(Qt.Key(Qt.Key.Key_0.value + int(line.take.key)))
    assert floor.counter.desk.basket.claims == (Claim(line.reward.id),)
    assert sheet.is_open


def test_a_free_item_that_is_not_in_the_basket_comes_with_its_reward(floor: Floor) -> None:
    _open(floor, "KS-BSR")
    floor.click(_row(floor, "Cuko gratis").take)
    assert floor.lines() == [("KS-BSR", 1), ("CK-250", 1)]
    assert floor.counter.desk.state.quote.price.net == 22_000


def test_a_free_item_already_there_is_not_added_again(floor: Floor) -> None:
    _open(floor, "KS-BSR", "CK-250")
    floor.click(_row(floor, "Cuko gratis").take)
    assert floor.lines() == [("KS-BSR", 1), ("CK-250", 1)]


def test_a_reward_let_go_costs_nothing(floor: Floor) -> None:
    _open(floor, "KS-BSR")
    floor.click(_row(floor, "Potongan Rp10.000").take)
    floor.click(_row(floor, "Potongan Rp10.000").drop)
    quote = floor.counter.desk.state.quote
    assert (quote.price.net, quote.spent) == (22_000, 0)


def test_what_is_missing_is_said_and_cannot_be_taken(floor: Floor) -> None:
    _open(floor, "KS-BSR", name="Suharto")
    line = _row(floor, "Cuko gratis")
    assert not line.take.isEnabled()
    assert "500" in line.state()


def test_most_useful_fills_in_what_the_bill_needs_and_no_more_r2(floor: Floor) -> None:
    _open(floor, "KS-BSR")
    line = _row(floor, "Poin jadi rupiah")
    floor.click(line.fill)
    assert line.points.value() == 1_100
    quote = floor.counter.desk.state.quote
    assert (quote.price.net, quote.spent) == (0, 1_100)


def test_typed_points_pay_their_value(floor: Floor) -> None:
    _open(floor, "KS-BSR")
    line = _row(floor, "Poin jadi rupiah")
    line.points.setFocus()
    floor.type("250")
    floor.enter()
    quote = floor.counter.desk.state.quote
    assert (quote.price.net, quote.spent) == (17_000, 250)


def test_more_points_than_there_are_is_one_sentence_and_nothing_changes(floor: Floor) -> None:
    _open(floor, "10*KS-BSR")
    line = _row(floor, "Poin jadi rupiah")
    floor.counter.rewards.points_claimed(line.reward.id, Points(5_000))
    assert "1.240" in floor.counter.sheets.rewards.banner.sentence()
    assert floor.counter.desk.basket.claims == ()


def test_a_bill_paid_whole_by_points_is_sold_without_money(floor: Floor) -> None:
    _open(floor, "KS-BSR")
    floor.click(_row(floor, "Poin jadi rupiah").fill)
    floor.press(Qt.Key.Key_Escape)
    floor.enter()
    floor.enter()
    sold = floor.shop.sales.latest("A")[0]
    assert (sold.due, sold.taken) == (0, ())
