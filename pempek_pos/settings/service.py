"""Commands about the shop itself: its profile and the printer of each till."""

from datetime import date

from pempek_pos.audit.actor import Actor
from pempek_pos.audit.service import AuditService
from pempek_pos.clock import Clock
from pempek_pos.settings import store
from pempek_pos.settings.dated import Dated, in_force
from pempek_pos.settings.profile import PrinterSetup, ShopProfile, checked_printer, checked_profile
from pempek_pos.settings.written import printer_read, printer_written, profile_read, profile_written
from pempek_pos.staff.rights import Right, check_may
from pempek_pos.storage.database import Database

_PROFILE = "profile"


class SettingsService:
    """What the owner decides about the shop; a change holds from today, and what it replaces is kept."""

    def __init__(self, database: Database, audit: AuditService, clock: Clock) -> None:
        self._database = database
        self._audit = audit
        self._clock = clock

    def profile(self, on: date | None = None) -> ShopProfile:
        """The shop's face on a day, today unless said; empty before it was first set."""
        kept = self._in_force(_PROFILE, on)
        return ShopProfile("", "", "") if kept is None else profile_read(kept)

    def change_profile(self, by: Actor, profile: ShopProfile) -> ShopProfile:
        """The shop's face from today on; raises NotAllowed, Unusable, PhoneUnreadable."""
        check_may(by, Right.EDIT_SETTINGS)
        self._set(by, "change profile", _PROFILE, profile_written(checked_profile(profile)))
        return self.profile()

    def printer(self, till: str) -> PrinterSetup:
        """The receipt printer of a till; none before it was first set."""
        kept = self._in_force(_printer(till))
        return PrinterSetup() if kept is None else printer_read(kept)

    def change_printer(self, by: Actor, till: str, setup: PrinterSetup) -> PrinterSetup:
        """The receipt printer of a till from now on; raises NotAllowed, Unusable."""
        check_may(by, Right.EDIT_SETTINGS)
        self._set(by, "change printer", _printer(till), printer_written(checked_printer(setup)))
        return self.printer(till)

    def kept(self, name: str, on: date | None = None) -> str | None:
        """What another package keeps here under a name, as of a day; None before it was first kept."""
        return self._in_force(name, on)

    def keep(self, by: Actor, deed: str, name: str, value: str) -> None:
        """Keep another package's value from today on; the caller has checked the right."""
        self._set(by, deed, name, value)

    def _in_force(self, name: str, on: date | None = None) -> str | None:
        return in_force(store.history(self._database, name), on or self._clock.today())

    def _set(self, by: Actor, deed: str, name: str, value: str) -> None:
        """Keep a new value from today on; the value in force already is left as it is."""
        if value == self._in_force(name):
            return
        now = self._clock.now()
        with self._audit.command(by, deed, name):
            store.add(self._database, name, Dated(now.date(), value), now, by.staff_id)


def _printer(till: str) -> str:
    return f"printer:{till}"
