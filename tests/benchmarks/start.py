"""Job J7: from the command to the first painted window, against a bare PySide6 window in the same run."""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from pempek_pos.shop import Shop
from pempek_pos.storage.address import sqlite_url
from pempek_pos.storage.engines import begin_database
from tests.fixed_clock import FixedClock
from tests.shop_floor import opened

_PAINTED = """
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

class Eye(QObject):
    def eventFilter(self, seen, event):
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, QApplication.instance(), QApplication.quit)
        return False
"""
_BARE = (
    _PAINTED
    + """
app = QApplication([])
eye = Eye()
window = QMainWindow(); window.installEventFilter(eye); window.resize(1366, 768)
window.setCentralWidget(QLabel("Halo", alignment=Qt.AlignmentFlag.AlignCenter)); window.show()
app.exec()
"""
)
_SHOP = (
    """
import sys
from pathlib import Path
from pempek_pos.clock import Clock
"""
    + _PAINTED
    + """
from ui.application import Application, Options
app = QApplication(["pempek-pos"])
eye = Eye()
program = Application(app, Options(Path(sys.argv[1]), sys.argv[2]), Clock())
program.begin()
program.front.installEventFilter(eye)
app.exec()
import resource
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)
program.close()
"""
)

Report = Callable[[str], None]


def run(report: Report, rounds: int = 9) -> None:
    """Start both in turn; report medians and their ratio."""
    with tempfile.TemporaryDirectory() as folder:
        url = sqlite_url(Path(folder) / "shop.db")
        opened(Shop(begin_database(url), FixedClock())).shop.close()
        bare, shop = [], []
        memory = ""
        for _ in range(rounds + 1):
            bare.append(_started(_BARE)[0])
            seconds, memory = _started(_SHOP, folder, url)
            shop.append(seconds)
    limit, mine = statistics.median(bare[1:]), statistics.median(shop[1:])
    report("J7 start to the first painted window, offscreen, whole process")
    report(
        f"   bare PySide6 window with a word in it {limit * 1e3:.0f} ms;"
        f" the shop's sign-in {mine * 1e3:.0f} ms, {memory} MB"
    )
    report(f"   ratio of medians {mine / limit:.2f} (goal: at most 2)")


def _started(code: str, *arguments: str) -> tuple[float, str]:
    """Seconds from the command to its end, and what it printed."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment["QT_QPA_PLATFORM"] = "offscreen"
    begun = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments], env=environment, capture_output=True, text=True, check=True
    )
    return time.perf_counter() - begun, done.stdout.strip()


if __name__ == "__main__":
    run(print)
