"""Rows of complaints and of what was given for them."""

from pempek_pos.storage.driver import peewee
from pempek_pos.storage.tables.row import Row


class ComplaintRow(Row):
    """A complaint as it stands."""

    id = peewee.TextField(primary_key=True)
    number = peewee.BigIntegerField(unique=True)
    category = peewee.TextField()
    severity = peewee.TextField()
    channel = peewee.TextField()
    remedy = peewee.TextField()
    state = peewee.TextField()
    told = peewee.TextField()
    sale_id = peewee.TextField(null=True)
    line_no = peewee.BigIntegerField(null=True)
    item_id = peewee.TextField(null=True)
    member_id = peewee.TextField(null=True)
    partner_id = peewee.TextField(null=True)
    caller = peewee.TextField()
    phone = peewee.TextField(null=True)
    handler_id = peewee.TextField()
    escalated_to = peewee.TextField(null=True)
    happened_on = peewee.TextField()
    received_at = peewee.BigIntegerField()
    received_by = peewee.TextField()
    round = peewee.BigIntegerField()
    round_at = peewee.BigIntegerField()
    answer_due = peewee.BigIntegerField()
    offer_due = peewee.BigIntegerField()
    done_due = peewee.BigIntegerField()
    answered_at = peewee.BigIntegerField(null=True)
    offered_at = peewee.BigIntegerField(null=True)
    closed_at = peewee.BigIntegerField(null=True)
    waiting_since = peewee.BigIntegerField(null=True)
    paused = peewee.BigIntegerField()


class ComplaintEventRow(Row):
    """What was done with a complaint; final."""

    seq = peewee.BigAutoField()
    id = peewee.TextField(unique=True)
    complaint_id = peewee.TextField()
    kind = peewee.TextField()
    note = peewee.TextField()
    about = peewee.TextField()
    at = peewee.BigIntegerField()
    by_staff = peewee.TextField()


class ComplaintPhotoRow(Row):
    """Where a picture of a complaint is kept; final."""

    complaint_id = peewee.TextField()
    position = peewee.BigIntegerField()
    reference = peewee.TextField()

    class Meta:
        primary_key = peewee.CompositeKey("complaint_id", "position")


class CompensationRow(Row):
    """What was given when a complaint was closed; final."""

    complaint_id = peewee.TextField()
    round = peewee.BigIntegerField()
    kind = peewee.TextField()
    points = peewee.BigIntegerField()
    cost = peewee.BigIntegerField()
    source = peewee.TextField(null=True)
    about = peewee.TextField()
    at = peewee.BigIntegerField()
    by_staff = peewee.TextField()
    approved_by = peewee.TextField(null=True)

    class Meta:
        primary_key = peewee.CompositeKey("complaint_id", "round")


class ItemWarningRow(Row):
    """An item to be looked at before it is sold."""

    id = peewee.TextField(primary_key=True)
    item_id = peewee.TextField()
    complaint_id = peewee.TextField()
    batch = peewee.TextField()
    raised_at = peewee.BigIntegerField()
    raised_by = peewee.TextField()
    lifted_at = peewee.BigIntegerField(null=True)
    lifted_by = peewee.TextField(null=True)
    lifted_why = peewee.TextField()
