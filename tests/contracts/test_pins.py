"""Every package has its exact version, and the one that must not be too new is bounded."""

import re
import tomllib
from importlib.metadata import distributions, version
from pathlib import Path

import pytest

PROJECT = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text("utf-8"))
PINNED = dict(pin.split("==") for pin in PROJECT["tool"]["uv"]["constraint-dependencies"])


def plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def asked_for() -> set[str]:
    project = PROJECT["project"]
    asked = [*project["dependencies"], *PROJECT["dependency-groups"]["dev"]]
    for extra in project["optional-dependencies"].values():
        asked += extra
    return {plain(re.split(r"[\[<>=;~! ]", line)[0]) for line in asked}


def test_whatever_is_asked_for_is_pinned() -> None:
    assert asked_for() <= PINNED.keys()


def test_whatever_is_installed_is_pinned_at_its_version() -> None:
    installed = {plain(found.metadata["Name"]): found.version for found in distributions()}
    installed.pop("pempek-pos", None)
    assert {name: installed[name] for name in installed if PINNED.get(name) != installed[name]} == {}


def test_qt_stays_below_the_release_that_loses_references() -> None:
    assert "PySide6-Essentials>=6.8.3,<6.12" in PROJECT["project"]["dependencies"]
    assert version("PySide6-Essentials") == PINNED["pyside6-essentials"] == "6.11.3"


@pytest.mark.parametrize("name", ["uv.lock", ".python-version"])
def test_files_that_name_hosts_or_one_python_are_not_kept(name: str) -> None:
    ignored = (Path(__file__).parents[2] / ".gitignore").read_text("utf-8").splitlines()
    assert name in ignored
