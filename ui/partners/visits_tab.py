"""Kunjungan: the partner's visits with what they brought, and a day's route by area."""

from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from pempek_pos.errors import ShopError
from pempek_pos.partners.visit import Stop, Visit
from pempek_pos.visits.visit import VisitState
from ui.forms.people import Person, people_at_work
from ui.forms.reason_sheet import ReasonSheet
from ui.partners.notices import Notices
from ui.partners.tabs import PartnerTab, TabDesk
from ui.partners.visit_sheets import PlanSheet, RecordSheet
from ui.partners.visits_presenter import ShownVisit, VisitsPresenter
from ui.theme_look import px
from ui.widgets.button import Button, IconButton
from ui.widgets.coats import Weight
from ui.widgets.combo import DayField
from ui.widgets.label import PlainLabel, Role
from ui.widgets.notice import EmptyState, Tone
from ui.widgets.stack import column, holder
from ui.widgets.table_card import TableCard
from ui.widgets.table_model import Column
from ui.widgets.value_table import ValueTable
from ui.widgets.veil import keep
from ui.words.days import long_day, short_day
from ui.words.visits import effect_words, visit_state, visit_tone


class VisitsTab(QWidget):
    """Shows what it is told; a row that is chosen tells its details below."""

    plan_wanted = Signal()
    record_wanted = Signal(object)
    cancel_wanted = Signal(object)

    def __init__(self, notices: Notices) -> None:
        super().__init__()
        self._notices = notices
        self._may = False
        self.plan, self.record = PlanSheet(), RecordSheet()
        self.cancel = ReasonSheet(
            self.tr("Batalkan kunjungan"), self.tr("Kunjungan ini tidak jadi."), self.tr("Batalkan kunjungan")
        )
        keep(self, self.plan, self.record, self.cancel)
        self.plan_button = Button(self.tr("Rencanakan"), Weight.PRIMARY, icon="calendar-clock", key="F8")
        self.record_button = Button(self.tr("Catat hasil"), icon="notebook-pen", key="F9")
        self.cancel_button = IconButton("ban", self.tr("Batalkan kunjungan"))
        self.visits = ValueTable(
            self.tr("Kunjungan"),
            self._visit_columns(),
            EmptyState("map-pin", self.tr("Belum ada kunjungan ke mitra ini.")),
        )
        self.route_day = DayField(date.min.replace(year=2000))
        self.route_day.setFixedWidth(px(160))
        self.route = ValueTable(
            self.tr("Rute"),
            self._stop_columns(),
            EmptyState("footprints", self.tr("Tidak ada kunjungan di hari itu.")),
        )
        self._details = PlainLabel("", Role.MUTED, wrap=True)
        self._lay_out()

    def _lay_out(self) -> None:
        foot = holder(column(self._details, gap=0, edge=(12, 8, 12, 12)))
        tools = (self.cancel_button, self.record_button, self.plan_button)
        visits = TableCard(self.tr("Kunjungan"), self.visits, *tools, foot=foot)
        route = TableCard(self.tr("Rute semua mitra"), self.route, self.route_day)
        for card in (visits, route):
            card.setMinimumHeight(px(248))
        self.setLayout(column(visits, route, gap=12))
        self.visits.selected.connect(self._show_details)
        self.visits.chosen.connect(self.record_wanted)
        self.plan_button.clicked.connect(self.plan_wanted)
        self.record_button.clicked.connect(lambda: self.record_wanted.emit(self.visits.value()))
        self.cancel_button.clicked.connect(lambda: self.cancel_wanted.emit(self.visits.value()))

    def show_visits(self, visits: tuple[ShownVisit, ...], may_visit: bool) -> None:
        """Show a partner's visits, the one that waits longest chosen."""
        self._may = may_visit
        self.plan_button.setVisible(may_visit)
        self.visits.set_rows(visits)
        waiting = [at for at, shown in enumerate(visits) if shown.visit.state is VisitState.PLANNED]
        if visits:
            self.visits.select(waiting[-1] if waiting else 0)
        self._show_details(self.visits.value() if visits else None)

    def show_route(self, day: date, stops: tuple[Stop, ...]) -> None:
        """Show a day's route."""
        self.route_day.blockSignals(True)
        self.route_day.set_day(day)
        self.route_day.blockSignals(False)
        self.route.set_rows(stops)

    def open_plan(self, name: str, people: tuple[Person, ...], who: str, today: date) -> None:
        """Ask when, who, and what for."""
        self.plan.ask(name, people, who, today, self.window())

    def open_record(self, visit: Visit, today: date) -> None:
        """Ask what came of it."""
        self.record.ask(visit, today, self.window())

    def open_cancel(self, visit: Visit) -> None:
        """Ask why not."""
        self.cancel.ask(f"{long_day(visit.planned_for)} · {visit.purpose}", self.window())

    def close_form(self) -> None:
        """It is kept."""
        for sheet in (self.plan, self.record, self.cancel):
            sheet.close_veil()

    def say_form_error(self, error: ShopError) -> None:
        """Say on the open sheet what cannot be."""
        for sheet in (self.plan, self.record, self.cancel):
            if sheet.is_open:
                sheet.say_error(error)

    def tell(self, visit: Visit) -> None:
        """Tell what became of it."""
        words = {
            VisitState.PLANNED: self.tr("Kunjungan {day} direncanakan."),
            VisitState.DONE: self.tr("Kunjungan dicatat; berikutnya {day}.")
            if visit.next_on
            else self.tr("Kunjungan dicatat."),
            VisitState.CANCELLED: self.tr("Kunjungan {day} dibatalkan."),
        }[visit.state]
        self._notices.say(Tone.OK, words.format(day=long_day(visit.next_on or visit.planned_for)))

    def _show_details(self, shown: ShownVisit | None) -> None:
        planned = shown is not None and shown.visit.state is VisitState.PLANNED
        self.record_button.setVisible(self._may and planned)
        self.cancel_button.setVisible(self._may and planned)
        self._details.setText(self._told(shown) if shown else "")
        self._details.setVisible(bool(self._details.text()))

    def _told(self, shown: ShownVisit) -> str:
        visit, effect, lines = shown.visit, shown.effect, []
        if visit.findings:
            lines.append(visit.findings)
        if visit.photos:
            lines.append(self.tr("Foto: {names}").format(names=", ".join(visit.photos)))
        if visit.next_step:
            lines.append(self.tr("Berikutnya: {step}").format(step=visit.next_step))
        if effect is not None:
            lines.append(effect_words(effect))
        return "\n".join(lines)

    def _visit_columns(self) -> list[Column]:
        return [
            Column(self.tr("Tanggal"), lambda one: short_day(one.visit.planned_for), width=112),
            Column(self.tr("Tujuan"), lambda one: one.visit.purpose, stretch=1, strong=True),
            Column(self.tr("Oleh"), lambda one: one.visitor, width=120),
            Column(
                self.tr("Keadaan"), lambda one: visit_state(one.visit.state), width=116,
                tone_of=lambda one: visit_tone(one.visit.state),
            ),
        ]  # fmt: skip

    def _stop_columns(self) -> list[Column]:
        return [
            Column(self.tr("Wilayah"), lambda stop: stop.area or "–", width=132),
            Column(self.tr("Mitra"), lambda stop: stop.name, stretch=1, strong=True),
            Column(self.tr("Alamat"), lambda stop: stop.street or "–", stretch=1),
            Column(self.tr("Tujuan"), lambda stop: stop.visit.purpose, stretch=1),
            Column(self.tr("Oleh"), lambda stop: stop.visitor, width=104),
        ]


def visits_tab(desk: TabDesk) -> PartnerTab:
    """Kunjungan, as a part of the profile."""
    view = VisitsTab(desk.notices)
    around = (desk.shop.clock.today, partial(people_at_work, desk.shop.staff))
    presenter = VisitsPresenter(desk.shop.visits, view, desk.around.who, desk.page, around)
    view.plan_wanted.connect(presenter.plan_wanted)
    view.record_wanted.connect(presenter.record_wanted)
    view.cancel_wanted.connect(presenter.cancel_wanted)
    view.plan.sent.connect(presenter.plan)
    view.record.sent.connect(presenter.record)
    view.cancel.sent.connect(presenter.cancel)
    view.route_day.changed.connect(lambda: presenter.day_chosen(view.route_day.day()))
    view.route.chosen.connect(presenter.stop_chosen)
    word = QCoreApplication.translate("partners", "Kunjungan")
    return PartnerTab("visits", word, "map-pin", view, presenter)
