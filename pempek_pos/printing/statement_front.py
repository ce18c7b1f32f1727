"""What a statement's first page begins with: letterhead, greeting, the month's figures, the tier."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from pempek_pos.clock import month_end
from pempek_pos.loyalty.statement import Statement
from pempek_pos.money.amount import grouped, rupiah_text
from pempek_pos.phone import shown
from pempek_pos.printing.face import (
    AMBER,
    AMBER_SOFT,
    GREEN,
    LINE,
    MIST,
    MUTED,
    RED,
    ShopFace,
    ink,
)
from pempek_pos.printing.letterhead import INNER, LEFT, RIGHT, SMALL, draw_foot, draw_head, draw_hello
from pempek_pos.printing.letters import plain_text
from pempek_pos.printing.paper import Pen
from pempek_pos.printing.reasons import multiplier_text
from pempek_pos.printing.receipt_rows import signed
from pempek_pos.printing.statement_lines import summary_text
from pempek_pos.printing.statement_words import StatementWords
from pempek_pos.printing.words import Words, day_text, month_text

FOOT: Final = 758.0
QR_SIZE: Final = 46.0
_STRIP_HEIGHT: Final = 58.0
_PANEL_HEIGHT: Final = 45.0

_WORDS: Final = ink("regular", 9.5)
_LABEL: Final = ink("regular", 8.6, MUTED)
_LABEL_AMBER: Final = ink("semibold", 8.6, AMBER)
_TIER: Final = ink("bold", 9.5)
_FIGURE: Final = ink("bold", 16)
_FIGURE_WON: Final = ink("bold", 16, GREEN)
_FIGURE_SPENT: Final = ink("bold", 16, AMBER)
_FIGURE_DEBT: Final = ink("bold", 16, RED)


@dataclass(frozen=True, slots=True)
class Papers:
    """A shop's face with the words that its statements use."""

    face: ShopFace
    terms: StatementWords
    words: Words


def draw_letterhead(pen: Pen, papers: Papers, month: date) -> None:
    """Head and foot, the same on every page of a month."""
    face, terms, phone = papers.face, papers.terms, papers.face.profile.whatsapp
    draw_head(pen, face, month_text(papers.words, month), terms.title)
    complaint = terms.complaint_here.format(phone=shown(phone)) if phone else terms.complaint
    draw_foot(pen, FOOT, complaint, terms.warmth.format(shop=face.profile.name), 2 * QR_SIZE)


def draw_greeting(pen: Pen, statement: Statement, papers: Papers) -> float:
    """Thanks to the member by name, who and when, the month in a sentence; returns where it ends."""
    name, terms = plain_text(statement.name).strip(), papers.terms
    y = draw_hello(pen, terms.greeting.format(name=name) if name else terms.greeting_unnamed) + 17
    pen.text(LEFT, y, _who(statement, papers), SMALL)
    as_of = papers.terms.as_of.format(day=day_text(papers.words, month_end(statement.month)))
    pen.text_right(RIGHT, y, as_of, SMALL)
    y += 16
    pen.text(LEFT, y, summary_text(statement, papers.terms), _WORDS)
    return y + 14


def draw_strip_frame(pen: Pen, papers: Papers, adjusted: bool) -> None:
    """Frame, labels and signs of the figures, with its top at the page's top."""
    labels = _labels(papers.terms, adjusted)
    cell = INNER / len(labels)
    pen.rounded((LEFT + INNER - cell, 0, cell, _STRIP_HEIGHT), 9, AMBER_SOFT)
    pen.box(LEFT + INNER - cell, 0, 9, _STRIP_HEIGHT, AMBER_SOFT)
    for number in range(1, len(labels)):
        pen.box(LEFT + number * cell - 0.375, 0, 0.75, _STRIP_HEIGHT, LINE)
    pen.framed((LEFT, 0, INNER, _STRIP_HEIGHT), 9, LINE)
    for number, label in enumerate(labels):
        last = number == len(labels) - 1
        pen.text(LEFT + number * cell + 11, 20, label, _LABEL_AMBER if last else _LABEL)


def draw_figures(pen: Pen, y: float, statement: Statement) -> float:
    """The month's figures inside the strip whose top is at `y`; returns where the strip ends."""
    last = _FIGURE_DEBT if statement.closing < 0 else _FIGURE_SPENT
    figures = [
        (grouped(statement.opening), _FIGURE),
        (signed(statement.won), _FIGURE_WON if statement.won > 0 else _FIGURE),
        (grouped(-statement.spent), _FIGURE_SPENT if statement.spent else _FIGURE),
        (grouped(-statement.expired), _FIGURE),
    ]
    if statement.adjusted:
        figures.append((signed(statement.adjusted), _FIGURE))
    figures.append((grouped(statement.closing), last))
    cell = INNER / len(figures)
    for number, (figure, written) in enumerate(figures):
        pen.text(LEFT + number * cell + 11, y + 42, figure, written)
    return y + _STRIP_HEIGHT


def draw_panel(pen: Pen) -> None:
    """The tier's panel with an empty bar, with its top at the page's top."""
    pen.rounded((LEFT, 0, INNER, _PANEL_HEIGHT), 9, MIST)
    pen.rounded((LEFT + 12, 29, INNER - 24, 5.5), 2.75, LINE)


def draw_tier(pen: Pen, y: float, statement: Statement, papers: Papers) -> float:
    """The tier, what it brings, and how far the next one is; returns where the panel ends."""
    standing, terms = statement.standing, papers.terms
    factor = multiplier_text(papers.words, standing.tier.multiplier_bp)
    after = pen.text(LEFT + 12, y + 19, standing.tier.name, _TIER)
    pen.text(after, y + 19, f" · {terms.tier_rate.format(factor=factor)}", SMALL)
    following = standing.next_tier
    whole = INNER - 24
    if following is None:
        pen.text_right(RIGHT - 12, y + 19, terms.tier_top, SMALL)
        filled = whole
    else:
        missing = terms.tier_next.format(amount=rupiah_text(standing.missing), tier=following.name)
        pen.text_right(RIGHT - 12, y + 19, missing, SMALL)
        part = max(0, min(standing.purchases, following.from_spend))
        filled = whole * part / max(following.from_spend, 1)
    if filled > 0:
        pen.rounded((LEFT + 12, y + 29, max(filled, 5.5), 5.5), 2.75, AMBER)
    return y + _PANEL_HEIGHT


def strip_name(statement: Statement) -> str:
    """Which of the two strips the month needs."""
    return "StripAdjusted" if statement.adjusted else "Strip"


def _labels(terms: StatementWords, adjusted: bool) -> list[str]:
    middle = [terms.won, terms.spent, terms.expired] + ([terms.adjusted] if adjusted else [])
    return [terms.opening, *middle, terms.closing]


def _who(statement: Statement, papers: Papers) -> str:
    terms = papers.terms
    parts = (
        terms.member.format(card=statement.card_no),
        terms.since.format(day=day_text(papers.words, statement.joined_on)),
        statement.masked_phone,
    )
    return " · ".join(part for part in parts if part)
