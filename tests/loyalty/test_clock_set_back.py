"""A clock set back revives nothing (policy X2)."""

from datetime import date

from pempek_pos.loyalty.rewards import Claim, RewardKind
from pempek_pos.loyalty.statement import EntryKind
from pempek_pos.money.amount import Points
from tests.fixed_clock import FixedClock
from tests.shop_floor import Floor


def test_points_that_expired_come_back_with_grace_although_the_clock_stands_before_it(
    floor: Floor, clock: FixedClock
) -> None:
    siti = floor.member()
    floor.shop.loyalty.open_points(floor.owner, siti.id, Points(100), clock.today(), date(2026, 11, 30))
    reward = floor.reward(RewardKind.AMOUNT_OFF, 60, 5_000)
    sale = floor.sell(floor.basket(("BOX", 1), member=siti, claims=(Claim(reward.id),)))
    clock.set(date(2026, 12, 1))
    assert floor.shop.expiry.run(floor.owner, clock.today()) == 40
    clock.set(date(2026, 11, 29))
    floor.refund(sale)
    assert [(lot.remaining, lot.expires_on) for lot in floor.shop.loyalty.lots(siti.id)] == [
        (60, date(2026, 12, 29))
    ]
    clock.set(date(2026, 12, 30))
    assert floor.shop.expiry.run(floor.owner, clock.today()) == 60
    entries = floor.shop.loyalty.ledger(siti.id, date(2026, 11, 1), date(2026, 12, 31))
    assert [entry.points for entry in entries if entry.kind is EntryKind.EXPIRY] == [-40, -60]


def test_what_expired_stays_expired(floor: Floor, clock: FixedClock) -> None:
    siti = floor.member()
    floor.sell(floor.basket(("KSB", 5), member=siti))
    clock.set(date(2027, 12, 1))
    floor.shop.expiry.run(floor.owner, clock.today())
    clock.set(date(2027, 11, 1))
    assert floor.balance(siti) == 0
    assert floor.shop.expiry.run(floor.owner, clock.today()) == 0
