"""Every command leaves one entry, or nothing at all; and the chain shows who meddled."""

import re
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest

from pempek_pos.audit.actor import Actor, Role
from pempek_pos.audit.entry import ChainLook, hash_of
from pempek_pos.audit.service import AuditService
from pempek_pos.storage.database import Database
from pempek_pos.storage.engines import open_database
from pempek_pos.storage.refusals import FinalRow, TransactionBroken
from tests.fixed_clock import FixedClock

ADD = "INSERT INTO category (id, name, position) VALUES (?, ?, 1)"


@pytest.fixture
def audit(database: Database, clock: FixedClock) -> AuditService:
    """The audit log of an empty shop."""
    return AuditService(database, clock)


def stored(database: Database) -> tuple[int, int]:
    """How many categories and audit entries there are."""
    return (
        database.value("SELECT count(*) FROM category"),
        database.value("SELECT count(*) FROM audit_entry"),
    )


def test_a_command_is_stored_with_its_entry(
    audit: AuditService, database: Database, clock: FixedClock, owner: Actor
) -> None:
    with audit.command(owner, "add category", "c1", name="Pempek\n<b>", position=1, note=None):
        database.run(ADD, ("c1", "Pempek"))
    (entry,) = audit.entries()
    assert (entry.till, entry.number, entry.at, entry.staff_id) == ("A", 1, clock.now(), owner.staff_id)
    assert (entry.command, entry.subject) == ("add category", "c1")
    assert entry.facts == '{"name":"Pempek\\n<b>","note":null,"position":1}'
    assert stored(database) == (1, 1)


def test_a_failing_command_leaves_nothing(audit: AuditService, database: Database, owner: Actor) -> None:
    with pytest.raises(ZeroDivisionError), audit.command(owner, "add category", "c1"):
        database.run(ADD, ("c1", "Pempek"))
        raise ZeroDivisionError
    assert stored(database) == (0, 0)
    assert not database.in_transaction


def test_an_inner_command_joins_and_leaves_no_entry_of_its_own(
    audit: AuditService, database: Database, owner: Actor
) -> None:
    with audit.command(owner, "outer", "c1"):
        database.run(ADD, ("c1", "Pempek"))
        with audit.command(owner, "inner", "c2"):
            database.run(ADD, ("c2", "Dimsum"))
    assert [entry.command for entry in audit.entries()] == ["outer"]
    assert stored(database) == (2, 1)


def test_a_failure_after_an_inner_command_takes_that_back_too(
    audit: AuditService, database: Database, owner: Actor
) -> None:
    with pytest.raises(ZeroDivisionError), audit.command(owner, "outer", "c1"):
        with audit.command(owner, "inner", "c2"):
            database.run(ADD, ("c2", "Dimsum"))
        raise ZeroDivisionError
    assert stored(database) == (0, 0)


def test_a_swallowed_failure_of_an_inner_command_leaves_nothing(
    audit: AuditService, database: Database, owner: Actor
) -> None:
    with pytest.raises(TransactionBroken), audit.command(owner, "outer", "c1"):
        database.run(ADD, ("c1", "Pempek"))
        with pytest.raises(ZeroDivisionError), audit.command(owner, "inner", "c2"):
            raise ZeroDivisionError
    assert stored(database) == (0, 0)


def test_the_next_command_after_a_failure_writes_its_entry(
    audit: AuditService, database: Database, owner: Actor
) -> None:
    with pytest.raises(ZeroDivisionError), audit.command(owner, "one", "c1"):
        raise ZeroDivisionError
    with audit.command(owner, "two", "c1"):
        pass
    assert [(entry.number, entry.command) for entry in audit.entries()] == [(1, "two")]


def test_each_till_has_its_own_chain(audit: AuditService, owner: Actor) -> None:
    other = Actor("s2", "Nyimas", Role.CASHIER, "B")
    for by in (owner, other, owner):
        with audit.command(by, "greet", "x"):
            pass
    assert [(tip.till, tip.number) for tip in audit.tips()] == [("A", 2), ("B", 1)]
    assert [(look.till, look.number, look.broken) for look in audit.verify()] == [
        ("A", 2, False),
        ("B", 1, False),
    ]


def test_entries_are_read_newest_first_by_subject_and_by_page(audit: AuditService, owner: Actor) -> None:
    for number in range(5):
        with audit.command(owner, f"command {number}", "odd" if number % 2 else "even"):
            pass
    assert [entry.number for entry in audit.entries(limit=2)] == [5, 4]
    assert [entry.number for entry in audit.entries(limit=2, skipped=2)] == [3, 2]
    assert [entry.number for entry in audit.entries(subject="odd")] == [4, 2]


def test_a_clock_set_back_breaks_no_chain(audit: AuditService, clock: FixedClock, owner: Actor) -> None:
    for days in (0, -365, 800):
        clock.move(days=days)
        with audit.command(owner, "greet", "x"):
            pass
    assert [entry.number for entry in audit.entries()] == [3, 2, 1]
    assert list(audit.verify()) == [ChainLook("A", 3, broken=False, at=clock.now())]


def test_entries_can_neither_be_changed_nor_deleted(
    audit: AuditService, database: Database, owner: Actor
) -> None:
    with audit.command(owner, "greet", "x"):
        pass
    with pytest.raises(FinalRow):
        database.run("UPDATE audit_entry SET staff_id = 'somebody else'")
    with pytest.raises(FinalRow):
        database.run("DELETE FROM audit_entry")


def unlock(database: Database) -> None:
    """Do what a meddler with the file at hand can do."""
    if database.engine == "postgres":
        database.run("ALTER TABLE audit_entry DISABLE TRIGGER ALL")
        return
    database.run("DROP TRIGGER audit_entry_no_update")
    database.run("DROP TRIGGER audit_entry_no_delete")


def change(database: Database) -> None:
    database.run("UPDATE audit_entry SET subject = 'y' WHERE number = 700")


def delete(database: Database) -> None:
    database.run("DELETE FROM audit_entry WHERE number = 700")


def swap(database: Database) -> None:
    database.run("UPDATE audit_entry SET number = 9999 WHERE number = 700")
    database.run("UPDATE audit_entry SET number = 700 WHERE number = 701")
    database.run("UPDATE audit_entry SET number = 701 WHERE number = 9999")


def rehash(database: Database) -> None:
    database.run("UPDATE audit_entry SET hash = previous_hash WHERE number = 700")


_COPIED = "till, number + 1, at, staff_id, command, 'forged', facts, hash, previous_hash"


def insert(database: Database) -> None:
    for number in range(720, 700, -1):
        database.run("UPDATE audit_entry SET number = ? WHERE number = ?", (number + 1, number))
    database.run(
        "INSERT INTO audit_entry (till, number, at, staff_id, command, subject, facts, previous_hash, hash) "
        f"SELECT {_COPIED} FROM audit_entry WHERE number = 700"
    )


def add_behind(database: Database) -> None:
    database.run(
        "INSERT INTO audit_entry (till, number, at, staff_id, command, subject, facts, previous_hash, hash) "
        f"SELECT {_COPIED} FROM audit_entry WHERE number = 720"
    )


def backdate(database: Database) -> None:
    database.run("UPDATE audit_entry SET at = at - 1 WHERE number = 700")


def blame(database: Database) -> None:
    database.run("UPDATE audit_entry SET staff_id = 'somebody else' WHERE number = 700")


def edit_the_last(database: Database) -> None:
    database.run("UPDATE audit_entry SET facts = '{\"total\":1}' WHERE number = 720")


def edit_the_first(database: Database) -> None:
    database.run("UPDATE audit_entry SET command = 'refund' WHERE number = 1")


MEDDLING = [
    (change, 700), (delete, 701), (swap, 700), (rehash, 700), (insert, 701), (add_behind, 721),
    (backdate, 700), (blame, 700), (edit_the_last, 720), (edit_the_first, 1),
]  # fmt: skip


def test_the_first_broken_entry_is_named_whatever_was_done_to_the_log_f2(
    audit: AuditService, database: Database, owner: Actor, clock: FixedClock
) -> None:
    with database.transaction():
        for number in range(720):
            with audit.command(owner, "greet", f"x{number}"):
                pass
    assert [look.number for look in audit.verify()] == [500, 720]
    unlock(database)
    for meddle, first in MEDDLING:
        with pytest.raises(ZeroDivisionError), database.transaction():
            meddle(database)
            last = list(audit.verify())[-1]
            assert (meddle.__name__, last.till, last.number, last.broken) == (
                meddle.__name__, "A", first, True,
            )  # fmt: skip
            assert abs((last.at - clock.now()).total_seconds()) < 1
            raise ZeroDivisionError  # everything is taken back for the next meddler
    assert not any(look.broken for look in audit.verify())


def test_a_log_rewritten_with_all_its_hashes_is_seen_by_the_code_on_paper_only_f3(
    audit: AuditService, database: Database, owner: Actor
) -> None:
    for _ in range(3):
        with audit.command(owner, "greet", "x"):
            pass
    (paper,) = audit.tips()
    unlock(database)
    with audit.command(owner, "greet", "forged"):
        pass
    forged = audit.entries(limit=1)[0]
    database.run("DELETE FROM audit_entry WHERE number = 4")
    entry = replace(forged, number=3, previous_hash=audit.entries(limit=2)[1].hash)
    database.run("UPDATE audit_entry SET subject = 'forged', hash = ? WHERE number = 3", (hash_of(entry),))
    assert not any(look.broken for look in audit.verify())
    now = audit.tip_at("A", 3)
    assert now is not None
    assert now.code != paper.code


def test_a_tip_is_shown_as_sixteen_signs_in_fours(audit: AuditService, owner: Actor) -> None:
    with audit.command(owner, "greet", "x"):
        pass
    (tip,) = audit.tips()
    assert re.fullmatch(r"[0-9A-F]{4}( [0-9A-F]{4}){3}", tip.code)
    assert tip.hash.upper().startswith(tip.code.replace(" ", ""))
    assert audit.tip_at("A", 1) == tip
    assert audit.tip_at("A", 2) is None


def test_a_log_cut_short_is_seen_by_its_tip_only(
    audit: AuditService, database: Database, owner: Actor
) -> None:
    for _ in range(3):
        with audit.command(owner, "greet", "x"):
            pass
    before = audit.tips()
    unlock(database)
    database.run("DELETE FROM audit_entry WHERE number = 3")
    assert not any(look.broken for look in audit.verify())
    assert audit.tips() != before


@pytest.mark.parametrize("engine", ["postgres"], indirect=True)
def test_programs_at_the_same_till_queue_for_its_chain(database_url: str, owner: Actor) -> None:
    def greet(program: int) -> None:
        database = open_database(database_url)
        audit = AuditService(database, FixedClock())
        for number in range(15):
            with audit.command(owner, "greet", f"{program}-{number}"):
                pass
        database.close()

    with ThreadPoolExecutor(4) as programs:
        list(programs.map(greet, range(4)))
    database = open_database(database_url)
    (look,) = AuditService(database, FixedClock()).verify()
    assert (look.number, look.broken) == (60, False)
    database.close()
