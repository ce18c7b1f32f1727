"""The figures of recovery on screen and as files: each with how many cases it comes from (K6)."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from pempek_pos.complaints.complaint import Category
from pempek_pos.complaints.recovery import Group, Matched, Recovered, RepeatCause
from pempek_pos.complaints.recovery_service import RecoveryReport
from pempek_pos.complaints.recovery_times import Share, Spread
from pempek_pos.money.amount import Rupiah
from tests.ui.complaints.at_complaints import care_of, view_of
from tests.ui.office import Office
from ui.complaints.recovery_panel import RecoveryPanel
from ui.complaints.recovery_tables import tables_of_recovery
from ui.complaints.recovery_words import compared, cost_words, share_cases, share_words, spread_cases
from ui.complaints.state import GroupedBy, Tab
from ui.theme import Theme
from ui.widgets.label import PlainLabel

NOTHING = Recovered(Share(0, 0), Matched(0, 0, 0, 0), 0, Rupiah(0))
FOUND = Recovered(Share(18, 25), Matched(6_000, 25, 400, 18), 3, Rupiah(360_000))
TIMES = Spread(12, 2, timedelta(minutes=130), timedelta(hours=5))
REPORT = RecoveryReport(
    first=date(2026, 8, 26),
    last=date(2026, 11, 23),
    complaints=31,
    sales=2_000,
    recovered=FOUND,
    answer=TIMES,
    answer_calendar=replace(TIMES, median=timedelta(hours=20)),
    done=Spread(3, 0, timedelta(0), timedelta(0)),
    done_calendar=Spread(3, 0, timedelta(0), timedelta(0)),
    in_time=Share(20, 24, 5),
    reopened=Share(0, 2, 5),
    by_category=(Group("taste", "taste", 12, FOUND), Group("packaging", "packaging", 2, NOTHING)),
    by_handler=(Group("h1", "Bella", 14, FOUND),),
    by_item=(),
    repeats=(RepeatCause(Category.PACKAGING, "i1", "Pempek KSB", 3, date(2026, 11, 1), date(2026, 11, 20)),),
)


def test_a_share_tells_its_cases_and_interval_and_too_few_are_told_as_such() -> None:
    assert (share_words(FOUND.share), share_cases(FOUND.share)) == ("72%", "18 dari 25, rentang 52–86%")
    few = Share(3, 4)
    assert (share_words(few), share_cases(few)) == ("–", "belum cukup data: n 4, perlu 10")
    assert spread_cases(TIMES) == "90% dalam 5 jam · n 12, 2 masih terbuka"
    assert spread_cases(REPORT.done) == "belum cukup data: n 3"


def test_recovery_is_compared_with_members_like_them_and_costs_are_told_by_customer() -> None:
    assert compared(FOUND) == "anggota serupa tanpa keluhan: 60% (n 400), beda +12 poin persen"
    assert compared(NOTHING) == ""
    assert (cost_words(FOUND), cost_words(NOTHING)) == ("Rp20.000", "–")


@pytest.fixture
def panel(qtbot: QtBot, look: Theme) -> RecoveryPanel:
    shown = RecoveryPanel()
    qtbot.addWidget(shown)
    shown.resize(1240, 640)
    with qtbot.waitExposed(shown):
        shown.show()
    shown.show_report(REPORT)
    return shown


def test_the_panel_tells_every_figure(panel: RecoveryPanel) -> None:
    said = " | ".join(label.text() for label in panel.findChildren(PlainLabel))
    for words in ("72%", "Rp20.000", "2 jam 10 menit", "83%", "31 keluhan dari 2.000 penjualan · 15,5",
                  "3 pelanggan belum 60 hari sejak keluhannya ditutup"):  # fmt: skip
        assert words in said
    assert not panel.grab().isNull()


def test_the_table_turns_from_categories_to_people_and_items(panel: RecoveryPanel) -> None:
    assert panel.groups._model.rowCount() == 2
    panel.by.choose(GroupedBy.HANDLER.value)
    panel.by.chosen.emit(GroupedBy.HANDLER.value)
    assert panel.groups._model.value(0).name == "Bella"


def test_the_tables_are_taken_along_with_their_number_of_cases() -> None:
    figures, category, handler, item, repeats = tables_of_recovery(REPORT)
    assert [row[1:] for row in figures.rows] == [
        (72, 25, 52, 86),
        (60, 400, None, None),
        (20_000, 18, None, None),
        (83, 24, 64, 93),
        (0, 2, 0, 66),
        (130, 12, None, None),
        (0, 3, None, None),
        (31, 2_000, None, None),
    ]
    assert category.file == "pemulihan-category-2026-08-26-2026-11-23"
    assert category.rows[0] == ("Rasa berubah", 12, 25, 18, 3, 360_000)
    assert (handler.rows[0][0], item.rows) == ("Bella", ())
    assert repeats.rows == (("Pempek KSB", "Kemasan atau bocor", 3, date(2026, 11, 1), date(2026, 11, 20)),)


def test_the_owner_turns_to_the_figures_and_keeps_a_table(office: Office) -> None:
    care = care_of(office)
    care.log()
    view = view_of(office)
    assert not view.tabs.isVisible()
    office.be(office.floor.owner)
    assert view.tabs.isVisible()
    view.tabs.choose(Tab.RECOVERY.value)
    view.tabs.chosen.emit(Tab.RECOVERY.value)
    assert office.sees("1 keluhan dari 0 penjualan")
    view.recovery.period_chosen.emit(30)
    office.press(Qt.Key.Key_F12)
    assert view.exporting.is_open
    office.press(Qt.Key.Key_Return)
    assert view.banner.sentence().endswith("sudah disimpan.")
    assert list(office.folder.rglob("pemulihan-2*.xlsx"))
    office.be(care.service)
    assert not view.tabs.isVisible()
    assert view.panel.isVisible()
