"""A partner's points as a part of the profile, wired."""

from PySide6.QtCore import QCoreApplication

from pempek_pos.errors import ShopError
from pempek_pos.money.amount import Rupiah, rupiah_text
from ui.partners.notices import Notices
from ui.partners.points_presenter import PointsPresenter
from ui.partners.points_state import PartnerPoints, Spending
from ui.partners.points_tab import PointsTab
from ui.partners.spend_sheet import SpendSheet
from ui.partners.tabs import PartnerTab, TabDesk
from ui.widgets.notice import Tone
from ui.widgets.veil import keep


class PointsScreen:
    """The tab with its sheet, and the page's banner."""

    def __init__(self, notices: Notices) -> None:
        self.tab = PointsTab()
        self.sheet = SpendSheet()
        self._notices = notices
        keep(self.tab, self.sheet)

    def show_points(self, points: PartnerPoints) -> None:
        """Show them."""
        self.tab.show_points(points)

    def open_spending(self, spending: Spending) -> None:
        """Ask how many are spent."""
        self.sheet.ask(spending, self.tab.window())

    def show_spending(self, spending: Spending) -> None:
        """Say what so many come to."""
        self.sheet.show_spending(spending)

    def close_spending(self) -> None:
        """It is done, or somebody else is here."""
        self.sheet.close_veil()

    def say_refused(self, error: ShopError) -> None:
        """Say on the sheet what cannot be done."""
        self.sheet.say_error(error)

    def say_spent(self, amount: Rupiah) -> None:
        """Tell what was taken off."""
        said = QCoreApplication.translate("partners", "Tagihan dipotong {amount} dengan poin.")
        self._notices.say(Tone.OK, said.format(amount=rupiah_text(amount)))


def points_tab(desk: TabDesk) -> PartnerTab:
    """What is won, left and spent."""
    shop, screen = desk.shop, PointsScreen(desk.notices)
    presenter = PointsPresenter(shop.partner_points, screen, desk.page, shop.clock.today, desk.around.who)
    screen.tab.spend_wanted.connect(presenter.spend_wanted)
    screen.sheet.typed.connect(presenter.typed)
    screen.sheet.sent.connect(presenter.spend)
    word = QCoreApplication.translate("partners", "Poin")
    return PartnerTab("points", word, "coins", screen.tab, presenter)
