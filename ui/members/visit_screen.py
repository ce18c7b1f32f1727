"""The sheets about visits and calls over the members' page, one in front at a time."""

from datetime import date

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from pempek_pos.errors import ShopError
from pempek_pos.members.visit import MemberStop, MemberVisit
from pempek_pos.visits.visit import VisitState
from ui.forms.people import Person
from ui.forms.reason_sheet import ReasonSheet
from ui.members.agenda_sheet import AgendaSheet
from ui.members.notices import Notices
from ui.members.visit_sheets import PlanSheet, RecordSheet
from ui.widgets.notice import Tone
from ui.widgets.veil import keep
from ui.words.days import long_day
from ui.words.visits import visit_kind


class VisitScreen(QObject):
    """Shows what it is told; `fronted` asks for the member's visits, `due` says how many wait today."""

    fronted = Signal()
    due = Signal(int)

    def __init__(self, page: QWidget, notices: Notices) -> None:
        super().__init__(page)
        self._page = page
        self._notices = notices
        self.plan, self.record, self.agenda = PlanSheet(), RecordSheet(), AgendaSheet()
        self.cancel = ReasonSheet(
            self.tr("Batalkan kunjungan"), self.tr("Kunjungan ini tidak jadi."), self.tr("Batalkan kunjungan")
        )
        keep(page, self.plan, self.record, self.cancel, self.agenda)

    def open_plan(self, name: str, people: tuple[Person, ...], who: str, today: date) -> None:
        """Ask how, when, who, and what for."""
        self.plan.ask(name, people, who, today, self._page.window())

    def open_record(self, visit: MemberVisit, today: date) -> None:
        """Ask what came of it."""
        self.record.ask(visit, today, self._page.window())

    def open_cancel(self, visit: MemberVisit) -> None:
        """Ask why not."""
        about = f"{visit_kind(visit.kind)} · {long_day(visit.planned_for)} · {visit.purpose}"
        self.cancel.ask(about, self._page.window())

    def open_agenda(self, stops: tuple[MemberStop, ...], today: date) -> None:
        """Show today's."""
        self.agenda.ask(stops, today, self._page.window())

    def show_due(self, due: int) -> None:
        """Say how many wait today."""
        self.due.emit(due)

    def close_visits(self) -> None:
        """It is kept, or somebody else is here now."""
        for sheet in (self.plan, self.record, self.cancel, self.agenda):
            sheet.close_veil()

    def say_visit_error(self, error: ShopError) -> None:
        """Say on the open sheet what cannot be."""
        for sheet in (self.plan, self.record, self.cancel):
            if sheet.is_open:
                sheet.say_error(error)

    def tell_visit(self, visit: MemberVisit, again: bool) -> None:
        """Tell what became of it; `again` where the next one is planned."""
        words = {
            VisitState.PLANNED: self.tr("Rencana {day} sudah dicatat."),
            VisitState.DONE: self.tr("Hasilnya sudah dicatat; yang berikutnya sudah direncanakan.")
            if again
            else self.tr("Hasilnya sudah dicatat."),
            VisitState.CANCELLED: self.tr("Rencana {day} dibatalkan."),
        }[visit.state]
        self._notices.say(Tone.OK, words.format(day=long_day(visit.planned_for)))

    def front_visits(self) -> None:
        """Bring the member's visits to the front."""
        self.fronted.emit()
