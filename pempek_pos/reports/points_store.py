"""The queries behind what is owed in points: a handful, however many members there are."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from pempek_pos.loyalty.programme import Tier
from pempek_pos.loyalty.tiers import window_start
from pempek_pos.money.amount import Points
from pempek_pos.reports.liability import Holdings
from pempek_pos.reports.points_owed import Age, AgeShare, Breakage, TierShare, age_starts
from pempek_pos.storage.database import Database

_LEDGER: Final = "SELECT SUM(points) FROM points_entry"
_ACCOUNTS: Final = """
SELECT COUNT(CASE WHEN balance > 0 THEN 1 END), SUM(CASE WHEN balance > 0 THEN balance ELSE 0 END),
    SUM(CASE WHEN balance < 0 THEN balance ELSE 0 END) FROM points_account
"""
_TIERS: Final = """
SELECT held.rank, COUNT(*), SUM(held.balance) FROM (
    SELECT a.balance, CASE {cases} ELSE 0 END AS rank
    FROM points_account a LEFT JOIN (
        SELECT by_card.member_id, SUM(by_card.spend) AS spend FROM (
            SELECT member_id, SUM(purchase) AS spend FROM points_entry WHERE on_day > ? AND on_day <= ?
            GROUP BY member_id
            UNION ALL SELECT m.merged_into, SUM(e.purchase) FROM member m CROSS JOIN points_entry e
            WHERE m.merged_into IS NOT NULL AND e.member_id = m.id AND e.on_day > ? AND e.on_day <= ?
            GROUP BY m.merged_into) AS by_card
        GROUP BY by_card.member_id) AS bought ON bought.member_id = a.member_id
    WHERE a.balance > 0) AS held
GROUP BY held.rank
"""
_AT_LEAST: Final = "WHEN COALESCE(bought.spend, 0) >= {spend:d} THEN {rank:d}"
# By a small number, which a database groups in half the time that a word takes.
_AGES: Final = """
SELECT open.age, COUNT(*), SUM(open.remaining) FROM (
    SELECT remaining, CASE WHEN expires_on IS NULL THEN {never:d} {cases} ELSE {over:d} END AS age
    FROM lot WHERE remaining > 0) AS open
GROUP BY open.age
"""
_AFTER: Final = "WHEN won_on > '{start:%Y-%m-%d}' THEN {nth:d}"
_MATURED: Final = """
SELECT COUNT(*), SUM(l.points), MIN(l.won_on), MAX(l.won_on)
FROM lot l JOIN points_entry e ON e.id = l.entry_id
WHERE l.expires_on < ? AND e.kind NOT IN ('redemption return', 'merge')
"""
_TAKEN_BACK: Final = """
SELECT SUM(m.points)
FROM points_entry e JOIN lot_movement m ON m.entry_id = e.id JOIN lot l ON l.id = m.lot_id
WHERE e.kind = 'award reversal' AND l.expires_on < ?
"""
_EXPIRED: Final = "SELECT SUM(points) FROM points_entry WHERE kind = 'expiry' AND on_day < ?"


def ledger_sum(db: Database) -> Points:
    """The sum of every entry."""
    return Points(int(db.value(_LEDGER) or 0))


def accounts(db: Database) -> Holdings:
    """All balances now, points held and debts apart."""
    row = db.one(_ACCOUNTS)
    holders, points, debts = row if row is not None else (0, 0, 0)
    return Holdings(holders, Points(int(points or 0)), Points(int(debts or 0)))


def by_tier(db: Database, tiers: Sequence[Tier], on: date) -> tuple[TierShare, ...]:
    """What members hold by the tier they are in on `on`, from the first tier up."""
    cases = " ".join(
        _AT_LEAST.format(spend=tier.from_spend, rank=tier.rank) for tier in reversed(tiers) if tier.rank
    )
    query = _TIERS.format(cases=cases or "WHEN a.balance < 0 THEN 0")
    params = (window_start(on).isoformat(), on.isoformat()) * 2
    found = {rank: (members, int(points)) for rank, members, points in db.rows(query, params)}
    shares = ((tier.name, *found.get(tier.rank, (0, 0))) for tier in tiers)
    return tuple(TierShare(name, members, Points(points)) for name, members, points in shares)


def by_age(db: Database, on: date) -> tuple[AgeShare, ...]:
    """What open lots hold by the time since they were won, the youngest first."""
    ages = tuple(Age)
    cases = " ".join(_AFTER.format(start=start, nth=ages.index(age)) for age, start in age_starts(on))
    query = _AGES.format(never=ages.index(Age.NEVER), over=ages.index(Age.OVER_12), cases=cases)
    found = {nth: (lots, int(points)) for nth, lots, points in db.rows(query)}
    shares = ((age, *found.get(nth, (0, 0))) for nth, age in enumerate(ages))
    return tuple(AgeShare(age, lots, Points(points)) for age, lots, points in shares)


def breakage(db: Database, on: date) -> Breakage:
    """What became of lots whose last good day is before `on`."""
    day = (on.isoformat(),)
    lots, won, first, last = db.one(_MATURED, day) or (0, 0, None, None)
    taken_back, expired = (int(db.value(query, day) or 0) for query in (_TAKEN_BACK, _EXPIRED))
    return Breakage(lots, Points(int(won or 0) + taken_back), Points(-expired), _day(first), _day(last))


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
