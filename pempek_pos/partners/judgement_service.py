"""The commands and queries of judging partners: standing, evaluation, incidents, the owner's decisions."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from pempek_pos.audit.actor import Actor
from pempek_pos.audit.service import AuditService
from pempek_pos.catalog.price_list import PriceTier
from pempek_pos.clock import Clock, months_later
from pempek_pos.errors import NotFound, Unusable
from pempek_pos.partners import judgement_store as store
from pempek_pos.partners.account_service import AccountsService
from pempek_pos.partners.decision import (
    STATES,
    Basis,
    Decision,
    DecisionKind,
    NewDecision,
    basis_of,
    check_reversible,
    check_review,
    tier_after,
)
from pempek_pos.partners.evaluation import DAYS_JUDGED, Conduct, Evaluation, evaluated
from pempek_pos.partners.incident import Incident, NewIncident, checked_incident
from pempek_pos.partners.partner import LONGEST_NOTE, Partner
from pempek_pos.partners.service import PartnersService
from pempek_pos.partners.standing import MONTHS_SHOWN, Standing, standing_of
from pempek_pos.staff.rights import Right, check_may
from pempek_pos.storage.database import Database
from pempek_pos.text import line_from

_MOVES = (DecisionKind.MOVE_UP, DecisionKind.MOVE_DOWN)


class JudgementService:
    """How partners do, and what the owner makes of it; nothing happens by itself."""

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

    def standings(self, by: Actor, partners: Sequence[Partner]) -> tuple[Standing, ...]:
        """How partners stand today, in a fixed number of queries; raises NotAllowed."""
        check_may(by, Right.SEE_PARTNERS)
        return self._standings(partners)

    def evaluation(self, by: Actor, partner_id: str) -> Evaluation:
        """A partner's conduct as of today, scored with its evidence; raises NotAllowed, NotFound."""
        check_may(by, Right.EDIT_PARTNERS)
        return self._evaluation(self._partners.partner(partner_id))

    def incidents(self, partner_id: str) -> tuple[Incident, ...]:
        """Everything noted about a partner, the latest first, withdrawn ones too."""
        return store.incidents_of(self._db, partner_id)

    def decisions(self, partner_id: str) -> tuple[Decision, ...]:
        """Everything decided about a partner, the latest first, reversed ones too."""
        return store.decisions_of(self._db, partner_id)

    # -- incidents -------------------------------------------------------------------------------------

    def note_incident(self, by: Actor, new: NewIncident) -> Incident:
        """Note what happened with a partner, once per id; raises NotAllowed, NotFound, Unusable."""
        check_may(by, Right.EDIT_PARTNERS)
        if known := store.incident(self._db, new.id):
            return known
        partner = self._partners.partner(new.partner_id)
        usable = checked_incident(new, self._clock.today())
        with self._audit.command(by, "note incident", new.id, partner=partner.id, kind=new.kind.value):
            store.add_incident(self._db, usable, self._clock.now(), by.staff_id)
        return self._incident(new.id)

    def withdraw_incident(self, by: Actor, incident_id: str, why: str) -> Incident:
        """What was noted no longer counts, for a reason; once, the first reason stays.

        Raises NotAllowed, NotFound, Unusable.
        """
        check_may(by, Right.EDIT_PARTNERS)
        known, reason = self._incident(incident_id), line_from(why, "reason", LONGEST_NOTE)
        if known.withdrawn_on is not None:
            return known
        with self._audit.command(
            by, "withdraw incident", incident_id, partner=known.partner_id, reason=reason
        ):
            store.withdraw(self._db, incident_id, self._clock.today(), by.staff_id, reason)
        return self._incident(incident_id)

    # -- decisions -------------------------------------------------------------------------------------

    def decide(self, by: Actor, new: NewDecision) -> Decision:
        """Keep, warn, pause or end a partner, or move them a tier: once per id, with the scores of now.

        Raises NotAllowed, NotFound, Unusable.
        """
        check_may(by, Right.JUDGE_PARTNERS)
        if known := store.decision(self._db, new.id):
            return known
        if new.kind is DecisionKind.REVERSE:
            raise Unusable("decision", new.kind.value, "reverse a decision")
        partner = self._partners.partner(new.partner_id)
        note, today = line_from(new.note, "decision note", LONGEST_NOTE), self._clock.today()
        check_review(new.review_on, today)
        with self._audit.command(by, "judge partner", partner.id, decision=new.kind.value, note=note):
            self._accounts.moves.hold(partner.id)
            partner = self._partners.partner(partner.id)
            evaluation, (standing,) = self._evaluation(partner), self._standings([partner])
            basis = basis_of(partner, evaluation, standing.proposal if new.kind in _MOVES else None)
            self._write(by, replace(new, note=note), evaluation.score, basis)
            if new.kind in _MOVES:
                self._set_tier(by, partner, tier_after(new.kind, partner.terms.tier), note)
            elif state := STATES.get(new.kind):
                self._partners.set_state(by, partner.id, state, note)
        return self._decision(new.id)

    def reverse(self, by: Actor, reversal_id: str, decision_id: str, note: str) -> Decision:
        """Take the last standing decision back, once per id: state and tier are as before it.

        Raises NotAllowed, NotFound, Unusable, NotReversible.
        """
        check_may(by, Right.JUDGE_PARTNERS)
        if known := store.decision(self._db, reversal_id):
            return known
        decision, why = self._decision(decision_id), line_from(note, "decision note", LONGEST_NOTE)
        partner_id = decision.partner_id
        with self._audit.command(by, "reverse decision", partner_id, decision=decision_id, note=why):
            self._accounts.moves.hold(partner_id)
            listed = self.decisions(partner_id)
            ids = [one.id for one in listed]
            check_reversible(self._decision(decision_id), listed[: ids.index(decision_id)])
            partner = self._partners.partner(partner_id)
            new = NewDecision(reversal_id, partner_id, DecisionKind.REVERSE, why)
            evaluation = self._evaluation(partner)
            self._write(by, new, evaluation.score, basis_of(partner, evaluation, None), decision_id)
            if decision.kind in _MOVES:
                self._set_tier(by, partner, decision.basis.tier, why)
            elif decision.kind in STATES:
                self._partners.set_state(by, partner_id, decision.basis.state, why)
        return self._decision(reversal_id)

    # -- steps -----------------------------------------------------------------------------------------

    def _standings(self, partners: Sequence[Partner]) -> tuple[Standing, ...]:
        if not partners:
            return ()
        today, rules = self._clock.today(), self._partners.tier_rules()
        since = months_later(today.replace(day=1), -MONTHS_SHOWN)
        trade = store.trade_of(self._db, [partner.id for partner in partners], since)
        return tuple(standing_of(partner, rules, trade[partner.id], today) for partner in partners)

    def _evaluation(self, partner: Partner) -> Evaluation:
        today = self._clock.today()
        since = today - timedelta(days=DAYS_JUDGED)
        conduct = Conduct(
            tuple(claim for claim in self._accounts.claims(partner.id) if claim.due_on < today),
            partner.terms.credit_limit,
            tuple(one for one in self.incidents(partner.id) if one.on_day >= since),
            store.bought_since(self._db, partner.id, since),
            store.returns_since(self._db, partner.id, since),
        )
        return evaluated(partner.id, conduct, today)

    def _set_tier(self, by: Actor, partner: Partner, tier: PriceTier, why: str) -> None:
        self._partners.agree(by, partner.id, replace(partner.terms, tier=tier), self._clock.today(), why)

    def _write(
        self, by: Actor, new: NewDecision, score: int, basis: Basis, reverses: str | None = None
    ) -> None:
        decision = Decision(
            new.id,
            new.partner_id,
            new.kind,
            score,
            basis,
            new.note,
            new.review_on,
            self._clock.today(),
            reverses,
            None,
        )
        store.add_decision(self._db, decision, self._clock.now(), by.staff_id)

    def _decision(self, decision_id: str) -> Decision:
        if found := store.decision(self._db, decision_id):
            return found
        raise NotFound("decision", decision_id)

    def _incident(self, incident_id: str) -> Incident:
        if found := store.incident(self._db, incident_id):
            return found
        raise NotFound("incident", incident_id)
