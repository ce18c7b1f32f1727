"""The month's page of loyalty: one A4 page for the owner, with figures alone."""

from io import BytesIO
from typing import Final

from pempek_pos.money.amount import grouped, rupiah_text
from pempek_pos.printing.face import (
    AMBER,
    GREEN,
    LINE,
    MIST,
    MUTED,
    RED,
    SEA,
    WHITE,
    ShopFace,
    ink,
)
from pempek_pos.printing.letterhead import HEIGHT, INNER, LEFT, RIGHT, WIDTH, draw_foot, draw_head, draw_hello
from pempek_pos.printing.paper import Colour, Pen, shortened_to, wrapped_to
from pempek_pos.printing.pdf_file import About, PdfFile
from pempek_pos.printing.scorecard_values import (
    PaperCohort,
    PaperFactor,
    PaperFigure,
    ScorecardPaper,
)
from pempek_pos.printing.scorecard_words import ScorecardWords, scorecard_words
from pempek_pos.printing.words import Words, day_text, month_text, words_in

_FOOT: Final = 762.0
_FACTOR: Final = 51.0
_BAR_LEFT, _BAR_WIDE, _BAR_HIGH = LEFT + 124, 184.0, 7.0
_SCORE, _SPAN, _CHANGE, _N = LEFT + 346, LEFT + 396, LEFT + 440, RIGHT
_STRIP: Final = 58.0
_GAP: Final = 18.0
_LEFT_WIDE: Final = 200.0
_ROW: Final = 15.6
_COHORT_ROW: Final = 14.6
_MOST_COHORTS: Final = 12
_PALEST: Final = 0.08
_WHITE_FROM: Final = 70
_NO_CHANGE: Final = 0.5

_SMALL: Final = ink("regular", 9, MUTED)
_NAME: Final = ink("semibold", 10.5)
_COLUMN: Final = ink("regular", 7.8, MUTED)
_PART: Final = ink("regular", 8.2, MUTED)
_FIGURE: Final = ink("bold", 13)
_CELL: Final = ink("regular", 9)
_STRONG: Final = ink("semibold", 9)
_HEADING: Final = ink("bold", 10)
_BIG: Final = ink("bold", 16)
_LABEL: Final = ink("regular", 8.6, MUTED)
_TINY: Final = ink("semibold", 7.4)
_TINY_WHITE: Final = ink("semibold", 7.4, WHITE)


def scorecard_pdf(paper: ScorecardPaper, face: ShopFace) -> bytes:
    """The page as a PDF; the same figures give the same bytes."""
    out = BytesIO()
    file = PdfFile(out, face.fonts)
    pen = file.pen(HEIGHT)
    page = _Page(pen, paper, face)
    page.draw()
    file.add_page(pen, WIDTH, HEIGHT)
    title = f"{page.terms.title} {month_text(page.words, paper.month)}"
    file.close(About(title, face.profile.name, page.terms.title, face.language_code))
    return out.getvalue()


class _Page:
    def __init__(self, pen: Pen, paper: ScorecardPaper, face: ShopFace) -> None:
        self._pen = pen
        self._paper = paper
        self._face = face
        self.terms: ScorecardWords = scorecard_words(face.profile.language)
        self.words: Words = words_in(face.profile.language)

    def draw(self) -> None:
        """Everything, from top to bottom."""
        pen, terms, paper = self._pen, self.terms, self._paper
        month = month_text(self.words, paper.month)
        draw_head(pen, self._face, month, terms.title)
        y = draw_hello(pen, terms.heading.format(month=month)) + 16
        until = day_text(self.words, paper.until)
        pen.text(LEFT, y, terms.about.format(day=until, n=grouped(paper.customers)), _SMALL)
        y = self._factors(y + 12)
        y = self._figures(y + 10) + _GAP
        ends = (self._segments(y), self._cohorts(y))
        self._closing(max(ends) + 8)
        draw_foot(pen, _FOOT, terms.explained, terms.warmth, 0)

    # -- factors --------------------------------------------------------------------------------------

    def _factors(self, y: float) -> float:
        for name, x in zip(self.terms.factor_columns, (_SCORE, _SPAN, _CHANGE, _N), strict=True):
            self._pen.text_right(x, y + 8, name, _COLUMN)
        y += 12
        for factor in self._paper.factors:
            self._pen.rule(LEFT, y, INNER, LINE)
            self._factor(y, factor)
            y += _FACTOR
        self._pen.rule(LEFT, y, INNER, LINE)
        return y

    def _factor(self, y: float, factor: PaperFactor) -> None:
        pen, terms = self._pen, self.terms
        pen.text(LEFT, y + 19, terms.factors[factor.key], _NAME)
        pen.rounded((_BAR_LEFT, y + 12, _BAR_WIDE, _BAR_HIGH), _BAR_HIGH / 2, LINE)
        if factor.score is None:
            pen.text_right(_N, y + 19, terms.too_little, _SMALL)
        else:
            self._score(y, factor, factor.score)
        said = " · ".join(self._part(part.key, part.value) for part in factor.parts)
        pen.text(LEFT, y + 38, shortened_to(pen, said, _PART, INNER), _PART)

    def _part(self, key: str, value: float | None) -> str:
        return f"{self.terms.parts[key]} {'–' if value is None else grouped(round(value))}"

    def _score(self, y: float, factor: PaperFactor, score: float) -> None:
        pen, base = self._pen, y + 19
        wide = max(_BAR_HIGH, _BAR_WIDE * score / 100)
        pen.rounded((_BAR_LEFT, y + 12, wide, _BAR_HIGH), _BAR_HIGH / 2, SEA)
        pen.text_right(_SCORE, base + 1, grouped(round(score)), _FIGURE)
        if factor.span is not None:
            low, high = factor.span
            left, right = (_BAR_LEFT + _BAR_WIDE * end / 100 for end in (low, high))
            pen.rounded((left, y + 22, max(1.5, right - left), 1.5), 0.75, AMBER)
            pen.text_right(_SPAN, base, f"{grouped(round(low))}–{grouped(round(high))}", _CELL)
        if factor.change is not None:
            said, colour = _changed(factor.change, factor.is_clear)
            pen.text_right(_CHANGE, base, said, ink("semibold", 9, colour))
        least, most = factor.counts
        n = grouped(least) if least == most else f"{grouped(least)}–{grouped(most)}"
        pen.text_right(_N, base, n, _CELL)

    # -- figures --------------------------------------------------------------------------------------

    def _figures(self, y: float) -> float:
        wide = INNER / len(self._paper.figures)
        self._pen.rounded((LEFT, y, INNER, _STRIP), 9, MIST)
        for nth, figure in enumerate(self._paper.figures):
            x = LEFT + nth * wide + 10
            self._pen.text(x, y + 16, self.terms.figures[figure.key], _LABEL)
            self._pen.text(x, y + 35, self._written(figure), _BIG)
            note = shortened_to(self._pen, self._note(figure), _COLUMN, wide - 14)
            self._pen.text(x, y + 49, note, _COLUMN)
        return y + _STRIP

    def _written(self, figure: PaperFigure) -> str:
        if figure.value is None:
            return "–"
        if figure.key == "ces":
            return f"{figure.value:.1f}".replace(".", self.words.decimal_point)
        if figure.key == "nps":
            sign = "+" if figure.value > 0 else ""
            return f"{sign}{grouped(round(figure.value))}"
        return f"{grouped(round(figure.value))}%"

    def _note(self, figure: PaperFigure) -> str:
        if not figure.n:
            return self.terms.none_yet
        if figure.value is None or figure.span is None:
            return self.terms.few.format(n=grouped(figure.n), fewest=grouped(figure.fewest))
        places = 1 if figure.key == "ces" else 0
        low, high = (f"{end:.{places}f}".replace(".", self.words.decimal_point) for end in figure.span)
        return self.terms.figure_note.format(low=low, high=high, n=grouped(figure.n))

    # -- customers ------------------------------------------------------------------------------------

    def _segments(self, y: float) -> float:
        pen, terms = self._pen, self.terms
        pen.text(LEFT, y + 8, terms.segments_heading, _HEADING)
        if self._paper.customers < self._paper.fewest:
            pen.text(LEFT, y + 26, terms.few_customers.format(fewest=self._paper.fewest), _SMALL)
            return y + 30
        people, money = LEFT + 118, LEFT + _LEFT_WIDE
        for name, x in zip(terms.segment_columns[1:], (people, money), strict=True):
            pen.text_right(x, y + 24, name, _COLUMN)
        pen.text(LEFT, y + 24, terms.segment_columns[0], _COLUMN)
        y += 30
        for one in self._paper.segments:
            pen.rule(LEFT, y, _LEFT_WIDE, LINE, 0.5)
            pen.text(LEFT, y + 11, terms.segments[one.key], _STRONG if one.members else _SMALL)
            pen.text_right(people, y + 11, grouped(one.members), _CELL)
            pen.text_right(money, y + 11, rupiah_text(one.money), _CELL)
            y += _ROW
        return y

    def _cohorts(self, y: float) -> float:
        pen, terms = self._pen, self.terms
        left = LEFT + _LEFT_WIDE + 28
        pen.text(left, y + 8, shortened_to(pen, terms.cohorts_heading, _HEADING, RIGHT - left), _HEADING)
        cohorts = self._paper.cohorts[-_MOST_COHORTS:]
        if not cohorts:
            pen.text(left, y + 26, terms.no_cohorts, _SMALL)
            return y + 30
        months = max(len(cohort.kept) for cohort in cohorts)
        start = left + 66
        wide = min(20.0, (RIGHT - start) / months)
        pen.text_right(start - 4, y + 24, terms.cohort_people, _COLUMN)
        for month in range(months):
            name = f"+{month}" if month else "0"
            pen.text_centred(start + (month + 0.5) * wide, y + 24, name, _COLUMN)
        y += 30
        for cohort in cohorts:
            self._cohort((left, y, start, wide), cohort)
            y += _COHORT_ROW
        return y

    def _cohort(self, place: tuple[float, float, float, float], cohort: PaperCohort) -> None:
        pen, (left, y, start, wide) = self._pen, place
        short = self.words.months_short[cohort.month.month - 1]
        pen.text(left, y + 10.5, f"{short} {cohort.month.year}", ink("regular", 8))
        pen.text_right(start - 4, y + 10.5, grouped(cohort.size), _COLUMN)
        for month, percent in enumerate(cohort.kept):
            x = start + month * wide
            pen.rounded((x + 0.5, y + 0.5, wide - 1, _COHORT_ROW - 1), 2, _shade(percent))
            written = _TINY_WHITE if percent >= _WHITE_FROM else _TINY
            pen.text_centred(x + wide / 2, y + 10, grouped(round(percent)), written)

    def _closing(self, y: float) -> None:
        """Who is missed, in numbers, and what the next weeks may bring."""
        greet, quiet = self._paper.missed
        said = [self.terms.missed.format(greet=grouped(greet), quiet=grouped(quiet))]
        if self._paper.forecast is not None:
            days = grouped(self._paper.forecast.days)
            said.append(self.terms.forecast.format(days=days, n=grouped(self._paper.customers)))
            if self._paper.forecast.money is not None:
                amount = rupiah_text(self._paper.forecast.money)
                said.append(self.terms.forecast_money.format(amount=amount))
        y = min(y + 10, _FOOT - 22)
        for line in wrapped_to(self._pen, " ".join(said), _CELL, INNER)[:2]:
            self._pen.text(LEFT, y, line, _CELL)
            y += 12


def _changed(change: float, is_clear: bool) -> tuple[str, Colour]:
    """The change with its sign; coloured only where it is more than chance."""
    if abs(change) < _NO_CHANGE:
        return "±0", MUTED
    said = f"+{grouped(round(change))}" if change > 0 else grouped(round(change))
    return said, MUTED if not is_clear else GREEN if change > 0 else RED


def _shade(percent: float) -> Colour:
    """The shop's blue on white paper, the deeper the more."""
    part = max(_PALEST, min(1.0, percent / 100))
    sea = [int(SEA.code[at : at + 2], 16) for at in (1, 3, 5)]
    return Colour("#" + "".join(f"{round(255 + (level - 255) * part):02X}" for level in sea))
