"""The faktur: a partner's goods and prices, what was paid, what is open, and how to pay it (policy M6)."""

from typing import Final

from pempek_pos.money.amount import Rupiah, grouped, rupiah_text
from pempek_pos.partners.settlement import Settlement
from pempek_pos.phone import shown
from pempek_pos.printing.face import AMBER, GREEN, ShopFace
from pempek_pos.printing.partner_papers import InvoicePaper, PaperSize
from pempek_pos.printing.partner_words import partner_words
from pempek_pos.printing.sheet import (
    SIGNATURES,
    Pages,
    draw_partner,
    draw_signatures,
    draw_stamp,
    draw_words,
    sheet_of,
    words_height,
)
from pempek_pos.printing.totals import SumLine, draw_totals, totals_height, totals_width
from pempek_pos.printing.trade_rows import draw_priced_goods, due_line, reduction_lines
from pempek_pos.printing.words import day_text, short_day_text

_MOST_PAYMENTS: Final = 5
_GAP: Final = 14.0


def invoice_pdf(paper: InvoicePaper, face: ShopFace, size: PaperSize) -> bytes:
    """The invoice as a PDF; the same paper gives the same bytes."""
    pages = Pages(face, sheet_of(size), partner_words(face.profile.language).invoice, paper.number)
    draw_partner(pages, paper.partner, _facts(pages, paper))
    sums = _sums(pages, paper)
    high = max(totals_height(sums), _beside_height(pages, paper)) + _GAP
    draw_priced_goods(pages, paper.receipt, high + SIGNATURES)
    end = pages.y + high
    draw_totals(pages, sums)
    _draw_beside(pages, paper)
    pages.y = end
    signers = [(pages.terms.receiver, ""), (pages.terms.regards, paper.receipt.cashier)]
    draw_signatures(pages, signers)
    return pages.close(paper.partner.name)


def _facts(pages: Pages, paper: InvoicePaper) -> list[tuple[str, str]]:
    terms, words, receipt = pages.terms, pages.words, paper.receipt
    days = (paper.due_on - receipt.business_date).days
    return [
        (terms.day, day_text(words, receipt.business_date)),
        (terms.terms, terms.terms_days.format(days=days) if days else terms.terms_cash),
        (terms.due, day_text(words, paper.due_on)),
        (terms.delivery_no, paper.delivery_no),
        (terms.receipt_no, receipt.number),
    ]


def _sums(pages: Pages, paper: InvoicePaper) -> list[SumLine]:
    terms, settled = pages.terms, paper.settled
    lines = [
        *reduction_lines(paper.receipt, terms, pages.words),
        due_line(paper.receipt, terms.total),
    ]
    earlier, shown_ones = settled[:-_MOST_PAYMENTS], settled[-_MOST_PAYMENTS:]
    if earlier:
        amount = Rupiah(sum(part.amount for part in earlier))
        lines.append(SumLine(terms.settled_more.format(count=len(earlier)), grouped(-amount)))
    lines.extend(SumLine(_how(pages, part), grouped(-part.amount)) for part in shown_ones)
    return [*lines, SumLine(terms.rest, rupiah_text(paper.open_amount))]


def _how(pages: Pages, part: Settlement) -> str:
    terms = pages.terms
    how = terms.methods[part.method] if part.method else ""
    return terms.settled[part.kind].format(
        day=short_day_text(pages.words, part.on_day), label=part.label, how=how
    )


def _beside(pages: Pages, paper: InvoicePaper) -> tuple[str, float]:
    """What stands left of the sums, and how wide it may run."""
    room = pages.sheet.inner - totals_width(pages) - 20
    if not paper.open_amount:
        return pages.terms.paid_thanks, room
    phone = pages.face.profile.whatsapp
    here = pages.terms.how_to_pay_here.format(phone=shown(phone)) if phone else pages.terms.how_to_pay
    return f"{pages.terms.pay_by.format(day=day_text(pages.words, paper.due_on))} {here}", room


def _beside_height(pages: Pages, paper: InvoicePaper) -> float:
    return _stamp_height(paper) + words_height(pages, *_beside(pages, paper))


def _stamp_height(paper: InvoicePaper) -> float:
    return 46.0 if paper.open_amount else 58.0


def _draw_beside(pages: Pages, paper: InvoicePaper) -> None:
    on = paper.settled_on
    text, colour = (pages.terms.paid, GREEN) if on else (pages.terms.unpaid, AMBER)
    day = day_text(pages.words, on) if on else ""
    draw_stamp(pages.pen, (pages.left + 1, pages.y + 8), text, day, colour)
    pages.y += _stamp_height(paper)
    draw_words(pages, *_beside(pages, paper))
