"""Rows of the programme: terms, rewards, the points ledger and its lots."""

from pempek_pos.storage.driver import peewee
from pempek_pos.storage.tables.row import Row


class ProgrammeTermsRow(Row):
    """Terms of the programme from a day on; final."""

    id = peewee.TextField(primary_key=True)
    valid_from = peewee.TextField()
    rupiah_per_point = peewee.BigIntegerField()
    minimum_spend = peewee.BigIntegerField()
    point_value = peewee.BigIntegerField()
    expiry_months = peewee.BigIntegerField()
    welcome_points = peewee.BigIntegerField()
    referral_points = peewee.BigIntegerField()
    birthday_points = peewee.BigIntegerField()
    stamp_points = peewee.BigIntegerField()
    published_at = peewee.BigIntegerField()
    published_by = peewee.TextField()


class TierRow(Row):
    """A tier of those terms; final."""

    terms_id = peewee.TextField()
    rank = peewee.BigIntegerField()
    name = peewee.TextField()
    from_spend = peewee.BigIntegerField()
    multiplier_bp = peewee.BigIntegerField()

    class Meta:
        primary_key = peewee.CompositeKey("terms_id", "rank")


class RewardRow(Row):
    """What points can be spent on."""

    id = peewee.TextField(primary_key=True)
    name = peewee.TextField()
    kind = peewee.TextField()
    cost = peewee.BigIntegerField()
    amount = peewee.BigIntegerField()
    percent_bp = peewee.BigIntegerField()
    cap = peewee.BigIntegerField(null=True)
    goods = peewee.TextField()
    cheapest = peewee.BigIntegerField()
    item_id = peewee.TextField(null=True)
    pieces = peewee.BigIntegerField()
    valid_from = peewee.TextField()
    valid_to = peewee.TextField(null=True)
    minimum_spend = peewee.BigIntegerField()
    claims_per_sale = peewee.BigIntegerField()
    limit_per_member = peewee.BigIntegerField(null=True)
    limit_in_all = peewee.BigIntegerField(null=True)
    active = peewee.BigIntegerField()


class PointsEntryRow(Row):
    """One line of the points ledger; final."""

    seq = peewee.BigAutoField()
    id = peewee.TextField()
    member_id = peewee.TextField()
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


class LotRow(Row):
    """Points won at once, and how many of them are left."""

    id = peewee.TextField(primary_key=True)
    member_id = peewee.TextField()
    entry_id = peewee.TextField()
    won_on = peewee.TextField()
    expires_on = peewee.TextField(null=True)
    points = peewee.BigIntegerField()
    remaining = peewee.BigIntegerField()


class LotMovementRow(Row):
    """Which lot an entry drew on or filled again; final."""

    entry_id = peewee.TextField()
    lot_id = peewee.TextField()
    points = peewee.BigIntegerField()

    class Meta:
        primary_key = peewee.CompositeKey("entry_id", "lot_id")


class PointsAccountRow(Row):
    """Read model: a member's balance, and the row a till locks."""

    member_id = peewee.TextField(primary_key=True)
    balance = peewee.BigIntegerField()


class ExpiryRunRow(Row):
    """A day on which overdue points were let go; final."""

    seq = peewee.BigAutoField()
    on_day = peewee.TextField()
    points = peewee.BigIntegerField()
    at = peewee.BigIntegerField()
    by_staff = peewee.TextField()
