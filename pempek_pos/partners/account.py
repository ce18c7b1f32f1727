"""A partner's account: what is entered, what is still open, and which credit settles which claim (M1, M3)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import Enum
from typing import Final

from pempek_pos.errors import ShopError, Unusable
from pempek_pos.money.amount import LARGEST, Rupiah

LONGEST_REFERENCE: Final = 40
LONGEST_PAYER: Final = 80
LONGEST_NOTE: Final = 200


class AccountKind(Enum):
    """What changes what a partner owes: opening balances, invoices and repayments add to it, unless an
    opening is a credit; the others take from it.
    """

    OPENING = "opening"
    INVOICE = "invoice"
    PAYMENT = "payment"
    CREDIT_NOTE = "credit note"
    WRITE_OFF = "write-off"
    REPAYMENT = "repayment"


class PaymentMethod(Enum):
    """How money came or went."""

    CASH = "cash"
    QRIS = "qris"
    TRANSFER = "transfer"
    CARD = "card"


@dataclass(frozen=True, slots=True)
class Claim:
    """Something entered above zero and how much of it is open; `label` is the invoice's number."""

    entry_id: str
    label: str
    on_day: date
    due_on: date
    amount: Rupiah
    remaining: Rupiah


@dataclass(frozen=True, slots=True)
class Credit:
    """Something entered below zero and how much of it is unused, both written above zero."""

    entry_id: str
    label: str
    on_day: date
    amount: Rupiah
    remaining: Rupiah


@dataclass(frozen=True, slots=True)
class Allocation:
    """So much of a credit settled a claim; below zero where that was taken back."""

    claim_id: str
    credit_id: str
    amount: Rupiah
    move_id: str | None = None
    """Where it was moved by hand: from or to another claim."""


@dataclass(frozen=True, slots=True)
class AllocationMove:
    """So much of a credit is to settle another claim than it does."""

    id: str
    credit_id: str
    from_claim: str
    to_claim: str
    amount: Rupiah


@dataclass(frozen=True, slots=True)
class AccountEntry:
    """One line of the ledger: above zero the partner owes more. `label` is the paper's number."""

    id: str
    kind: AccountKind
    amount: Rupiah
    source: str
    label: str
    on_day: date
    due_on: date
    note: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Posting:
    """An entry to be; (kind, source, part) happens once."""

    id: str
    partner_id: str
    kind: AccountKind
    amount: Rupiah
    source: str
    label: str
    on_day: date
    due_on: date
    note: str = ""
    part: int = 0
    approved_by: str | None = None


@dataclass(frozen=True, slots=True)
class PaymentWanted:
    """Money from a partner: `towards` names claims and how much goes to each, the rest goes to the oldest."""

    id: str
    partner_id: str
    amount: Rupiah
    method: PaymentMethod
    reference: str = ""
    payer: str = ""
    """Who brought it; the partner's own name where empty."""
    note: str = ""
    towards: tuple[tuple[str, Rupiah], ...] = ()


@dataclass(frozen=True, slots=True)
class Payment:
    """Money that came from a partner, as stored; what it settled, and what stays as credit."""

    id: str
    partner_id: str
    number: str
    amount: Rupiah
    method: PaymentMethod
    reference: str
    payer: str
    note: str
    on_day: date
    settled: tuple[tuple[str, Rupiah], ...]
    """By the label of the claim."""
    left_as_credit: Rupiah


class OverAllocated(ShopError):
    """`label` has only `open_amount` left to settle."""

    def __init__(self, label: str, open_amount: Rupiah) -> None:
        super().__init__(label, open_amount)
        self.label = label
        self.open_amount = open_amount


class NotEnoughCredit(ShopError):
    """The account holds only `available` of credit."""

    def __init__(self, available: Rupiah) -> None:
        super().__init__(available)
        self.available = available


def due_day(on: date, terms_days: int) -> date:
    """The last day on which an invoice of `on` is paid in time."""
    return on + timedelta(days=terms_days)


def checked_payment_amount(amount: int, field: str = "payment") -> Rupiah:
    """`amount` if it can be paid; raises Unusable."""
    if not 0 < amount <= LARGEST:
        raise Unusable(field, str(amount), "rupiah between 1 and", LARGEST)
    return Rupiah(amount)


def oldest_first(claims: Iterable[Claim]) -> list[Claim]:
    """Open claims in the order payments settle them (M3): due first, then entered first."""
    return sorted(claims, key=lambda claim: (claim.due_on, claim.on_day, claim.label, claim.entry_id))


def spread(
    credit: Credit, claims: Sequence[Claim], towards: Sequence[tuple[str, Rupiah]] = ()
) -> tuple[Allocation, ...]:
    """How a credit settles claims: the named ones by their amounts, then the oldest with what is left.

    Raises OverAllocated, Unusable for more than the credit holds or a claim that is not there.
    """
    open_now = {claim.entry_id: claim.remaining for claim in claims}
    left = credit.remaining
    parts: list[Allocation] = []
    for claim_id, amount in (*towards, *((claim.entry_id, left) for claim in oldest_first(claims))):
        named = len(parts) < len(towards)
        take = _checked_part(claim_id, amount, open_now, claims) if named else open_now[claim_id]
        if named and take > left:
            raise Unusable("allocation", str(take), "at most", left)
        part = Rupiah(min(take, left))
        if part:
            parts.append(Allocation(claim_id, credit.entry_id, part))
            open_now[claim_id] = Rupiah(open_now[claim_id] - part)
            left = Rupiah(left - part)
    return tuple(parts)


def used_up(claim: Claim, lying: Iterable[Credit]) -> tuple[Allocation, ...]:
    """How credits that lie on the account settle a new claim, the oldest first."""
    left, parts = claim.remaining, []
    for credit in lying:
        if part := Rupiah(min(left, credit.remaining)):
            parts.append(Allocation(claim.entry_id, credit.entry_id, part))
            left = Rupiah(left - part)
    return tuple(parts)


def _checked_part(
    claim_id: str, amount: Rupiah, open_now: dict[str, Rupiah], claims: Sequence[Claim]
) -> Rupiah:
    if claim_id not in open_now:
        raise Unusable("allocation", claim_id, "an open invoice")
    if amount < 1:
        raise Unusable("allocation", str(amount), "at least", 1)
    if amount > open_now[claim_id]:
        label = next(claim.label for claim in claims if claim.entry_id == claim_id)
        raise OverAllocated(label, open_now[claim_id])
    return amount
