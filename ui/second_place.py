"""Copies every backup to the second place of this machine while the shop sells, and knows how that went."""

import os
from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from pempek_pos.backups import backups
from pempek_pos.errors import ShopError
from pempek_pos.storage.second_place import copy_there
from ui.background import DeviceJob


class SecondPlace(QObject):
    """Looked at every half minute; the stick's own pace holds nobody up."""

    changed = Signal()
    """A copy arrived, or could not: see `refusal`."""

    def __init__(
        self, first: Path, place: Callable[[], str], now: Callable[[], datetime], parent: QObject
    ) -> None:
        """`first` is where backups go; `place` gives the folder they are copied to, "" for none."""
        super().__init__(parent)
        self.refusal: ShopError | None = None
        """Why the newest backup is not there, None if it is or none was chosen."""
        self._first = first
        self._place = place
        self._now = now
        self._under_way = False
        self._device = DeviceJob(self)
        self._device.done.connect(self._arrive)
        self._device.failed.connect(self._break)

    def look(self) -> None:
        """Bring the newest backup to the second place, unless it is there or on its way."""
        folder, now = self._place(), self._now()
        newest = next(iter(backups(self._first, now)), None)
        if not folder:
            self.refusal = None
        elif newest is not None and not self._under_way:
            self._under_way = True
            self._device.send(partial(_copied, Path(folder), now), os.fsencode(newest.path))

    def wait(self) -> None:
        """Let a copy arrive before the program closes."""
        self._device.wait()

    def _arrive(self, _copy: object) -> None:
        self._settle(None)

    def _break(self, error: Exception) -> None:
        if not isinstance(error, ShopError):
            self._under_way = False
            raise error
        self._settle(error if self._place() else None)

    def _settle(self, refusal: ShopError | None) -> None:
        self._under_way = False
        self.refusal = refusal
        self.changed.emit()


def _copied(folder: Path, now: datetime, backup: bytes) -> Path:
    return copy_there(Path(os.fsdecode(backup)), folder, now)
