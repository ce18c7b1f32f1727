"""Joining a member to a finished sale: once, soon, and with what the sale would have earned (policy E8)."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from pempek_pos.audit.actor import Actor
from pempek_pos.errors import NotFound, ShopError
from pempek_pos.loyalty.accrual import Award, Earning, award_for, last_good_day
from pempek_pos.loyalty.posting import SalePoints
from pempek_pos.loyalty.referral import Moment
from pempek_pos.loyalty.why import Because, Rule
from pempek_pos.members.member import MemberId, MemberState
from pempek_pos.money.amount import Points, Rupiah
from pempek_pos.sales import joined_store
from pempek_pos.sales.counter import Counter
from pempek_pos.sales.own_points import is_own
from pempek_pos.sales.points_moves import PointsMoves, points_on_sale
from pempek_pos.sales.receipt import Receipt, ReceiptKind, ReductionKind
from pempek_pos.sales.refund import Refundable, kept_of, pieces_back
from pempek_pos.staff.rights import Approval, Right, check_approved, check_second
from pempek_pos.storage.database import Database

LATEST: Final = timedelta(hours=24)
"""So long after the sale a member can still be joined."""


class NotJoinable(ShopError):
    """No member can be joined to receipt `number`: `rule` says why."""

    def __init__(self, number: str, rule: str) -> None:
        super().__init__(number, rule)
        self.number = number
        self.rule = rule


def check_joinable(sale: Receipt, at: datetime) -> None:
    """Raises NotJoinable unless the receipt is a sale of the last 24 hours without a member."""
    if sale.kind is not ReceiptKind.SALE:
        raise NotJoinable(sale.number, "refund")
    if sale.member is not None:
        raise NotJoinable(sale.number, "has member")
    if at - sale.sold_at > LATEST:
        raise NotJoinable(sale.number, "too late")


def earning_of(left: Refundable) -> Earning:
    """What is left of a sale earns by: as it was priced, campaigns and all; raises NotJoinable where nothing
    is left.
    """
    if not any(left.pieces.values()):
        raise NotJoinable(left.sale.number, "came back")
    campaigns = tuple(
        part.label
        for part in left.sale.reductions
        if part.kind is ReductionKind.PROMOTION and not part.amount
    )
    return replace(kept_of(left.sale, pieces_back(left.refunds)), campaigns=campaigns)


class Joining:
    """Members of sales that are finished."""

    def __init__(self, database: Database, counter: Counter, points: PointsMoves) -> None:
        self._db = database
        self._at = counter
        self._points = points

    def join(
        self, by: Actor, left: Refundable, member_id: MemberId, approval: Approval | None, at: datetime
    ) -> None:
        """Inside a command that holds the sale: the member wins what is left of it.

        Raises NotJoinable, NotFound, ApprovalNeeded, TermsMissing.
        """
        earning, sale = earning_of(left), left.sale
        if self._at.members.on_paper(member_id).state is not MemberState.ACTIVE:
            raise NotFound("member", member_id)
        self._check_approved(by, member_id, approval)
        buyer = self._points.buyer(by, member_id, at.date())
        before = self._at.loyalty.member_before(buyer.standing.member_id, sale.sold_at)
        spend = Rupiah(sale.net + sum(refund.net for refund in left.refunds))
        award = award_for(before.programme, before.standing.tier, earning, spend)
        by_whom = approval.name if approval else by.name
        award = Award(award.points, (*award.why, Because(Rule.JOINED, (("name", by_whom),))))
        ends = last_good_day(before.programme, sale.business_date)
        self._at.loyalty.move_for_sale(
            by,
            SalePoints(sale.id, sale.number, buyer.standing.member_id, at.date(), spend, (), award, ends),
        )
        points = points_on_sale(replace(before, balance=buyer.standing.balance), award, Points(0))
        moment = Moment(sale.id, at.date(), by.staff_id, at)
        joined_store.join(self._db, self._points.with_referral(buyer, points, moment), moment)

    def _check_approved(self, by: Actor, member_id: MemberId, approval: Approval | None) -> None:
        """A second person's yes, always for one's own points (policy E9)."""
        if is_own(by, member_id, self._at.staff, self._at.members):
            check_second(by, Right.JOIN_SALE, approval)
        else:
            check_approved(by, Right.JOIN_SALE, approval)
