"""What the account of the partner in front shows, and what is asked on its sheets."""

from dataclasses import dataclass
from datetime import date
from enum import Enum

from pempek_pos.money.amount import Rupiah
from pempek_pos.partners.account import AccountEntry, Claim
from pempek_pos.partners.ageing import Ageing
from pempek_pos.partners.settlement import Settlement
from pempek_pos.sales.receipt import Receipt
from pempek_pos.sales.refund import Refundable


class AccountDeed(Enum):
    """What can be done about an account besides taking money."""

    GOODS_BACK = "goods back"
    WRITE_OFF = "write off"
    REPAY = "repay"
    MOVE = "move"


@dataclass(frozen=True, slots=True)
class Booked:
    """A line of the ledger, and what was owed after it."""

    entry: AccountEntry
    balance: Rupiah


@dataclass(frozen=True, slots=True)
class AccountState:
    """The account as it stands today, and what this person may do."""

    today: date
    ageing: Ageing
    claims: tuple[Claim, ...]
    booked: tuple[Booked, ...]
    """The latest lines, newest first."""
    may_take: bool = False
    deeds: tuple[AccountDeed, ...] = ()


@dataclass(frozen=True, slots=True)
class Part:
    """So much of the money goes to a claim, of which `left` stays open."""

    label: str
    amount: Rupiah
    left: Rupiah


@dataclass(frozen=True, slots=True)
class Paying:
    """A payment being taken: what this amount would settle, and what stays as credit."""

    name: str
    owed: Rupiah
    claims: tuple[Claim, ...]
    amount: Rupiah = Rupiah(0)
    named: tuple[str, ...] = ()
    """Claims chosen to be settled first; none is the oldest first."""
    parts: tuple[Part, ...] = ()
    left_as_credit: Rupiah = Rupiah(0)


@dataclass(frozen=True, slots=True)
class Moving:
    """What settled one invoice, and the other open claims it could settle instead."""

    invoices: tuple[AccountEntry, ...]
    claims: tuple[Claim, ...]
    from_claim: str = ""
    settlements: tuple[tuple[str, Settlement], ...] = ()
    """By the id of the credit."""


@dataclass(frozen=True, slots=True)
class Returning:
    """Goods of one invoice that come back: pieces by line, and what that comes to."""

    invoices: tuple[tuple[str, str], ...]
    """Receipt ids with the invoices' numbers, newest first."""
    sale: Receipt | None = None
    left: Refundable | None = None
    chosen: tuple[tuple[int, int], ...] = ()
    worth: Rupiah = Rupiah(0)
    needs_approval: bool = False
