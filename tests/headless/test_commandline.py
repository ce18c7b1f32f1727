"""What is typed, what is refused, and what every command has: help, exit codes, two languages."""

import os
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from pempek_pos.errors import ShopError, Unusable
from pempek_pos.headless.sentences import SENTENCES, sentence
from pempek_pos.headless.words import ENGLISH, INDONESIAN
from pempek_pos.home import ENVIRONMENT, shop_file
from pempek_pos.money.amount import Rupiah
from pempek_pos.reports.checks import Check
from pempek_pos.sales.basket import PriceChanged
from pempek_pos.storage.address import sqlite_url
from pempek_pos.storage.engines import open_database
from tests.headless.conftest import Type

ROOT = Path(__file__).resolve().parents[2]
COMMANDS = ("begin", "import", "statements", "partner-statements", "expire", "check", "backup")


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help_in_both_languages(
    type_in: Type, command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert type_in(command, "--help").code == 0
    indonesian = capsys.readouterr().out
    assert "Kode keluar" in indonesian
    assert type_in(command, "--lang", "en", "--help").code == 0
    assert "Exit codes" in capsys.readouterr().out


@pytest.mark.parametrize(
    "typed",
    [("begin",), ("statements", "--month", "2026-13", "--to", "x"), ("check", "--colour"), ("statements",)],
)
def test_a_wrong_call_ends_with_two(
    type_in: Type, home: Path, typed: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    assert type_in(*typed).code == 2
    assert "usage" in capsys.readouterr().err
    assert not home.exists()


@pytest.mark.parametrize(
    "command", [("check",), ("backup",), ("statements", "--month", "2026-01", "--to", "x")]
)
def test_without_a_shop_a_sentence_says_so(type_in: Type, home: Path, command: tuple[str, ...]) -> None:
    answer = type_in(*command)
    assert (answer.code, answer.out) == (1, "")
    assert (
        answer.err
        == f"Tidak ada toko di {shop_file(home)}: jalankan begin, atau sebut tempatnya dengan --shop.\n"
    )


def test_an_unknown_address_and_a_strangers_file_are_refused(type_in: Type, tmp_path: Path) -> None:
    assert "tidak dikenal" in type_in("check", "--shop", "mysql://x").err
    stranger = tmp_path / "notes.db"
    stranger.write_text("these are notes " * 100)
    answer = type_in("check", "--shop", sqlite_url(stranger))
    assert (answer.code, "rusak" in answer.err) == (1, True)


def test_a_shop_whose_window_is_open_is_left_alone(begun: Type, home: Path) -> None:
    with closing(open_database(sqlite_url(shop_file(home)))):
        answer = begun("check")
    assert (answer.code, "sedang dibuka" in answer.err) == (1, True)


def test_the_program_itself_carries_a_command_out_without_qt(tmp_path: Path) -> None:
    environment = {**os.environ, ENVIRONMENT: str(tmp_path), "PEMPEK_POS_PASSWORD": "rahasia bege"}
    without_qt = "import sys; sys.modules['PySide6'] = None; import main; sys.exit(main.main(sys.argv[1:]))"

    def typed(*arguments: str) -> subprocess.CompletedProcess[str]:
        call = [sys.executable, "-c", without_qt, *arguments]
        return subprocess.run(call, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)

    begun = typed("begin", "--name", "Bege", "--owner", "Ida", "--menu")
    assert (begun.returncode, begun.stderr) == (0, "")
    assert "46 barang" in begun.stdout
    assert typed("check").returncode == 0
    assert typed("begin", "--name", "Bege", "--owner", "Ida").returncode == 1
    assert typed("statements").returncode == 2


def test_both_languages_say_the_same_things() -> None:
    names = {check.name for check in Check}
    assert set(INDONESIAN) - names == set(ENGLISH)
    assert names <= set(INDONESIAN)
    assert all(len(texts) == 2 and texts[0] != texts[1] for texts in SENTENCES.values())


def test_a_refusal_without_a_sentence_of_its_own_names_its_facts() -> None:
    changed: ShopError = PriceChanged("PS-ADA", "Adaan", Rupiah(4_000), Rupiah(5_000))
    assert sentence(changed, "id").startswith("Ditolak: PriceChanged(code='PS-ADA'")
    assert (
        sentence(Unusable("price", "x", "at most", 9_999_999), "en")
        == "price “x” cannot be used: at most 9.999.999."
    )
