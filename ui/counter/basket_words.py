"""A priced basket as the lines and sums that people read."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication

from pempek_pos.complaints.complaint import ItemWarning
from pempek_pos.loyalty.promotions import PromotionKind
from pempek_pos.loyalty.rewards import RewardKind
from pempek_pos.money.amount import grouped, rupiah_text
from pempek_pos.sales.price import Price
from pempek_pos.sales.receipt import ReceiptReduction, ReductionKind
from ui.counter.totals import SumRow
from ui.widgets.basket_row import BasketLine

translate = QCoreApplication.translate


def basket_lines(price: Price, warnings: Sequence[ItemWarning] = ()) -> list[BasketLine]:
    """The basket's lines; what was taken off a line, or that it is warned of, stands in its note."""
    labels = {warning.item_id: warning.label for warning in warnings}
    return [
        BasketLine(
            key=str(index),
            quantity=grouped(line.quantity),
            name=line.name,
            unit=rupiah_text(line.unit_price),
            total=rupiah_text(line.quantity * line.unit_price),
            note=", ".join(filter(None, (_warned(labels.get(line.item_id)), _note(price, index)))),
        )
        for index, line in enumerate(price.lines)
    ]


def _warned(label: str | None) -> str:
    return "" if label is None else translate("counter", "periksa: {label}").format(label=label)


def sum_rows(price: Price) -> list[SumRow]:
    """From the subtotal down: what was taken off, by kind; nothing where nothing was."""
    if not any(part.amount for part in price.reductions):
        return []
    rows = [SumRow(translate("counter", "Subtotal"), rupiah_text(price.subtotal))]
    on_lines = sum(part.amount for part in price.reductions if part.kind is ReductionKind.LINE_DISCOUNT)
    if on_lines:
        rows.append(SumRow(translate("counter", "Potongan barang"), rupiah_text(-on_lines)))
    rows += [row for part in price.reductions if part.amount and (row := _sum_row(part)) is not None]
    return rows


def _sum_row(part: ReceiptReduction) -> SumRow | None:
    """What one reduction of the whole took off; None for one of a single line."""
    match part.kind:
        case ReductionKind.PROMOTION:
            name, tone = translate("counter", "Promo: {name}").format(name=part.label), "green"
        case ReductionKind.ORDER_DISCOUNT:
            name, tone = translate("counter", "Potongan: {reason}").format(reason=part.reason), ""
        case ReductionKind.VOUCHER:
            name, tone = translate("counter", "Voucer {code}").format(code=part.label), "green"
        case ReductionKind.REWARD:
            form, tone = translate("counter", "Hadiah: {name} ({points} poin)"), "amber_deep"
            name = form.format(name=part.label, points=grouped(part.points))
        case _:
            return None
    return SumRow(name, rupiah_text(-part.amount), tone)


def _promotions_on(price: Price, index: int) -> Iterator[tuple[ReceiptReduction, int]]:
    """Promotions that free pieces of the line or are for some lines only, with the line's part."""
    for part in price.reductions:
        if part.kind is ReductionKind.PROMOTION:
            share = dict(part.shares).get(index + 1, 0)
            if share and (_is_gift(price, part) or len(part.shares) < len(price.lines)):
                yield part, share


def _is_gift(price: Price, part: ReceiptReduction) -> bool:
    return any(
        promotion.id == part.promotion_id and promotion.kind is PromotionKind.FREE_PIECES
        for promotion in price.promotions
    )


def _promotion_note(price: Price, part: ReceiptReduction, share: int) -> str:
    off = rupiah_text(-share)
    if _is_gift(price, part):
        return translate("counter", "gratis {amount}").format(amount=off)
    return translate("counter", "promo {amount}").format(amount=off)


def _note(price: Price, index: int) -> str:
    notes = []
    if discount := price.lines[index].discount:
        notes.append(translate("counter", "potongan {amount}").format(amount=rupiah_text(-discount)))
    free = sum(
        redemption.shares[index]
        for redemption in price.redemptions
        if redemption.reward.kind is RewardKind.FREE_ITEM
    )
    if free:
        notes.append(translate("counter", "hadiah {amount}").format(amount=rupiah_text(-free)))
    notes += [_promotion_note(price, part, share) for part, share in _promotions_on(price, index)]
    return ", ".join(notes)
