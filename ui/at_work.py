"""What works in a shop's window once somebody is signed in: the bar, printers, rounds and pages."""

from collections.abc import Callable
from functools import cached_property, partial
from typing import Final

from PySide6.QtCore import QObject, QTimer

from pempek_pos.audit.actor import Actor
from pempek_pos.home import backup_folder
from pempek_pos.loyalty.expiry import DayInDoubt
from pempek_pos.money.amount import Rupiah
from pempek_pos.shop import Shop
from pempek_pos.staff.rights import Approval, Right
from ui.pages import Pages
from ui.printers import Printers
from ui.rounds import Rounds
from ui.second_place import SecondPlace
from ui.sign_in.approval import ApprovalSheet
from ui.sign_in.approval_presenter import ApprovalPresenter
from ui.standing import Standing
from ui.surroundings import Machine, Surroundings
from ui.widgets.notice import Tone
from ui.widgets.veil import keep
from ui.window import PageEntry, Window
from ui.wording import sentence

_LOOK_MS: Final = 100
_RESTED_MS: Final = 1_000
"""Whoever rests so long does not notice that a page takes a fifth of a second."""
_ALL: Final = object()


class AtWork(QObject):
    """Keeps what the people of one shop work with in its window."""

    def __init__(self, shop: Shop, machine: Machine, window: Window, who: Callable[[], Actor]) -> None:
        super().__init__(window)
        self._shop = shop
        self._window = window
        folder = backup_folder(machine.folder)
        self._printers = Printers(lambda: shop.printing, window)
        self._second = SecondPlace(folder, lambda: machine.preferences().second_place, shop.clock.now, window)
        self._standing = Standing(window, shop, folder, self._printers, self._second)
        self._rounds = Rounds(shop, folder, window)
        self._rounds.backed_up.connect(self._standing.refresh)
        self._rounds.failed.connect(lambda error: window.say(Tone.WARN, sentence(error)))
        self._rounds.checked.connect(self._standing.refresh)
        self._rounds.damaged.connect(self._standing.show_damage)
        window.idle.connect(self._rounds.rest)
        self._rounds.in_doubt.connect(self._tell_doubt)
        self._rounds.complaints_wait.connect(partial(window.set_count, "complaints"))
        self._doubt = ""
        window.banner.acted.connect(self._show_points)
        around = Surroundings(window, who, sentence, self, machine, self._printers, self._standing.refresh)
        self._pages = Pages(shop, around)
        self._cold = self._pages.warm_up()
        self._warming = QTimer(self)
        self._warming.timeout.connect(self._warm_next)

    @cached_property
    def approvals(self) -> ApprovalPresenter:
        """Asks for a second person's yes; its sheet is built the first time."""
        sheet = ApprovalSheet(self._window)
        keep(self._window, sheet)
        presenter = ApprovalPresenter(sheet, self._shop.staff, self._shop.clock.now, sentence)
        sheet.chosen.connect(presenter.choose)
        sheet.given.connect(presenter.give)
        sheet.closed.connect(presenter.left)
        return presenter

    def ask(self, by: Actor, right: Right, amount: Rupiah, then: Callable[[Approval], None]) -> None:
        """Call `then` with a second person's approval once given; never if it is refused or left."""
        self.approvals.ask(by, right, amount, then)

    def warm_up(self) -> None:
        """Build the first page at once, then one whenever nobody has touched anything for a second."""
        next(self._cold, None)
        self._warming.start(_LOOK_MS)

    def begin(self, actor: Actor) -> tuple[PageEntry, ...]:
        """Work for this person from now on; gives the pages they may see."""
        self._standing.watch(actor)
        self._printers.watch(actor.till)
        self._rounds.watch(actor)
        return self._pages.for_role(actor.role)

    def _warm_next(self) -> None:
        if self._window.rested() >= _RESTED_MS and next(self._cold, _ALL) is _ALL:
            self._warming.stop()

    def _tell_doubt(self, doubt: DayInDoubt) -> None:
        self._doubt = sentence(doubt)
        self._window.say(Tone.WARN, self._doubt, action=self.tr("Periksa poinnya"))

    def _show_points(self) -> None:
        if self._window.banner.sentence() == self._doubt:
            self._window.banner.dismiss()
            self._window.open_part("reports", "points")

    def stop(self) -> None:
        """Let slips arrive and leave a backup that is under way; a copy of one arrives."""
        self._warming.stop()
        self._standing.stop()
        self._rounds.stop()
        self._printers.wait()
        self._second.wait()
