"""Shows a partner's points and turns them into a credit note, once per sheet."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Protocol

from pempek_pos.audit.actor import Actor
from pempek_pos.errors import ShopError
from pempek_pos.ids import new_id
from pempek_pos.money.amount import Points, Rupiah
from pempek_pos.partner_points.service import PartnerPointsService
from pempek_pos.partner_points.terms import spent_on
from pempek_pos.staff.rights import Right, may
from ui.partners.points_state import PartnerPoints, Spending
from ui.partners.presenter import PartnersPresenter
from ui.partners.state import Profile

_YEAR = timedelta(days=365)


class PointsScreen(Protocol):
    """What the points are shown on."""

    def show_points(self, points: PartnerPoints) -> None:
        """Show them."""

    def open_spending(self, spending: Spending) -> None:
        """Ask how many are spent."""

    def show_spending(self, spending: Spending) -> None:
        """Say what so many come to."""

    def close_spending(self) -> None:
        """It is done, or somebody else is here."""

    def say_refused(self, error: ShopError) -> None:
        """Say on the sheet what cannot be done."""

    def say_spent(self, amount: Rupiah) -> None:
        """Tell what was taken off."""


class PointsPresenter:
    """The points of the partner in front."""

    def __init__(
        self,
        points: PartnerPointsService,
        screen: PointsScreen,
        page: PartnersPresenter,
        today: Callable[[], date],
        who: Callable[[], Actor],
    ) -> None:
        self._points = points
        self._screen = screen
        self._page = page
        self._today = today
        self._who = who
        self._profile: Profile | None = None
        self._id = ""
        self._wanted = Points(0)

    def show_partner(self, profile: Profile) -> None:
        """Show this partner's points."""
        self._profile = profile
        partner_id, programme = profile.partner.id, self._points.programme()
        entries = self._points.ledger(partner_id, self._today() - _YEAR, self._today())
        balance = self._points.balance(partner_id)
        may_spend = programme.runs and balance > 0 and may(self._who().role, Right.EDIT_PARTNERS)
        self._screen.show_points(
            PartnerPoints(programme, balance, entries[::-1], self._points.lots(partner_id), may_spend)
        )

    def leave_all(self) -> None:
        """Close what somebody else had opened."""
        self._screen.close_spending()

    def spend_wanted(self) -> None:
        """A new sheet is a new spending: as many points as are useful stand in it."""
        if self._profile is None:
            return
        self._id = new_id()
        self._wanted = self._points.balance(self._profile.partner.id)
        self._wanted = self._spending(self._profile).cost
        self._screen.open_spending(self._spending(self._profile))

    def typed(self, points: int) -> None:
        """Say what so many come to."""
        if self._profile is not None:
            self._wanted = Points(points)
            self._screen.show_spending(self._spending(self._profile))

    def spend(self) -> None:
        """Spend them."""
        if self._profile is None:
            return
        try:
            amount = self._points.spend(self._who(), self._id, self._profile.partner.id, self._wanted)
        except ShopError as error:
            self._screen.say_refused(error)
            return
        self._screen.close_spending()
        self._page.look_again()
        self._screen.say_spent(amount)

    def _spending(self, profile: Profile) -> Spending:
        balance, owed = self._points.balance(profile.partner.id), Rupiah(max(0, profile.standing.owed))
        cost, amount = spent_on(self._wanted, self._points.programme().point_value, owed)
        return Spending(profile.partner.name, balance, owed, self._wanted, cost, amount)
