"""Rows of the trade: sales and refunds with their lines, reductions and tenders."""

from pempek_pos.storage.driver import peewee
from pempek_pos.storage.tables.row import Row


class SaleRow(Row):
    """A sale or a refund; final."""

    id = peewee.TextField(primary_key=True)
    kind = peewee.TextField()
    number = peewee.TextField()
    till = peewee.TextField()
    day_no = peewee.BigIntegerField()
    shift_id = peewee.TextField(null=True)
    cashier_id = peewee.TextField()
    cashier = peewee.TextField()
    member_id = peewee.TextField(null=True)
    sold_at = peewee.BigIntegerField()
    business_date = peewee.TextField()
    subtotal = peewee.BigIntegerField()
    reduction = peewee.BigIntegerField()
    net = peewee.BigIntegerField()
    rounding = peewee.BigIntegerField()
    due = peewee.BigIntegerField()
    earning_base = peewee.BigIntegerField()
    points_won = peewee.BigIntegerField()
    points_spent = peewee.BigIntegerField()
    balance_after = peewee.BigIntegerField(null=True)
    bonus = peewee.BigIntegerField()
    terms_id = peewee.TextField(null=True)
    tier = peewee.TextField(null=True)
    multiplier_bp = peewee.BigIntegerField(null=True)
    why = peewee.TextField()
    refund_of = peewee.TextField(null=True)
    reason = peewee.TextField()
    approved_by = peewee.TextField(null=True)
    imported = peewee.BigIntegerField()
    partner_id = peewee.TextField(null=True)
    price_tier = peewee.TextField()


class SaleJoinedRow(Row):
    """The member a finished sale was joined to, and what it won; final."""

    sale_id = peewee.TextField(primary_key=True)
    member_id = peewee.TextField()
    points_won = peewee.BigIntegerField()
    balance_after = peewee.BigIntegerField()
    terms_id = peewee.TextField()
    tier = peewee.TextField()
    multiplier_bp = peewee.BigIntegerField()
    why = peewee.TextField()
    joined_at = peewee.BigIntegerField()
    joined_by = peewee.TextField()


class SaleLineRow(Row):
    """One item of it; final."""

    sale_id = peewee.TextField()
    line_no = peewee.BigIntegerField()
    item_id = peewee.TextField()
    code = peewee.TextField()
    name = peewee.TextField()
    unit = peewee.TextField()
    quantity = peewee.BigIntegerField()
    unit_price = peewee.BigIntegerField()
    discount = peewee.BigIntegerField()
    share = peewee.BigIntegerField()
    net = peewee.BigIntegerField()
    earns = peewee.BigIntegerField()
    earn_bp = peewee.BigIntegerField()
    bonus = peewee.BigIntegerField()
    of_line = peewee.BigIntegerField(null=True)

    class Meta:
        primary_key = peewee.CompositeKey("sale_id", "line_no")


class SaleReductionRow(Row):
    """What made it cheaper; final."""

    sale_id = peewee.TextField()
    reduction_no = peewee.BigIntegerField()
    kind = peewee.TextField()
    label = peewee.TextField()
    amount = peewee.BigIntegerField()
    line_no = peewee.BigIntegerField(null=True)
    reward_id = peewee.TextField(null=True)
    points = peewee.BigIntegerField()
    reason = peewee.TextField()
    approved_by = peewee.TextField(null=True)
    promotion_id = peewee.TextField(null=True)
    voucher_id = peewee.TextField(null=True)

    class Meta:
        primary_key = peewee.CompositeKey("sale_id", "reduction_no")


class SaleShareRow(Row):
    """How much of a reduction a line bore; final."""

    sale_id = peewee.TextField()
    reduction_no = peewee.BigIntegerField()
    line_no = peewee.BigIntegerField()
    amount = peewee.BigIntegerField()

    class Meta:
        primary_key = peewee.CompositeKey("sale_id", "reduction_no", "line_no")


class TenderRow(Row):
    """How it was paid; final."""

    sale_id = peewee.TextField()
    tender_no = peewee.BigIntegerField()
    kind = peewee.TextField()
    amount = peewee.BigIntegerField()
    given = peewee.BigIntegerField()
    change = peewee.BigIntegerField()
    reference = peewee.TextField()

    class Meta:
        primary_key = peewee.CompositeKey("sale_id", "tender_no")
