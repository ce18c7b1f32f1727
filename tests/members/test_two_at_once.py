"""Two programs at one shop's server: two people join at the same moment."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from pempek_pos.audit.actor import Actor, Role
from pempek_pos.audit.service import AuditService
from pempek_pos.members.member import Member, MemberId, NewMember, PhoneTaken
from pempek_pos.members.service import MembersService
from pempek_pos.storage.engines import open_database
from tests.fixed_clock import FixedClock


@pytest.fixture
def engine() -> str:
    """Only a server has two programs; SQLite's file belongs to one."""
    return "postgres"


def enrol_many(url: str, till: str, phones: list[str]) -> list[Member | PhoneTaken]:
    """What each enrolment at one till comes to."""
    database, clock = open_database(url), FixedClock()
    members = MembersService(database, AuditService(database, clock), clock)
    by = Actor(f"staff-{till}", "Nyimas", Role.CASHIER, till)
    outcomes: list[Member | PhoneTaken] = []
    for phone in phones:
        try:
            outcomes.append(members.enrol(by, NewMember(MemberId(f"{till}-{phone}"), "Siti", phone, True)))
        except PhoneTaken as taken:
            outcomes.append(taken)
    database.close()
    return outcomes


def test_numbers_are_given_once_and_a_phone_to_one_member(database_url: str) -> None:
    shared = [f"0812{number:08d}" for number in range(20)]
    own = {till: [f"085{till}{number:08d}" for number in range(20)] for till in "12"}
    with ThreadPoolExecutor(2) as both:
        tills = [
            both.submit(
                enrol_many,
                database_url,
                till,
                [p for pair in zip(shared, own[till], strict=True) for p in pair],
            )
            for till in "12"
        ]
        outcomes = [outcome for till in tills for outcome in till.result()]
    joined = [outcome for outcome in outcomes if isinstance(outcome, Member)]
    refused = [outcome for outcome in outcomes if isinstance(outcome, PhoneTaken)]
    assert (len(joined), len(refused)) == (60, 20)
    assert sorted(member.number for member in joined) == list(range(1, 61))
    assert {taken.card_no for taken in refused} <= {member.card_no for member in joined}
