"""One open shop in its window: who is signed in, and what they see."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from pempek_pos.shop import Shop
from ui.sign_in.gate import Gate
from ui.sign_in.presenter import Till
from ui.widgets.notice import Tone
from ui.window import Window

if TYPE_CHECKING:
    from ui.at_work import AtWork
    from ui.surroundings import Machine


class ShopWindow(QObject):
    """Keeps the window of one shop, and the gate to it."""

    def __init__(self, shop: Shop, machine: Machine, secrets: Mapping[str, str]) -> None:
        """`secrets` are those of a demonstration shop's people by name, which its sign-in screen shows."""
        super().__init__()
        self.window = Window(shop.clock.now)
        self.setParent(self.window)  # they go together
        self.window.setWindowTitle(QCoreApplication.translate("pages", "Kasir Pempek"))
        self._shop = shop
        self._machine = machine
        till = Till(machine.preferences().till, shop.clock.now)
        self.gate = Gate(self.window, shop.staff, till, lambda: shop.settings.profile().name, secrets)
        self.gate.entered.connect(self._enter)
        self.window.who_clicked.connect(self.gate.lock)
        self.window.idle.connect(self.gate.lock)
        self.window.page_shown.connect(self._check)

    @cached_property
    def at_work(self) -> AtWork:
        """What people work with; read in and built after the first paint."""
        from ui.at_work import AtWork  # heavy: every page hangs on it

        return AtWork(self._shop, self._machine, self.window, self.gate.who)

    def warm_up(self) -> None:
        """Build the pages before somebody opens them, while nobody touches anything."""
        self.at_work.warm_up()

    def close(self) -> None:
        """Let slips arrive and leave a backup that is under way."""
        if "at_work" in self.__dict__:
            self.at_work.stop()

    def page(self) -> str:
        """The page in front, to come back to."""
        return self.window.page()

    def say_incident(self, number: str) -> None:
        """Something unforeseen happened; the till goes on."""
        self.window.say(
            Tone.ERROR,
            self.tr(
                "Ada gangguan nomor {number}. Kasir tetap bisa dipakai; periksa dulu hasil langkah terakhir."
            ).format(number=number),
        )

    def say_not_kept(self, folder: Path) -> None:
        """The machine's choices could not be written."""
        self.window.say(
            Tone.WARN,
            self.tr("Pilihan ini tidak tersimpan: folder {folder} tidak boleh ditulis.").format(
                folder=folder
            ),
        )

    def _enter(self) -> None:
        first = not self.window.page()
        entries = self.at_work.begin(self.gate.who())
        self.window.set_pages(entries)
        if first and self._machine.preferences().last_page in {entry.key for entry in entries}:
            self.window.open_page(self._machine.preferences().last_page)
        if not entries:
            self.window.say(Tone.INFO, self.tr("Untuk peran ini belum ada halaman di komputer ini."))

    def _check(self) -> None:
        if words := self.gate.check():
            self.window.say(Tone.WARN, words)
