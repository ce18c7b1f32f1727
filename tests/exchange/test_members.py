"""members.csv into the programme, on both engines."""

from pempek_pos.audit.actor import Actor
from pempek_pos.errors import Unusable
from pempek_pos.exchange.faults import SeenBefore
from pempek_pos.ids import new_id
from pempek_pos.members.consent import ConsentNeeded
from pempek_pos.members.member import MemberFacts, MemberId, NewMember, PhoneTaken
from pempek_pos.phone import PhoneUnreadable
from pempek_pos.shop import Shop
from tests.database_dump import dump
from tests.exchange.conftest import WriteFile, walked

HEAD = (
    "member_no,name,phone,joined_on,consent_on,promo_consent,birthday,opening_points,opening_points_expire_on"
)
GOOD = [
    "M001,Siti,0812-0000-0001,2024-12-31,2024-12-31,yes,29-02,120,2027-06-30",
    "M002,Tan Mei Ling,+62 812 0000 0002,2025-01-05T10:00:00+07:00,2025-01-05,no,,0,",
    "M003,Budi,81200000003,2025-01-06,2025-01-06,,,50,",
]


def test_members_come_in_with_their_number_their_day_and_their_points(
    shop: Shop, owner: Actor, write_file: WriteFile
) -> None:
    result = walked(shop.exchange.import_members(owner, write_file("m.csv", [HEAD, *GOOD])))
    assert (result.created, result.rejected, shop.members.count()) == (3, 0, 3)
    siti, budi = shop.members.find(owner, "M001")[0], shop.members.find(owner, "budi")[0]
    kept = shop.members.member(owner, siti.id)
    assert (kept.outside_no, str(kept.joined_on), kept.birthday, kept.promotions) == (
        "M001",
        "2024-12-31",
        "29-02",
        True,
    )
    assert (siti.points, budi.points) == (120, 50)
    assert [(lot.remaining, str(lot.expires_on)) for lot in shop.loyalty.lots(siti.id)] == [
        (120, "2027-06-30")
    ]
    assert shop.loyalty.lots(budi.id)[0].expires_on is None
    assert kept.phone == "+6281200000001"


def test_the_same_file_again_changes_nothing(shop: Shop, owner: Actor, write_file: WriteFile) -> None:
    path = write_file("m.csv", [HEAD, *GOOD])
    walked(shop.exchange.import_members(owner, path))
    before = dump(shop.database)
    again = walked(shop.exchange.import_members(owner, path))
    assert (again.unchanged, again.written) == (3, False)
    assert dump(shop.database) == before


def test_a_changed_name_is_taken_over_and_a_withdrawn_consent_stays_withdrawn(
    shop: Shop, owner: Actor, write_file: WriteFile
) -> None:
    """Policy P4: an old file cannot say yes for somebody who has said no since."""
    walked(shop.exchange.import_members(owner, write_file("m.csv", [HEAD, *GOOD])))
    siti = shop.members.find(owner, "siti")[0]
    shop.members.set_promotions(owner, siti.id, False)
    result = walked(
        shop.exchange.import_members(
            owner, write_file("n.csv", [HEAD, GOOD[0].replace("Siti", "Siti Aminah"), *GOOD[1:]])
        )
    )
    assert (result.changed, result.unchanged) == (1, 2)
    kept = shop.members.member(owner, siti.id)
    assert (kept.name, kept.promotions, shop.loyalty.balance(siti.id)) == ("Siti Aminah", False, 120)


def test_a_bad_row_is_a_reject_and_not_a_stop(shop: Shop, owner: Actor, write_file: WriteFile) -> None:
    """Policy P3: a phone is unique."""
    shop.members.enrol(owner, NewMember(MemberId(new_id()), "Ibu lama", "081299990000", consent=True))
    rows = [
        *GOOD,
        "M004,Sama,0812 0000 0001,2025-01-01,2025-01-01,,,,",
        "M005,Terpakai,081299990000,2025-01-01,2025-01-01,,,,",
        "M006,Singkat,08123,2025-01-01,2025-01-01,,,,",
        "M007,Tanpa izin,081200000007,2025-01-01,,,,,",
        "M008,Besok,081200000008,2099-01-01,2025-01-01,,,,",
        "M009,Tanggal,081200000009,31/12/2024,2025-01-01,,,,",
        "M010,Ultah,081200000010,2025-01-01,2025-01-01,,31-02,,",
        "M011,Poin,081200000011,2025-01-01,2025-01-01,,,-5,",
        "M001,Dua kali,081200000012,2025-01-01,2025-01-01,,,,",
        ",Tanpa nomor,081200000013,2025-01-01,2025-01-01,,,,",
    ]
    result = walked(shop.exchange.import_members(owner, write_file("m.csv", [HEAD, *rows])))
    assert (result.rows, result.created, result.rejected) == (13, 3, 10)
    kinds = [SeenBefore, PhoneTaken, PhoneUnreadable, ConsentNeeded, *[Unusable] * 4, SeenBefore, Unusable]
    assert [type(reject.error) for reject in result.rejects] == kinds
    assert [reject.row for reject in result.rejects] == list(range(5, 15))
    taken = result.rejects[1].error
    assert isinstance(taken, PhoneTaken)
    assert taken.name == "Ibu lama"
    assert not any("8120000" in str(reject.error) for reject in result.rejects)


def test_who_was_forgotten_is_not_brought_back(shop: Shop, owner: Actor, write_file: WriteFile) -> None:
    path = write_file("m.csv", [HEAD, *GOOD])
    walked(shop.exchange.import_members(owner, path))
    siti = shop.members.find(owner, "siti")[0]
    shop.member_care.anonymise(owner, siti.id)
    before = dump(shop.database)
    again = walked(shop.exchange.import_members(owner, path))
    assert (again.unchanged, again.created, again.changed) == (3, 0, 0)
    assert dump(shop.database) == before
    assert shop.members.find(owner, "siti") == ()


def test_a_merged_card_is_not_brought_back_nor_its_points_twice(
    shop: Shop, owner: Actor, write_file: WriteFile
) -> None:
    path = write_file("m.csv", [HEAD, *GOOD])
    walked(shop.exchange.import_members(owner, path))
    siti, other = shop.members.find(owner, "siti")[0], shop.members.find(owner, "")[0]
    assert siti.id != other.id
    shop.member_care.merge(owner, other.id, siti.id)
    shop.members.correct(owner, other.id, MemberFacts("Budi", "081200000001"))
    rows = [GOOD[0], GOOD[1], GOOD[2].replace("81200000003", "0812-0000-0001")]
    before = dump(shop.database)
    again = walked(shop.exchange.import_members(owner, write_file("n.csv", [HEAD, *rows])))
    assert (again.unchanged, again.created, again.changed) == (3, 0, 0)
    assert dump(shop.database) == before
