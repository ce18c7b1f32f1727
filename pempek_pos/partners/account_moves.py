"""How accounts move inside the commands of sales and payments: entries, allocations, numbered papers."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from pempek_pos.audit.actor import Actor
from pempek_pos.clock import Clock
from pempek_pos.ids import new_id
from pempek_pos.money.amount import Rupiah
from pempek_pos.partners import account_store as store
from pempek_pos.partners.account import (
    AccountKind,
    Allocation,
    Claim,
    Credit,
    PaymentMethod,
    Posting,
    due_day,
    spread,
    used_up,
)
from pempek_pos.partners.paper import PaperKind, PaperNumber, paper_label
from pempek_pos.storage.database import Database


@dataclass(frozen=True, slots=True)
class Invoice:
    """A finished sale to a partner, for the ledger: what was to pay, and what was paid on the spot."""

    sale_id: str
    partner_id: str
    amount: Rupiah
    on_day: date
    terms_days: int
    paid: tuple[tuple[PaymentMethod, Rupiah, str], ...]
    """Down payments: how, how much, reference."""
    approved_by: str | None = None
    delivered: bool = True
    """Whether the goods go out with this sale, with a delivery note; not those that were left before."""


@dataclass(frozen=True, slots=True)
class GoodsBack:
    """A refund of such a sale: its worth, what of it was paid out (above zero), and by which methods."""

    refund_id: str
    sale_id: str
    partner_id: str
    amount: Rupiah
    on_day: date
    paid_out: tuple[tuple[PaymentMethod, Rupiah, str], ...]
    reason: str


class AccountMoves:
    """Writes into accounts; each inside the command it belongs to, with the account held."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._db = database
        self._clock = clock

    def hold(self, partner_id: str) -> None:
        """Keep other tills from moving this account until the command ends."""
        store.hold(self._db, partner_id)

    def charge(self, by: Actor, invoice: Invoice) -> str:
        """Enter a sale's invoice, what was paid on the spot, and credit that lay there; gives its number."""
        number = self.number_paper(PaperKind.INVOICE, invoice.sale_id, invoice.partner_id)
        if invoice.delivered:
            self.number_paper(PaperKind.DELIVERY_NOTE, invoice.sale_id, invoice.partner_id)
        if not invoice.amount:
            return number
        due = due_day(invoice.on_day, invoice.terms_days)
        entry = self.posting(invoice.partner_id, AccountKind.INVOICE, invoice.amount, invoice.sale_id, number)
        self.post(by, replace(entry, due_on=due, approved_by=invoice.approved_by))
        claim = Claim(entry.id, number, invoice.on_day, due, invoice.amount, invoice.amount)
        for part, (method, amount, reference) in enumerate(invoice.paid):
            paid = self.posting(
                invoice.partner_id, AccountKind.PAYMENT, Rupiah(-amount), invoice.sale_id, number
            )
            self.post(by, replace(paid, part=part))
            store.add_payment(self._db, paid.id, method, reference, "")
            self.allocate(by, [Allocation(claim.entry_id, paid.id, amount)])
        left = replace(claim, remaining=Rupiah(claim.amount - sum(paid[1] for paid in invoice.paid)))
        self.allocate(by, used_up(left, store.open_credits(self._db, invoice.partner_id)))
        return number

    def credit_back(self, by: Actor, back: GoodsBack) -> str:
        """Enter a refund's credit note, which settles its own invoice first, then the oldest."""
        number = self.number_paper(PaperKind.CREDIT_NOTE, back.refund_id, back.partner_id)
        if not back.amount:
            return number
        note = self.posting(
            back.partner_id, AccountKind.CREDIT_NOTE, Rupiah(-back.amount), back.refund_id, number
        )
        self.post(by, replace(note, note=back.reason))
        paid_out = Rupiah(sum(amount for _, amount, _ in back.paid_out))
        for part, (method, amount, reference) in enumerate(back.paid_out):
            entry = self.posting(back.partner_id, AccountKind.REPAYMENT, amount, back.refund_id, number)
            self.post(by, replace(entry, part=part))
            store.add_payment(self._db, entry.id, method, reference, "")
            self.allocate(by, [Allocation(entry.id, note.id, amount)])
        left = Rupiah(back.amount - paid_out)
        credit = Credit(note.id, number, back.on_day, back.amount, left)
        claims = store.open_claims(self._db, back.partner_id)
        own = store.invoice_of(self._db, back.sale_id)
        first = min(own.remaining, left) if own else 0
        towards = ((own.entry_id, Rupiah(first)),) if own and first else ()
        self.allocate(by, spread(credit, claims, towards))
        return number

    def give_credit(self, by: Actor, partner_id: str, source: str, amount: Rupiah) -> str:
        """Enter a credit note that no goods stand behind; it settles the oldest claims. Gives its number."""
        number = self.number_paper(PaperKind.CREDIT_NOTE, source, partner_id)
        note = self.posting(partner_id, AccountKind.CREDIT_NOTE, Rupiah(-amount), source, number)
        self.post(by, note)
        credit = Credit(note.id, number, note.on_day, amount, amount)
        self.allocate(by, spread(credit, store.open_claims(self._db, partner_id)))
        return number

    def number_paper(self, kind: PaperKind, source: str, partner_id: str) -> str:
        """The paper's number, taken now if it has none yet; inside the command that makes the paper."""
        if known := store.paper(self._db, kind, source):
            return known.label
        now = self._clock.now()
        number = store.number_for(self._db, kind, now.year)
        label = paper_label(kind, now.year, number)
        store.add_paper(self._db, PaperNumber(kind, label, source), (now.year, number), partner_id, now)
        return label

    def posting(self, partner_id: str, kind: AccountKind, amount: Rupiah, source: str, label: str) -> Posting:
        """An entry to be, of today and due today."""
        today = self._clock.today()
        return Posting(new_id(), partner_id, kind, amount, source, label, today, today)

    def post(self, by: Actor, posting: Posting) -> None:
        """Write an entry down."""
        store.post(self._db, posting, self._clock.now(), by.staff_id)

    def allocate(self, by: Actor, parts: Sequence[Allocation]) -> None:
        """Let credits settle claims."""
        store.allocate(self._db, parts, self._clock.today(), self._clock.now(), by.staff_id)
