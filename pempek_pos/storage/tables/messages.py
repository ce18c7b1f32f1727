"""Rows of drafts, announcements and visits to members."""

from pempek_pos.storage.driver import peewee
from pempek_pos.storage.tables.row import Row


class MessageDraftRow(Row):
    """A draft that was opened for somebody, or skipped; final."""

    id = peewee.TextField(primary_key=True)
    kind = peewee.TextField()
    person = peewee.TextField()
    about = peewee.TextField()
    state = peewee.TextField()
    on_day = peewee.TextField()
    at = peewee.BigIntegerField()
    by_staff = peewee.TextField()


class AnnouncementRow(Row):
    """What the shop tells everybody."""

    id = peewee.TextField(primary_key=True)
    kind = peewee.TextField()
    subject_id = peewee.TextField(null=True)
    title = peewee.TextField()
    told = peewee.TextField()
    code = peewee.TextField(unique=True)
    valid_to = peewee.TextField(null=True)
    made_at = peewee.BigIntegerField()
    made_by = peewee.TextField()


class AnnouncementPostRow(Row):
    """Where an announcement was posted, and when; final."""

    id = peewee.TextField(primary_key=True)
    announcement_id = peewee.TextField()
    place = peewee.TextField()
    link = peewee.TextField()
    on_day = peewee.TextField()
    at = peewee.BigIntegerField()
    by_staff = peewee.TextField()


class AnnouncementUseRow(Row):
    """A sale or an enrolment that came with an announcement's code; final."""

    kind = peewee.TextField()
    source = peewee.TextField()
    announcement_id = peewee.TextField()
    on_day = peewee.TextField()
    at = peewee.BigIntegerField()
    by_staff = peewee.TextField()

    class Meta:
        primary_key = peewee.CompositeKey("kind", "source")


class MemberVisitRow(Row):
    """A visit or call to a member."""

    id = peewee.TextField(primary_key=True)
    member_id = peewee.TextField()
    kind = peewee.TextField()
    planned_for = peewee.TextField()
    visitor_id = peewee.TextField()
    purpose = peewee.TextField()
    state = peewee.TextField()
    findings = peewee.TextField()
    planned_at = peewee.BigIntegerField()
    planned_by = peewee.TextField()
    done_at = peewee.BigIntegerField(null=True)
    done_by = peewee.TextField(null=True)
