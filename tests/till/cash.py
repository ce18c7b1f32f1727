"""What the tests of the drawer say again and again: its shifts, its counts, all it keeps."""

from datetime import date

from pempek_pos.storage.database import Database
from pempek_pos.till.shift import (
    CashCount,
)

TODAY = date(2026, 11, 23)
ONE = "shift-1"
TWO = "shift-2"


def kept(database: Database) -> list[object]:
    tables = ("shift", "shift_count", "cash_movement", "audit_entry")
    return [database.rows(f"SELECT * FROM {table}") for table in tables]


def counted(amount: int) -> CashCount:
    """`amount` (whole hundreds) in coins of a hundred."""
    return CashCount({100: amount // 100})
