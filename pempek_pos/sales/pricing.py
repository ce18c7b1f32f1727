"""What a basket costs: line discounts, free items, the discount on the whole, then the other rewards."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from pempek_pos.errors import Unusable
from pempek_pos.loyalty.redemption import ClaimLine, free_item, money_off
from pempek_pos.loyalty.rewards import Redemption, Reward, RewardKind
from pempek_pos.money.amount import Points, Rupiah
from pempek_pos.money.sharing import shared
from pempek_pos.sales.basket import Basket, Discount, DiscountKind
from pempek_pos.sales.receipt import ReceiptLine, ReceiptReduction, ReductionKind

FULL_BP = 10_000


@dataclass(frozen=True, slots=True)
class Price:
    """A priced basket: `net` is what the goods cost after every reduction and before cash rounding."""

    lines: tuple[ReceiptLine, ...]
    reductions: tuple[ReceiptReduction, ...]
    redemptions: tuple[Redemption, ...]
    """In the order the rewards were claimed."""
    subtotal: Rupiah
    reduction: Rupiah
    net: Rupiah
    earning_base: Rupiah
    """What is paid for earning goods (policies E1, E2)."""


def price_of(basket: Basket, rewards: Sequence[Reward] = ()) -> Price:
    """The basket priced with the claimed `rewards`, one for each claim and in the same order.

    Raises Unusable for a discount larger than what it applies to, RewardRefused for a claim that gives
    nothing.
    """
    by_line = [discount_of(line.discount, line.gross, "line discount") for line in basket.lines]
    left = [
        ClaimLine(line.item_id, line.quantity, Rupiah(line.gross - cut))
        for line, cut in zip(basket.lines, by_line, strict=True)
    ]
    claims = list(zip(basket.claims, rewards, strict=True))
    won: dict[int, Redemption] = {}
    for index, (_, reward) in enumerate(claims):
        if reward.kind is RewardKind.FREE_ITEM:
            won[index] = free_item(reward, left)
            left = _freed(left, won[index], reward)
    order = _order_shares(basket.discount, left)
    left = _lowered(left, order)
    for index, (claim, reward) in enumerate(claims):
        if reward.kind is not RewardKind.FREE_ITEM:
            won[index] = money_off(reward, claim, left)
            left = _lowered(left, won[index].shares)
    redemptions = tuple(won[index] for index in range(len(claims)))
    return _price(basket, by_line, order, redemptions)


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


def _order_shares(discount: Discount | None, left: Sequence[ClaimLine]) -> list[Rupiah]:
    if discount is None or not left:
        return [Rupiah(0)] * len(left)
    values = [line.value for line in left]
    cut = discount_of(discount, Rupiah(sum(values)), "order discount")
    return [Rupiah(part) for part in shared(cut, values)]


def _lowered(lines: Sequence[ClaimLine], shares: Sequence[Rupiah]) -> list[ClaimLine]:
    return [
        replace(line, value=Rupiah(line.value - share)) for line, share in zip(lines, shares, strict=True)
    ]


def _freed(lines: Sequence[ClaimLine], redemption: Redemption, reward: Reward) -> list[ClaimLine]:
    """The lines after pieces became free: a free piece is not made cheaper a second time (policy R7)."""
    wanted, freed = reward.pieces, []
    for line, share in zip(lines, redemption.shares, strict=True):
        pieces = min(wanted, line.pieces) if line.item_id == reward.item_id else 0
        freed.append(ClaimLine(line.item_id, line.pieces - pieces, Rupiah(line.value - share)))
        wanted -= pieces
    return freed


def _price(
    basket: Basket, by_line: Sequence[Rupiah], order: Sequence[Rupiah], redemptions: Sequence[Redemption]
) -> Price:
    shares = [
        Rupiah(part + sum(redemption.shares[index] for redemption in redemptions))
        for index, part in enumerate(order)
    ]
    lines = tuple(
        ReceiptLine(
            line_no=index + 1,
            item_id=line.item_id,
            code=line.code,
            name=line.name,
            unit=line.unit,
            quantity=line.quantity,
            unit_price=line.unit_price,
            discount=by_line[index],
            share=shares[index],
            net=Rupiah(line.gross - by_line[index] - shares[index]),
            earns=line.earns,
        )
        for index, line in enumerate(basket.lines)
    )
    subtotal = Rupiah(sum(line.gross for line in basket.lines))
    net = Rupiah(sum(line.net for line in lines))
    return Price(
        lines=lines,
        reductions=tuple(_reductions(basket, by_line, order, redemptions)),
        redemptions=tuple(redemptions),
        subtotal=subtotal,
        reduction=Rupiah(subtotal - net),
        net=net,
        earning_base=Rupiah(sum(line.net for line in lines if line.earns)),
    )


def _reductions(
    basket: Basket, by_line: Sequence[Rupiah], order: Sequence[Rupiah], redemptions: Sequence[Redemption]
) -> list[ReceiptReduction]:
    """Every reduction as it is recorded, numbered: line discounts, the whole's, then rewards in the order
    claimed.
    """
    reductions: list[ReceiptReduction] = []
    for index, line in enumerate(basket.lines):
        if line.discount is not None:
            reductions.append(
                ReceiptReduction(
                    len(reductions) + 1,
                    ReductionKind.LINE_DISCOUNT,
                    line.name,
                    by_line[index],
                    index + 1,
                    None,
                    Points(0),
                    line.discount.reason,
                    (),
                    line.discount.approved_by,
                )
            )
    if basket.discount is not None:
        reductions.append(
            ReceiptReduction(
                len(reductions) + 1,
                ReductionKind.ORDER_DISCOUNT,
                "",
                Rupiah(sum(order)),
                None,
                None,
                Points(0),
                basket.discount.reason,
                _numbered(order),
                basket.discount.approved_by,
            )
        )
    for redemption in redemptions:
        reductions.append(
            ReceiptReduction(
                len(reductions) + 1,
                ReductionKind.REWARD,
                redemption.reward.name,
                redemption.discount,
                None,
                redemption.reward.id,
                redemption.cost,
                "",
                _numbered(redemption.shares),
            )
        )
    return reductions


def _numbered(shares: Sequence[Rupiah]) -> tuple[tuple[int, Rupiah], ...]:
    return tuple((number, share) for number, share in enumerate(shares, 1) if share)
