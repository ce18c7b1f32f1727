"""What waits for a device: put down inside a command, handed out after it, tried again until it is done."""

from dataclasses import replace

from pempek_pos.audit.actor import Actor
from pempek_pos.audit.service import AuditService
from pempek_pos.clock import Clock
from pempek_pos.errors import NotFound
from pempek_pos.ids import new_id
from pempek_pos.outbox import store
from pempek_pos.outbox.message import Message, OutboxKind, OutboxState, after_failure
from pempek_pos.storage.database import Database


class OutboxService:
    """The messages of every till; what a device does never undoes what was stored."""

    def __init__(self, database: Database, audit: AuditService, clock: Clock) -> None:
        self._database = database
        self._audit = audit
        self._clock = clock

    def put(self, by: Actor, kind: OutboxKind, subject: str) -> Message:
        """Put down the original inside the command that makes its subject; a second one is a copy."""
        if not self._database.in_transaction:
            raise RuntimeError("a message is put down inside the command that it belongs to")
        return self._put(by, kind, subject)

    def put_copy(self, by: Actor, kind: OutboxKind, subject: str) -> Message:
        """Ask for another copy of what was put before (SALINAN n); the original if there was none."""
        with self._audit.command(by, "print again", subject, kind=kind.value):
            return self._put(by, kind, subject)

    def message(self, message_id: str) -> Message:
        """How a message stands. Raises NotFound."""
        if found := store.find(self._database, message_id):
            return found
        raise NotFound("message", message_id)

    def latest(self, kind: OutboxKind, subject: str) -> Message | None:
        """What was put last for the subject, original or copy; None before its original."""
        return store.latest(self._database, kind, subject)

    def next_waiting(self, till: str) -> Message | None:
        """The till's message that is due longest, or None."""
        return store.next_waiting(self._database, till, self._clock.now())

    def waiting(self, till: str) -> int:
        """How many messages of the till are not carried out yet, due or not."""
        return store.count_waiting(self._database, till)

    def failed(self, till: str, limit: int = 100) -> tuple[Message, ...]:
        """The till's messages that were given up, newest first."""
        return store.in_state(self._database, till, OutboxState.FAILED, limit)

    def mark_done(self, message_id: str) -> Message:
        """The device has it; a second time changes nothing. Raises NotFound."""
        message = self.message(message_id)
        if message.state is OutboxState.DONE:
            return message
        now = self._clock.now()
        return self._change(replace(message, state=OutboxState.DONE, tries=message.tries + 1, done_at=now))

    def mark_failed(self, message_id: str, reason: str) -> Message:
        """The device refused it or did not answer; what is done or dropped stays so. Raises NotFound."""
        message = self.message(message_id)
        if message.state in (OutboxState.DONE, OutboxState.DROPPED):
            return message
        tries = message.tries + 1
        state, next_try_at = after_failure(tries, self._clock.now())
        return self._change(
            replace(message, state=state, tries=tries, next_try_at=next_try_at, last_error=reason)
        )

    def retry(self, by: Actor, message_id: str) -> Message:
        """Have a message tried again from now on; one that is done stays so. Raises NotFound."""
        message = self.message(message_id)
        if message.state is OutboxState.DONE:
            return message
        with self._audit.command(by, "try again", message_id):
            waiting = replace(message, state=OutboxState.WAITING, tries=0, next_try_at=self._clock.now())
            return self._change(waiting)

    def drop(self, by: Actor, message_id: str, reason: str) -> Message:
        """Give a message up for good; one that is done or dropped stays so. Raises NotFound."""
        message = self.message(message_id)
        if message.state in (OutboxState.DONE, OutboxState.DROPPED):
            return message
        with self._audit.command(by, "drop message", message_id, reason=reason):
            return self._change(replace(message, state=OutboxState.DROPPED))

    def set_aside(self, message_id: str, reason: str) -> Message:
        """Leave a waiting message to a person, who has it tried again or dropped. Raises NotFound."""
        message = self.message(message_id)
        if message.state is not OutboxState.WAITING:
            return message
        return self._change(replace(message, state=OutboxState.FAILED, last_error=reason))

    def let_go(self, message_id: str) -> Message:
        """Drop a waiting message that no device is there for, which is nobody's deed. Raises NotFound."""
        message = self.message(message_id)
        if message.state is not OutboxState.WAITING:
            return message
        return self._change(replace(message, state=OutboxState.DROPPED))

    def _put(self, by: Actor, kind: OutboxKind, subject: str) -> Message:
        now = self._clock.now()
        last = store.last_copy(self._database, kind, subject)
        message = Message(
            id=new_id(),
            kind=kind,
            subject=subject,
            till=by.till,
            put_at=now,
            state=OutboxState.WAITING,
            tries=0,
            next_try_at=now,
            done_at=None,
            last_error=None,
            copy_no=0 if last is None else last + 1,
        )
        store.put(self._database, message)
        return message

    def _change(self, message: Message) -> Message:
        store.change(self._database, message)
        return message
