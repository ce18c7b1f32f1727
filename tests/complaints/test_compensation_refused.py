"""What is not given, and who may give how much; on both engines (K5, I4)."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from pempek_pos.audit.actor import Role
from pempek_pos.complaints.compensation import (
    STARTING_LIMITS,
    Compensation,
    VoucherTerms,
    checked_limits,
)
from pempek_pos.complaints.complaint import (
    ComplaintClosed,
    OutOfOrder,
    Remedy,
)
from pempek_pos.errors import NotFound, ShopError, Unusable
from pempek_pos.members.parting import MemberLeft
from pempek_pos.money.amount import Points, Rupiah
from pempek_pos.sales.refund import LineBack, MoreThanSold
from pempek_pos.staff.rights import ApprovalNeeded, NotAllowed, Right
from pempek_pos.till.shift import TillClosed
from tests.complaints.care_floor import Care
from tests.complaints.gifts import (
    LATER,
    apology_,
    approval,
    complained,
    given,
    points_,
    refund_,
    replacement_,
    voucher_,
)
from tests.database_dump import dump
from tests.fixed_clock import FixedClock


def test_nothing_is_given_before_an_offer_nor_after_the_end_i4(care: Care) -> None:
    known, complaints = care.log(), care.floor.shop.complaints
    before = dump(care.floor.shop.database)
    with pytest.raises(OutOfOrder):
        complaints.resolve(care.service, known.id, given(Remedy.APOLOGY))
    assert dump(care.floor.shop.database) == before
    care.closed(known)
    with pytest.raises(ComplaintClosed):
        complaints.resolve(care.service, known.id, given(Remedy.APOLOGY))
    assert complaints.given(known.id) == ()


REFUSED: list[tuple[Compensation, type[ShopError]]] = [
    (given(Remedy.UNSAID), Unusable),
    (given(Remedy.POINTS), Unusable),
    (given(Remedy.POINTS, points=Points(100_001)), Unusable),
    (given(Remedy.VOUCHER), Unusable),
    (given(Remedy.VOUCHER, voucher=VoucherTerms(LATER)), Unusable),
    (given(Remedy.VOUCHER, voucher=VoucherTerms(LATER, percent_bp=1_000)), Unusable),
    (given(Remedy.VOUCHER, voucher=VoucherTerms(date(2026, 11, 22), Rupiah(5_000))), Unusable),
    (given(Remedy.REFUND), Unusable),
    (given(Remedy.REFUND, back=(LineBack(1, 4),)), MoreThanSold),
    (given(Remedy.REPLACEMENT), Unusable),
    (given(Remedy.REPLACEMENT, goods=(("no-item", 1),)), NotFound),
    (given(Remedy.REPLACEMENT, goods=(("no-item", 0),)), Unusable),
    (given(Remedy.REPLACEMENT, goods=(("no-item", 1), ("no-item", 1))), Unusable),
    (given(Remedy.REPLACEMENT, goods=tuple((f"item-{nth}", 1) for nth in range(51))), Unusable),
    (given(Remedy.APOLOGY, note="x" * 501), Unusable),
]


def test_what_cannot_be_given_leaves_the_complaint_open(care: Care) -> None:
    known = complained(care)
    before = dump(care.floor.shop.database)
    for wanted, error in REFUSED:
        with pytest.raises(error):
            care.floor.shop.complaints.resolve(care.manager, known.id, wanted)
    assert dump(care.floor.shop.database) == before


@pytest.mark.parametrize("kind", [points_, refund_])
def test_points_need_a_member_and_a_refund_its_sale(care: Care, kind: Callable[[Care], Compensation]) -> None:
    known = care.offered(care.log())
    with pytest.raises(Unusable) as refused:
        care.floor.shop.complaints.worth(care.manager, known.id, kind(care))
    assert refused.value.rule == "needed"


def test_an_item_without_a_price_yet_is_not_given(care: Care, clock: FixedClock) -> None:
    clock.move(days=-2)
    known = care.offered(care.log())
    with pytest.raises(Unusable) as refused:
        care.floor.shop.complaints.worth(care.service, known.id, replacement_(care))
    assert refused.value.field == "price"


def test_a_refund_keeps_to_the_tills_own_rules(care: Care) -> None:
    known, complaints = complained(care), care.floor.shop.complaints
    before = dump(care.floor.shop.database)
    with pytest.raises(NotAllowed) as refused:
        complaints.resolve(care.service, known.id, refund_(care))
    assert refused.value.right is Right.REFUND
    with pytest.raises(TillClosed):
        complaints.resolve(replace(care.manager, till="K9"), known.id, refund_(care))
    assert dump(care.floor.shop.database) == before


def test_who_was_forgotten_gets_no_points_but_a_voucher_for_anybody(care: Care) -> None:
    known, shop = complained(care), care.floor.shop
    shop.member_care.anonymise(care.floor.owner, known.about.member_id)  # type: ignore[arg-type]
    with pytest.raises(MemberLeft):
        shop.complaints.resolve(care.service, known.id, points_(care))
    wanted = voucher_(care)
    shop.complaints.resolve(care.service, known.id, wanted)
    assert shop.offers.voucher(wanted.id).member_id is None


def test_above_the_roles_limit_a_second_person_approves(care: Care) -> None:
    known, complaints = complained(care), care.floor.shop.complaints
    wanted = given(Remedy.VOUCHER, voucher=VoucherTerms(LATER, Rupiah(50_001)))
    assert complaints.worth(care.service, known.id, wanted).needs_second
    assert not complaints.worth(care.manager, known.id, wanted).needs_second
    before = dump(care.floor.shop.database)
    for wrong in (None, approval(care, Right.REFUND), approval(care, by=care.service)):
        with pytest.raises(ApprovalNeeded) as refused:
            complaints.resolve(care.service, known.id, wanted, wrong)
        assert refused.value.right is Right.COMPENSATE_MORE
    with pytest.raises(NotAllowed):
        complaints.resolve(care.service, known.id, wanted, approval(care, by=care.floor.cashier))
    assert dump(care.floor.shop.database) == before
    complaints.resolve(care.service, known.id, wanted, approval(care))
    assert complaints.given(known.id)[0].approved_by == "Dimas"


def test_a_manager_has_a_limit_too_and_the_owner_has_none(care: Care) -> None:
    known, complaints = complained(care), care.floor.shop.complaints
    wanted = given(Remedy.VOUCHER, voucher=VoucherTerms(LATER, Rupiah(500_001)))
    with pytest.raises(ApprovalNeeded):
        complaints.resolve(care.manager, known.id, wanted, approval(care))
    complaints.resolve(care.floor.owner, known.id, wanted)


def test_the_owner_sets_the_limits(care: Care) -> None:
    known, complaints = complained(care), care.floor.shop.complaints
    assert complaints.limits() == STARTING_LIMITS
    limits = {Role.CUSTOMER_SERVICE: Rupiah(1_000), Role.OWNER: None}
    with pytest.raises(NotAllowed):
        complaints.set_limits(care.manager, limits)
    assert complaints.set_limits(care.floor.owner, limits) == limits
    assert complaints.worth(care.service, known.id, points_(care)).needs_second
    assert complaints.worth(care.manager, known.id, points_(care)).limit == 0


@pytest.mark.parametrize("limit", [-1, 10_000_000_000])
def test_a_limit_is_an_amount(limit: int) -> None:
    with pytest.raises(Unusable):
        checked_limits({Role.OWNER: Rupiah(limit)})


def test_who_may_not_answer_gives_nothing(care: Care) -> None:
    known, complaints = complained(care), care.floor.shop.complaints
    with pytest.raises(NotAllowed):
        complaints.worth(care.floor.cashier, known.id, apology_(care))
    with pytest.raises(NotAllowed):
        complaints.resolve(care.floor.cashier, known.id, apology_(care))
    with pytest.raises(NotFound):
        complaints.resolve(care.service, "no-complaint", apology_(care))
