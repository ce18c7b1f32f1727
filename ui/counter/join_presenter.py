"""Joining a member to a sale that is finished: found by card or search, agreed to by a supervisor (E8)."""

from typing import Protocol

from pempek_pos.errors import ShopError
from pempek_pos.members.card import NotACard
from pempek_pos.members.member import MemberId, MemberMatch
from pempek_pos.sales.receipt import Receipt
from pempek_pos.staff.rights import Approval, ApprovalNeeded
from ui.counter.desk import Desk
from ui.counter.member_presenter import SHORTEST
from ui.counter.services import Approver

_MOST_FOUND = 6


class JoinScreen(Protocol):
    """What is asked on."""

    def open_join(self, receipt: Receipt) -> None:
        """Ask for the member of this sale."""

    def show_found(self, matches: tuple[MemberMatch, ...], asked: str) -> None:
        """List whom the text means."""

    def say_error(self, error: ShopError) -> None:
        """Say why not."""

    def close(self) -> object:
        """Back to the receipt."""


class After(Protocol):
    """What follows."""

    def show_joined(self, receipt: Receipt) -> None:
        """Show the receipt with its member."""


class JoinPresenter:
    """Turns the search for a member into one command."""

    def __init__(self, desk: Desk, screen: JoinScreen, approver: Approver, after: After) -> None:
        self._desk = desk
        self._screen = screen
        self._approver = approver
        self._after = after
        self._receipt: Receipt | None = None

    def wanted(self, receipt: Receipt) -> None:
        """Ask who it was."""
        self._receipt = receipt
        self._screen.open_join(receipt)

    def asked(self, text: str) -> None:
        """The text changed: list whom it means."""
        desk = self._desk
        found: tuple[MemberMatch, ...] = ()
        if len(text.strip()) >= SHORTEST:
            found = desk.services.members.find(desk.by, text, _MOST_FOUND)
        self._screen.show_found(found, text.strip())

    def scanned(self, text: str) -> None:
        """A card was scanned."""
        member_id = self._desk.services.members.by_card(text)
        if member_id is None:
            self._screen.say_error(NotACard(text[:40]))
        else:
            self.chosen(member_id)

    def chosen(self, member_id: str) -> None:
        """Join this member; a supervisor is asked where it needs one."""
        self._join(MemberId(member_id), None)

    def left(self) -> None:
        """Nobody was joined."""
        self._receipt = None

    def _join(self, member_id: MemberId, approval: Approval | None) -> None:
        desk, receipt = self._desk, self._receipt
        if receipt is None:
            return
        try:
            joined = desk.services.sales.join_member(desk.by, receipt.id, member_id, approval)
        except ApprovalNeeded as needed:
            self._approver.ask(desk.by, needed.right, receipt.due, lambda yes: self._join(member_id, yes))
        except ShopError as error:
            self._screen.say_error(error)
        else:
            self._receipt = None
            self._screen.close()
            self._after.show_joined(joined)
