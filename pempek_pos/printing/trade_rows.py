"""What a partner's sale or return says line by line on papers with prices, money above zero."""

from pempek_pos.money.amount import grouped, rupiah_text
from pempek_pos.printing.goods_table import Column, GoodsTable, TableRow
from pempek_pos.printing.partner_words import PartnerWords
from pempek_pos.printing.sheet import Pages
from pempek_pos.printing.totals import SumLine
from pempek_pos.printing.words import Words
from pempek_pos.sales.receipt import Receipt, ReductionKind


def draw_priced_goods(pages: Pages, receipt: Receipt, below: float) -> None:
    """The goods with pieces, price, discount where any line has one, and what each line comes to; with
    `below` points of room under the last one.
    """
    terms, discounted = pages.terms, any(line.discount for line in receipt.lines)
    columns = [Column(terms.pieces, 0.15), Column(terms.price, 0.16)]
    if discounted:
        columns.append(Column(terms.discount, 0.15))
    columns.append(Column(terms.worth, 0.18))
    table = GoodsTable(pages, terms.item, columns, (len(columns) - 1, grouped))
    table.draw(_rows(receipt, discounted), below)


def reduction_lines(receipt: Receipt, terms: PartnerWords, words: Words) -> list[SumLine]:
    """Between the lines' sum and what is due: reductions of the whole, and rounding; empty where none is."""
    sign = -1 if receipt.due < 0 else 1
    whole = [
        reduction
        for reduction in receipt.reductions
        if reduction.kind is not ReductionKind.LINE_DISCOUNT and reduction.amount
    ]
    lines = [
        SumLine(reduction.reason or reduction.label or terms.discount, grouped(-sign * reduction.amount))
        for reduction in whole
    ]
    if receipt.rounding:
        lines.append(SumLine(words.rounding, grouped(sign * receipt.rounding)))
    if lines:
        goods = receipt.subtotal - sum(line.discount for line in receipt.lines)
        lines.insert(0, SumLine(terms.subtotal, grouped(sign * goods)))
    return lines


def due_line(receipt: Receipt, label: str) -> SumLine:
    """What it came to."""
    return SumLine(label, rupiah_text(abs(receipt.due)), strong=True)


def _rows(receipt: Receipt, discounted: bool) -> list[TableRow]:
    sign = -1 if receipt.due < 0 else 1
    reasons = {
        reduction.line_no: reduction.reason
        for reduction in receipt.reductions
        if reduction.kind is ReductionKind.LINE_DISCOUNT
    }
    rows = []
    for line in receipt.lines:
        quantity, discount = abs(line.quantity), sign * line.discount
        amount = sign * line.quantity * line.unit_price - discount
        middle = (grouped(-discount) if discount else "",) if discounted else ()
        cells = (f"{grouped(quantity)} {line.unit}", grouped(line.unit_price), *middle, grouped(amount))
        rows.append(TableRow(line.name, cells, reasons.get(line.line_no, ""), amount))
    return rows
