"""What a partner's statement begins with: letterhead, greeting, sums, ageing, what the tier needs."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from pempek_pos.clock import month_end
from pempek_pos.money.amount import Rupiah, grouped, rupiah_text
from pempek_pos.partners.statement import PartnerStatement
from pempek_pos.phone import shown
from pempek_pos.printing.account_words import AccountWords
from pempek_pos.printing.face import (
    AMBER,
    AMBER_LIGHT,
    AMBER_SOFT,
    GREEN,
    LINE,
    MIST,
    MUTED,
    RED,
    SEA,
    ShopFace,
    ink,
)
from pempek_pos.printing.letterhead import INNER, LEFT, RIGHT, SHOP, SMALL, draw_foot, draw_head, draw_hello
from pempek_pos.printing.paper import Colour, Ink, Pen, shortened_to, wrapped_to
from pempek_pos.printing.words import Words, day_text, month_text

FOOT: Final = 762.0
_STRIP_HEIGHT: Final = 58.0
_AGEING_HEIGHT: Final = 74.0
_TIER_HEIGHT: Final = 45.0
_BAR: Final = 7.0
AGES: Final = (SEA, AMBER_LIGHT, Colour("#D97706"), Colour("#C2410C"), RED)
"""From not due to over thirty days."""

_WORDS: Final = ink("regular", 9.5)
_LABEL: Final = ink("regular", 8.6, MUTED)
_LABEL_AMBER: Final = ink("semibold", 8.6, AMBER)
_HEADING: Final = ink("bold", 9.5)
_BUCKET: Final = ink("regular", 7.8, MUTED)
_BUCKET_SUM: Final = ink("semibold", 9.5)
_BUCKET_NONE: Final = ink("regular", 9.5, MUTED)
_PROVISIONAL: Final = ink("semibold", 9, AMBER)
_FIGURE_SIZES: Final = (16.0, 13.5, 11.5, 9.5)


@dataclass(frozen=True, slots=True)
class Papers:
    """A shop's face with the words that its statements use."""

    face: ShopFace
    terms: AccountWords
    words: Words


def draw_letterhead(pen: Pen, papers: Papers, month: date) -> None:
    """Head and foot, the same on every page of a month."""
    face, terms, phone = papers.face, papers.terms, papers.face.profile.whatsapp
    draw_head(pen, face, month_text(papers.words, month), terms.title)
    pay = terms.pay_here.format(phone=shown(phone)) if phone else terms.pay
    draw_foot(pen, FOOT, pay, terms.warmth.format(shop=face.profile.name), 0)


def draw_greeting(pen: Pen, statement: PartnerStatement, papers: Papers, running: bool) -> float:
    """Thanks to the partner by name, who and when, the month in a sentence; returns where it ends."""
    terms, words = papers.terms, papers.words
    greeting = papers.terms.greeting.format(name=statement.partner.name)
    y = draw_hello(pen, greeting) + 17
    as_of = (terms.provisional if running else terms.as_of).format(
        day=day_text(words, month_end(statement.month))
    )
    begins = pen.text_right(RIGHT, y, as_of, _PROVISIONAL if running else SMALL)
    pen.text(LEFT, y, shortened_to(pen, _who(statement, papers), SMALL, begins - LEFT - 12), SMALL)
    y += 16
    for line in wrapped_to(pen, sentence(statement, terms), _WORDS, INNER):
        pen.text(LEFT, y, line, _WORDS)
        y += 12.5
    return y + 1


def sentence(statement: PartnerStatement, terms: AccountWords) -> str:
    """The month in one friendly sentence; what is late comes first."""
    late, closing = statement.ageing.overdue, statement.closing
    if late > 0:
        return terms.sentence_late.format(amount=rupiah_text(late))
    if closing < 0:
        return terms.sentence_credit.format(amount=rupiah_text(-closing))
    if closing > 0:
        return terms.sentence_open.format(amount=rupiah_text(closing))
    return terms.sentence_clear if statement.entries else terms.sentence_quiet


def draw_sums(pen: Pen, y: float, statement: PartnerStatement, papers: Papers) -> float:
    """The month's sums in a strip, written as they add up; returns where the strip ends."""
    cells = _sums(statement, papers.terms)
    wide = INNER / len(cells)
    pen.rounded((LEFT + INNER - wide, y, wide, _STRIP_HEIGHT), 9, AMBER_SOFT)
    pen.box(LEFT + INNER - wide, y, 9, _STRIP_HEIGHT, AMBER_SOFT)
    for number in range(1, len(cells)):
        pen.box(LEFT + number * wide - 0.375, y, 0.75, _STRIP_HEIGHT, LINE)
    pen.framed((LEFT, y, INNER, _STRIP_HEIGHT), 9, LINE)
    size = _figure_size(pen, [figure for _, figure, _ in cells], wide - 18)
    for number, (label, figure, colour) in enumerate(cells):
        x, last = LEFT + number * wide + 10, number == len(cells) - 1
        pen.text(x, y + 20, shortened_to(pen, label, _LABEL, wide - 14), _LABEL_AMBER if last else _LABEL)
        pen.text(x, y + 42, figure, Ink(_HEADING.weight, size, colour))
    return y + _STRIP_HEIGHT


def draw_ageing(pen: Pen, y: float, statement: PartnerStatement, papers: Papers) -> float:
    """The bar of open claims by days past due, with its five buckets; returns where it ends."""
    terms, ageing = papers.terms, statement.ageing
    after = pen.text(LEFT, y + 10, terms.ageing, _HEADING)
    if ageing.credit:
        credit = terms.credit.format(amount=rupiah_text(ageing.credit))
        pen.text_right(RIGHT, y + 10, credit, SMALL)
    if not ageing.claimed:
        pen.text(after + 10, y + 10, terms.nothing_open, SMALL)
        return y + 16
    pen.rounded((LEFT, y + 20, INNER, _BAR), _BAR / 2, LINE)
    x = LEFT
    for bucket, colour in zip(ageing.buckets, AGES, strict=True):
        wide = INNER * bucket / ageing.claimed
        if wide:
            pen.rounded((x, y + 20, max(wide, 2.0), _BAR), min(_BAR / 2, max(wide, 2.0) / 2), colour)
        x += wide
    column = INNER / len(AGES)
    for at, (label, bucket) in enumerate(zip(terms.buckets, ageing.buckets, strict=True)):
        left = LEFT + at * column
        pen.rounded((left, y + 38, 6, 6), 3, AGES[at])
        pen.text(left + 10, y + 44, label, _BUCKET)
        pen.text(left + 10, y + 57, grouped(bucket), _BUCKET_SUM if bucket else _BUCKET_NONE)
    return y + _AGEING_HEIGHT - 12


def draw_tier(pen: Pen, y: float, statement: PartnerStatement, papers: Papers) -> float:
    """The tier, what it needs in a month, and how much of that was bought; returns where the panel ends."""
    terms, least, bought = papers.terms, statement.rule.month_minimum, statement.turnover
    pen.rounded((LEFT, y, INNER, _TIER_HEIGHT), 9, MIST)
    pen.rounded((LEFT + 12, y + 29, INNER - 24, 5.5), 2.75, LINE)
    after = pen.text(LEFT + 12, y + 19, terms.tiers[statement.partner.terms.tier], _HEADING)
    pen.text(after, y + 19, f" · {terms.turnover.format(amount=rupiah_text(bought))}", SMALL)
    minimum = rupiah_text(least)
    if not least:
        said = terms.tier_none
    elif bought >= least:
        said = terms.tier_reached.format(minimum=minimum)
    else:
        said = terms.tier_short.format(amount=rupiah_text(least - max(bought, 0)), minimum=minimum)
    pen.text_right(RIGHT - 12, y + 19, said, SMALL)
    filled = (INNER - 24) * min(max(bought, 0), least) / least if least else INNER - 24
    if filled > 0:
        colour = GREEN if bought >= least else AMBER
        pen.rounded((LEFT + 12, y + 29, max(filled, 5.5), 5.5), 2.75, colour)
    return y + _TIER_HEIGHT


def draw_out_there(pen: Pen, y: float, worth: Rupiah, papers: Papers) -> float:
    """What of the shop's goods stands unsold at the partner's; returns where the line ends."""
    terms = papers.terms
    pen.framed((LEFT, y, INNER, 27), 9, LINE)
    pen.text(LEFT + 12, y + 17, terms.out_there.format(amount=rupiah_text(worth)), _HEADING)
    pen.text_right(RIGHT - 12, y + 17, terms.out_there_hint, SMALL)
    return y + 27


def _sums(statement: PartnerStatement, terms: AccountWords) -> list[tuple[str, str, Colour]]:
    dark = SHOP.colour
    cells = [(terms.opening, grouped(statement.opening), dark)]
    if statement.brought:
        cells.append((terms.brought, grouped(statement.brought), dark))
    cells.append((terms.invoices, grouped(statement.invoices), dark))
    paid = GREEN if statement.payments > 0 else dark
    cells.append((terms.payments, grouped(-statement.payments), paid))
    cells.append((terms.credit_notes, grouped(-statement.credit_notes), dark))
    if statement.written_off:
        cells.append((terms.written_off, grouped(-statement.written_off), dark))
    return [*cells, (terms.closing, grouped(statement.closing), AMBER)]


def _figure_size(pen: Pen, figures: list[str], room: float) -> float:
    """The largest size in which every figure fits its cell."""
    for size in _FIGURE_SIZES:
        if all(pen.width(figure, ink("bold", size)) <= room for figure in figures):
            break
    return size


def _who(statement: PartnerStatement, papers: Papers) -> str:
    partner, terms = statement.partner, papers.terms
    days = partner.terms.terms_days
    since = partner.facts.since
    parts = (
        partner.label,
        terms.terms_days.format(days=days) if days else terms.terms_cash,
        terms.limit.format(amount=rupiah_text(partner.terms.credit_limit)) if days else "",
        terms.since.format(day=day_text(papers.words, since)) if since else "",
    )
    return " · ".join(part for part in parts if part)
