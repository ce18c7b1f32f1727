"""What settled a claim, and which claims a credit settled: allocations as papers show them."""

from dataclasses import dataclass
from datetime import date

from pempek_pos.money.amount import Rupiah
from pempek_pos.partners.account import AccountKind, Claim, PaymentMethod


@dataclass(frozen=True, slots=True)
class Settlement:
    """So much of a claim was settled by one credit; `label` is its paper's number."""

    kind: AccountKind
    label: str
    source: str
    on_day: date
    """The day it settled the claim; a credit may have come before."""
    amount: Rupiah
    method: PaymentMethod | None
    """Only of payments."""
    reference: str


@dataclass(frozen=True, slots=True)
class SettledClaim:
    """A claim that a credit settled by `amount`, as it stands now."""

    claim: Claim
    kind: AccountKind
    amount: Rupiah
