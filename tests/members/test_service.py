"""Members' commands and queries, on both engines."""

import itertools
import random
from dataclasses import replace
from datetime import date

import pytest

from pempek_pos.audit.actor import Actor, Role
from pempek_pos.audit.service import AuditService
from pempek_pos.errors import NotFound, Unusable
from pempek_pos.members.card import card_payload
from pempek_pos.members.consent import WORDING, WORDING_ON_FILE, Consent, ConsentKind, ConsentNeeded
from pempek_pos.members.member import (
    Member,
    MemberFacts,
    MemberId,
    MemberOnFile,
    NewMember,
    PhoneTaken,
)
from pempek_pos.members.service import MembersService
from pempek_pos.phone import PhoneUnreadable
from pempek_pos.staff.rights import NotAllowed
from pempek_pos.storage.database import Database
from pempek_pos.storage.refusals import UniqueBroken
from pempek_pos.text import cleaned
from tests.database_dump import dump
from tests.fixed_clock import FixedClock

TODAY = date(2026, 11, 23)


@pytest.fixture
def members(database: Database, clock: FixedClock) -> MembersService:
    return MembersService(database, AuditService(database, clock), clock)


def new(number: int, name: str, phone: str = "", **more: object) -> NewMember:
    return NewMember(MemberId(f"m{number}"), name, phone or f"0812000{number:05d}", True, **more)  # type: ignore[arg-type]


@pytest.fixture
def siti(members: MembersService, cashier: Actor) -> Member:
    return members.enrol(cashier, new(1, "Siti Nurhaliza", "0812-3456-7890", birthday="17-08"))


# Joining.


def test_somebody_joins_with_consent_and_gets_the_next_card(
    members: MembersService, siti: Member, cashier: Actor, owner: Actor
) -> None:
    assert (siti.number, siti.card_no, siti.joined_on, siti.birthday) == (1, "0000-0001-3", TODAY, "17-08")
    assert (siti.phone, siti.shown_phone) == (None, "0812-••••-7890")
    assert members.member(owner, siti.id).phone == "+6281234567890"
    assert members.consents(cashier, siti.id) == (
        Consent(ConsentKind.MEMBERSHIP, True, WORDING, TODAY, cashier.staff_id),
    )
    assert members.enrol(cashier, new(2, "Budi")).number == 2
    assert members.count() == 2


def test_joining_twice_with_one_id_changes_nothing(
    members: MembersService, siti: Member, cashier: Actor, database: Database
) -> None:
    before = dump(database)
    assert members.enrol(cashier, new(1, "Siti Nurhaliza", "0812-3456-7890")) == siti
    assert dump(database) == before


def test_who_is_refused_leaves_nothing_behind(
    members: MembersService, siti: Member, cashier: Actor, database: Database
) -> None:
    before = dump(database)
    with pytest.raises(PhoneTaken) as taken:
        members.enrol(cashier, new(2, "Siti lain", "+62 812 3456 7890"))
    assert (taken.value.card_no, taken.value.name) == (siti.card_no, "Siti Nurhaliza")
    with pytest.raises(ConsentNeeded):
        members.enrol(cashier, replace(new(2, "Budi"), consent=False))
    with pytest.raises(Unusable):
        members.enrol(cashier, new(2, " "))
    with pytest.raises(Unusable):
        members.enrol(cashier, new(2, "Budi", birthday="30-02"))
    with pytest.raises(PhoneUnreadable):
        members.enrol(cashier, new(2, "Budi", "halo"))
    assert dump(database) == before
    assert members.enrol(cashier, new(2, "Budi")).number == 2


def test_the_log_names_no_name_and_no_phone(
    members: MembersService, siti: Member, owner: Actor, database: Database
) -> None:
    """Policy P4: what the log keeps for ever must not be about a person."""
    members.correct(owner, siti.id, MemberFacts("Siti Aminah", "081298765432"))
    log = repr(database.rows("SELECT * FROM audit_entry"))
    assert not any(told in log for told in ("Siti", "Aminah", "3456", "98765"))


# Finding.


def test_a_member_is_found_by_name_phone_and_card(
    members: MembersService, siti: Member, cashier: Actor, owner: Actor
) -> None:
    budi = members.enrol(cashier, new(2, "Budi Santoso"))
    for text in ("siti", "NURHAL", "nurhaliza si", "sit nur", "7890", "0812345", "+62 812 34", "0000-0001-3"):
        assert [match.id for match in members.find(cashier, text)] == [siti.id], text
    assert [match.id for match in members.find(cashier, "0812")] == [budi.id, siti.id]
    assert [match.id for match in members.find(cashier, "")] == [budi.id, siti.id]
    assert [match.id for match in members.find(cashier, "", limit=1)] == [budi.id]
    assert members.find(cashier, "siti")[0].phone == "0812-••••-7890"
    assert members.find(owner, "siti")[0].phone == "0812-3456-7890"


def test_a_match_shows_the_balance(
    members: MembersService, siti: Member, cashier: Actor, database: Database
) -> None:
    assert members.find(cashier, "siti")[0].points == 0
    database.run("INSERT INTO points_account (member_id, balance) VALUES (?, ?)", (siti.id, 1_240))
    assert members.find(cashier, "siti")[0].points == 1_240


@pytest.mark.parametrize(
    "text",
    ["%", "_", "100%", "\\", '"', "AND", "-x", "*", "(", "'; DROP TABLE member; --", "\x00", "q" * 10_000],
)
def test_signs_of_a_query_language_are_only_text(
    members: MembersService, siti: Member, cashier: Actor, text: str
) -> None:
    """Reliability G1, G2."""
    assert members.find(cashier, text) == ()
    assert members.by_card(text) is None


def test_one_member_with_many_keys_does_not_crowd_others_out(members: MembersService, cashier: Actor) -> None:
    members.enrol(cashier, new(1, "Sa Sb Sc Sd Se", "081111111111"))
    for number in range(2, 25):
        members.enrol(cashier, new(number, f"Szz {number}", f"08222222{number:04d}"))
    assert len(members.find(cashier, "s")) == 20
    assert len(members.find(cashier, "s", limit=24)) == 24
    assert [match.id for match in members.find(cashier, "111", limit=24)] == ["m1"]


def test_a_card_names_its_member_and_nothing_else_does(
    members: MembersService, siti: Member, database: Database
) -> None:
    assert members.by_card(siti.card_no) == members.by_card(card_payload(siti.card_no)) == siti.id
    assert (
        members.by_card("0000-0002-6") is members.by_card("0000-0001-4") is members.by_card("PS-ADA") is None
    )
    database.run("UPDATE member SET state = 'anonymised' WHERE id = ?", (siti.id,))
    assert members.by_card(siti.card_no) is None


def test_who_may_not_see_members_finds_none(members: MembersService, siti: Member, owner: Actor) -> None:
    assert members.find(replace(owner, role=Role.COUNTER_STAFF), "siti")
    with pytest.raises(NotFound):
        members.member(owner, MemberId("nobody"))


# Names of all kinds (reliability K1).

_FIRST = (
    "Siti",
    "Ny. Halimah",
    "dr. Rahmat",
    "Mariana br.",
    "Tan Mei Ling",
    "陈美玲",
    "محمد",
    "José",
    "Ó’Neill",
    "Ucok",
)
_LAST = ("", "Sitompul", "Al-Fatih Lubis", "von Österreich", "نور", "美玲", "<b>x</b>", "=1+1", "🙂🌶",
         "A\u0301ngel", "\u202eabc", "O'Brien; --", "İstanbul", "ß", "%", "\x1bp0", "x" * 50,
         "Ⅷ", "ﬁsh", "นภา")  # fmt: skip


def test_every_kind_of_name_joins_and_is_found_again(members: MembersService, cashier: Actor) -> None:
    names = [" ".join(parts).strip() for parts in itertools.product(_FIRST, _LAST)]
    assert len(names) == 200
    for number, name in enumerate(names, 1):
        members.enrol(cashier, new(number, name))
    chance = random.Random(7)
    for number, name in enumerate(names, 1):
        words = name.split()
        chance.shuffle(words)
        asked = {name, name.upper(), " ".join(words), f"{number:05d}"}
        for text in asked:
            assert f"m{number}" in {match.id for match in members.find(cashier, text, 250)}, text
        assert members.member(cashier, MemberId(f"m{number}")).name == cleaned(name)


# Corrections and consent.


def test_a_member_is_put_right_and_found_anew(
    members: MembersService, siti: Member, owner: Actor, cashier: Actor, database: Database
) -> None:
    facts = MemberFacts("Siti Aminah", "0812-9999-8888", "29-02", "alergi udang")
    after = members.correct(owner, siti.id, facts)
    assert (after.name, after.phone, after.birthday) == ("Siti Aminah", "+6281299998888", "29-02")
    assert after.note == "alergi udang"
    assert members.find(owner, "nurhaliza") == members.find(owner, "7890") == ()
    assert [match.id for match in members.find(owner, "aminah")] == [siti.id]
    assert [match.id for match in members.find(owner, "9999")] == [siti.id]
    before = dump(database)
    assert members.correct(owner, siti.id, facts) == after
    with pytest.raises(NotAllowed):
        members.correct(cashier, siti.id, MemberFacts("X", "081200000099"))
    assert dump(database) == before


def test_a_correction_cannot_take_anothers_phone(
    members: MembersService, siti: Member, owner: Actor, database: Database
) -> None:
    members.enrol(owner, new(2, "Budi", "081200000002"))
    before = dump(database)
    with pytest.raises(PhoneTaken):
        members.correct(owner, siti.id, MemberFacts("Siti", "081200000002"))
    with pytest.raises(NotFound):
        members.correct(owner, MemberId("nobody"), MemberFacts("Siti", "081200000003"))
    assert dump(database) == before


def test_promotions_are_a_tick_apart_and_can_be_taken_back(
    members: MembersService, siti: Member, cashier: Actor, database: Database
) -> None:
    """Policy P4."""
    assert not siti.promotions
    assert members.set_promotions(cashier, siti.id, True).promotions
    before = dump(database)
    assert members.set_promotions(cashier, siti.id, True).promotions
    assert dump(database) == before
    assert not members.set_promotions(cashier, siti.id, False).promotions
    assert [(c.kind.value, c.given) for c in members.consents(cashier, siti.id)] == [
        ("membership", True),
        ("promotion", True),
        ("promotion", False),
    ]


# Papers and files.


def test_papers_show_a_masked_phone_page_by_page(members: MembersService, cashier: Actor) -> None:
    for number in range(1, 6):
        members.enrol(cashier, new(number, f"Orang {number}"))
    first = members.papers_after(0, 3)
    rest = members.papers_after(first[-1].number, 3)
    assert [member.name[-1] for member in (*first, *rest)] == ["1", "2", "3", "4", "5"]
    assert {(member.phone, member.shown_phone[4:11]) for member in first} == {(None, "-••••-0")}
    assert members.on_paper(first[0].id) == first[0]


def test_members_of_a_former_system_come_in_together(
    members: MembersService, siti: Member, owner: Actor, cashier: Actor, database: Database
) -> None:
    def on_file(number: int, name: str, phone: str) -> MemberOnFile:
        day = date(2024, 12, 31)
        return MemberOnFile(MemberId(f"f{number}"), f"M{number:05d}", name, phone, day, day, number == 1)

    people = [on_file(n, f"Rumah Tangga {n}", f"08121000{n:04d}") for n in (1, 2)]
    members.take_in(owner, people, [])
    known = members.on_file(owner)
    assert sorted(known) == ["M00001", "M00002"]
    assert (known["M00001"].joined_on, known["M00001"].promotions) == (date(2024, 12, 31), True)
    assert members.consents(owner, MemberId("f2")) == (
        Consent(ConsentKind.MEMBERSHIP, True, WORDING_ON_FILE, date(2024, 12, 31), owner.staff_id),
    )
    for text in ("M00002", "rumah 2", "tangga rumah 2", "00002"):
        assert MemberId("f2") in {match.id for match in members.find(owner, text)}, text
    members.take_in(owner, [], [replace(people[0], name="Keluarga Satu")])
    assert members.find(owner, "keluarga")[0].id == "f1"
    before = dump(database)
    with pytest.raises(UniqueBroken):
        members.take_in(owner, [on_file(3, "Tiga", "081210009999"), on_file(4, "Empat", "081234567890")], [])
    with pytest.raises(NotAllowed):
        members.take_in(cashier, [], [])
    assert dump(database) == before


def test_keys_that_went_astray_are_noticed(
    members: MembersService, siti: Member, owner: Actor, database: Database
) -> None:
    members.enrol(owner, new(2, "Budi"))
    members.correct(owner, siti.id, MemberFacts("Siti Aminah", "0812-9999-8888"))
    assert [look.broken for look in members.check_keys()] == [None, None]
    database.run("INSERT INTO member_name_key (key, number) VALUES ('hantu', 99)")
    assert [look.broken for look in members.check_keys()] == [None, "keys of nobody"]
    database.run("DELETE FROM member_name_key WHERE key = 'aminah siti'")
    assert [look.broken for look in members.check_keys()] == [siti.card_no, None]
