"""Keluhan: what the partner complained of; a new one is logged, and one is opened, on their own page."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from pempek_pos.audit.actor import Actor
from pempek_pos.complaints.complaint import Complaint
from pempek_pos.complaints.service import ComplaintsService
from pempek_pos.staff.rights import Right, may
from ui.partners.state import Profile
from ui.partners.tabs import PartnerTab, TabDesk
from ui.widgets.button import Button
from ui.widgets.coats import Weight
from ui.widgets.notice import EmptyState
from ui.widgets.stack import column
from ui.widgets.table_card import TableCard
from ui.widgets.table_model import Column
from ui.widgets.value_table import ValueTable
from ui.words.complaints import category_name, state_words
from ui.words.days import short_day

_PAGE = "complaints"


class ComplaintsTab(QWidget):
    """`log_wanted` asks for a new one, `complaint_chosen` brings the one to see."""

    log_wanted = Signal()
    complaint_chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.log = Button(self.tr("Catat keluhan"), Weight.PRIMARY, icon="plus", key="F8")
        self.table = ValueTable(
            self.tr("Keluhan"), self._columns(), EmptyState("thumbs-up", self.tr("Belum pernah mengeluh."))
        )
        self.setLayout(column(TableCard(self.tr("Keluhan"), self.table, self.log)))
        self.log.clicked.connect(self.log_wanted)
        self.table.chosen.connect(self.complaint_chosen)

    def show_complaints(self, complaints: tuple[Complaint, ...], may_log: bool) -> None:
        """Show these, the newest first."""
        self.log.setVisible(may_log)
        self.table.set_rows(complaints)

    def _columns(self) -> list[Column]:
        return [
            Column(self.tr("Nomor"), lambda one: one.label, width=88, strong=True),
            Column(self.tr("Tanggal"), lambda one: short_day(one.received_at.date()), width=120),
            Column(self.tr("Jenis"), lambda one: category_name(one.category)),
            Column(self.tr("Barang"), lambda one: one.item or "–"),
            Column(
                self.tr("Keadaan"),
                lambda one: state_words(one.state),
                tone_of=lambda one: "muted" if one.state.closed else "amber",
            ),
        ]


class ComplaintsPart:
    """Reads one partner's complaints."""

    def __init__(self, complaints: ComplaintsService, view: ComplaintsTab, who: Callable[[], Actor]) -> None:
        self._complaints = complaints
        self._view = view
        self._who = who

    def show_partner(self, profile: Profile) -> None:
        """Show this partner's, to who may see them."""
        by = self._who()
        may_log = may(by.role, Right.LOG_COMPLAINTS)
        found = self._complaints.of_partner(by, profile.partner.id) if may_log else ()
        self._view.show_complaints(found, may_log)

    def leave_all(self) -> None:
        """Nothing of it stays open."""


def complaints_tab(desk: TabDesk) -> PartnerTab:
    """Keluhan, as a part of the profile."""
    view, window = ComplaintsTab(), desk.around.window
    presenter = ComplaintsPart(desk.shop.complaints, view, desk.around.who)

    def log() -> None:
        if (profile := desk.page.profile) is not None:
            window.open_part(_PAGE, f"partner:{profile.partner.id}")

    view.log_wanted.connect(log)
    view.complaint_chosen.connect(lambda one: window.open_part(_PAGE, one.id))
    word = QCoreApplication.translate("partners", "Keluhan")
    return PartnerTab("complaints", word, "message-square-warning", view, presenter)
