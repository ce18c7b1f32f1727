"""Every column that names a person is watched over, by the schema or by the self-check."""

from pempek_pos.reports.people_known import COLUMNS, strangers
from pempek_pos.storage.database import Database
from pempek_pos.storage.integrity import table_names

NAMES = ("cashier_id", "staff_id", "by_staff", "run_by")
NO_PEOPLE = {("held_basket", "held_by"), ("voucher", "issued_by")}
"""Names to be shown."""


def test_no_column_with_a_person_is_forgotten(database: Database) -> None:
    assert list(strangers(database)) == [None] * len(COLUMNS)
    if database.engine == "sqlite":
        found = {
            (table, str(row[1]))
            for table in table_names(database)
            for row in database.rows(f"PRAGMA table_info({table})")
            if row[1] in NAMES or str(row[1]).endswith("_by")
        }
        watched = {
            (table, str(row[3]))
            for table in table_names(database)
            for row in database.rows(f"PRAGMA foreign_key_list({table})")
        }
        assert found - watched - NO_PEOPLE == set(COLUMNS)
