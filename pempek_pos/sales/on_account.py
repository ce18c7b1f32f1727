"""A partner's side of a sale: their prices, whether it fits on the account, and what is entered there."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from pempek_pos.audit.actor import Actor
from pempek_pos.catalog.item import Item
from pempek_pos.errors import ShopError
from pempek_pos.money.amount import Rupiah
from pempek_pos.partner_points.service import Order
from pempek_pos.partners.account import PaymentMethod
from pempek_pos.partners.account_moves import GoodsBack, Invoice
from pempek_pos.partners.credit import BelowMinimumOrder, OverCreditLimit, SomethingOverdue, check_fits
from pempek_pos.partners.paper import PaperKind
from pempek_pos.partners.partner import Partner
from pempek_pos.sales.basket import Basket
from pempek_pos.sales.counter import Counter
from pempek_pos.sales.receipt import PartnerOnReceipt, Receipt
from pempek_pos.sales.record import Occasion, SaleRecord
from pempek_pos.sales.refund import RefundPlan
from pempek_pos.sales.tender import Taken, Tender, TenderKind
from pempek_pos.staff.rights import Right, check_may, may

_METHODS: Final = {
    TenderKind.CASH: PaymentMethod.CASH,
    TenderKind.QRIS: PaymentMethod.QRIS,
    TenderKind.TRANSFER: PaymentMethod.TRANSFER,
    TenderKind.CARD: PaymentMethod.CARD,
}


class NoPartnerForAccount(ShopError):
    """Only a partner can pay later."""


class NotForPartners(ShopError):
    """A partner's sale takes no members, points, promotions or vouchers: `what` is one of them."""

    def __init__(self, what: str) -> None:
        super().__init__(what)
        self.what = what


class PartnerTermsPassed(ShopError):
    """The sale passes what was agreed with the partner, as `fact` says; the owner may approve it."""

    def __init__(self, fact: OverCreditLimit | SomethingOverdue | BelowMinimumOrder) -> None:
        super().__init__(fact)
        self.fact = fact


class OnAccount:
    """Partners along with sales."""

    def __init__(self, counter: Counter) -> None:
        self._at = counter

    def priced(self, partner_id: str, items: Sequence[Item]) -> tuple[Item, ...]:
        """The items at the partner's prices of today; raises NotFound."""
        tier = self._at.partners.partner(partner_id).terms.tier
        return self._at.catalog.at_tier(items, tier, self._at.partners.tier_rules()[tier].share_bp)

    def buyer(self, by: Actor, basket: Basket, tenders: Sequence[Tender]) -> Partner | None:
        """Inside the command: the basket's partner, the account held; None for a counter sale.

        Raises NotAllowed, NotFound, PartnerNotBuying, NotForPartners, NoPartnerForAccount.
        """
        if basket.partner_id is None:
            if any(tender.kind is TenderKind.ACCOUNT for tender in tenders):
                raise NoPartnerForAccount
            return None
        check_may(by, Right.SELL_ON_ACCOUNT)
        for what, given in (("member", basket.member_id), ("reward", basket.claims), ("code", basket.codes)):
            if given:
                raise NotForPartners(what)
        self._at.accounts.moves.hold(basket.partner_id)
        return self._at.partners.buying(basket.partner_id)

    def check_fits(self, basket: Basket, partner: Partner, net: Rupiah, taken: Sequence[Taken]) -> None:
        """Raises PartnerTermsPassed unless the sale is within what was agreed, or the owner approved it for
        this basket (policy M2).
        """
        try:
            check_fits(partner.name, self._at.accounts.standing(partner), net, _on_account(taken))
        except (OverCreditLimit, SomethingOverdue, BelowMinimumOrder) as fact:
            if not self._approved(basket):
                raise PartnerTermsPassed(fact) from fact

    def consignee(self, basket: Basket) -> Partner:
        """Inside the command: whose shelf the basket was sold from, paused or not, the account held.

        Raises NotFound, NoPartnerForAccount.
        """
        if basket.partner_id is None:
            raise NoPartnerForAccount
        self._at.accounts.moves.hold(basket.partner_id)
        return self._at.partners.partner(basket.partner_id)

    def enter(self, on: Occasion, partner: Partner, sale: SaleRecord, delivered: bool = True) -> None:
        """Enter a finished sale on its partner's account, with its papers' numbers."""
        paid = tuple(
            (_METHODS[taken.kind], taken.amount, taken.reference)
            for taken in sale.taken
            if taken.kind is not TenderKind.ACCOUNT and taken.amount
        )
        due = Rupiah(sum(taken.amount for taken in sale.taken))
        self._at.accounts.moves.charge(
            on.by,
            Invoice(
                sale.id,
                partner.id,
                due,
                on.day,
                partner.terms.terms_days,
                paid,
                sale.approved_by,
                delivered,
            ),
        )
        order = Order(sale.id, on.number, partner.id, sale.earning_base, on.day)
        self._at.partner_points.win(on.by, order)

    def enter_back(self, on: Occasion, refund_id: str, sale: Receipt, plan: RefundPlan, reason: str) -> None:
        """Enter goods that came back as a credit note, and what was paid out for them."""
        if sale.partner is None:
            return
        partner_id = sale.partner.partner_id
        self._at.accounts.moves.hold(partner_id)
        paid_out = tuple(
            (_METHODS[taken.kind], Rupiah(-taken.amount), taken.reference)
            for taken in plan.taken
            if taken.kind is not TenderKind.ACCOUNT and taken.amount
        )
        back = GoodsBack(refund_id, sale.id, partner_id, Rupiah(-plan.due), on.day, paid_out, reason)
        self._at.accounts.moves.credit_back(on.by, back)
        order = Order(refund_id, on.number, partner_id, Rupiah(-plan.earning_base), on.day)
        self._at.partner_points.take_back(on.by, sale.id, order, plan.kept.base)

    def on_receipt(self, receipt: Receipt, partner_id: str, price_tier: str) -> Receipt:
        """The receipt with its partner, as its papers show them."""
        accounts, partner = self._at.accounts, self._at.partners.partner(partner_id)
        numbers = {kind: accounts.paper(kind, receipt.id) for kind in PaperKind}
        claim = accounts.invoice_of(receipt.id)
        labels = {kind: found.label for kind, found in numbers.items() if found}
        return replace(
            receipt,
            partner=PartnerOnReceipt(
                partner.id,
                partner.name,
                partner.label,
                price_tier,
                labels.get(PaperKind.INVOICE, labels.get(PaperKind.CREDIT_NOTE, "")),
                labels.get(PaperKind.DELIVERY_NOTE, ""),
                claim.due_on if claim else None,
                claim.remaining if claim else Rupiah(0),
            ),
        )

    def _approved(self, basket: Basket) -> bool:
        if basket.approved_by is None:
            return False
        approver = self._at.staff.person(basket.approved_by)
        return approver.active and may(approver.role, Right.EXTEND_CREDIT)


def _on_account(taken: Sequence[Taken]) -> Rupiah:
    return Rupiah(sum(part.amount for part in taken if part.kind is TenderKind.ACCOUNT))
