"""Rows of goods left at partners' shops."""

from pempek_pos.storage.driver import peewee
from pempek_pos.storage.tables.row import Row


class ConsignmentNoteRow(Row):
    """Goods left at a partner's shop, or counted there; final."""

    id = peewee.TextField(primary_key=True)
    partner_id = peewee.TextField()
    kind = peewee.TextField()
    on_day = peewee.TextField()
    note = peewee.TextField()
    sale_id = peewee.TextField(null=True)
    at = peewee.BigIntegerField()
    by_staff = peewee.TextField()


class ConsignmentMovementRow(Row):
    """Pieces that went to a partner's shelf or off it; final."""

    note_id = peewee.TextField()
    line_no = peewee.BigIntegerField()
    partner_id = peewee.TextField()
    item_id = peewee.TextField()
    unit_price = peewee.BigIntegerField()
    kind = peewee.TextField()
    pieces = peewee.BigIntegerField()
    best_before = peewee.TextField(null=True)

    class Meta:
        primary_key = peewee.CompositeKey("note_id", "line_no")
