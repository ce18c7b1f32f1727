"""Rows of sales and refunds; SQL is kept text since every sale passes here."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from pempek_pos.clock import from_millis, to_millis
from pempek_pos.loyalty.why import why_from, why_text
from pempek_pos.money.amount import Points, Rupiah
from pempek_pos.sales.receipt import Receipt, ReceiptKind, ReceiptLine, ReceiptReduction, ReductionKind
from pempek_pos.sales.record import PointsOnSale, SaleRecord
from pempek_pos.sales.tender import Taken, TenderKind
from pempek_pos.storage.database import Database

_LAST_NO = "SELECT MAX(day_no) FROM sale WHERE business_date = ? AND till = ? AND kind = ?"
_ADD_SALE = """
INSERT INTO sale (id, kind, number, till, day_no, shift_id, cashier_id, cashier, member_id, sold_at,
    business_date, subtotal, reduction, net, rounding, due, earning_base, points_won, points_spent,
    balance_after, bonus, terms_id, tier, multiplier_bp, why, refund_of, reason, approved_by, imported,
    partner_id, price_tier)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
    ?, ?)
"""
_ADD_LINE = """
INSERT INTO sale_line (sale_id, line_no, item_id, code, name, unit, quantity, unit_price, discount,
    share, net, earns, of_line, earn_bp, bonus)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
_ADD_REDUCTION = """
INSERT INTO sale_reduction (sale_id, reduction_no, kind, label, amount, line_no, reward_id, points,
    reason, approved_by, promotion_id, voucher_id)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
_ADD_SHARE = "INSERT INTO sale_share (sale_id, reduction_no, line_no, amount) VALUES (?, ?, ?, ?)"
_ADD_TENDER = """
INSERT INTO tender (sale_id, tender_no, kind, amount, given, change, reference)
VALUES (?, ?, ?, ?, ?, ?, ?)
"""
_SALE = """
SELECT s.id, s.kind, s.number, s.till, s.cashier, s.sold_at, s.business_date, s.subtotal,
    s.reduction, s.net, s.rounding, s.due, COALESCE(s.member_id, j.member_id),
    COALESCE(j.points_won, s.points_won), s.points_spent, COALESCE(s.balance_after, j.balance_after),
    COALESCE(s.terms_id, j.terms_id), COALESCE(s.tier, j.tier), COALESCE(s.multiplier_bp, j.multiplier_bp),
    COALESCE(j.why, s.why), o.number, s.reason, s.imported, s.bonus, s.partner_id, s.price_tier
FROM sale s LEFT JOIN sale o ON o.id = s.refund_of LEFT JOIN sale_joined j ON j.sale_id = s.id
"""
_BY_ID = f"{_SALE} WHERE s.id = ?"
_LINES = """
SELECT line_no, item_id, code, name, unit, quantity, unit_price, discount, share, net, earns,
    of_line, earn_bp, bonus
FROM sale_line WHERE sale_id = ? ORDER BY line_no
"""
_REDUCTIONS = """
SELECT reduction_no, kind, label, amount, line_no, reward_id, points, reason, approved_by,
    promotion_id, voucher_id
FROM sale_reduction WHERE sale_id = ? ORDER BY reduction_no
"""
_SHARES = """
SELECT reduction_no, line_no, amount FROM sale_share WHERE sale_id = ?
ORDER BY reduction_no, line_no
"""
_TENDERS = "SELECT kind, amount, given, change, reference FROM tender WHERE sale_id = ? ORDER BY tender_no"
_ID_BY_NUMBER = "SELECT id FROM sale WHERE number = ?"
_REFUND_IDS = "SELECT id FROM sale WHERE refund_of = ? ORDER BY sold_at, id"
_TAKEN_BACK = "SELECT SUM(points_won) FROM sale WHERE refund_of = ?"
_LATEST = "SELECT id FROM sale WHERE till = ? AND business_date = ? ORDER BY sold_at DESC, id DESC LIMIT ?"
_OF_MEMBER = """
SELECT id FROM (
    SELECT id, sold_at FROM (
        SELECT id, sold_at FROM sale WHERE member_id = ? ORDER BY sold_at DESC, id DESC LIMIT ?) AS own
    UNION ALL SELECT s.id, s.sold_at FROM sale_joined j JOIN sale s ON s.id = j.sale_id WHERE j.member_id = ?
    UNION ALL SELECT s.id, s.sold_at FROM member m CROSS JOIN sale s
        WHERE m.merged_into = ? AND s.member_id = m.id
    UNION ALL SELECT s.id, s.sold_at FROM member m CROSS JOIN sale_joined j JOIN sale s ON s.id = j.sale_id
        WHERE m.merged_into = ? AND j.member_id = m.id) AS under_all_cards
ORDER BY sold_at DESC, id DESC LIMIT ?
"""


def last_day_no(db: Database, kind: ReceiptKind, till: str, day: date) -> int:
    """The last running number of this kind at this till on this day; 0 before the first."""
    return db.value(_LAST_NO, (day.isoformat(), till, kind.value)) or 0


def record(db: Database, sale: SaleRecord) -> None:
    """Write a sale or refund with its lines, reductions, shares and tenders."""
    db.run(_ADD_SALE, tuple(_sale_row(sale)))
    db.many(
        _ADD_LINE,
        [
            (
                sale.id,
                line.line_no,
                line.item_id,
                line.code,
                line.name,
                line.unit,
                line.quantity,
                line.unit_price,
                line.discount,
                line.share,
                line.net,
                int(line.earns),
                line.of_line,
                line.earn_bp,
                line.bonus,
            )
            for line in sale.lines
        ],
    )
    for back in sale.reductions:
        db.run(
            _ADD_REDUCTION,
            (
                sale.id,
                back.reduction_no,
                back.kind.value,
                back.label,
                back.amount,
                back.line_no,
                back.reward_id,
                back.points,
                back.reason,
                back.approved_by,
                back.promotion_id,
                back.voucher_id,
            ),
        )
        db.many(
            _ADD_SHARE, [(sale.id, back.reduction_no, line_no, amount) for line_no, amount in back.shares]
        )
    db.many(
        _ADD_TENDER,
        [
            (sale.id, number, taken.kind.value, taken.amount, taken.given, taken.change, taken.reference)
            for number, taken in enumerate(sale.taken, 1)
        ],
    )


@dataclass(frozen=True, slots=True)
class Found:
    """A sale or refund as stored: what it did to points, and whose account and prices it went by, are left
    for the caller to put into words.
    """

    receipt: Receipt
    points: PointsOnSale | None
    partner: tuple[str, str] | None
    """The partner's id and the tier of their prices."""


def find(db: Database, sale_id: str) -> Found | None:
    """The sale or refund with this id."""
    row = db.one(_BY_ID, (sale_id,))
    if row is None:
        return None
    shares: dict[int, list[tuple[int, Rupiah]]] = {}
    reductions = db.rows(_REDUCTIONS, (sale_id,))
    for reduction_no, line_no, amount in db.rows(_SHARES, (sale_id,)) if reductions else ():
        shares.setdefault(reduction_no, []).append((line_no, Rupiah(amount)))
    receipt = Receipt(
        id=row[0],
        kind=ReceiptKind(row[1]),
        number=row[2],
        till=row[3],
        cashier=row[4],
        sold_at=from_millis(row[5]),
        business_date=date.fromisoformat(row[6]),
        lines=tuple(_line(line) for line in db.rows(_LINES, (sale_id,))),
        reductions=tuple(_reduction(back, shares.get(back[0], [])) for back in reductions),
        subtotal=Rupiah(row[7]),
        reduction=Rupiah(row[8]),
        net=Rupiah(row[9]),
        rounding=Rupiah(row[10]),
        due=Rupiah(row[11]),
        taken=tuple(_taken(taken) for taken in db.rows(_TENDERS, (sale_id,))),
        member=None,
        why=why_from(row[19]),
        refund_of=row[20],
        reason=row[21],
        imported=bool(row[22]),
        bonus=Points(row[23]),
    )
    partner = None if row[24] is None else (row[24], row[25])
    if row[12] is None:
        return Found(receipt, None, partner)
    points = PointsOnSale(
        row[12], Points(row[13]), Points(row[14]), Points(row[15]), row[16], row[17], row[18], receipt.why
    )
    return Found(receipt, points, partner)


def points_of(db: Database, sale_id: str) -> PointsOnSale | None:
    """What a sale did to its member's points; None without a member."""
    found = find(db, sale_id)
    return found.points if found else None


def id_by_number(db: Database, number: str) -> str | None:
    """The id behind a receipt number."""
    found = db.value(_ID_BY_NUMBER, (number,))
    return None if found is None else str(found)


def refund_ids(db: Database, sale_id: str) -> list[str]:
    """The refunds of a sale, oldest first."""
    return [row[0] for row in db.rows(_REFUND_IDS, (sale_id,))]


def points_taken_back(db: Database, sale_id: str) -> Points:
    """What earlier refunds of a sale moved of its award; zero or below."""
    return Points(int(db.value(_TAKEN_BACK, (sale_id,)) or 0))


def latest_ids(db: Database, till: str, day: date, limit: int) -> list[str]:
    """The till's sales and refunds of a day, newest first."""
    return [row[0] for row in db.rows(_LATEST, (till, day.isoformat(), limit))]


def ids_of_member(db: Database, member_id: str, limit: int) -> list[str]:
    """The member's sales and refunds, newest first: joined later, and under cards merged into theirs, too."""
    theirs = (member_id, limit, member_id, member_id, member_id, limit)
    return [row[0] for row in db.rows(_OF_MEMBER, theirs)]


def _sale_row(sale: SaleRecord) -> Iterator[object]:
    yield from (
        sale.id,
        sale.kind.value,
        sale.number,
        sale.till,
        sale.day_no,
        sale.shift_id,
        sale.cashier_id,
        sale.cashier,
    )
    yield from (sale.member_id, to_millis(sale.sold_at), sale.business_date.isoformat())
    yield from (sale.subtotal, sale.subtotal - sale.net, sale.net, sale.rounding, sale.net + sale.rounding)
    yield sale.earning_base
    points = sale.points
    if points is None:
        yield from (0, 0, None, sale.bonus, None, None, None, "[]")
    else:
        yield from (
            points.won,
            points.spent,
            points.balance,
            sale.bonus,
            points.terms_id,
            points.tier,
            points.multiplier_bp,
        )
        yield why_text(points.why)
    yield from (sale.refund_of, sale.reason, sale.approved_by, int(sale.imported))
    yield from (sale.partner_id, sale.price_tier)


def _line(row: Sequence[Any]) -> ReceiptLine:
    line_no, item_id, code, name, unit, quantity, price, discount, share, net, earns, of_line, *earning = row
    earn_bp, bonus = earning
    return ReceiptLine(
        line_no,
        item_id,
        code,
        name,
        unit,
        quantity,
        Rupiah(price),
        Rupiah(discount),
        Rupiah(share),
        Rupiah(net),
        bool(earns),
        of_line,
        earn_bp,
        Points(bonus),
    )


def _reduction(row: Sequence[Any], shares: list[tuple[int, Rupiah]]) -> ReceiptReduction:
    reduction_no, kind, label, amount, line_no, reward_id, points, reason, approved_by, *offer = row
    return ReceiptReduction(
        reduction_no,
        ReductionKind(kind),
        label,
        Rupiah(amount),
        line_no,
        reward_id,
        Points(points),
        reason,
        tuple(shares),
        approved_by,
        *offer,
    )


def _taken(row: Sequence[Any]) -> Taken:
    kind, amount, given, change, reference = row
    return Taken(TenderKind(kind), Rupiah(amount), Rupiah(given), Rupiah(change), reference)
