"""Finished sales and refunds, read back from storage."""

from dataclasses import replace

from pempek_pos.clock import Clock
from pempek_pos.errors import NotFound
from pempek_pos.loyalty.lots import next_to_expire
from pempek_pos.members.member import MemberId
from pempek_pos.sales import store
from pempek_pos.sales.basket import Basket
from pempek_pos.sales.counter import Counter
from pempek_pos.sales.on_account import OnAccount
from pempek_pos.sales.receipt import MemberOnReceipt, Receipt, SoldDifferently
from pempek_pos.sales.record import PointsOnSale
from pempek_pos.storage.database import Database
from pempek_pos.text import cleaned


class StoredMeanwhile(Exception):
    """Another program was asked for the same and was first: there is nothing more to do."""


class Receipts:
    """What was sold and came back."""

    def __init__(self, database: Database, clock: Clock, counter: Counter) -> None:
        self._db = database
        self._clock = clock
        self._at = counter
        self._partnership = OnAccount(counter)

    def receipt(self, sale_id: str) -> Receipt:
        """A finished sale or refund as stored; raises NotFound."""
        found = store.find(self._db, sale_id)
        if found is None:
            raise NotFound("sale", sale_id)
        receipt = found.receipt
        if found.partner is not None:
            receipt = self._partnership.on_receipt(receipt, *found.partner)
        return receipt if found.points is None else replace(receipt, member=self._on_receipt(found.points))

    def by_number(self, number: str) -> Receipt:
        """The receipt with this number (or id, as its QR code says); raises NotFound."""
        label = cleaned(number)
        sale_id = store.id_by_number(self._db, label.upper()) or label
        return self.receipt(sale_id)

    def latest(self, till: str, limit: int = 20) -> tuple[Receipt, ...]:
        """Today's sales and refunds at the till, newest first."""
        ids = store.latest_ids(self._db, till, self._clock.today(), limit)
        return tuple(self.receipt(sale_id) for sale_id in ids)

    def of_member(self, member_id: str, limit: int = 20) -> tuple[Receipt, ...]:
        """The member's sales and refunds, newest first."""
        return tuple(self.receipt(sale_id) for sale_id in store.ids_of_member(self._db, member_id, limit))

    def _sold_already(self, basket: Basket) -> Receipt | None:
        """The receipt of a basket that was sold before; raises SoldDifferently when it held
        something else.
        """
        found = store.find(self._db, basket.id)
        if found is None:
            return None
        sold = [(line.item_id, line.quantity) for line in found.receipt.lines]
        if sold != [(line.item_id, line.quantity) for line in basket.lines]:
            raise SoldDifferently(found.receipt.number)
        return self.receipt(basket.id)

    def _check_not_sold(self, basket: Basket) -> None:
        """While the shift is held: raises StoredMeanwhile, or SoldDifferently."""
        if self._sold_already(basket):
            raise StoredMeanwhile

    def _check_not_stored(self, receipt_id: str) -> None:
        """While the shift is held: raises StoredMeanwhile."""
        if store.find(self._db, receipt_id):
            raise StoredMeanwhile

    def _on_receipt(self, points: PointsOnSale) -> MemberOnReceipt:
        member = self._at.members.on_paper(MemberId(points.member_id))
        next_expiry = next_to_expire(self._at.loyalty.lots(points.member_id))
        return MemberOnReceipt(
            points.member_id,
            member.name,
            member.card_no,
            member.shown_phone,
            points.won,
            points.spent,
            points.balance,
            points.tier,
            next_expiry,
        )
