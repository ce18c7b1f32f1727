"""Rows of what customers say, and of the 3S list."""

from pempek_pos.storage.driver import peewee
from pempek_pos.storage.tables.row import Row


class RatingRow(Row):
    """What somebody wrote about the shop in public."""

    id = peewee.TextField(primary_key=True)
    platform = peewee.TextField()
    stars = peewee.BigIntegerField()
    author = peewee.TextField()
    told = peewee.TextField()
    link = peewee.TextField()
    on_day = peewee.TextField()
    sale_id = peewee.TextField(null=True)
    item_id = peewee.TextField(null=True)
    member_id = peewee.TextField(null=True)
    complaint_id = peewee.TextField(null=True)
    reply = peewee.TextField()
    drafted_at = peewee.BigIntegerField(null=True)
    answered_at = peewee.BigIntegerField(null=True)
    answered_by = peewee.TextField(null=True)
    logged_at = peewee.BigIntegerField()
    logged_by = peewee.TextField()


class FeedbackQuestionRow(Row):
    """The one question a sale asked; final."""

    sale_id = peewee.TextField(primary_key=True)
    question = peewee.TextField()
    asked_at = peewee.BigIntegerField()


class FeedbackAnswerRow(Row):
    """What a buyer answered; final."""

    sale_id = peewee.TextField(primary_key=True)
    question = peewee.TextField()
    value = peewee.BigIntegerField()
    channel = peewee.TextField()
    shift_id = peewee.TextField(null=True)
    member_id = peewee.TextField(null=True)
    on_day = peewee.TextField()
    at = peewee.BigIntegerField()
    by_staff = peewee.TextField()


class ShiftCheckRow(Row):
    """A point of the 3S list at the opening of a shift; final."""

    shift_id = peewee.TextField()
    point = peewee.TextField()
    seen_to = peewee.BigIntegerField()
    note = peewee.TextField()
    at = peewee.BigIntegerField()
    by_staff = peewee.TextField()

    class Meta:
        primary_key = peewee.CompositeKey("shift_id", "point")
