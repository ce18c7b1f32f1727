"""The people: added, changed, given a new PIN, unlocked; whoever left stays on record."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from pempek_pos.audit.actor import Actor, Role
from pempek_pos.errors import ShopError, Unusable
from pempek_pos.ids import new_id
from pempek_pos.staff.person import NewPerson, Person
from pempek_pos.staff.service import StaffService
from ui.settings.fault import field_of


@dataclass(frozen=True, slots=True)
class PersonForm:
    """Somebody's form as filled in; `secret` only for somebody new."""

    name: str
    role: Role
    phone: str
    active: bool
    secret: str


class PeopleScreen(Protocol):
    """What the section shows."""

    def show_people(self, people: tuple[Person, ...], now: datetime) -> None:
        """List everybody."""

    def open_form(self, person: Person | None) -> None:
        """Open somebody's form, or that of somebody new."""

    def open_secret(self, person: Person) -> None:
        """Ask for a new PIN or password."""

    def show_fault(self, field: str, sentence: str) -> None:
        """Tell what is wrong in the form that is open; `field` "" is about the whole."""

    def close_form(self) -> None:
        """The form is done with."""

    def show_secret_set(self, name: str) -> None:
        """The new PIN or password is kept."""


class PeoplePresenter:
    """Keeps whose form is open."""

    def __init__(
        self,
        screen: PeopleScreen,
        staff: StaffService,
        now: Callable[[], datetime],
        who: Callable[[], Actor],
        say: Callable[[ShopError], str],
    ) -> None:
        self._screen = screen
        self._staff = staff
        self._now = now
        self._who = who
        self._say = say
        self._open: Person | None = None
        self._new_id = ""

    def shown(self) -> None:
        """List everybody."""
        self._screen.show_people(self._staff.people(), self._now())

    def begin_new(self) -> None:
        """Open the form of somebody new."""
        self._open, self._new_id = None, new_id()
        self._screen.open_form(None)

    def open_person(self, staff_id: str) -> None:
        """Open somebody's form."""
        self._open = self._staff.person(staff_id)
        self._screen.open_form(self._open)

    def save(self, form: PersonForm) -> None:
        """Keep the form."""
        self._close_after(lambda: self._keep(form))

    def wish_secret(self) -> None:
        """Ask for a new PIN or password for the person whose form is open."""
        if self._open is not None:
            self._screen.open_secret(self._open)

    def set_secret(self, secret: str, repeated: str) -> None:
        """Give the open person a new PIN or, if they own the shop, a password."""
        person = self._open
        if person is None:
            return

        def deed() -> None:
            _check_alike(secret, repeated)
            give = self._staff.set_password if person.role is Role.OWNER else self._staff.set_pin
            give(self._who(), person.id, secret)

        if self._close_after(deed):
            self._screen.show_secret_set(person.name)

    def unlock(self) -> None:
        """Forget the wrong tries of the person whose form is open."""
        person = self._open
        if person is not None:
            self._close_after(lambda: self._staff.unlock(self._who(), person.id))

    def _keep(self, form: PersonForm) -> None:
        if self._open is None:
            new = NewPerson(self._new_id, form.name, form.role, form.secret, form.phone)
            self._staff.add_person(self._who(), new)
        else:
            changed = Person(self._open.id, form.name, form.role, form.active, phone=form.phone)
            self._staff.change_person(self._who(), changed)

    def _close_after(self, deed: Callable[[], None]) -> bool:
        try:
            deed()
        except ShopError as error:
            self._screen.show_fault(field_of(error), self._say(error))
            return False
        self._screen.close_form()
        self.shown()
        return True


def _check_alike(secret: str, repeated: str) -> None:
    if secret != repeated:
        raise Unusable("secret again", "", "like the first")
