"""The commands and queries of collecting: today's list, promises to pay, what was done about reminders."""

from collections.abc import Sequence

from pempek_pos.audit.actor import Actor
from pempek_pos.audit.service import AuditService
from pempek_pos.clock import Clock
from pempek_pos.errors import NotFound
from pempek_pos.partners import collections_store as store
from pempek_pos.partners.account_service import AccountsService
from pempek_pos.partners.collecting import (
    Call,
    ReminderState,
    call_for,
    claims_due,
    in_order,
    last_day_listed,
)
from pempek_pos.partners.promises import NewPromise, Promise, checked_promise, judged
from pempek_pos.partners.service import PartnersService
from pempek_pos.staff.rights import Right, check_may
from pempek_pos.storage.database import Database


class CollectionsService:
    """Money that partners are to be asked for."""

    def __init__(
        self,
        database: Database,
        audit: AuditService,
        clock: Clock,
        partners: PartnersService,
        accounts: AccountsService,
    ) -> None:
        self._db = database
        self._audit = audit
        self._clock = clock
        self._partners = partners
        self._accounts = accounts

    # -- reading ---------------------------------------------------------------------------------------

    def today(self, by: Actor) -> tuple[Call, ...]:
        """Whom to speak to today, what matters most first, in a fixed number of queries.

        Raises NotAllowed.
        """
        check_may(by, Right.SEE_PARTNERS)
        today = self._clock.today()
        debtors = store.debtors(self._db)
        promises = self._judged([debtor.partner_id for debtor in debtors])
        claims = store.due_up_to(self._db, last_day_listed(today))
        done = store.done_on(self._db, today)
        calls = (
            call_for(
                debtor,
                claims_due(claims.get(debtor.partner_id, ()), done, today),
                promises.get(debtor.partner_id, ()),
                today,
            )
            for debtor in debtors
        )
        return in_order(call for call in calls if call is not None)

    def promises(self, partner_id: str) -> tuple[Promise, ...]:
        """What a partner promised and what became of it, the latest day first."""
        return tuple(reversed(self._judged([partner_id]).get(partner_id, ())))

    def promise_of(self, promise_id: str) -> Promise:
        """A promise and what became of it; raises NotFound."""
        known = store.promise(self._db, promise_id)
        if known is None:
            raise NotFound("promise", promise_id)
        return next(one for one in self.promises(known.partner_id) if one.id == promise_id)

    # -- commands --------------------------------------------------------------------------------------

    def promise(self, by: Actor, new: NewPromise) -> Promise:
        """Write down what a partner promised to pay and by when, once per id.

        Raises NotAllowed, NotFound, Unusable.
        """
        check_may(by, Right.TAKE_PAYMENT)
        if store.promise(self._db, new.id):
            return self.promise_of(new.id)
        partner = self._partners.partner(new.partner_id)
        today = self._clock.today()
        usable = checked_promise(new, today, self._accounts.balance(partner.id))
        by_day = usable.promised_for.isoformat()
        with self._audit.command(
            by, "note promise", new.id, partner=partner.id, amount=usable.amount, promised_for=by_day
        ):
            store.add_promise(self._db, usable, today, self._clock.now(), by.staff_id)
        return self.promise_of(new.id)

    def mark(self, by: Actor, partner_id: str, state: ReminderState) -> tuple[Call, ...]:
        """Write down that a draft to a partner on today's list was opened (policy P5), or that the call was
        passed over: once a day for each claim, the first word stays. Gives the list anew.

        Raises NotAllowed, NotFound.
        """
        check_may(by, Right.TAKE_PAYMENT)
        self._partners.partner(partner_id)
        listed = [call for call in self.today(by) if call.debtor.partner_id == partner_id]
        open_now = [due for call in listed for due in call.claims if due.done is None]
        if open_now:
            when = (self._clock.today(), self._clock.now())
            with self._audit.command(by, "mark reminder", partner_id, state=state.value):
                store.mark(self._db, open_now, state, when, by.staff_id)
        return self.today(by)

    # -- steps -----------------------------------------------------------------------------------------

    def _judged(self, partner_ids: Sequence[str]) -> dict[str, tuple[Promise, ...]]:
        made = store.promises_of(self._db, partner_ids) if partner_ids else []
        if not made:
            return {}
        asked = sorted({promise.partner_id for promise in made})
        money = store.came(self._db, asked, min(promise.on_day for promise in made))
        return {
            partner_id: judged(
                [promise for promise in made if promise.partner_id == partner_id],
                [part for part in money if part.partner_id == partner_id],
                self._clock.today(),
            )
            for partner_id in asked
        }
