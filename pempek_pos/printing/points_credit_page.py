"""The nota kredit for points that a partner spent on what they owe: no goods, what it came to and settled."""

from dataclasses import dataclass
from datetime import date

from pempek_pos.money.amount import Points, Rupiah, grouped, rupiah_text
from pempek_pos.partners.partner import Partner
from pempek_pos.partners.settlement import SettledClaim
from pempek_pos.printing.face import ShopFace
from pempek_pos.printing.partner_papers import PaperSize
from pempek_pos.printing.partner_words import partner_words
from pempek_pos.printing.sheet import (
    Pages,
    draw_partner,
    draw_signatures,
    draw_words,
    sheet_of,
)
from pempek_pos.printing.totals import SumLine, draw_totals, totals_height, totals_width
from pempek_pos.printing.words import day_text


@dataclass(frozen=True, slots=True)
class PointsCredit:
    """Points spent, what they took off, and which claims that settled."""

    partner: Partner
    number: str
    on_day: date
    points: Points
    amount: Rupiah
    settled: tuple[SettledClaim, ...]


def points_credit_pdf(paper: PointsCredit, face: ShopFace, size: PaperSize) -> bytes:
    """The credit note as a PDF; the same paper gives the same bytes."""
    pages = Pages(face, sheet_of(size), partner_words(face.profile.language).credit, paper.number)
    terms, words = pages.terms, pages.words
    draw_partner(pages, paper.partner, [(terms.day, day_text(words, paper.on_day))])
    said = [f"{terms.reason}: {words.points.format(points=grouped(paper.points))}"]
    said += [
        f"{terms.credit_to.format(label=part.claim.label)}: {rupiah_text(part.amount)}"
        for part in paper.settled
    ]
    sums = [SumLine(terms.credit_total, rupiah_text(paper.amount), strong=True)]
    end = pages.y + max(totals_height(sums), 16.0 * len(said)) + 24
    draw_totals(pages, sums)
    for text in said:
        draw_words(pages, text, pages.sheet.inner - totals_width(pages) - 20)
        pages.y += 3
    pages.y = end
    draw_signatures(pages, [(terms.receiver, ""), (terms.regards, "")])
    return pages.close(paper.partner.name)
