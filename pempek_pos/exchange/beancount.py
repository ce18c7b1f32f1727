"""A month's books as a Beancount journal: plain text that bookkeeping programs take in and check."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

CURRENCY: Final = "IDR"


@dataclass(frozen=True, slots=True)
class Posting:
    """So much into an account, or out of it below zero."""

    account: str
    amount: int


@dataclass(frozen=True, slots=True)
class Booking:
    """Something that happened on a day; its postings come to nothing together."""

    day: date
    payee: str
    note: str
    postings: tuple[Posting, ...]


@dataclass(frozen=True, slots=True)
class Journal:
    """A month's bookings, and what some accounts must hold at the beginning of the day behind it."""

    title: str
    first: date
    bookings: tuple[Booking, ...]
    held: tuple[Posting, ...]
    after: date


def journal_text(journal: Journal) -> str:
    """The journal as a file's content; the same bookings always give the same text."""
    bookings = [one for one in map(_without_nothing, journal.bookings) if one.postings]
    accounts = {posting.account for one in bookings for posting in one.postings}
    accounts |= {posting.account for posting in journal.held}
    lines = [
        f"option {_quoted('title')} {_quoted(journal.title)}",
        f"option {_quoted('operating_currency')} {_quoted(CURRENCY)}",
        "",
        *(f"{journal.first} open {account} {CURRENCY}" for account in sorted(accounts)),
    ]
    for one in sorted(bookings, key=lambda booking: booking.day):
        lines += ["", f"{one.day} * {_quoted(one.payee)} {_quoted(one.note)}", *_postings(one.postings)]
    lines += ["", *(_held(journal.after, posting) for posting in journal.held)]
    return "\n".join(lines) + "\n"


def _without_nothing(booking: Booking) -> Booking:
    moved = tuple(posting for posting in booking.postings if posting.amount)
    return Booking(booking.day, booking.payee, booking.note, moved)


def _postings(postings: Sequence[Posting]) -> Iterable[str]:
    return (f"  {posting.account}  {posting.amount} {CURRENCY}" for posting in postings)


def _held(day: date, posting: Posting) -> str:
    return f"{day} balance {posting.account}  {posting.amount} {CURRENCY}"


def _quoted(text: str) -> str:
    """Text from people as a string of the journal, whatever it holds."""
    plain = "".join(letter if letter.isprintable() else " " for letter in text)
    escaped = plain.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
