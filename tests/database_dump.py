"""Everything a database holds, to compare before and after."""

from pempek_pos.storage.database import Database

_TABLES = {
    "sqlite": "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
    "postgres": "SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename",
}


def dump(database: Database) -> dict[str, list[str]]:
    """All rows of all tables, in one order."""
    tables = [str(row[0]) for row in database.rows(_TABLES[database.engine])]
    return {table: sorted(map(repr, database.rows(f"SELECT * FROM {table}"))) for table in tables}
