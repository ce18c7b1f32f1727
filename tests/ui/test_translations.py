"""The English of the screens: nothing is missing, nothing is stale, every figure keeps its place."""

import re
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication

from tests.translations import FOLDER, messages, release, update
from ui.languages import Languages

PLACE = re.compile(r"\{[a-zA-Z_]*\}")


def test_no_text_of_the_screens_lacks_english(tmp_path: Path) -> None:
    fresh = Path(shutil.copy(FOLDER / "en.ts", tmp_path / "en.ts"))
    update(fresh)
    assert [(context, source) for context, source, english in messages(fresh) if not english] == []


def test_no_english_is_kept_for_a_text_that_is_gone(tmp_path: Path) -> None:
    fresh = Path(shutil.copy(FOLDER / "en.ts", tmp_path / "en.ts"))
    update(fresh)
    gone = {message[:2] for message in messages(FOLDER / "en.ts")} - {
        message[:2] for message in messages(fresh)
    }
    assert gone == set()


@pytest.mark.parametrize("language", ["en", "id"])
def test_what_the_program_reads_is_what_was_written(language: str, tmp_path: Path) -> None:
    release(FOLDER / f"{language}.ts", tmp_path / "fresh.qm")
    assert (tmp_path / "fresh.qm").read_bytes() == (FOLDER / f"{language}.qm").read_bytes()


def test_every_figure_and_name_keeps_its_place() -> None:
    differing = [
        (source, english)
        for _, source, english in messages(FOLDER / "en.ts")
        if {place.lower() for place in PLACE.findall(source)}
        != {place.lower() for place in PLACE.findall(english)}
    ]
    assert differing == []


def test_a_language_can_be_put_on_and_taken_off(qapp: QApplication) -> None:
    before, languages = QLocale(), Languages(qapp)
    languages.speak("en")
    assert QCoreApplication.translate("words", "Pemilik") == "Owner"
    languages.speak("id")
    assert QCoreApplication.translate("words", "Pemilik") == "Pemilik"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Batal"
    languages.fall_silent()
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"
    QLocale.setDefault(before)


def test_a_language_that_is_not_shipped_is_refused(qapp: QApplication) -> None:
    with pytest.raises(FileNotFoundError):
        Languages(qapp).speak("fr")
