"""Hours, promises and limits of complaints: typed as people do, kept from today on, faults in place (K3)."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from pempek_pos.audit.actor import Role
from pempek_pos.complaints.compensation import STARTING_LIMITS
from pempek_pos.complaints.complaint import Category, Severity
from pempek_pos.complaints.deadlines import STARTING_TARGETS, Target
from pempek_pos.complaints.shop_hours import STARTING_HOURS, Span, SpecialHours
from tests.ui.office import Office, manager, office
from ui.settings.care.clock_text import spans_from, spans_text
from ui.settings.care.presenter import CarePresenter
from ui.settings.care.reading import draft_of
from ui.settings.care.view import CareView
from ui.wording import sentence

__all__ = ["office"]

DAY = Span(time(8), time(12)), Span(time(13), time(21))


@pytest.fixture
def view(office: Office) -> Iterator[CareView]:
    office.signed_in.actor = manager(office)
    view = CareView()
    view.setParent(office.window)
    presenter = CarePresenter(
        view, office.shop.complaints, office.clock.now, lambda: office.signed_in.actor, sentence
    )
    view.saved.connect(presenter.save)
    view.changed.connect(presenter.changed)
    view.target_wanted.connect(presenter.target_wanted)
    view.target_kept.connect(presenter.keep_target)
    presenter.shown()
    yield view  # noqa: PT022  # the presenter lives as long as the test


def save(view: CareView) -> str:
    view.save.click()
    return view._banner.sentence()


@pytest.mark.parametrize(
    ("typed", "spans"),
    [
        ("8-12, 13-21", DAY),
        ("08.00–12.00, 13.00–21.00", DAY),
        ("13:00 - 21:00; 08:00 s/d 12:00", DAY),
        ("jam 8 sampai 12 dan pukul 13 hingga 21", DAY),
        (" 8.30—17 ", (Span(time(8, 30), time(17)),)),
        ("18-24", (Span(time(18), time(0)),)),
        ("18-00.00", (Span(time(18), time(0)),)),
        ("", ()),
        ("Tutup", ()),
        ("-", ()),
        ("8", None),
        ("8-12, nanti", None),
        ("8-25", None),
        ("24-8", None),
        ("8.60-9", None),
        ("8-12-21", None),
        (",", None),
        ("٨-١٢", None),
    ],
)
def test_hours_are_understood_as_people_type_them(typed: str, spans: tuple[Span, ...] | None) -> None:
    assert spans_from(typed) == spans


@pytest.mark.parametrize("spans", [(), DAY, (Span(time(8, 30), time(0)),)])
def test_what_is_shown_can_be_typed(spans: tuple[Span, ...]) -> None:
    assert spans_from(spans_text(spans)) == spans


def test_a_new_shop_shows_what_it_promises(office: Office, view: CareView) -> None:
    assert view.week.hours() == ("08.00–21.00",) * 7
    assert view.promise.text() == (
        "Keluhan yang masuk sekarang dijawab paling lambat hari ini 21.00, ditawari penyelesaian besok "
        "10.00, selesai Kamis 10.00."
    )
    assert view.aside.text() == "Keamanan pangan dijawab paling lambat hari ini 11.00."
    assert [cell.text() for cell in view.targets.cells[Category.TASTE]] == [
        "Layanan pelanggan · Berat",
        "hari itu juga",
        "1 hari",
        "3 hari",
    ]
    assert view.limits.lines[Role.CUSTOMER_SERVICE].amount.text() == "50.000"
    assert view.limits.lines[Role.OWNER].boundless.isChecked()
    assert save(view) == "Tersimpan. Berlaku mulai hari ini."
    assert office.shop.complaints.hours() == STARTING_HOURS


def test_hours_holidays_and_ramadan_hold_from_today(office: Office, view: CareView) -> None:
    view.week.lines[0].entry.setText("8-12, 13-20.30")
    view.week.same.click()
    view.week.lines[6].entry.setText("tutup")
    view.holidays.day.set_day(date(2026, 12, 25))
    view.holidays.add.click()
    view.holidays.day.set_day(date(2026, 11, 24))
    view.holidays.add.click()
    view.special.add.click()
    line = view.special.lines[0]
    line.first.set_day(date(2027, 2, 8))
    line.last.set_day(date(2027, 3, 9))
    assert "besok" not in view.promise.text()
    assert save(view) == "Tersimpan. Berlaku mulai hari ini."
    hours = office.shop.complaints.hours()
    assert hours.week[3] == (Span(time(8), time(12)), Span(time(13), time(20, 30)))
    assert hours.week[6] == ()
    assert hours.holidays == (date(2026, 11, 24), date(2026, 12, 25))
    ramadan = SpecialHours(date(2027, 2, 8), date(2027, 3, 9), (Span(time(10), time(17)),))
    assert hours.special == (ramadan,)
    assert view.week.hours()[:1] == ("08.00–12.00, 13.00–20.30",)
    view.holidays.removes[date(2026, 11, 24)].click()
    view.special.lines[0].remove.click()
    save(view)
    assert office.shop.complaints.hours() == replace(hours, holidays=(date(2026, 12, 25),), special=())


def test_what_is_over_is_kept_without_being_shown(office: Office, view: CareView) -> None:
    past = SpecialHours(date(2026, 2, 18), date(2026, 3, 19), (Span(time(10), time(17)),))
    held = replace(STARTING_HOURS, holidays=(date(2026, 8, 17), date(2026, 12, 25)), special=(past,))
    draft = draft_of(held, STARTING_TARGETS, STARTING_LIMITS)
    view.show_care(draft, office.clock.today())
    assert (list(view.holidays.removes), view.special.lines) == ([date(2026, 12, 25)], [])
    assert view.draft() == draft
    save(view)
    assert office.shop.complaints.hours() == held


def test_faults_stand_in_place_and_nothing_is_lost_or_kept(office: Office, view: CareView) -> None:
    view.week.lines[1].entry.setText("pagi sampai sore")
    view.week.lines[2].entry.setText("13-21, 8-14")
    view.special.add.click()
    view.special.lines[0].last.set_day(date(2026, 11, 1))
    view.food.set_value(0)
    view.limits.lines[Role.OPERATIONS_MANAGER].amount.set_value(None)
    assert view.promise.text() == "Perbaiki dulu isian yang ditandai."
    assert save(view) == "Belum tersimpan: perbaiki dulu isian yang ditandai."
    assert view.week.lines[1].error().startswith("Tulis jamnya seperti 08.00–12.00")
    assert view.week.lines[1].entry.text() == "pagi sampai sore"
    assert "berurutan" in view.week.lines[2].error()
    assert view.special.lines[0].error() == "Tanggal akhir tidak boleh sebelum tanggal mulai."
    assert view._food.error()
    assert view.limits.lines[Role.OPERATIONS_MANAGER].field.error() == "Isi batasnya, atau pilih tanpa batas."
    assert office.shop.complaints.hours() == STARTING_HOURS
    assert office.shop.complaints.limits() == STARTING_LIMITS
    for line in view.week.lines:
        line.entry.setText("")
    view.special.lines[0].remove.click()
    view.food.set_value(30)
    view.limits.lines[Role.OPERATIONS_MANAGER].boundless.setChecked(True)
    save(view)
    assert view._week_fault.text() == "Isi jam buka untuk paling sedikit satu hari."
    view.week.lines[0].entry.setText("9-10")
    assert save(view) == "Tersimpan. Berlaku mulai hari ini."
    assert office.shop.complaints.limits()[Role.OPERATIONS_MANAGER] is None
    assert office.shop.complaints.targets().food_safety_answer == timedelta(minutes=30)


def test_the_first_fault_is_brought_into_sight(office: Office, view: CareView) -> None:
    view.setGeometry(office.window.rect())
    view.show()
    field = view.limits.lines[Role.CUSTOMER_SERVICE].field
    assert field.visibleRegion().isEmpty()
    view.limits.lines[Role.CUSTOMER_SERVICE].amount.set_value(None)
    save(view)
    assert not field.visibleRegion().isEmpty()


def test_a_category_has_its_own_form_that_leaves_the_other_alone(office: Office, view: CareView) -> None:
    view.week.lines[4].entry.setText("9-15")
    view.target_wanted.emit(Category.POINTS)
    sheet = view.sheet
    assert (sheet.role.choice(), sheet.minutes.isVisibleTo(sheet)) == (Role.CUSTOMER_SERVICE.value, False)
    sheet.role.choose(Role.OPERATIONS_MANAGER.value)
    sheet.severity.choose(Severity.MAJOR.value)
    office.click(sheet.when._segments[1])
    sheet.minutes.set_value(90)
    sheet.offer.set_value(4)
    sheet.done.set_value(2)
    sheet.save.click()
    assert sheet.fields["promised days"].error()
    sheet.done.set_value(5)
    sheet.save.click()
    assert not sheet.is_open
    wanted = Target(Role.OPERATIONS_MANAGER, Severity.MAJOR, timedelta(minutes=90), 4, 5)
    assert office.shop.complaints.targets().by_category == {
        **STARTING_TARGETS.by_category,
        Category.POINTS: wanted,
    }
    assert view.targets.cells[Category.POINTS][1].text() == "1 jam 30 menit"
    assert view.week.lines[4].entry.text() == "9-15"
    assert office.shop.complaints.hours() == STARTING_HOURS


def test_the_preview_follows_the_category_and_says_when_the_shop_is_closed(
    office: Office, view: CareView
) -> None:
    view.week.lines[0].entry.setText("")
    assert view.aside.text().startswith("Toko sedang tutup: waktunya mulai dihitung besok 08.00.")
    targets = office.shop.complaints.targets()
    quick = replace(targets.by_category[Category.SERVICE], answer=timedelta(minutes=30))
    view.target_kept.emit(Category.SERVICE, quick, view.draft())
    view.category.choose(Category.SERVICE.value)
    view.category.chosen.emit(Category.SERVICE.value)
    assert "dijawab paling lambat besok 08.30" in view.promise.text()


def test_who_may_not_edit_settings_keeps_nothing_p1(office: Office, view: CareView) -> None:
    office.signed_in.actor = office.floor.cashier
    view.week.lines[0].entry.setText("9-15")
    assert "mengubah pengaturan toko" in save(view)
    assert view.week.lines[0].entry.text() == "9-15"
    assert office.shop.complaints.hours() == STARTING_HOURS
