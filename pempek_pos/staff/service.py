"""Commands about people: the first owner, who works here, who signs in, who approves (policies P1, P2)."""

from dataclasses import replace

from pempek_pos.audit.actor import Actor, Role
from pempek_pos.audit.service import AuditService
from pempek_pos.clock import Clock
from pempek_pos.errors import NotFound
from pempek_pos.staff import lockout, secret, store
from pempek_pos.staff.lockout import LockedOut, Tries, WrongSecret
from pempek_pos.staff.person import (
    NewPerson,
    OwnerExists,
    Person,
    PersonInactive,
    RoleChanged,
    SecretMissing,
    check_name_free,
    check_owner_left,
    name_from,
    optional_phone_from,
)
from pempek_pos.staff.rights import Approval, NotAllowed, Right, SelfApproval, check_may, may
from pempek_pos.storage.database import Database


class StaffService:
    """The people of the shop and how they prove who they are."""

    def __init__(self, database: Database, audit: AuditService, clock: Clock) -> None:
        self._database = database
        self._audit = audit
        self._clock = clock

    def people(self) -> tuple[Person, ...]:
        """Everybody, also those who left: active first, then by name."""
        now = self._clock.now()
        return tuple(
            replace(kept.person, locked_until=lockout.lock_at(kept.tries, now))
            for kept in store.everybody(self._database)
        )

    def sign_in_list(self) -> tuple[Person, ...]:
        """The people to choose from on the sign-in screen."""
        return tuple(person for person in self.people() if person.active)

    def person(self, staff_id: str) -> Person:
        """One person; raises NotFound."""
        kept = self._kept(staff_id)
        return replace(kept.person, locked_until=lockout.lock_at(kept.tries, self._clock.now()))

    def check_current(self, by: Actor) -> None:
        """Raises PersonInactive or RoleChanged when the actor is no longer who signed in; one query."""
        standing = store.standing(self._database, by.staff_id)
        if standing is None:
            raise PersonInactive(by.staff_id, by.name)
        _check_standing(by, *standing)

    def check_unchanged(self, by: Actor) -> None:
        """The same for everybody on the books; raises PersonInactive, RoleChanged; one query.

        The first owner, who is not on them yet, passes.
        """
        if standing := store.standing(self._database, by.staff_id):
            _check_standing(by, *standing)

    def begin_owner(self, owner_id: str, name: str, password: str, till: str) -> Actor:
        """The shop's first account, signed in at `till`; only while nobody exists (policy P1).

        Raises OwnerExists, SecretRefused, Unusable.
        """
        people = store.everybody(self._database)
        if any(kept.person.id == owner_id for kept in people):
            return _actor(self.person(owner_id), till)
        if people:
            raise OwnerExists
        owner = Person(owner_id, name_from(name), Role.OWNER, active=True)
        secret.check_password(password)
        by = _actor(owner, till)
        self._add(by, "begin as owner", owner, password)
        return by

    def add_person(self, by: Actor, new: NewPerson) -> Person:
        """Somebody new, once per id.

        Raises NotAllowed, SecretRefused, NameTaken, PhoneUnreadable, Unusable.
        """
        self._check(by)
        if known := store.find(self._database, new.id):
            return known.person
        phone = optional_phone_from(new.phone)
        person = Person(new.id, name_from(new.name), new.role, active=True, phone=phone)
        check_name_free(person, self.people())
        secret.check_secret(new.role, new.secret)
        self._add(by, "add person", person, new.secret)
        return self.person(new.id)

    def change_person(self, by: Actor, person: Person) -> Person:
        """Name, role, phone and whether they work here; the rest of `person` is ignored.

        Raises NotAllowed, NotFound, NameTaken, LastOwner, SecretMissing, PhoneUnreadable, Unusable.
        """
        self._check(by)
        before = self.person(person.id)
        wanted = replace(person, name=name_from(person.name), phone=optional_phone_from(person.phone))
        after = replace(wanted, locked_until=before.locked_until)
        if after == before:
            return before
        if after.active:
            check_name_free(after, self.people())
        facts = {"was": before.role.value, "role": after.role.value, "active": int(after.active)}
        with self._audit.command(by, "change person", person.id, **facts):
            check_owner_left(after, self.people())
            if store.secret_hash(self._database, person.id, after.role) is None:
                raise SecretMissing(after.name, after.role)
            store.change(self._database, after)
        return self.person(person.id)

    def set_pin(self, by: Actor, staff_id: str, pin: str) -> None:
        """A new PIN, which also unlocks; raises NotAllowed, NotFound, SecretRefused."""
        self._check(by)
        secret.check_pin(pin)
        person, kept = self.person(staff_id), secret.hashed(pin)
        with self._audit.command(by, "set PIN", person.id):
            store.set_pin(self._database, person.id, kept)
            store.set_tries(self._database, person.id, Tries())

    def set_password(self, by: Actor, staff_id: str, password: str) -> None:
        """A new password, which also unlocks; raises NotAllowed, NotFound, SecretRefused."""
        self._check(by)
        secret.check_password(password)
        person, kept = self.person(staff_id), secret.hashed(password)
        with self._audit.command(by, "set password", person.id):
            store.set_password(self._database, person.id, kept)
            store.set_tries(self._database, person.id, Tries())

    def unlock(self, by: Actor, staff_id: str) -> None:
        """Forget a person's wrong tries; raises NotAllowed, NotFound."""
        self._check(by)
        if self._kept(staff_id).tries == Tries():
            return
        with self._audit.command(by, "unlock", staff_id):
            store.set_tries(self._database, staff_id, Tries())

    def sign_in(self, staff_id: str, given: str, till: str) -> Actor:
        """The chosen person acts at `till` if `given` is their PIN or, for the owner, their password.

        Raises NotFound, PersonInactive, WrongSecret, LockedOut; a wrong try is kept.
        """
        by = _actor(self._active(staff_id), till)
        self._prove(by, given)
        with self._audit.command(by, "sign in", staff_id):
            self._forget_tries(by)
        return by

    def change_own_secret(self, by: Actor, old: str, new: str) -> None:
        """A new PIN or password for oneself, which needs the old one.

        Raises PersonInactive, RoleChanged, WrongSecret, LockedOut, SecretRefused; a wrong try is kept.
        """
        self.check_current(by)
        secret.check_secret(by.role, new)
        self._prove(by, old)
        kept = secret.hashed(new)
        with self._audit.command(by, "change own secret", by.staff_id):
            self._forget_tries(by)
            set_one = store.set_password if by.role is Role.OWNER else store.set_pin
            set_one(self._database, by.staff_id, kept)

    def approve(self, by: Actor, approver_id: str, given: str, right: Right) -> Approval:
        """A second person's yes to what `by` may not do alone (policies B7, C3, E9).

        Raises SelfApproval, NotFound, PersonInactive, NotAllowed, WrongSecret, LockedOut; keeps a wrong try.
        """
        if approver_id == by.staff_id:
            raise SelfApproval
        approver = _actor(self._active(approver_id), by.till)
        if not may(approver.role, right):
            raise NotAllowed(right, approver.role)
        self._prove(approver, given)
        with self._audit.command(approver, "approve", by.staff_id, right=right.value):
            self._forget_tries(approver)
        return Approval(approver.staff_id, approver.name, approver.role, right, self._clock.now())

    def _check(self, by: Actor) -> None:
        check_may(by, Right.EDIT_PEOPLE)
        self.check_current(by)

    def _kept(self, staff_id: str) -> store.Kept:
        if kept := store.find(self._database, staff_id):
            return kept
        raise NotFound("person", staff_id)

    def _active(self, staff_id: str) -> Person:
        person = self._kept(staff_id).person
        if not person.active:
            raise PersonInactive(staff_id, person.name)
        return person

    def _add(self, by: Actor, deed: str, person: Person, given: str) -> None:
        kept = secret.hashed(given)
        with self._audit.command(by, deed, person.id, role=person.role.value):
            store.add(self._database, person, kept, self._clock.now())

    def _prove(self, claimed: Actor, given: str) -> None:
        """Raises WrongSecret or LockedOut unless `given` is the claimed person's; a wrong try counts.

        The count is committed on its own, so it must not stand inside a command that would take it back.
        """
        if self._database.in_transaction:
            raise RuntimeError("a wrong try would be rolled back with the command around it")
        self._check_unlocked(claimed)
        kept = store.secret_hash(self._database, claimed.staff_id, claimed.role)
        if kept is None:
            raise SecretMissing(claimed.name, claimed.role)
        if not secret.matches(given, kept):
            raise self._counted(claimed)

    def _check_unlocked(self, claimed: Actor) -> None:
        """Raises LockedOut; where the clock was set back the lock's fresh end is kept."""
        tries = self._kept(claimed.staff_id).tries
        until = lockout.lock_at(tries, self._clock.now())
        if until is None:
            return
        if until != tries.locked_until:
            with self._audit.command(claimed, "renew lock", claimed.staff_id):
                store.set_tries(self._database, claimed.staff_id, replace(tries, locked_until=until))
        raise LockedOut(until)

    def _counted(self, claimed: Actor) -> WrongSecret | LockedOut:
        """One more wrong try, kept; gives what to raise once it is."""
        with self._audit.command(claimed, "give wrong secret", claimed.staff_id):
            self._database.lock("staff", "id", claimed.staff_id)
            tries = lockout.after_wrong(self._kept(claimed.staff_id).tries, self._clock.now())
            store.set_tries(self._database, claimed.staff_id, tries)
        if tries.locked_until is not None:
            return LockedOut(tries.locked_until)
        return WrongSecret(lockout.tries_left(tries.wrong))

    def _forget_tries(self, proved: Actor) -> None:
        """The right secret clears the count, unless another till locked the person meanwhile."""
        self._database.lock("staff", "id", proved.staff_id)
        tries = self._kept(proved.staff_id).tries
        if until := lockout.lock_at(tries, self._clock.now()):
            raise LockedOut(until)
        if tries != Tries():
            store.set_tries(self._database, proved.staff_id, Tries())


def _check_standing(by: Actor, role: Role, active: bool) -> None:
    if not active:
        raise PersonInactive(by.staff_id, by.name)
    if role is not by.role:
        raise RoleChanged(by.staff_id, role)


def _actor(person: Person, till: str) -> Actor:
    return Actor(person.id, person.name, person.role, till)
