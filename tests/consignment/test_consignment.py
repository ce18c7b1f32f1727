"""Goods left with a partner's shop: left, counted, billed, taken back; all of it or nothing, once."""

from dataclasses import replace
from datetime import date
from itertools import count

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pempek_pos.catalog.price_list import PriceTier
from pempek_pos.consignment.goods import (
    ConsignmentNote,
    CountedLine,
    Counting,
    Leaving,
    LeftLine,
    MoreThanOutThere,
    MoveKind,
)
from pempek_pos.errors import NotFound, Unusable
from pempek_pos.ids import new_id
from pempek_pos.money.amount import Rupiah
from pempek_pos.partners.partner import Partner, PartnerNotBuying, PartnerState
from pempek_pos.sales.basket import Basket, EmptyBasket, NotForSale
from pempek_pos.sales.on_account import NoPartnerForAccount
from pempek_pos.sales.tender import TenderKind
from pempek_pos.staff.rights import NotAllowed
from pempek_pos.till.shift import TillClosed
from tests.database_dump import dump
from tests.fixed_clock import FixedClock
from tests.shop_floor import Floor

_NAMES = count(1)


def left(floor: Floor, partner: Partner, *wanted: tuple[str, int]) -> ConsignmentNote:
    lines = tuple(LeftLine(floor.items[code].id, pieces) for code, pieces in wanted)
    return floor.shop.consignment.leave(floor.owner, Leaving(new_id(), partner.id, lines))


def counting(floor: Floor, partner: Partner, *found: tuple[str, int, int, int]) -> Counting:
    lines = tuple(CountedLine(floor.items[code].id, *pieces) for code, *pieces in found)
    return Counting(new_id(), partner.id, lines)


def shelf(floor: Floor, partner: Partner) -> list[tuple[str, int, int]]:
    return [(one.code, one.unit_price, one.pieces) for one in floor.shop.consignment.out_there(partner.id)]


def test_goods_are_left_at_the_partners_prices_under_a_number_and_owed_by_nobody(floor: Floor) -> None:
    ani = floor.partner()
    note = left(floor, ani, ("KSB", 10), ("ADA", 20))
    assert (note.number, note.worth) == ("TJ-2026-00001", 10 * 19_800 + 20 * 3_600)
    assert shelf(floor, ani) == [("ADA", 3_600, 20), ("KSB", 19_800, 10)]
    assert floor.shop.consignment.worth([ani.id]) == {ani.id: 270_000}
    assert floor.shop.accounts.balance(ani.id) == 0


def test_a_count_bills_what_is_missing_and_takes_back_the_rest(floor: Floor) -> None:
    ani = floor.partner()
    left(floor, ani, ("KSB", 10), ("ADA", 20))
    note = floor.shop.consignment.count(
        floor.owner, counting(floor, ani, ("KSB", 4, 1, 2), ("ADA", 20, 0, 0))
    )
    assert (note.number, note.worth) == ("TJ-2026-00002", 3 * 19_800)
    assert [(line.move.kind, line.move.pieces) for line in note.lines] == [
        (MoveKind.SOLD, -3),
        (MoveKind.EXPIRED, -2),
        (MoveKind.TAKEN_BACK, -1),
    ]
    assert note.sale_id is not None
    sale = floor.shop.sales.receipt(note.sale_id)
    assert sale.partner is not None
    assert (sale.partner.invoice_no, sale.partner.delivery_no) == ("F-2026-00001", "")
    assert [(taken.kind, taken.amount) for taken in sale.taken] == [(TenderKind.ACCOUNT, 59_400)]
    assert floor.shop.accounts.balance(ani.id) == 59_400
    assert shelf(floor, ani) == [("ADA", 3_600, 20), ("KSB", 19_800, 4)]
    assert [known.number for known in floor.shop.consignment.notes(ani.id)] == [note.number, "TJ-2026-00001"]


def test_sold_goods_are_billed_at_the_prices_of_the_days_they_were_left(
    floor: Floor, clock: FixedClock
) -> None:
    ani = floor.partner()
    left(floor, ani, ("KSB", 10))
    clock.move(days=7)
    floor.shop.catalog.set_price(
        floor.owner, floor.items["KSB"].id, PriceTier.RETAIL, Rupiah(30_000), clock.today()
    )
    left(floor, ani, ("KSB", 10))
    assert shelf(floor, ani) == [("KSB", 19_800, 10), ("KSB", 27_000, 10)]
    assert floor.shop.consignment.worth([ani.id], date(2026, 11, 23)) == {ani.id: 198_000}
    clock.move(days=7)
    note = floor.shop.consignment.count(floor.owner, counting(floor, ani, ("KSB", 8, 0, 0)))
    assert note.worth == 10 * 19_800 + 2 * 27_000 == floor.shop.accounts.balance(ani.id)
    assert shelf(floor, ani) == [("KSB", 27_000, 8)]


def test_a_count_where_nothing_was_sold_bills_nothing(floor: Floor) -> None:
    ani = floor.partner()
    left(floor, ani, ("ADA", 5))
    note = floor.shop.consignment.count(floor.owner, counting(floor, ani, ("ADA", 5, 0, 0)))
    assert (note.sale_id, note.lines) == (None, ())
    assert floor.shop.accounts.papers(ani.id) != ()
    assert floor.shop.accounts.entries(ani.id) == ()


def test_goods_already_sold_are_billed_above_the_limit_and_of_a_paused_partner(floor: Floor) -> None:
    ani = floor.partner(limit=0)
    left(floor, ani, ("KSB", 10))
    floor.shop.partners.set_state(floor.owner, ani.id, PartnerState.PAUSED, "menolak kiriman")
    with pytest.raises(PartnerNotBuying):
        left(floor, ani, ("ADA", 1))
    floor.shop.consignment.count(floor.owner, counting(floor, ani, ("KSB", 0, 0, 0)))
    assert floor.shop.accounts.balance(ani.id) == 198_000


def test_leaving_or_counting_twice_is_once(floor: Floor) -> None:
    ani = floor.partner()
    leaving = Leaving(new_id(), ani.id, (LeftLine(floor.items["ADA"].id, 5, date(2027, 1, 1)),), "di freezer")
    first = floor.shop.consignment.leave(floor.owner, leaving)
    count_ = counting(floor, ani, ("ADA", 2, 0, 0))
    counted = floor.shop.consignment.count(floor.owner, count_)
    before = dump(floor.shop.database)
    assert floor.shop.consignment.leave(floor.owner, leaving) == first
    assert floor.shop.consignment.count(floor.owner, count_) == counted
    assert dump(floor.shop.database) == before


def test_more_counted_than_out_there_leaves_nothing(floor: Floor) -> None:
    ani = floor.partner()
    left(floor, ani, ("KSB", 3), ("ADA", 5))
    before = dump(floor.shop.database)
    with pytest.raises(MoreThanOutThere) as refused:
        floor.shop.consignment.count(floor.owner, counting(floor, ani, ("KSB", 1, 0, 0), ("ADA", 4, 1, 1)))
    assert (refused.value.name, refused.value.out_there) == ("Pempek ADA", 5)
    assert dump(floor.shop.database) == before


@pytest.mark.parametrize(
    ("lines", "field", "rule"),
    [
        ((), "consigned goods", "needed"),
        ((("ADA", 1), ("ADA", 1)), "consigned goods", "each once"),
        ((("ADA", 0),), "pieces", "at least"),
        ((("ADA", 10_001),), "pieces", "at most"),
        ((("ADA", 1),) * 101, "consigned goods", "at most"),
    ],
)
def test_a_note_that_cannot_be_leaves_nothing(
    floor: Floor, lines: tuple[tuple[str, int], ...], field: str, rule: str
) -> None:
    ani = floor.partner()
    before = dump(floor.shop.database)
    with pytest.raises(Unusable) as refused:
        left(floor, ani, *lines)
    assert (refused.value.field, refused.value.rule) == (field, rule)
    with pytest.raises(Unusable):
        floor.shop.consignment.count(
            floor.owner, counting(floor, ani, *((code, pieces or -1, 0, 0) for code, pieces in lines))
        )
    assert dump(floor.shop.database) == before


def test_goods_off_the_menu_are_not_left(floor: Floor) -> None:
    ani = floor.partner()
    floor.shop.catalog.withdraw(floor.owner, floor.items["ADA"].id)
    before = dump(floor.shop.database)
    with pytest.raises(NotForSale):
        left(floor, ani, ("KSB", 1), ("ADA", 1))
    assert dump(floor.shop.database) == before


def test_only_who_may_consign_leaves_counts_and_bills(floor: Floor) -> None:
    ani = floor.partner()
    line = LeftLine(floor.items["ADA"].id, 1)
    with pytest.raises(NotAllowed):
        floor.shop.consignment.leave(floor.cashier, Leaving(new_id(), ani.id, (line,)))
    with pytest.raises(NotAllowed):
        floor.shop.consignment.count(floor.cashier, counting(floor, ani, ("ADA", 1, 0, 0)))
    with pytest.raises(NotAllowed):
        floor.shop.sales.bill_consigned(floor.cashier, floor.order(ani, ("ADA", 1)))
    with pytest.raises(NotFound):
        floor.shop.consignment.note("nothing")


def test_billing_needs_goods_a_partner_and_an_open_till(floor: Floor) -> None:
    ani = floor.partner()
    bill = floor.shop.sales.bill_consigned
    with pytest.raises(EmptyBasket):
        bill(floor.owner, Basket(new_id(), partner_id=ani.id))
    with pytest.raises(NoPartnerForAccount):
        bill(floor.owner, floor.basket(("ADA", 1)))
    left(floor, ani, ("ADA", 2))
    before = dump(floor.shop.database)
    with pytest.raises(TillClosed):
        floor.shop.consignment.count(replace(floor.owner, till="K9"), counting(floor, ani, ("ADA", 1, 0, 0)))
    assert dump(floor.shop.database) == before


def test_a_bill_twice_is_one_bill(floor: Floor) -> None:
    basket = floor.order(floor.partner(), ("ADA", 3))
    first = floor.shop.sales.bill_consigned(floor.owner, basket)
    before = dump(floor.shop.database)
    assert floor.shop.sales.bill_consigned(floor.owner, basket) == first
    assert dump(floor.shop.database) == before


@given(data=st.data())
@settings(max_examples=8)
def test_any_order_of_leaving_and_counting_keeps_the_ledger_true(floor: Floor, data: st.DataObject) -> None:
    partner = floor.partner(f"Kantin Contoh {next(_NAMES)}")
    item, out, billed = floor.items["ADA"], 0, 0
    for _ in range(data.draw(st.integers(1, 4))):
        price = data.draw(st.sampled_from((4_000, 5_000)))
        floor.shop.catalog.set_price(
            floor.owner, item.id, PriceTier.RETAIL, Rupiah(price), floor.shop.clock.today()
        )
        if data.draw(st.booleans()):
            pieces = data.draw(st.integers(1, 9))
            left(floor, partner, ("ADA", pieces))
            out += pieces
        else:
            stay = data.draw(st.integers(0, out))
            back = data.draw(st.integers(0, out - stay))
            expired = data.draw(st.integers(0, out - stay - back))
            note = floor.shop.consignment.count(
                floor.owner, counting(floor, partner, ("ADA", stay, back, expired))
            )
            out, billed = stay, billed + note.worth
        notes = floor.shop.consignment.notes(partner.id)
        assert sum(line.move.pieces for note in notes for line in note.lines) == out
        assert sum(one.pieces for one in floor.shop.consignment.out_there(partner.id)) == out >= 0
        assert floor.shop.accounts.balance(partner.id) == billed
        worth = sum(one.worth for one in floor.shop.consignment.out_there(partner.id))
        assert floor.shop.consignment.worth([partner.id]) == {partner.id: worth}
