"""The member in front: head, then points, purchases, or what is kept about them."""

from datetime import date

from PySide6.QtWidgets import QWidget

from ui.members.about_tab import AboutTab
from ui.members.head import ProfileHead
from ui.members.points_tab import PointsTab
from ui.members.purchases_tab import PurchasesTab
from ui.members.state import Profile
from ui.members.vouchers_tab import VouchersTab
from ui.theme_look import px
from ui.widgets.button import Button
from ui.widgets.chip import ChipFace
from ui.widgets.coats import Weight
from ui.widgets.front_page import FrontPage
from ui.widgets.segmented import Segmented
from ui.widgets.stack import Scroll, column, holder, row

POINTS, PURCHASES, VOUCHERS, ABOUT = "points", "purchases", "vouchers", "about"


class ProfilePanel(QWidget):
    """Scrolls as a whole where the window is low."""

    def __init__(self, today: date) -> None:
        super().__init__()
        self._today = today
        self._head = ProfileHead()
        self.points = PointsTab()
        self.purchases = PurchasesTab()
        self.vouchers = VouchersTab(today)
        self.about = AboutTab()
        self.tabs = Segmented(
            self.tr("Bagian"),
            [
                ChipFace(POINTS, self.tr("Poin"), "coins"),
                ChipFace(PURCHASES, self.tr("Belanja"), "shopping-basket"),
                ChipFace(VOUCHERS, self.tr("Voucer"), "ticket-percent"),
                ChipFace(ABOUT, self.tr("Data"), "id-card"),
            ],
        )
        self.tabs.setFixedWidth(px(484))
        self.more = Button("", Weight.QUIET, icon="ellipsis", key="F10")
        self.more.setAccessibleName(self.tr("Ubah poin, gabungkan, atau hapus (F10)"))
        self._pages = FrontPage((self.points, self.purchases, self.vouchers, self.about))
        inner = column(self._head, row(self.tabs, None, self.more), self._pages, gap=12)
        inner.setStretch(2, 1)
        self.setLayout(column(Scroll(holder(inner)), gap=0))
        self.tabs.chosen.connect(self._turn)

    def show_profile(self, profile: Profile, *, may_set: bool) -> None:
        """Show this member."""
        self._head.show_profile(profile)
        self.points.show_profile(profile, self._today)
        self.purchases.show_profile(profile)
        self.vouchers.show_profile(profile)
        self.about.show_profile(profile, may_set=may_set)

    def _turn(self, tab: str) -> None:
        self._pages.bring((POINTS, PURCHASES, VOUCHERS, ABOUT).index(tab))
