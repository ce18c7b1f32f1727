"""The program as a person starts it: with a screen, without one, on a machine that lacks something."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from main import main
from tests.fixed_clock import FixedClock
from tests.ui.program import stock_shop
from ui import fitness

ROOT = Path(__file__).resolve().parent.parent
_AFTER_FIRST_PAINT = """
import sys
from pathlib import Path
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication
from pempek_pos.clock import Clock
from ui.application import Application, Options

seen = []

class Eye(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Expose:  # whoever handles it paints what can be seen
            QTimer.singleShot(0, application, look)
        return False

def look():
    if not seen:
        seen.append(sorted(sys.modules))
        application.quit()

application = QApplication(["pempek-pos"])
program = Application(application, Options(Path(sys.argv[1]), sys.argv[2]), Clock())
program.begin()
eye = Eye()
program.front.windowHandle().installEventFilter(eye)
application.exec()
program.close()
print(" ".join(seen[0]))
"""
HEAVY = {
    "argon2", "num2words", "openpyxl", "phonenumbers", "PIL", "psycopg", "reportlab", "segno", "xlsxwriter",
}  # fmt: skip
NOT_BEFORE_THE_SIGN_IN = {
    "html", "importlib.metadata", "logging.handlers", "peewee", "PySide6.QtSvg", "secrets", "socket",
    "pempek_pos.outbox.service", "pempek_pos.storage.integrity",
    "ui.at_work", "ui.frame.idle", "ui.sign_in.proof", "ui.widgets.scan",
}  # fmt: skip


def started(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """main.py run to its end in an environment without a screen, unless one is named."""
    kept = {name: value for name, value in os.environ.items() if name not in _SCREENS}
    return subprocess.run(
        [sys.executable, "main.py", *arguments],
        cwd=ROOT,
        env=kept | environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


_SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only there a screen may be missing")
@pytest.mark.parametrize(("language", "said"), [("id", "Tidak ada layar"), ("en", "There is no display")])
def test_without_a_screen_it_says_so_and_names_what_works_without(language: str, said: str) -> None:
    done = started("--lang", language)
    assert (done.returncode, done.stdout) == (2, "")
    assert said in done.stderr
    assert all(f"main.py {command}" in done.stderr for command in fitness.HEADLESS)
    assert len(done.stderr.splitlines()) == 1


def test_help_names_what_can_be_asked_for() -> None:
    done = started("--help")
    assert done.returncode == 0
    assert all(option in done.stdout for option in ("--demo", "--shop", "--lang", "--theme", "statements"))


def test_a_command_runs_without_a_window(tmp_path: Path) -> None:
    done = started("check", PEMPEK_POS_HOME=str(tmp_path))
    assert done.returncode != 0
    assert "Traceback" not in done.stderr
    assert str(tmp_path) in done.stdout + done.stderr


def test_an_unknown_word_is_told_by_the_parser() -> None:
    assert started("jual").returncode == 2


def test_nothing_heavy_is_read_in_before_the_first_paint(tmp_path: Path) -> None:
    stock_shop(tmp_path, FixedClock(), menu=False)
    done = subprocess.run(
        [sys.executable, "-c", _AFTER_FIRST_PAINT, str(tmp_path), f"sqlite:///{tmp_path / 'shop.db'}"],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    loaded = set(done.stdout.split())
    assert "ui.sign_in.view" in loaded
    assert loaded & (HEAVY | NOT_BEFORE_THE_SIGN_IN) == set()


def test_the_pyside_that_loses_references_is_refused_on_python_3_11() -> None:
    assert fitness.wrong_pyside("6.12.0", (3, 11))
    assert not fitness.wrong_pyside("6.12.0", (3, 12))
    assert not fitness.wrong_pyside("6.11.3", (3, 11))


def test_a_platform_named_on_purpose_is_believed() -> None:
    assert fitness.has_screen({"QT_QPA_PLATFORM": "offscreen"})
    assert fitness.has_screen({"WAYLAND_DISPLAY": "wayland-0"})
    assert not fitness.has_screen({"DISPLAY": ""})


@pytest.mark.parametrize(
    ("lacking", "package"), [("libGL.so.1", "libgl1"), ("libglib-2.0.so.0", "libglib2.0-0")]
)
def test_a_missing_system_library_is_named_with_the_line_that_installs_it(lacking: str, package: str) -> None:
    error = ImportError(f"{lacking}: cannot open shared object file: No such file or directory")
    said = fitness.why_not_loaded(error, "en")
    assert lacking in said
    assert "sudo apt-get install -y" in said
    assert package in said


def test_another_import_error_is_told_as_it_is() -> None:
    assert "No module named" in fitness.why_not_loaded(ImportError("No module named 'PySide6'"), "id")


def test_what_an_x11_window_lacks_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    def lacks_cursor(name: str) -> object:
        if name == "libxcb-cursor.so.0":
            raise OSError(name)
        return object()

    monkeypatch.setattr(fitness.ctypes, "CDLL", lacks_cursor)
    said = fitness.why_no_window("id", {"DISPLAY": ":0"})
    if sys.platform.startswith("linux"):
        assert "libxcb-cursor.so.0" in said
        assert "libxcb-cursor0" in said
    assert fitness.why_no_window("id", {"QT_QPA_PLATFORM": "offscreen"}) == ""


def test_the_language_of_the_machine_is_used_where_none_is_asked_for(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    if not sys.platform.startswith("linux"):
        pytest.skip("only there a screen may be missing")
    for name in (*_SCREENS, "LC_ALL", "LC_MESSAGES"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", "id_ID.UTF-8")
    assert main([]) == 2
    assert "Tidak ada layar" in capsys.readouterr().err
    monkeypatch.setenv("LANG", "C.UTF-8")
    assert main([]) == 2
    assert "no display" in capsys.readouterr().err
