"""Rows of the programme's terms, tiers and rewards."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from pempek_pos.clock import to_millis
from pempek_pos.loyalty.goods import goods_from, goods_text
from pempek_pos.loyalty.programme import Programme, Tier
from pempek_pos.loyalty.rewards import Reward, RewardKind
from pempek_pos.money.amount import Points, Rupiah
from pempek_pos.storage.database import Database

_TERMS = """
id, valid_from, rupiah_per_point, minimum_spend, point_value, expiry_months, welcome_points,
    referral_points, birthday_points, stamp_points
"""
_ID_ON = """
SELECT id FROM programme_terms WHERE valid_from <= ?
ORDER BY valid_from DESC, published_at DESC, id DESC LIMIT 1
"""
_ID_AT = """
SELECT id FROM programme_terms WHERE valid_from <= ? AND published_at <= ?
ORDER BY valid_from DESC, published_at DESC, id DESC LIMIT 1
"""
_BY_ID = f"SELECT {_TERMS} FROM programme_terms WHERE id = ?"
_TIERS = "SELECT rank, name, from_spend, multiplier_bp FROM tier WHERE terms_id = ? ORDER BY rank"
_IDS = "SELECT id FROM programme_terms ORDER BY valid_from DESC, published_at DESC, id DESC"
_ADD_TERMS = f"""
INSERT INTO programme_terms ({_TERMS}, published_at, published_by)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
_ADD_TIER = "INSERT INTO tier (terms_id, rank, name, from_spend, multiplier_bp) VALUES (?, ?, ?, ?, ?)"
_REWARD = """
id, name, kind, cost, amount, percent_bp, cap, goods, cheapest, item_id, pieces, valid_from, valid_to,
    minimum_spend, claims_per_sale, limit_per_member, limit_in_all, active
"""
_REWARDS = f"SELECT {_REWARD} FROM reward ORDER BY active DESC, cost, name"
_REWARD_BY_ID = f"SELECT {_REWARD} FROM reward WHERE id = ?"
_PUT_REWARD = f"""
INSERT INTO reward ({_REWARD})
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET name = excluded.name, kind = excluded.kind, cost = excluded.cost,
    amount = excluded.amount, percent_bp = excluded.percent_bp, cap = excluded.cap, goods =
    excluded.goods, cheapest = excluded.cheapest, item_id = excluded.item_id, pieces =
    excluded.pieces, valid_from = excluded.valid_from, valid_to = excluded.valid_to, minimum_spend =
    excluded.minimum_spend,
    claims_per_sale = excluded.claims_per_sale, limit_per_member = excluded.limit_per_member,
    limit_in_all = excluded.limit_in_all, active = excluded.active
"""


def terms_id_on(db: Database, day: date) -> str | None:
    """The id of the terms in force on `day`."""
    found = db.value(_ID_ON, (day.isoformat(),))
    return None if found is None else str(found)


def terms_id_at(db: Database, at: datetime) -> str | None:
    """The id of the terms in force at a moment, of those published by then."""
    found = db.value(_ID_AT, (at.date().isoformat(), to_millis(at)))
    return None if found is None else str(found)


def terms(db: Database, terms_id: str) -> Programme | None:
    """The terms with this id."""
    row = db.one(_BY_ID, (terms_id,))
    if row is None:
        return None
    tiers = tuple(
        Tier(rank, name, Rupiah(spend), bp) for rank, name, spend, bp in db.rows(_TIERS, (terms_id,))
    )
    identity, valid_from, per_point, minimum, value, months, *points = row
    return Programme(
        identity,
        date.fromisoformat(valid_from),
        Rupiah(per_point),
        Rupiah(minimum),
        Rupiah(value),
        months,
        tiers,
        *(Points(given) for given in points),
    )


def terms_ids(db: Database) -> list[str]:
    """Ids of all terms ever published, newest first."""
    return [str(row[0]) for row in db.rows(_IDS)]


def add_terms(db: Database, programme: Programme, by_staff: str, at: datetime) -> None:
    """Keep terms for good."""
    db.run(
        _ADD_TERMS,
        (
            programme.id,
            programme.valid_from.isoformat(),
            programme.rupiah_per_point,
            programme.minimum_spend,
            programme.point_value,
            programme.expiry_months,
            programme.welcome_points,
            programme.referral_points,
            programme.birthday_points,
            programme.stamp_points,
            to_millis(at),
            by_staff,
        ),
    )
    db.many(
        _ADD_TIER, [(programme.id, t.rank, t.name, t.from_spend, t.multiplier_bp) for t in programme.tiers]
    )


def rewards(db: Database) -> tuple[Reward, ...]:
    """All rewards, active and cheap ones first."""
    return tuple(_reward(row) for row in db.rows(_REWARDS))


def reward(db: Database, reward_id: str) -> Reward | None:
    """The reward with this id."""
    row = db.one(_REWARD_BY_ID, (reward_id,))
    return None if row is None else _reward(row)


def put_reward(db: Database, reward: Reward) -> None:
    """Keep a new reward, or a known one's changed terms."""
    db.run(
        _PUT_REWARD,
        (
            reward.id,
            reward.name,
            reward.kind.value,
            reward.cost,
            reward.amount,
            reward.percent_bp,
            reward.cap,
            goods_text(reward.goods),
            int(reward.cheapest),
            reward.item_id,
            reward.pieces,
            reward.valid_from.isoformat(),
            reward.valid_to and reward.valid_to.isoformat(),
            reward.minimum_spend,
            reward.claims_per_sale,
            reward.limit_per_member,
            reward.limit_in_all,
            int(reward.active),
        ),
    )


def _reward(row: Sequence[Any]) -> Reward:
    (
        identity,
        name,
        kind,
        cost,
        amount,
        percent_bp,
        cap,
        goods,
        cheapest,
        item_id,
        pieces,
        first,
        last,
        minimum,
        claims,
        per_member,
        in_all,
        active,
    ) = row
    return Reward(
        id=identity,
        name=name,
        kind=RewardKind(kind),
        cost=Points(cost),
        valid_from=date.fromisoformat(first),
        amount=Rupiah(amount),
        item_id=item_id,
        pieces=pieces,
        valid_to=last and date.fromisoformat(last),
        minimum_spend=Rupiah(minimum),
        claims_per_sale=claims,
        limit_per_member=per_member,
        limit_in_all=in_all,
        active=bool(active),
        percent_bp=percent_bp,
        cap=None if cap is None else Rupiah(cap),
        goods=goods_from(goods),
        cheapest=bool(cheapest),
    )
