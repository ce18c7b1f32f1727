"""How the partner in front does, what speaks against them, and what the owner decides."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from pempek_pos.audit.actor import Actor
from pempek_pos.errors import ShopError
from pempek_pos.ids import new_id
from pempek_pos.partners.decision import Decision, DecisionKind, NewDecision
from pempek_pos.partners.evaluation import Evaluation
from pempek_pos.partners.incident import Incident, IncidentKind, NewIncident
from pempek_pos.partners.judgement_service import JudgementService
from pempek_pos.partners.standing import Standing
from pempek_pos.staff.rights import Right, may
from ui.partners.presenter import PartnersPresenter
from ui.partners.state import Profile


@dataclass(frozen=True, slots=True)
class Judged:
    """Everything the part shows; no evaluation for who may not see it."""

    standing: Standing
    evaluation: Evaluation | None
    incidents: tuple[Incident, ...]
    decisions: tuple[Decision, ...]
    may_note: bool
    may_decide: bool


class JudgementScreen(Protocol):
    """What a partner's standing is shown on."""

    def show_judged(self, judged: Judged) -> None:
        """Show it."""

    def open_incident(self, name: str, today: date) -> None:
        """Ask what happened."""

    def open_decision(self, judged: Judged, today: date) -> None:
        """Ask what is decided."""

    def open_withdraw(self, incident: Incident) -> None:
        """Ask why it no longer counts."""

    def open_reverse(self, decision: Decision) -> None:
        """Ask why it is taken back."""

    def close_form(self) -> None:
        """It is kept."""

    def say_form_error(self, error: ShopError) -> None:
        """Say on the open sheet what cannot be."""

    def tell(self, what: Incident | Decision) -> None:
        """Tell what was noted or decided."""


class JudgementPresenter:
    """Turns a filled sheet into one command."""

    def __init__(
        self,
        judgement: JudgementService,
        screen: JudgementScreen,
        who: Callable[[], Actor],
        page: PartnersPresenter,
        today: Callable[[], date],
    ) -> None:
        self._judgement = judgement
        self._screen = screen
        self._who = who
        self._page = page
        self._today = today
        self._id = new_id()
        self._judged: Judged | None = None
        self._about = ""

    def show_partner(self, profile: Profile) -> None:
        """Show how this partner does."""
        by, partner_id = self._who(), profile.partner.id
        may_note = may(by.role, Right.EDIT_PARTNERS)
        (standing,) = self._judgement.standings(by, [profile.partner])
        self._judged = Judged(
            standing,
            self._judgement.evaluation(by, partner_id) if may_note else None,
            self._judgement.incidents(partner_id) if may_note else (),
            self._judgement.decisions(partner_id),
            may_note,
            may(by.role, Right.JUDGE_PARTNERS),
        )
        self._screen.show_judged(self._judged)

    def leave_all(self) -> None:
        """Close what somebody else had opened."""
        self._screen.close_form()

    def incident_wanted(self) -> None:
        """Something happened: a new sheet is a new incident."""
        if (profile := self._page.profile) is not None:
            self._id = new_id()
            self._screen.open_incident(profile.partner.name, self._today())

    def note(self, kind: IncidentKind, on_day: date, account: str, evidence: str) -> None:
        """Note it."""
        if (profile := self._page.profile) is not None:
            new = NewIncident(self._id, profile.partner.id, kind, on_day, account, evidence)
            self._do(lambda: self._judgement.note_incident(self._who(), new))

    def withdraw_wanted(self, incident: Incident) -> None:
        """Why does it no longer count?"""
        if incident.withdrawn_on is None:
            self._about = incident.id
            self._screen.open_withdraw(incident)

    def withdraw(self, why: str) -> None:
        """Withdraw it."""
        self._do(lambda: self._judgement.withdraw_incident(self._who(), self._about, why))

    def decision_wanted(self) -> None:
        """Something is to be decided: a new sheet is a new decision."""
        if self._judged is not None:
            self._id = new_id()
            self._screen.open_decision(self._judged, self._today())

    def decide(self, kind: DecisionKind, note: str, review_on: date | None) -> None:
        """Decide it."""
        if (profile := self._page.profile) is not None:
            new = NewDecision(self._id, profile.partner.id, kind, note, review_on)
            self._do(lambda: self._judgement.decide(self._who(), new))

    def reverse_wanted(self, decision: Decision) -> None:
        """Why is it taken back?"""
        self._id, self._about = new_id(), decision.id
        self._screen.open_reverse(decision)

    def reverse(self, why: str) -> None:
        """Take it back."""
        self._do(lambda: self._judgement.reverse(self._who(), self._id, self._about, why))

    def _do(self, deed: Callable[[], Incident | Decision]) -> None:
        try:
            done = deed()
        except ShopError as error:
            self._screen.say_form_error(error)
            return
        self._screen.close_form()
        self._page.look_again()
        self._screen.tell(done)
