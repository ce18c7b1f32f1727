"""The kuitansi: money from a partner in figures and in words, what it paid, the duty stamp (policy M6)."""

from collections.abc import Sequence
from typing import Final

from pempek_pos.money.amount import Rupiah, grouped, rupiah_text
from pempek_pos.money.spelling import rupiah_in_english, rupiah_in_words
from pempek_pos.partners.account import AccountKind
from pempek_pos.partners.settlement import SettledClaim
from pempek_pos.printing.face import GREEN, LINE, MIST, MUTED, SEA, ShopFace, ink
from pempek_pos.printing.goods_table import Column, GoodsTable, TableRow
from pempek_pos.printing.paper import Ink, shortened_to, wrapped_to
from pempek_pos.printing.partner_papers import MoneyPaper
from pempek_pos.printing.partner_words import partner_words
from pempek_pos.printing.sheet import A5_WIDE, Pages, draw_stamp, place_and_day
from pempek_pos.printing.words import short_day_text
from pempek_pos.settings.profile import Language

STAMP_DUTY_ABOVE: Final = Rupiah(5_000_000)
"""A receipt for more than this carries a duty stamp (Law 10/2020)."""
_MOST_CLAIMS: Final = 4
_LABELS: Final = 104.0
_SIGN_WIDTH: Final = 150.0
_DUTY: Final = (74.0, 42.0)
_LABEL: Final = ink("regular", 8.6, MUTED)
_FACT: Final = ink("regular", 9.5)
_STRONG: Final = ink("semibold", 10.5)
_SPELT: Final = ink("semibold", 10, SEA)
_AMOUNT: Final = ink("bold", 18)
_SMALL: Final = ink("regular", 7.8, MUTED)


def money_pdf(paper: MoneyPaper, face: ShopFace) -> bytes:
    """The payment receipt as a PDF; the same paper gives the same bytes."""
    pages = Pages(face, A5_WIDE, partner_words(face.profile.language).money, paper.number)
    terms = pages.terms
    pages.y -= 8
    _draw_fact(pages, terms.received_from, [paper.payer], _STRONG)
    _draw_spelt(pages, paper.amount)
    _draw_fact(pages, terms.towards, _towards(pages, paper), _FACT)
    how = " · ".join(part for part in (", ".join(paper.means), paper.note) if part)
    _draw_fact(pages, terms.paid_by, [how], _FACT)
    _draw_end(pages, paper)
    if len(paper.settled) > _MOST_CLAIMS:
        _draw_list(pages, paper)
    return pages.close(paper.partner.name)


def in_words(amount: Rupiah, language: Language) -> str:
    """The amount in the words of the papers' language, beginning with a capital."""
    spelt = rupiah_in_english(amount) if language is Language.ENGLISH else rupiah_in_words(amount)
    return spelt[:1].upper() + spelt[1:]


def _draw_fact(pages: Pages, label: str, said: Sequence[str], written: Ink) -> None:
    pen, x = pages.pen, pages.left + _LABELS
    room = pages.sheet.right - x
    pen.text(pages.left, pages.y + 13, label, _LABEL)
    for text in said:
        for line in wrapped_to(pen, text, written, room)[:2]:
            pages.y += 13
            pen.text(x, pages.y, line, written)
    pages.y += 6
    pen.rule(x, pages.y, room, LINE, 0.5)
    pages.y += 3


def _draw_spelt(pages: Pages, amount: Rupiah) -> None:
    """The amount in words on a panel, where nothing can be written in between."""
    pen, x = pages.pen, pages.left + _LABELS
    lines = wrapped_to(pen, in_words(amount, pages.words.language), _SPELT, pages.sheet.right - x - 18)
    high = 11 + 13.0 * len(lines)
    pages.y += 3
    pen.rounded((x, pages.y, pages.sheet.right - x, high), 5, MIST)
    pen.text(pages.left, pages.y + 16, pages.terms.sum_of, _LABEL)
    for at, line in enumerate(lines):
        pen.text(x + 9, pages.y + 16 + 13 * at, line, _SPELT)
    pages.y += high + 3


def _towards(pages: Pages, paper: MoneyPaper) -> list[str]:
    """What the money went to, in few lines."""
    terms = pages.terms
    if len(paper.settled) > _MOST_CLAIMS:
        said = [terms.claims_many.format(count=len(paper.settled))]
    else:
        said = [
            f"{_claim(pages, part)} · {rupiah_text(part.amount)} ({_left(pages, part)})"
            for part in paper.settled
        ]
    if paper.left_as_credit:
        said.append(f"{terms.left_as_credit} · {rupiah_text(paper.left_as_credit)}")
    return said


def _claim(pages: Pages, part: SettledClaim) -> str:
    terms = pages.terms
    words = terms.opening if part.kind is AccountKind.OPENING else terms.claim
    return words.format(label=part.claim.label, day=short_day_text(pages.words, part.claim.on_day))


def _left(pages: Pages, part: SettledClaim) -> str:
    left = part.claim.remaining
    return pages.terms.claim_open.format(amount=rupiah_text(left)) if left else pages.terms.claim_paid


def _draw_end(pages: Pages, paper: MoneyPaper) -> None:
    """The amount and the stamp on the left, place, day and signature on the right, at the foot."""
    pen, sheet = pages.pen, pages.sheet
    top = sheet.foot - 104
    wide = pen.width(rupiah_text(paper.amount), _AMOUNT) + 28
    pen.rounded((pages.left, top + 4, wide, 34), 7, MIST)
    pen.text(pages.left + 14, top + 27.5, rupiah_text(paper.amount), _AMOUNT)
    if paper.all_settled:
        draw_stamp(pen, (pages.left + wide + 18, top + 5), pages.terms.paid, "", GREEN)
    x = sheet.right - _SIGN_WIDTH
    pen.text(x, top + 12, shortened_to(pen, place_and_day(pages, paper.on_day), _FACT, _SIGN_WIDTH), _FACT)
    pen.text(x, top + 24, pages.terms.regards, _LABEL)
    pen.rule(x, top + 82, _SIGN_WIDTH, MUTED, 0.6)
    pen.text(x, top + 93, f"({pages.terms.full_name})", _SMALL)
    if paper.amount > STAMP_DUTY_ABOVE:
        _draw_duty(pages, top)


def _draw_duty(pages: Pages, top: float) -> None:
    """Where the duty stamp goes, and why."""
    pen, x = pages.pen, pages.sheet.right - _SIGN_WIDTH
    wide, high = _DUTY
    pen.framed((x, top + 33, wide, high), 4, MUTED)
    for at, line in enumerate(wrapped_to(pen, pages.terms.stamp_here, _SMALL, wide - 8)[:2]):
        pen.text_centred(x + wide / 2, top + 52 + 10 * at, line, _SMALL)
    room = x - pages.left - 24
    for at, line in enumerate(wrapped_to(pen, pages.terms.stamp_duty, _SMALL, room)):
        pen.text(pages.left, top + 58 + 10.5 * at, line, _SMALL)


def _draw_list(pages: Pages, paper: MoneyPaper) -> None:
    """All claims that the money went to, on pages of their own."""
    terms = pages.terms
    pages.begin_page()
    columns = (Column(terms.rest, 0.2), Column(terms.total, 0.2))
    table = GoodsTable(pages, terms.claims_heading, columns, (1, grouped))
    table.draw(
        [
            TableRow(_claim(pages, part), (_left(pages, part), grouped(part.amount)), "", part.amount)
            for part in paper.settled
        ]
    )
