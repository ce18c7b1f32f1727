"""A till that is killed while it sells: nothing answered is lost, torn or doubled (A1, A3, B1, G8)."""

from random import Random

import pytest

from tests.conftest import DEPTH
from tests.crash.harness import kill_again_and_again, ready
from tests.shop_floor import Floor

KILLS = 3
SEED = 20_261_124 if DEPTH == 1 else Random().randrange(10**6)


@pytest.mark.parametrize(
    ("engine", "tills"), [("sqlite", ("K1",)), ("postgres", ("K1", "K2"))], indirect=["engine"]
)
def test_a_killed_till_loses_halves_and_doubles_nothing_g8(
    floor: Floor, database_url: str, tills: tuple[str, ...], depth: int
) -> None:
    floor.shop.close()
    ready(database_url)
    figures = kill_again_and_again(database_url, KILLS * depth, tills, SEED)
    assert (figures.lost, figures.torn, figures.doubled) == ([], [], []), f"seed {SEED}"
    assert figures.kills == KILLS * depth * len(tills)
    assert figures.answered
