"""Closing with what is given: its cost is known beforehand, a second person agrees where it must be so."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Final, Protocol

from pempek_pos.audit.actor import Actor
from pempek_pos.catalog.item import Item
from pempek_pos.complaints.compensation import MOST_PIECES, Compensation, Worth
from pempek_pos.complaints.complaint import Complaint, Remedy
from pempek_pos.errors import ShopError
from pempek_pos.ids import new_id
from pempek_pos.money.amount import Rupiah, rupiah_text
from pempek_pos.staff.rights import Approval, Right
from ui.complaints.give_state import Giving
from ui.complaints.pieces_field import PiecesRow
from ui.complaints.presenter import ComplaintsPresenter
from ui.complaints.services import CareServices
from ui.widgets.choice_list import Choice

_VOUCHER_DAYS: Final = 30
_MOST_FOUND: Final = 6
Ask = Callable[[Actor, Right, Rupiah, Callable[[Approval], None]], None]


class GiveScreen(Protocol):
    """What compensation is chosen on."""

    def open_give(self, state: Giving, kind: Remedy) -> None:
        """Ask what is given."""

    def show_goods(self, state: Giving) -> None:
        """Offer these goods."""

    def show_found(self, state: Giving) -> None:
        """Show what the box means."""

    def show_worth(self, worth: Worth | None) -> None:
        """Say what it would cost."""

    def given(self, compensation_id: str) -> Compensation:
        """What is filled in."""

    def close_form(self) -> None:
        """It is closed and given."""

    def say_form_error(self, error: ShopError) -> None:
        """Say on the open sheet what cannot be; nothing is lost."""

    def tell_closed(self, complaint: Complaint, cost: Rupiah) -> None:
        """Tell that it is closed."""


class GivePresenter:
    """A new sheet is a new compensation; asking twice gives once."""

    def __init__(
        self,
        services: CareServices,
        screen: GiveScreen,
        who: Callable[[], Actor],
        page: ComplaintsPresenter,
        ask: Ask,
    ) -> None:
        self._services = services
        self._screen = screen
        self._who = who
        self._page = page
        self._ask = ask
        self._id = new_id()
        self._state: Giving | None = None

    def wanted(self) -> None:
        """The customer accepts."""
        if (detail := self._page.detail) is None:
            return
        complaint = detail.complaint
        self._id = new_id()
        self._state = Giving(
            complaint,
            _kinds(complaint),
            self._back(complaint),
            self._goods(complaint),
            valid_to=self._services.clock.today() + timedelta(days=_VOUCHER_DAYS),
        )
        wished = Remedy.APOLOGY if complaint.remedy is Remedy.UNSAID else complaint.remedy
        self._screen.open_give(self._state, wished)

    def changed(self) -> None:
        """Something else is filled in: what would it cost?"""
        if self._state is not None:
            self._screen.show_worth(self._worth())

    def typed(self, text: str) -> None:
        """Goods to be given anew."""
        if self._state is not None:
            items = self._services.catalog.search(text)[:_MOST_FOUND] if text.strip() else ()
            found = tuple(Choice(item.id, item.name, item.code, _price(item)) for item in items)
            self._state = replace(self._state, found=found)
            self._screen.show_found(self._state)

    def picked(self, item_id: str) -> None:
        """One more kind of goods."""
        if self._state is None:
            return
        kept = dict(self._screen.given(self._id).goods)
        rows = [replace(line, pieces=kept.get(line.key, 0)) for line in self._state.goods]
        if item_id not in [line.key for line in rows]:
            rows.append(_row(self._services.catalog.item(item_id)))
        self._state = replace(self._state, goods=tuple(rows), found=())
        self._screen.show_goods(self._state)
        self.changed()

    def close(self) -> None:
        """Close it and give, or neither; above the role's limit somebody else agrees first."""
        if self._state is None:
            return
        wanted, by, known = self._screen.given(self._id), self._who(), self._state.complaint.id
        try:
            worth = self._services.complaints.worth(by, known, wanted)
        except ShopError as error:
            self._screen.say_form_error(error)
            return
        if worth.needs_second:
            self._ask(
                by, Right.COMPENSATE_MORE, worth.cost, lambda approval: self._close(wanted, worth, approval)
            )
        else:
            self._close(wanted, worth, None)

    # -- steps -----------------------------------------------------------------------------------------

    def _close(self, wanted: Compensation, worth: Worth, approval: Approval | None) -> None:
        if self._state is None:
            return
        try:
            after = self._services.complaints.resolve(self._who(), self._state.complaint.id, wanted, approval)
        except ShopError as error:
            self._screen.say_form_error(error)
            return
        self._state = None
        self._screen.close_form()
        self._page.look_again()
        self._screen.tell_closed(after, worth.cost)

    def _worth(self) -> Worth | None:
        """None while what is filled in cannot be given: that is said when it is tried."""
        if self._state is None:
            return None
        wanted = self._screen.given(self._id)
        try:
            return self._services.complaints.worth(self._who(), self._state.complaint.id, wanted)
        except ShopError:
            return None

    def _back(self, complaint: Complaint) -> tuple[PiecesRow, ...]:
        if not complaint.sale_number:
            return ()
        try:
            sold = self._services.sales.refundable(complaint.sale_number)
        except ShopError:
            return ()
        meant = complaint.about.line_no
        return tuple(
            PiecesRow(
                str(line.line_no),
                line.name,
                rupiah_text(line.net),
                sold.pieces[line.line_no],
                sold.pieces[line.line_no] if line.line_no == meant else 0,
            )
            for line in sold.sale.lines
            if sold.pieces.get(line.line_no)
        )

    def _goods(self, complaint: Complaint) -> tuple[PiecesRow, ...]:
        item_id = complaint.about.item_id
        return () if item_id is None else (_row(self._services.catalog.item(item_id)),)


def _row(item: Item) -> PiecesRow:
    return PiecesRow(item.id, item.name, _price(item), MOST_PIECES, 1)


def _price(item: Item) -> str:
    return "" if item.price is None else rupiah_text(item.price)


def _kinds(complaint: Complaint) -> tuple[Remedy, ...]:
    """What can be given at all: points need a member, money back a receipt."""
    kinds = [Remedy.APOLOGY, Remedy.VOUCHER, Remedy.REPLACEMENT]
    if complaint.about.member_id is not None:
        kinds.append(Remedy.POINTS)
    if complaint.about.sale_id is not None:
        kinds.append(Remedy.REFUND)
    return tuple(kinds)
