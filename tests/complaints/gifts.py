"""What complaints are closed with, for tests: one compensation of each kind."""

from datetime import date

from pempek_pos.audit.actor import Actor
from pempek_pos.complaints.compensation import (
    Compensation,
    VoucherTerms,
)
from pempek_pos.complaints.complaint import (
    About,
    Complaint,
    Remedy,
)
from pempek_pos.ids import new_id
from pempek_pos.money.amount import Points, Rupiah
from pempek_pos.reports.checks import Check
from pempek_pos.sales.refund import LineBack
from pempek_pos.staff.rights import Approval, Right
from tests.complaints.care_floor import Care

LATER = date(2027, 2, 23)


def given(kind: Remedy, **facts: object) -> Compensation:
    return Compensation(new_id(), kind, **facts)  # type: ignore[arg-type]


def approval(care: Care, right: Right = Right.COMPENSATE_MORE, by: Actor | None = None) -> Approval:
    who = by or care.manager
    return Approval(who.staff_id, who.name, who.role, right, care.floor.shop.clock.now())


def complained(care: Care) -> Complaint:
    """A member's complaint on a sale of three and two, with an offer made."""
    floor = care.floor
    sale = floor.sell(floor.basket(("ADA", 3), ("KSB", 2), member=floor.member()))
    return care.offered(care.log(About(sale.id)))


def check_books(care: Care) -> None:
    broken = {found.check for found in care.floor.shop.reports.self_check(care.floor.owner) if found.broken}
    assert broken == set[Check]()


def points_(care: Care) -> Compensation:
    return given(Remedy.POINTS, points=Points(100))


def voucher_(care: Care) -> Compensation:
    return given(Remedy.VOUCHER, voucher=VoucherTerms(LATER, Rupiah(10_000)))


def refund_(care: Care) -> Compensation:
    return given(Remedy.REFUND, back=(LineBack(1, 2),))


def replacement_(care: Care) -> Compensation:
    return given(Remedy.REPLACEMENT, goods=((care.floor.items["ADA"].id, 2),))


def apology_(care: Care) -> Compensation:
    return given(Remedy.APOLOGY)


KINDS = [points_, voucher_, refund_, replacement_, apology_]
