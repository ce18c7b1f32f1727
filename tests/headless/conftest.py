"""A data folder of its own, and a way to type commands into it."""

from collections.abc import Callable
from dataclasses import dataclass
from io import StringIO
from pathlib import Path

import pytest

from pempek_pos.headless.commandline import run
from pempek_pos.headless.jobs import PASSWORD
from pempek_pos.home import ENVIRONMENT

PASSWORD_FOR_TESTS = "rahasia bege"


@dataclass(frozen=True)
class Answer:
    """What a command said, and how it ended."""

    code: int
    out: str
    err: str


Type = Callable[..., Answer]


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The data folder that commands use."""
    folder = tmp_path / "home"
    monkeypatch.setenv(ENVIRONMENT, str(folder))
    monkeypatch.setenv(PASSWORD, PASSWORD_FOR_TESTS)
    return folder


@pytest.fixture
def type_in(home: Path) -> Type:
    """Types a command; paths may be given as they are."""

    def typed(*arguments: object) -> Answer:
        out, err = StringIO(), StringIO()
        code = run([str(argument) for argument in arguments], out, err)
        return Answer(code, out.getvalue(), err.getvalue())

    return typed


@pytest.fixture
def begun(type_in: Type) -> Type:
    """Commands into a shop that has been begun with its menu."""
    answer = type_in("begin", "--name", "Pempek Bege", "--owner", "Cek Ida", "--menu")
    assert (answer.code, answer.err) == (0, "")
    return type_in
