"""Keluhan: what the partner in front complained of, where each stands, and the way to the board."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from pempek_pos.clock import Clock
from pempek_pos.complaints.service import ComplaintsService
from pempek_pos.staff.rights import Right, may
from ui.forms.complaint_rows import PAGE, ShownComplaint, shown_complaints
from ui.forms.complaints_table import complaints_table
from ui.partners.state import Profile
from ui.partners.tabs import PartnerTab, TabDesk
from ui.theme_look import px
from ui.widgets.button import Button
from ui.widgets.coats import Weight
from ui.widgets.stack import column
from ui.widgets.table_card import TableCard


class ComplaintsTab(QWidget):
    """`log_wanted` asks for a new one, `chosen` brings the id of the one to see."""

    log_wanted = Signal()
    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.log = Button(self.tr("Catat keluhan"), Weight.PRIMARY, icon="plus", key="F8")
        self.table = complaints_table(self.tr("Mitra ini belum pernah mengeluh."))
        card = TableCard(self.tr("Keluhan"), self.table, self.log)
        card.setMinimumHeight(px(300))
        self.setLayout(column(card, gap=0))
        self.log.clicked.connect(self.log_wanted)
        self.table.chosen.connect(lambda shown: self.chosen.emit(shown.complaint.id))

    def show_complaints(self, complaints: tuple[ShownComplaint, ...], may_log: bool) -> None:
        """Show these, the newest first."""
        self.log.setVisible(may_log)
        self.table.set_rows(complaints)


class ComplaintsPresenter:
    """Reads them anew whenever the tab comes to the front."""

    def __init__(
        self, complaints: ComplaintsService, clock: Clock, view: ComplaintsTab, desk: TabDesk
    ) -> None:
        self._complaints = complaints
        self._clock = clock
        self._view = view
        self._desk = desk

    def show_partner(self, profile: Profile) -> None:
        """Show this partner's."""
        by = self._desk.around.who()
        may_log = may(by.role, Right.LOG_COMPLAINTS)
        found = self._complaints.of_partner(by, profile.partner.id) if may_log else ()
        shown = shown_complaints(found, self._clock.now(), self._complaints.hours())
        self._view.show_complaints(shown, may_log)

    def leave_all(self) -> None:
        """Nothing is left open."""

    def log_wanted(self) -> None:
        """A new one is logged on the page of complaints."""
        if (profile := self._desk.page.profile) is not None:
            self._desk.around.window.open_part(PAGE, f"partner:{profile.partner.id}")

    def chosen(self, complaint_id: str) -> None:
        """It is seen to there, too."""
        self._desk.around.window.open_part(PAGE, complaint_id)


def complaints_tab(desk: TabDesk) -> PartnerTab:
    """Keluhan, as a part of the profile."""
    view = ComplaintsTab()
    presenter = ComplaintsPresenter(desk.shop.complaints, desk.shop.clock, view, desk)
    view.log_wanted.connect(presenter.log_wanted)
    view.chosen.connect(presenter.chosen)
    word = QCoreApplication.translate("partners", "Keluhan")
    return PartnerTab("complaints", word, "message-square-warning", view, presenter)
