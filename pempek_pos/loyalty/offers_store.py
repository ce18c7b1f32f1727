"""Rows of promotions, vouchers and their use."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from pempek_pos.clock import to_millis
from pempek_pos.loyalty.goods import goods_from, goods_text
from pempek_pos.loyalty.promotions import Promotion, PromotionKind
from pempek_pos.loyalty.store import STANDS
from pempek_pos.loyalty.vouchers import Cause, Voucher, VoucherKind
from pempek_pos.money.amount import Points, Rupiah
from pempek_pos.storage.database import Database

_PROMOTION = """
id, name, kind, code, goods, gift, amount, percent_bp, cap, cheapest, buy, free, times_per_sale,
    multiplier_bp, bonus, by_piece, minimum_pieces, minimum_amount, valid_from, valid_to, weekdays,
    from_minute, to_minute, limit_per_member, limit_in_all, members_only, stacks, active
"""
_NAMES = [name.strip() for name in _PROMOTION.split(",")]
_PROMOTIONS = f"SELECT {_PROMOTION} FROM promotion ORDER BY active DESC, valid_from DESC, name, id"
_BY_ITSELF = f"""
SELECT {_PROMOTION} FROM promotion
WHERE active = 1 AND code IS NULL AND valid_from <= ? AND (valid_to IS NULL OR valid_to >= ?) ORDER BY id
"""
_BY_CODE = f"SELECT {_PROMOTION} FROM promotion WHERE code = ?"
_BY_ID = f"SELECT {_PROMOTION} FROM promotion WHERE id = ?"
_PUT = f"""
INSERT INTO promotion ({_PROMOTION})
VALUES ({", ".join("?" * len(_NAMES))})
ON CONFLICT (id) DO UPDATE SET {", ".join(f"{name} = excluded.{name}" for name in _NAMES[1:])}
"""
_USES = f"""
SELECT COUNT(*) FROM sale_reduction u JOIN sale s ON s.id = u.sale_id
WHERE u.promotion_id = ? AND s.kind = 'sale' AND {STANDS}
"""
# From the member's few sales under every card, not from everybody's many uses.
_USES_BY_MEMBER = f"""
SELECT COUNT(*) FROM sale s CROSS JOIN sale_reduction u
WHERE s.member_id IN (SELECT m.id FROM member m WHERE m.id = ? OR m.merged_into = ?)
    AND s.kind = 'sale' AND u.sale_id = s.id AND u.promotion_id = ? AND {STANDS}
"""
_USES_OF_ALL = f"""
SELECT u.promotion_id, COUNT(*) FROM sale_reduction u JOIN sale s ON s.id = u.sale_id
WHERE u.promotion_id IS NOT NULL AND s.kind = 'sale'
    AND (NOT EXISTS (SELECT 1 FROM sale b WHERE b.refund_of = s.id) OR {STANDS})
GROUP BY u.promotion_id
"""
_VOUCHER = """
v.id, v.code, v.kind, v.amount, v.percent_bp, v.cap, v.minimum_spend, v.valid_from, v.valid_to, v.member_id,
    v.cause, v.reason, v.withdrawn, v.issued_by, (
    SELECT s.number FROM voucher_use u JOIN sale s ON s.id = u.source
    WHERE u.voucher_id = v.id AND u.uses = 1
        AND (SELECT SUM(all_of.uses) FROM voucher_use all_of WHERE all_of.voucher_id = v.id) = 1
    ORDER BY s.sold_at DESC, s.id DESC LIMIT 1)
"""
_VOUCHER_BY_CODE = f"SELECT {_VOUCHER} FROM voucher v WHERE v.code = ?"
_VOUCHER_BY_ID = f"SELECT {_VOUCHER} FROM voucher v WHERE v.id = ?"
_VOUCHERS = f"SELECT {_VOUCHER} FROM voucher v ORDER BY v.issued_at DESC, v.id DESC LIMIT ?"
_OF_MEMBER = f"SELECT {_VOUCHER} FROM voucher v WHERE v.member_id = ? ORDER BY v.issued_at DESC, v.id DESC"
_ADD_VOUCHER = """
INSERT INTO voucher (id, code, kind, amount, percent_bp, cap, minimum_spend, valid_from, valid_to, member_id,
    cause, reason, issued_at, issued_by, withdrawn)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)
"""
_WITHDRAW = "UPDATE voucher SET withdrawn = 1 WHERE id = ?"
_USE = "INSERT INTO voucher_use (voucher_id, source, uses) VALUES (?, ?, ?)"
_USED_BY = """
SELECT u.voucher_id FROM voucher_use u WHERE u.source = ? AND u.uses = 1 ORDER BY u.voucher_id
"""

_ANNOUNCED = "SELECT 1 FROM announcement WHERE code = ?"
_AGREED = """
SELECT given FROM consent WHERE member_id = ? AND kind = 'promotion' ORDER BY seq DESC LIMIT 1
"""


def agreed_to_promotions(db: Database, member_id: str) -> bool:
    """Whether a member may be told of promotions now."""
    return bool(db.value(_AGREED, (member_id,)))


def announced_with(db: Database, code: str) -> bool:
    """Whether an announcement is tracked by this code."""
    return db.value(_ANNOUNCED, (code,)) is not None


def promotions(db: Database) -> tuple[Promotion, ...]:
    """All promotions, those that may run first."""
    return tuple(_promotion(row) for row in db.rows(_PROMOTIONS))


def running_by_itself(db: Database, day: date) -> tuple[Promotion, ...]:
    """Promotions without a code whose window holds the day."""
    return tuple(_promotion(row) for row in db.rows(_BY_ITSELF, (day.isoformat(), day.isoformat())))


def promotion_by_code(db: Database, code: str) -> Promotion | None:
    """The promotion asked for by this code."""
    row = db.one(_BY_CODE, (code,))
    return None if row is None else _promotion(row)


def promotion(db: Database, promotion_id: str) -> Promotion | None:
    """The promotion with this id."""
    row = db.one(_BY_ID, (promotion_id,))
    return None if row is None else _promotion(row)


def put_promotion(db: Database, kept: Promotion) -> None:
    """Keep a new promotion, or a known one's changed terms."""
    db.run(
        _PUT,
        (
            kept.id,
            kept.name,
            kept.kind.value,
            kept.code or None,
            goods_text(kept.goods),
            goods_text(kept.gift),
            kept.amount,
            kept.percent_bp,
            kept.cap,
            int(kept.cheapest),
            kept.buy,
            kept.free,
            kept.times_per_sale,
            kept.multiplier_bp,
            kept.bonus,
            int(kept.by_piece),
            kept.minimum_pieces,
            kept.minimum_amount,
            kept.valid_from.isoformat(),
            kept.valid_to and kept.valid_to.isoformat(),
            kept.weekdays,
            kept.from_minute,
            kept.to_minute,
            kept.limit_per_member,
            kept.limit_in_all,
            int(kept.members_only),
            int(kept.stacks),
            int(kept.active),
        ),
    )


def promotion_uses(db: Database, promotion_id: str) -> int:
    """How often a promotion was used in sales that stand."""
    return int(db.value(_USES, (promotion_id,)))


def promotion_uses_by(db: Database, promotion_id: str, member_id: str) -> int:
    """How often this member used a promotion in sales that stand, under every card."""
    return int(db.value(_USES_BY_MEMBER, (member_id, member_id, promotion_id)))


def uses_of_all(db: Database) -> dict[str, int]:
    """In how many sales that stand each promotion was used, by its id; those never used are left out."""
    return {str(promotion_id): int(uses) for promotion_id, uses in db.rows(_USES_OF_ALL)}


def vouchers(db: Database, limit: int) -> tuple[Voucher, ...]:
    """The vouchers issued last."""
    return tuple(_voucher(row) for row in db.rows(_VOUCHERS, (limit,)))


def vouchers_of(db: Database, member_id: str) -> tuple[Voucher, ...]:
    """A member's vouchers, the last issued first."""
    return tuple(_voucher(row) for row in db.rows(_OF_MEMBER, (member_id,)))


def voucher_by_code(db: Database, code: str) -> Voucher | None:
    """The voucher with this code."""
    row = db.one(_VOUCHER_BY_CODE, (code,))
    return None if row is None else _voucher(row)


def voucher(db: Database, voucher_id: str) -> Voucher | None:
    """The voucher with this id."""
    row = db.one(_VOUCHER_BY_ID, (voucher_id,))
    return None if row is None else _voucher(row)


def add_voucher(db: Database, issued: Voucher, at: datetime) -> None:
    """Keep a new voucher."""
    db.run(
        _ADD_VOUCHER,
        (
            issued.id,
            issued.code,
            issued.kind.value,
            issued.amount,
            issued.percent_bp,
            issued.cap,
            issued.minimum_spend,
            issued.valid_from.isoformat(),
            issued.valid_to.isoformat(),
            issued.member_id,
            issued.cause.value,
            issued.reason,
            to_millis(at),
            issued.issued_by,
        ),
    )


def withdraw_voucher(db: Database, voucher_id: str) -> None:
    """The voucher is good for nothing any more."""
    db.run(_WITHDRAW, (voucher_id,))


def use_voucher(db: Database, voucher_id: str, sale_id: str) -> None:
    """A sale takes the voucher."""
    db.run(_USE, (voucher_id, sale_id, 1))


def free_vouchers(db: Database, sale_id: str, refund_id: str) -> None:
    """What a sale used can be used again: all its goods came back with this refund."""
    for (voucher_id,) in db.rows(_USED_BY, (sale_id,)):
        db.run(_USE, (voucher_id, refund_id, -1))


def _promotion(row: Sequence[Any]) -> Promotion:
    found = dict(zip(_NAMES, row, strict=True))
    last, cap = found["valid_to"], found["cap"]
    return Promotion(
        id=found["id"],
        name=found["name"],
        kind=PromotionKind(found["kind"]),
        valid_from=date.fromisoformat(found["valid_from"]),
        valid_to=last and date.fromisoformat(last),
        code=found["code"] or "",
        goods=goods_from(found["goods"]),
        amount=Rupiah(found["amount"]),
        percent_bp=found["percent_bp"],
        cap=None if cap is None else Rupiah(cap),
        cheapest=bool(found["cheapest"]),
        buy=found["buy"],
        free=found["free"],
        gift=goods_from(found["gift"]),
        times_per_sale=found["times_per_sale"],
        multiplier_bp=found["multiplier_bp"],
        bonus=Points(found["bonus"]),
        by_piece=bool(found["by_piece"]),
        minimum_pieces=found["minimum_pieces"],
        minimum_amount=Rupiah(found["minimum_amount"]),
        weekdays=found["weekdays"],
        from_minute=found["from_minute"],
        to_minute=found["to_minute"],
        limit_per_member=found["limit_per_member"],
        limit_in_all=found["limit_in_all"],
        members_only=bool(found["members_only"]),
        stacks=bool(found["stacks"]),
        active=bool(found["active"]),
    )


def _voucher(row: Sequence[Any]) -> Voucher:
    identity, code, kind, amount, percent_bp, cap, minimum, first, last, member_id, *rest = row
    cause, reason, withdrawn, issued_by, used_in = rest
    return Voucher(
        id=identity,
        code=code,
        kind=VoucherKind(kind),
        valid_from=date.fromisoformat(first),
        valid_to=date.fromisoformat(last),
        cause=Cause(cause),
        reason=reason,
        amount=Rupiah(amount),
        percent_bp=percent_bp,
        cap=None if cap is None else Rupiah(cap),
        minimum_spend=Rupiah(minimum),
        member_id=member_id,
        withdrawn=bool(withdrawn),
        issued_by=issued_by,
        used_in=used_in,
    )
