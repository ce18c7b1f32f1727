"""Short ways to ask for a partner's deeds: refused without a trace, asked for twice, by a manager."""

from collections.abc import Callable

import pytest

from pempek_pos.audit.actor import Actor, Role
from pempek_pos.errors import ShopError
from pempek_pos.partners.partner import Partner
from tests.database_dump import dump
from tests.shop_floor import Floor


def owing(floor: Floor, *prices: int) -> Partner:
    """A partner with an open invoice for each number of KSB (19.800 each)."""
    ani = floor.partner()
    for pieces in prices:
        floor.deliver(ani, ("KSB", pieces))
    return ani


def manager(floor: Floor) -> Actor:
    return floor.somebody(Role.OPERATIONS_MANAGER)


def refused(floor: Floor, error: type[ShopError], *deeds: Callable[[], object]) -> None:
    """Each deed raises the error and leaves nothing behind."""
    before = dump(floor.shop.database)
    for deed in deeds:
        with pytest.raises(error):
            deed()
        assert dump(floor.shop.database) == before


def unchanged(floor: Floor, deed: Callable[[], object]) -> None:
    """Asked once more it gives the same and changes nothing."""
    first = deed()
    before = dump(floor.shop.database)
    assert deed() == first
    assert dump(floor.shop.database) == before
