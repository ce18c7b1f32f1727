"""Baskets put aside: what is listed, and their form at rest."""

import json
from dataclasses import asdict, dataclass
from datetime import datetime
from enum import Enum
from typing import Any

from pempek_pos.errors import ShopError
from pempek_pos.loyalty.rewards import Claim
from pempek_pos.money.amount import Rupiah
from pempek_pos.sales.basket import Basket, BasketLine, Discount, DiscountKind


@dataclass(frozen=True, slots=True)
class ParkedBasket:
    """A basket waiting at a till; it reserves nothing (policy R6)."""

    id: str
    label: str
    total: Rupiah
    parked_at: datetime
    parked_by: str


class BasketsParked(ShopError):
    """The shift cannot close: `count` baskets are parked at this till."""

    def __init__(self, count: int) -> None:
        super().__init__(count)
        self.count = count


def basket_text(basket: Basket) -> str:
    """The basket at rest, as JSON."""
    return json.dumps(asdict(basket), ensure_ascii=False, default=_plain)


def basket_from(text: str) -> Basket:
    """The basket read back from what `basket_text` wrote."""
    found = json.loads(text)
    return Basket(
        id=found["id"],
        lines=tuple(
            BasketLine(**{**line, "discount": _discount(line["discount"])}) for line in found["lines"]
        ),
        member_id=found["member_id"],
        discount=_discount(found["discount"]),
        claims=tuple(Claim(**claim) for claim in found["claims"]),
        label=found["label"],
        codes=tuple(found["codes"]),
        approved_by=found["approved_by"],
        partner_id=found.get("partner_id"),
    )


def _discount(found: dict[str, Any] | None) -> Discount | None:
    return None if found is None else Discount(**{**found, "kind": DiscountKind(found["kind"])})


def _plain(value: object) -> object:
    assert isinstance(value, Enum)
    return value.value
