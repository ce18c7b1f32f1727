"""The nota kredit: goods that came back at their invoice's prices, and what they settled (policy M6)."""

from typing import Final

from pempek_pos.money.amount import grouped, rupiah_text
from pempek_pos.partners.account import AccountKind
from pempek_pos.partners.settlement import SettledClaim
from pempek_pos.printing.face import ShopFace
from pempek_pos.printing.partner_papers import CreditPaper
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
from pempek_pos.printing.trade_rows import draw_priced_goods, due_line, reduction_lines
from pempek_pos.printing.words import day_text

_GAP: Final = 16.0


def credit_pdf(paper: CreditPaper, face: ShopFace) -> bytes:
    """The credit note as a PDF; the same paper gives the same bytes."""
    pages = Pages(face, A4, partner_words(face.profile.language).credit, paper.number)
    terms, receipt = pages.terms, paper.receipt
    facts = [
        (terms.day, day_text(pages.words, receipt.business_date)),
        (terms.invoice_no, paper.invoice_no),
        (terms.invoice_day, day_text(pages.words, paper.invoice_day)),
    ]
    draw_partner(pages, paper.partner, facts)
    table = draw_priced_goods(pages, receipt)
    sums = _sums(pages, paper)
    reason = f"{terms.reason}: {receipt.reason}" if receipt.reason else ""
    room = pages.sheet.inner - totals_width(pages) - 20
    high = max(totals_height(sums), words_height(pages, reason, room) + 8) + _GAP
    if not pages.fits(high + SIGNATURES):
        table.carry_on()
    end = pages.y + high
    draw_totals(pages, sums)
    pages.y += 8
    draw_words(pages, reason, room)
    pages.y = end
    draw_signatures(pages, [(terms.receiver, ""), (terms.regards, receipt.cashier)])
    return pages.close(paper.partner.name)


def _sums(pages: Pages, paper: CreditPaper) -> list[SumLine]:
    terms = pages.terms
    return [
        *reduction_lines(paper.receipt, terms, pages.words),
        due_line(paper.receipt, terms.credit_total),
        *(SumLine(_went_to(pages, part), grouped(-part.amount)) for part in paper.settled),
        SumLine(terms.left_as_credit, rupiah_text(paper.left_as_credit)),
    ]


def _went_to(pages: Pages, part: SettledClaim) -> str:
    if part.kind is AccountKind.REPAYMENT:
        return pages.terms.paid_back
    label = part.claim.label or pages.terms.opening.format(day=day_text(pages.words, part.claim.on_day))
    return pages.terms.credit_to.format(label=label)
