"""Rows of the house: the shop, its settings and people, the audit log, what waits for a device, imports."""

from pempek_pos.storage.driver import peewee
from pempek_pos.storage.tables.row import Row


class ShopRow(Row):
    """The one shop this database is for."""

    id = peewee.TextField(primary_key=True)
    begun_at = peewee.BigIntegerField()


class SettingRow(Row):
    """A setting's value from a day on; the latest by day and number holds."""

    seq = peewee.BigAutoField()
    name = peewee.TextField()
    valid_from = peewee.TextField()
    value = peewee.TextField()
    set_at = peewee.BigIntegerField()
    set_by = peewee.TextField()


class AuditEntryRow(Row):
    """One command, chained to the one before it at its till; final."""

    seq = peewee.BigAutoField()
    till = peewee.TextField()
    number = peewee.BigIntegerField()
    at = peewee.BigIntegerField()
    staff_id = peewee.TextField()
    command = peewee.TextField()
    subject = peewee.TextField()
    facts = peewee.TextField()
    previous_hash = peewee.TextField()
    hash = peewee.TextField()


class OutboxRow(Row):
    """What waits for a device, and how it went."""

    id = peewee.TextField(primary_key=True)
    kind = peewee.TextField()
    subject = peewee.TextField()
    till = peewee.TextField()
    put_at = peewee.BigIntegerField()
    state = peewee.TextField()
    tries = peewee.BigIntegerField()
    next_try_at = peewee.BigIntegerField()
    done_at = peewee.BigIntegerField(null=True)
    last_error = peewee.TextField(null=True)
    copy_no = peewee.BigIntegerField()


class SerialNumberRow(Row):
    """The last number given out in a series."""

    name = peewee.TextField(primary_key=True)
    last = peewee.BigIntegerField()


class StaffRow(Row):
    """A person who works here."""

    id = peewee.TextField(primary_key=True)
    name = peewee.TextField()
    role = peewee.TextField()
    phone = peewee.TextField(null=True)
    pin_hash = peewee.TextField(null=True)
    password_hash = peewee.TextField(null=True)
    active = peewee.BigIntegerField()
    wrong_tries = peewee.BigIntegerField()
    locked_until = peewee.BigIntegerField()
    joined_at = peewee.BigIntegerField()


class ImportRunRow(Row):
    """One file taken in, known by its digest."""

    id = peewee.TextField(primary_key=True)
    kind = peewee.TextField()
    file_name = peewee.TextField()
    digest = peewee.TextField()
    run_at = peewee.BigIntegerField()
    run_by = peewee.TextField()
    created = peewee.BigIntegerField()
    changed = peewee.BigIntegerField()
    rejected = peewee.BigIntegerField()
