"""What a count takes off a shelf: the oldest left first, at the price it was left at."""

from datetime import date, timedelta

import pytest

from pempek_pos.consignment.goods import CountedLine, MoreThanOutThere, Move, MoveKind
from pempek_pos.consignment.shelf import Layer, layers_of, moves_of
from pempek_pos.money.amount import Rupiah

MONDAY = date(2026, 11, 23)


def layer(price: int, pieces: int, days: int = 0) -> Layer:
    return Layer("ada", Rupiah(price), pieces, MONDAY + timedelta(days=days))


SHELF = (layer(3_600, 10), layer(3_800, 5, 7), layer(3_600, 4, 14))


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (CountedLine("ada", 19), []),
        (CountedLine("ada", 12), [("sold", 3_600, -7)]),
        (CountedLine("ada", 7), [("sold", 3_600, -10), ("sold", 3_800, -2)]),
        (CountedLine("ada", 0), [("sold", 3_600, -14), ("sold", 3_800, -5)]),
        (CountedLine("ada", 10, taken_back=9), [("taken back", 3_600, -9)]),
        (
            CountedLine("ada", 0, taken_back=6, expired=3),
            [
                ("sold", 3_600, -10),
                ("expired", 3_800, -3),
                ("taken back", 3_800, -2),
                ("taken back", 3_600, -4),
            ],
        ),
    ],
)
def test_sold_goods_are_the_oldest_then_come_expired_then_taken_back(
    line: CountedLine, expected: list[tuple[str, int, int]]
) -> None:
    moves = moves_of(line, "Pempek ADA", SHELF)
    assert [(move.kind.value, move.unit_price, move.pieces) for move in moves] == expected


def test_more_counted_than_out_there_is_refused_with_both_figures() -> None:
    with pytest.raises(MoreThanOutThere) as refused:
        moves_of(CountedLine("ada", 15, taken_back=3, expired=2), "Pempek ADA", SHELF)
    assert (refused.value.counted, refused.value.out_there) == (20, 19)


def test_what_went_was_the_oldest_of_its_price() -> None:
    moves = [
        (MONDAY, Move("ada", Rupiah(3_600), MoveKind.LEFT, 10)),
        (MONDAY + timedelta(days=7), Move("ada", Rupiah(3_800), MoveKind.LEFT, 5)),
        (MONDAY + timedelta(days=9), Move("ada", Rupiah(3_600), MoveKind.SOLD, -10)),
        (MONDAY + timedelta(days=14), Move("ada", Rupiah(3_600), MoveKind.LEFT, 4)),
    ]
    assert layers_of(moves) == SHELF[1:]
