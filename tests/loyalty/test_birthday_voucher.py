"""A birthday's voucher goes only to a member who agreed to promotions (policy V2)."""

from dataclasses import replace
from datetime import timedelta

import pytest

from pempek_pos.errors import Unusable
from pempek_pos.ids import new_id
from pempek_pos.loyalty.vouchers import Cause, PromotionsNotAgreed, Voucher, VoucherKind
from pempek_pos.members.member import MemberId, NewMember
from pempek_pos.money.amount import Rupiah
from tests.database_dump import dump
from tests.shop_floor import Floor


def wish(floor: Floor, member_id: MemberId | None) -> Voucher:
    today = floor.shop.clock.today()
    last, worth = today + timedelta(days=30), Rupiah(10_000)
    made = Voucher(new_id(), "", VoucherKind.AMOUNT_OFF, today, last, Cause.BIRTHDAY, "selamat", worth)
    return replace(made, member_id=member_id)


def test_it_is_issued_to_who_agreed_v2(floor: Floor) -> None:
    new = NewMember(MemberId(new_id()), "Siti", "081211110001", consent=True, promotions=True)
    siti = floor.shop.members.enrol(floor.cashier, new)
    issued = floor.shop.offers.issue(floor.owner, wish(floor, siti.id))
    assert (issued.cause, issued.member_id) == (Cause.BIRTHDAY, siti.id)


def test_it_is_refused_without_consent_or_without_a_member_and_nothing_is_stored_v2(floor: Floor) -> None:
    budi = floor.member("Budi")
    before = dump(floor.shop.database)
    with pytest.raises(PromotionsNotAgreed):
        floor.shop.offers.issue(floor.owner, wish(floor, budi.id))
    with pytest.raises(Unusable):
        floor.shop.offers.issue(floor.owner, wish(floor, None))
    assert dump(floor.shop.database) == before
