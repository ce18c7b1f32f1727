"""What a member bought, in short: purchases, days and favourites, under every card."""

from datetime import date, timedelta

from pempek_pos.sales.history import NOTHING_BOUGHT, BoughtGoods, Favourite, History
from pempek_pos.visits.effect import Order
from tests.fixed_clock import FixedClock
from tests.shop_floor import Floor

TODAY = date(2026, 11, 23)
NEXT = TODAY + timedelta(days=1)


def history(floor: Floor, member_id: str) -> History:
    return floor.shop.member_history.of_member(floor.cashier, member_id)


def test_purchases_come_newest_first_with_goods_and_points(floor: Floor, clock: FixedClock) -> None:
    siti = floor.member()
    first = floor.sell(floor.basket(("KSB", 1), ("ADA", 3), member=siti))
    clock.move(hours=1)
    back = floor.refund(first, (2, 1))
    latest, sale = history(floor, siti.id).purchases
    assert (sale.number, sale.on_day, sale.due, sale.points) == (first.number, TODAY, 34_000, 34)
    assert sale.goods == (BoughtGoods("Pempek KSB", 1), BoughtGoods("Pempek ADA", 3))
    assert (latest.number, latest.due, latest.points) == (back.number, -4_000, -4)
    assert latest.goods == (BoughtGoods("Pempek ADA", -1),)


def test_what_came_back_is_taken_off_the_day_it_was_bought_on(floor: Floor, clock: FixedClock) -> None:
    siti = floor.member()
    whole = floor.sell(floor.basket(("KSB", 1), member=siti))
    clock.move(days=1)
    part = floor.sell(floor.basket(("KSB", 2), member=siti))
    clock.move(days=1)
    floor.refund(whole)
    floor.refund(part, (1, 1))
    assert history(floor, siti.id).days == (Order(NEXT, 22_000),)


def test_pieces_brought_back_are_not_liked_and_ties_go_by_name(floor: Floor) -> None:
    siti = floor.member()
    sale = floor.sell(floor.basket(("KSB", 2), ("ADA", 5), ("BOX", 2), member=siti))
    floor.refund(sale, (2, 4))
    floor.refund(floor.sell(floor.basket(("ADA", 9), member=siti)))
    assert history(floor, siti.id).favourites == (
        Favourite("Pempek BOX", 2),
        Favourite("Pempek KSB", 2),
        Favourite("Pempek ADA", 1),
    )


def test_the_list_of_favourites_is_short(floor: Floor) -> None:
    siti = floor.member()
    for number in range(9):
        floor.item(f"X{number}", 5_000)
    floor.sell(floor.basket(*((f"X{number}", number + 1) for number in range(9)), member=siti))
    liked = history(floor, siti.id).favourites
    assert (len(liked), liked[0]) == (6, Favourite("Pempek X8", 9))


def test_joined_sales_and_merged_cards_count_and_nobody_else_s_e8(floor: Floor) -> None:
    siti, old, other = (floor.member(name) for name in ("Siti Nurhaliza", "Siti N", "Budi"))
    joined = floor.sell(floor.basket(("KSB", 1)))
    floor.shop.sales.join_member(floor.owner, joined.id, siti.id)
    mine = floor.sell(floor.basket(("ADA", 1), member=old))
    floor.sell(floor.basket(("BOX", 1), member=other))
    floor.shop.member_care.merge(floor.owner, siti.id, old.id)
    told = history(floor, siti.id)
    assert {one.number: one.points for one in told.purchases} == {joined.number: 22, mine.number: 4}
    assert told.days == (Order(TODAY, 26_000),)
    assert [one.name for one in told.favourites] == ["Pempek ADA", "Pempek KSB"]


def test_who_bought_nothing_has_no_history(floor: Floor) -> None:
    assert history(floor, floor.member().id) == NOTHING_BOUGHT
