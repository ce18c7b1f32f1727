"""How a sale is paid: several tenders, cash rounded to coins, change in cash only (policies C1, C2)."""

import re
from dataclasses import dataclass
from enum import Enum
from typing import Final

from pempek_pos.errors import ShopError, Unusable
from pempek_pos.money.amount import LARGEST, Rupiah
from pempek_pos.money.rounding import CashRounding, cash_rounded

MOST_REFERENCE: Final = 40
_CARD_NUMBER = re.compile(r"[0-9]{13,}")


class TenderKind(Enum):
    """A way to pay."""

    CASH = "cash"
    QRIS = "qris"
    TRANSFER = "transfer"
    CARD = "card"
    ACCOUNT = "account"
    """A partner pays later (policy M2)."""


@dataclass(frozen=True, slots=True)
class Tender:
    """What the customer hands over; for cards `reference` is the last four digits and approval code (policy
    P6).
    """

    kind: TenderKind
    amount: Rupiah
    reference: str = ""


@dataclass(frozen=True, slots=True)
class Taken:
    """A tender as taken: `amount` counts for the sale, `given` was handed over, `change` went back."""

    kind: TenderKind
    amount: Rupiah
    given: Rupiah
    change: Rupiah
    reference: str = ""


@dataclass(frozen=True, slots=True)
class Settlement:
    """A paid bill: `due` is what was to pay after `rounding` (zero or the cash part's difference)."""

    due: Rupiah
    rounding: Rupiah
    taken: tuple[Taken, ...]
    change: Rupiah


class NotEnoughTendered(ShopError):
    """`missing` rupiah are not paid yet."""

    def __init__(self, missing: Rupiah) -> None:
        super().__init__(missing)
        self.missing = missing


class TooMuchTendered(ShopError):
    """Only cash can exceed what is due; the others come to `excess` too much."""

    def __init__(self, excess: Rupiah) -> None:
        super().__init__(excess)
        self.excess = excess


def settle(net: Rupiah, tenders: tuple[Tender, ...], rounding: CashRounding) -> Settlement:
    """How `tenders` pay a bill of `net`: only the part paid in cash is rounded, only cash gives change.

    Raises Unusable for an amount or reference that cannot be, NotEnoughTendered, TooMuchTendered.
    """
    for tender in tenders:
        check_tender(tender)
    others = [tender for tender in tenders if tender.kind is not TenderKind.CASH]
    paid = sum(tender.amount for tender in others)
    if paid > net:
        raise TooMuchTendered(Rupiah(paid - net))
    given = sum(tender.amount for tender in tenders if tender.kind is TenderKind.CASH)
    cash_due = Rupiah(net - paid)
    rounded = cash_rounded(cash_due, rounding) if given or not others else cash_due
    if given < rounded:
        raise NotEnoughTendered(Rupiah(rounded - given))
    sums: dict[tuple[TenderKind, str], int] = {}
    for tender in others:
        sums[tender.kind, tender.reference] = sums.get((tender.kind, tender.reference), 0) + tender.amount
    taken = [
        Taken(kind, Rupiah(part), Rupiah(part), Rupiah(0), reference)
        for (kind, reference), part in sums.items()
    ]
    change = Rupiah(given - rounded)
    if given:
        taken.append(Taken(TenderKind.CASH, rounded, Rupiah(given), change))
    return Settlement(Rupiah(paid + rounded), Rupiah(rounded - cash_due), tuple(taken), change)


def cash_due(net: Rupiah, tenders: tuple[Tender, ...], rounding: CashRounding) -> Rupiah:
    """What is left to pay if the rest comes in cash; never below zero."""
    return cash_rounded(Rupiah(max(0, net - sum(tender.amount for tender in tenders))), rounding)


def check_tender(tender: Tender) -> None:
    """Raises Unusable for nothing, too much, or a reference that could be a card number (policy P6)."""
    if not 0 < tender.amount <= LARGEST:
        raise Unusable("tender", str(tender.amount), "rupiah between 1 and", LARGEST)
    if len(tender.reference) > MOST_REFERENCE:
        raise Unusable("reference", tender.reference[:8], "at most characters", MOST_REFERENCE)
    if _CARD_NUMBER.search(tender.reference.replace(" ", "").replace("-", "")):
        raise Unusable("reference", "", "no card number")
