"""Short ways to put offers on the shelf and to look at what a sale did to points."""

from dataclasses import replace

from pempek_pos.ids import new_id
from pempek_pos.loyalty.goods import Goods
from pempek_pos.loyalty.promotions import Promotion, PromotionKind
from pempek_pos.loyalty.rewards import Claim, Reward, RewardKind
from pempek_pos.money.amount import Points, Rupiah
from pempek_pos.sales.receipt import Receipt
from tests.shop_floor import Floor

NO_POINTS_FOR_MONEY = Rupiah(1_000_000_000)
"""So many rupiah a point that only campaigns win any."""


def promotion(floor: Floor, kind: PromotionKind, **terms: object) -> Promotion:
    """A promotion from today on."""
    made = Promotion(new_id(), "Promo", kind, floor.shop.clock.today())
    return floor.shop.offers.keep_promotion(floor.owner, replace(made, **terms))  # type: ignore[arg-type]


def percent(floor: Floor, share: int, **terms: object) -> Promotion:
    """A percent promotion from today on."""
    return promotion(floor, PromotionKind.PERCENT_OFF, percent_bp=share * 100, **terms)


def percent_reward(floor: Floor, cost: int, share: int, code: str = "") -> Reward:
    """A percent for points, on one item or the whole order."""
    goods = Goods(frozenset({floor.items[code].id})) if code else Goods()
    today = floor.shop.clock.today()
    reward = Reward(new_id(), f"{share} persen", RewardKind.PERCENT_OFF, Points(cost), today)
    return floor.shop.loyalty.keep_reward(floor.owner, replace(reward, percent_bp=share * 100, goods=goods))


def claims(*rewards: Reward) -> tuple[Claim, ...]:
    """One claim of each."""
    return tuple(Claim(reward.id) for reward in rewards)


def points(receipt: Receipt) -> tuple[int, int, int]:
    """Won, spent and the balance after, as the receipt says."""
    assert receipt.member is not None
    return receipt.member.won, receipt.member.spent, receipt.member.balance
