"""Where a machine keeps its shop."""

from pathlib import Path

import pytest

from pempek_pos.home import ENVIRONMENT, backup_folder, data_folder, shop_file


def test_a_named_folder_wins(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv(ENVIRONMENT, str(tmp_path))
    assert data_folder() == tmp_path


def test_without_a_name_it_is_the_persons_own_data_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(ENVIRONMENT, "  ")
    assert data_folder().name == "pempek-pos"
    assert data_folder().is_absolute()


def test_the_demonstration_shop_has_a_file_of_its_own(tmp_path: Path) -> None:
    assert shop_file(tmp_path) != shop_file(tmp_path, demo=True)
    assert backup_folder(tmp_path).parent == tmp_path
