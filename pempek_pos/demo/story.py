"""The members worth looking at: with points from before or ending soon, one lapsed, one in debt."""

from datetime import date, timedelta
from random import Random
from typing import Final

from pempek_pos.audit.actor import Actor
from pempek_pos.clock import month_end
from pempek_pos.demo.counter import DemoCounter
from pempek_pos.demo.habits import Regular, regular
from pempek_pos.demo.people import IN_DEBT, LAPSED, long_standing
from pempek_pos.ids import new_id
from pempek_pos.loyalty.rewards import Claim, Reward, RewardKind
from pempek_pos.members.member import MemberId, MemberOnFile
from pempek_pos.money.amount import Points
from pempek_pos.sales.refund import everything
from pempek_pos.shop import Shop

_BUYS, _SPENDS, _BRINGS_BACK = 11, 10, 8
"""Days before the last one of the story of who ends up in debt."""
_LAST_VISIT: Final = 6
_FREE_DRINK: Final = "MN-ESK"


def phone(rng: Random) -> str:
    """An invented number that nobody has."""
    return f"08120{rng.randrange(1_000_000):06d}"


def more_rewards(shop: Shop, owner: Actor) -> None:
    """A small reward beside those that a shop begins with."""
    if drink := shop.catalog.find(_FREE_DRINK):
        today = shop.clock.today()
        name = f"{drink.name} gratis"
        reward = Reward(new_id(), name, RewardKind.FREE_ITEM, Points(120), today, item_id=drink.id, pieces=1)
        shop.loyalty.keep_reward(owner, reward)


def long_standing_members(counter: DemoCounter) -> list[Regular]:
    """The shop's old notebook taken over, with the points that stood in it."""
    shop, owner, rng = counter.shop, counter.staff.owner, counter.rng
    today = shop.clock.today()
    on_file = [_on_file(nth, name, today, rng) for nth, name in enumerate(long_standing(), 1)]
    people = []
    with shop.database.transaction():
        shop.members.take_in(owner, on_file, ())
        for member in on_file:
            points = Points(rng.choice((0, 40, 85, 120, 160, 240, 310, 420, 650)))
            if member.name == LAPSED:
                shop.loyalty.open_points(
                    owner, member.id, Points(180), today, today + timedelta(days=_LAST_VISIT)
                )
            elif points:
                shop.loyalty.open_points(owner, member.id, points, today, _ends(today, rng))
            people.append(_regular(member, today, rng))
    return people


def tell(counter: DemoCounter, by: Actor, people: list[Regular], nth: int, days: int) -> None:
    """What happens on the story's nth day to those it is about."""
    for member in people:
        if member.name == LAPSED and nth == _LAST_VISIT:
            member.next_visit = None
        if member.name == IN_DEBT:
            _into_debt(counter, by, member, days - 1 - nth)


def _into_debt(counter: DemoCounter, by: Actor, member: Regular, days_left: int) -> None:
    """A large purchase, its points spent the day after, and then the purchase brought back (policy B5)."""
    shop = counter.shop
    if days_left == _BUYS:
        counter.sell(by, counter.basket({"PK-30": 3}, member.member_id))
    if days_left == _SPENDS:
        basket = counter.basket({"PS-ADA": 10, "CK-250": 1}, member.member_id)
        balance = shop.loyalty.balance(member.member_id)
        reward = next(
            reward for reward in shop.loyalty.rewards() if reward.kind is RewardKind.POINTS_AS_RUPIAH
        )
        claims = (Claim(reward.id, Points(min(balance, 2_000))),)
        counter.sell(by, type(basket)(basket.id, basket.lines, basket.member_id, claims=claims))
    if days_left == _BRINGS_BACK:
        sale = max(shop.sales.of_member(member.member_id), key=lambda sale: sale.net)
        counter.refund(by, sale, everything(shop.sales.refundable(sale.number)))


def _on_file(nth: int, name: str, today: date, rng: Random) -> MemberOnFile:
    joined = today - timedelta(days=rng.randint(20, 700))
    birthday = f"{rng.randint(1, 28):02d}-{rng.randint(1, 12):02d}" if rng.random() < 0.6 else ""
    return MemberOnFile(
        MemberId(new_id()), f"BK-{nth:03d}", name, phone(rng), joined, joined, rng.random() < 0.3, birthday
    )


def _ends(today: date, rng: Random) -> date:
    """The last good day of points from the notebook: some end soon after the quarter, most much later."""
    soon = today + timedelta(days=rng.choice((95, 100, 118)))
    return soon if rng.random() < 0.2 else month_end(today + timedelta(days=rng.randint(150, 330)))


def _regular(member: MemberOnFile, today: date, rng: Random) -> Regular:
    known = regular(member.id, member.name, today, rng)
    if member.name == IN_DEBT:
        known.next_visit = None
    if member.name == LAPSED:
        known.gap, known.next_visit = 3, today
    return known
