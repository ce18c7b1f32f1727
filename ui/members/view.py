"""The members' page: the search on the left, the member in front on the right."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget

from pempek_pos.errors import ShopError
from pempek_pos.members.member import Member, MemberState
from pempek_pos.money.amount import grouped
from pempek_pos.sales.receipt import Receipt
from ui.members.care_sheets import CareSheets
from ui.members.correct_sheet import CorrectSheet
from ui.members.enrol_sheet import EnrolSheet
from ui.members.kindness_sheets import KindnessSheets
from ui.members.list_panel import ListPanel
from ui.members.months_sheet import MonthsSheet
from ui.members.notices import Notices
from ui.members.profile_panel import VISITS, ProfilePanel
from ui.members.receipt_peek import ReceiptPeek
from ui.members.state import MembersState, Told
from ui.members.visit_screen import VisitScreen
from ui.theme_look import px
from ui.widgets.button import Button
from ui.widgets.coats import Weight
from ui.widgets.keys import KeyScope
from ui.widgets.label import PlainLabel, Role, set_tip
from ui.widgets.notice import EmptyState
from ui.widgets.stack import Card, column, row
from ui.widgets.veil import keep

_LIST, _SHARE = 352, 30
"""The list's width in pixels at most, and in percent of a narrow page."""


class MembersView(KeyScope):
    """Shows what it is told; its parts emit what people do."""

    enrol_wanted = Signal(str)
    correct_wanted = Signal()
    statement_wanted = Signal()
    card_wanted = Signal()
    care_wanted = Signal()
    folder_wanted = Signal(object)

    def __init__(self, today: date) -> None:
        super().__init__()
        self.list = ListPanel()
        self.profile = ProfilePanel(today)
        self.enrolling = EnrolSheet()
        self.correcting = CorrectSheet()
        self.months = MonthsSheet()
        self.peek = ReceiptPeek()
        keep(self, self.enrolling, self.correcting, self.months, self.peek)
        self._title = PlainLabel(self.tr("Anggota"), Role.TITLE)
        self._count = PlainLabel("", Role.MUTED, elide=True)
        self._banner = Notices()
        self.care = CareSheets(self, self._banner)
        self.visits = VisitScreen(self, self._banner)
        self.kindness = KindnessSheets(self, self._banner)
        self.agenda = Button("", Weight.QUIET, icon="calendar-days", key="F3")
        set_tip(self.agenda, self.tr("Kunjungan hari ini"))
        self._say_due(0)
        self.correct = Button(self.tr("Perbaiki"), icon="pencil", key="F6")
        self.statement = Button(self.tr("Rekap poin"), icon="file-text", key="F7")
        self.card = Button(self.tr("Kartu"), icon="id-card", key="F8")
        self.enrol = Button(self.tr("Daftarkan"), Weight.PRIMARY, icon="user-plus", key="F4")
        self._right = QStackedWidget()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        nobody = EmptyState(
            "users", self.tr("Pilih anggota di kiri, cari dengan nama atau nomor HP, atau pindai kartunya.")
        )
        self._right.addWidget(Card(column(nobody), pad=1))
        self._right.addWidget(self.profile)
        head = row(
            self._title, self._count, None, self.agenda, self.correct, self.statement, self.card,
            self.enrol, gap=12,
        )  # fmt: skip
        body = row(self.list, self._right, gap=16)
        body.setStretch(1, 1)
        layout = column(head, self._banner, body, gap=12, edge=(20, 16, 20, 20))
        layout.setStretch(2, 1)
        self.setLayout(layout)

    def _connect(self) -> None:
        self.enrol.clicked.connect(lambda: self.enrol_wanted.emit(self.list.box.text()))
        self.list.enrol_wanted.connect(lambda: self.enrol_wanted.emit(self.list.box.text()))
        self.correct.clicked.connect(self.correct_wanted)
        self.statement.clicked.connect(self.statement_wanted)
        self.card.clicked.connect(self.card_wanted)
        self.profile.more.clicked.connect(self.care_wanted)
        self.visits.fronted.connect(lambda: self.profile.turn(VISITS))
        self.visits.due.connect(self._say_due)
        self._banner.folder_wanted.connect(self.folder_wanted)
        self.bind("F2", self.take_keyboard)

    def show_members(self, state: MembersState) -> None:
        """Show the list and the profile."""
        self._count.setText(self.tr("{n} orang").format(n=grouped(state.count)))
        self.list.show_state(state)
        profile = state.profile
        there = profile is not None and profile.member.state is MemberState.ACTIVE
        self.enrol.setVisible(state.may_enrol)
        self.correct.setVisible(there and state.may_correct)
        self.statement.setVisible(there and state.may_draw_up)
        self.card.setVisible(there)
        self.profile.more.setVisible(there and bool(state.deeds))
        self._right.setCurrentIndex(0 if profile is None else 1)
        if profile is not None:
            self.profile.show_profile(profile, state)

    def take_keyboard(self) -> None:
        """The keyboard goes to the search, ready to be typed over."""
        self.list.box.setFocus(Qt.FocusReason.OtherFocusReason)
        self.list.box.selectAll()

    def show_receipt(self, receipt: Receipt) -> None:
        """Look at one purchase."""
        self.peek.tell(receipt, self.window())

    def open_enrol(self, name: str, phone: str) -> None:
        """Ask who joins."""
        self.enrolling.ask(name, phone, self.window())

    def open_correct(self, member: Member) -> None:
        """Ask what is right."""
        self.correcting.ask(member, self.window())

    def close_form(self) -> None:
        """It is kept."""
        self.enrolling.close_veil()
        self.correcting.close_veil()

    def leave_all(self) -> None:
        """Close what somebody else had opened."""
        for sheet in (self.enrolling, self.correcting, self.months, self.peek):
            sheet.close_veil()
        self.care.close_care()
        self.visits.close_visits()
        self.kindness.close_kindness()

    def say_form_error(self, error: ShopError) -> None:
        """Say on the open form what cannot be taken."""
        (self.enrolling if self.enrolling.is_open else self.correcting).say_error(error)

    def open_months(self, name: str, months: tuple[date, ...]) -> None:
        """Ask which month's statement."""
        self.months.ask(name, months, self.window())

    def close_months(self) -> None:
        """It is drawn."""
        self.months.close_veil()

    def say_kept(self, path: Path) -> None:
        """Tell where the file is."""
        self._banner.say_kept(path)

    def say_disk(self, place: str) -> None:
        """The disk refused the file."""
        self._banner.say_disk(place)

    def say_error(self, error: ShopError) -> None:
        """Say what went wrong."""
        self._banner.say_error(error)

    def tell(self, told: Told, about: str = "") -> None:
        """Tell what was done."""
        self._banner.tell(told, about)

    def hush(self) -> None:
        """Take back what was said last."""
        self._banner.dismiss()

    def _say_due(self, due: int) -> None:
        """How many visits and calls wait today, on their button."""
        self.agenda.set_text(str(due) if due else "")
        words = self.tr("Kunjungan hari ini: {n} menunggu (F3)").format(n=due)
        self.agenda.setAccessibleName(words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A wider list where there is room."""
        super().resizeEvent(event)
        self.list.setFixedWidth(min(px(_LIST), self.width() * _SHARE // 100))
