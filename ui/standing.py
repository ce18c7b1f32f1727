"""What the bar on top says about the shop: its name, the shift, who is signed in, and three lights."""

from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer

from pempek_pos.audit.actor import Actor
from pempek_pos.backups import backups
from pempek_pos.settings.profile import PrinterKind
from pempek_pos.shop import Shop
from ui.printers import Printers
from ui.second_place import SecondPlace
from ui.widgets.notice import Tone
from ui.window import Window
from ui.wording import sentence
from ui.words.days import day_and_time
from ui.words.devices import refusal_sentence
from ui.words.names import initials

_EVERY_MS: Final = 30_000
_STALE: Final = timedelta(hours=24)


class Standing(QObject):
    """Keeps the bar up to date: at each sign-in, and every half minute."""

    def __init__(
        self, window: Window, shop: Shop, backups: Path, printers: Printers, second: SecondPlace
    ) -> None:
        super().__init__(window)
        self._second = second
        second.changed.connect(lambda: self._show_backup(shop.clock.now()))
        self._printers = printers
        printers.changed.connect(self._show_printer)
        self._window = window
        self._shop = shop
        self._backups = backups
        self._till = ""
        self._damage = ""
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.refresh)

    def watch(self, actor: Actor) -> None:
        """Show how things stand for this person's till, and go on doing so."""
        self._till = actor.till
        self._window.bar.show_who(initials(actor.name), actor.name)
        self._timer.start(_EVERY_MS)
        self.refresh()

    def stop(self) -> None:
        """The shop is about to be closed."""
        self._timer.stop()

    def show_damage(self, problem: str) -> None:
        """The data's file is damaged: say so as long as the program runs."""
        self._damage = problem
        self._show_books()
        self._window.say(
            Tone.ERROR,
            self.tr(
                "Berkas data rusak. Jangan hapus apa pun: pulihkan cadangan terakhir, atau minta bantuan."
            ),
        )

    def refresh(self) -> None:
        """Show how things stand now."""
        now = self._shop.clock.now()
        self._window.bar.show_shop(self._shop.settings.profile().name)
        self._window.bar.show_till(self._shift_words(now))
        self._show_books()
        self._show_printer()
        self._show_backup(now)
        self._second.look()

    def _shift_words(self, now: datetime) -> str:
        shift = self._shop.till.current(self._till)
        if shift is None:
            return self.tr("Laci {till} · belum dibuka").format(till=self._till)
        return self.tr("Laci {till} · giliran {name}, {time}").format(
            till=self._till, name=shift.opened_by, time=self._span(now - shift.opened_at)
        )

    def _show_books(self) -> None:
        """Where everything is kept; when all was looked at; in red once something does not hold."""
        light = self._window.bar.saved
        if self._damage:
            words = self.tr("berkas data rusak ({case}); pulihkan cadangan terakhir")
            light.shine(Tone.ERROR, self.tr("Rusak"), words.format(case=self._damage))
            return
        last = self._shop.reports.last_check()
        if last is None:
            light.shine(Tone.OK, self.tr("Tersimpan"), self._place_words())
            return
        if last.check is None:
            words = self.tr("{place}; diperiksa lengkap {when}, semua cocok")
            when = day_and_time(last.at)
            light.shine(Tone.OK, self.tr("Tersimpan"), words.format(place=self._place_words(), when=when))
            return
        words = self.tr(
            "pemeriksaan {when} menemukan yang tidak cocok ({case}); lihat di Pengaturan, bagian Data"
        )
        light.shine(
            Tone.ERROR,
            self.tr("Tidak cocok"),
            words.format(when=day_and_time(last.at), case=last.broken),
        )

    def _place_words(self) -> str:
        if self._shop.database.engine == "sqlite":
            return self.tr("setiap transaksi tersimpan di komputer ini")
        return self.tr("setiap transaksi tersimpan di server toko")

    def _show_printer(self) -> None:
        light = self._window.bar.printer
        if self._shop.settings.printer(self._till).kind is PrinterKind.NONE:
            light.shine(None, self.tr("Tanpa printer"), self.tr("belum ada printer; atur di Pengaturan"))
        elif self._printers.refusal is not None:
            light.shine(Tone.ERROR, self.tr("Terganggu"), refusal_sentence(self._printers.refusal))
        else:
            light.shine(Tone.OK, self.tr("Siap"), self.tr("printer struk sudah diatur"))

    def _show_backup(self, now: datetime) -> None:
        light, last = self._window.bar.backup, last_backup(self._backups, now)
        if last is None:
            light.shine(
                Tone.WARN,
                self.tr("Belum ada"),
                self.tr("belum ada cadangan; buat di Pengaturan, bagian Data"),
            )
            return
        if self._second.refusal is not None:
            light.shine(Tone.ERROR, self.tr("Tanpa salinan"), sentence(self._second.refusal))
            return
        word = self.tr("{time} lalu").format(time=self._span(now - last))
        stale = now - last > _STALE
        light.shine(
            Tone.WARN if stale else Tone.OK, word, self.tr("cadangan terakhir {time}").format(time=word)
        )

    def _span(self, time: timedelta) -> str:
        minutes = max(0, int(time.total_seconds()) // 60)
        if minutes < 60:
            return self.tr("{n} menit").format(n=minutes)
        if minutes < 24 * 60:
            return self.tr("{h} jam {m} menit").format(h=minutes // 60, m=minutes % 60)
        return self.tr("{n} hari").format(n=minutes // (24 * 60))


def last_backup(folder: Path, now: datetime) -> datetime | None:
    """When the newest backup in `folder` was made, None without one."""
    return next((backup.made_at for backup in backups(folder, now)), None)
