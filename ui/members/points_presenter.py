"""Points given, taken or taken over by hand: what will happen is said first, then done once."""

from datetime import date

from pempek_pos.audit.actor import Role
from pempek_pos.ids import new_id
from pempek_pos.loyalty.accrual import last_good_day
from pempek_pos.loyalty.care import StampsTaken, StampsWorthNothing
from pempek_pos.money.amount import Points
from pempek_pos.staff.rights import LARGE_ADJUSTMENT, Approval, Right
from pempek_pos.text import line_from
from ui.members.care_desk import CareDesk
from ui.members.care_state import Adjusting, StampsTaking
from ui.members.state import Profile, Told


class PointsPresenter:
    """Turns the sheets about points into commands."""

    def __init__(self, desk: CareDesk) -> None:
        self._desk = desk
        self._id = ""
        self._points = Points(0)
        self._stamps = 0

    def adjust_wanted(self, profile: Profile) -> None:
        """A new opening is a new adjustment: pressing its button twice does it once."""
        self._id, self._points = new_id(), Points(0)
        self._desk.screen.open_adjust(self._adjusting(profile))

    def adjust_typed(self, points: int) -> None:
        """So many points more, or fewer below zero."""
        if (profile := self._desk.profile) is not None:
            self._points = Points(points)
            self._desk.attempt(lambda: self._desk.screen.show_adjust(self._adjusting(profile)))

    def adjust(self, reason: str) -> None:
        """Do it, once for this sheet; a second person is asked where the rule wants one."""
        desk, profile = self._desk, self._desk.profile
        if profile is None:
            return
        by, member, points = desk.by, profile.member, self._points

        def deed(approval: Approval | None) -> None:
            desk.services.care.adjust(by, self._id, member.id, points, (reason, approval))
            desk.done(member.id, Told.ADJUSTED, member.name)

        def checked() -> None:
            line_from(reason, "reason", 120)
            desk.agreed(Right.ADJUST_POINTS, deed, always=self._adjusting(profile).asks)

        desk.attempt(checked)

    def stamps_wanted(self, profile: Profile) -> None:
        """Ask how many stamps; raises StampsTaken or StampsWorthNothing where there is nothing to ask."""
        self._stamps = 0
        if (known := self._desk.services.care.stamps_taken(profile.member.id)) is not None:
            raise StampsTaken(known.points, known.on_day)
        state = self._stamps_taking(profile)
        if not state.worth:
            raise StampsWorthNothing
        self._desk.screen.open_stamps(state)

    def stamps_typed(self, stamps: int) -> None:
        """The paper card has so many stamps."""
        if (profile := self._desk.profile) is not None:
            self._stamps = stamps
            self._desk.attempt(lambda: self._desk.screen.show_stamps(self._stamps_taking(profile)))

    def take_stamps(self) -> None:
        """Make them points."""
        desk, profile = self._desk, self._desk.profile
        if profile is None:
            return
        by, member, stamps = desk.by, profile.member, self._stamps

        def deed(approval: Approval | None) -> None:
            desk.services.care.take_over_stamps(by, member.id, stamps, approval)
            desk.done(member.id, Told.STAMPS_TAKEN, member.name)

        desk.agreed(Right.ADJUST_POINTS, deed)

    def _adjusting(self, profile: Profile) -> Adjusting:
        points, balance = self._points, profile.balance
        large = abs(points) > LARGE_ADJUSTMENT and self._desk.by.role is not Role.OWNER
        possible = points > 0 or -points <= balance
        return Adjusting(
            profile.member.name,
            balance,
            points,
            Points(balance + points) if possible else None,
            self._good_until(),
            large or not self._desk.may(Right.ADJUST_POINTS),
        )

    def _stamps_taking(self, profile: Profile) -> StampsTaking:
        services = self._desk.services
        worth = services.loyalty.programme(services.clock.today()).stamp_points
        asks = not self._desk.may(Right.ADJUST_POINTS)
        return StampsTaking(profile.member.name, self._stamps, worth, self._good_until(), asks)

    def _good_until(self) -> date | None:
        services = self._desk.services
        return last_good_day(services.loyalty.programme(services.clock.today()), services.clock.today())
