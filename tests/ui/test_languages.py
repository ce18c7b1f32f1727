"""The language of the screens is put on, changed and taken off."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication

from pempek_pos.money.amount import rupiah_text
from ui.languages import Languages
from ui.words.days import short_day

DAY = date(2026, 8, 3)


@pytest.fixture
def languages(qapp: QApplication) -> Iterator[Languages]:
    before = QLocale()
    languages = Languages(qapp)
    yield languages
    languages.fall_silent()
    QLocale.setDefault(before)


def pay() -> str:
    """What the counter's great button says now."""
    return QCoreApplication.translate("BasketPanel", "Bayar")


def test_screens_are_indonesian_as_written_and_english_by_translation(languages: Languages) -> None:
    languages.speak("id")
    assert (languages.language, pay()) == ("id", "Bayar")
    languages.speak("en")
    assert (languages.language, pay()) == ("en", "Pay")
    languages.speak("id")
    assert pay() == "Bayar"


def test_the_ready_made_dialogs_of_an_indonesian_screen_are_indonesian(languages: Languages) -> None:
    languages.speak("id")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Batal"
    languages.speak("en")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


def test_months_follow_the_language_and_money_stays_as_the_shop_writes_it(languages: Languages) -> None:
    languages.speak("id")
    indonesian = (short_day(DAY), rupiah_text(1_250_000))
    languages.speak("en")
    assert indonesian == ("3 Agu 2026", "Rp1.250.000")
    assert (short_day(DAY), rupiah_text(1_250_000)) == ("3 Aug 2026", "Rp1.250.000")


def test_a_language_that_is_not_there_is_refused_and_the_one_worn_stays(languages: Languages) -> None:
    languages.speak("en")
    with pytest.raises(FileNotFoundError):
        languages.speak("nl")
    assert (languages.language, pay()) == ("en", "Pay")


def test_without_a_language_the_words_are_those_of_the_code(languages: Languages) -> None:
    languages.speak("en")
    languages.fall_silent()
    assert (languages.language, pay()) == ("", "Bayar")
