"""The English of the screens: nothing is missing, no figure is lost, the released form is in step."""

import shutil
from pathlib import Path

import pytest

from tests.translations import FOLDER, faults, messages, places, release, update


def test_every_text_is_said_in_english_with_its_figures() -> None:
    assert list(faults(FOLDER / "en.ts")) == []


def test_the_translation_has_the_texts_of_the_screens_and_no_others(tmp_path: Path) -> None:
    renewed = Path(shutil.copy(FOLDER / "en.ts", tmp_path))
    update(renewed)
    assert messages(renewed) == messages(FOLDER / "en.ts")


@pytest.mark.parametrize("language", ["en", "id"])
def test_the_released_form_is_in_step(language: str, tmp_path: Path) -> None:
    released = tmp_path / "released.qm"
    release(FOLDER / f"{language}.ts", released)
    assert released.read_bytes() == (FOLDER / f"{language}.qm").read_bytes()


def test_the_braces_of_a_text_are_its_figures() -> None:
    assert places("{name}: {won} poin, {name} lagi") == ["{name}", "{name}", "{won}"]


def test_a_missing_text_and_a_lost_figure_are_told(tmp_path: Path) -> None:
    ts = tmp_path / "some.ts"
    ts.write_text(
        '<TS version="2.1" language="en"><context><name>Till</name>'
        "<message><source>Bayar</source><translation>Pay</translation></message>"
        "<message><source>Tahan</source><translation type='unfinished'>Park</translation></message>"
        "<message><source>{n} poin</source><translation>points</translation></message>"
        "</context></TS>",
        "utf-8",
    )
    assert list(faults(ts)) == ["Till: not translated: Tahan", "Till: other figures: {n} poin / points"]
