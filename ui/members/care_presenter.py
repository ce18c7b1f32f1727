"""Points and identity changed by hand: what will happen is said first, a second person asked where needed."""

from collections.abc import Callable
from datetime import date
from typing import Final, Protocol

from pempek_pos.audit.actor import Actor, Role
from pempek_pos.errors import ShopError
from pempek_pos.ids import new_id
from pempek_pos.loyalty.accrual import last_good_day
from pempek_pos.loyalty.care import StampsTaken, StampsWorthNothing
from pempek_pos.members.member import MemberId
from pempek_pos.money.amount import Points, Rupiah
from pempek_pos.staff.rights import LARGE_ADJUSTMENT, Approval, Right, may
from pempek_pos.text import line_from
from ui.members.care_state import Adjusting, Deed, Forgetting, Pairing, StampsTaking
from ui.members.presenter import MembersPresenter
from ui.members.services import MemberServices
from ui.members.state import Profile, Told

_MATCHES: Final = 20

Asks = Callable[[Actor, Right, Rupiah, Callable[[Approval], None]], None]


class CareScreen(Protocol):
    """What the changes are asked for on."""

    def open_deeds(self, name: str, deeds: tuple[Deed, ...]) -> None:
        """Ask what is to be done."""

    def open_adjust(self, state: Adjusting) -> None:
        """Ask how many points, and why."""

    def show_adjust(self, state: Adjusting) -> None:
        """Say what these points would do."""

    def open_stamps(self, state: StampsTaking) -> None:
        """Ask how many stamps."""

    def show_stamps(self, state: StampsTaking) -> None:
        """Say what these stamps would become."""

    def open_merge(self, state: Pairing) -> None:
        """Ask which other card."""

    def show_merge(self, state: Pairing) -> None:
        """Show the matches, or both sides."""

    def open_forget(self, state: Forgetting) -> None:
        """Say what goes and what stays."""

    def say_care_error(self, error: ShopError) -> None:
        """Say on the open sheet what cannot be done."""

    def close_care(self) -> None:
        """It is done."""

    def hush(self) -> None:
        """Take back what the page said last."""

    def say_error(self, error: ShopError) -> None:
        """Say on the page what went wrong."""

    def tell(self, told: Told, about: str = "") -> None:
        """Tell what was done."""


class CarePresenter:
    """Turns the sheets into commands."""

    def __init__(
        self,
        services: MemberServices,
        screen: CareScreen,
        who: Callable[[], Actor],
        page: MembersPresenter,
        ask: Asks,
    ) -> None:
        """`ask` calls back with a second person's approval, or never."""
        self._services = services
        self._screen = screen
        self._who = who
        self._page = page
        self._ask = ask
        self._id = ""
        self._points = Points(0)
        self._stamps = 0
        self._pair = Pairing("")

    def wanted(self) -> None:
        """What can be done about the member in front?"""
        if (profile := self._page.profile) is not None:
            self._screen.hush()
            self._screen.open_deeds(profile.member.name, self._page.deeds)

    def deed_wanted(self, deed: Deed) -> None:
        """Ask what this deed needs to know."""
        profile = self._page.profile
        if profile is None:
            return
        opens = {
            Deed.ADJUST: self._open_adjust,
            Deed.STAMPS: self._open_stamps,
            Deed.MERGE: self._open_merge,
            Deed.FORGET: self._open_forget,
        }
        try:
            opens[deed](profile)
        except ShopError as error:
            self._screen.close_care()
            self._screen.say_error(error)

    # -- points ----------------------------------------------------------------------------------------

    def adjust_typed(self, points: int) -> None:
        """So many points more, or fewer below zero."""
        if (profile := self._page.profile) is not None:
            self._points = Points(points)
            self._attempt(lambda: self._screen.show_adjust(self._adjusting(profile)))

    def adjust(self, reason: str) -> None:
        """Do it, once for this sheet; a second person is asked where the rule wants one."""
        profile, by = self._page.profile, self._who()
        if profile is None:
            return
        member_id, points = profile.member.id, self._points

        def deed(approval: Approval | None) -> None:
            care = self._services.care
            care.adjust(by, self._id, member_id, points, (reason, approval))
            self._done(member_id, Told.ADJUSTED, profile.member.name)

        def checked() -> None:
            line_from(reason, "reason", 120)
            self._agreed(Right.ADJUST_POINTS, self._adjusting(profile).asks, deed)

        self._attempt(checked)

    def stamps_typed(self, stamps: int) -> None:
        """The paper card has so many stamps."""
        if (profile := self._page.profile) is not None:
            self._stamps = stamps
            self._attempt(lambda: self._screen.show_stamps(self._stamps_taking(profile)))

    def take_stamps(self) -> None:
        """Make them points."""
        profile, by = self._page.profile, self._who()
        if profile is None:
            return
        member_id, stamps = profile.member.id, self._stamps

        def deed(approval: Approval | None) -> None:
            self._services.care.take_over_stamps(by, member_id, stamps, approval)
            self._done(member_id, Told.STAMPS_TAKEN, profile.member.name)

        self._agreed(Right.ADJUST_POINTS, not may(by.role, Right.ADJUST_POINTS), deed)

    # -- identity --------------------------------------------------------------------------------------

    def other_typed(self, text: str) -> None:
        """Show who `text` means, the member in front left out."""
        if (profile := self._page.profile) is not None:
            found = self._services.members.find(self._who(), text, _MATCHES)
            others = tuple(match for match in found if match.id != profile.member.id)
            self._pair = Pairing(profile.member.name, text, others)
            self._screen.show_merge(self._pair)

    def other_chosen(self, member_id: str) -> None:
        """Show both side by side: the card in front is kept, unless they are swapped."""
        if (profile := self._page.profile) is not None:
            self._attempt(lambda: self._show_merging(profile.member.id, MemberId(member_id)))

    def swapped(self) -> None:
        """Keep the other card instead."""
        if (merging := self._pair.merging) is not None:
            self._attempt(lambda: self._show_merging(merging.gone.member.id, merging.keep.member.id))

    def merge(self) -> None:
        """Make them one."""
        merging, by = self._pair.merging, self._who()
        if merging is None:
            return
        keep, gone = merging.keep.member, merging.gone.member

        def deed(approval: Approval | None) -> None:
            self._services.care.merge(by, keep.id, gone.id, approval)
            self._done(keep.id, Told.MERGED, keep.name)

        self._agreed(Right.MERGE_MEMBERS, not may(by.role, Right.MERGE_MEMBERS), deed)

    def forget(self) -> None:
        """Delete who it is."""
        profile, by = self._page.profile, self._who()
        if profile is None:
            return
        member = profile.member

        def deed(approval: Approval | None) -> None:
            self._services.care.anonymise(by, member.id, approval)
            self._done(member.id, Told.FORGOTTEN, member.card_no)

        self._agreed(Right.ANONYMISE_MEMBER, not may(by.role, Right.ANONYMISE_MEMBER), deed)

    # -- steps -----------------------------------------------------------------------------------------

    def _open_adjust(self, profile: Profile) -> None:
        """A new opening is a new adjustment: pressing its button twice does it once."""
        self._id, self._points = new_id(), Points(0)
        self._screen.open_adjust(self._adjusting(profile))

    def _open_stamps(self, profile: Profile) -> None:
        self._stamps = 0
        if (known := self._services.care.stamps_taken(profile.member.id)) is not None:
            raise StampsTaken(known.points, known.on_day)
        state = self._stamps_taking(profile)
        if not state.worth:
            raise StampsWorthNothing
        self._screen.open_stamps(state)

    def _open_merge(self, profile: Profile) -> None:
        self._pair = Pairing(profile.member.name)
        self._screen.open_merge(self._pair)

    def _open_forget(self, profile: Profile) -> None:
        member = profile.member
        self._screen.open_forget(
            Forgetting(member.name, member.card_no, profile.balance, len(profile.purchases))
        )

    def _adjusting(self, profile: Profile) -> Adjusting:
        points, balance, role = self._points, profile.balance, self._who().role
        large = abs(points) > LARGE_ADJUSTMENT and role is not Role.OWNER
        possible = points > 0 or -points <= balance
        return Adjusting(
            profile.member.name,
            balance,
            points,
            Points(balance + points) if possible else None,
            self._good_until(),
            large or not may(role, Right.ADJUST_POINTS),
        )

    def _stamps_taking(self, profile: Profile) -> StampsTaking:
        worth = self._services.loyalty.programme(self._services.today()).stamp_points
        asks = not may(self._who().role, Right.ADJUST_POINTS)
        return StampsTaking(profile.member.name, self._stamps, worth, self._good_until(), asks)

    def _good_until(self) -> date | None:
        today = self._services.today()
        return last_good_day(self._services.loyalty.programme(today), today)

    def _show_merging(self, keep_id: MemberId, gone_id: MemberId) -> None:
        merging = self._services.care.merging(self._who(), keep_id, gone_id)
        self._pair = Pairing(self._pair.name, self._pair.typed, self._pair.matches, merging)
        self._screen.show_merge(self._pair)

    def _agreed(self, right: Right, asks: bool, deed: Callable[[Approval | None], None]) -> None:
        """Do the deed, after a second person's yes where one is needed."""
        if asks:
            self._ask(self._who(), right, Rupiah(0), lambda yes: self._attempt(lambda: deed(yes)))
        else:
            self._attempt(lambda: deed(None))

    def _done(self, member_id: MemberId, told: Told, about: str) -> None:
        self._screen.close_care()
        self._page.look_at(member_id)
        self._screen.tell(told, about)

    def _attempt(self, deed: Callable[[], None]) -> None:
        try:
            deed()
        except ShopError as error:
            self._screen.say_care_error(error)
