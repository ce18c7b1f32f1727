"""A points ledger as it stands, the members' or another: balance, lots, entries."""

from datetime import date

from pempek_pos.loyalty import store
from pempek_pos.loyalty.book import Book
from pempek_pos.loyalty.lots import spending_order
from pempek_pos.loyalty.programme import LotView
from pempek_pos.loyalty.statement import Entry, EntryKind
from pempek_pos.money.amount import Points


def balance(book: Book, holder_id: str) -> Points:
    """The holder's points; below zero is a debt."""
    return store.balance(book, holder_id)


def lots(book: Book, holder_id: str) -> tuple[LotView, ...]:
    """Points that are still there, in the order they are spent."""
    return store.lot_views(spending_order(store.open_lots(book, holder_id)))


def ledger(book: Book, holder_id: str, first: date, last: date) -> tuple[Entry, ...]:
    """What moved the holder's points from `first` to `last`, oldest first."""
    return store.ledger(book, holder_id, first, last)


def entry_of(book: Book, kind: EntryKind, source: str) -> Entry | None:
    """The one entry of this kind that a sale, refund or spending made."""
    return store.entry_of(book, kind, source)


def any_overdue(book: Book, on: date) -> bool:
    """Whether points wait to be let go whose last good day is before `on`."""
    return bool(store.overdue_lots(book, on))


def holder_and_entry(book: Book, kind: EntryKind, source: str) -> tuple[str, Entry] | None:
    """The same entry with whose it is."""
    entry = store.entry_of(book, kind, source)
    holder = store.holder_of(book, entry.id) if entry else None
    return (holder, entry) if holder and entry else None
