"""What a basket costs, step by step: line discounts, free pieces, promotions, the discount on the whole,
vouchers, then the other rewards. Each step counts on what the one before left.
"""

from collections.abc import Sequence

from pempek_pos.errors import Unusable
from pempek_pos.loyalty import promotions as promoting
from pempek_pos.loyalty import redemption as redeeming
from pempek_pos.loyalty.goods import ALL_GOODS, FULL_BP, GoodsLine, amount_off, freed, lowered, worth_of
from pempek_pos.loyalty.offers import NO_OFFERS, Offers
from pempek_pos.loyalty.promotions import CAMPAIGNS, Promotion, PromotionKind
from pempek_pos.loyalty.rewards import Claim, Redemption, Reward, RewardKind
from pempek_pos.loyalty.vouchers import taken_off
from pempek_pos.money.amount import Points, Rupiah
from pempek_pos.sales.basket import Basket, Discount, DiscountKind
from pempek_pos.sales.price import Cut, LineEarning, Price, Reason, Reckoned, price_from

_Claims = Sequence[tuple[Claim, Reward]]


def price_of(basket: Basket, rewards: Sequence[Reward] = (), offers: Offers = NO_OFFERS) -> Price:
    """The basket priced with the claimed `rewards`, one for each claim and in the same order.

    Raises Unusable for a discount larger than what it applies to, RewardRefused for a claim that gives
    nothing.
    """
    by_line = tuple(discount_of(line.discount, line.gross, "line discount") for line in basket.lines)
    goods = _Goods(
        [
            GoodsLine(
                line.item_id, line.quantity, Rupiah(line.gross - cut), offers.groups.get(line.item_id, "")
            )
            for line, cut in zip(basket.lines, by_line, strict=True)
        ]
    )
    running = [promotion for promotion in offers.promotions if promoting.meets(promotion, goods.lines)]
    campaigns = [promotion for promotion in running if promotion.kind in CAMPAIGNS]
    claims = list(zip(basket.claims, rewards, strict=True))
    goods.free(running)
    redeemed = goods.free_claimed(claims)
    paid = goods.lines
    goods.promote(running)
    goods.discount(basket.discount)
    for voucher in offers.vouchers:
        if any(shares := taken_off(voucher, goods.lines)):
            goods.take(voucher, shares)
    redeemed |= goods.claim(claims)
    reckoned = Reckoned(
        by_line=by_line,
        cuts=(
            *goods.cuts,
            *(Cut(campaign, ()) for campaign in campaigns),
            *(Cut(redeemed[at], redeemed[at].shares) for at in range(len(claims))),
        ),
        earnings=tuple(_line_earning(line, campaigns) for line in paid),
        bonus=Points(sum(campaign.bonus for campaign in campaigns if not campaign.by_piece)),
        campaigns=tuple(campaign.name for campaign in campaigns),
    )
    return price_from(basket, reckoned)


def discount_of(discount: Discount | None, amount: Rupiah, field: str = "discount") -> Rupiah:
    """Rupiah that a discount by hand takes off `amount`, floored; raises Unusable when it is more than all
    of it.
    """
    if discount is None:
        return Rupiah(0)
    if discount.kind is DiscountKind.PERCENT:
        if not 0 < discount.value <= FULL_BP:
            raise Unusable(field, str(discount.value // 100), "percent between 1 and", 100)
        return Rupiah(amount * discount.value // FULL_BP)
    if not 0 < discount.value <= amount:
        raise Unusable(field, str(discount.value), "at most", amount)
    return Rupiah(discount.value)


class _Goods:
    """A basket's goods while they become cheaper, and what made them so."""

    def __init__(self, lines: list[GoodsLine]) -> None:
        self.lines = lines
        self.cuts: list[Cut] = []

    def take(self, of: Reason, shares: tuple[Rupiah, ...]) -> None:
        """Make each line cheaper by its share."""
        self.lines = lowered(self.lines, shares)
        self.cuts.append(Cut(of, shares))

    def free(self, running: Sequence[Promotion]) -> None:
        """Make the pieces free that promotions give."""
        giving = [promotion for promotion in running if promotion.kind is PromotionKind.FREE_PIECES]
        for promotion in promoting.in_turn(giving):
            pieces = promoting.pieces_free(promotion, self.lines)
            shares = worth_of(pieces, self.lines)
            if any(shares):
                self.lines = freed(self.lines, pieces, shares)
                self.cuts.append(Cut(promotion, shares))

    def free_claimed(self, claims: _Claims) -> dict[int, Redemption]:
        """Make the pieces free that points are spent on; what each claim came to."""
        redeemed: dict[int, Redemption] = {}
        for at, (_, reward) in enumerate(claims):
            if reward.kind is RewardKind.FREE_ITEM:
                redeemed[at] = redeeming.free_item(reward, self.lines)
                pieces = redeeming.pieces_free(reward, self.lines)
                self.lines = freed(self.lines, pieces, redeemed[at].shares)
        return redeemed

    def promote(self, running: Sequence[Promotion]) -> None:
        """Take off what promotions take off; of percents that do not stack the best (policy V3)."""
        cheaper = (PromotionKind.AMOUNT_OFF, PromotionKind.PERCENT_OFF)
        chosen = promoting.best_of_each(
            (promotion for promotion in running if promotion.kind in cheaper),
            lambda promotion: sum(promoting.money_off(promotion, self.lines)),
        )
        for promotion in promoting.in_turn(chosen):
            shares = promoting.money_off(promotion, self.lines)
            if any(shares):
                self.take(promotion, shares)

    def discount(self, discount: Discount | None) -> None:
        """Take off the discount by hand on the whole."""
        if discount is not None and self.lines:
            whole = Rupiah(sum(line.value for line in self.lines))
            cut = discount_of(discount, whole, "order discount")
            self.take(discount, amount_off(cut, ALL_GOODS, self.lines))

    def claim(self, claims: _Claims) -> dict[int, Redemption]:
        """Take off what the other rewards take off, in the order claimed; what each claim came to."""
        redeemed: dict[int, Redemption] = {}
        for at, (claim, reward) in enumerate(claims):
            if reward.kind is not RewardKind.FREE_ITEM:
                redeemed[at] = redeeming.money_off(reward, claim, self.lines)
                self.lines = lowered(self.lines, redeemed[at].shares)
        return redeemed


def _line_earning(line: GoodsLine, campaigns: Sequence[Promotion]) -> LineEarning:
    """The best multiplier that holds for the line, and every bonus for its paid pieces."""
    for_it = [campaign for campaign in campaigns if campaign.goods.hold(line)]
    times = [campaign.multiplier_bp for campaign in for_it if campaign.kind is PromotionKind.MULTIPLIER]
    bonus = sum(campaign.bonus for campaign in for_it if campaign.by_piece)
    return LineEarning(max(times, default=FULL_BP), Points(bonus * line.pieces))
