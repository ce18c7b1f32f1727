"""A priced basket: its lines, everything that made it cheaper, and what it earns by."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from pempek_pos.loyalty.accrual import Earning
from pempek_pos.loyalty.promotions import Promotion
from pempek_pos.loyalty.rewards import Redemption
from pempek_pos.loyalty.vouchers import Voucher
from pempek_pos.money.amount import Points, Rupiah
from pempek_pos.sales.basket import Basket, BasketLine, Discount
from pempek_pos.sales.receipt import ReceiptLine, ReceiptReduction, ReductionKind

Reason = Promotion | Discount | Voucher | Redemption


@dataclass(frozen=True, slots=True)
class Cut:
    """One thing that made the basket cheaper, and its part on each line; a campaign has no part."""

    of: Reason
    shares: tuple[Rupiah, ...]


@dataclass(frozen=True, slots=True)
class LineEarning:
    """What one line earns by: basis points of its rupiah, and points that campaigns add for its pieces."""

    earn_bp: int
    bonus: Points


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
    earning: Earning
    """What is won by (policies E1, E2, V3)."""
    bonus: Points
    """The part of the bonus that is for the sale as a whole."""
    promotions: tuple[Promotion, ...] = ()
    """What `promotion` reductions come from, campaigns among them."""
    vouchers: tuple[Voucher, ...] = ()
    """What `voucher` reductions come from."""

    @property
    def earning_base(self) -> Rupiah:
        """What is paid for earning goods."""
        return self.earning.base


@dataclass(frozen=True, slots=True)
class Reckoned:
    """What pricing found out about a basket, before it is written as lines and reductions."""

    by_line: tuple[Rupiah, ...]
    """Line discounts."""
    cuts: tuple[Cut, ...]
    """In the order they are recorded; redemptions in the order claimed."""
    earnings: tuple[LineEarning, ...]
    bonus: Points
    campaigns: tuple[str, ...]


def price_from(basket: Basket, reckoned: Reckoned) -> Price:
    """The basket written out with what was reckoned."""
    lines = tuple(_lines(basket, reckoned))
    subtotal = Rupiah(sum(line.gross for line in basket.lines))
    net = Rupiah(sum(line.net for line in lines))
    return Price(
        lines=lines,
        reductions=tuple(
            replace(reduction, reduction_no=number)
            for number, reduction in enumerate(_reductions(basket, reckoned), 1)
        ),
        redemptions=tuple(cut.of for cut in reckoned.cuts if isinstance(cut.of, Redemption)),
        subtotal=subtotal,
        reduction=Rupiah(subtotal - net),
        net=net,
        earning=_earning(lines, reckoned),
        bonus=reckoned.bonus,
        promotions=tuple(cut.of for cut in reckoned.cuts if isinstance(cut.of, Promotion)),
        vouchers=tuple(cut.of for cut in reckoned.cuts if isinstance(cut.of, Voucher)),
    )


def _lines(basket: Basket, reckoned: Reckoned) -> Iterator[ReceiptLine]:
    for at, line in enumerate(basket.lines):
        share = Rupiah(sum(cut.shares[at] for cut in reckoned.cuts if cut.shares))
        yield ReceiptLine(
            line_no=at + 1,
            item_id=line.item_id,
            code=line.code,
            name=line.name,
            unit=line.unit,
            quantity=line.quantity,
            unit_price=line.unit_price,
            discount=reckoned.by_line[at],
            share=share,
            net=Rupiah(line.gross - reckoned.by_line[at] - share),
            earns=line.earns,
            earn_bp=reckoned.earnings[at].earn_bp,
            bonus=reckoned.earnings[at].bonus,
        )


def _earning(lines: Sequence[ReceiptLine], reckoned: Reckoned) -> Earning:
    earning = [line for line in lines if line.earns]
    return Earning(
        Rupiah(sum(line.net for line in earning)),
        sum(line.net * line.earn_bp for line in earning),
        Points(sum(line.bonus for line in earning) + reckoned.bonus),
        reckoned.campaigns,
    )


def _reductions(basket: Basket, reckoned: Reckoned) -> Iterator[ReceiptReduction]:
    for at, line in enumerate(basket.lines):
        if line.discount is not None:
            yield _line_discount(line, line.discount, reckoned.by_line[at], at + 1)
    for cut in reckoned.cuts:
        yield _reduction(cut)


def _line_discount(line: BasketLine, discount: Discount, amount: Rupiah, line_no: int) -> ReceiptReduction:
    return ReceiptReduction(
        0,
        ReductionKind.LINE_DISCOUNT,
        line.name,
        amount,
        line_no,
        None,
        Points(0),
        discount.reason,
        (),
        discount.approved_by,
    )


def _reduction(cut: Cut) -> ReceiptReduction:
    amount = Rupiah(sum(cut.shares))
    numbered = tuple((number, share) for number, share in enumerate(cut.shares, 1) if share)
    written = ReceiptReduction(0, ReductionKind.PROMOTION, "", amount, None, None, Points(0), "", numbered)
    match cut.of:
        case Promotion(id=promotion_id, name=name):
            return replace(written, label=name, promotion_id=promotion_id)
        case Discount(reason=reason, approved_by=approved_by):
            return replace(written, kind=ReductionKind.ORDER_DISCOUNT, reason=reason, approved_by=approved_by)
        case Voucher(id=voucher_id, code=code):
            return replace(written, kind=ReductionKind.VOUCHER, label=code, voucher_id=voucher_id)
        case Redemption(reward=reward, cost=cost):
            return replace(
                written, kind=ReductionKind.REWARD, label=reward.name, reward_id=reward.id, points=cost
            )
