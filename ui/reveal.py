"""Where papers and tables are kept on this machine, and how people get to see them there."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

_EXPORTS: Final = "keluaran"


def exports_folder(data_folder: Path) -> Path:
    """The folder for papers and tables that somebody asked for."""
    return data_folder / _EXPORTS


def keep_export(data_folder: Path, name: str, content: bytes) -> Path:
    """Put a paper into the folder of exports, whole or not at all; gives its path. Raises OSError."""
    path = exports_folder(data_folder) / name
    path.parent.mkdir(parents=True, exist_ok=True)
    waiting = path.with_name(f".{name}.part")
    waiting.write_bytes(content)
    waiting.replace(path)
    return path


def reveal(path: Path | None) -> None:
    """Open the folder that holds `path`, or the folder `path`, in the system's own window."""
    if path is not None:
        folder = path if path.is_dir() else path.parent
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
