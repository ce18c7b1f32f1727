"""sales.csv into the books, on both engines (policies E1-E4, X1)."""

from dataclasses import replace
from datetime import date

import pytest

from pempek_pos.audit.actor import Actor
from pempek_pos.errors import Unusable
from pempek_pos.exchange.faults import SaleDiffers, SaleLeftOut, SaleScattered, UnknownItem, UnknownMember
from pempek_pos.ids import new_id
from pempek_pos.loyalty.points import TermsMissing
from pempek_pos.loyalty.programme import starting_programme
from pempek_pos.members.member import MemberId, NewMember
from pempek_pos.money.amount import Rupiah
from pempek_pos.shop import Shop
from pempek_pos.storage.refusals import UniqueBroken
from tests.database_dump import dump
from tests.exchange.conftest import WriteFile, walked

HEAD = "sale_no,sold_at,till,cashier,member_no,item_code,quantity,unit_price,line_discount,tender"
ITEMS = [
    "code,name,unit,price,category,earns_points",
    "ADA,Adaan,pcs,4000,Pempek,yes",
    "BOX,Boks,set,20000,Kemasan,no",
]
MEMBERS = ["member_no,name,phone,joined_on,consent_on", "M1,Siti,081200000001,2024-12-31,2024-12-31"]
GOOD = [
    "S1,2025-01-01T17:30:10+07:00,T4,impor,M1,ADA,3,5000,1500,cash",
    "S1,2025-01-01T17:30:10+07:00,T4,impor,M1,BOX,1,20000,0,cash",
    "s2,2025-01-31T18:00:00Z,T2,impor,,ADA,250,4000,0,qris",
    "S3,2025-02-01 09:00:00+07:00,T2,impor,M1,ADA,250,4000,0,transfer",
    "S4,2025-02-02T09:00:00+07:00,T2,impor,M1,ADA,1,4000,4000,card",
    "S5,2025-02-03T09:00:00+07:00,T2,impor,M1,ADA,1,5000,0,qris",
]


@pytest.fixture
def ready(shop: Shop, owner: Actor, write_file: WriteFile) -> Shop:
    """A shop that knows the items and the member of the sales."""
    walked(shop.exchange.import_items(owner, write_file("items.csv", ITEMS)))
    walked(shop.exchange.import_members(owner, write_file("members.csv", MEMBERS)))
    return shop


def test_sales_keep_their_number_day_and_price(ready: Shop, owner: Actor, write_file: WriteFile) -> None:
    result = walked(ready.exchange.import_sales(owner, write_file("s.csv", [HEAD, *GOOD])))
    assert (result.rows, result.created, result.rejected, result.written) == (6, 5, 0, True)
    sale = ready.sales.by_number("S1")
    assert (sale.number, sale.till, sale.cashier, sale.imported) == ("S1", "T4", "impor", True)
    assert (sale.sold_at.isoformat(), sale.business_date) == ("2025-01-01T17:30:10+07:00", date(2025, 1, 1))
    assert [(line.code, line.quantity, line.unit_price, line.discount, line.net) for line in sale.lines] == [
        ("ADA", 3, 5_000, 1_500, 13_500),
        ("BOX", 1, 20_000, 0, 20_000),
    ]
    assert (sale.subtotal, sale.reduction, sale.net, sale.due) == (35_000, 1_500, 33_500, 33_500)
    assert [taken.kind.value for taken in sale.taken] == ["cash"]
    assert ready.sales.by_number("S2").business_date == date(2025, 2, 1)
    assert ready.sales.by_number("S4").net == 0


def test_points_follow_the_terms_of_the_day_and_the_tier_before(
    ready: Shop, owner: Actor, write_file: WriteFile
) -> None:
    """E1, E3: only the pempek of S1 earns. E4: S3 reaches Rp1,000,000, so S5 wins 1.25. X1: last days."""
    walked(ready.exchange.import_sales(owner, write_file("s.csv", [HEAD, *GOOD])))
    siti = ready.members.find(owner, "siti")[0]
    entries = ready.loyalty.ledger(siti.id, date(2025, 1, 1), date(2025, 12, 31))
    assert [(entry.label, entry.points, entry.purchase) for entry in entries] == [
        ("S1", 13, 33_500),
        ("S3", 1_000, 1_000_000),
        ("S4", 0, 0),
        ("S5", 6, 5_000),
    ]
    assert siti.points == 1_019
    assert [(lot.remaining, str(lot.expires_on)) for lot in ready.loyalty.lots(siti.id)] == [
        (13, "2026-01-31"),
        (1_000, "2026-02-28"),
        (6, "2026-02-28"),
    ]


def test_no_drawer_is_touched(ready: Shop, owner: Actor, write_file: WriteFile) -> None:
    shift = ready.till.open_shift(replace(owner, till="T4"), new_id(), Rupiah(100_000))
    walked(ready.exchange.import_sales(owner, write_file("s.csv", [HEAD, *GOOD])))
    assert ready.till.expected(shift.id) == 100_000
    assert ready.till.movements(shift.id) == ()


def test_the_same_file_again_changes_nothing(ready: Shop, owner: Actor, write_file: WriteFile) -> None:
    path = write_file("s.csv", [HEAD, *GOOD])
    walked(ready.exchange.import_sales(owner, path))
    before = dump(ready.database)
    again = walked(ready.exchange.import_sales(owner, path))
    assert (again.unchanged, again.rejected, again.written) == (5, 0, False)
    more = write_file("t.csv", [HEAD, *GOOD, GOOD[-1].replace("S5", "S6")])
    assert dump(ready.database) == before
    result = walked(ready.exchange.import_sales(owner, more))
    assert (result.unchanged, result.created) == (5, 1)


def test_a_stored_number_with_another_content_is_a_conflict(
    ready: Shop, owner: Actor, write_file: WriteFile
) -> None:
    walked(ready.exchange.import_sales(owner, write_file("s.csv", [HEAD, *GOOD])))
    before = dump(ready.database)
    changed = [
        GOOD[0].replace(",3,", ",4,"),
        GOOD[1],
        GOOD[2].replace("qris", "cash"),
        GOOD[3].replace("M1", ""),
        GOOD[4].replace("T2", "T9"),
        GOOD[5].replace("09:00", "09:01"),
    ]
    result = walked(ready.exchange.import_sales(owner, write_file("t.csv", [HEAD, *changed])))
    assert (result.created, result.unchanged, result.rejected) == (0, 0, 6)
    kinds = [SaleDiffers, SaleLeftOut, *[SaleDiffers] * 4]
    assert [type(reject.error) for reject in result.rejects] == kinds
    assert dump(ready.database) == before


def test_a_sale_is_whole_or_absent(ready: Shop, owner: Actor, write_file: WriteFile) -> None:
    one = "A{},2025-01-01T17:30:10+07:00,T4,impor,{},{},{},{},{},{}"
    rows = [
        one.format(1, "M1", "ADA", 1, 4000, 0, "cash"),
        one.format(1, "M1", "ZZZ", 1, 4000, 0, "cash"),
        one.format(2, "M9", "ADA", 1, 4000, 0, "cash"),
        one.format(3, "M1", "ADA", 1, 4000, 4001, "cash"),
        one.format(4, "M1", "ADA", 0, 4000, 0, "cash"),
        one.format(5, "M1", "ADA", -1, 4000, 0, "cash"),
        one.format(6, "M1", "ADA", 10_001, 4000, 0, "cash"),
        one.format(7, "M1", "ADA", 1, "4000.5", 0, "cash"),
        one.format(8, "M1", "ADA", 1, 4000, 0, "gopay"),
        one.format(9, "M1", "ADA", 10_000, 100_000_000, 0, "cash"),
        one.format(10, "M1", "ADA", 1, 4000, 0, "cash").replace("2025", "2099"),
        one.format(11, "M1", "ADA", 1, 4000, 0, "cash").replace("2025-01-01T", "kemarin "),
        one.format("", "M1", "ADA", 1, 4000, 0, "cash")[1:],
    ]
    result = walked(ready.exchange.import_sales(owner, write_file("s.csv", [HEAD, *rows])))
    assert (result.created, result.rejected) == (0, 13)
    assert [type(reject.error) for reject in result.rejects] == [
        SaleLeftOut, UnknownItem, UnknownMember, *[Unusable] * 10
    ]  # fmt: skip
    assert [reject.error.field for reject in result.rejects if isinstance(reject.error, Unusable)] == [
        "line_discount", "quantity", "quantity", "quantity", "unit_price", "tender", "amount", "sold_at",
        "sold_at", "sale_no",
    ]  # fmt: skip


def test_what_a_partner_owes_is_not_taken_in_as_a_sale_without_one(
    ready: Shop, owner: Actor, write_file: WriteFile
) -> None:
    row = GOOD[0].replace(GOOD[0].rsplit(",", 1)[1], "account")
    result = walked(ready.exchange.import_sales(owner, write_file("s.csv", [HEAD, row])))
    (reject,) = result.rejects
    assert isinstance(reject.error, Unusable)
    assert reject.error.field == "tender"


def test_rows_of_a_sale_stand_together_and_agree(ready: Shop, owner: Actor, write_file: WriteFile) -> None:
    rows = [GOOD[0], GOOD[2], GOOD[1], GOOD[3], GOOD[5], GOOD[5].replace("qris", "cash")]
    result = walked(ready.exchange.import_sales(owner, write_file("s.csv", [HEAD, *rows])))
    assert (result.created, result.rejected) == (2, 4)
    assert [(reject.row, type(reject.error)) for reject in result.rejects] == [
        (2, SaleScattered), (4, SaleScattered), (6, SaleScattered), (7, SaleLeftOut)
    ]  # fmt: skip
    scattered = result.rejects[2].error
    assert isinstance(scattered, SaleScattered)
    assert scattered.field == "tender"
    assert ready.sales.by_number("S2").net == 1_000_000


def test_sales_before_the_first_terms_are_named_and_left_out(
    database_shop: Shop, write_file: WriteFile
) -> None:
    shop = database_shop
    owner = shop.staff.begin_owner("staff-owner", "Cek Ida", "rahasia bege", "A")
    shop.loyalty.publish(owner, starting_programme(new_id(), date(2025, 2, 1)))
    walked(shop.exchange.import_items(owner, write_file("items.csv", ITEMS)))
    walked(shop.exchange.import_members(owner, write_file("members.csv", MEMBERS)))
    result = walked(shop.exchange.import_sales(owner, write_file("s.csv", [HEAD, *GOOD])))
    assert (result.created, result.rejected) == (4, 2)
    assert [type(reject.error) for reject in result.rejects] == [TermsMissing, SaleLeftOut]


@pytest.fixture
def database_shop(shop: Shop) -> Shop:
    """A shop nobody has begun to work in."""
    return shop


def test_a_failure_while_writing_leaves_nothing_behind(
    ready: Shop, owner: Actor, write_file: WriteFile
) -> None:
    """Somebody at another till sells under the number while the file is being read."""
    path = write_file("s.csv", [HEAD, *GOOD])
    steps = ready.exchange.import_sales(owner, path)
    for _ in range(2):
        next(steps)
    walked(ready.exchange.import_sales(owner, write_file("t.csv", [HEAD, GOOD[5]])))
    before = dump(ready.database)
    with pytest.raises(UniqueBroken):
        walked(steps)
    assert dump(ready.database) == before


def test_sales_of_a_merged_card_win_for_who_goes_on(ready: Shop, owner: Actor, write_file: WriteFile) -> None:
    keep = ready.members.enrol(owner, NewMember(MemberId(new_id()), "Budi", "081200000002", consent=True))
    gone = ready.members.find(owner, "siti")[0]
    ready.member_care.merge(owner, keep.id, gone.id)
    path = write_file("s.csv", [HEAD, *GOOD])
    walked(ready.exchange.import_sales(owner, path))
    assert (ready.loyalty.balance(keep.id), ready.loyalty.balance(gone.id)) == (1_019, 0)
    assert len(ready.sales.of_member(keep.id)) == 4
    before = dump(ready.database)
    again = walked(ready.exchange.import_sales(owner, path))
    assert (again.created, again.rejected) == (0, 0)
    assert dump(ready.database) == before
