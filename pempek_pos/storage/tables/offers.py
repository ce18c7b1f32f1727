"""Rows of what needs no points: promotions, vouchers and their use."""

from pempek_pos.storage.driver import peewee
from pempek_pos.storage.tables.row import Row


class PromotionRow(Row):
    """What makes sales cheaper or win more, by itself or by a code."""

    id = peewee.TextField(primary_key=True)
    name = peewee.TextField()
    kind = peewee.TextField()
    code = peewee.TextField(null=True)
    goods = peewee.TextField()
    gift = peewee.TextField()
    amount = peewee.BigIntegerField()
    percent_bp = peewee.BigIntegerField()
    cap = peewee.BigIntegerField(null=True)
    cheapest = peewee.BigIntegerField()
    buy = peewee.BigIntegerField()
    free = peewee.BigIntegerField()
    times_per_sale = peewee.BigIntegerField(null=True)
    multiplier_bp = peewee.BigIntegerField()
    bonus = peewee.BigIntegerField()
    by_piece = peewee.BigIntegerField()
    minimum_pieces = peewee.BigIntegerField()
    minimum_amount = peewee.BigIntegerField()
    valid_from = peewee.TextField()
    valid_to = peewee.TextField(null=True)
    weekdays = peewee.BigIntegerField()
    from_minute = peewee.BigIntegerField()
    to_minute = peewee.BigIntegerField()
    limit_per_member = peewee.BigIntegerField(null=True)
    limit_in_all = peewee.BigIntegerField(null=True)
    members_only = peewee.BigIntegerField()
    stacks = peewee.BigIntegerField()
    active = peewee.BigIntegerField()


class VoucherRow(Row):
    """A code good for one sale."""

    id = peewee.TextField(primary_key=True)
    code = peewee.TextField()
    kind = peewee.TextField()
    amount = peewee.BigIntegerField()
    percent_bp = peewee.BigIntegerField()
    cap = peewee.BigIntegerField(null=True)
    minimum_spend = peewee.BigIntegerField()
    valid_from = peewee.TextField()
    valid_to = peewee.TextField()
    member_id = peewee.TextField(null=True)
    cause = peewee.TextField()
    reason = peewee.TextField()
    issued_at = peewee.BigIntegerField()
    issued_by = peewee.TextField()
    withdrawn = peewee.BigIntegerField()


class VoucherUseRow(Row):
    """A sale that used a voucher (1), or the refund that freed it (-1); final."""

    voucher_id = peewee.TextField()
    source = peewee.TextField()
    uses = peewee.BigIntegerField()

    class Meta:
        primary_key = peewee.CompositeKey("voucher_id", "source")
