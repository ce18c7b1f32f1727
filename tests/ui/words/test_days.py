"""Days and times as screens write them, in both languages."""

from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import QLocale

from ui.words.days import clock_time, day_and_time, long_day, month_name, short_day, weekday

DAY = date(2026, 8, 3)


@pytest.fixture
def indonesian() -> Iterator[None]:
    worn = QLocale()
    QLocale.setDefault(QLocale("id_ID"))
    yield
    QLocale.setDefault(worn)


def test_days_are_written_in_the_language_worn_now(indonesian: None) -> None:
    assert (long_day(DAY), short_day(DAY)) == ("Senin, 3 Agustus 2026", "3 Agu 2026")
    assert (weekday(DAY), month_name(DAY)) == ("Senin", "Agustus 2026")
    QLocale.setDefault(QLocale("en_ID"))
    assert (long_day(DAY), short_day(DAY)) == ("Monday, 3 August 2026", "3 Aug 2026")


def test_moments_are_told_in_the_shop_s_time_zone(indonesian: None) -> None:
    moment = datetime(2026, 8, 2, 23, 5, tzinfo=UTC)
    assert clock_time(moment) == "06.05"
    assert day_and_time(moment) == "3 Agu 2026 · 06.05"
