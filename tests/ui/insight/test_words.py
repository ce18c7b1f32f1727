"""Everything that can be shown of loyalty has its words."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QLocale

from pempek_pos.feedback.question import BATTERY
from pempek_pos.insight.alive import Model
from pempek_pos.insight.battery import Factor
from pempek_pos.insight.evidence import Part, PartKind, Unit
from pempek_pos.insight.forecast import Forecast
from pempek_pos.insight.promoter import Promoters
from pempek_pos.insight.records import Answer, Period
from pempek_pos.insight.rfm import Segment
from pempek_pos.insight.rows import EvidenceRow
from pempek_pos.insight.satisfaction import ease
from pempek_pos.insight.scorecard import Trend
from pempek_pos.insight.share import Interval, Share
from pempek_pos.insight.voices import voices_of
from pempek_pos.money.amount import Rupiah
from ui.insight.customer_words import segment_meaning, segment_name
from ui.insight.evidence_words import facts_of
from ui.insight.factor_card import trend_figure
from ui.insight.figure_words import composite_words, ease_words, forecast_words, promoter_words, share_words
from ui.insight.part_words import factor_name, formula, measured, part_name, span, standing


@pytest.fixture(autouse=True)
def in_indonesian() -> Iterator[None]:
    worn = QLocale()
    QLocale.setDefault(QLocale("id_ID"))
    yield
    QLocale.setDefault(worn)


def test_factors_parts_and_segments_have_names_and_explanations() -> None:
    assert len({factor_name(factor) for factor in Factor}) == len(Factor)
    assert len({part_name(kind) for kind in PartKind}) == len(PartKind)
    assert len({segment_name(segment) for segment in Segment}) == len(Segment)
    assert all(formula(kind) for kind in PartKind)
    assert all(segment_meaning(segment) for segment in Segment)
    assert all(facts_of(kind) for kind in PartKind)


@pytest.mark.parametrize("unit", Unit)
def test_a_part_says_what_it_still_needs(unit: Unit) -> None:
    part = Part(PartKind.MONTHS_BOUGHT, unit, 3, 62.4, 62.4, Interval(50, 70))
    assert "belum cukup data: 3 " in standing(part)
    assert measured(part) == "62%"


def test_figures_are_written_with_n_and_interval() -> None:
    assert promoter_words(Promoters(60, 25, 15)) == ("+45", "± 15 · n 100 · 3 bulan")
    assert promoter_words(Promoters(5, 0, 0)) == ("–", "belum cukup data: 5 dari 30")
    assert promoter_words(Promoters(0, 0, 0)) == ("–", "belum ada data")
    assert share_words(Share(18, 24), "jawaban", 10) == ("75%", "55–88% · 24 jawaban")
    assert ease_words(ease([7, 6, 5, 3, 7] * 6)) == ("5,6", "80% mudah · 30 jawaban")
    assert ease_words(ease([7])) == ("–", "belum cukup data: 1 dari 30")
    assert span(None) == "–"


def test_what_is_foretold_is_said_in_one_line() -> None:
    forecast = Forecast(Model(1, 1, 1, 1), None, 240, 310.4, None, 0.52, ())
    said = forecast_words(forecast)
    assert said == (
        "Perkiraan 4 minggu ke depan: 310 hari belanja dari 240 pelanggan (model BG/NBD). "
        "Pelanggan baru kembali rata-rata 0,5 kali dalam waktu itu."
    )
    worth = Forecast(Model(1, 1, 1, 1), None, 240, 310.4, Rupiah(9_000_000), 0.52, ())
    assert forecast_words(worth).endswith("Senilai sekitar Rp9.000.000.")


def test_the_battery_s_composite_is_said_from_thirty_answers_on() -> None:
    whole = zip(BATTERY, (6, 7, 6, 5, 6, 2, 3, 5, 4, 3, 2, 1, 6), strict=True)
    once = [Answer(question, value, date(2026, 6, 1)) for question, value in whole]
    june = Period(date(2026, 6, 1), date(2026, 6, 30))
    assert composite_words(voices_of(once * 2, june)) == ""
    said = composite_words(voices_of(once * 3, june))
    assert said == "Gabungan jawaban empat faktor: 5,50 dari 7 (39 jawaban, 3 bulan)."
    assert composite_words(voices_of(once[:9] * 9, june)) == ""


def test_a_change_too_small_to_see_is_none() -> None:
    figures = [trend_figure(Trend(change, is_clear=False)) for change in (2.6, -2.6, 0.4, -0.4)]
    assert figures == ["▲ 3", "▼ 3", "● 0", "● 0"]


def test_rows_are_written_for_screen_and_file() -> None:
    row = EvidenceRow("Siti · 0000-0001-3", was=40_000.0, now=50_000, good=True)
    facts = facts_of(PartKind.SPEND_HELD)
    assert [fact.text(row) for fact in facts] == ["Siti · 0000-0001-3", "Rp40.000", "Rp50.000", "ya"]
    assert [fact.cell(row) for fact in facts] == ["Siti · 0000-0001-3", 40_000, 50_000, "ya"]
    gone = facts_of(PartKind.MONTHS_BOUGHT)[0].text(EvidenceRow(was=6, now=0))
    assert gone == "bukan anggota lagi"


@pytest.mark.parametrize("number", range(1, len(BATTERY) + 1))
def test_a_statement_is_shown_as_it_was_asked(number: int) -> None:
    asked = facts_of(PartKind.SAID_LOYAL)[0].text(EvidenceRow(word=f"statement {number}"))
    assert asked.endswith("?")


@pytest.mark.parametrize(
    "word",
    [
        "promoters",
        "passives",
        "detractors",
        "before rise",
        "after rise",
        "told us",
        "said in public",
        "only answered",
        "repeats 0",
        "repeats 7",
        "taste",
    ],
)
def test_every_word_of_the_rows_is_known(word: str) -> None:
    said = facts_of(PartKind.TOLD_US)[0].text(EvidenceRow(word=word))
    assert said
    assert said != word
