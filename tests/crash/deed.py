"""What a scenario is: it makes a shop ready for one command, and gives what to ask for."""

from collections.abc import Callable
from typing import TypeAlias

from tests.shop_floor import Floor

Deed: TypeAlias = Callable[[], object]
Scenario: TypeAlias = Callable[[Floor], Deed]


def once(deed: Deed) -> Deed:
    """The deed until it came through; a command without an id of its own is not asked for again."""
    done: list[bool] = []

    def ask() -> None:
        if not done:
            deed()
            done.append(True)

    return ask
