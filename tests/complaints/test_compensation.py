"""A complaint is closed and its compensation given, or neither; on both engines (K5, I1, I2, I4)."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta

import pytest

from pempek_pos.audit.actor import Actor
from pempek_pos.catalog.price_list import PriceTier
from pempek_pos.complaints.compensation import (
    Compensation,
    VoucherTerms,
    Worth,
)
from pempek_pos.complaints.complaint import (
    About,
    ComplaintClosed,
    EventKind,
    Remedy,
    State,
    Step,
)
from pempek_pos.errors import ShopError
from pempek_pos.ids import new_id
from pempek_pos.loyalty.statement import EntryKind
from pempek_pos.money.amount import Points, Rupiah
from pempek_pos.sales.refund import LineBack
from pempek_pos.shop import Shop
from pempek_pos.storage.engines import open_database
from tests.complaints.care_floor import Care
from tests.complaints.gifts import (
    KINDS,
    LATER,
    check_books,
    complained,
    given,
    points_,
    refund_,
)
from tests.database_dump import dump
from tests.fixed_clock import FixedClock
from tests.sales.test_crash import cut_before_every_statement


def test_points_go_to_the_member_with_the_complaint_as_their_reason(care: Care) -> None:
    known, shop = complained(care), care.floor.shop
    member_id = known.about.member_id or ""
    before = shop.loyalty.balance(member_id)
    wanted = given(Remedy.POINTS, points=Points(100), note="Setuju")
    assert shop.complaints.worth(care.service, known.id, wanted) == Worth(Rupiah(2_000), Rupiah(50_000))
    after = shop.complaints.resolve(care.service, known.id, wanted)
    assert (after.state, after.promised.closed_at) == (State.ACCEPTED, shop.clock.now())
    assert shop.loyalty.balance(member_id) == before + 100
    entry = shop.loyalty.ledger(member_id, shop.clock.today(), shop.clock.today())[-1]
    assert (entry.kind, entry.points, entry.label) == (EntryKind.ADJUSTMENT, 100, known.label)
    (gave,) = shop.complaints.given(known.id)
    assert (gave.kind, gave.points, gave.cost, gave.source) == (Remedy.POINTS, 100, 2_000, wanted.id)
    told = shop.complaints.story(known.id)[-1]
    assert (told.kind, told.by, told.note) == (EventKind.ACCEPTED, "Bella", "Setuju")
    assert dict(told.facts) == {"kind": "points", "cost": "2000", "points": "100"}
    check_books(care)


def test_a_voucher_is_the_members_and_costs_the_most_it_takes_off(care: Care) -> None:
    known, shop = complained(care), care.floor.shop
    terms = VoucherTerms(LATER, percent_bp=2_000, cap=Rupiah(25_000))
    wanted = given(Remedy.VOUCHER, voucher=terms)
    shop.complaints.resolve(care.service, known.id, wanted)
    voucher = shop.offers.voucher(wanted.id)
    assert (voucher.member_id, voucher.reason, voucher.issued_by) == (
        known.about.member_id,
        known.label,
        "Bella",
    )
    (gave,) = shop.complaints.given(known.id)
    assert (gave.cost, gave.label, gave.source) == (25_000, voucher.code, voucher.id)
    check_books(care)


def test_who_is_no_member_gets_a_voucher_too(care: Care) -> None:
    known = care.offered(care.log(About(caller="Bu Rina")))
    wanted = given(Remedy.VOUCHER, voucher=VoucherTerms(LATER, Rupiah(10_000)))
    care.floor.shop.complaints.resolve(care.service, known.id, wanted)
    assert care.floor.shop.offers.voucher(wanted.id).member_id is None


def test_a_refund_brings_the_whole_sale_back_i1(care: Care) -> None:
    known, shop = complained(care), care.floor.shop
    wanted = given(Remedy.REFUND, back=(LineBack(1, 3), LineBack(2, 2)))
    shop.complaints.resolve(care.manager, known.id, wanted)
    refund = shop.sales.receipt(wanted.id)
    assert [line.quantity for line in refund.lines] == [-3, -2]
    assert (refund.refund_of, refund.reason, refund.due) == (known.sale_number, known.label, -56_000)
    (gave,) = shop.complaints.given(known.id)
    assert (gave.cost, gave.label) == (56_000, refund.number)
    check_books(care)


def test_a_refund_brings_one_piece_back_i2(care: Care) -> None:
    known = complained(care)
    wanted = given(Remedy.REFUND, back=(LineBack(1, 1),))
    care.floor.shop.complaints.resolve(care.manager, known.id, wanted)
    assert [line.quantity for line in care.floor.shop.sales.receipt(wanted.id).lines] == [-1]


def test_a_partners_refund_is_a_credit_note(care: Care) -> None:
    floor, ani = care.floor, care.floor.partner()
    sale = floor.deliver(ani, ("KSB", 5))
    known = care.offered(care.log(About(sale.id, 1)))
    wanted = given(Remedy.REFUND, back=(LineBack(1, 2),))
    floor.shop.complaints.resolve(care.manager, known.id, wanted)
    refund = floor.shop.sales.receipt(wanted.id)
    assert refund.partner is not None
    assert refund.partner.partner_id == ani.id
    assert floor.shop.complaints.given(known.id)[0].cost == -refund.due
    check_books(care)


def test_goods_given_anew_cost_todays_prices(care: Care) -> None:
    floor, known = care.floor, complained(care)
    floor.shop.catalog.set_price(
        floor.owner, floor.items["KSB"].id, PriceTier.RETAIL, Rupiah(23_000), floor.shop.clock.today()
    )
    wanted = given(Remedy.REPLACEMENT, goods=((floor.items["KSB"].id, 2), (floor.items["ADA"].id, 1)))
    floor.shop.complaints.resolve(care.service, known.id, wanted)
    (gave,) = floor.shop.complaints.given(known.id)
    assert [(goods.name, goods.pieces, goods.price) for goods in gave.goods] == [
        ("Pempek KSB", 2, 23_000),
        ("Pempek ADA", 1, 4_000),
    ]
    assert (gave.cost, gave.source) == (50_000, None)


def test_an_apology_costs_nothing(care: Care) -> None:
    known = care.offered(care.log())
    care.floor.shop.complaints.resolve(care.service, known.id, given(Remedy.APOLOGY, points=Points(5)))
    (gave,) = care.floor.shop.complaints.given(known.id)
    assert (gave.kind, gave.cost, gave.points, gave.source) == (Remedy.APOLOGY, 0, 0, None)


def test_each_round_gives_its_own(care: Care) -> None:
    known, complaints = complained(care), care.floor.shop.complaints
    complaints.resolve(care.service, known.id, given(Remedy.POINTS, points=Points(10)))
    complaints.reopen(care.service, known.id, Step(new_id()))
    care.offered(known)
    complaints.resolve(care.service, known.id, given(Remedy.POINTS, points=Points(20)))
    assert [(gave.round, gave.points) for gave in complaints.given(known.id)] == [(1, 10), (2, 20)]


@pytest.mark.parametrize("kind", KINDS)
def test_an_error_before_any_statement_leaves_all_or_nothing_and_twice_is_once(
    care: Care, monkeypatch: pytest.MonkeyPatch, kind: Callable[[Care], Compensation]
) -> None:
    known, wanted = complained(care), kind(care)
    stored = cut_before_every_statement(
        care.floor.shop.database,
        monkeypatch,
        lambda: care.floor.shop.complaints.resolve(care.manager, known.id, wanted),
    )
    assert (len(stored) > 5, stored[0]) == (True, False)
    check_books(care)
    before = dump(care.floor.shop.database)
    again = care.floor.shop.complaints.resolve(care.manager, known.id, wanted)
    assert (again.state, dump(care.floor.shop.database)) == (State.ACCEPTED, before)


def resolved_at(url: str, by: Actor, complaint_id: str, wanted: Compensation) -> ShopError | None:
    shop = Shop(open_database(url), FixedClock())
    try:
        shop.complaints.resolve(by, complaint_id, wanted)
    except ShopError as error:
        return error
    finally:
        shop.close()
    return None


@pytest.mark.parametrize("engine", ["postgres"], indirect=True)
def test_of_two_tills_at_once_one_gives(care: Care, database_url: str) -> None:
    """Only a server has two programs; SQLite's file belongs to one."""
    for kind in (points_, refund_):
        known = complained(care)
        actors, wishes = (care.manager, replace(care.floor.owner, till="K2")), (kind(care), kind(care))
        with ThreadPoolExecutor(2) as tills:
            asked = [
                tills.submit(resolved_at, database_url, by, known.id, wanted)
                for by, wanted in zip(actors, wishes, strict=True)
            ]
            outcomes = [each.result() for each in asked]
        assert sorted(map(type, outcomes), key=str) == [type(None), ComplaintClosed]
        assert len(care.floor.shop.complaints.given(known.id)) == 1
    check_books(care)


def test_the_same_wish_at_two_tills_is_given_once(care: Care, clock: FixedClock) -> None:
    known, wanted = complained(care), points_(care)
    care.floor.shop.complaints.resolve(care.service, known.id, wanted)
    clock.move(hours=1)
    again = care.floor.shop.complaints.resolve(replace(care.manager, till="K2"), known.id, wanted)
    assert again.promised.closed_at == clock.now() - timedelta(hours=1)
