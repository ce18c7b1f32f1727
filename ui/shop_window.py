"""One open shop in its window: who is signed in, which pages they see, what the bar says."""

from collections.abc import Callable, Mapping
from functools import cached_property
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QApplication

from pempek_pos.audit.actor import Actor
from pempek_pos.home import backup_folder
from pempek_pos.money.amount import Rupiah
from pempek_pos.shop import Shop
from pempek_pos.staff.rights import Approval, Right
from ui.background import Stepper
from ui.pages import Pages
from ui.printers import Printers
from ui.rounds import Rounds
from ui.sign_in.approval_presenter import ApprovalPresenter
from ui.sign_in.gate import Gate
from ui.sign_in.presenter import Till
from ui.standing import Standing
from ui.surroundings import Machine, Surroundings
from ui.widgets.notice import Tone
from ui.widgets.veil import Veil
from ui.window import Window
from ui.wording import sentence


class ShopWindow(QObject):
    """Keeps everything that the window of one shop needs."""

    def __init__(self, shop: Shop, machine: Machine, secrets: Mapping[str, str]) -> None:
        """`secrets` are those of a demonstration shop's people by name, which its sign-in screen shows."""
        super().__init__()
        self.window = Window(shop.clock.now)
        self.window.setWindowTitle(QCoreApplication.translate("pages", "Kasir Pempek"))
        self._shop = shop
        self._machine = machine
        till = Till(machine.preferences().till, shop.clock.now)
        self.gate = Gate(self.window, shop.staff, till, lambda: shop.settings.profile().name, secrets)
        self.printers = Printers(lambda: shop.printing, self.window)
        self.standing = Standing(self.window, shop, backup_folder(machine.folder), self.printers)
        self.rounds = self._rounds(backup_folder(machine.folder))
        around = Surroundings(
            self.window,
            self.gate.who,
            sentence,
            self,
            machine,
            self.printers,
            self.standing.refresh,
        )
        self.pages = Pages(shop, around)
        self._warming = Stepper(self.window)
        self.gate.entered.connect(self._enter)
        self.window.who_clicked.connect(self.gate.lock)
        self.window.idle.connect(self.gate.lock)
        self.window.page_shown.connect(self._check)

    @cached_property
    def approvals(self) -> ApprovalPresenter:
        """Asks for a second person's yes; its sheet is built the first time."""
        from ui.sign_in.approval import ApprovalSheet  # not before the first paint

        sheet = ApprovalSheet(self.window)
        presenter = ApprovalPresenter(sheet, self._shop.staff, self._shop.clock.now, sentence)
        sheet.chosen.connect(presenter.choose)
        sheet.given.connect(presenter.give)
        sheet.closed.connect(presenter.left)
        return presenter

    def ask(self, by: Actor, right: Right, amount: Rupiah, then: Callable[[Approval], None]) -> None:
        """Call `then` with a second person's approval once given; never if it is refused or left."""
        self.approvals.ask(by, right, amount, then)

    def warm_up(self) -> None:
        """Build the pages while somebody is still typing their PIN."""
        self._warming.walk(piece for piece in self.pages.warm_up())

    def close(self) -> None:
        """Let slips arrive and leave a backup that is under way."""
        self._warming.stop()
        self.standing.stop()
        self.rounds.stop()
        self.printers.wait()

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

    def _rounds(self, folder: Path) -> Rounds:
        rounds = Rounds(self._shop, folder, self.window)
        rounds.backed_up.connect(self.standing.refresh)
        rounds.failed.connect(lambda error: self.window.say(Tone.WARN, sentence(error)))
        return rounds

    def _enter(self) -> None:
        actor = self.gate.who()
        self.standing.watch(actor)
        self.printers.watch(actor.till)
        self.rounds.watch(actor)
        first = not self.window.page()
        entries = self.pages.for_role(actor.role)
        self._adopt_sheets()
        self.window.set_pages(entries)
        if first and self._machine.preferences().last_page in {entry.key for entry in entries}:
            self.window.open_page(self._machine.preferences().last_page)
        if not entries:
            self.window.say(Tone.INFO, self.tr("Untuk peran ini belum ada halaman di komputer ini."))

    def _adopt_sheets(self) -> None:
        """Sheets that nobody has opened yet go when the window goes."""
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, Veil):
                widget.setParent(self.window)

    def _check(self) -> None:
        if words := self.gate.check():
            self.window.say(Tone.WARN, words)
