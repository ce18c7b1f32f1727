"""Partners' accounts as they stand: what is open, how old it is, each month (policies M2, M4, M5)."""

from collections.abc import Sequence
from datetime import date

from pempek_pos.clock import Clock, month_end, months_later
from pempek_pos.errors import NotFound
from pempek_pos.money.amount import Rupiah
from pempek_pos.partners import account_store as store
from pempek_pos.partners import settlement_store
from pempek_pos.partners.account import AccountEntry, Claim, Credit, Payment, due_day
from pempek_pos.partners.ageing import Ageing, aged, days_late
from pempek_pos.partners.credit import AccountStanding
from pempek_pos.partners.paper import PaperKind, PaperNumber
from pempek_pos.partners.partner import Partner
from pempek_pos.partners.service import PartnersService
from pempek_pos.partners.settlement import SettledClaim, Settlement
from pempek_pos.partners.statement import AtMonthEnd, PartnerStatement, statement_of
from pempek_pos.storage.database import Database


class Accounts:
    """Accounts, read."""

    def __init__(self, database: Database, clock: Clock, partners: PartnersService) -> None:
        self._db = database
        self._clock = clock
        self._partners = partners

    def balance(self, partner_id: str) -> Rupiah:
        """What the partner owes; below zero where the shop does."""
        return store.balance(self._db, partner_id)

    def claims(self, partner_id: str) -> tuple[Claim, ...]:
        """What is open, due first."""
        return tuple(store.open_claims(self._db, partner_id))

    def credits(self, partner_id: str) -> tuple[Credit, ...]:
        """What lies unused on the account, the oldest first."""
        return tuple(store.open_credits(self._db, partner_id))

    def claim(self, entry_id: str) -> Claim:
        """An invoice (or another claim) and what is open of it; raises NotFound."""
        if found := store.claim(self._db, entry_id):
            return found
        raise NotFound("claim", entry_id)

    def invoice_of(self, sale_id: str) -> Claim | None:
        """The invoice of a sale and what is open of it; None for a sale that is not a partner's."""
        return store.invoice_of(self._db, sale_id)

    def entries(self, partner_id: str, limit: int = 200) -> tuple[AccountEntry, ...]:
        """The latest lines of the ledger, newest first."""
        return store.entries(self._db, partner_id, limit)

    def payment(self, payment_id: str) -> Payment:
        """Money that came, as stored; raises NotFound."""
        if found := store.payment(self._db, payment_id):
            return found
        raise NotFound("payment", payment_id)

    def settlements(self, claim_id: str) -> tuple[Settlement, ...]:
        """What settled a claim so far, in the order it did."""
        return settlement_store.of_claim(self._db, claim_id)

    def settled_by(self, credit_id: str) -> tuple[SettledClaim, ...]:
        """Which claims one payment or other credit settled, due first."""
        return settlement_store.by_credit(self._db, credit_id)

    def settled_by_source(self, source: str) -> tuple[SettledClaim, ...]:
        """Which claims the credits of a sale, refund or payment settled, due first."""
        return settlement_store.by_source(self._db, source)

    def ageing(self, partner_ids: Sequence[str], on: date | None = None) -> dict[str, Ageing]:
        """Open claims by days past due at the end of a day, today unless said; for all in a fixed number of
        queries.
        """
        day = on or self._clock.today()
        known_by = on or date.max  # whatever the clock says, all there is counts now
        found = store.open_at(self._db, partner_ids, known_by) if partner_ids else {}
        return {partner_id: aged(claims, day, credit) for partner_id, (claims, credit) in found.items()}

    def standing(self, partner: Partner) -> AccountStanding:
        """How the account stands before goods are rung up: room, overdue, the least order (policy M2)."""
        today, rule = self._clock.today(), self._partners.tier_rules()[partner.terms.tier]
        late = [claim for claim in store.open_claims(self._db, partner.id) if claim.due_on < today]
        ordered = store.has_ordered(self._db, partner.id)
        return AccountStanding(
            limit=partner.terms.credit_limit,
            owed=store.balance(self._db, partner.id),
            overdue=Rupiah(sum(claim.remaining for claim in late)),
            days_overdue=days_late(late[0].due_on, today) if late else 0,
            oldest=late[0].label if late else "",
            minimum_order=rule.next_order if ordered else rule.first_order,
            terms_days=partner.terms.terms_days,
            due_on=due_day(today, partner.terms.terms_days),
        )

    def statements(self, partners: Sequence[Partner], month: date) -> tuple[PartnerStatement, ...]:
        """The month (any day of it) of each partner, in a fixed number of queries (policy M5)."""
        if not partners:
            return ()
        first, last = month.replace(day=1), month_end(month)
        ids = [partner.id for partner in partners]
        openings = store.balances_before(self._db, ids, first)
        entries = store.entries_in(self._db, ids, first, last)
        open_then = store.open_at(self._db, ids, last)
        bought = store.turnover(self._db, ids, first, last)
        rules = self._partners.tier_rules(last)
        return tuple(
            statement_of(
                partner,
                first,
                openings[partner.id],
                entries[partner.id],
                AtMonthEnd(
                    tuple(open_then[partner.id][0]),
                    aged(open_then[partner.id][0], last, open_then[partner.id][1]),
                    bought[partner.id],
                    rules[partner.terms.tier],
                ),
            )
            for partner in partners
        )

    def turnover(self, partner_id: str, months: int) -> tuple[tuple[date, Rupiah], ...]:
        """Goods less what came back, by the first day of each of the last months, the running one last."""
        this = self._clock.today().replace(day=1)
        firsts = [months_later(this, -back) for back in reversed(range(months))]
        return tuple(
            (first, store.turnover(self._db, [partner_id], first, month_end(first))[partner_id])
            for first in firsts
        )

    def paper(self, kind: PaperKind, source: str) -> PaperNumber | None:
        """The number that a paper got."""
        return store.paper(self._db, kind, source)

    def paper_by_label(self, label: str) -> PaperNumber:
        """The paper with this number, however it is written; raises NotFound."""
        if found := store.paper_by_label(self._db, label.strip().upper()):
            return found
        raise NotFound("paper", label)

    def papers(self, partner_id: str) -> tuple[PaperNumber, ...]:
        """Every paper of a partner, newest first."""
        return store.papers_of(self._db, partner_id)
