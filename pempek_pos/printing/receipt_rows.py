"""A receipt as rows: the one place that decides what a receipt says and in which order."""

from collections.abc import Iterator

from pempek_pos.money.amount import grouped, rupiah_text
from pempek_pos.phone import shown
from pempek_pos.printing.question_rows import question_rows
from pempek_pos.printing.reasons import reason_texts
from pempek_pos.printing.rows import Align, Cut, Gap, Item, Line, Mark, Pair, Qr, Row, Rule, Title, Weight
from pempek_pos.printing.words import Words, clock_text, short_day_text, words_in
from pempek_pos.sales.receipt import (
    MemberOnReceipt,
    Receipt,
    ReceiptKind,
    ReceiptLine,
    ReceiptReduction,
    ReductionKind,
)
from pempek_pos.sales.tender import TenderKind
from pempek_pos.settings.profile import ShopProfile


def receipt_rows(
    receipt: Receipt, shop: ShopProfile, copy_no: int = 0, question: str | None = None
) -> tuple[Row, ...]:
    """The receipt's rows in the shop's language; `copy_no` from 1 on says SALINAN n (policy C6), `question`
    is the one it asks.
    """
    words = words_in(shop.language)
    return (
        *_head(receipt, shop, words, copy_no),
        *_goods(receipt, words),
        *_money(receipt, words),
        *_points(receipt, words),
        *_partner(receipt, words),
        *_foot(receipt, shop, words),
        *(question_rows(shop, receipt.number, question) if question else ()),
        Cut(),
    )


def slip_head(shop: ShopProfile) -> Iterator[Row]:
    """The shop as every slip begins with it."""
    yield Title(shop.name)
    if shop.address:
        yield Line(shop.address, Align.CENTRE)
    if shop.whatsapp:
        yield Line(f"WA {shown(shop.whatsapp)}", Align.CENTRE)


def trial_rows(shop: ShopProfile, till: str, width: int) -> tuple[Row, ...]:
    """A slip that shows whether a printer of `width` columns does what it should."""
    words = words_in(shop.language)
    ruler = "".join(str(column % 10) for column in range(1, width + 1))
    return (
        *slip_head(shop),
        Mark(words.test_slip),
        Line(ruler),
        Pair(words.till.format(till=till), rupiah_text(123_456)),
        Pair(words.total, rupiah_text(9_999_999), Weight.LARGE),
        Line(words.test_hint, Align.CENTRE),
        Qr("TEST"),
        Cut(),
    )


def _head(receipt: Receipt, shop: ShopProfile, words: Words, copy_no: int) -> Iterator[Row]:
    yield from slip_head(shop)
    if copy_no:
        yield Mark(words.copy.format(copy_no=copy_no))
    if receipt.kind is ReceiptKind.REFUND:
        yield Mark(words.refund)
    yield Rule()
    yield Pair(receipt.number, short_day_text(words, receipt.sold_at.date()))
    yield Pair(words.cashier.format(name=receipt.cashier), clock_text(words, receipt.sold_at))
    if receipt.refund_of:
        yield Line(words.refund_of.format(number=receipt.refund_of))
    if receipt.reason:
        yield Line(words.reason.format(reason=receipt.reason))
    if receipt.imported:
        yield Line(words.imported, weight=Weight.QUIET)
    yield Rule()


def _goods(receipt: Receipt, words: Words) -> Iterator[Row]:
    reasons = {
        reduction.line_no: reduction.reason
        for reduction in receipt.reductions
        if reduction.kind is ReductionKind.LINE_DISCOUNT
    }
    for line in receipt.lines:
        yield _item(line)
        if line.discount:
            yield Pair(_discount(words, reasons.get(line.line_no, "")), grouped(-line.discount), Weight.QUIET)
    yield Rule()


def _item(line: ReceiptLine) -> Item:
    gross = line.quantity * line.unit_price
    pieces = f"{grouped(line.quantity)} {line.unit} × {grouped(line.unit_price)}"
    return Item(line.name, pieces, grouped(gross))


def _discount(words: Words, reason: str) -> str:
    return f"{words.discount} ({reason})" if reason else words.discount


def _money(receipt: Receipt, words: Words) -> Iterator[Row]:
    whole = [
        reduction
        for reduction in receipt.reductions
        if reduction.kind is not ReductionKind.LINE_DISCOUNT and reduction.amount
    ]
    if whole:
        yield Pair(words.subtotal, grouped(receipt.subtotal - sum(line.discount for line in receipt.lines)))
    for reduction in whole:
        yield Pair(_reduction(words, reduction), grouped(-reduction.amount))
    if receipt.rounding:
        yield Pair(words.before_rounding, grouped(receipt.net))
        yield Pair(words.rounding, grouped(receipt.rounding))
    back = receipt.kind is ReceiptKind.REFUND
    total = -receipt.due if back else receipt.due
    yield Pair(words.refund_total if back else words.total, rupiah_text(total), Weight.LARGE)
    for taken in receipt.taken:
        name = words.tenders[taken.kind] + (f" {taken.reference}" if taken.reference else "")
        if back:
            off = taken.kind is TenderKind.ACCOUNT
            name = words.off_account if off else words.given_back_by.format(tender=name)
        yield Pair(name, grouped(abs(taken.given)))
    if receipt.change:
        yield Pair(words.change, rupiah_text(receipt.change), Weight.BOLD)


def _reduction(words: Words, reduction: ReceiptReduction) -> str:
    if reduction.kind is ReductionKind.REWARD:
        return words.reward.format(name=reduction.label)
    if reduction.kind is ReductionKind.PROMOTION:
        return words.promotion.format(name=reduction.label)
    if reduction.kind is ReductionKind.VOUCHER:
        return words.voucher.format(code=reduction.label)
    return _discount(words, reduction.reason)


def _points(receipt: Receipt, words: Words) -> Iterator[Row]:
    member = receipt.member
    if member is None:
        return
    yield Rule()
    yield Pair(member.name or words.member_former, member.tier, Weight.BOLD)
    yield Pair(member.card_no, member.masked_phone)
    yield from _moves(receipt, member, words)
    yield Pair(words.balance, grouped(member.balance), Weight.BOLD)
    if member.balance < 0:
        yield Line(words.debt.format(points=grouped(-member.balance)), weight=Weight.BOLD)
        yield Line(words.debt_hint)
    elif member.next_expiry is not None:
        day, points = member.next_expiry
        yield Line(words.next_expiry.format(points=grouped(points), day=short_day_text(words, day)))
    for sentence in reason_texts(words, receipt.why):
        yield Line(sentence, weight=Weight.QUIET)


def _partner(receipt: Receipt, words: Words) -> Iterator[Row]:
    """Whose account it is on, under which number, and until when what was not paid is due."""
    partner = receipt.partner
    if partner is None:
        return
    yield Rule()
    yield Line(partner.name, weight=Weight.BOLD)
    yield Pair(words.partner, partner.label)
    back = receipt.kind is ReceiptKind.REFUND
    if partner.invoice_no:
        yield Pair(words.credit_note if back else words.invoice, partner.invoice_no)
    later = any(taken.kind is TenderKind.ACCOUNT for taken in receipt.taken)
    if later and not back and partner.due_on is not None:
        yield Pair(words.due_on, short_day_text(words, partner.due_on), Weight.BOLD)


def _moves(receipt: Receipt, member: MemberOnReceipt, words: Words) -> Iterator[Row]:
    """What this paper did to the points; on a refund both figures are below zero and read the other way."""
    if receipt.kind is ReceiptKind.REFUND:
        if member.spent:
            yield Pair(words.points_given_back, signed(-member.spent))
        if member.won:
            yield Pair(words.points_taken_back, signed(member.won))
        return
    if member.spent:
        yield Pair(words.points_spent, signed(-member.spent))
    yield Pair(words.points_won, signed(member.won))


def signed(points: int) -> str:
    """Points that moved, with their sign: +120, −250, 0."""
    return f"+{grouped(points)}" if points > 0 else grouped(points)


def _foot(receipt: Receipt, shop: ShopProfile, words: Words) -> Iterator[Row]:
    yield Rule()
    yield Line(words.complaint, Align.CENTRE)
    yield Line(shop.footer or words.thanks, Align.CENTRE)
    yield Gap()
    yield Qr(receipt.id)
