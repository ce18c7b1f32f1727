"""Rows of the partners' accounts: the ledger, what is open, payments, and numbered papers."""

from pempek_pos.storage.driver import peewee
from pempek_pos.storage.tables.row import Row


class AccountEntryRow(Row):
    """One line of a partner's account; final."""

    seq = peewee.BigAutoField()
    id = peewee.TextField()
    partner_id = peewee.TextField()
    kind = peewee.TextField()
    amount = peewee.BigIntegerField()
    source = peewee.TextField()
    part = peewee.BigIntegerField()
    label = peewee.TextField()
    on_day = peewee.TextField()
    due_on = peewee.TextField()
    note = peewee.TextField()
    at = peewee.BigIntegerField()
    by_staff = peewee.TextField()
    approved_by = peewee.TextField(null=True)


class AccountItemRow(Row):
    """Read model: what is left open of an entry."""

    entry_id = peewee.TextField(primary_key=True)
    partner_id = peewee.TextField()
    due_on = peewee.TextField()
    amount = peewee.BigIntegerField()
    remaining = peewee.BigIntegerField()


class AccountAllocationRow(Row):
    """Which credit settled which claim; final."""

    seq = peewee.BigAutoField()
    claim_id = peewee.TextField()
    credit_id = peewee.TextField()
    amount = peewee.BigIntegerField()
    on_day = peewee.TextField()
    at = peewee.BigIntegerField()
    by_staff = peewee.TextField()
    move_id = peewee.TextField(null=True)


class PartnerAccountRow(Row):
    """Read model: what a partner owes, and the row a till locks."""

    partner_id = peewee.TextField(primary_key=True)
    balance = peewee.BigIntegerField()


class AccountPaymentRow(Row):
    """How a payment came; final."""

    entry_id = peewee.TextField(primary_key=True)
    method = peewee.TextField()
    reference = peewee.TextField()
    payer = peewee.TextField()


class PaperNumberRow(Row):
    """A paper's number of the year; final."""

    kind = peewee.TextField()
    year = peewee.BigIntegerField()
    number = peewee.BigIntegerField()
    label = peewee.TextField()
    source = peewee.TextField()
    partner_id = peewee.TextField()
    at = peewee.BigIntegerField()

    class Meta:
        primary_key = peewee.CompositeKey("kind", "year", "number")
