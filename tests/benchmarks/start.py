"""Job J7: from main.py to the first painted window, against a bare PySide6 window in the same run."""

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
        if event.type() == QEvent.Type.Expose:  # whoever handles it paints what can be seen
            QTimer.singleShot(0, QApplication.instance(), QApplication.quit)
        return False

eye = Eye()
"""
_TOLD = """
import resource
used = resource.getrusage(resource.RUSAGE_SELF)
with open("/proc/self/status") as status:  # ru_maxrss would count the parent, too
    most = next(line.split()[1] for line in status if line.startswith("VmHWM"))
print(used.ru_utime + used.ru_stime, int(most) / 1024)
"""
_BARE = (
    _PAINTED
    + """
app = QApplication([])
window = QMainWindow(); window.resize(1366, 768)
window.setCentralWidget(QLabel("Halo", alignment=Qt.AlignmentFlag.AlignCenter)); window.show()
window.windowHandle().installEventFilter(eye)
app.exec()
"""
    + _TOLD
)
_SHOP = (
    _PAINTED
    + """
import sys
show = QApplication.exec

def shown(application):
    front, = (widget for widget in QApplication.topLevelWidgets() if widget.isVisible())
    front.windowHandle().installEventFilter(eye)
    return show()

QApplication.exec = shown
from main import main
main(["--shop", sys.argv[1]])
"""
    + _TOLD
)

_FIGURES = (("time", "ms", 1e3), ("processor", "ms", 1e3), ("memory", "MB", 1.0))
Report = Callable[[str], None]


def run(report: Report, rounds: int = 15) -> None:
    """Start both in turn; report medians and their ratios."""
    with tempfile.TemporaryDirectory() as folder:
        url = sqlite_url(Path(folder) / "shop.db")
        opened(Shop(begin_database(url), FixedClock())).shop.close()
        bare, shop = [], []
        for _ in range(rounds + 1):
            bare.append(_started(folder, _BARE))
            shop.append(_started(folder, _SHOP, url))
    report("J7 start to the first painted window, offscreen, whole process: bare window with a word, sign-in")
    for at, (what, unit, scale) in enumerate(_FIGURES):
        limit = statistics.median(start[at] for start in bare[1:])
        mine = statistics.median(start[at] for start in shop[1:])
        report(f"   {what}: {limit * scale:.0f} {unit}, {mine * scale:.0f} {unit}; ratio {mine / limit:.2f}")
    report("   (goal: at most 2 in time, 1.5 in memory)")


def _started(home: str, code: str, *arguments: str) -> tuple[float, ...]:
    """Seconds from the command to its end, seconds of processor, and most memory in MB."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment |= {"QT_QPA_PLATFORM": "offscreen", "PEMPEK_POS_HOME": home}
    begun = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments], env=environment, capture_output=True, text=True, check=True
    )
    return (time.perf_counter() - begun, *map(float, done.stdout.split()))


if __name__ == "__main__":
    run(print)
