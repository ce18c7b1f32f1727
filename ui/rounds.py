"""What the program does by itself while people work: points end on their day, late complaints are passed
on, it backs up and looks after the data.
"""

from datetime import date, timedelta
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from pempek_pos.audit.actor import Actor
from pempek_pos.backups import backups, make_regular_backup
from pempek_pos.errors import ShopError
from pempek_pos.loyalty.expiry import DayInDoubt
from pempek_pos.shop import Shop
from pempek_pos.staff.person import PersonInactive, RoleChanged
from pempek_pos.staff.rights import Right, may
from pempek_pos.storage.integrity import look_over
from ui.background import Stepper

_LOOK_MS: Final = 120_000
BACKUP_EVERY: Final = timedelta(hours=1)
CHECK_EVERY: Final = timedelta(days=7)


class Rounds(QObject):
    """Goes round every two minutes from the first sign-in on."""

    backed_up = Signal()
    failed = Signal(object)
    """A ShopError: the regular backup could not be made."""
    complaints_wait = Signal(int)
    """How many complaints wait for the shop, for who may see them."""
    damaged = Signal(str)
    """The quick look after the start found something wrong with a table."""
    checked = Signal()
    """The full look of the week came to its end."""
    in_doubt = Signal(object)
    """A DayInDoubt, told once a day to who may decide: points wait until somebody looked at them."""

    def __init__(self, shop: Shop, folder: Path, parent: QObject) -> None:
        """`folder` is where backups go."""
        super().__init__(parent)
        self._shop = shop
        self._folder = folder
        self._actor: Actor | None = None
        self._told: tuple[str, date] | None = None
        self._stepper = Stepper(self)
        self._stepper.finished.connect(lambda _: self.backed_up.emit())
        self._stepper.failed.connect(self._tell)
        self._resting = False
        self._looked_over = False
        self._looker = Stepper(self)
        self._looker.progress.connect(self._tell_damage)
        self._looker.failed.connect(self._tell)
        self._checker = Stepper(self)
        self._checker.finished.connect(lambda _: self.checked.emit())
        self._checker.failed.connect(self._tell)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)

    def watch(self, actor: Actor) -> None:
        """Somebody signed in: from now on things are done in their name."""
        self._actor = actor
        self._resting = False
        self._checker.stop()
        self._timer.start(_LOOK_MS)
        self.let_points_go()
        self.pass_on_late_complaints()
        if not self._looked_over:
            self._looked_over = True
            self._looker.walk(problem for problem in look_over(self._shop.database))

    def rest(self) -> None:
        """Nobody has touched the till for a while: time for what would be in people's way."""
        self._resting = True
        if self._still_here():
            self.check()

    def look(self) -> None:
        """Do what is due, in the name of who is still who they were when they signed in."""
        if not self._still_here():
            return
        self.let_points_go()
        self.pass_on_late_complaints()
        self.back_up()
        self.check()

    def let_points_go(self) -> None:
        """Let all points go whose last good day is over (policy X1), and greet birthdays."""
        if self._actor is None:
            return
        try:
            self._shop.expiry.keep_up(self._actor, self._shop.clock.today())
            self._shop.partner_points.keep_up(self._actor, self._shop.clock.today())
        except DayInDoubt as doubt:
            told = (self._actor.staff_id, doubt.on)
            if told != self._told and may(self._actor.role, Right.ADJUST_POINTS):
                self._told = told
                self.in_doubt.emit(doubt)

    def pass_on_late_complaints(self) -> None:
        """Escalate complaints whose promise was missed (policy K4), and tell how many wait."""
        from ui.complaints.urgent import urgent_count  # heavy: not before somebody signed in

        if self._actor is None or not may(self._actor.role, Right.LOG_COMPLAINTS):
            return
        complaints, now = self._shop.complaints, self._shop.clock.now()
        complaints.escalate_missed(self._actor)
        self.complaints_wait.emit(urgent_count(complaints.board(self._actor), now, complaints.hours()))

    def back_up(self) -> None:
        """Make a backup if the last one is older than an hour."""
        now = self._shop.clock.now()
        newest = next(iter(backups(self._folder, now)), None)
        due = newest is None or now - newest.made_at >= BACKUP_EVERY
        if self._actor is not None and due and not self._stepper.running:
            self._stepper.walk(make_regular_backup(self._shop, self._actor, self._folder))

    def check(self) -> None:
        """Look at everything once a week, a piece a turn, while nobody is at the till: whoever comes back
        stops it, and it begins anew in the next rest.
        """
        if self._actor is None or not self._resting or self._checker.running or self._stepper.running:
            return
        last = self._shop.reports.last_check()
        if last is None or self._shop.clock.now() - last.at >= CHECK_EVERY:
            findings = self._shop.reports.regular_check(self._actor)
            self._checker.walk(finding for finding in findings)

    def stop(self) -> None:
        """Leave what is under way: nothing of a backup stays."""
        self._timer.stop()
        for stepper in (self._stepper, self._looker, self._checker):
            stepper.stop()

    def _still_here(self) -> bool:
        if self._actor is None:
            return False
        try:
            self._shop.staff.check_unchanged(self._actor)
        except (PersonInactive, RoleChanged):
            self._actor = None  # the gate says so at the next page; nothing more is done in their name
        return self._actor is not None

    def _tell_damage(self, problem: str | None) -> None:
        if problem is not None:
            self._looker.stop()
            self.damaged.emit(problem)

    def _tell(self, error: Exception) -> None:
        if not isinstance(error, ShopError):
            raise error
        self.failed.emit(error)
