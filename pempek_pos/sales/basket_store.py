"""Rows of baskets that are not sold yet: the one on a till's counter and the parked ones."""

from pempek_pos.clock import from_millis
from pempek_pos.money.amount import Rupiah
from pempek_pos.sales.basket import Basket
from pempek_pos.sales.parking import ParkedBasket, basket_from, basket_text
from pempek_pos.storage.database import Database

_PUT = """
INSERT INTO held_basket (id, till, state, label, total, held_at, held_by, content)
VALUES (?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET state = excluded.state, label = excluded.label, total =
    excluded.total, held_at = excluded.held_at, held_by = excluded.held_by, content =
    excluded.content
"""
_DROP = "DELETE FROM held_basket WHERE id = ?"
_CLEAR_COUNTER = "DELETE FROM held_basket WHERE till = ? AND state = 'counter' AND id <> ?"
_ON_COUNTER = "SELECT content FROM held_basket WHERE till = ? AND state = 'counter'"
_PARKED = """
SELECT id, label, total, held_at, held_by FROM held_basket WHERE till = ? AND state = 'parked'
ORDER BY held_at, id
"""
_COUNT = "SELECT COUNT(*) FROM held_basket WHERE till = ? AND state = 'parked'"
_CONTENT = "SELECT content FROM held_basket WHERE id = ? AND till = ? AND state = 'parked'"


def put(db: Database, basket: Basket, till: str, state: str, total: Rupiah, held: tuple[int, str]) -> None:
    """Hold a basket as it is now; `held` is when (milliseconds) and by whom."""
    if state == "counter":
        db.run(_CLEAR_COUNTER, (till, basket.id))
    db.run(_PUT, (basket.id, till, state, basket.label, total, *held, basket_text(basket)))


def drop(db: Database, basket_id: str) -> bool:
    """Let go of a basket; whether there was one."""
    return db.run(_DROP, (basket_id,)) > 0


def clear_counter(db: Database, till: str) -> None:
    """No basket waits on the counter any more."""
    db.run(_CLEAR_COUNTER, (till, ""))


def on_counter(db: Database, till: str) -> Basket | None:
    """The basket that was on the counter, however the program ended."""
    content = db.value(_ON_COUNTER, (till,))
    return None if content is None else basket_from(content)


def parked(db: Database, till: str) -> tuple[ParkedBasket, ...]:
    """The till's parked baskets, oldest first."""
    return tuple(
        ParkedBasket(basket_id, label, Rupiah(total), from_millis(at), by)
        for basket_id, label, total, at, by in db.rows(_PARKED, (till,))
    )


def parked_count(db: Database, till: str) -> int:
    """How many baskets are parked at the till."""
    return int(db.value(_COUNT, (till,)))


def content(db: Database, basket_id: str, till: str) -> Basket | None:
    """The parked basket with this id."""
    text = db.value(_CONTENT, (basket_id, till))
    return None if text is None else basket_from(text)
