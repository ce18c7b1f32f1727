"""Where this machine keeps the shop: the data folder, and the addresses of what lies in it."""

import os
from pathlib import Path
from typing import Final

FOLDER_NAME: Final = "pempek-pos"
ENVIRONMENT: Final = "PEMPEK_POS_HOME"


def data_folder() -> Path:
    """The folder of this machine's shop: what PEMPEK_POS_HOME names, else the person's own data folder."""
    if named := os.environ.get(ENVIRONMENT, "").strip():
        return Path(named).expanduser().absolute()
    from platformdirs import user_data_path  # only where nothing is named

    return user_data_path(FOLDER_NAME, appauthor=False)


def shop_file(folder: Path, *, demo: bool = False) -> Path:
    """The shop's own file in `folder`; the demonstration shop has one of its own."""
    return folder / ("demo.db" if demo else "shop.db")


def backup_folder(folder: Path) -> Path:
    """Where backups go."""
    return folder / "backups"
