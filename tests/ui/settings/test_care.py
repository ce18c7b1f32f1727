"""Settings for complaints: opening hours as they are typed, promises by category, limits (K1, K3, K5)."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, time, timedelta

import pytest
from pytestqt.qtbot import QtBot

from pempek_pos.audit.actor import Role
from pempek_pos.complaints.complaint import Category, Severity
from pempek_pos.complaints.deadlines import STARTING_TARGETS, Target
from pempek_pos.complaints.shop_hours import STARTING_HOURS, Span, SpecialHours
from tests.shop_floor import Floor
from ui.settings.care.hours_text import (
    days_from,
    days_text,
    spans_from,
    spans_text,
    special_from,
    special_text,
)
from ui.settings.care.presenter import CareRulesPresenter
from ui.settings.care.view import CareRulesView
from ui.theme import Theme
from ui.wording import sentence

MORNING, AFTERNOON = Span(time(8), time(12)), Span(time(13), time(21))
RAMADAN = SpecialHours(date(2027, 2, 18), date(2027, 3, 19), (Span(time(15), time(22)),))


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("", ()),
        ("tutup", ()),
        ("8-12, 13.00–21:00", (MORNING, AFTERNOON)),
        ("13.00–24.00", (Span(time(13), time(0)),)),
        ("8", None),
        ("8-12-13", None),
        ("24.00–25.00", None),
        ("pagi–sore", None),
    ],
)
def test_hours_are_read_as_people_type_them(text: str, spans: tuple[Span, ...] | None) -> None:
    assert spans_from(text) == spans


@pytest.mark.parametrize("spans", [(), (MORNING,), (MORNING, AFTERNOON), (Span(time(13), time(0)),)])
def test_hours_that_are_shown_are_read_as_the_same(spans: tuple[Span, ...]) -> None:
    assert spans_from(spans_text(spans)) == spans


def test_days_and_special_hours_go_one_a_line_there_and_back() -> None:
    days = (date(2026, 12, 25), date(2027, 1, 1))
    assert days_from(days_text(days)) == days
    assert days_from("25-12-2026\n\n31-02-2027") is None
    closed = replace(RAMADAN, spans=())
    assert special_from(special_text((RAMADAN, closed))) == (RAMADAN, closed)
    assert special_from("18-02-2027: 15-22") == (replace(RAMADAN, last=RAMADAN.first),)
    for wrong in ("18-02-2027", "18-02-2027 s.d. 19-03-2027:", "besok: 15-22", "18-02-2027: siang"):
        assert special_from(wrong) is None


@pytest.fixture
def section(floor: Floor, qtbot: QtBot, look: Theme) -> Callable[[], CareRulesView]:
    def build() -> CareRulesView:
        view = CareRulesView()
        qtbot.addWidget(view)
        view.resize(800, 700)
        view.show()
        presenter = CareRulesPresenter(view, floor.shop.complaints, lambda: floor.owner, sentence)
        view.saved.connect(presenter.save)
        view.kept = presenter  # type: ignore[attr-defined]  # it lives as long as the view
        presenter.shown()
        return view

    return build


ON_SQLITE = pytest.mark.parametrize("engine", ["sqlite"], indirect=True)


@ON_SQLITE
def test_hours_holidays_and_ramadan_are_kept(floor: Floor, section: Callable[[], CareRulesView]) -> None:
    view = section()
    assert view.week[0].text() == "08.00–21.00"
    view.week[4].setText("08.00–11.30, 13.00–21.00")
    view.week[6].setText("")
    view.holidays.setPlainText("25-12-2026")
    view.special.setPlainText("18-02-2027 s.d. 19-03-2027: 15.00–22.00")
    view._tell()
    hours = floor.shop.complaints.hours()
    assert hours.week[4] == (Span(time(8), time(11, 30)), AFTERNOON)
    assert (hours.week[6], hours.holidays, hours.special) == ((), (date(2026, 12, 25),), (RAMADAN,))
    assert view._banner.sentence() == "Tersimpan. Berlaku untuk keluhan mulai sekarang."
    assert floor.shop.complaints.targets() == STARTING_TARGETS


@ON_SQLITE
def test_hours_that_cannot_be_read_are_marked_and_nothing_is_kept(
    floor: Floor, section: Callable[[], CareRulesView]
) -> None:
    view = section()
    view.week[1].setText("pagi")
    view._tell()
    assert view.week[1].property("wrong")
    view.week[1].setText("12-8")
    view._tell()
    assert "berurutan" in view._banner.sentence()
    view.week[1].setText("8-12")
    view.holidays.setPlainText("lebaran")
    view._tell()
    assert view._fields["holidays"].error()
    assert floor.shop.complaints.hours() == STARTING_HOURS


@ON_SQLITE
def test_promises_and_limits_are_kept(floor: Floor, section: Callable[[], CareRulesView]) -> None:
    view = section()
    taste = view.targets.rows[Category.TASTE]
    taste.role.choose(Role.OPERATIONS_MANAGER.value)
    taste.severity.choose(Severity.MINOR.value)
    taste.answer.set_value(30)
    taste.offer.set_value(2)
    view.food.set_value(45)
    view.limits.entries[Role.CUSTOMER_SERVICE].set_value(75_000)
    view._tell()
    targets, limits = floor.shop.complaints.targets(), floor.shop.complaints.limits()
    assert targets.by_category[Category.TASTE] == Target(
        Role.OPERATIONS_MANAGER, Severity.MINOR, timedelta(minutes=30), 2, 3
    )
    assert targets.food_safety_answer == timedelta(minutes=45)
    assert (limits[Role.CUSTOMER_SERVICE], limits[Role.OWNER]) == (75_000, None)
    taste.done.set_value(1)
    view._tell()
    assert view._banner.sentence()
    assert floor.shop.complaints.targets().by_category[Category.TASTE].done_days == 3
