"""The commands and queries of partners' accounts: invoices, payments, credit notes, months (M1-M5)."""

from contextlib import suppress
from dataclasses import replace
from datetime import date

from pempek_pos.audit.actor import Actor
from pempek_pos.audit.service import AuditService
from pempek_pos.clock import Clock
from pempek_pos.errors import NotFound, Unusable
from pempek_pos.money.amount import Rupiah
from pempek_pos.partners import account_store as store
from pempek_pos.partners.account import (
    LONGEST_NOTE,
    LONGEST_PAYER,
    LONGEST_REFERENCE,
    AccountEntry,
    AccountKind,
    Allocation,
    AllocationMove,
    Claim,
    Credit,
    NotEnoughCredit,
    OverAllocated,
    Payment,
    PaymentMethod,
    PaymentWanted,
    checked_payment_amount,
    spread,
    used_up,
)
from pempek_pos.partners.account_moves import AccountMoves
from pempek_pos.partners.accounts import Accounts
from pempek_pos.partners.paper import PaperKind
from pempek_pos.partners.service import PartnersService
from pempek_pos.staff.rights import Approval, Right, check_approved, check_may
from pempek_pos.storage.database import Database
from pempek_pos.text import line_from
from pempek_pos.till.service import TillService
from pempek_pos.till.shift import CashKind


class _StoredMeanwhile(Exception):
    """Another till was asked for the same and was first: there is nothing more to do."""


class AccountsService(Accounts):
    """What partners owe and pay."""

    def __init__(
        self,
        database: Database,
        audit: AuditService,
        clock: Clock,
        partners: PartnersService,
        till: TillService,
    ) -> None:
        super().__init__(database, clock, partners)
        self._audit = audit
        self._till = till
        self.moves = AccountMoves(database, clock)

    def pay(self, by: Actor, wanted: PaymentWanted) -> Payment:
        """Take money from a partner, once per id; cash goes into the drawer (policy M3).

        Raises NotAllowed, NotFound, Unusable, OverAllocated, TillClosed.
        """
        check_may(by, Right.TAKE_PAYMENT)
        if known := store.payment(self._db, wanted.id):
            return known
        partner = self._partners.partner(wanted.partner_id)
        amount = checked_payment_amount(wanted.amount)
        reference = line_from(wanted.reference, "reference", LONGEST_REFERENCE, least=0)
        payer = line_from(wanted.payer, "payer", LONGEST_PAYER, least=0) or partner.name
        note = line_from(wanted.note, "note", LONGEST_NOTE, least=0)
        said = self._audit.command(by, "take payment", wanted.id, partner=partner.id, amount=amount)
        with suppress(_StoredMeanwhile), said:
            if wanted.method is PaymentMethod.CASH:
                self._till.hold_shift(by.till)
            self._hold(partner.id, wanted.id)
            number = self.moves.number_paper(PaperKind.PAYMENT_RECEIPT, wanted.id, partner.id)
            entry = self.moves.posting(partner.id, AccountKind.PAYMENT, Rupiah(-amount), wanted.id, number)
            self.moves.post(by, replace(entry, id=wanted.id, note=note))
            store.add_payment(self._db, wanted.id, wanted.method, reference, payer)
            credit = Credit(wanted.id, number, entry.on_day, amount, amount)
            claims = store.open_claims(self._db, partner.id)
            self.moves.allocate(by, spread(credit, claims, wanted.towards))
            if wanted.method is PaymentMethod.CASH:
                self._till.take_in(by, CashKind.PAYMENT, amount, wanted.id)
        return self.payment(wanted.id)

    def repay(
        self, by: Actor, repayment_id: str, partner_id: str, amount: Rupiah, how: tuple[PaymentMethod, str]
    ) -> AccountEntry:
        """Pay unused credit out to a partner, once per id; `how` is the method and a reference.

        Raises NotAllowed, NotFound, Unusable, NotEnoughCredit, TillClosed.
        """
        check_may(by, Right.WRITE_OFF)
        if known := store.entry(self._db, repayment_id):
            return known[1]
        partner, method = self._partners.partner(partner_id), how[0]
        paid = checked_payment_amount(amount)
        reference = line_from(how[1], "reference", LONGEST_REFERENCE, least=0)
        said = self._audit.command(by, "repay credit", repayment_id, partner=partner.id, amount=paid)
        with suppress(_StoredMeanwhile), said:
            if method is PaymentMethod.CASH:
                self._till.hold_shift(by.till)
            self._hold(partner.id, repayment_id)
            lying = store.open_credits(self._db, partner.id)
            if paid > (available := sum(credit.remaining for credit in lying)):
                raise NotEnoughCredit(Rupiah(available))
            entry = self.moves.posting(partner.id, AccountKind.REPAYMENT, paid, repayment_id, reference)
            self.moves.post(by, replace(entry, id=repayment_id))
            store.add_payment(self._db, repayment_id, method, reference, partner.name)
            claim = Claim(repayment_id, reference, entry.on_day, entry.due_on, paid, paid)
            self.moves.allocate(by, used_up(claim, lying))
            if method is PaymentMethod.CASH:
                self._till.take_in(by, CashKind.PAYMENT, Rupiah(-paid), repayment_id)
        return self._entry(repayment_id)

    def write_off(
        self,
        by: Actor,
        write_off_id: str,
        claim_id: str,
        amount: Rupiah,
        why: tuple[str, Approval | None],
    ) -> AccountEntry:
        """Give up part of a claim, once per id; `why` is the reason and the owner's yes.

        Raises NotAllowed, ApprovalNeeded, NotFound, Unusable, OverAllocated.
        """
        check_may(by, Right.EDIT_PARTNERS)
        if known := store.entry(self._db, write_off_id):
            return known[1]
        reason, given_up = line_from(why[0], "reason", LONGEST_NOTE), checked_payment_amount(amount)
        check_approved(by, Right.WRITE_OFF, why[1])
        partner_id = self._owner_of(claim_id)
        facts: dict[str, str | int] = {"claim": claim_id, "amount": given_up, "reason": reason}
        with suppress(_StoredMeanwhile), self._audit.command(by, "write off", write_off_id, **facts):
            self._hold(partner_id, write_off_id)
            claim = self.claim(claim_id)
            if given_up > claim.remaining:
                raise OverAllocated(claim.label, claim.remaining)
            entry = self.moves.posting(
                partner_id, AccountKind.WRITE_OFF, Rupiah(-given_up), write_off_id, claim.label
            )
            approved_by = why[1].staff_id if why[1] else by.staff_id
            self.moves.post(by, replace(entry, id=write_off_id, note=reason, approved_by=approved_by))
            self.moves.allocate(by, [Allocation(claim_id, write_off_id, given_up)])
        return self._entry(write_off_id)

    def move_allocation(self, by: Actor, move: AllocationMove) -> tuple[Claim, ...]:
        """Let a credit settle another claim than it did, by hand, once per id; gives what is open now.

        Raises NotAllowed, NotFound, Unusable, OverAllocated.
        """
        check_may(by, Right.EDIT_PARTNERS)
        partner_id, claims = self._owner_of(move.credit_id), (move.from_claim, move.to_claim)
        if {self._owner_of(claim) for claim in claims} != {partner_id} or move.from_claim == move.to_claim:
            raise Unusable("allocation", move.to_claim, "an open invoice")
        if store.has_moved(self._db, move.id):
            return self.claims(partner_id)
        with self._audit.command(by, "move allocation", move.credit_id, amount=move.amount):
            self.moves.hold(partner_id)
            if not store.has_moved(self._db, move.id):
                self._move(by, move)
        return self.claims(partner_id)

    def open_balance(self, by: Actor, partner_id: str, amount: Rupiah, due_on: date) -> None:
        """What a partner owed (or, below zero, had to their credit) in a former system, once per partner.

        Raises NotAllowed, NotFound, Unusable.
        """
        check_may(by, Right.IMPORT)
        partner = self._partners.partner(partner_id)
        if store.entries_of(self._db, f"opening {partner.id}") or not amount:
            return
        checked_payment_amount(abs(amount), "opening balance")
        with self._audit.command(by, "open account", partner.id, amount=amount):
            self.moves.hold(partner.id)
            source = f"opening {partner.id}"
            entry = self.moves.posting(partner.id, AccountKind.OPENING, amount, source, "")
            self.moves.post(by, replace(entry, due_on=due_on))

    # -- steps -----------------------------------------------------------------------------------------

    def _hold(self, partner_id: str, entry_id: str) -> None:
        """Hold the account; raises _StoredMeanwhile where the entry came while it was waited for."""
        self.moves.hold(partner_id)
        if store.entry(self._db, entry_id):
            raise _StoredMeanwhile

    def _move(self, by: Actor, move: AllocationMove) -> None:
        settled = store.settled_by(self._db, move.from_claim, move.credit_id)
        if not 0 < move.amount <= settled:
            raise Unusable("allocation", str(move.amount), "at most", settled)
        target = self.claim(move.to_claim)
        if move.amount > target.remaining:
            raise OverAllocated(target.label, target.remaining)
        back, forth = Rupiah(-move.amount), move.amount
        parts = ((move.from_claim, back), (move.to_claim, forth))
        self.moves.allocate(
            by, [Allocation(claim, move.credit_id, amount, move.id) for claim, amount in parts]
        )

    def _entry(self, entry_id: str) -> AccountEntry:
        found = store.entry(self._db, entry_id)
        assert found is not None
        return found[1]

    def _owner_of(self, entry_id: str) -> str:
        if found := store.entry(self._db, entry_id):
            return found[0]
        raise NotFound("claim", entry_id)
