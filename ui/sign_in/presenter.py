"""Signing in: somebody chooses their name and proves it; wrong tries are told, locks are waited for."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from pempek_pos.audit.actor import Actor
from pempek_pos.errors import ShopError
from pempek_pos.staff.lockout import LockedOut
from pempek_pos.staff.service import StaffService
from ui.sign_in.face import Face, face_of, seconds_until


class SignInScreen(Protocol):
    """What the sign-in screen shows."""

    def show_people(self, faces: tuple[Face, ...]) -> None:
        """Offer these names."""

    def ask(self, face: Face, *, others: bool) -> None:
        """Ask this person for their PIN or password; `others` can be chosen instead."""

    def refuse(self, sentence: str) -> None:
        """Say why not, and take another try."""

    def wait(self, seconds: int) -> None:
        """Take no try for so long."""


@dataclass(frozen=True, slots=True)
class Till:
    """Where people sign in, and the clock on its wall."""

    name: str
    now: Callable[[], datetime]


class SignInPresenter:
    """Leads from a name to a signed-in actor."""

    def __init__(
        self,
        screen: SignInScreen,
        staff: StaffService,
        till: Till,
        say: Callable[[ShopError], str],
        done: Callable[[Actor], None],
    ) -> None:
        """`done` is told who signed in."""
        self._screen = screen
        self._staff = staff
        self._till = till
        self._say = say
        self._done = done
        self._chosen = ""

    def begin(self, staff_id: str = "") -> None:
        """Show the names, or ask whoever locked the till first; alone in the shop one is asked at once."""
        faces = self._faces()
        self._screen.show_people(faces)
        known = [face.id for face in faces if face.id == staff_id or len(faces) == 1]
        if known:
            self.choose(known[0])

    def choose(self, staff_id: str) -> None:
        """Ask this person for their PIN or password."""
        faces = self._faces()
        face = next((face for face in faces if face.id == staff_id), None)
        if face is None:
            self._screen.show_people(faces)
            return
        self._chosen = staff_id
        self._screen.ask(face, others=len(faces) > 1)
        if face.locked_for:
            self._screen.wait(face.locked_for)

    def back(self) -> None:
        """Show all names again."""
        self._chosen = ""
        self._screen.show_people(self._faces())

    def give(self, secret: str) -> None:
        """The PIN or password that was typed."""
        try:
            actor = self._staff.sign_in(self._chosen, secret, self._till.name)
        except LockedOut as locked:
            self._screen.wait(seconds_until(locked.until, self._till.now()))
        except ShopError as error:
            self._screen.refuse(self._say(error))
        else:
            self._done(actor)

    def _faces(self) -> tuple[Face, ...]:
        now = self._till.now()
        return tuple(face_of(person, now) for person in self._staff.sign_in_list())
