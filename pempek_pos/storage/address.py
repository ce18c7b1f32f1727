"""Where a database is: addresses read, and shown without their password."""

import re
from pathlib import Path

SQLITE = "sqlite:///"
POSTGRES = ("postgresql://", "postgres://")

_USER_PASSWORD = re.compile(r"(://[^:/@]*):[^@]*@")
_NAMED_PASSWORD = re.compile(r"(\bpassword=)[^&\s]*")


def sqlite_url(path: Path) -> str:
    """The address of the SQLite file at `path`."""
    return SQLITE + path.absolute().as_posix()


def sqlite_path(url: str) -> Path:
    """The file that a `sqlite:///` address names."""
    return Path(url.removeprefix(SQLITE))


def shown(url: str) -> str:
    """The address for people and logs: a path, or a URL with its password masked."""
    if url.startswith(SQLITE):
        return str(sqlite_path(url))
    return _NAMED_PASSWORD.sub(r"\1***", _USER_PASSWORD.sub(r"\1:***@", url))
