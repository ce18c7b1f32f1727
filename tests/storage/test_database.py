"""Rows, transactions and what the schema refuses, the same on both engines."""

import pytest

from pempek_pos.storage.database import Database
from pempek_pos.storage.driver import peewee
from pempek_pos.storage.engines import open_database
from pempek_pos.storage.refusals import (
    CheckBroken,
    FinalRow,
    ReferenceBroken,
    TransactionBroken,
    UniqueBroken,
)
from pempek_pos.storage.tables.goods import CategoryRow

ADD = "INSERT INTO category (id, name, position) VALUES (?, ?, ?)"
ITEM = """INSERT INTO item
(id, code, name, folded, unit, category_id, storage, allergens, earns_points, active, position)
VALUES (?, 'P01', 'Pempek', 'pempek', 'pcs', ?, 'chilled', '', ?, 1, 1)"""


def categories(database: Database) -> list[str]:
    return [name for (name,) in database.rows("SELECT name FROM category ORDER BY name")]


def test_rows_one_and_value_read_what_run_wrote(database: Database) -> None:
    assert database.run(ADD, ("c1", "Pempek", 1)) == 1
    assert database.rows("SELECT id, name, position FROM category") == [("c1", "Pempek", 1)]
    assert database.one("SELECT name FROM category WHERE id = ?", ("c1",)) == ("Pempek",)
    assert database.one("SELECT name FROM category WHERE id = ?", ("c2",)) is None
    assert database.value("SELECT position FROM category") == 1
    assert database.value("SELECT position FROM category WHERE id = 'none'") is None


def test_run_says_how_many_rows_it_touched(database: Database) -> None:
    database.many(ADD, [("c1", "Pempek", 1), ("c2", "Dimsum", 2)])
    assert database.run("UPDATE category SET position = position + 1") == 2
    assert database.run("DELETE FROM category WHERE id = ?", ("c9",)) == 0


def test_sums_are_whole_and_comparisons_are_0_or_1(database: Database) -> None:
    database.many(ADD, [("c1", "a", 9_000_000_000), ("c2", "b", 1)])
    answer = database.one("SELECT SUM(position), SUM(position) = 1, COUNT(*) = 2 FROM category")
    assert answer == (9_000_000_001, 0, 1)
    assert [type(part) for part in answer] == [int, int, int]


def test_small_numbers_do_not_overflow_when_multiplied(database: Database) -> None:
    assert database.value("SELECT CAST(? AS BIGINT) * ?", (30_000, 30_000)) == 900_000_000


def test_a_percent_sign_stands_for_itself(database: Database) -> None:
    database.run(ADD, ("c1", "100% Ikan", 1))
    assert database.value("SELECT name FROM category WHERE name LIKE '100~%%' ESCAPE '~'") == "100% Ikan"


def test_text_is_ordered_by_its_code_points(database: Database) -> None:
    mixed = ["pempek", "Pempek", "adaan", "Zebra", "é", "eks", "_", "1"]
    database.many(ADD, [(f"c{n}", name, n) for n, name in enumerate(mixed)])
    assert categories(database) == sorted(mixed)


def test_any_text_comes_back_as_it_was(database: Database) -> None:
    text = "Ny. <b>=1+1</b> 'x' \"y\" ? % \\ 林美 🍤 علي \x1b@ \n"
    database.run(ADD, ("c1", text, 1))
    assert categories(database) == [text]


def test_a_peewee_query_is_taken_like_text(database: Database) -> None:
    database.run(CategoryRow.insert(id="c1", name="Pempek", position=3))
    query = CategoryRow.select(CategoryRow.name, peewee.fn.SUM(CategoryRow.position)).group_by(
        CategoryRow.name
    )
    assert database.rows(query.where(CategoryRow.name == "Pempek")) == [("Pempek", 3)]


class TestTransactions:
    """All or nothing."""

    def test_what_was_done_is_stored_at_the_end(self, database: Database) -> None:
        with database.transaction():
            database.run(ADD, ("c1", "Pempek", 1))
            assert database.in_transaction
        assert not database.in_transaction
        assert categories(database) == ["Pempek"]

    def test_an_error_takes_back_everything(self, database: Database) -> None:
        with pytest.raises(ZeroDivisionError), database.transaction():
            database.run(ADD, ("c1", "Pempek", 1))
            raise ZeroDivisionError
        assert categories(database) == []

    def test_an_inner_one_joins_the_outer_one(self, database: Database) -> None:
        with pytest.raises(ZeroDivisionError), database.transaction():
            with database.transaction():
                database.run(ADD, ("c1", "Pempek", 1))
            assert database.in_transaction
            raise ZeroDivisionError
        assert categories(database) == []

    def test_a_swallowed_failure_of_an_inner_one_stores_nothing(self, database: Database) -> None:
        with pytest.raises(TransactionBroken), database.transaction():
            database.run(ADD, ("c1", "Pempek", 1))
            with pytest.raises(ZeroDivisionError), database.transaction():
                raise ZeroDivisionError
        assert categories(database) == []

    def test_a_swallowed_refusal_of_a_statement_stores_nothing(self, database: Database) -> None:
        with pytest.raises(TransactionBroken), database.transaction():
            database.run(ADD, ("c1", "Pempek", 1))
            with pytest.raises(UniqueBroken):
                database.run(ADD, ("c1", "Dimsum", 1))
        assert categories(database) == []

    def test_the_next_one_starts_afresh_after_a_failure(self, database: Database) -> None:
        with pytest.raises(UniqueBroken):
            database.many(ADD, [("c1", "Pempek", 1), ("c1", "Dimsum", 2)])
        with database.transaction():
            database.run(ADD, ("c1", "Pempek", 1))
        assert categories(database) == ["Pempek"]

    def test_many_rows_are_stored_all_or_none(self, database: Database) -> None:
        with pytest.raises(CheckBroken):
            database.many("INSERT INTO serial_number (name, last) VALUES (?, ?)", [("one", 1), ("two", -1)])
        assert database.value("SELECT count(*) FROM serial_number WHERE name IN ('one', 'two')") == 0

    def test_what_was_stored_is_there_for_the_next_connection(self, database_url: str) -> None:
        first = open_database(database_url)
        with first.transaction():
            first.run(ADD, ("c1", "Pempek", 1))
        first.close()
        second = open_database(database_url)
        assert categories(second) == ["Pempek"]
        second.close()


class TestSavepoints:
    """A part that may fail."""

    def test_a_failed_part_is_taken_back_alone(self, database: Database) -> None:
        with database.transaction():
            database.run(ADD, ("c1", "Pempek", 1))
            with pytest.raises(UniqueBroken), database.savepoint():
                database.run(ADD, ("c2", "Dimsum", 2))
                database.run(ADD, ("c1", "Tekwan", 3))
            database.run(ADD, ("c3", "Model", 3))
        assert categories(database) == ["Model", "Pempek"]

    def test_a_failed_transaction_inside_is_taken_back_alone(self, database: Database) -> None:
        with database.transaction():
            with pytest.raises(ZeroDivisionError), database.savepoint(), database.transaction():
                database.run(ADD, ("c1", "Pempek", 1))
                raise ZeroDivisionError
            database.run(ADD, ("c2", "Dimsum", 2))
        assert categories(database) == ["Dimsum"]

    def test_what_the_failed_part_wanted_done_afterwards_is_dropped(self, database: Database) -> None:
        done: list[str] = []
        with database.transaction():
            database.after_commit(lambda: done.append("outer"))
            with pytest.raises(ZeroDivisionError), database.savepoint():
                database.after_commit(lambda: done.append("inner"))
                raise ZeroDivisionError
        assert done == ["outer"]

    def test_a_savepoint_heals_no_failure_before_it(self, database: Database) -> None:
        with pytest.raises(TransactionBroken), database.transaction():
            with pytest.raises(ZeroDivisionError), database.transaction():
                raise ZeroDivisionError
            with pytest.raises(ValueError, match="again"), database.savepoint():
                raise ValueError("again")

    def test_a_savepoint_needs_a_transaction(self, database: Database) -> None:
        with pytest.raises(TransactionBroken), database.savepoint():
            pass


class TestAfterCommit:
    """What is done once everything is stored."""

    def test_it_waits_for_the_outermost_commit(self, database: Database) -> None:
        done: list[str] = []
        with database.transaction():
            with database.transaction():
                database.after_commit(lambda: done.append("printed"))
            assert done == []
        assert done == ["printed"]

    def test_it_is_dropped_when_the_transaction_fails(self, database: Database) -> None:
        done: list[str] = []
        with pytest.raises(ZeroDivisionError), database.transaction():
            database.after_commit(lambda: done.append("printed"))
            raise ZeroDivisionError
        with database.transaction():
            pass
        assert done == []

    def test_it_happens_at_once_outside_a_transaction(self, database: Database) -> None:
        done: list[str] = []
        database.after_commit(lambda: done.append("printed"))
        assert done == ["printed"]


class TestRefusedRows:
    """Each constraint its own error, with its facts."""

    def test_a_second_row_of_the_same_key(self, database: Database) -> None:
        database.run(ADD, ("c1", "Pempek", 1))
        with pytest.raises(UniqueBroken) as refused:
            database.run(ADD, ("c2", "Pempek", 2))
        assert (refused.value.table, refused.value.columns) == ("category", ("name",))

    def test_a_second_row_of_the_same_compound_key(self, database: Database) -> None:
        add = "INSERT INTO member_name_key (key, number) VALUES (?, ?)"
        database.run(add, ("budi", 1))
        with pytest.raises(UniqueBroken) as refused:
            database.run(add, ("budi", 1))
        assert (refused.value.table, refused.value.columns) == ("member_name_key", ("key", "number"))

    def test_a_number_outside_its_bounds(self, database: Database) -> None:
        with pytest.raises(CheckBroken):
            database.run("INSERT INTO serial_number (name, last) VALUES ('x', -1)")

    def test_a_missing_value(self, database: Database) -> None:
        with pytest.raises(CheckBroken):
            database.run("INSERT INTO category (id, name, position) VALUES ('c1', 'Pempek', NULL)")

    def test_text_where_a_number_belongs(self, database: Database) -> None:
        with pytest.raises(CheckBroken):
            database.run(ADD, ("c1", "Pempek", "three"))

    def test_a_reference_to_nothing(self, database: Database) -> None:
        with pytest.raises(ReferenceBroken):
            database.run(ITEM, ("i1", "no such category", 1))

    def test_a_reference_that_is_still_needed(self, database: Database) -> None:
        database.run(ADD, ("c1", "Pempek", 1))
        database.run(ITEM, ("i1", "c1", 1))
        with pytest.raises(ReferenceBroken):
            database.run("DELETE FROM category")

    def test_a_final_row_is_neither_changed_nor_deleted(self, database: Database) -> None:
        database.run(ADD, ("c1", "Pempek", 1))
        database.run(ITEM, ("i1", "c1", 1))
        database.run(
            "INSERT INTO price (item_id, tier, valid_from, amount, set_at, set_by)"
            " VALUES ('i1', 'retail', '2026-01-01', 5000, 0, 'x')"
        )
        with pytest.raises(FinalRow):
            database.run("UPDATE price SET amount = 1")
        with pytest.raises(FinalRow):
            database.run("DELETE FROM price")
        assert database.value("SELECT amount FROM price") == 5000


@pytest.mark.parametrize("engine", ["sqlite"], indirect=True)
def test_a_final_row_is_not_replaced_either(database: Database) -> None:
    database.run("INSERT INTO audit_entry VALUES (1, 'A', 1, 0, 's', 'c', 'x', '{}', '', 'h')")
    with pytest.raises(FinalRow):
        database.run("INSERT OR REPLACE INTO audit_entry VALUES (1, 'A', 1, 0, 's', 'c', 'y', '{}', '', 'h')")


def test_a_bug_in_a_statement_stays_the_drivers_own_error(database: Database) -> None:
    with pytest.raises(Exception, match="no_such_table"):
        database.rows("SELECT 1 FROM no_such_table")


def test_locking_and_queueing_are_understood_by_both(database: Database) -> None:
    database.run(ADD, ("c1", "Pempek", 1))
    with database.transaction():
        database.queue_for("audit A")
        database.lock("category", "id", "c1")
        database.run("UPDATE category SET position = 2")
    assert database.value("SELECT position FROM category") == 2


def test_closing_twice_is_harmless(database: Database) -> None:
    database.checkpoint()
    database.close()
    database.close()
