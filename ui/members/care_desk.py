"""What presenters of changes by hand share: services, the member in front, a second person's yes."""

from collections.abc import Callable
from typing import Protocol

from pempek_pos.audit.actor import Actor
from pempek_pos.errors import ShopError
from pempek_pos.members.member import MemberId
from ui.forms.desk import Asks, Desk
from ui.members.care_state import Adjusting, Deed, Forgetting, Pairing, StampsTaking
from ui.members.presenter import MembersPresenter
from ui.members.services import MemberServices
from ui.members.state import Profile, Told


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


class CareDesk(Desk):
    """One deed at a time about the member in front."""

    def __init__(
        self,
        services: MemberServices,
        screen: CareScreen,
        who: Callable[[], Actor],
        page: MembersPresenter,
        ask: Asks,
    ) -> None:
        super().__init__(who, ask, screen.say_care_error)
        self.services = services
        self.screen = screen
        self.page = page

    @property
    def profile(self) -> Profile | None:
        """The member in front."""
        return self.page.profile

    def done(self, member_id: MemberId, told: Told, about: str) -> None:
        """Back to the page, which shows and tells what came of it."""
        self.screen.close_care()
        self.page.look_at(member_id)
        self.screen.tell(told, about)
