"""What a refund comes to: money by line and tender, points taken back and given back (B1-B4, B7)."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from pempek_pos.errors import ShopError, Unusable
from pempek_pos.loyalty.accrual import Earning
from pempek_pos.loyalty.reversal import SoldLine, kept_earning, points_given_back
from pempek_pos.money.amount import Points, Rupiah
from pempek_pos.money.rounding import CashRounding, cash_rounded
from pempek_pos.sales.receipt import Receipt, ReceiptKind, ReceiptLine, ReceiptReduction, ReductionKind
from pempek_pos.sales.tender import Taken, TenderKind


@dataclass(frozen=True, slots=True)
class LineBack:
    """Pieces of one sold line that come back."""

    line_no: int
    quantity: int


@dataclass(frozen=True, slots=True)
class Refundable:
    """A sale and what of it can still come back: pieces by line number, and rupiah."""

    sale: Receipt
    refunds: tuple[Receipt, ...]
    pieces: dict[int, int]
    money: Rupiah


@dataclass(frozen=True, slots=True)
class RefundPlan:
    """A refund before it is recorded; money is below zero, points are counted as moved."""

    lines: tuple[ReceiptLine, ...]
    reductions: tuple[ReceiptReduction, ...]
    net: Rupiah
    rounding: Rupiah
    due: Rupiah
    taken: tuple[Taken, ...]
    earning_base: Rupiah
    kept: Earning
    """What the kept goods earn by."""
    empties: bool
    """Nothing of the sale is kept any more."""
    give_back: tuple[tuple[int, Points, Points], ...]
    """By claim: its number among the sale's claims, points given back before, points to give back now."""


class RefundOfRefund(ShopError):
    """A refund cannot be refunded (policy B1)."""

    def __init__(self, number: str) -> None:
        super().__init__(number)
        self.number = number


class MoreThanSold(ShopError):
    """Of `name` only `left` pieces can still come back."""

    def __init__(self, name: str, left: int) -> None:
        super().__init__(name, left)
        self.name = name
        self.left = left


def refundable(sale: Receipt, refunds: Sequence[Receipt]) -> Refundable:
    """What is left of a sale after its earlier `refunds`; raises RefundOfRefund."""
    if sale.kind is not ReceiptKind.SALE:
        raise RefundOfRefund(sale.number)
    back = pieces_back(refunds)
    pieces = {line.line_no: line.quantity - back[line.line_no] for line in sale.lines}
    return Refundable(sale, tuple(refunds), pieces, Rupiah(sale.due + sum(refund.due for refund in refunds)))


def everything(left: Refundable) -> tuple[LineBack, ...]:
    """All that can still come back."""
    return tuple(LineBack(line_no, pieces) for line_no, pieces in left.pieces.items() if pieces)


def plan_refund(left: Refundable, wanted: Sequence[LineBack], rounding: CashRounding) -> RefundPlan:
    """The refund of `wanted` pieces; parts and the whole give the same sums, the last part takes the
    remainder (B2).

    Raises MoreThanSold, Unusable.
    """
    sale, now = left.sale, _checked(left, wanted)
    before = pieces_back(left.refunds)
    after = before + now
    lines = tuple(
        _line_back(line, before[line.line_no], now[line.line_no]) for line in sale.lines if now[line.line_no]
    )
    net = Rupiah(sum(line.net for line in lines))
    due = Rupiah(_due_by_now(left, after, rounding) - sum(refund.due for refund in left.refunds))
    reductions = tuple(_reductions_back(left, after))
    return RefundPlan(
        lines=tuple(replace(line, line_no=number) for number, line in enumerate(lines, 1)),
        reductions=reductions,
        net=net,
        rounding=Rupiah(due - net),
        due=due,
        taken=_tenders_back(left, due),
        earning_base=Rupiah(sum(line.net for line in lines if line.earns)),
        kept=kept_of(sale, after),
        empties=all(after[line.line_no] == line.quantity for line in sale.lines),
        give_back=tuple(_claims_back(left, reductions)),
    )


def kept_of(sale: Receipt, after: Counter[int]) -> Earning:
    """What the goods earn by that are kept once `after` pieces are back."""
    sold = [
        SoldLine(line.quantity, after[line.line_no], line.net, line.earns, line.earn_bp, line.bonus)
        for line in sale.lines
    ]
    return kept_earning(sold, sale.bonus)


def pieces_back(refunds: Sequence[Receipt]) -> Counter[int]:
    """Pieces that came back, by the sale's line number."""
    back: Counter[int] = Counter()
    for refund in refunds:
        for line in refund.lines:
            back[line.of_line or 0] -= line.quantity
    return back


def _checked(left: Refundable, wanted: Sequence[LineBack]) -> Counter[int]:
    now: Counter[int] = Counter()
    for line in wanted:
        if line.quantity < 1:
            raise Unusable("quantity", str(line.quantity), "at least", 1)
        now[line.line_no] += line.quantity
    if not now:
        raise Unusable("lines", "", "choose what comes back")
    names = {line.line_no: line.name for line in left.sale.lines}
    for line_no, pieces in now.items():
        if pieces > left.pieces.get(line_no, 0):
            raise MoreThanSold(names.get(line_no, str(line_no)), left.pieces.get(line_no, 0))
    return now


def _part(whole: int, pieces: int, of: int) -> int:
    """The part of `whole` that `pieces` of `of` carry, floored; all of it when all pieces are there."""
    return whole * pieces // of


def _line_back(line: ReceiptLine, before: int, now: int) -> ReceiptLine:
    """The line's part as it comes back: what all pieces back by now carry, less what came back before."""

    def back(whole: int) -> Rupiah:
        return Rupiah(_part(whole, before, line.quantity) - _part(whole, before + now, line.quantity))

    net, discount = back(line.net), back(line.discount)
    share = Rupiah(-now * line.unit_price - discount - net)
    return replace(
        line,
        quantity=-now,
        discount=discount,
        share=share,
        net=net,
        of_line=line.line_no,
        bonus=Points(back(line.bonus)),
    )


def _due_by_now(left: Refundable, after: Counter[int], rounding: CashRounding) -> int:
    """Money that has to be back after this refund, below zero; in coins that exist where the sale was paid
    in cash.
    """
    if all(after[line.line_no] == line.quantity for line in left.sale.lines):
        return -left.sale.due
    net = Rupiah(sum(_part(line.net, after[line.line_no], line.quantity) for line in left.sale.lines))
    in_cash = any(taken.kind is TenderKind.CASH for taken in left.sale.taken)
    coins = CashRounding.DOWN_100 if in_cash and rounding is not CashRounding.NONE else CashRounding.NONE
    return -min(cash_rounded(net, coins), left.sale.due)


def _reductions_back(left: Refundable, after: Counter[int]) -> list[ReceiptReduction]:
    """The sale's reductions in the part that came back with this refund, below zero."""
    quantities = {line.line_no: line.quantity for line in left.sale.lines}
    backs = []
    for reduction in left.sale.reductions:
        if reduction.kind is ReductionKind.LINE_DISCOUNT:
            continue
        by_now = [(no, _part(share, after[no], quantities[no])) for no, share in reduction.shares]
        gone = _earlier(left.refunds, reduction.reduction_no)
        refunded = sum(part for _, part in by_now)
        amount_before = -sum(earlier.amount for earlier in gone)
        points_before = -sum(earlier.points for earlier in gone)
        points = points_given_back(reduction.points, reduction.amount, Rupiah(refunded)) - points_before
        backs.append(
            replace(reduction, amount=Rupiah(amount_before - refunded), points=Points(-points), shares=())
        )
    return [back for back in backs if back.amount or back.points]


def _claims_back(
    left: Refundable, reductions: Sequence[ReceiptReduction]
) -> list[tuple[int, Points, Points]]:
    rewards = [reduction for reduction in left.sale.reductions if reduction.kind is ReductionKind.REWARD]
    now = {reduction.reduction_no: -reduction.points for reduction in reductions}
    backs = []
    for claim, reward in enumerate(rewards):
        before = -sum(earlier.points for earlier in _earlier(left.refunds, reward.reduction_no))
        if points := now.get(reward.reduction_no, 0):
            backs.append((claim, Points(before), Points(points)))
    return backs


def _earlier(refunds: Sequence[Receipt], reduction_no: int) -> list[ReceiptReduction]:
    return [back for refund in refunds for back in refund.reductions if back.reduction_no == reduction_no]


def _tenders_back(left: Refundable, due: Rupiah) -> tuple[Taken, ...]:
    """Money goes back by the tenders it came with, never more than each brought: what a partner still owes
    first, then cash (policies B1, B7).
    """
    missing, backs = -due, []
    for taken in sorted(left.sale.taken, key=_turn_of):
        before = -sum(
            back.amount
            for refund in left.refunds
            for back in refund.taken
            if (back.kind, back.reference) == (taken.kind, taken.reference)
        )
        if amount := min(missing, taken.amount - before):
            backs.append(Taken(taken.kind, Rupiah(-amount), Rupiah(-amount), Rupiah(0), taken.reference))
            missing -= amount
    return tuple(backs)


def _turn_of(taken: Taken) -> int:
    return {TenderKind.ACCOUNT: 0, TenderKind.CASH: 1}.get(taken.kind, 2)
