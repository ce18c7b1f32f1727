"""Drafts and vouchers for the member in front."""

from collections.abc import Callable
from datetime import date
from typing import Protocol

from pempek_pos.audit.actor import Actor
from pempek_pos.errors import ShopError
from pempek_pos.ids import new_id
from pempek_pos.loyalty.offers_service import OffersService
from pempek_pos.loyalty.vouchers import Cause, Voucher, VoucherKind
from pempek_pos.messages.draft import Letter, MessageKind
from pempek_pos.messages.drafts_service import DraftsService
from pempek_pos.messages.links import draft_link
from pempek_pos.money.amount import Rupiah
from ui.members.presenter import MembersPresenter
from ui.members.state import Told


class KindnessScreen(Protocol):
    """What is asked on."""

    def open_letters(self, name: str, letters: tuple[Letter, ...]) -> None:
        """Show what may be written."""

    def open_draft(self, link: str) -> None:
        """Open the draft in whatever the person chats with."""

    def open_voucher(self, name: str, today: date) -> None:
        """Ask how much, until when, and why."""

    def close_kindness(self) -> None:
        """It is done."""

    def say_kindness_error(self, error: ShopError) -> None:
        """Say on the open sheet what cannot be."""

    def tell(self, told: Told, about: str = "") -> None:
        """Tell what was done."""


class KindnessPresenter:
    """Turns a sheet into one command."""

    def __init__(
        self,
        services: tuple[DraftsService, OffersService],
        screen: KindnessScreen,
        page: MembersPresenter,
        side: tuple[Callable[[], Actor], Callable[[], date]],
    ) -> None:
        """`side` tells who is here, and today."""
        self._drafts, self._offers = services
        self._screen = screen
        self._page = page
        self._who, self._today = side
        self._id = ""

    def write_wanted(self) -> None:
        """What may be written to this member? What is due today comes first."""
        profile = self._page.profile
        if profile is None:
            return
        by, member = self._who(), profile.member
        try:
            due = [one for one in self._drafts.today(by).letters if one.due.person == member.id]
            kinds = {one.due.kind for one in due}
            free = [one for one in self._drafts.for_member(by, member.id) if one.due.kind not in kinds]
        except ShopError as error:
            self._screen.say_kindness_error(error)
            return
        free.sort(key=lambda one: one.due.kind is MessageKind.PRE_ORDER_READY)
        self._screen.open_letters(member.name, (*due, *free))

    def write(self, letter: Letter) -> None:
        """Write down that the draft is opened, then open it; nothing is sent (policy P5)."""

        def deed() -> None:
            self._drafts.opened(self._who(), new_id(), letter.due)
            self._screen.open_draft(draft_link(letter.text, letter.due.phone))

        self._do(deed)

    def voucher_wanted(self) -> None:
        """A new opening is a new voucher: pressing its button twice gives one."""
        if (profile := self._page.profile) is not None:
            self._id = new_id()
            self._screen.open_voucher(profile.member.name, self._today())

    def give(self, amount: int, until: date, reason: str) -> None:
        """Give a voucher that is good for this member alone."""
        profile = self._page.profile
        if profile is None:
            return
        today, member = self._today(), profile.member
        voucher = Voucher(
            self._id, "", VoucherKind.AMOUNT_OFF, today, until, Cause.OWNER, reason, Rupiah(amount),
            member_id=member.id,
        )  # fmt: skip

        def deed() -> None:
            self._offers.issue(self._who(), voucher)
            self._screen.close_kindness()

        if self._do(deed):
            self._screen.tell(Told.VOUCHER_GIVEN, member.name)

    def _do(self, deed: Callable[[], None]) -> bool:
        profile = self._page.profile
        try:
            deed()
        except ShopError as error:
            self._screen.say_kindness_error(error)
            return False
        if profile is not None:
            self._page.look_at(profile.member.id)
        return True
