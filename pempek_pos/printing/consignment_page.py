"""The tanda terima titip jual: goods left with a partner's shop, their prices, and when they are counted."""

from pempek_pos.money.amount import grouped, rupiah_text
from pempek_pos.printing.face import ShopFace
from pempek_pos.printing.goods_table import Column, GoodsTable, TableRow
from pempek_pos.printing.partner_papers import ConsignedLine, ConsignmentPaper
from pempek_pos.printing.partner_words import partner_words
from pempek_pos.printing.sheet import (
    A4,
    SIGNATURES,
    Pages,
    draw_partner,
    draw_signatures,
    draw_words,
    words_height,
)
from pempek_pos.printing.totals import SumLine, draw_totals, totals_height, totals_width
from pempek_pos.printing.words import day_text, short_day_text


def consignment_pdf(paper: ConsignmentPaper, face: ShopFace) -> bytes:
    """The consignment note as a PDF; the same paper gives the same bytes."""
    pages = Pages(face, A4, partner_words(face.profile.language).consigned, paper.number)
    terms = pages.terms
    facts = [(terms.day, day_text(pages.words, paper.on_day))]
    if paper.settle_on:
        facts.append((terms.settle_on, day_text(pages.words, paper.settle_on)))
    draw_partner(pages, paper.partner, facts)
    columns = (
        Column(terms.pieces, 0.14),
        Column(terms.best_before, 0.17),
        Column(terms.price_each, 0.16),
        Column(terms.worth, 0.17),
    )
    pieces = sum(line.pieces for line in paper.lines)
    worth = sum(line.pieces * line.unit_price for line in paper.lines)
    sums = [SumLine(terms.all_pieces, grouped(pieces)), SumLine(terms.total, rupiah_text(worth))]
    said, room = _said(pages, paper), pages.sheet.inner - totals_width(pages) - 20
    high = max(totals_height(sums), 8 + sum(words_height(pages, text, room) + 4 for text in said)) + 16
    table = GoodsTable(pages, terms.item, columns, (3, grouped))
    table.draw([_row(pages, line) for line in paper.lines], high + SIGNATURES)
    end = pages.y + high
    draw_totals(pages, sums)
    pages.y += 8
    for text in said:
        draw_words(pages, text, room)
        pages.y += 4
    pages.y = end
    draw_signatures(pages, [(terms.receiver, ""), (terms.regards, "")])
    return pages.close(paper.partner.name)


def _said(pages: Pages, paper: ConsignmentPaper) -> list[str]:
    terms = pages.terms
    said = [terms.consigned_terms.format(shop=pages.face.profile.name)]
    if paper.settle_on is None:
        said.append(f"{terms.settle_later}.")
    if paper.note:
        said.append(f"{terms.note}: {paper.note}")
    return said


def _row(pages: Pages, line: ConsignedLine) -> TableRow:
    amount = line.pieces * line.unit_price
    before = short_day_text(pages.words, line.best_before) if line.best_before else ""
    cells = (f"{grouped(line.pieces)} {line.unit}", before, grouped(line.unit_price), grouped(amount))
    return TableRow(line.name, cells, "", amount)
