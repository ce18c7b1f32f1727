"""Everything about a member is read with the same number of questions, however much there is."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from pempek_pos.complaints.complaint import About, Category, NewComplaint
from pempek_pos.feedback.rating import NewRating, Platform, RatingFacts
from pempek_pos.ids import new_id
from pempek_pos.insight.next_step import Step
from pempek_pos.members.member import Member
from pempek_pos.members.visit import MemberFindings, NewMemberVisit, VisitKind
from pempek_pos.shop import Shop
from pempek_pos.storage.address import sqlite_url
from pempek_pos.storage.engines import begin_database
from pempek_pos.storage.on_sqlite import SqliteDatabase
from tests.fixed_clock import FixedClock
from tests.shop_floor import Floor, opened
from ui.members.page import member_services
from ui.members.profile_reader import ProfileReader
from ui.members.state import LATEST, Profile


@contextmanager
def a_floor(folder: Path, clock: FixedClock) -> Iterator[Floor]:
    shop = Shop(begin_database(sqlite_url(folder / "reading.db")), clock)
    yield opened(shop)
    shop.close()


def read(floor: Floor, member: Member) -> Profile:
    return ProfileReader(member_services(floor.shop)).read(floor.owner, member.id, LATEST)


def busy_day(floor: Floor, member: Member) -> None:
    shop, owner = floor.shop, floor.owner
    sale = floor.sell(floor.basket(("KSB", 1), ("ADA", 2), member=member))
    shop.complaints.log(owner, NewComplaint(new_id(), Category.TASTE, "dingin", About(sale_id=sale.id)))
    facts = RatingFacts(Platform.GOOGLE, 2, shop.clock.today(), "biasa saja", member_id=member.id)
    shop.ratings.log(owner, NewRating(new_id(), facts))
    today, me = shop.clock.today(), owner.staff_id
    visit = NewMemberVisit(new_id(), member.id, VisitKind.CALL, today, me, "tanya kabar")
    shop.member_visits.plan(owner, visit)
    shop.member_visits.record(owner, visit.id, MemberFindings("senang"))


def questions(floor: Floor, member: Member) -> int:
    asked: list[str] = []
    database = floor.shop.database
    assert isinstance(database, SqliteDatabase)
    connection = database.connection()
    connection.set_trace_callback(asked.append)
    read(floor, member)
    connection.set_trace_callback(None)
    return len(asked)


def test_a_busy_member_costs_no_more_questions_than_a_quiet_one(tmp_path: Path, clock: FixedClock) -> None:
    with a_floor(tmp_path, clock) as floor:
        siti = floor.member()
        busy_day(floor, siti)
        read(floor, siti)
        few = questions(floor, siti)
        for _ in range(5):
            clock.move(days=1)
            busy_day(floor, siti)
        assert questions(floor, siti) == few
        assert few < 45


def test_what_is_known_comes_together(tmp_path: Path, clock: FixedClock) -> None:
    with a_floor(tmp_path, clock) as floor:
        siti = floor.member()
        busy_day(floor, siti)
        clock.move(days=1)
        busy_day(floor, siti)
        profile = read(floor, siti)
        assert profile.step is Step.ANSWER_COMPLAINT
        assert profile.facts.complaint == "K-0001"
        assert [one.complaint.label for one in profile.open_complaints] == ["K-0002", "K-0001"]
        assert [voice.bad for voice in profile.voices] == [True, True]
        assert profile.rhythm is not None
        assert (profile.rhythm.gaps, profile.rhythm.days_since) == (1, 0)
        (latest, _) = profile.visits
        assert latest.effect is not None
        assert (latest.effect.before, latest.effect.after) == (30_000, 30_000)
        assert profile.history.favourites[0].pieces == 4


def test_who_stays_away_is_to_be_greeted_as_their_consent_allows_p4(
    tmp_path: Path, clock: FixedClock
) -> None:
    with a_floor(tmp_path, clock) as floor:
        siti = floor.member()
        for _ in range(4):
            floor.sell(floor.basket(("ADA", 1), member=siti))
            clock.move(days=5)
        clock.move(days=6)
        assert read(floor, siti).step is Step.GREET_IN_PERSON
        floor.shop.members.set_promotions(floor.owner, siti.id, True)
        profile = read(floor, siti)
        assert profile.step is Step.WIN_BACK
        (letter,) = floor.shop.drafts.today(floor.owner).letters
        floor.shop.drafts.opened(floor.owner, new_id(), letter.due)
        assert read(floor, siti).step is Step.GIVE_TIME
        clock.move(days=14)
        assert read(floor, siti).step is Step.WIN_BACK


def test_the_cashier_reads_no_ratings_and_no_drafts(tmp_path: Path, clock: FixedClock) -> None:
    with a_floor(tmp_path, clock) as floor:
        siti = floor.member()
        busy_day(floor, siti)
        reader = ProfileReader(member_services(floor.shop))
        profile = reader.read(floor.cashier, siti.id, LATEST)
        assert (profile.voices, profile.drafts) == ((), ())
        assert profile.complaints


def test_an_empty_member_has_a_first_step(tmp_path: Path, clock: FixedClock) -> None:
    with a_floor(tmp_path, clock) as floor:
        profile = read(floor, floor.member())
        assert profile.step is Step.FIRST_PURCHASE
        assert profile.rhythm is None
        assert profile.next_visit is None
