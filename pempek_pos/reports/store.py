"""The queries behind reports: sums by the database, one query for each group of figures, none per row."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from pempek_pos.clock import to_millis
from pempek_pos.loyalty.statement import EntryKind
from pempek_pos.money.amount import Points, Rupiah
from pempek_pos.reports.liability import Holdings
from pempek_pos.reports.turnover import CashierTotal, HourTotal, ItemTotal, TenderTotal, Turnover
from pempek_pos.sales.tender import TenderKind
from pempek_pos.storage.database import Database

_NEVER: Final = 9_000_000_000_000_000
_WITHIN: Final = "s.business_date BETWEEN ? AND ? AND s.sold_at < ? AND (? = '' OR s.shift_id = ?)"

_TURNOVER: Final = f"""
SELECT s.business_date,
    SUM(CASE WHEN s.kind = 'sale' THEN s.subtotal ELSE 0 END),
    SUM(CASE WHEN s.kind = 'sale' THEN s.reduction ELSE 0 END),
    SUM(CASE WHEN s.kind = 'refund' THEN s.net ELSE 0 END),
    SUM(s.rounding),
    SUM(CASE WHEN s.kind = 'sale' THEN 1 ELSE 0 END),
    SUM(CASE WHEN s.kind = 'refund' THEN 1 ELSE 0 END),
    SUM(CASE WHEN s.kind = 'sale' AND COALESCE(s.member_id, j.member_id) IS NOT NULL THEN 1 ELSE 0 END),
    SUM(CASE WHEN COALESCE(s.member_id, j.member_id) IS NOT NULL THEN s.net ELSE 0 END),
    SUM(COALESCE(j.points_won, s.points_won)), SUM(s.points_spent)
FROM sale s LEFT JOIN sale_joined j ON j.sale_id = s.id WHERE {_WITHIN} GROUP BY s.business_date"""
_REWARDS: Final = f"""
SELECT s.business_date, SUM(r.amount) FROM sale s JOIN sale_reduction r ON r.sale_id = s.id
WHERE {_WITHIN} AND s.kind = 'sale' AND r.kind = 'reward' GROUP BY s.business_date"""
_HOURS: Final = f"""
SELECT (s.sold_at / 3600000 + 7) % 24, SUM(CASE WHEN s.kind = 'sale' THEN 1 ELSE 0 END), SUM(s.net)
FROM sale s WHERE {_WITHIN} GROUP BY (s.sold_at / 3600000 + 7) % 24"""
_ITEMS: Final = f"""
SELECT i.code, i.name, c.name, sold.pieces, sold.net
FROM (SELECT l.item_id, SUM(l.quantity) AS pieces, SUM(l.net) AS net
      FROM sale s JOIN sale_line l ON l.sale_id = s.id WHERE {_WITHIN} GROUP BY l.item_id) AS sold
JOIN item i ON i.id = sold.item_id JOIN category c ON c.id = i.category_id"""
_CASHIERS: Final = f"""
SELECT s.cashier, SUM(CASE WHEN s.kind = 'sale' THEN 1 ELSE 0 END),
    SUM(CASE WHEN s.kind = 'refund' THEN 1 ELSE 0 END), SUM(s.net)
FROM sale s WHERE {_WITHIN} GROUP BY s.cashier_id, s.cashier"""
_TENDERS: Final = f"""
SELECT t.kind, COUNT(*), SUM(CASE WHEN s.kind = 'sale' THEN t.given ELSE 0 END), SUM(t.change),
    SUM(CASE WHEN s.kind = 'refund' THEN t.amount ELSE 0 END)
FROM sale s JOIN tender t ON t.sale_id = s.id WHERE {_WITHIN} GROUP BY t.kind"""
_NEW_MEMBERS: Final = "SELECT COUNT(*) FROM member WHERE joined_on BETWEEN ? AND ?"
_POINTS_BEFORE: Final = "SELECT SUM(points) FROM points_entry WHERE on_day < ?"
# One sum for each kind instead of groups: SQLite then reads the index with these columns, not the table.
_BY_KIND: Final = ", ".join(
    f"SUM(CASE WHEN kind = '{kind.value}' THEN points ELSE 0 END)" for kind in EntryKind
)
_POINTS_MOVED: Final = f"SELECT {_BY_KIND} FROM points_entry WHERE on_day BETWEEN ? AND ?"
_HOLDINGS: Final = """
SELECT COUNT(CASE WHEN held > 0 THEN 1 END), SUM(CASE WHEN held > 0 THEN held ELSE 0 END),
    SUM(CASE WHEN held < 0 THEN held ELSE 0 END)
FROM (SELECT SUM(points) AS held FROM points_entry WHERE on_day <= ? GROUP BY member_id) AS balances"""
_WITH_A_MONTH: Final = """
SELECT m.number FROM member m WHERE m.state = 'active' AND m.joined_on <= ? AND (? = 1
    OR EXISTS (SELECT 1 FROM points_entry e WHERE e.member_id = m.id AND e.on_day BETWEEN ? AND ?)
    OR (SELECT SUM(e.points) FROM points_entry e WHERE e.member_id = m.id AND e.on_day < ?) <> 0)"""
_EXPIRING: Final = """
SELECT m.number FROM member m WHERE m.state = 'active' AND m.joined_on <= ? AND EXISTS (
    SELECT 1 FROM lot l
    WHERE l.member_id = m.id AND l.remaining > 0 AND l.expires_on >= ? AND l.expires_on <= ?)"""


@dataclass(frozen=True, slots=True)
class Scope:
    """Which sales count: business days from first to last, before a moment, of one shift if it is named."""

    first: date
    last: date
    before: datetime | None = None
    shift_id: str = ""

    @property
    def params(self) -> tuple[object, ...]:
        """The values of the condition that every query shares, in order."""
        end = _NEVER if self.before is None else to_millis(self.before)
        return (self.first.isoformat(), self.last.isoformat(), end, self.shift_id, self.shift_id)


def turnover_by_day(db: Database, scope: Scope) -> dict[date, Turnover]:
    """What was sold on each day that had a sale or refund."""
    rewards = {day: int(amount) for day, amount in db.rows(_REWARDS, scope.params)}
    return {
        date.fromisoformat(day): _turnover(rewards.get(day, 0), figures)
        for day, *figures in db.rows(_TURNOVER, scope.params)
    }


def hours(db: Database, scope: Scope) -> tuple[HourTotal, ...]:
    """By hour of the day."""
    found = [HourTotal(hour, sales, Rupiah(net)) for hour, sales, net in db.rows(_HOURS, scope.params)]
    return tuple(sorted(found, key=lambda hour: hour.hour))


def items(db: Database, scope: Scope) -> tuple[ItemTotal, ...]:
    """By item."""
    found = [
        ItemTotal(code, name, category, int(pieces), Rupiah(net))
        for code, name, category, pieces, net in db.rows(_ITEMS, scope.params)
    ]
    return tuple(sorted(found, key=lambda item: (-item.net, item.code)))


def cashiers(db: Database, scope: Scope) -> tuple[CashierTotal, ...]:
    """By the person on the receipt."""
    found = [
        CashierTotal(name, sales, refunds, Rupiah(net))
        for name, sales, refunds, net in db.rows(_CASHIERS, scope.params)
    ]
    return tuple(sorted(found, key=lambda cashier: (-cashier.net, cashier.name)))


def tenders(db: Database, scope: Scope) -> tuple[TenderTotal, ...]:
    """By way to pay."""
    found = [
        TenderTotal(TenderKind(kind), count, Rupiah(given), Rupiah(change), Rupiah(refunded))
        for kind, count, given, change, refunded in db.rows(_TENDERS, scope.params)
    ]
    return tuple(sorted(found, key=lambda tender: (-tender.amount, tender.kind.value)))


def new_members(db: Database, first: date, last: date) -> int:
    """How many joined from `first` to `last`."""
    return int(db.value(_NEW_MEMBERS, (first.isoformat(), last.isoformat())))


def points_moved(db: Database, first: date, last: date) -> tuple[Points, dict[EntryKind, Points]]:
    """All balances before `first`, and what each kind of entry moved from then to `last`."""
    opening = Points(db.value(_POINTS_BEFORE, (first.isoformat(),)) or 0)
    sums = db.one(_POINTS_MOVED, (first.isoformat(), last.isoformat())) or ()
    return opening, {kind: Points(moved or 0) for kind, moved in zip(EntryKind, sums, strict=True)}


def holdings(db: Database, on: date) -> Holdings:
    """All balances at the end of `on`, points held and debts apart."""
    row = db.one(_HOLDINGS, (on.isoformat(),))
    holders, points, debts = row if row is not None else (0, 0, 0)
    return Holdings(holders, Points(points or 0), Points(debts or 0))


def numbers_with_a_month(db: Database, first: date, last: date, everybody: bool) -> frozenset[int]:
    """Running numbers of active members who moved or held points in the month; or of all who had joined."""
    days = first.isoformat(), last.isoformat()
    rows = db.rows(_WITH_A_MONTH, (days[1], int(everybody), *days, days[0]))
    return frozenset(number for (number,) in rows)


def numbers_expiring(db: Database, joined_by: date, first: date, last: date) -> frozenset[int]:
    """Running numbers of active members with points whose last good day is from `first` to `last`."""
    rows = db.rows(_EXPIRING, (joined_by.isoformat(), first.isoformat(), last.isoformat()))
    return frozenset(number for (number,) in rows)


def _turnover(rewards: int, figures: Sequence[int]) -> Turnover:
    gross, reduction, refunds, rounding, sales, refund_count, member_sales, member_net, won, spent = figures
    return Turnover(
        gross=Rupiah(gross),
        discounts=Rupiah(reduction - rewards),
        rewards=Rupiah(rewards),
        refunds=Rupiah(refunds),
        rounding=Rupiah(rounding),
        sales=sales,
        refund_count=refund_count,
        member_sales=member_sales,
        member_net=Rupiah(member_net),
        points_won=Points(won),
        points_spent=Points(spent),
    )
