"""Whom to ask for money today: what to say, a draft that is opened, a promise noted, a call passed over."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from pempek_pos.audit.actor import Actor
from pempek_pos.errors import ShopError
from pempek_pos.ids import new_id
from pempek_pos.messages.links import draft_link
from pempek_pos.messages.partner_texts import call_text
from pempek_pos.money.amount import Rupiah
from pempek_pos.partners.collecting import Call, ReminderState
from pempek_pos.partners.collections_service import CollectionsService
from pempek_pos.partners.promises import NewPromise
from pempek_pos.settings.profile import ShopProfile
from ui.partners.presenter import PartnersPresenter


@dataclass(frozen=True, slots=True)
class ToSay:
    """A call with the draft for it."""

    call: Call
    text: str


class CollectScreen(Protocol):
    """What the list is shown on."""

    def open_collect(self, calls: tuple[ToSay, ...]) -> None:
        """Show whom to ask."""

    def show_collect(self, calls: tuple[ToSay, ...]) -> None:
        """Show the list as it is now."""

    def open_draft(self, link: str) -> None:
        """Open the draft in whatever the person chats with."""

    def open_promise(self, call: Call, today: date) -> None:
        """Ask what was promised, and by when."""

    def close_promise(self) -> None:
        """It is noted."""

    def say_collect_error(self, error: ShopError) -> None:
        """Say on the open sheet what cannot be done."""

    def close_collect(self) -> None:
        """Back to the page."""


class CollectPresenter:
    """Today's list."""

    def __init__(
        self,
        collections: CollectionsService,
        screen: CollectScreen,
        who: Callable[[], Actor],
        page: PartnersPresenter,
        around: tuple[Callable[[], ShopProfile], Callable[[], date]],
    ) -> None:
        """`around` tells the shop's profile and today."""
        self._collections = collections
        self._screen = screen
        self._who = who
        self._page = page
        self._profile, self._today = around
        self._promise_id = ""
        self._promise_of = ""

    def wanted(self) -> None:
        """Whom to ask today?"""
        self._attempt(lambda: self._screen.open_collect(self._said(self._collections.today(self._who()))))

    def draft_wanted(self, said: ToSay) -> None:
        """Open the draft; that is written down, nothing is sent (policy P5)."""
        self._screen.open_draft(draft_link(said.text, said.call.debtor.phone))
        self._mark(said, ReminderState.DRAFT_OPENED)

    def skipped(self, said: ToSay) -> None:
        """Pass it over for today."""
        self._mark(said, ReminderState.SKIPPED)

    def promise_wanted(self, said: ToSay) -> None:
        """A new sheet is a new promise."""
        self._promise_id, self._promise_of = new_id(), said.call.debtor.partner_id
        self._screen.open_promise(said.call, self._today())

    def promised(self, amount: int, by_day: date, note: str) -> None:
        """Note what was promised."""
        new = NewPromise(self._promise_id, self._promise_of, Rupiah(amount), by_day, note)

        def deed() -> None:
            self._collections.promise(self._who(), new)
            self._screen.close_promise()
            self._screen.show_collect(self._said(self._collections.today(self._who())))

        self._attempt(deed)

    def account_wanted(self, said: ToSay) -> None:
        """Bring this partner to the front."""
        self._screen.close_collect()
        self._page.look_at(said.call.debtor.partner_id)

    def _mark(self, said: ToSay, state: ReminderState) -> None:
        partner_id = said.call.debtor.partner_id
        self._attempt(
            lambda: self._screen.show_collect(
                self._said(self._collections.mark(self._who(), partner_id, state))
            )
        )

    def _said(self, calls: tuple[Call, ...]) -> tuple[ToSay, ...]:
        profile, today = self._profile(), self._today()
        return tuple(ToSay(call, call_text(profile, call, today)) for call in calls)

    def _attempt(self, deed: Callable[[], None]) -> None:
        try:
            deed()
        except ShopError as error:
            self._screen.say_collect_error(error)
