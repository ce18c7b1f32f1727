"""The models are what the migrations built, tables are strict, and ledgers are final: on both engines."""

import importlib
import pkgutil

import pytest

from pempek_pos.storage import tables
from pempek_pos.storage.database import Database
from pempek_pos.storage.driver import peewee
from pempek_pos.storage.integrity import table_names
from pempek_pos.storage.refusals import FinalRow
from pempek_pos.storage.tables.row import Row

for _module in pkgutil.iter_modules(tables.__path__):
    importlib.import_module(f"{tables.__name__}.{_module.name}")

MODELS = {model._meta.table_name: model for model in Row.__subclasses__()}

FINAL = {
    "account_allocation", "account_entry", "account_payment", "announcement_post", "announcement_use",
    "audit_entry", "cash_movement", "compensation", "complaint_event", "complaint_photo", "consent",
    "consignment_movement", "consignment_note", "expiry_run", "feedback_answer", "feedback_question",
    "item_cost", "lot_movement", "message_draft", "paper_number", "partner_decision",
    "partner_lot_movement", "partner_points_entry", "partner_reminder", "partner_terms", "payment_promise",
    "points_entry", "price", "programme_terms", "sale", "sale_joined", "sale_line", "sale_reduction",
    "sale_share", "shift_check", "tender", "tier", "voucher_use",
}  # fmt: skip
NEVER_DELETED = {
    "account_item",
    "announcement",
    "complaint",
    "item_warning",
    "lot",
    "member_visit",
    "partner",
    "partner_incident",
    "partner_lot",
    "promotion",
    "rating",
    "referral",
    "visit",
    "voucher",
}

SQLITE_COLUMNS = 'SELECT name, type, "notnull" OR pk > 0, pk FROM pragma_table_info(?)'
POSTGRES_COLUMNS = """
SELECT c.column_name, c.data_type, c.is_nullable = 'NO', COALESCE(k.ordinal_position, 0)
FROM information_schema.columns AS c
LEFT JOIN information_schema.table_constraints AS t
    ON t.table_schema = c.table_schema AND t.table_name = c.table_name AND t.constraint_type = 'PRIMARY KEY'
LEFT JOIN information_schema.key_column_usage AS k
    ON k.constraint_name = t.constraint_name AND k.table_schema = t.table_schema
    AND k.table_name = t.table_name AND k.column_name = c.column_name
WHERE c.table_schema = current_schema() AND c.table_name = ? ORDER BY c.ordinal_position"""
TYPES = {"INTEGER": "whole", "bigint": "whole", "TEXT": "text", "text": "text"}


def built_columns(database: Database, table: str) -> list[tuple[str, str, bool]]:
    query = SQLITE_COLUMNS if database.engine == "sqlite" else POSTGRES_COLUMNS
    return [(name, TYPES[kind], bool(needed)) for name, kind, needed, _ in database.rows(query, (table,))]


def built_key(database: Database, table: str) -> list[str]:
    query = SQLITE_COLUMNS if database.engine == "sqlite" else POSTGRES_COLUMNS
    rows = sorted(database.rows(query, (table,)), key=lambda row: row[3])
    return [name for name, _, _, position in rows if position]


def model_columns(model: type[Row]) -> list[tuple[str, str, bool]]:
    return [
        (field.column_name, "text" if isinstance(field, peewee.TextField) else "whole", not field.null)
        for field in model._meta.sorted_fields
    ]


def model_key(model: type[Row]) -> list[str]:
    return [field.column_name for field in model._meta.get_primary_keys()]


def test_there_is_a_model_for_each_table_and_no_other(database: Database) -> None:
    assert sorted(MODELS) == table_names(database)


def test_models_have_the_columns_that_were_built(database: Database) -> None:
    built = {table: sorted(built_columns(database, table)) for table in MODELS}
    assert {table: sorted(model_columns(model)) for table, model in MODELS.items()} == built


def test_models_have_the_keys_that_were_built(database: Database) -> None:
    built = {table: built_key(database, table) for table in MODELS}
    assert {table: model_key(model) for table, model in MODELS.items()} == built


def test_every_model_can_be_asked(database: Database) -> None:
    for model in MODELS.values():
        database.rows(model.select().limit(1))


def test_final_tables_refuse_change_and_deletion(database: Database) -> None:
    guarded = guarded_tables(database)
    assert {table for table, deeds in guarded.items() if {"UPDATE", "DELETE"} <= deeds} == FINAL
    assert {table for table, deeds in guarded.items() if deeds == {"DELETE"}} == NEVER_DELETED


def guarded_tables(database: Database) -> dict[str, set[str]]:
    if database.engine == "postgres":
        query = """SELECT event_object_table, event_manipulation FROM information_schema.triggers
        WHERE trigger_schema = current_schema() AND action_timing = 'BEFORE'"""
        found = database.rows(query)
    else:
        texts = database.rows("SELECT tbl_name, sql FROM sqlite_master WHERE type = 'trigger'")
        found = [(table, "UPDATE" if "BEFORE UPDATE" in sql else "DELETE") for table, sql in texts]
    return {table: {deed for other, deed in found if other == table} for table, _ in found}


@pytest.mark.parametrize("engine", ["sqlite"], indirect=True)
def test_every_table_is_strict(database: Database) -> None:
    loose = (
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND strict = 0 AND name NOT LIKE 'sqlite%'"
    )
    assert database.rows(loose) == []


@pytest.mark.parametrize("engine", ["postgres"], indirect=True)
def test_every_text_is_ordered_by_its_code_points(database: Database) -> None:
    other = """SELECT table_name, column_name FROM information_schema.columns
    WHERE table_schema = current_schema() AND data_type = 'text' AND collation_name IS DISTINCT FROM 'C'"""
    assert database.rows(other) == []


@pytest.mark.parametrize("engine", ["postgres"], indirect=True)
def test_a_final_table_is_not_emptied_behind_its_triggers(database: Database) -> None:
    with pytest.raises(FinalRow):
        database.run("TRUNCATE audit_entry")
