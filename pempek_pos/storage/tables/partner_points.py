"""Rows of the partners' points: the shape of the members', in tables of their own."""

from pempek_pos.storage.driver import peewee
from pempek_pos.storage.tables.row import Row


class PartnerPointsEntryRow(Row):
    """One line of a partner's points ledger; final."""

    seq = peewee.BigAutoField()
    id = peewee.TextField()
    partner_id = peewee.TextField()
    kind = peewee.TextField()
    points = peewee.BigIntegerField()
    purchase = peewee.BigIntegerField()
    source = peewee.TextField()
    part = peewee.BigIntegerField()
    label = peewee.TextField()
    reward_id = peewee.TextField(null=True)
    on_day = peewee.TextField()
    at = peewee.BigIntegerField()
    why = peewee.TextField()
    by_staff = peewee.TextField()


class PartnerLotRow(Row):
    """Points a partner won at once, and how many of them are left."""

    id = peewee.TextField(primary_key=True)
    partner_id = peewee.TextField()
    entry_id = peewee.TextField()
    won_on = peewee.TextField()
    expires_on = peewee.TextField(null=True)
    points = peewee.BigIntegerField()
    remaining = peewee.BigIntegerField()


class PartnerLotMovementRow(Row):
    """Which of a partner's lots an entry drew on or filled again; final."""

    entry_id = peewee.TextField()
    lot_id = peewee.TextField()
    points = peewee.BigIntegerField()

    class Meta:
        primary_key = peewee.CompositeKey("entry_id", "lot_id")


class PartnerPointsAccountRow(Row):
    """Read model: a partner's points, and the row a till locks."""

    partner_id = peewee.TextField(primary_key=True)
    balance = peewee.BigIntegerField()
