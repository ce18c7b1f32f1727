"""The shop that is held against the model: three items, every kind of promotion and reward, three members."""

from datetime import date, timedelta

from pempek_pos.ids import new_id
from pempek_pos.loyalty.goods import Goods
from pempek_pos.loyalty.promotions import Promotion, PromotionKind
from pempek_pos.loyalty.rewards import Reward, RewardKind
from pempek_pos.money.amount import Points, Rupiah
from pempek_pos.shop import Shop
from pempek_pos.storage.engines import begin_database, open_database
from tests.fixed_clock import FixedClock
from tests.shop_floor import Floor, opened, reopened

NAMES = ("Siti Nurhaliza", "Budi", "Ucok")
OPENED = ((900, date(2026, 12, 31)), (400, None), (0, None))
"""Points from before, and their last good day."""


def begin_shop(url: str) -> None:
    """Begin the shop at `url`, to be copied."""
    shop = Shop(begin_database(url), FixedClock())
    stock(opened(shop))
    shop.close()


def stock_file(url: str) -> None:
    """Stock a small shop that is at work already."""
    shop = Shop(open_database(url), FixedClock())
    stock(reopened(shop))
    shop.close()


def stock(floor: Floor) -> None:
    """Put on the shelf what the model knows by heart."""
    floor.item("SEN", 9_990)
    floor.item("KLT", 25_500)
    floor.item("CUK", 20_000, earns=False)
    floor.terms(minimum_spend=Rupiah(15_000), welcome_points=Points(25), referral_points=Points(50))
    for name, (points, ends) in zip(NAMES, OPENED, strict=True):
        member, today = floor.member(name), floor.shop.clock.today()
        if points:
            floor.shop.loyalty.open_points(floor.owner, member.id, Points(points), today, ends)
    for promotion in _promotions(floor):
        floor.shop.offers.keep_promotion(floor.owner, promotion)
    for reward in _rewards(floor):
        floor.shop.loyalty.keep_reward(floor.owner, reward)


def _promotions(floor: Floor) -> list[Promotion]:
    today = floor.shop.clock.today()
    sen, klt = (Goods(frozenset({floor.items[code].id})) for code in ("SEN", "KLT"))
    percent, kinds = PromotionKind.PERCENT_OFF, PromotionKind

    def made(name: str, kind: PromotionKind, **terms: object) -> Promotion:
        return Promotion(new_id(), name, kind, today, **terms)  # type: ignore[arg-type]

    until = today + timedelta(days=60)
    return [
        made("kulit", percent, percent_bp=1_000, goods=klt, minimum_pieces=2, valid_to=until),
        made("banyak", percent, percent_bp=500, minimum_amount=Rupiah(100_000)),
        made("delapan", percent, percent_bp=800, cap=Rupiah(15_000), code="DELAPAN"),
        made("lima", kinds.AMOUNT_OFF, amount=Rupiah(5_000), limit_in_all=3, code="LIMA"),
        made("gratis", kinds.FREE_PIECES, goods=sen, buy=3, free=1, times_per_sale=2, code="GRATIS"),
        made("ganda", kinds.MULTIPLIER, multiplier_bp=20_000, goods=sen, limit_per_member=2, code="GANDA"),
        made("kerja", kinds.BONUS, bonus=Points(3), by_piece=True, goods=klt, weekdays=0b001_1111),
        made("sepuluh", kinds.BONUS, bonus=Points(10), code="SEPULUH"),
    ]


def _rewards(floor: Floor) -> list[Reward]:
    today, kinds = floor.shop.clock.today(), RewardKind

    def made(name: str, kind: RewardKind, cost: int, **terms: object) -> Reward:
        return Reward(new_id(), name, kind, Points(cost), today, **terms)  # type: ignore[arg-type]

    return [
        made("potong", kinds.AMOUNT_OFF, 20, amount=Rupiah(7_000), claims_per_sale=2),
        made("persen", kinds.PERCENT_OFF, 30, percent_bp=1_500, cap=Rupiah(12_000), limit_per_member=3),
        made(
            "termurah", kinds.PERCENT_OFF, 10, percent_bp=5_000, cheapest=True, minimum_spend=Rupiah(30_000)
        ),
        made("cuko", kinds.FREE_ITEM, 15, item_id=floor.items["CUK"].id, pieces=1, limit_in_all=5),
        made("tukar", kinds.POINTS_AS_RUPIAH, 0, amount=Rupiah(37)),
    ]
