"""Rows of the till: shifts, their counts, cash that moved, and baskets that are not sold yet."""

from pempek_pos.storage.driver import peewee
from pempek_pos.storage.tables.row import Row


class ShiftRow(Row):
    """A till's shift, open until it is counted."""

    id = peewee.TextField(primary_key=True)
    till = peewee.TextField()
    opened_by = peewee.TextField()
    opened_at = peewee.BigIntegerField()
    business_date = peewee.TextField()
    opening_float = peewee.BigIntegerField()
    opening_expected = peewee.BigIntegerField()
    closed_by = peewee.TextField(null=True)
    closed_at = peewee.BigIntegerField(null=True)
    counted = peewee.BigIntegerField(null=True)
    expected = peewee.BigIntegerField(null=True)
    note = peewee.TextField()


class ShiftCountRow(Row):
    """Pieces of one denomination at the count."""

    shift_id = peewee.TextField()
    denomination = peewee.BigIntegerField()
    pieces = peewee.BigIntegerField()

    class Meta:
        primary_key = peewee.CompositeKey("shift_id", "denomination")


class CashMovementRow(Row):
    """Cash into or out of the drawer; final."""

    id = peewee.TextField(primary_key=True)
    shift_id = peewee.TextField()
    kind = peewee.TextField()
    amount = peewee.BigIntegerField()
    source = peewee.TextField()
    reason = peewee.TextField()
    at = peewee.BigIntegerField()
    by_staff = peewee.TextField()


class HeldBasketRow(Row):
    """A basket on the counter or parked."""

    id = peewee.TextField(primary_key=True)
    till = peewee.TextField()
    state = peewee.TextField()
    label = peewee.TextField()
    total = peewee.BigIntegerField()
    held_at = peewee.BigIntegerField()
    held_by = peewee.TextField()
    content = peewee.TextField()
