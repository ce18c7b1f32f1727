"""Rows of the members: who they are, what they agreed to, and how they are looked up."""

from pempek_pos.storage.driver import peewee
from pempek_pos.storage.tables.row import Row


class MemberRow(Row):
    """A member of the programme."""

    id = peewee.TextField(primary_key=True)
    number = peewee.BigIntegerField()
    card_no = peewee.TextField()
    outside_no = peewee.TextField(null=True)
    name = peewee.TextField()
    phone = peewee.TextField(null=True)
    birthday = peewee.TextField(null=True)
    note = peewee.TextField()
    joined_on = peewee.TextField()
    state = peewee.TextField()
    merged_into = peewee.TextField(null=True)
    merged_on = peewee.TextField(null=True)
    enrolled_at = peewee.BigIntegerField()
    enrolled_by = peewee.TextField()


class ReferralRow(Row):
    """Who brought whom; never deleted."""

    member_id = peewee.TextField(primary_key=True)
    referrer_id = peewee.TextField()
    noted_at = peewee.BigIntegerField()
    noted_by = peewee.TextField()


class MemberNameKeyRow(Row):
    """Read model: a beginning of a member's folded name."""

    key = peewee.TextField()
    number = peewee.BigIntegerField()

    class Meta:
        primary_key = peewee.CompositeKey("key", "number")


class MemberDigitsKeyRow(Row):
    """Read model: a run of digits of a member's phone."""

    key = peewee.TextField()
    number = peewee.BigIntegerField()

    class Meta:
        primary_key = peewee.CompositeKey("key", "number")


class ConsentRow(Row):
    """What a member agreed to or took back, in which words; final."""

    seq = peewee.BigAutoField()
    member_id = peewee.TextField()
    kind = peewee.TextField()
    given = peewee.BigIntegerField()
    wording = peewee.TextField()
    on_day = peewee.TextField()
    at = peewee.BigIntegerField()
    asked_by = peewee.TextField()
