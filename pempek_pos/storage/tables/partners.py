"""Rows of the partners: who they are, what is agreed, and what happened with them."""

from pempek_pos.storage.driver import peewee
from pempek_pos.storage.tables.row import Row


class PartnerRow(Row):
    """A partner the shop delivers to."""

    id = peewee.TextField(primary_key=True)
    number = peewee.BigIntegerField()
    outside_no = peewee.TextField(null=True)
    name = peewee.TextField()
    folded = peewee.TextField()
    phone = peewee.TextField(null=True)
    looked_after_by = peewee.TextField(null=True)
    since = peewee.TextField()
    note = peewee.TextField()
    state = peewee.TextField()
    added_at = peewee.BigIntegerField()
    added_by = peewee.TextField()


class PartnerAddressRow(Row):
    """Where a partner is."""

    partner_id = peewee.TextField()
    position = peewee.BigIntegerField()
    label = peewee.TextField()
    street = peewee.TextField()
    area = peewee.TextField()

    class Meta:
        primary_key = peewee.CompositeKey("partner_id", "position")


class PartnerContactRow(Row):
    """Somebody to speak to at a partner's."""

    partner_id = peewee.TextField()
    position = peewee.BigIntegerField()
    name = peewee.TextField()
    duty = peewee.TextField()
    phone = peewee.TextField(null=True)

    class Meta:
        primary_key = peewee.CompositeKey("partner_id", "position")


class PartnerTermsRow(Row):
    """What is agreed with a partner from a day on; final."""

    seq = peewee.BigAutoField()
    partner_id = peewee.TextField()
    valid_from = peewee.TextField()
    tier = peewee.TextField()
    credit_limit = peewee.BigIntegerField()
    terms_days = peewee.BigIntegerField()
    reason = peewee.TextField()
    set_at = peewee.BigIntegerField()
    set_by = peewee.TextField()


class PaymentPromiseRow(Row):
    """A day by which a partner promised to pay; final."""

    id = peewee.TextField(primary_key=True)
    partner_id = peewee.TextField()
    amount = peewee.BigIntegerField()
    promised_for = peewee.TextField()
    note = peewee.TextField()
    on_day = peewee.TextField()
    made_at = peewee.BigIntegerField()
    made_by = peewee.TextField()


class PartnerReminderRow(Row):
    """A reminder that was drafted or passed over; final."""

    claim_id = peewee.TextField()
    kind = peewee.TextField()
    on_day = peewee.TextField()
    state = peewee.TextField()
    at = peewee.BigIntegerField()
    by_staff = peewee.TextField()

    class Meta:
        primary_key = peewee.CompositeKey("claim_id", "kind", "on_day")


class PartnerIncidentRow(Row):
    """Something that happened with a partner."""

    id = peewee.TextField(primary_key=True)
    partner_id = peewee.TextField()
    kind = peewee.TextField()
    on_day = peewee.TextField()
    account = peewee.TextField()
    evidence = peewee.TextField()
    noted_at = peewee.BigIntegerField()
    noted_by = peewee.TextField()
    withdrawn_on = peewee.TextField(null=True)
    withdrawn_by = peewee.TextField(null=True)
    withdrawn_why = peewee.TextField()


class PartnerDecisionRow(Row):
    """The owner's decision about a partner; final."""

    id = peewee.TextField(primary_key=True)
    partner_id = peewee.TextField()
    kind = peewee.TextField()
    score = peewee.BigIntegerField()
    reasons = peewee.TextField()
    note = peewee.TextField()
    review_on = peewee.TextField(null=True)
    on_day = peewee.TextField()
    reverses = peewee.TextField(null=True)
    decided_at = peewee.BigIntegerField()
    decided_by = peewee.TextField()


class VisitRow(Row):
    """A visit to a partner, planned or done."""

    id = peewee.TextField(primary_key=True)
    partner_id = peewee.TextField()
    planned_for = peewee.TextField()
    visitor_id = peewee.TextField()
    purpose = peewee.TextField()
    state = peewee.TextField()
    findings = peewee.TextField()
    photos = peewee.TextField()
    next_step = peewee.TextField()
    next_on = peewee.TextField(null=True)
    planned_at = peewee.BigIntegerField()
    planned_by = peewee.TextField()
    done_at = peewee.BigIntegerField(null=True)
    done_by = peewee.TextField(null=True)
