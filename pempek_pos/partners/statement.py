"""A partner's month: opening + invoices - payments - credit notes = closing (policy M5)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from pempek_pos.money.amount import Rupiah
from pempek_pos.partners.account import AccountEntry, AccountKind, Claim
from pempek_pos.partners.ageing import Ageing
from pempek_pos.partners.partner import Partner
from pempek_pos.partners.tier_rules import TierRule

_TAKING: Final = frozenset({AccountKind.PAYMENT, AccountKind.REPAYMENT})


@dataclass(frozen=True, slots=True)
class PartnerStatement:
    """One partner's month; money is counted as each name says, so that
    opening + brought + invoices - payments - credit_notes - written_off = closing.
    """

    partner: Partner
    month: date
    """The month's first day."""
    opening: Rupiah
    brought: Rupiah
    """Opening balances taken over within the month; mostly 0."""
    invoices: Rupiah
    payments: Rupiah
    """Money that came, less what was paid back."""
    credit_notes: Rupiah
    written_off: Rupiah
    closing: Rupiah
    entries: tuple[AccountEntry, ...]
    open_claims: tuple[Claim, ...]
    """As of the month's end, the oldest first."""
    ageing: Ageing
    turnover: Rupiah
    """Goods of the month after every reduction, less what came back."""
    rule: TierRule
    """What the tier needs."""


@dataclass(frozen=True, slots=True)
class AtMonthEnd:
    """What of a partner's account a statement shows beside the ledger."""

    open_claims: tuple[Claim, ...]
    ageing: Ageing
    turnover: Rupiah
    rule: TierRule


def statement_of(
    partner: Partner, month: date, opening: Rupiah, entries: Sequence[AccountEntry], at_end: AtMonthEnd
) -> PartnerStatement:
    """The month drawn up from its entries."""

    def total(kinds: frozenset[AccountKind]) -> Rupiah:
        return Rupiah(sum(entry.amount for entry in entries if entry.kind in kinds))

    brought = total(frozenset({AccountKind.OPENING}))
    invoices = total(frozenset({AccountKind.INVOICE}))
    payments = Rupiah(-total(_TAKING))
    credit_notes = Rupiah(-total(frozenset({AccountKind.CREDIT_NOTE})))
    written_off = Rupiah(-total(frozenset({AccountKind.WRITE_OFF})))
    return PartnerStatement(
        partner,
        month,
        opening,
        brought,
        invoices,
        payments,
        credit_notes,
        written_off,
        Rupiah(opening + brought + invoices - payments - credit_notes - written_off),
        tuple(entries),
        at_end.open_claims,
        at_end.ageing,
        at_end.turnover,
        at_end.rule,
    )
