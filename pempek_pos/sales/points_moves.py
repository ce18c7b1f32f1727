"""What a sale and a refund do to the member's points, inside the command that sells or takes back."""

from dataclasses import dataclass, replace
from datetime import date

from pempek_pos.audit.actor import Actor
from pempek_pos.loyalty import referral
from pempek_pos.loyalty.accrual import Award, award_for, last_good_day
from pempek_pos.loyalty.posting import RefundPoints, SalePoints
from pempek_pos.loyalty.programme import MemberStanding
from pempek_pos.loyalty.redemption import check_affordable, points_cost
from pempek_pos.loyalty.referral import Moment, Referral
from pempek_pos.loyalty.service import LoyaltyService
from pempek_pos.money.amount import Points
from pempek_pos.sales import store
from pempek_pos.sales.points_back import PointsBack, points_back
from pempek_pos.sales.price import Price
from pempek_pos.sales.receipt import Receipt
from pempek_pos.sales.record import Occasion, PointsOnSale
from pempek_pos.sales.refund import RefundPlan
from pempek_pos.storage.database import Database


@dataclass(frozen=True, slots=True)
class Buyer:
    """The member of a sale, their account held: how they stand before it, and the referral it would pay."""

    standing: MemberStanding
    referral: Referral | None


class PointsMoves:
    """Points along with sales."""

    def __init__(self, database: Database, loyalty: LoyaltyService) -> None:
        self._db = database
        self._loyalty = loyalty

    def buyer(self, by: Actor, member_id: str, on: date) -> Buyer:
        """Inside a command: hold the member's account until it ends, as it is before the sale (policy E4)."""
        owed = referral.held(self._db, member_id)
        return Buyer(self._loyalty.prepare(by, member_id, on), owed)

    def for_sale(self, buyer: Buyer, price: Price, on: Occasion, sale_id: str) -> PointsOnSale:
        """Spend the claims, then win the award by the terms and the tier from before the sale (E4, E5)."""
        member = buyer.standing
        check_affordable(price.redemptions, member.balance)
        award = award_for(member.programme, member.standing.tier, price.earning, price.net)
        self._loyalty.move_for_sale(
            on.by,
            SalePoints(
                sale_id,
                on.number,
                member.member_id,
                on.day,
                price.net,
                price.redemptions,
                award,
                last_good_day(member.programme, on.day),
            ),
        )
        points = points_on_sale(member, award, points_cost(price.redemptions))
        return self.with_referral(buyer, points, Moment(sale_id, on.day, on.by.staff_id, on.at))

    def with_referral(self, buyer: Buyer, points: PointsOnSale, by: Moment) -> PointsOnSale:
        """The sale pays what is owed for bringing its member along (policy E10)."""
        owed = buyer.referral
        if owed is None or not (won := referral.pay(self._db, owed, buyer.standing.programme, by)):
            return points
        why = (*points.why, referral.because(won, owed.referrer_card_no))
        return replace(points, balance=Points(points.balance + won), why=why)

    def for_refund(
        self, by: Actor, refund_id: str, sale: Receipt, plan: RefundPlan, on: Occasion
    ) -> PointsOnSale | None:
        """Give back what was spent, take back what the kept goods do not earn; None without a member."""
        won = store.points_of(self._db, sale.id)
        if won is None:
            return None
        paid = referral.paid_by(self._db, sale.id) if plan.empties else ()
        if paid:
            referral.hold_in_order(self._db, won.member_id, *(side.member_id for side in paid))
        member = self._loyalty.prepare(by, won.member_id, on.day)
        for side in paid:
            self._loyalty.let_overdue_go(by, side.member_id, on.day)
        back = self.weighed(sale.id, won, plan)
        moved = RefundPoints(
            refund_id,
            on.number,
            sale.id,
            member.member_id,
            on.day,
            plan.net,
            back.taken_back,
            plan.give_back,
            plan.kept.base,
        )
        self._loyalty.move_for_refund(by, moved)
        referral.take_back(self._db, paid, Moment(refund_id, on.day, by.staff_id, on.at))
        gone = sum(side.points for side in paid if side.member_id == member.member_id)
        balance = Points(member.balance + back.given_back - back.taken_back - gone)
        return replace(
            won,
            member_id=member.member_id,
            won=Points(-back.taken_back),
            spent=Points(-back.given_back),
            balance=balance,
            why=(),
        )

    def previewed(self, sale_id: str, won: PointsOnSale, plan: RefundPlan) -> PointsBack:
        """What a refund would do to the member's points, before it is done."""
        paid = referral.paid_by(self._db, sale_id) if plan.empties else ()
        holder = self._loyalty.survivor(won.member_id)
        gone = sum(side.points for side in paid if side.member_id == holder)
        return replace(self.weighed(sale_id, won, plan), referral=Points(gone))

    def weighed(self, sale_id: str, won: PointsOnSale, plan: RefundPlan) -> PointsBack:
        """What a refund does to the points of its sale, after what earlier refunds did."""
        held = Points(won.won + store.points_taken_back(self._db, sale_id))
        return points_back(self._loyalty.terms(won.terms_id), won.multiplier_bp, held, plan)


def points_on_sale(member: MemberStanding, award: Award, spent: Points) -> PointsOnSale:
    """What is kept of a sale's points: what moved, the balance after it, and the terms it was reckoned by."""
    tier = member.standing.tier
    return PointsOnSale(
        member.member_id,
        award.points,
        spent,
        Points(member.balance - spent + award.points),
        member.programme.id,
        tier.name,
        tier.multiplier_bp,
        award.why,
    )
