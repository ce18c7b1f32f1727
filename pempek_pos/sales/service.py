"""The till's flow: a basket is quoted, checked out, read back, and can come back as a refund."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import date, datetime

from pempek_pos.audit.actor import Actor
from pempek_pos.catalog.item import Item
from pempek_pos.clock import Clock
from pempek_pos.loyalty.accrual import award_for
from pempek_pos.loyalty.offers import NO_OFFERS, Offers
from pempek_pos.loyalty.points import NoMemberForReward
from pempek_pos.loyalty.redemption import check_affordable
from pempek_pos.loyalty.rewards import Reward
from pempek_pos.members.member import MemberId
from pempek_pos.money.amount import Rupiah
from pempek_pos.outbox.message import OutboxKind
from pempek_pos.partners.partner import Partner
from pempek_pos.sales import basket_store, store
from pempek_pos.sales.basket import Basket, EmptyBasket
from pempek_pos.sales.checking import check_basket
from pempek_pos.sales.codes import given_codes
from pempek_pos.sales.counter import Counter
from pempek_pos.sales.imported import ImportedSale, record_imported
from pempek_pos.sales.joining import Joining, check_joinable
from pempek_pos.sales.points_back import PointsBack
from pempek_pos.sales.points_moves import Buyer, PointsMoves
from pempek_pos.sales.price import Price
from pempek_pos.sales.pricing import price_of
from pempek_pos.sales.quote import MemberQuote, Quote
from pempek_pos.sales.receipt import Receipt, ReceiptKind
from pempek_pos.sales.receipts import Receipts, StoredMeanwhile
from pempek_pos.sales.record import Occasion, SaleRecord, receipt_number, refund_record, sale_record
from pempek_pos.sales.refund import LineBack, Refundable, RefundPlan, plan_refund, refundable
from pempek_pos.sales.tender import Taken, Tender, TenderKind, settle
from pempek_pos.staff.rights import LARGE_REFUND, Approval, Right, check_approved, check_may
from pempek_pos.storage.database import Database
from pempek_pos.text import line_from
from pempek_pos.till.shift import CashKind, TillClosed


class SalesService(Receipts):
    """Sales and refunds at the counter."""

    def __init__(self, database: Database, clock: Clock, counter: Counter) -> None:
        super().__init__(database, clock, counter)
        self._points = PointsMoves(database, counter.loyalty)
        self._joining = Joining(database, counter, self._points)

    # -- before payment --------------------------------------------------------------------------------

    def quote(self, basket: Basket) -> Quote:
        """What the basket would come to now.

        Raises RewardRefused, PromotionRefused, VoucherRefused, NotACode, NotEnoughPoints, MemberInDebt,
        MemberLeft, Unusable.
        """
        now, basket = self._clock.now(), self._for_who_takes_part(basket)
        offers = self._offers(basket, now)
        price = self._price(basket, now, offers)
        codes = given_codes(offers, price, self._at.announcements.with_codes(basket.codes))
        if basket.member_id is None:
            return Quote(price, None, codes)
        member = self._at.loyalty.member(basket.member_id, now.date())
        check_affordable(price.redemptions, member.balance)
        award = award_for(member.programme, member.standing.tier, price.earning, price.net)
        return Quote(price, MemberQuote(member, award), codes)

    def priced_for(self, partner_id: str, items: Sequence[Item]) -> tuple[Item, ...]:
        """The items at a partner's prices of today; raises NotFound."""
        return self._partnership.priced(partner_id, items)

    # -- the sale --------------------------------------------------------------------------------------

    def check_out(self, by: Actor, basket: Basket, tenders: Sequence[Tender]) -> Receipt:
        """Sell what is in the basket: once, and all of it or nothing; asked again, the same receipt.

        Raises NotAllowed, TillClosed, EmptyBasket, PriceChanged, NotForSale, Unusable, ApprovalNeeded,
        RewardRefused, PromotionRefused, VoucherRefused, NotACode, NotEnoughPoints, MemberInDebt,
        MemberLeft, NotEnoughTendered, TooMuchTendered, SoldDifferently; for a partner also PartnerNotBuying,
        NotForPartners, PartnerTermsPassed; NoPartnerForAccount without one.
        """
        check_may(by, Right.SELL)
        if known := self._sold_already(basket):
            return known
        with suppress(StoredMeanwhile), self._at.audit.command(by, "check out", basket.id):
            on = self._occasion(by, ReceiptKind.SALE)
            self._check_not_sold(basket)
            check_basket(by, basket, self._at)
            basket = self._for_who_takes_part(basket)
            partner = self._partnership.buyer(by, basket, tenders)
            member = self._buyer(by, basket, on.day)
            self._at.loyalty.hold_rewards(basket.claims)
            price = self._price(basket, on.at, self._held_offers(basket, on.at))
            paid = settle(price.net, tuple(tenders), self._at.settings.profile().cash_rounding)
            points = self._points.for_sale(member, price, on, basket.id) if member else None
            sale = sale_record(basket, on, price, paid, points)
            if partner is not None:
                self._partnership.check_fits(basket, partner, price.net, paid.taken)
            self._record(on, sale, partner)
            self._at.offers.use([cut.voucher_id for cut in price.reductions if cut.voucher_id], basket.id)
            self._at.announcements.note_sale(by, basket.id, basket.codes)
            basket_store.drop(self._db, basket.id)
        return self.receipt(basket.id)

    def hold_shift(self, till: str) -> None:
        """Inside a command that bills in the end: hold the open shift, if any, before all else it holds."""
        self._at.till.hold_shift(till)

    def bill_consigned(self, by: Actor, basket: Basket) -> Receipt:
        """Bill what a partner sold off their shelf, at the prices in the basket, which were agreed when the
        goods were left: a sale on account like any other, once per basket, without a delivery note.

        What is sold is sold: neither the account's limit, nor something overdue, nor a least order, nor a
        pause refuses it, and today's prices do not count. Raises NotAllowed, TillClosed, EmptyBasket,
        NoPartnerForAccount, NotFound, SoldDifferently.
        """
        check_may(by, Right.CONSIGN)
        if known := self._sold_already(basket):
            return known
        if not basket.lines:
            raise EmptyBasket
        with suppress(StoredMeanwhile), self._at.audit.command(by, "bill consigned goods", basket.id):
            on = self._occasion(by, ReceiptKind.SALE)
            self._check_not_sold(basket)
            partner = self._partnership.consignee(basket)
            price = price_of(basket)
            on_account = (Tender(TenderKind.ACCOUNT, price.net),) if price.net else ()
            paid = settle(price.net, on_account, self._at.settings.profile().cash_rounding)
            self._record(on, sale_record(basket, on, price, paid, None), partner, delivered=False)
        return self.receipt(basket.id)

    # -- the refund ------------------------------------------------------------------------------------

    def refundable(self, number: str) -> Refundable:
        """What of a sale can still come back; raises NotFound, RefundOfRefund."""
        sale = self.by_number(number)
        return refundable(
            sale, [self.receipt(refund_id) for refund_id in store.refund_ids(self._db, sale.id)]
        )

    def plan_refund(self, number: str, lines: Sequence[LineBack]) -> RefundPlan:
        """What a refund of these lines would come to; raises NotFound, RefundOfRefund, MoreThanSold,
        Unusable.
        """
        return plan_refund(self.refundable(number), lines, self._at.settings.profile().cash_rounding)

    def plan_points(self, number: str, plan: RefundPlan) -> PointsBack | None:
        """What such a refund would do to the member's points; None where the sale had no member."""
        sale_id = self.by_number(number).id
        won = store.points_of(self._db, sale_id)
        return self._points.previewed(sale_id, won, plan) if won else None

    def refund(
        self,
        by: Actor,
        refund_id: str,
        number: str,
        lines: Sequence[LineBack],
        why: tuple[str, Approval | None],
    ) -> Receipt:
        """Take goods of a finished sale back, with money and points (B1-B7); `why` is the reason and a
        second yes.

        Raises NotAllowed, TillClosed, NotFound, RefundOfRefund, MoreThanSold, Unusable, ApprovalNeeded.
        """
        check_may(by, Right.REFUND)
        if store.find(self._db, refund_id):
            return self.receipt(refund_id)
        reason, approval = line_from(why[0], "reason", 120), why[1]
        said = self._at.audit.command(by, "refund", refund_id, number=number, reason=reason)
        with suppress(StoredMeanwhile), said:
            on = self._occasion(by, ReceiptKind.REFUND)
            self._check_not_stored(refund_id)
            sale = self.by_number(number)
            self._db.lock("sale", "id", sale.id)
            plan = self.plan_refund(number, lines)
            if -plan.due > LARGE_REFUND:
                check_approved(by, Right.GIVE_LARGE_REFUND, approval)
            points = self._points.for_refund(by, refund_id, sale, plan, on)
            approved_by = approval.staff_id if approval else None
            store.record(self._db, refund_record(refund_id, on, sale, plan, points, (reason, approved_by)))
            self._partnership.enter_back(on, refund_id, sale, plan, reason)
            self._move_cash(by, CashKind.REFUND, plan.taken, refund_id)
            if plan.empties:
                self._at.offers.free(sale.id, refund_id)
            self._at.outbox.put(by, OutboxKind.RECEIPT, refund_id)
        return self.receipt(refund_id)

    # -- the member who was forgotten ------------------------------------------------------------------

    def join_member(
        self, by: Actor, sale_id: str, member_id: MemberId, approval: Approval | None = None
    ) -> Receipt:
        """Make somebody the member of a finished sale: once, within 24 hours, with what it would have earned
        (policy E8).

        Raises NotAllowed, NotFound, NotJoinable, ApprovalNeeded.
        """
        check_may(by, Right.SELL)
        known = self.receipt(sale_id)
        if known.member is not None and known.member.member_id == member_id:
            return known
        with self._at.audit.command(by, "join member", sale_id, member=member_id):
            self._db.lock("sale", "id", sale_id)
            now, sale = self._clock.now(), self.receipt(sale_id)
            check_joinable(sale, now)
            self._joining.join(by, self.refundable(sale.number), member_id, approval, now)
        return self.receipt(sale_id)

    def record_imported(self, by: Actor, sales: Sequence[ImportedSale]) -> None:
        """Write sales from before this program; raises NotAllowed, and what the storage refuses."""
        check_may(by, Right.IMPORT)
        with self._at.audit.command(by, "import sales", f"{len(sales)} sales"):
            record_imported(self._db, self._at.loyalty, by, sales)

    # -- steps -----------------------------------------------------------------------------------------

    def _record(
        self, on: Occasion, sale: SaleRecord, partner: Partner | None, delivered: bool = True
    ) -> None:
        if partner is not None:
            sale = replace(sale, price_tier=partner.terms.tier.value)
            self._partnership.enter(on, partner, sale, delivered)
        store.record(self._db, sale)
        self._move_cash(on.by, CashKind.SALE, sale.taken, sale.id)
        self._at.outbox.put(on.by, OutboxKind.RECEIPT, sale.id)

    def _occasion(self, by: Actor, kind: ReceiptKind) -> Occasion:
        shift = self._at.till.current(by.till)
        if shift is None:
            raise TillClosed(by.till)
        self._db.lock("shift", "id", shift.id)
        now = self._clock.now()
        day_no = store.last_day_no(self._db, kind, by.till, now.date()) + 1
        return Occasion(
            by, shift.id, receipt_number(kind, by.till, now.date(), day_no), day_no, now, now.date()
        )

    def _for_who_takes_part(self, basket: Basket) -> Basket:
        """The basket for who goes on with its member's card, where that was merged meanwhile."""
        if basket.member_id is None:
            return basket
        return replace(basket, member_id=self._at.members.taking_part(basket.member_id))

    def _offers(self, basket: Basket, at: datetime) -> Offers:
        if basket.partner_id is not None:
            return NO_OFFERS
        heard = {one.code for one in self._at.announcements.with_codes(basket.codes)}
        asked = [code for code in basket.codes if code not in heard]
        return self._at.offers.for_basket(asked, basket.member_id, at)

    def _held_offers(self, basket: Basket, at: datetime) -> Offers:
        """The offers once no other till can use them up any more; asked anew where they can be."""
        offers = self._offers(basket, at)
        return self._offers(basket, at) if self._at.offers.hold(offers) else offers

    def _price(self, basket: Basket, at: datetime, offers: Offers) -> Price:
        rewards = self._claimed(basket, at.date(), offers)
        offers = self._grouped(basket, rewards, offers)
        return price_of(basket, rewards, offers)

    def _claimed(self, basket: Basket, on: date, offers: Offers) -> tuple[Reward, ...]:
        if not basket.claims:
            return ()
        if basket.member_id is None:
            raise NoMemberForReward
        bare = replace(basket, claims=())
        spend = price_of(bare, (), self._grouped(bare, (), offers)).net
        return self._at.loyalty.claimed(basket.member_id, basket.claims, on, spend)

    def _grouped(self, basket: Basket, rewards: Sequence[Reward], offers: Offers) -> Offers:
        """The offers with the groups of the basket's items, where anything looks at groups."""
        goods = [
            *(part for promotion in offers.promotions for part in (promotion.goods, promotion.gift)),
            *(reward.goods for reward in rewards),
        ]
        if not any(part.groups for part in goods):
            return offers
        groups = self._at.catalog.groups_of([line.item_id for line in basket.lines])
        return replace(offers, groups=groups)

    def _buyer(self, by: Actor, basket: Basket, on: date) -> Buyer | None:
        if basket.member_id is None:
            return None
        return self._points.buyer(by, basket.member_id, on)

    def _move_cash(self, by: Actor, kind: CashKind, taken: Sequence[Taken], source: str) -> None:
        cash = sum(part.amount for part in taken if part.kind is TenderKind.CASH)
        self._at.till.take_in(by, kind, Rupiah(cash), source)
