"""The month's page: one A4 page of figures, in both languages, and nobody's name."""

from dataclasses import replace
from datetime import date

import pytest

from pempek_pos.audit.actor import Actor
from pempek_pos.insight.battery import Factor
from pempek_pos.insight.evidence import UNSCORED, PartKind
from pempek_pos.insight.paper import paper_of
from pempek_pos.insight.rfm import Scale, Segment
from pempek_pos.money.amount import Rupiah
from pempek_pos.printing.scorecard_page import scorecard_pdf
from pempek_pos.printing.scorecard_values import (
    PaperCohort,
    PaperFactor,
    PaperFigure,
    PaperForecast,
    PaperPart,
    PaperSegment,
    ScorecardPaper,
)
from pempek_pos.printing.scorecard_words import scorecard_words
from pempek_pos.settings.profile import Language
from pempek_pos.staff.rights import NotAllowed
from tests.fixed_clock import FixedClock
from tests.insight.test_service import study
from tests.printing.pdf_reader import pages_of, text_of
from tests.shop_floor import Floor

FULL = ScorecardPaper(
    month=date(2026, 12, 1),
    until=date(2026, 12, 31),
    customers=12_345,
    fewest=10,
    factors=tuple(
        PaperFactor(
            factor.value,
            99.6,
            (88.4, 100.0),
            -12.4,
            True,
            (1_000, 23_456),
            tuple(PaperPart(kind.value, 99.9) for kind in PartKind if kind not in UNSCORED),
        )
        for factor in Factor
    ),
    figures=(
        PaperFigure("nps", 45.0, (30.5, 59.5), 100, 30),
        PaperFigure("csat", None, None, 29, 30),
        PaperFigure("ces", 5.6, (5.2, 6.0), 40, 30),
        PaperFigure("repeat", 40.1, (38.2, 42.1), 2_357, 10),
        PaperFigure("referral", None, None, 0, 10),
    ),
    segments=tuple(PaperSegment(one.value, 1_000, Rupiah(9_999_999_999)) for one in Segment),
    cohorts=tuple(
        PaperCohort(date(2026, month, 1), 9_999, tuple(100.0 for _ in range(13 - month)))
        for month in range(1, 13)
    ),
    missed=(1_234, 2_345),
    forecast=PaperForecast(4_082, Rupiah(710_268_328)),
)


@pytest.fixture
def engine() -> str:
    """The embedded one: what is read of each is shown in test_service.py."""
    return "sqlite"


@pytest.mark.parametrize("language", Language)
def test_everything_the_page_may_show_has_its_word(language: Language) -> None:
    words = scorecard_words(language)
    assert set(words.factors) == {factor.value for factor in Factor}
    assert set(words.parts) == {kind.value for kind in PartKind}
    assert set(words.segments) == {segment.value for segment in Segment}
    assert set(words.figures) == {figure.key for figure in FULL.figures}


@pytest.mark.parametrize("language", Language)
def test_a_full_month_stands_on_one_page(floor: Floor, language: Language) -> None:
    face = floor.shop.printing.face()
    data = scorecard_pdf(FULL, replace(face, profile=replace(face.profile, language=language)))
    assert len(pages_of(data)) == 1
    said = text_of(data)
    for words in ("+45", "29", "100", "88–100", "1.000–23.456", "Rp9.999.999.999", "Rp710.268.328", "1.234"):
        assert words in said, said
    assert ("5,6" if language is Language.INDONESIAN else "5.6") in said


def test_the_same_figures_give_the_same_bytes(floor: Floor) -> None:
    face = floor.shop.printing.face()
    assert scorecard_pdf(FULL, face) == scorecard_pdf(FULL, face)


def test_a_new_shop_s_page_says_that_there_is_not_enough_data(floor: Floor) -> None:
    said = text_of(floor.shop.insight.paper(floor.owner, study(floor), floor.shop.printing.face()))
    assert said.count("belum cukup data") == 5
    assert said.count("belum ada data") == 5
    assert "Terlihat mulai 10 pelanggan." in said


def test_figures_come_from_the_study_and_names_stay_out(floor: Floor, clock: FixedClock) -> None:
    for nth in range(12):
        member = floor.member(f"Siti Rahasia {nth}")
        for _ in range(3):
            floor.sell(floor.basket(("KSB", 1), member=member))
            clock.move(days=1)
    clock.move(days=-clock.today().day + 1 + 31)
    found = study(floor)
    paper = paper_of(found)
    assert paper.customers == 12
    assert {one.key: one.members for one in paper.segments if one.members} == {
        one.segment.value: one.members for one in found.segments(Scale.FIXED) if one.members
    }
    repeat = next(figure for figure in paper.figures if figure.key == "repeat")
    assert (repeat.value, repeat.n) == (100, 12)
    said = text_of(floor.shop.insight.paper(floor.owner, found, floor.shop.printing.face()))
    assert "Rahasia" not in said


def test_only_who_may_see_it_gets_the_page(floor: Floor) -> None:
    cashier: Actor = floor.cashier
    with pytest.raises(NotAllowed):
        floor.shop.insight.paper(cashier, study(floor), floor.shop.printing.face())
