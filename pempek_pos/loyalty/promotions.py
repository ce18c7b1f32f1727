"""What makes sales cheaper or win more without points: promotions and campaigns (policy V3)."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from typing import Final

from pempek_pos.errors import ShopError
from pempek_pos.loyalty.goods import (
    ALL_GOODS,
    Goods,
    GoodsLine,
    amount_off,
    cheapest_pieces,
    percent_off,
    percent_off_cheapest,
    pieces_of,
    value_of,
)
from pempek_pos.money.amount import Points, Rupiah

EVERY_DAY: Final = 0b111_1111
"""All weekdays: Monday is 1, Sunday 64."""
MIDNIGHT: Final = 24 * 60


class PromotionKind(Enum):
    """What a promotion does."""

    AMOUNT_OFF = "amount off"
    PERCENT_OFF = "percent off"
    FREE_PIECES = "free pieces"
    MULTIPLIER = "multiplier"
    BONUS = "bonus"


CAMPAIGNS: Final = frozenset({PromotionKind.MULTIPLIER, PromotionKind.BONUS})
"""These change what is won, not what is paid."""


@dataclass(frozen=True, slots=True)
class Promotion:
    """A promotion's terms; both days of its window are inclusive, minutes are of the shop's day.

    The minimum looks at `goods` only. An empty code runs by itself.
    """

    id: str
    name: str
    kind: PromotionKind
    valid_from: date
    valid_to: date | None = None
    code: str = ""
    goods: Goods = ALL_GOODS
    amount: Rupiah = Rupiah(0)
    percent_bp: int = 0
    cap: Rupiah | None = None
    cheapest: bool = False
    """The percent is of the one cheapest piece."""
    buy: int = 0
    """Free pieces: for every so many pieces of `goods`; 0 is once per sale."""
    free: int = 0
    gift: Goods = ALL_GOODS
    """What is free; the cheapest of `goods` themselves where none is named."""
    times_per_sale: int | None = None
    multiplier_bp: int = 10_000
    bonus: Points = Points(0)
    by_piece: bool = False
    """The bonus is for each piece that is paid for, not for the sale."""
    minimum_pieces: int = 0
    minimum_amount: Rupiah = Rupiah(0)
    weekdays: int = EVERY_DAY
    from_minute: int = 0
    to_minute: int = MIDNIGHT
    limit_per_member: int | None = None
    limit_in_all: int | None = None
    members_only: bool = False
    stacks: bool = False
    active: bool = True


class PromotionRefused(ShopError):
    """A promotion asked for by its code does not hold now: `rule` says why, `limit` by how much."""

    def __init__(self, promotion: str, rule: str, limit: int | None = None) -> None:
        super().__init__(promotion, rule, limit)
        self.promotion = promotion
        self.rule = rule
        self.limit = limit


@dataclass(frozen=True, slots=True)
class Uses:
    """How often something was used in sales that stand: by this member, and in all."""

    by_member: int = 0
    in_all: int = 0


def check_running(promotion: Promotion, at: datetime, uses: Uses) -> None:
    """Raises PromotionRefused unless the promotion runs at this moment and has uses left."""
    day = at.date()
    if not promotion.active:
        raise PromotionRefused(promotion.name, "withdrawn")
    if day < promotion.valid_from:
        raise PromotionRefused(promotion.name, "not yet")
    if promotion.valid_to is not None and day > promotion.valid_to:
        raise PromotionRefused(promotion.name, "over")
    if not promotion.weekdays >> day.weekday() & 1:
        raise PromotionRefused(promotion.name, "other days")
    if not _within(promotion, at.hour * 60 + at.minute):
        raise PromotionRefused(promotion.name, "other hours")
    if promotion.limit_per_member is not None and uses.by_member >= promotion.limit_per_member:
        raise PromotionRefused(promotion.name, "limit per member", promotion.limit_per_member)
    if promotion.limit_in_all is not None and uses.in_all >= promotion.limit_in_all:
        raise PromotionRefused(promotion.name, "limit in all", promotion.limit_in_all)


def meets(promotion: Promotion, lines: Sequence[GoodsLine]) -> bool:
    """Whether the basket's eligible goods reach what the promotion asks for; nothing bought never does."""
    pieces = pieces_of(lines, promotion.goods)
    return (
        pieces >= max(1, promotion.minimum_pieces)
        and value_of(lines, promotion.goods) >= promotion.minimum_amount
    )


def pieces_free(promotion: Promotion, lines: Sequence[GoodsLine]) -> tuple[int, ...]:
    """Which pieces by line a *buy X get Y* makes free: what is in the basket, the cheapest first."""
    bought = pieces_of(lines, promotion.goods)
    gifts = promotion.goods if promotion.gift.is_all else promotion.gift
    if promotion.buy == 0:
        count = promotion.free
    elif promotion.gift.is_all:
        count = _free_of_same(promotion, bought)
    else:
        count = min(bought // promotion.buy, promotion.times_per_sale or bought) * promotion.free
    return cheapest_pieces(count, gifts, lines)


def money_off(promotion: Promotion, lines: Sequence[GoodsLine]) -> tuple[Rupiah, ...]:
    """What an amount or percent promotion takes off each line."""
    if promotion.kind is PromotionKind.AMOUNT_OFF:
        return amount_off(promotion.amount, promotion.goods, lines)
    cut = percent_off_cheapest if promotion.cheapest else percent_off
    return cut(promotion.percent_bp, promotion.cap, promotion.goods, lines)


def in_turn(promotions: Iterable[Promotion]) -> list[Promotion]:
    """The order in which money comes off, the same however they were found: chosen goods before the whole
    order, percents before amounts.
    """

    def turn(promotion: Promotion) -> tuple[bool, bool, str]:
        whole = promotion.goods.is_all and not promotion.cheapest
        return whole, promotion.kind is PromotionKind.AMOUNT_OFF, promotion.id

    return sorted(promotions, key=turn)


def best_of_each(promotions: Iterable[Promotion], worth: Callable[[Promotion], int]) -> list[Promotion]:
    """Of several percents on the same goods that do not stack only the one worth most (policy V3)."""
    kept: list[Promotion] = []
    best: dict[tuple[Goods, bool], Promotion] = {}
    for promotion in promotions:
        if promotion.kind is not PromotionKind.PERCENT_OFF or promotion.stacks:
            kept.append(promotion)
            continue
        rival = best.get(key := (promotion.goods, promotion.cheapest))
        if rival is None or worth(promotion) > worth(rival):
            best[key] = promotion
    return [*kept, *best.values()]


def _within(promotion: Promotion, minute: int) -> bool:
    """Whether a minute of the day is inside the happy hours, which may pass midnight."""
    first, last = promotion.from_minute, promotion.to_minute
    return first <= minute < last if first < last else minute >= first or minute < last


def _free_of_same(promotion: Promotion, pieces: int) -> int:
    """Of `pieces` of the same goods: after every `buy` paid ones the next `free` cost nothing."""
    groups, rest = divmod(pieces, promotion.buy + promotion.free)
    free = groups * promotion.free + max(0, rest - promotion.buy)
    most = promotion.times_per_sale
    return free if most is None else min(free, most * promotion.free)
