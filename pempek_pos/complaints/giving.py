"""Giving what closes a complaint, inside the command that closes it: points, voucher, refund, goods (K5)."""

from datetime import datetime

from pempek_pos.audit.actor import Actor
from pempek_pos.catalog.item import Item
from pempek_pos.clock import Clock
from pempek_pos.complaints.book import Below
from pempek_pos.complaints.compensation import Compensation, Given, GoodsGiven, voucher_of
from pempek_pos.complaints.complaint import Complaint, Remedy
from pempek_pos.errors import Unusable
from pempek_pos.loyalty.terms import check_voucher
from pempek_pos.members.member import MemberId
from pempek_pos.money.amount import Points, Rupiah
from pempek_pos.staff.rights import Right, check_may


class Giving:
    """What a compensation costs, and how it is given."""

    def __init__(self, clock: Clock, below: Below) -> None:
        self._clock = clock
        self._at = below

    def cost(self, by: Actor, complaint: Complaint, wanted: Compensation) -> Rupiah:
        """What it costs: points at the value of a point, a voucher the most it takes off, a refund the money,
        goods at today's prices, an apology nothing.

        Raises NotAllowed, Unusable, NotFound, TermsMissing, RefundOfRefund, MoreThanSold.
        """
        match wanted.kind:
            case Remedy.POINTS:
                value = self._at.loyalty.programme(self._clock.today()).point_value
                return Rupiah(wanted.points * value)
            case Remedy.VOUCHER:
                check_voucher(voucher_of(wanted, complaint, self._clock.today()))
                assert wanted.voucher is not None
                return wanted.voucher.most
            case Remedy.REFUND:
                check_may(by, Right.REFUND)
                return Rupiah(-self._at.sales.plan_refund(complaint.sale_number, wanted.back).due)
            case Remedy.REPLACEMENT:
                return Rupiah(sum(goods.pieces * goods.price for goods in self._goods(wanted)))
            case _:
                return Rupiah(0)

    def give(
        self, by: Actor, complaint: Complaint, wanted: Compensation, now: datetime, approved_by: str
    ) -> Given:
        """Give it; raises what `cost` raises, MemberLeft, TillClosed, ApprovalNeeded."""
        cost, source, label = self.cost(by, complaint, wanted), wanted.id, ""
        goods = self._goods(wanted) if wanted.kind is Remedy.REPLACEMENT else ()
        if wanted.kind is Remedy.POINTS:
            self._give_points(by, complaint, wanted)
        elif wanted.kind is Remedy.VOUCHER:
            voucher = voucher_of(wanted, complaint, self._clock.today())
            label = self._at.offers.issue_for_complaint(by, voucher).code
        elif wanted.kind is Remedy.REFUND:
            number, why = complaint.sale_number, (complaint.label, None)
            back = self._at.sales.refund(by, wanted.id, number, wanted.back, why)
            cost, label = Rupiah(-back.due), back.number
        sourced = wanted.kind in (Remedy.POINTS, Remedy.VOUCHER, Remedy.REFUND)
        what = (wanted.points, cost, source if sourced else None, label, goods)
        return Given(complaint.round, wanted.kind, *what, now, by.staff_id, approved_by)

    def _give_points(self, by: Actor, complaint: Complaint, wanted: Compensation) -> None:
        member_id = self._at.members.taking_part(MemberId(complaint.about.member_id or ""))
        points = Points(wanted.points)
        self._at.member_care.compensate(by, wanted.id, member_id, points, complaint.label)

    def _goods(self, wanted: Compensation) -> tuple[GoodsGiven, ...]:
        items = [(self._at.catalog.item(item_id), pieces) for item_id, pieces in wanted.goods]
        return tuple(GoodsGiven(item.id, item.name, pieces, _price(item)) for item, pieces in items)


def _price(item: Item) -> Rupiah:
    if item.price is None:
        raise Unusable("price", item.name, "needed", 1)
    return item.price
