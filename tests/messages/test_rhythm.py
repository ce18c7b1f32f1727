"""Who stays away, as the list finds it in one query, is who the insight's own rule says is to be greeted."""

from datetime import timedelta
from random import Random

from pempek_pos.insight.buying import Buyer, PurchaseDay
from pempek_pos.insight.rhythm import Presence, rhythm_of
from pempek_pos.messages.draft import MessageKind
from pempek_pos.money.amount import Rupiah
from tests.messages.list_of import buy, clock_of, listed, long_known
from tests.shop_floor import Floor

PEOPLE = 16
AWAY = (Presence.TO_GREET, Presence.QUIET)


def test_the_query_and_the_rule_agree_about_everybody(floor: Floor, depth: int) -> None:
    drawn, start = Random(depth), clock_of(floor).now()
    members = [long_known(floor, f"Anggota {nth}") for nth in range(PEOPLE)]
    end = start + timedelta(days=300)
    expected = set()
    for member in members:
        gaps = [drawn.randint(1, 9) for _ in range(drawn.randint(1, 5))]
        clock_of(floor).set(end - timedelta(days=drawn.randint(1, 24) + sum(gaps)))
        first = clock_of(floor).today()
        buy(floor, member, *gaps)
        days = (first + timedelta(days=sum(gaps[:at])) for at in range(len(gaps) + 1))
        buyer = Buyer(member.id, tuple(PurchaseDay(day, Rupiah(22_000)) for day in days))
        if rhythm_of(buyer, end.date()).presence in AWAY:
            expected.add(member.name)
    clock_of(floor).set(end)
    assert {name for kind, name in listed(floor) if kind is MessageKind.WIN_BACK} == expected
    assert 0 < len(expected) < PEOPLE
