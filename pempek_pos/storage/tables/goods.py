"""Rows of the menu: what is sold and for how much."""

from pempek_pos.storage.driver import peewee
from pempek_pos.storage.tables.row import Row


class CategoryRow(Row):
    """A shelf of the menu."""

    id = peewee.TextField(primary_key=True)
    name = peewee.TextField()
    position = peewee.BigIntegerField()


class ItemRow(Row):
    """A thing that is sold."""

    id = peewee.TextField(primary_key=True)
    code = peewee.TextField()
    name = peewee.TextField()
    folded = peewee.TextField()
    unit = peewee.TextField()
    category_id = peewee.TextField()
    barcode = peewee.TextField(null=True)
    storage = peewee.TextField()
    shelf_life_days = peewee.BigIntegerField(null=True)
    allergens = peewee.TextField()
    earns_points = peewee.BigIntegerField()
    active = peewee.BigIntegerField()
    position = peewee.BigIntegerField()


class PriceRow(Row):
    """What an item costs a tier of buyers from a day on; final."""

    seq = peewee.BigAutoField()
    item_id = peewee.TextField()
    tier = peewee.TextField()
    valid_from = peewee.TextField()
    amount = peewee.BigIntegerField()
    set_at = peewee.BigIntegerField()
    set_by = peewee.TextField()


class ItemCostRow(Row):
    """What an item costs the shop from a day on; final."""

    seq = peewee.BigAutoField()
    item_id = peewee.TextField()
    valid_from = peewee.TextField()
    amount = peewee.BigIntegerField()
    set_at = peewee.BigIntegerField()
    set_by = peewee.TextField()
