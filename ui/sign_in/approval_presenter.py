"""A second person's yes: who may give it, and the PIN that proves it was them (policies B7, C3)."""

from collections.abc import Callable
from datetime import datetime
from typing import Protocol

from pempek_pos.audit.actor import Actor
from pempek_pos.errors import ShopError
from pempek_pos.money.amount import Rupiah
from pempek_pos.staff.lockout import LockedOut
from pempek_pos.staff.rights import Approval, Right, may
from pempek_pos.staff.service import StaffService
from ui.sign_in.face import Face, face_of, seconds_until


class ApprovalScreen(Protocol):
    """What the approval sheet shows."""

    def open_for(self, right: Right, amount: Rupiah, faces: tuple[Face, ...]) -> None:
        """Lie over the window and offer those who may approve; nobody may be there to ask."""

    def ask(self, face: Face, *, others: bool) -> None:
        """Ask this person for their PIN or password."""

    def refuse(self, sentence: str) -> None:
        """Say why not, and take another try."""

    def wait(self, seconds: int) -> None:
        """Take no try for so long."""

    def finish(self) -> None:
        """Go away, the approval is given."""


class ApprovalPresenter:
    """Asks somebody with the right, other than the one who wants it."""

    def __init__(
        self,
        screen: ApprovalScreen,
        staff: StaffService,
        now: Callable[[], datetime],
        say: Callable[[ShopError], str],
    ) -> None:
        self._screen = screen
        self._staff = staff
        self._now = now
        self._say = say
        self._wanted: tuple[Actor, Right, Callable[[Approval], None]] | None = None
        self._faces: tuple[Face, ...] = ()
        self._chosen = ""

    def ask(self, by: Actor, right: Right, amount: Rupiah, then: Callable[[Approval], None]) -> None:
        """Ask for approval of `right` over `amount` rupiah; `then` gets it, or is never called."""
        self._wanted = (by, right, then)
        now = self._now()
        self._faces = tuple(
            face_of(person, now)
            for person in self._staff.sign_in_list()
            if person.id != by.staff_id and may(person.role, right)
        )
        self._screen.open_for(right, amount, self._faces)
        if len(self._faces) == 1:
            self.choose(self._faces[0].id)

    def choose(self, staff_id: str) -> None:
        """Ask this person."""
        face = next(face for face in self._faces if face.id == staff_id)
        self._chosen = staff_id
        self._screen.ask(face, others=len(self._faces) > 1)
        if face.locked_for:
            self._screen.wait(face.locked_for)

    def give(self, secret: str) -> None:
        """The approver's PIN or password."""
        if self._wanted is None:
            return
        by, right, then = self._wanted
        try:
            approval = self._staff.approve(by, self._chosen, secret, right)
        except LockedOut as locked:
            self._screen.wait(seconds_until(locked.until, self._now()))
        except ShopError as error:
            self._screen.refuse(self._say(error))
        else:
            self._wanted = None
            self._screen.finish()
            then(approval)

    def left(self) -> None:
        """The sheet was closed without an answer."""
        self._wanted = None
