"""Titip jual on paper: goods left with a partner's shop at their prices, and what a count found there."""

from pempek_pos.consignment.goods import MoveKind
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
    words = partner_words(face.profile.language)
    pages = Pages(face, A4, words.counted if paper.counted else words.consigned, paper.number)
    terms = pages.terms
    draw_partner(pages, paper.partner, _facts(pages, paper))
    sums, said = _sums(pages, paper), _said(pages, paper)
    room = pages.sheet.inner - totals_width(pages) - 20
    high = max(totals_height(sums), 8 + sum(words_height(pages, text, room) + 4 for text in said)) + 16
    columns = (
        Column(terms.pieces, 0.14),
        Column(terms.found if paper.counted else terms.best_before, 0.17),
        Column(terms.price_each, 0.16),
        Column(terms.worth, 0.17),
    )
    table = GoodsTable(pages, terms.item, columns, (3, grouped))
    table.draw([_row(pages, line, paper.counted) for line in paper.lines], high + SIGNATURES)
    end = pages.y + high
    draw_totals(pages, sums)
    pages.y += 8
    for text in said:
        draw_words(pages, text, room)
        pages.y += 4
    pages.y = end
    draw_signatures(pages, [(terms.receiver, ""), (terms.regards, "")])
    return pages.close(paper.partner.name)


def _facts(pages: Pages, paper: ConsignmentPaper) -> list[tuple[str, str]]:
    terms = pages.terms
    facts = [(terms.day, day_text(pages.words, paper.on_day))]
    if paper.settle_on:
        facts.append((terms.settle_on, day_text(pages.words, paper.settle_on)))
    if paper.invoice_no:
        facts.append((terms.invoice_no, paper.invoice_no))
    return facts


def _sums(pages: Pages, paper: ConsignmentPaper) -> list[SumLine]:
    terms = pages.terms
    meant = MoveKind.SOLD if paper.counted else MoveKind.LEFT
    pieces = sum(line.pieces for line in paper.lines if line.kind is meant)
    worth = sum(line.worth for line in paper.lines)
    label = terms.sold if paper.counted else terms.all_pieces
    return [SumLine(label, grouped(pieces)), SumLine(terms.total, rupiah_text(worth))]


def _said(pages: Pages, paper: ConsignmentPaper) -> list[str]:
    terms = pages.terms
    said = [terms.counted_terms]
    if not paper.counted:
        said = [terms.consigned_terms.format(shop=pages.face.profile.name)]
        if paper.settle_on is None:
            said.append(f"{terms.settle_later}.")
    if paper.note:
        said.append(f"{terms.note}: {paper.note}")
    return said


def _row(pages: Pages, line: ConsignedLine, counted: bool) -> TableRow:
    before = short_day_text(pages.words, line.best_before) if line.best_before else ""
    found = pages.terms.finds[line.kind] if counted else before
    cells = (f"{grouped(line.pieces)} {line.unit}", found, grouped(line.unit_price), grouped(line.worth))
    return TableRow(line.name, cells, "", line.worth)
