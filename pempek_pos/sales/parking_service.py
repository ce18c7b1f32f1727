"""Baskets before payment: kept against a power cut, parked, resumed, voided, and asked for at closing."""

from dataclasses import replace

from pempek_pos.audit.actor import Actor
from pempek_pos.audit.service import AuditService
from pempek_pos.clock import Clock, to_millis
from pempek_pos.errors import NotFound
from pempek_pos.money.amount import Rupiah
from pempek_pos.sales import basket_store
from pempek_pos.sales.basket import Basket, EmptyBasket
from pempek_pos.sales.parking import BasketsParked, ParkedBasket
from pempek_pos.staff.rights import Right, check_may
from pempek_pos.storage.database import Database
from pempek_pos.text import line_from
from pempek_pos.till.service import TillService
from pempek_pos.till.shift import CashCount, Shift


class ParkingService:
    """Baskets that are not sold yet; they reserve nothing and move no points (policies R6, B8)."""

    def __init__(self, database: Database, audit: AuditService, clock: Clock, till: TillService) -> None:
        self._db = database
        self._audit = audit
        self._clock = clock
        self._till = till

    def keep(self, by: Actor, basket: Basket, total: Rupiah) -> None:
        """Remember the basket on the counter, so that a power cut loses nothing; raises NotAllowed."""
        check_may(by, Right.SELL)
        with self._db.transaction():
            if basket.lines or basket.member_id or basket.partner_id or basket.codes:
                self._put(by, basket, "counter", total)
            else:
                basket_store.clear_counter(self._db, by.till)

    def waiting(self, till: str) -> Basket | None:
        """The basket that was on the till's counter when the program last ended."""
        return basket_store.on_counter(self._db, till)

    def park(self, by: Actor, basket: Basket, label: str, total: Rupiah) -> Basket:
        """Put a basket aside under a label; raises NotAllowed, EmptyBasket, Unusable."""
        check_may(by, Right.SELL)
        if not basket.lines:
            raise EmptyBasket
        parked = replace(basket, label=line_from(label, "label", 40, least=0))
        with self._audit.command(by, "park basket", basket.id, lines=len(basket.lines)):
            self._put(by, parked, "parked", total)
        return parked

    def parked(self, till: str) -> tuple[ParkedBasket, ...]:
        """The till's parked baskets, oldest first."""
        return basket_store.parked(self._db, till)

    def resume(self, by: Actor, basket_id: str) -> Basket:
        """Put a parked basket back on the counter; raises NotAllowed, NotFound."""
        check_may(by, Right.SELL)
        basket = basket_store.content(self._db, basket_id, by.till)
        if basket is None:
            raise NotFound("parked basket", basket_id)
        total = next(parked.total for parked in self.parked(by.till) if parked.id == basket_id)
        with self._audit.command(by, "resume basket", basket_id):
            self._put(by, basket, "counter", total)
        return basket

    def void(self, by: Actor, basket: Basket, reason: str) -> None:
        """Let a whole basket go before payment: only an audit entry stays (policy B8). Raises NotAllowed,
        Unusable.
        """
        check_may(by, Right.SELL)
        why = line_from(reason, "reason", 120)
        with self._audit.command(by, "void basket", basket.id, reason=why, lines=len(basket.lines)):
            basket_store.drop(self._db, basket.id)

    def void_line(self, by: Actor, basket: Basket, index: int, reason: str) -> Basket:
        """Take one line out before payment, with its reason on record (policy B8). Raises NotAllowed,
        Unusable.
        """
        check_may(by, Right.SELL)
        why, line = line_from(reason, "reason", 120), basket.lines[index]
        with self._audit.command(
            by, "void line", basket.id, code=line.code, pieces=line.quantity, reason=why
        ):
            return basket.without(index)

    def close_shift(
        self, by: Actor, shift_id: str, count: CashCount, note: str, hand_over: bool = False
    ) -> Shift:
        """Close the shift once nothing is parked, or hand the parked baskets to the next one.

        Raises what the till raises, and BasketsParked.
        """
        if not hand_over and (parked := basket_store.parked_count(self._db, by.till)):
            raise BasketsParked(parked)
        return self._till.close_shift(by, shift_id, count, note)

    def _put(self, by: Actor, basket: Basket, state: str, total: Rupiah) -> None:
        held = (to_millis(self._clock.now()), by.name)
        basket_store.put(self._db, basket, by.till, state, total, held)
