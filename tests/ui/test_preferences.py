"""What the machine remembers survives, and nonsense does not."""

import json
from pathlib import Path

import pytest

from ui.preferences import Preferences, load_preferences, save_preferences


def test_what_was_kept_comes_back(tmp_path: Path) -> None:
    kept = Preferences(theme="dark", language="en", till="K2", text_scale=1.25, last_page="members")
    save_preferences(tmp_path / "new folder", kept)
    assert load_preferences(tmp_path / "new folder") == kept


def test_a_new_machine_starts_as_it_ships(tmp_path: Path) -> None:
    assert load_preferences(tmp_path) == Preferences()


@pytest.mark.parametrize("text", ["", "{", "[]", "null", "\x00\x00", '"dark"'])
def test_an_unreadable_file_is_as_good_as_none(tmp_path: Path, text: str) -> None:
    (tmp_path / "preferences.json").write_text(text, encoding="utf-8")
    assert load_preferences(tmp_path) == Preferences()


def test_each_unusable_choice_is_left_out_alone(tmp_path: Path) -> None:
    odd = {"theme": "pink", "language": 7, "till": "K" * 99, "text_scale": 9, "last_page": "drawer", "x": 1}
    (tmp_path / "preferences.json").write_text(json.dumps(odd), encoding="utf-8")
    assert load_preferences(tmp_path) == Preferences(last_page="drawer")


def test_keeping_again_replaces_the_file_and_leaves_nothing_beside_it(tmp_path: Path) -> None:
    save_preferences(tmp_path, Preferences(till="K1"))
    save_preferences(tmp_path, Preferences(till="K2"))
    assert [path.name for path in tmp_path.iterdir()] == ["preferences.json"]
