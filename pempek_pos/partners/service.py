"""The commands and queries about who the partners are and what is agreed with them."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from pempek_pos.audit.actor import Actor
from pempek_pos.audit.service import AuditService
from pempek_pos.clock import Clock
from pempek_pos.errors import NotFound, Unusable
from pempek_pos.partners import store
from pempek_pos.partners.partner import (
    LONGEST_NOTE,
    DatedTerms,
    NewPartner,
    Partner,
    PartnerFacts,
    PartnerMatch,
    PartnerNotBuying,
    PartnerState,
    PartnerTerms,
    checked_facts,
    checked_terms,
)
from pempek_pos.partners.tier_rules import STARTING_RULES, TierRules, checked_rules, rules_read, rules_written
from pempek_pos.settings.service import SettingsService
from pempek_pos.staff.rights import Right, check_may
from pempek_pos.storage.database import Database
from pempek_pos.text import folded, line_from

_TIER_RULES = "partner tiers"


class PartnersService:
    """The partners of one shop."""

    def __init__(
        self, database: Database, audit: AuditService, clock: Clock, settings: SettingsService
    ) -> None:
        self._db = database
        self._audit = audit
        self._clock = clock
        self._settings = settings

    # -- reading ---------------------------------------------------------------------------------------

    def find(self, by: Actor, text: str = "", ended_too: bool = False) -> tuple[PartnerMatch, ...]:
        """Partners with every word of `text` at the beginning of a word of name, area or number, by name;
        each with what is owed and overdue today. Raises NotAllowed.
        """
        check_may(by, Right.SEE_PARTNERS)
        words = folded(text).split()
        found = store.matches(self._db, self._clock.today(), ended_too)
        return tuple(match for match in found if _has_words(match, words))

    def partner(self, partner_id: str, on: date | None = None) -> Partner:
        """A partner with the terms of a day, today unless said; raises NotFound."""
        known = store.partner(self._db, partner_id, on or self._clock.today())
        if known is None:
            raise NotFound("partner", partner_id)
        return known

    def page_after(self, number: int, limit: int, on: date | None = None) -> tuple[Partner, ...]:
        """A page of partners by running number behind `number` (first: 0), with the terms of a day."""
        return store.page_after(self._db, number, limit, on or self._clock.today())

    def buying(self, partner_id: str) -> Partner:
        """The partner, if they buy now; raises NotFound, PartnerNotBuying."""
        known = self.partner(partner_id)
        if known.state is not PartnerState.ACTIVE:
            raise PartnerNotBuying(known.name, known.state)
        return known

    def terms_history(self, partner_id: str) -> tuple[DatedTerms, ...]:
        """Everything that was agreed with the partner, the earliest first."""
        return store.history(self._db, partner_id)

    def on_file(self) -> dict[str, Partner]:
        """Every partner that came from a former system, by its number there, with today's terms."""
        return store.by_outside_no(self._db, self._clock.today())

    def tier_rules(self, on: date | None = None) -> TierRules:
        """What each tier means on a day, today unless said."""
        kept = self._settings.kept(_TIER_RULES, on)
        return STARTING_RULES if kept is None else rules_read(kept)

    # -- commands --------------------------------------------------------------------------------------

    def add(self, by: Actor, new: NewPartner) -> Partner:
        """Put a partner on record, once per id; raises NotAllowed, Unusable, PhoneUnreadable."""
        check_may(by, Right.EDIT_PARTNERS)
        if store.partner(self._db, new.id, self._clock.today()):
            return self.partner(new.id)
        self.take_in(by, [new])
        return self.partner(new.id)

    def take_in(self, by: Actor, new: Iterable[NewPartner]) -> None:
        """Put many partners on record, all or none; raises NotAllowed, Unusable, PhoneUnreadable."""
        check_may(by, Right.EDIT_PARTNERS)
        usable = [replace(one, facts=checked_facts(one.facts), terms=checked_terms(one.terms)) for one in new]
        today, now = self._clock.today(), self._clock.now()
        with self._audit.command(by, "add partners", usable[0].id if usable else "", count=len(usable)):
            first = store.take_numbers(self._db, len(usable))
            for number, one in enumerate(usable, first):
                since = one.facts.since or today
                store.add(self._db, one, number, since, (now, by.staff_id))
                dated = DatedTerms(min(since, today), one.terms, "")
                store.add_terms(self._db, one.id, dated, (now, by.staff_id))

    def change(self, by: Actor, partner_id: str, facts: PartnerFacts) -> Partner:
        """Write a partner's facts anew; raises NotAllowed, NotFound, Unusable, PhoneUnreadable."""
        check_may(by, Right.EDIT_PARTNERS)
        before, usable = self.partner(partner_id), checked_facts(facts)
        usable = replace(usable, since=usable.since or before.facts.since)
        if usable != before.facts:
            with self._audit.command(by, "change partner", partner_id):
                store.change(self._db, partner_id, usable, usable.since or self._clock.today())
        return self.partner(partner_id)

    def agree(
        self, by: Actor, partner_id: str, terms: PartnerTerms, valid_from: date, reason: str
    ) -> Partner:
        """Other terms from a day on, today or later, with the reason; what held before stays on record.

        Raises NotAllowed, NotFound, Unusable.
        """
        check_may(by, Right.JUDGE_PARTNERS)
        usable, why = checked_terms(terms), line_from(reason, "reason", LONGEST_NOTE)
        if valid_from < self._clock.today():
            raise Unusable("valid from", valid_from.isoformat(), "not before today")
        if self.partner(partner_id, valid_from).terms == usable:
            return self.partner(partner_id)
        facts = {"tier": usable.tier.value, "limit": usable.credit_limit, "days": usable.terms_days}
        with self._audit.command(
            by, "agree terms", partner_id, valid_from=valid_from.isoformat(), reason=why, **facts
        ):
            dated = DatedTerms(valid_from, usable, why)
            store.add_terms(self._db, partner_id, dated, (self._clock.now(), by.staff_id))
        return self.partner(partner_id)

    def set_state(self, by: Actor, partner_id: str, state: PartnerState, reason: str) -> Partner:
        """Pause, end, or take up trade again, with the reason; raises NotAllowed, NotFound, Unusable."""
        check_may(by, Right.JUDGE_PARTNERS)
        before, why = self.partner(partner_id), line_from(reason, "reason", LONGEST_NOTE)
        if before.state is state:
            return before
        with self._audit.command(by, "set partner state", partner_id, state=state.value, reason=why):
            store.set_state(self._db, partner_id, state)
        return self.partner(partner_id)

    def set_tier_rules(self, by: Actor, rules: TierRules) -> TierRules:
        """What each tier means from today on; raises NotAllowed, Unusable."""
        check_may(by, Right.JUDGE_PARTNERS)
        self._settings.keep(by, "set partner tiers", _TIER_RULES, rules_written(checked_rules(rules)))
        return self.tier_rules()


def _has_words(match: PartnerMatch, words: list[str]) -> bool:
    number = match.label.removeprefix("M-").lstrip("0")
    own = f" {folded(match.name)} {folded(match.area)} {folded(match.label)} {number}"
    return all(f" {word}" in own for word in words)
