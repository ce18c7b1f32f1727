"""Messages are put down with their command and carried out after it."""

import pytest

from pempek_pos.audit.actor import Actor, Role
from pempek_pos.audit.service import AuditService
from pempek_pos.errors import NotFound
from pempek_pos.outbox.message import Message, OutboxKind, OutboxState
from pempek_pos.outbox.service import OutboxService
from pempek_pos.storage.database import Database
from tests.fixed_clock import FixedClock


@pytest.fixture
def audit(database: Database, clock: FixedClock) -> AuditService:
    """The audit log of an empty shop."""
    return AuditService(database, clock)


@pytest.fixture
def outbox(database: Database, audit: AuditService, clock: FixedClock) -> OutboxService:
    """The outbox of an empty shop."""
    return OutboxService(database, audit, clock)


@pytest.fixture
def put(audit: AuditService, outbox: OutboxService, cashier: Actor) -> Message:
    """A receipt that waits for the printer."""
    with audit.command(cashier, "check out", "sale-1"):
        return outbox.put(cashier, OutboxKind.RECEIPT, "sale-1")


def test_a_message_waits_once_its_command_is_stored(
    outbox: OutboxService, put: Message, clock: FixedClock
) -> None:
    assert outbox.next_waiting("A") == outbox.message(put.id) == put
    assert (put.kind, put.subject, put.till, put.copy_no) == (OutboxKind.RECEIPT, "sale-1", "A", 0)
    assert (put.state, put.tries, put.put_at, put.next_try_at) == (
        OutboxState.WAITING,
        0,
        clock.now(),
        clock.now(),
    )
    assert outbox.waiting("A") == 1


def test_a_command_that_fails_leaves_no_message(
    audit: AuditService, outbox: OutboxService, cashier: Actor
) -> None:
    with pytest.raises(ZeroDivisionError), audit.command(cashier, "check out", "sale-1"):
        outbox.put(cashier, OutboxKind.RECEIPT, "sale-1")
        raise ZeroDivisionError
    assert outbox.next_waiting("A") is None


def test_a_message_is_put_down_inside_a_command_only(outbox: OutboxService, cashier: Actor) -> None:
    with pytest.raises(RuntimeError):
        outbox.put(cashier, OutboxKind.RECEIPT, "sale-1")
    assert outbox.waiting("A") == 0


def test_another_till_is_handed_nothing_of_it(outbox: OutboxService, put: Message) -> None:
    assert outbox.next_waiting("B") is None
    assert outbox.waiting("B") == 0


def test_what_is_done_waits_no_longer(outbox: OutboxService, put: Message, clock: FixedClock) -> None:
    done = outbox.mark_done(put.id)
    assert (done.state, done.done_at, done.tries) == (OutboxState.DONE, clock.now(), 1)
    assert outbox.next_waiting("A") is None
    assert outbox.waiting("A") == 0


def test_done_twice_or_failed_after_done_changes_nothing(
    outbox: OutboxService, put: Message, clock: FixedClock
) -> None:
    done = outbox.mark_done(put.id)
    clock.move(minutes=1)
    assert outbox.mark_done(put.id) == done
    assert outbox.mark_failed(put.id, "off") == done
    assert outbox.message(put.id) == done


def test_after_a_failure_it_waits_for_its_pause(
    outbox: OutboxService, put: Message, clock: FixedClock
) -> None:
    failed = outbox.mark_failed(put.id, "the printer is off")
    assert (failed.state, failed.tries, failed.last_error) == (OutboxState.WAITING, 1, "the printer is off")
    assert outbox.next_waiting("A") is None
    assert outbox.waiting("A") == 1
    clock.move(seconds=5)
    assert outbox.next_waiting("A") == failed


def fail_for_good(outbox: OutboxService, message: Message) -> Message:
    for _ in range(6):
        message = outbox.mark_failed(message.id, "no paper")
    return message


def test_given_up_it_waits_for_a_person(
    outbox: OutboxService, audit: AuditService, put: Message, cashier: Actor
) -> None:
    failed = fail_for_good(outbox, put)
    assert failed.state is OutboxState.FAILED
    assert outbox.failed("A") == (failed,)
    assert outbox.waiting("A") == 0
    again = outbox.retry(cashier, put.id)
    assert outbox.next_waiting("A") == again
    assert again.tries == 0
    assert [entry.command for entry in audit.entries()] == ["try again", "check out"]


def test_one_bad_message_holds_up_no_other(
    audit: AuditService, outbox: OutboxService, cashier: Actor, put: Message, clock: FixedClock
) -> None:
    """A success empties only itself (B6 of the reliability promises)."""
    clock.move(seconds=1)
    with audit.command(cashier, "check out", "sale-2"):
        second = outbox.put(cashier, OutboxKind.RECEIPT, "sale-2")
    fail_for_good(outbox, put)
    assert outbox.next_waiting("A") == second
    outbox.mark_done(second.id)
    assert [message.id for message in outbox.failed("A")] == [put.id]


def test_messages_are_handed_out_in_the_order_they_were_put(
    audit: AuditService, outbox: OutboxService, cashier: Actor, clock: FixedClock
) -> None:
    for number in range(3):
        with audit.command(cashier, "check out", f"sale-{number}"):
            outbox.put(cashier, OutboxKind.RECEIPT, f"sale-{number}")
        clock.move(seconds=1)
    seen = []
    while message := outbox.next_waiting("A"):
        seen.append(outbox.mark_done(message.id).subject)
    assert seen == ["sale-0", "sale-1", "sale-2"]


def test_a_dropped_message_never_comes_back(
    outbox: OutboxService, audit: AuditService, put: Message, owner: Actor
) -> None:
    dropped = outbox.drop(owner, put.id, "customer left")
    assert dropped.state is OutboxState.DROPPED
    assert outbox.drop(owner, put.id, "again") == dropped
    assert outbox.mark_failed(put.id, "off") == dropped
    assert outbox.next_waiting("A") is None
    assert outbox.failed("A") == ()
    assert [entry.facts for entry in audit.entries(subject=put.id)] == ['{"reason":"customer left"}']


def test_copies_are_numbered_from_one_whoever_asks_where(
    outbox: OutboxService, audit: AuditService, put: Message, owner: Actor
) -> None:
    other = Actor("s2", "Nyimas", Role.CASHIER, "B")
    outbox.mark_done(put.id)
    assert [outbox.put_copy(by, OutboxKind.RECEIPT, "sale-1").copy_no for by in (owner, other)] == [1, 2]
    assert outbox.waiting("A") == outbox.waiting("B") == 1
    assert [entry.command for entry in audit.entries()] == ["print again", "print again", "check out"]


def test_retrying_what_is_done_changes_nothing(
    outbox: OutboxService, audit: AuditService, put: Message, owner: Actor
) -> None:
    done = outbox.mark_done(put.id)
    assert outbox.retry(owner, put.id) == done
    assert len(audit.entries()) == 1


def test_a_message_that_does_not_exist_is_named(outbox: OutboxService, owner: Actor) -> None:
    for ask in (outbox.message, outbox.mark_done):
        with pytest.raises(NotFound):
            ask("no such id")
    with pytest.raises(NotFound):
        outbox.retry(owner, "no such id")
