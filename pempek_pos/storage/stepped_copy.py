"""The engine's own copy of an open SQLite file, taken a few pages at a time while the shop goes on selling.

The driver offers that copy only as one long call. Here it runs in a thread that moves only while `step` waits
for it, so still just one thread at a time touches the database.
"""

import sqlite3
from contextlib import closing
from pathlib import Path
from threading import Semaphore, Thread
from typing import Final

_PAGES_A_STEP: Final = 256  # 1 MiB: a few milliseconds


class SteppedCopy:
    """A copy of `source` into the file `target`; what is sold between two steps is copied too."""

    def __init__(self, source: sqlite3.Connection, target: Path) -> None:
        self._source = source
        self._target = target
        self._go = Semaphore(0)
        self._paused = Semaphore(0)
        self._stopped = False
        self._reached: tuple[int, int] | None = None
        self._error: sqlite3.Error | None = None
        self._thread = Thread(target=self._run, daemon=True)  # a forgotten one keeps nothing alive

    def step(self) -> tuple[int, int] | None:
        """Copy some pages: done and all, or None when the copy is whole. Raises sqlite3.Error."""
        self._reached = None
        if self._thread.ident is None:
            self._thread.start()
        else:
            self._go.release()
        self._paused.acquire()
        if self._error:
            raise self._error
        return self._reached

    def stop(self) -> None:
        """Give up a copy that is not whole; harmless afterwards."""
        self._stopped = True
        self._go.release()
        if self._thread.ident is not None:
            self._thread.join()

    def _run(self) -> None:
        try:
            with closing(sqlite3.connect(self._target)) as copy:
                self._source.backup(copy, pages=_PAGES_A_STEP, progress=self._pause)
        except _Stopped:
            pass
        except sqlite3.Error as error:
            self._error = error
        finally:
            self._paused.release()

    def _pause(self, _state: int, left: int, total: int) -> None:
        if not left:
            return  # nothing may be sold between the last page and the end
        self._reached = (total - left, total)
        self._paused.release()
        self._go.acquire()
        if self._stopped:
            raise _Stopped


class _Stopped(Exception):
    """The copy was given up."""
