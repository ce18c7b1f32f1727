"""Penilaian: standing against the tier's rule, what speaks against a partner, and every decision."""

from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from pempek_pos.errors import ShopError
from pempek_pos.partners.decision import Decision, DecisionKind
from pempek_pos.partners.incident import Incident
from ui.forms.reason_sheet import ReasonSheet
from ui.partners.judgement_cards import DecisionsCard, IncidentsCard, ReasonsCard, StandingCard
from ui.partners.judgement_presenter import Judged, JudgementPresenter
from ui.partners.judgement_sheets import DecisionSheet, IncidentSheet
from ui.partners.notices import Notices
from ui.partners.tabs import PartnerTab, TabDesk
from ui.widgets.notice import Tone
from ui.widgets.stack import column
from ui.widgets.veil import keep
from ui.words.days import short_day
from ui.words.judging import decision_name


class JudgementTab(QWidget):
    """Shows what it is told."""

    withdraw_wanted = Signal(object)
    reverse_wanted = Signal(object)

    def __init__(self, notices: Notices) -> None:
        super().__init__()
        self._notices = notices
        self.incident, self.decision = IncidentSheet(), DecisionSheet()
        self.withdraw = ReasonSheet(
            self.tr("Tarik catatan kejadian"),
            self.tr("Catatan ini tetap terlihat, tetapi tidak dihitung lagi."),
            self.tr("Tarik catatan"),
        )
        self.reverse = ReasonSheet(
            self.tr("Batalkan keputusan"),
            self.tr("Keadaan dan tingkat mitra kembali seperti sebelum keputusan ini."),
            self.tr("Batalkan keputusan"),
        )
        self._sheets = (self.incident, self.decision, self.withdraw, self.reverse)
        keep(self, *self._sheets)
        self.standing = StandingCard()
        self.reasons = ReasonsCard()
        self.incidents = IncidentsCard()
        self.decisions = DecisionsCard()
        self.setLayout(column(self.standing, self.reasons, self.decisions, self.incidents, gap=12))
        self.incidents.withdraw.clicked.connect(
            lambda: self.withdraw_wanted.emit(self.incidents.table.value())
        )
        self.decisions.reverse.clicked.connect(lambda: self.reverse_wanted.emit(self.decisions.table.value()))

    def show_judged(self, judged: Judged) -> None:
        """Show everything."""
        self.standing.show_standing(judged.standing)
        self.reasons.setVisible(judged.evaluation is not None)
        if judged.evaluation is not None:
            self.reasons.show_evaluation(judged.evaluation)
        self.incidents.setVisible(judged.may_note)
        self.incidents.show_incidents(judged.incidents)
        self.decisions.show_decisions(judged.decisions, judged.may_decide)

    def open_incident(self, name: str, today: date) -> None:
        """Ask what happened."""
        self.incident.ask(name, today, self.window())

    def open_decision(self, judged: Judged, today: date) -> None:
        """Ask what is decided."""
        score = judged.evaluation.score if judged.evaluation else 0
        self.decision.ask(judged.standing, score, today, self.window())

    def open_withdraw(self, incident: Incident) -> None:
        """Ask why it no longer counts."""
        self.withdraw.ask(f"{short_day(incident.on_day)} · {incident.account}", self.window())

    def open_reverse(self, decision: Decision) -> None:
        """Ask why it is taken back."""
        self.reverse.ask(f"{short_day(decision.on_day)} · {decision_name(decision.kind)}", self.window())

    def close_form(self) -> None:
        """It is kept."""
        for sheet in self._sheets:
            sheet.close_veil()

    def say_form_error(self, error: ShopError) -> None:
        """Say on the open sheet what cannot be."""
        for sheet in self._sheets:
            if sheet.is_open:
                sheet.say_error(error)

    def tell(self, what: Incident | Decision) -> None:
        """Tell what was noted or decided."""
        self._notices.say(Tone.OK, self._told(what))

    def _told(self, what: Incident | Decision) -> str:
        if isinstance(what, Incident):
            withdrawn = what.withdrawn_on is not None
            return self.tr("Catatan ditarik.") if withdrawn else self.tr("Kejadian dicatat.")
        if what.kind is DecisionKind.REVERSE:
            return self.tr("Keputusan dibatalkan.")
        return self.tr("Keputusan dicatat: {what}.").format(what=decision_name(what.kind))


def judgement_tab(desk: TabDesk) -> PartnerTab:
    """Penilaian, as a part of the profile."""
    view = JudgementTab(desk.notices)
    presenter = JudgementPresenter(
        desk.shop.judgement, view, desk.around.who, desk.page, desk.shop.clock.today
    )
    view.incidents.note.clicked.connect(presenter.incident_wanted)
    view.decisions.decide.clicked.connect(presenter.decision_wanted)
    view.withdraw_wanted.connect(presenter.withdraw_wanted)
    view.reverse_wanted.connect(presenter.reverse_wanted)
    view.incident.sent.connect(presenter.note)
    view.decision.sent.connect(presenter.decide)
    view.withdraw.sent.connect(presenter.withdraw)
    view.reverse.sent.connect(presenter.reverse)
    word = QCoreApplication.translate("partners", "Penilaian")
    return PartnerTab("judgement", word, "scale", view, presenter)
