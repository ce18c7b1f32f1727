"""What making or buying an item costs the shop, dated as prices are."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from pempek_pos.audit.actor import Actor
from pempek_pos.audit.service import AuditService
from pempek_pos.catalog import cost_store, store
from pempek_pos.catalog.price_list import HIGHEST_PRICE
from pempek_pos.clock import Clock
from pempek_pos.errors import NotFound, Unusable
from pempek_pos.money.amount import Rupiah
from pempek_pos.staff.rights import Right, check_may
from pempek_pos.storage.database import Database


@dataclass(frozen=True, slots=True)
class DatedCost:
    """A cost and the first day it counts from; of two for one day the one set later counts."""

    valid_from: date
    amount: Rupiah


def checked_cost(amount: int) -> Rupiah:
    """`amount` if it can be a cost; raises Unusable."""
    if not 0 <= amount <= HIGHEST_PRICE:
        raise Unusable("item cost", str(amount), "at most", HIGHEST_PRICE)
    return Rupiah(amount)


def cost_on(costs: Iterable[DatedCost], day: date) -> Rupiah | None:
    """What the item costs on `day` by its `costs` in the order they were set, None before the first."""
    known = [cost for cost in costs if cost.valid_from <= day]
    latest = max((cost.valid_from for cost in known), default=None)
    return next((cost.amount for cost in reversed(known) if cost.valid_from == latest), None)


class ItemCosts:
    """The costs of the menu's items."""

    def __init__(self, database: Database, audit: AuditService, clock: Clock) -> None:
        self._db = database
        self._audit = audit
        self._clock = clock

    def costs(self, item_id: str) -> tuple[DatedCost, ...]:
        """All costs the item ever got or will get, in the order they were set."""
        return tuple(DatedCost(day, amount) for day, amount in cost_store.costs(self._db, item_id))

    def cost(self, item_id: str, on: date) -> Rupiah | None:
        """What an item costs the shop on a day, None where nobody said."""
        return cost_on(self.costs(item_id), on)

    def set_cost(self, by: Actor, item_id: str, amount: Rupiah, valid_from: date) -> Rupiah:
        """Name a cost from a day on, today or later; raises NotAllowed, NotFound, Unusable."""
        check_may(by, Right.EDIT_CATALOG)
        usable = checked_cost(amount)
        if valid_from < self._clock.today():
            raise Unusable("valid from", valid_from.isoformat(), "not before today")
        if store.item(self._db, item_id, valid_from) is None:
            raise NotFound("item", item_id)
        same_day = [known for known in self.costs(item_id) if known.valid_from == valid_from]
        if not same_day or same_day[-1].amount != usable:
            day = valid_from.isoformat()
            with self._audit.command(by, "set cost", item_id, amount=usable, valid_from=day):
                self._put_costs(by, valid_from, [(item_id, usable)])
        return usable

    def _put_costs(self, by: Actor, valid_from: date, costs: Iterable[tuple[str, Rupiah]]) -> None:
        cost_store.add(self._db, costs, valid_from, (self._clock.now(), by.staff_id))
