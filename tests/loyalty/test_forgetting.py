"""A member who asks for it is forgotten: nothing tells who they were, every total stays (policy P4)."""

from pathlib import Path

import pytest

from pempek_pos.ids import new_id
from pempek_pos.members.consent import ConsentKind
from pempek_pos.members.member import MemberFacts, MemberId, MemberOnFile, MemberState, NewMember
from pempek_pos.members.parting import MemberLeft, forgotten_mark
from pempek_pos.money.amount import Rupiah
from pempek_pos.printing.receipt_rows import receipt_rows
from pempek_pos.printing.rows import Pair
from pempek_pos.staff.rights import ApprovalNeeded, Right
from tests.database_dump import dump
from tests.loyalty.test_care import approved, held, refused
from tests.loyalty.test_merging import check_all, merge
from tests.shop_floor import Floor

NAME, PHONE, NOTE, BIRTHDAY = "Zulaikha Ramadhani", "+6281299887766", "alergi udang", "17-08"


def known(floor: Floor) -> MemberId:
    """Somebody with everything a member can have on record."""
    new = NewMember(MemberId(new_id()), NAME, PHONE, consent=True, promotions=True, birthday=BIRTHDAY)
    member = floor.shop.members.enrol(floor.owner, new)
    floor.shop.members.correct(floor.owner, member.id, MemberFacts(NAME, PHONE, BIRTHDAY, NOTE))
    return member.id


def test_nothing_tells_who_it_was_and_every_total_stays(floor: Floor) -> None:
    member_id = known(floor)
    members, db = floor.shop.members, floor.shop.database
    member = members.member(floor.owner, member_id)
    sale = floor.sell(floor.basket(("KSB", 3), member=member))
    figures = "SELECT SUM(balance), (SELECT SUM(net) FROM sale) FROM points_account"
    before = db.rows(figures)
    floor.shop.member_care.anonymise(floor.owner, member_id)
    after = members.member(floor.owner, member_id)
    assert (after.state, after.name, after.phone, after.shown_phone) == (MemberState.ANONYMISED, "", None, "")
    assert (after.birthday, after.note, after.promotions) == ("", "", False)
    assert db.rows(figures) == before
    assert held(floor, member) == (66, 66, 66)
    everything = repr(dump(db)).lower()
    for trace in (NAME, "zulaikha", "ramadhani", PHONE, "81299887766", "99887766", NOTE, BIRTHDAY):
        assert trace.lower() not in everything
    assert members.find(floor.owner, "zulaikha") == members.find(floor.owner, "7766") == ()
    assert members.find(floor.owner, member.card_no) == ()
    assert members.by_card(member.card_no) is None
    rows = receipt_rows(floor.shop.sales.receipt(sale.id), floor.shop.settings.profile())
    lefts = [row.left for row in rows if isinstance(row, Pair)]
    assert "Anggota terhapus" in lefts
    check_all(floor)


@pytest.mark.parametrize("engine", ["sqlite"])
def test_the_file_itself_holds_no_trace(floor: Floor, tmp_path: Path) -> None:
    """A server keeps its files to itself."""
    for nth in range(30):
        floor.member(f"Anggota {nth}")
    member_id = known(floor)
    for nth in range(30, 60):
        floor.member(f"Anggota {nth}")
    floor.shop.member_care.anonymise(floor.owner, member_id)
    floor.shop.close()
    held = b"".join(path.read_bytes() for path in tmp_path.glob("shop.db*"))
    for trace in (NAME, "zulaikha", PHONE, "081299887766", NOTE):
        assert trace.encode() not in held
    assert b"Anggota 59" in held


def test_consents_end_and_say_when(floor: Floor) -> None:
    member_id = known(floor)
    floor.shop.member_care.anonymise(floor.owner, member_id)
    told = floor.shop.members.consents(floor.owner, member_id)
    assert [(one.kind, one.given) for one in told][-2:] == [
        (ConsentKind.MEMBERSHIP, False),
        (ConsentKind.PROMOTION, False),
    ]


def test_it_happens_once_and_by_who_may(floor: Floor) -> None:
    member_id, care = known(floor), floor.shop.member_care
    refused(floor, ApprovalNeeded, lambda: care.anonymise(floor.cashier, member_id))
    care.anonymise(floor.cashier, member_id, approved(floor, floor.cashier, Right.ANONYMISE_MEMBER))
    before = dump(floor.shop.database)
    assert care.anonymise(floor.owner, member_id).state is MemberState.ANONYMISED
    assert dump(floor.shop.database) == before


def test_cards_that_were_merged_into_it_are_forgotten_too(floor: Floor) -> None:
    member_id = known(floor)
    keep = floor.member()
    merge(floor, keep, floor.shop.members.member(floor.owner, member_id))
    floor.shop.member_care.anonymise(floor.owner, member_id)
    left = floor.shop.members.member(floor.owner, keep.id)
    assert (left.state, left.name) == (MemberState.ANONYMISED, "")
    everything = repr(dump(floor.shop.database))
    assert all(trace not in everything for trace in (NAME, NOTE, BIRTHDAY, keep.name))
    check_all(floor)


def test_a_held_basket_says_so_and_a_refund_still_moves_the_points(floor: Floor) -> None:
    member_id = known(floor)
    member = floor.shop.members.member(floor.owner, member_id)
    sale = floor.sell(floor.basket(("KSB", 3), member=member))
    basket = floor.basket(("KSB", 1), member=member)
    floor.shop.parking.park(floor.cashier, basket, "meja 3", Rupiah(22_000))
    floor.shop.member_care.anonymise(floor.owner, member_id)
    resumed = floor.shop.parking.resume(floor.cashier, basket.id)
    with pytest.raises(MemberLeft) as left:
        floor.shop.sales.quote(resumed)
    assert left.value.card_no == member.card_no
    refused(floor, MemberLeft, lambda: floor.shop.sales.check_out(floor.cashier, resumed, ()))
    back = floor.refund(sale)
    assert back.member is not None
    assert back.member.name == ""
    assert held(floor, member) == (0, 0, 0)


def test_the_number_of_a_former_system_is_gone_but_told_again_by_its_mark(floor: Floor) -> None:
    today = floor.shop.clock.today()
    on_file = MemberOnFile(MemberId(new_id()), "LAMA-0012", NAME, PHONE, today, today)
    floor.shop.members.take_in(floor.owner, [on_file], [])
    assert [match.name for match in floor.shop.members.find(floor.owner, "lama-0012")] == [NAME]
    floor.shop.member_care.anonymise(floor.owner, on_file.id)
    assert floor.shop.members.member(floor.owner, on_file.id).outside_no is None
    assert "LAMA" not in repr(dump(floor.shop.database))
    assert forgotten_mark("LAMA-0012") in floor.shop.members.on_file(floor.owner)
    assert floor.shop.members.find(floor.owner, "lama-0012") == ()


def test_the_old_number_of_a_merged_card_finds_who_goes_on(floor: Floor) -> None:
    today, keep = floor.shop.clock.today(), floor.member()
    on_file = MemberOnFile(MemberId(new_id()), "LAMA-0012", NAME, PHONE, today, today)
    floor.shop.members.take_in(floor.owner, [on_file], [])
    merge(floor, keep, floor.shop.members.member(floor.owner, on_file.id))
    assert [match.id for match in floor.shop.members.find(floor.owner, " LAMA-0012 ")] == [keep.id]
