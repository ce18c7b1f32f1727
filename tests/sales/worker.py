"""A program of its own with one till or more: round after round they reach for what there is only so much of.

`python -m tests.sales.worker URL` reads one line of JSON: tills, staff, rounds and the deeds, each a member,
a reward and codes. It says one line for each deed: its name, and "sold" or the refusal's.
"""

import json
import sys
from typing import Any

from pempek_pos.audit.actor import Actor, Role
from pempek_pos.errors import ShopError
from pempek_pos.ids import new_id
from pempek_pos.loyalty.rewards import Claim
from pempek_pos.sales.basket import Basket
from pempek_pos.sales.tender import Tender, TenderKind
from pempek_pos.shop import Shop
from pempek_pos.storage.engines import open_database
from tests.fixed_clock import FixedClock


def attempt(shop: Shop, by: Actor, deed: dict[str, Any]) -> str:
    """Sell one box with what the deed wants to use."""
    item = shop.catalog.find("BOX")
    assert item is not None
    claims = (Claim(deed["reward"]),) if deed["reward"] else ()
    basket = Basket(new_id(), member_id=deed["member"], claims=claims, codes=tuple(deed["codes"]))
    try:
        shop.sales.check_out(by, basket.with_item(item), (Tender(TenderKind.QRIS, deed["price"]),))
    except ShopError as refusal:
        return type(refusal).__name__
    return "sold"


def work(url: str, orders: dict[str, Any]) -> None:
    """In every round each of its tills does every deed once."""
    shop = Shop(open_database(url), FixedClock())
    tills = [Actor(orders["staff"], "Nyimas", Role.CASHIER, till) for till in orders["tills"]]
    for by in tills * orders["rounds"]:
        for deed in orders["deeds"]:
            sys.stdout.write(f"{deed['name']} {attempt(shop, by, deed)}\n")
    shop.close()


if __name__ == "__main__":
    work(sys.argv[1], json.loads(sys.stdin.readline()))
