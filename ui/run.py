"""Starts Qt, shows the shop, and stays until the window is closed."""

from pathlib import Path

from PySide6.QtWidgets import QApplication

from pempek_pos.clock import Clock
from ui.application import Application, Options


def run(folder: Path, url: str, *, named: bool, demo: bool, wishes: tuple[str, str]) -> int:
    """Show the shop at `url`; `wishes` are language and theme, empty as kept. Gives the exit code."""
    # The style as Qt's own argument: for setStyle() PySide first makes all five hundred names of QStyle.
    application = QApplication(["pempek-pos", "-style", "Fusion"])
    application.setApplicationName("pempek-pos")
    options = Options(folder, url, named, demo, *wishes)
    program = Application(application, options, Clock())
    program.begin()
    code = application.exec()
    program.close()
    return code
