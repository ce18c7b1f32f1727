"""Spending points at the counter: what can be had, what is missing, what a free item brings along."""

from datetime import date

from PySide6.QtCore import Qt

from pempek_pos.ids import new_id
from pempek_pos.loyalty.goods import Goods
from pempek_pos.loyalty.rewards import Claim, Reward, RewardKind
from pempek_pos.money.amount import Points, Rupiah
from tests.ui.counter.floor import Floor
from ui.counter.reward_row import RewardRow
from ui.counter.rewards_view import RewardsView
from ui.widgets.label import PlainLabel


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


def _percent(floor: Floor, name: str, **terms: object) -> None:
    today = floor.shop.clock.today()
    reward = Reward(new_id(), name, RewardKind.PERCENT_OFF, Points(100), today, **terms)  # type: ignore[arg-type]
    floor.shop.loyalty.keep_reward(floor.people["owner"], reward)


def test_a_percent_with_a_cap_says_what_it_does_and_why_r1(floor: Floor) -> None:
    adaan = Goods(frozenset({floor.item("PS-ADA").id}))
    _percent(
        floor, "Adaan hemat", percent_bp=5_000, cap=Rupiah(3_000), goods=adaan, limit_per_member=2,
        valid_to=date(2026, 12, 31),
    )  # fmt: skip
    sheet = _open(floor, "2*PS-ADA", "KS-BSR")
    line = _row(floor, "Adaan hemat")
    assert line.deed().startswith(
        "Potongan 50% untuk Pempek adaan, paling banyak Rp3.000 · 2 kali per anggota"
    )
    assert line.deed().endswith("2026")
    floor.click(line.take)
    assert floor.counter.desk.state.quote.price.net == 27_000
    floor.click(sheet._why)
    words = [label.text() for label in floor.counter.sheets.why.findChildren(PlainLabel)]
    assert (
        "Hadiah Adaan hemat −Rp3.000: potongan 50%, paling banyak Rp3.000, dengan 100 poin; Pempek adaan."
        in words
    )


def test_half_off_the_cheapest_piece(floor: Floor) -> None:
    _percent(floor, "Yang termurah", percent_bp=5_000, cheapest=True)
    _open(floor, "2*PS-ADA", "KS-BSR")
    line = _row(floor, "Yang termurah")
    assert line.deed() == "50% dari satu barang termurah"
    floor.click(line.take)
    assert floor.counter.desk.state.quote.price.net == 28_000


def test_a_percent_whose_goods_are_not_there_is_one_sentence(floor: Floor) -> None:
    _percent(floor, "Adaan hemat", percent_bp=5_000, goods=Goods(frozenset({floor.item("PS-ADA").id})))
    sheet = _open(floor, "KS-BSR")
    floor.click(_row(floor, "Adaan hemat").take)
    assert "tidak ada barang" in sheet.banner.sentence()
    assert floor.counter.desk.basket.claims == ()


def test_a_discount_already_on_the_sale_is_not_offered_again_a_free_item_is_b9(floor: Floor) -> None:
    _open(floor, "KS-BSR")
    floor.click(_row(floor, "Potongan Rp10.000").take)
    assert not _row(floor, "Potongan Rp10.000").take.isVisible()
    assert _row(floor, "Cuko gratis").take.isVisible()
    assert _row(floor, "Cuko gratis").take.isEnabled()
