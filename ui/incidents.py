"""What nobody foresaw: kept in a log under a number that can be told, while the till goes on."""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import datetime
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    import logging

FILE_NAME: Final = "incidents.log"
_LARGEST: Final = 512 * 1024
_KEPT: Final = 4
_MOST_LINES: Final = 200


class Incidents:
    """The log of a machine's incidents; an error's own text is left out: it may hold names or phones."""

    def __init__(self, folder: Path, now: Callable[[], datetime]) -> None:
        """Write into `folder`; where that cannot be written the error stream has to do."""
        self._now = now
        self._folder = folder

    def record(self, error: BaseException) -> str:
        """Keep where and what kind of error it was; gives the number people can tell us."""
        from secrets import token_hex  # with the first incident

        now = self._now()
        number = f"{now:%d%m}-{token_hex(2).upper()}"
        self._log.error("%s %s %s", now.isoformat(timespec="seconds"), number, "\n".join(outline(error)))
        return number

    def close(self) -> None:
        """Let go of the file, if anything was ever written."""
        log = self.__dict__.pop("_log", None)
        for handler in log.handlers if log else ():
            handler.close()

    @cached_property
    def _log(self) -> logging.Logger:
        import logging  # not before the first incident: it takes as long as the sign-in screen

        log = logging.Logger("incidents")  # noqa: LOG001 - of this run alone, not of the process
        log.addHandler(_handler(self._folder))
        return log


def outline(error: BaseException) -> list[str]:
    """The kinds of error and the places they passed, outermost first; no texts, no values, no folders."""
    lines: list[str] = []
    seen: list[BaseException] = []
    current: BaseException | None = error
    while current is not None and current not in seen:  # errors raised in turn may lead in a circle
        seen.append(current)
        lines.append(type(current).__name__)
        lines += [f"  {place}" for place in _places(current.__traceback__)]
        current = current.__cause__ or current.__context__
    return lines[:_MOST_LINES]


def watch(incidents: Incidents, tell: Callable[[str], None]) -> None:
    """From now on whatever is raised in a slot is recorded, and its number handed to `tell`."""

    def hook(_kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
        if isinstance(error, KeyboardInterrupt):
            sys.exit(130)
        tell(incidents.record(error))

    sys.excepthook = hook


def _places(trace: TracebackType | None) -> list[str]:
    places: list[str] = []
    while trace is not None and len(places) < _MOST_LINES:
        code = trace.tb_frame.f_code
        places.append(f"{'/'.join(Path(code.co_filename).parts[-3:])}:{trace.tb_lineno} {code.co_name}")
        trace = trace.tb_next
    return places


def _handler(folder: Path) -> logging.Handler:
    import logging.handlers  # with the first incident

    try:
        folder.mkdir(parents=True, exist_ok=True)
        return logging.handlers.RotatingFileHandler(
            folder / FILE_NAME, maxBytes=_LARGEST, backupCount=_KEPT, encoding="utf-8", delay=True
        )
    except OSError:
        return logging.StreamHandler()
