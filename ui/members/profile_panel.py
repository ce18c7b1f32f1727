"""The member in front: head, then what to know first, and everything else part by part."""

from datetime import date

from PySide6.QtWidgets import QWidget

from pempek_pos.members.member import MemberState
from ui.members.about_tab import AboutTab
from ui.members.head import ProfileHead
from ui.members.messages_tab import MessagesTab
from ui.members.overview_tab import OverviewTab
from ui.members.points_tab import PointsTab
from ui.members.purchases_tab import PurchasesTab
from ui.members.state import MembersState, Profile
from ui.members.visits_tab import VisitsTab
from ui.members.voices_tab import VoicesTab
from ui.members.vouchers_tab import VouchersTab
from ui.widgets.button import Button
from ui.widgets.chip import ChipFace, ChipRow
from ui.widgets.coats import Weight
from ui.widgets.front_page import FrontPage
from ui.widgets.stack import Scroll, column, holder, row

OVERVIEW, POINTS, PURCHASES, VOUCHERS = "overview", "points", "purchases", "vouchers"
VOICES, VISITS, MESSAGES, ABOUT = "voices", "visits", "messages", "about"


class ProfilePanel(QWidget):
    """Scrolls as a whole where the window is low."""

    def __init__(self, today: date) -> None:
        super().__init__()
        self._today = today
        self._head = ProfileHead()
        self.overview = OverviewTab(today)
        self.points = PointsTab()
        self.purchases = PurchasesTab()
        self.vouchers = VouchersTab(today)
        self.voices = VoicesTab()
        self.visits = VisitsTab()
        self.messages = MessagesTab()
        self.about = AboutTab()
        self._parts: dict[str, QWidget] = {
            OVERVIEW: self.overview, POINTS: self.points, PURCHASES: self.purchases,
            VOUCHERS: self.vouchers, VOICES: self.voices, VISITS: self.visits,
            MESSAGES: self.messages, ABOUT: self.about,
        }  # fmt: skip
        self.tabs = ChipRow(self.tr("Bagian"))
        self.tabs.set_chips(self._faces())
        self.tabs.choose(OVERVIEW)
        self.more = Button("", Weight.QUIET, icon="ellipsis", key="F10")
        self.more.setAccessibleName(self.tr("Ubah poin, gabungkan, atau hapus (F10)"))
        self._pages = FrontPage(tuple(self._parts.values()))
        inner = column(self._head, row(self.tabs, self.more, gap=8), self._pages, gap=12)
        inner.setStretch(2, 1)
        self.setLayout(column(Scroll(holder(inner)), gap=0))
        self.tabs.chosen.connect(self.turn)

    def show_profile(self, profile: Profile, state: MembersState) -> None:
        """Show this member, and what may be done about them."""
        there = profile.member.state is MemberState.ACTIVE
        may_log, may_visit = there and state.may_log, there and state.may_visit
        may_write = there and state.may_write
        self._head.show_profile(profile)
        self.overview.show_profile(profile)
        deeds = {"voucher": there and state.may_issue, "visit": may_visit, "write": may_write}
        self.overview.step.offer(complaint=may_log, **deeds)
        self.points.show_profile(profile, self._today)
        self.purchases.show_profile(profile)
        self.vouchers.show_profile(profile)
        self.voices.show_profile(profile, may_log=may_log, may_hear=state.may_hear)
        self.visits.show_profile(profile, may_visit=may_visit)
        self.messages.show_profile(profile, may_write=may_write)
        self.about.show_profile(profile, may_set=state.may_enrol)

    def turn(self, part: str) -> None:
        """Bring a part to the front."""
        self.tabs.choose(part)
        self._pages.bring(tuple(self._parts).index(part))

    def _faces(self) -> list[ChipFace]:
        return [
            ChipFace(OVERVIEW, self.tr("Ringkasan"), "layout-grid"),
            ChipFace(POINTS, self.tr("Poin"), "coins"),
            ChipFace(PURCHASES, self.tr("Belanja"), "shopping-basket"),
            ChipFace(VOUCHERS, self.tr("Voucer"), "ticket-percent"),
            ChipFace(VOICES, self.tr("Keluhan & ulasan"), "messages-square"),
            ChipFace(VISITS, self.tr("Kunjungan"), "footprints"),
            ChipFace(MESSAGES, self.tr("Pesan"), "message-circle"),
            ChipFace(ABOUT, self.tr("Data"), "id-card"),
        ]
