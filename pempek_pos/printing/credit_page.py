"""The nota kredit: goods that came back at their invoice's prices, and what they settled (policy M6)."""

from typing import Final

from pempek_pos.money.amount import rupiah_text
from pempek_pos.partners.account import AccountKind
from pempek_pos.partners.settlement import SettledClaim
from pempek_pos.printing.face import ShopFace
from pempek_pos.printing.partner_papers import CreditPaper, PaperSize
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
from pempek_pos.printing.totals import draw_totals, totals_height, totals_width
from pempek_pos.printing.trade_rows import draw_priced_goods, due_line, reduction_lines
from pempek_pos.printing.words import day_text

_GAP: Final = 16.0


def credit_pdf(paper: CreditPaper, face: ShopFace, size: PaperSize) -> bytes:
    """The credit note as a PDF; the same paper gives the same bytes."""
    pages = Pages(face, sheet_of(size), partner_words(face.profile.language).credit, paper.number)
    terms, receipt = pages.terms, paper.receipt
    facts = [
        (terms.day, day_text(pages.words, receipt.business_date)),
        (terms.invoice_no, paper.invoice_no),
        (terms.invoice_day, day_text(pages.words, paper.invoice_day)),
    ]
    draw_partner(pages, paper.partner, facts)
    sums = [*reduction_lines(receipt, terms, pages.words), due_line(receipt, terms.credit_total)]
    said, room = _said(pages, paper), pages.sheet.inner - totals_width(pages) - 20
    high = max(totals_height(sums), 4 + sum(words_height(pages, text, room) + 3 for text in said)) + _GAP
    draw_priced_goods(pages, receipt, high + SIGNATURES)
    end = pages.y + high
    draw_totals(pages, sums)
    pages.y += 4
    for text in said:
        draw_words(pages, text, room)
        pages.y += 3
    pages.y = end
    draw_signatures(pages, [(terms.receiver, ""), (terms.regards, receipt.cashier)])
    return pages.close(paper.partner.name)


def _said(pages: Pages, paper: CreditPaper) -> list[str]:
    """Why the goods came back, and where the credit went."""
    terms, reason = pages.terms, paper.receipt.reason
    said = [f"{terms.reason}: {reason}"] if reason else []
    said.extend(f"{_went_to(pages, part)}: {rupiah_text(part.amount)}" for part in paper.settled)
    if paper.left_as_credit:
        said.append(f"{terms.left_as_credit}: {rupiah_text(paper.left_as_credit)}")
    return said


def _went_to(pages: Pages, part: SettledClaim) -> str:
    if part.kind is AccountKind.REPAYMENT:
        return pages.terms.paid_back
    label = part.claim.label or pages.terms.opening.format(day=day_text(pages.words, part.claim.on_day))
    return pages.terms.credit_to.format(label=label)
