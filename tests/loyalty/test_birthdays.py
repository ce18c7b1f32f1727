"""Birthday points: once a member and year, with consent, also after days without a round; on both engines."""

from datetime import date

from pempek_pos.ids import new_id
from pempek_pos.loyalty.expiry import birthdays
from pempek_pos.loyalty.statement import EntryKind
from pempek_pos.members.member import Member, MemberFacts, MemberId, NewMember
from pempek_pos.money.amount import Points
from tests.database_dump import dump
from tests.fixed_clock import FixedClock
from tests.shop_floor import Floor


def born(floor: Floor, name: str, birthday: str, promotions: bool = True) -> Member:
    new = NewMember(MemberId(new_id()), name, f"0812{sum(map(ord, name)):08d}", True, promotions, birthday)
    return floor.shop.members.enrol(floor.cashier, new)


def gifts(floor: Floor, member: Member) -> list[tuple[int, str, date]]:
    entries = floor.shop.loyalty.ledger(member.id, date(2020, 1, 1), date(2099, 1, 1))
    return [(e.points, e.source, e.on_day) for e in entries if e.kind is EntryKind.BIRTHDAY]


def test_a_birthday_brings_points_once_a_year_with_consent(floor: Floor, clock: FixedClock) -> None:
    floor.terms(birthday_points=Points(30))
    siti, shy = born(floor, "Siti", "23-11"), born(floor, "Ucok", "23-11", promotions=False)
    other = born(floor, "Budi", "24-11")
    today = clock.today()
    assert floor.shop.expiry.greet_birthdays(floor.cashier, today) == 1
    before = dump(floor.shop.database)
    assert floor.shop.expiry.greet_birthdays(floor.cashier, today) == 0
    assert dump(floor.shop.database) == before
    assert gifts(floor, siti) == [(30, f"{siti.id}:2026", today)]
    assert gifts(floor, shy) == gifts(floor, other) == []
    (lot,) = floor.shop.loyalty.lots(siti.id)
    assert (lot.remaining, lot.expires_on) == (30, date(2027, 11, 30))


def test_the_daily_round_greets_those_whose_birthday_fell_since_the_last(
    floor: Floor, clock: FixedClock
) -> None:
    floor.terms(birthday_points=Points(30))
    floor.shop.expiry.keep_up(floor.cashier, clock.today())
    missed, later = born(floor, "Siti", "26-11"), born(floor, "Budi", "29-11")
    clock.set(date(2026, 11, 28))
    floor.shop.expiry.keep_up(floor.cashier, clock.today())
    assert (len(gifts(floor, missed)), gifts(floor, later)) == (1, [])
    clock.set(date(2027, 11, 27))
    floor.shop.expiry.run(floor.owner, clock.today())
    assert [source[-4:] for _, source, _ in gifts(floor, missed)] == ["2026", "2027"]


def test_no_birthday_points_by_terms_that_give_none_and_none_after_leaving_a_birthday(
    floor: Floor, clock: FixedClock
) -> None:
    siti = born(floor, "Siti", "23-11")
    assert floor.shop.expiry.greet_birthdays(floor.cashier, clock.today()) == 0
    floor.terms(birthday_points=Points(30))
    floor.shop.members.correct(floor.owner, siti.id, MemberFacts("Siti", "0812 7000 0001", ""))
    assert floor.shop.expiry.greet_birthdays(floor.cashier, clock.today()) == 0
    assert floor.balance(siti) == 0


def test_a_birthday_on_the_leap_day_is_on_the_28th_in_other_years() -> None:
    assert birthdays(None, date(2027, 2, 28)) == {"28-02": 2027, "29-02": 2027}
    assert birthdays(date(2028, 2, 27), date(2028, 2, 29)) == {
        "27-02": 2028,
        "28-02": 2028,
        "29-02": 2028,
    }


def test_birthdays_of_a_pause_over_new_year_have_their_own_years() -> None:
    assert birthdays(date(2026, 12, 30), date(2027, 1, 2)) == {
        "30-12": 2026,
        "31-12": 2026,
        "01-01": 2027,
        "02-01": 2027,
    }
    assert len(birthdays(date(2020, 1, 1), date(2026, 5, 1))) == 365 + 1
