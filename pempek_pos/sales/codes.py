"""How the codes stand that were given for a basket: in the price, not yet, or only saying where one heard."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from pempek_pos.announcements.announcement import Announcement
from pempek_pos.loyalty.offers import Offers
from pempek_pos.loyalty.promotions import Promotion, PromotionKind
from pempek_pos.sales.price import Price


class CodeStanding(Enum):
    """What a code does to the price now."""

    HOLDS = "holds"
    NOT_YET = "not yet"
    BEATEN = "beaten"
    """Another promotion on the same goods takes off more (policy V3)."""


@dataclass(frozen=True, slots=True)
class GivenCode:
    """A code in the basket, and the promotion it asks for; None for a voucher, and for an announcement, whose
    code says where people heard of it and changes no price.
    """

    code: str
    promotion: Promotion | None
    standing: CodeStanding
    announcement: Announcement | None = None


def given_codes(offers: Offers, price: Price, heard: Sequence[Announcement] = ()) -> tuple[GivenCode, ...]:
    """The codes of promotions, then of vouchers, as they stand in a price reckoned with these offers; then of
    announcements.
    """
    applied = {part.promotion_id for part in price.reductions if part.promotion_id}
    used = {part.voucher_id for part in price.reductions if part.voucher_id}
    standing = {True: CodeStanding.HOLDS, False: CodeStanding.NOT_YET}
    return (
        *_promotions(offers, applied),
        *(GivenCode(voucher.code, None, standing[voucher.id in used]) for voucher in offers.vouchers),
        *(GivenCode(one.code, None, CodeStanding.HOLDS, one) for one in heard),
    )


def _promotions(offers: Offers, applied: set[str]) -> Iterator[GivenCode]:
    best = {_contest(promotion) for promotion in offers.promotions if promotion.id in applied}
    for promotion in offers.promotions:
        if not promotion.code:
            continue
        standing = CodeStanding.NOT_YET
        if promotion.id in applied:
            standing = CodeStanding.HOLDS
        elif (contest := _contest(promotion)) is not None and contest in best:
            standing = CodeStanding.BEATEN
        yield GivenCode(promotion.code, promotion, standing)


def _contest(promotion: Promotion) -> tuple[object, bool] | None:
    """What only one percent can win; None for a promotion that takes no part in it."""
    if promotion.kind is not PromotionKind.PERCENT_OFF or promotion.stacks:
        return None
    return promotion.goods, promotion.cheapest
