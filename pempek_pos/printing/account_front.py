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
    WHITE,
    ShopFace,
    draw_mark,
    ink,
)
from pempek_pos.printing.paper import Colour, Ink, Pen, balanced_to, shortened_to, wrapped_to
from pempek_pos.printing.words import Words, day_text, month_text

WIDTH: Final = 595.28
HEIGHT: Final = 841.89
LEFT: Final = 42.0
RIGHT: Final = WIDTH - LEFT
INNER: Final = RIGHT - LEFT
FOOT: Final = 762.0
_TOP: Final = 40.0
_MARK: Final = 34.0
_STRIP_HEIGHT: Final = 58.0
_AGEING_HEIGHT: Final = 74.0
_TIER_HEIGHT: Final = 45.0
_BAR: Final = 7.0
AGES: Final = (SEA, AMBER_LIGHT, Colour("#D97706"), Colour("#C2410C"), RED)
"""From not due to over thirty days."""

_SHOP: Final = ink("bold", 12)
_SMALL: Final = ink("regular", 9, MUTED)
_MONTH: Final = ink("bold", 11)
_NAME_SIZES: Final = (21.0, 16.0, 13.0)
_WORDS: Final = ink("regular", 9.5)
_LABEL: Final = ink("regular", 8.6, MUTED)
_LABEL_AMBER: Final = ink("semibold", 8.6, AMBER)
_HEADING: Final = ink("bold", 9.5)
_BUCKET: Final = ink("regular", 7.8, MUTED)
_BUCKET_SUM: Final = ink("semibold", 9.5)
_BUCKET_NONE: Final = ink("regular", 9.5, MUTED)
_WARM: Final = ink("semibold", 9, SEA)
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
    profile, terms = papers.face.profile, papers.terms
    draw_mark(pen, (LEFT, _TOP), _MARK, profile.name, (SEA, WHITE))
    at = LEFT + _MARK + 9
    pen.text(at, _TOP + 15, shortened_to(pen, profile.name, _SHOP, INNER - 160), _SHOP)
    pen.text(at, _TOP + 28, shortened_to(pen, papers.face.contact, _SMALL, INNER - 160), _SMALL)
    pen.text_right(RIGHT, _TOP + 15, month_text(papers.words, month), _MONTH)
    pen.text_right(RIGHT, _TOP + 28, terms.title, _SMALL)
    pen.rule(LEFT, FOOT, INNER, LINE)
    y = FOOT + 17
    phone = profile.whatsapp
    pay = terms.pay_here.format(phone=shown(phone)) if phone else terms.pay
    for line in balanced_to(pen, pay, _SMALL, INNER)[:2]:
        pen.text(LEFT, y, line, _SMALL)
        y += 12.5
    warmth = terms.warmth.format(shop=profile.name)
    pen.text(LEFT, FOOT + 43, shortened_to(pen, warmth, _WARM, INNER - 90), _WARM)


def draw_greeting(pen: Pen, statement: PartnerStatement, papers: Papers, running: bool) -> float:
    """Thanks to the partner by name, who and when, the month in a sentence; returns where it ends."""
    terms, words = papers.terms, papers.words
    written, lines = _greeting_lines(pen, statement, papers)
    y = _TOP + _MARK + 14
    for line in lines:
        y += written.size * 1.22
        pen.text(LEFT, y, line, written)
    y += 17
    as_of = (terms.provisional if running else terms.as_of).format(
        day=day_text(words, month_end(statement.month))
    )
    begins = pen.text_right(RIGHT, y, as_of, _PROVISIONAL if running else _SMALL)
    pen.text(LEFT, y, shortened_to(pen, _who(statement, papers), _SMALL, begins - LEFT - 12), _SMALL)
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
        pen.text_right(RIGHT, y + 10, credit, _SMALL)
    if not ageing.claimed:
        pen.text(after + 10, y + 10, terms.nothing_open, _SMALL)
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
    pen.text(after, y + 19, f" · {terms.turnover.format(amount=rupiah_text(bought))}", _SMALL)
    minimum = rupiah_text(least)
    if not least:
        said = terms.tier_none
    elif bought >= least:
        said = terms.tier_reached.format(minimum=minimum)
    else:
        said = terms.tier_short.format(amount=rupiah_text(least - max(bought, 0)), minimum=minimum)
    pen.text_right(RIGHT - 12, y + 19, said, _SMALL)
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
    pen.text_right(RIGHT - 12, y + 17, terms.out_there_hint, _SMALL)
    return y + 27


def _sums(statement: PartnerStatement, terms: AccountWords) -> list[tuple[str, str, Colour]]:
    dark = _SHOP.colour
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


def _greeting_lines(pen: Pen, statement: PartnerStatement, papers: Papers) -> tuple[Ink, list[str]]:
    greeting = papers.terms.greeting.format(name=statement.partner.name)
    for size in _NAME_SIZES:
        written = ink("bold", size)
        lines = wrapped_to(pen, greeting, written, INNER)
        if len(lines) == 1:
            break
    return written, lines


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
