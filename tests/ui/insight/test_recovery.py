"""The figures of recovery as they are shown: with n and period, or that there are too few (K6)."""

import csv
from dataclasses import replace
from datetime import date, timedelta

import pytest

from pempek_pos.complaints.complaint import About
from pempek_pos.complaints.recovery import Group, Matched, Recovered
from pempek_pos.complaints.recovery_service import RecoveryReport
from pempek_pos.complaints.recovery_times import Share, Spread
from pempek_pos.money.amount import Rupiah
from tests.complaints.care_floor import care_at
from tests.ui.office import Office, manager, office
from tests.ui.reports.test_figures import cells
from ui.insight.page import insight_page
from ui.insight.recovery.panel import RecoveryPanel
from ui.insight.recovery.part import recovery_part
from ui.insight.recovery.periods import Period, days_of
from ui.insight.recovery.presenter import RecoveryPresenter
from ui.insight.recovery.state import Grouping, Measure
from ui.insight.recovery.tables import tables_of
from ui.insight.recovery.words import figure_of, formula, recovered_words, time_words
from ui.insight.state import Tab
from ui.insight.view import InsightView
from ui.reveal import exports_folder

__all__ = ["office"]

HOUR = timedelta(hours=1)
NONE = timedelta(0)
FOUND = Recovered(Share(20, 32), Matched(5_500, 30, 410, 19), 4, Rupiah(640_000))
GROUP = Group("taste", "taste", 40, FOUND)
REPORT = RecoveryReport(
    date(2026, 7, 1),
    date(2026, 9, 30),
    complaints=40,
    sales=16_000,
    recovered=FOUND,
    answer=Spread(40, 3, 2 * HOUR, 13 * HOUR),
    answer_calendar=Spread(40, 3, 3 * HOUR, 30 * HOUR),
    done=Spread(40, 0, 26 * HOUR, 170 * HOUR),
    done_calendar=Spread(40, 0, 50 * HOUR, 300 * HOUR),
    in_time=Share(36, 40, 5),
    reopened=Share(2, 40, 5),
    by_category=(GROUP,),
    by_handler=(),
    by_item=(),
    repeats=(),
)
FEW = replace(
    REPORT,
    complaints=2,
    sales=99,
    recovered=Recovered(Share(1, 3), Matched(0, 0, 0, 0), 0, Rupiah(3_000)),
    answer=Spread(2, 1, HOUR, HOUR),
    in_time=Share(0, 0, 5),
)


@pytest.mark.parametrize(
    ("period", "today", "first", "last"),
    [
        (Period.THIS_MONTH, date(2026, 11, 24), date(2026, 11, 1), date(2026, 11, 24)),
        (Period.LAST_MONTH, date(2026, 1, 31), date(2025, 12, 1), date(2025, 12, 31)),
        (Period.THIS_QUARTER, date(2026, 11, 24), date(2026, 10, 1), date(2026, 11, 24)),
        (Period.THIS_QUARTER, date(2026, 3, 31), date(2026, 1, 1), date(2026, 3, 31)),
        (Period.LAST_QUARTER, date(2026, 11, 24), date(2026, 7, 1), date(2026, 9, 30)),
        (Period.LAST_QUARTER, date(2026, 2, 1), date(2025, 10, 1), date(2025, 12, 31)),
    ],
)
def test_periods_are_whole_or_end_today(period: Period, today: date, first: date, last: date) -> None:
    assert days_of(period, today) == (first, last)


@pytest.mark.parametrize(
    ("measure", "figure", "note", "more"),
    [
        (Measure.RECOVERED, "63%", "45–77% · 32 anggota", "4 anggota masih dalam 60 harinya"),
        (Measure.MATCHED, "55%", "selisih +8 · 410 anggota", "untuk 30 dari 32 yang mengeluh"),
        (Measure.COST, "Rp32.000", "Rp640.000 untuk 32 anggota", ""),
        (Measure.RATE, "2,5", "40 keluhan, 16.000 struk", ""),
        (
            Measure.ANSWER,
            "2 jam",
            "p90 13 jam · 40 keluhan, 3 terbuka",
            "Menurut kalender 3 jam, p90 30 jam.",
        ),
        (Measure.DONE, "26 jam", "p90 7,1 hari · 40 keluhan", "Menurut kalender 50 jam, p90 12,5 hari."),
        (Measure.IN_TIME, "90%", "77–96% · 40 keluhan", ""),
        (Measure.REOPENED, "5%", "1–17% · 40 keluhan", ""),
    ],
)
def test_a_figure_is_told_with_n(office: Office, measure: Measure, figure: str, note: str, more: str) -> None:
    shown = figure_of(REPORT, measure)
    assert (shown.figure, shown.note) == (figure, note)
    assert more in shown.more
    assert formula(measure).endswith(".")


@pytest.mark.parametrize(
    ("measure", "note"),
    [
        (Measure.RECOVERED, "belum cukup data: 3 dari 10"),
        (Measure.MATCHED, "belum cukup data: 3 dari 10"),
        (Measure.COST, "belum cukup data: 3 dari 10"),
        (Measure.RATE, "belum cukup data: 99 dari 100"),
        (Measure.ANSWER, "belum cukup data: 2 dari 5"),
        (Measure.IN_TIME, "belum ada data"),
    ],
)
def test_too_few_are_not_told_as_a_figure(measure: Measure, note: str) -> None:
    shown = figure_of(FEW, measure)
    assert (shown.figure, shown.note) == ("–", note)


def test_nobody_like_them_and_nobody_back_are_said_so() -> None:
    found = Recovered(Share(0, 12), Matched(5_000, 4, 9, 0), 0, Rupiah(60_000))
    report = replace(REPORT, recovered=found)
    assert figure_of(report, Measure.MATCHED).note == "belum cukup data: 4 dari 10"
    assert figure_of(report, Measure.COST).note == "belum ada yang kembali"
    assert recovered_words(replace(GROUP, recovered=found)) == "0% dari 12"
    assert time_words(3 * 24 * HOUR) == "3 hari"


def test_tables_hold_the_counts_behind_the_shares(office: Office) -> None:
    figures, categories, *_ = tables_of(REPORT)
    assert figures.rows[0][:-1] == ("Belanja lagi", 63, "%", 45, 77, None, 32, None, "ya")
    assert figures.rows[4][:-1] == ("Jawaban pertama", 120, "menit", None, None, 780, 40, 3, "ya")
    assert tables_of(FEW)[0].rows[3][:-1] == (
        "Keluhan per 1.000 struk", None, "per 1.000 struk", None, None, None, 2, None, "belum",
    )  # fmt: skip
    assert categories.rows == (("Rasa berubah", 40, 32, 20, 55, 4, 640_000),)
    assert all(len(row) == len(table.headings) for table in tables_of(REPORT) for row in table.rows)


def part_of(office: Office) -> tuple[RecoveryPanel, RecoveryPresenter]:
    office.signed_in.actor = manager(office)
    panel, presenter = recovery_part(office.shop, office.around)
    panel.setParent(office.window)
    return panel, presenter


def test_a_period_s_complaints_are_counted_by_what_they_share(office: Office) -> None:
    care = care_at(office.floor)
    for _ in range(2):
        care.log(About(item_id=office.floor.items["ADA"].id))
    panel, presenter = part_of(office)
    presenter.shown()
    assert panel.cards[Measure.ANSWER].figure().note == "belum ada data"
    panel.period.choose(Period.THIS_MONTH.value)
    panel.period_chosen.emit(panel.period.choice())
    assert panel.cards[Measure.ANSWER].figure().note == "belum cukup data: 2 dari 5"
    assert cells(panel.tables[Grouping.CATEGORY]) == [["Rasa berubah", "2", "belum ada data", "–", "–"]]
    assert cells(panel.tables[Grouping.HANDLER])[0][:2] == ["Bella", "2"]
    assert cells(panel.tables[Grouping.REPEATS]) == [
        ["Rasa berubah", "Pempek ADA", "2", "23 Nov 2026 – 23 Nov 2026"]
    ]
    panel.grouping_chosen.emit(Grouping.REPEATS.value)
    assert panel._fronts.currentWidget() is panel.tables[Grouping.REPEATS]
    panel.cards[Measure.RATE].click()
    assert panel._formula.text() == formula(Measure.RATE)
    assert panel._days.text().startswith("1 Nov 2026 – 23 Nov 2026: 2 keluhan masuk.")


def test_who_may_not_see_it_is_told_so_p1(office: Office) -> None:
    panel, presenter = part_of(office)
    office.signed_in.actor = office.floor.cashier
    presenter.shown()
    assert "melihat kesetiaan pelanggan" in panel._banner.sentence()
    presenter.export_wanted()
    assert not panel.exporting.is_open


def test_the_page_of_loyalty_has_it_with_a_period_and_files_of_its_own(office: Office) -> None:
    office.signed_in.actor = manager(office)
    view = office.open(insight_page).widget
    assert isinstance(view, InsightView)
    assert view.chooser.isVisible()
    assert not view.recovery.period.isVisible()
    view.tabs.choose(Tab.RECOVERY.value)
    view.tabs.chosen.emit(Tab.RECOVERY.value)
    assert view.recovery.isVisible()
    assert view.recovery.period.isVisible()
    assert not view.chooser.isVisible()
    view.export.click()
    assert view.recovery.exporting.is_open
    view.recovery.exporting.wanted.emit("figures", "csv")
    assert view.recovery._banner.sentence() == "pemulihan-2026-07-01-2026-09-30.csv sudah disimpan."
    path = exports_folder(office.folder) / "pemulihan-2026-07-01-2026-09-30.csv"
    with path.open(encoding="utf-8-sig") as text:
        assert [row[0] for row in csv.reader(text)][1:3] == ["Belanja lagi", "Anggota serupa"]
    view.tabs.choose(Tab.CUSTOMERS.value)
    view.tabs.chosen.emit(Tab.CUSTOMERS.value)
    assert view.chooser.isVisible()
