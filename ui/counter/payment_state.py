"""A payment under way, and what the money on the table comes to."""

from dataclasses import dataclass

from pempek_pos.errors import ShopError
from pempek_pos.money.amount import Rupiah
from pempek_pos.money.rounding import CashRounding
from pempek_pos.sales.on_account import PartnerTermsPassed
from pempek_pos.sales.quote import Quote
from pempek_pos.sales.tender import (
    NotEnoughTendered,
    Settlement,
    Tender,
    TenderKind,
    cash_due,
    settle,
)
from ui.counter.state import PartnerAtCounter


@dataclass(frozen=True, slots=True)
class PaymentState:
    """What is to pay, what was taken, and the tender being typed (None means exactly what is left)."""

    quote: Quote
    customer: str
    rounding: CashRounding
    kind: TenderKind = TenderKind.CASH
    typed: Rupiah | None = None
    reference: str = ""
    tenders: tuple[Tender, ...] = ()
    busy: bool = False
    partner: PartnerAtCounter | None = None
    passed: PartnerTermsPassed | None = None
    """What the sale as offered passes of the partner's terms, once that is known."""
    approves_alone: bool = False
    """Whether who is here may let that pass."""

    @property
    def net(self) -> Rupiah:
        """What the goods cost, before cash rounding."""
        return self.quote.price.net

    @property
    def left(self) -> Rupiah:
        """What is left to pay if the rest comes by the kind chosen."""
        if self.kind is TenderKind.CASH:
            return cash_due(self.net, self.tenders, self.rounding)
        return Rupiah(max(0, self.net - sum(tender.amount for tender in self.tenders)))

    @property
    def left_before_rounding(self) -> Rupiah:
        """What is left to pay without rounding."""
        return Rupiah(max(0, self.net - sum(tender.amount for tender in self.tenders)))

    @property
    def offered(self) -> tuple[Tender, ...]:
        """What was taken, with the tender being typed."""
        amount = self.left if self.typed is None else self.typed
        if self.left == 0 and self.typed is None:
            return self.tenders
        return (*self.tenders, Tender(self.kind, amount, self.reference))

    @property
    def usual(self) -> TenderKind:
        """How what is left gets paid where nothing else is said: later, by a partner who has days to pay."""
        if self.partner is None:
            return self.kind
        return TenderKind.ACCOUNT if self.partner.standing.terms_days else TenderKind.CASH

    @property
    def on_account(self) -> Rupiah:
        """What of the money offered is paid later."""
        return Rupiah(sum(tender.amount for tender in self.offered if tender.kind is TenderKind.ACCOUNT))

    def outcome(self) -> "Outcome":
        """What the money offered comes to."""
        try:
            return Outcome(settlement=settle(self.net, self.offered, self.rounding))
        except NotEnoughTendered as fact:
            return Outcome(missing=fact.missing)
        except ShopError as problem:
            return Outcome(problem=problem)


@dataclass(frozen=True, slots=True)
class Outcome:
    """The sale is paid, or so much is missing, or the tender cannot be taken."""

    settlement: Settlement | None = None
    missing: Rupiah = Rupiah(0)
    problem: ShopError | None = None
