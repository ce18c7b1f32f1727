"""Rows of a member's purchases, read in a handful of queries however many there are."""

from datetime import date

from pempek_pos.money.amount import Points, Rupiah
from pempek_pos.sales.history import BoughtGoods, Favourite, Purchase
from pempek_pos.storage.database import Database
from pempek_pos.visits.effect import Order

# Under every card: their own sales, those they were joined to later, the same of cards merged into theirs.
_THEIRS = """
SELECT id FROM sale WHERE member_id = ?
UNION ALL SELECT sale_id FROM sale_joined WHERE member_id = ?
UNION ALL SELECT s.id FROM member m CROSS JOIN sale s WHERE m.merged_into = ? AND s.member_id = m.id
UNION ALL SELECT j.sale_id FROM member m CROSS JOIN sale_joined j
    WHERE m.merged_into = ? AND j.member_id = m.id
"""
_LATEST = f"""
SELECT s.id, s.number, s.business_date, s.due, s.sold_at,
    COALESCE(j.points_won, s.points_won) - s.points_spent AS points
FROM ({_THEIRS}) AS t JOIN sale s ON s.id = t.id LEFT JOIN sale_joined j ON j.sale_id = s.id
ORDER BY s.sold_at DESC, s.id DESC LIMIT ?
"""
_HEADS = (
    f"SELECT id, number, business_date, due, points FROM ({_LATEST}) AS latest ORDER BY sold_at DESC, id DESC"
)
_GOODS = f"""
SELECT l.sale_id, l.name, l.quantity FROM ({_LATEST}) AS latest JOIN sale_line l ON l.sale_id = latest.id
ORDER BY l.sale_id, l.line_no
"""
_DAYS = f"""
SELECT COALESCE(o.business_date, s.business_date) AS on_day, SUM(s.net)
FROM ({_THEIRS}) AS t JOIN sale s ON s.id = t.id LEFT JOIN sale o ON o.id = s.refund_of
GROUP BY COALESCE(o.business_date, s.business_date) HAVING SUM(s.net) > 0 ORDER BY on_day
"""
_LIKED = f"""
SELECT i.name, SUM(l.quantity) AS pieces
FROM ({_THEIRS}) AS t JOIN sale_line l ON l.sale_id = t.id JOIN item i ON i.id = l.item_id
GROUP BY i.id, i.name HAVING SUM(l.quantity) > 0 ORDER BY pieces DESC, i.name LIMIT ?
"""


def purchases(db: Database, member_id: str, most: int) -> tuple[Purchase, ...]:
    """The latest sales and refunds, newest first."""
    about, goods = (*[member_id] * 4, most), dict[str, list[BoughtGoods]]()
    for sale_id, name, quantity in db.rows(_GOODS, about):
        goods.setdefault(sale_id, []).append(BoughtGoods(name, quantity))
    return tuple(
        Purchase(
            sale_id,
            number,
            date.fromisoformat(day),
            Rupiah(due),
            Points(points),
            tuple(goods.get(sale_id, ())),
        )
        for sale_id, number, day, due, points in db.rows(_HEADS, about)
    )


def days(db: Database, member_id: str) -> tuple[Order, ...]:
    """The net of each day on which something was bought that stayed, oldest first."""
    rows = db.rows(_DAYS, [member_id] * 4)
    return tuple(Order(date.fromisoformat(day), Rupiah(int(net))) for day, net in rows)


def favourites(db: Database, member_id: str, most: int) -> tuple[Favourite, ...]:
    """The items most bought, pieces brought back taken off."""
    rows = db.rows(_LIKED, (*[member_id] * 4, most))
    return tuple(Favourite(name, int(pieces)) for name, pieces in rows)
