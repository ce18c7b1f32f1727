"""What a member likes."""

from tests.shop_floor import Floor
from ui.members.favourites import MOST, favourites
from ui.members.state import Favourite


def test_pieces_brought_back_do_not_count_and_ties_go_by_name(floor: Floor) -> None:
    member = floor.member()
    sale = floor.sell(floor.basket(("KSB", 2), ("ADA", 5), ("BOX", 2), member=member))
    floor.refund(sale, (2, 4))
    liked = favourites(floor.shop.sales.of_member(member.id))
    assert liked == (
        Favourite("Pempek BOX", 2),
        Favourite("Pempek KSB", 2),
        Favourite("Pempek ADA", 1),
    )


def test_what_came_back_whole_is_not_liked_and_the_list_is_short(floor: Floor) -> None:
    for number in range(9):
        floor.item(f"X{number}", 5_000)
    member = floor.member()
    floor.refund(floor.sell(floor.basket(("KSB", 9), member=member)))
    floor.sell(floor.basket(*((f"X{number}", number + 1) for number in range(9)), member=member))
    liked = favourites(floor.shop.sales.of_member(member.id))
    assert len(liked) == MOST
    assert liked[0] == Favourite("Pempek X8", 9)
    assert "Pempek KSB" not in [item.name for item in liked]
