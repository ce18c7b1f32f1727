"""The vouchers: issued, put on paper, withdrawn."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Protocol

from pempek_pos.audit.actor import Actor
from pempek_pos.errors import ShopError
from pempek_pos.ids import new_id
from pempek_pos.loyalty.offers_service import OffersService
from pempek_pos.loyalty.vouchers import Voucher
from pempek_pos.members.member import MemberMatch
from pempek_pos.members.service import MembersService
from ui.settings.fault import field_of
from ui.settings.programme.state import VoucherLine

_MOST_FOUND = 8


class VouchersScreen(Protocol):
    """What the section shows of the vouchers."""

    def show_vouchers(self, lines: tuple[VoucherLine, ...], today: date) -> None:
        """List the vouchers."""

    def open_voucher_form(self, voucher_id: str, today: date) -> None:
        """Open the form of a new voucher."""

    def show_matches(self, matches: tuple[MemberMatch, ...]) -> None:
        """Show whom the form may mean."""

    def show_voucher_fault(self, field: str, sentence: str) -> None:
        """Tell what is wrong in the form; `field` "" is about the whole."""

    def close_voucher_form(self) -> None:
        """The form is done with."""

    def open_voucher(self, line: VoucherLine, today: date) -> None:
        """Show one voucher."""

    def say_printed(self, fault: str) -> None:
        """The printer took it, or `fault` says why not."""

    def say_kept(self, path: Path) -> None:
        """Tell where the file is, with a way to its folder."""

    def say_refused(self, sentence: str) -> None:
        """Say on the voucher what went wrong."""

    def say_disk(self, place: str) -> None:
        """The disk refused the file."""


class VoucherPapers(Protocol):
    """A voucher's ways onto paper."""

    def print_voucher(self, by: Actor, voucher: Voucher, holder: str, then: Callable[[str], None]) -> None:
        """Send it to the printer; `then` gets what went wrong, "" if it was taken."""

    def keep_pdf(self, by: Actor, voucher: Voucher, holder: str) -> Path:
        """Keep it as a file; raises OSError."""


class VouchersPresenter:
    """Lists and issues vouchers."""

    def __init__(
        self,
        screen: VouchersScreen,
        services: tuple[OffersService, MembersService, VoucherPapers],
        today: Callable[[], date],
        who: Callable[[], Actor],
        say: Callable[[ShopError], str],
    ) -> None:
        self._screen = screen
        self._offers, self._members, self._papers = services
        self._today = today
        self._who = who
        self._say = say

    def shown(self) -> None:
        """List the vouchers issued last."""
        vouchers = self._offers.vouchers(self._who())
        self._screen.show_vouchers(self._lines(vouchers), self._today())

    def begin_new(self) -> None:
        """Open the form of a new voucher."""
        self._screen.open_voucher_form(new_id(), self._today())

    def look_for(self, text: str) -> None:
        """Find whom the form may mean: by name, phone, or a card that was typed or scanned."""
        known = self._members.by_card(text)
        wanted = text if known is None else self._members.on_paper(known).card_no
        self._screen.show_matches(self._members.find(self._who(), wanted, _MOST_FOUND))

    def issue(self, voucher: Voucher) -> None:
        """Issue the form's voucher, and show it."""
        try:
            issued = self._offers.issue(self._who(), voucher)
        except ShopError as error:
            self._screen.show_voucher_fault(field_of(error), self._say(error))
            return
        self._screen.close_voucher_form()
        self.shown()
        self._open(issued)

    def open_voucher(self, line: VoucherLine) -> None:
        """Show a voucher as it stands now."""
        self._open(self._offers.voucher(line.voucher.id))

    def withdraw(self, line: VoucherLine) -> None:
        """Make a voucher good for nothing."""
        try:
            gone = self._offers.withdraw(self._who(), line.voucher.id)
        except ShopError as error:
            self._screen.say_refused(self._say(error))
            return
        self.shown()
        self._open(gone)

    def print(self, line: VoucherLine) -> None:
        """Put it on paper."""
        try:
            self._papers.print_voucher(self._who(), line.voucher, line.holder, self._screen.say_printed)
        except ShopError as error:
            self._screen.say_refused(self._say(error))

    def keep_pdf(self, line: VoucherLine) -> None:
        """Keep it as a file."""
        try:
            self._screen.say_kept(self._papers.keep_pdf(self._who(), line.voucher, line.holder))
        except ShopError as error:
            self._screen.say_refused(self._say(error))
        except OSError as error:
            self._screen.say_disk(str(error.filename or line.voucher.code))

    def _open(self, voucher: Voucher) -> None:
        (line,) = self._lines((voucher,))
        self._screen.open_voucher(line, self._today())

    def _lines(self, vouchers: tuple[Voucher, ...]) -> tuple[VoucherLine, ...]:
        bound = [voucher.member_id for voucher in vouchers if voucher.member_id is not None]
        names = self._members.names(self._who(), bound)
        return tuple(VoucherLine(voucher, names.get(voucher.member_id or "", "")) for voucher in vouchers)
