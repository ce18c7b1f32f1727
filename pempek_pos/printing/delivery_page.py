"""The surat jalan: what goes out and how many, never at which price, with room for batch and signatures."""

from typing import Final

from pempek_pos.money.amount import grouped
from pempek_pos.partners.partner import Partner
from pempek_pos.printing.face import MUTED, ShopFace, ink
from pempek_pos.printing.goods_table import Column, GoodsTable, TableRow
from pempek_pos.printing.partner_papers import PaperSize
from pempek_pos.printing.partner_words import partner_words
from pempek_pos.printing.sheet import (
    SIGNATURES,
    Pages,
    draw_partner,
    draw_signatures,
    draw_words,
    sheet_of,
    words_height,
)
from pempek_pos.printing.words import day_text
from pempek_pos.sales.receipt import Receipt

_LABEL: Final = ink("regular", 8.2, MUTED)
_ALL: Final = ink("bold", 10)
_BY_HAND: Final = 62.0


def delivery_pdf(receipt: Receipt, partner: Partner, face: ShopFace, size: PaperSize) -> bytes:
    """The delivery note of a sale as a PDF; the same sale gives the same bytes."""
    number = receipt.partner.delivery_no if receipt.partner else receipt.number
    pages = Pages(face, sheet_of(size), partner_words(face.profile.language).delivery, number)
    terms = pages.terms
    facts = [(terms.day, day_text(pages.words, receipt.business_date)), (terms.receipt_no, receipt.number)]
    if receipt.partner:
        facts.insert(1, (terms.invoice_no, receipt.partner.invoice_no))
    draw_partner(pages, partner, facts)
    columns = (
        Column(terms.pieces, 0.15),
        Column(terms.batch, 0.21, blank=True),
        Column(terms.best_before, 0.21, blank=True),
    )
    high = 30 + _BY_HAND + words_height(pages, terms.check_goods, pages.sheet.inner) + 14
    table = GoodsTable(pages, terms.item, columns, (0, grouped))
    rows = [
        TableRow(line.name, (f"{grouped(line.quantity)} {line.unit}", "", ""), "", line.quantity)
        for line in receipt.lines
    ]
    table.draw(rows, high + SIGNATURES)
    _draw_end(pages, sum(line.quantity for line in receipt.lines))
    draw_signatures(pages, [(terms.sender, receipt.cashier), (terms.driver, ""), (terms.receiver, "")])
    return pages.close(partner.name)


def _draw_end(pages: Pages, pieces: int) -> None:
    """How many pieces in all, and what is written by hand when the goods leave."""
    pen, terms = pages.pen, pages.terms
    after = pen.text(pages.left + 5, pages.y + 19, terms.all_pieces, _LABEL)
    pen.text(after + 8, pages.y + 19, grouped(pieces), _ALL)
    pages.y += 30
    gap = 22.0
    wide = (pages.sheet.inner - 2 * gap) / 3
    for at, label in enumerate((terms.boxes, terms.courier, terms.plate)):
        x = pages.left + at * (wide + gap)
        pen.text(x, pages.y + 10, label, _LABEL)
        pen.rule(x, pages.y + 38, wide, MUTED, 0.4)
    pages.y += _BY_HAND - 14
    draw_words(pages, terms.check_goods, pages.sheet.inner)
    pages.y += 16
