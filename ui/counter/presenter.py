"""The counter's deeds: what is scanned, typed, chosen and changed, each one service call."""

from typing import Protocol

from pempek_pos.catalog.item import Item
from pempek_pos.errors import NotFound, ShopError
from pempek_pos.ids import new_id
from pempek_pos.members.member import MemberId
from pempek_pos.money.amount import Rupiah
from pempek_pos.till.shift import TillClosed
from ui.counter.codes_presenter import CodesPresenter
from ui.counter.desk import Desk
from ui.counter.state import Notice
from ui.counter.typed import LONGEST_SCAN, Typed, is_partner, is_receipt, typed_in

MISTAKE = "salah pindai"
"""The reason on record where a line is taken out again without a question."""


class Neighbours(Protocol):
    """The other presenters of the counter, as far as the box leads to them."""

    def pay(self) -> None:
        """Open the payment."""

    def choose_member(self, member_id: MemberId) -> None:
        """Make somebody the member of this sale."""

    def choose_partner(self, partner_id: str) -> None:
        """Make a partner the buyer of this sale."""

    def show_receipt(self, number: str) -> None:
        """Open a receipt to take goods back."""


class CounterPresenter:
    """Turns what happens at the box and the basket into calls, one each."""

    def __init__(self, desk: Desk, neighbours: Neighbours) -> None:
        self._desk = desk
        self._to = neighbours
        self.codes = CodesPresenter(desk)

    # -- the shift --

    def open_shift(self, opening_float: Rupiah) -> None:
        """Begin the shift with this much in the drawer."""
        desk = self._desk
        if desk.attempt(lambda: self._open(opening_float)):
            desk.screen.clear_box()

    def _open(self, opening_float: Rupiah) -> None:
        desk = self._desk
        desk.opened(desk.services.till.open_shift(desk.by, new_id(), opening_float))

    # -- the box --

    def typed(self, text: str) -> None:
        """The text in the box changed: show what it means so far."""
        self._desk.screen.hush()
        try:
            words = typed_in(text).words
        except ShopError as error:
            self._desk.screen.say_error(error)
            return
        self._desk.find(text, words)

    def entered(self, text: str) -> None:
        """Enter in the box: pay if it is empty, else ring up, choose or say what it means."""
        if not text.strip():
            self._to.pay()
            return
        self._desk.attempt(lambda: self._take(text, scanned=False))

    def scanned(self, text: str) -> None:
        """A code came from the scanner; a quantity typed before it counts."""
        self._desk.attempt(
            lambda: self._take(self._quantity_before() + text[: LONGEST_SCAN + 1], scanned=True)
        )

    def item_chosen(self, item_id: str) -> None:
        """A tile was touched."""
        self._desk.attempt(
            lambda: self._ring_up(self._desk.services.catalog.item(item_id), self._waiting_pieces())
        )

    def category_chosen(self, category_id: str) -> None:
        """Show one group of the menu, or all."""
        self._desk.screen.clear_box()
        self._desk.find("", category=category_id)

    # -- the lines --

    def selected(self, index: int) -> None:
        """Keys act on this line now."""
        if index != self._desk.state.selected:
            self._desk.update(selected=index)

    def more(self, index: int) -> None:
        """One piece more."""
        self.quantity(index, self._desk.basket.lines[index].quantity + 1)

    def less(self, index: int) -> None:
        """One piece less; the last one takes the line out."""
        self.quantity(index, self._desk.basket.lines[index].quantity - 1)

    def quantity(self, index: int, pieces: int) -> None:
        """So many pieces; none takes the line out."""
        if pieces == 0:
            self.removed(index)
            return
        self._desk.attempt(lambda: self._desk.put(self._desk.basket.with_quantity(index, pieces), index))

    def removed(self, index: int) -> None:
        """The line goes out, with its reason on record (policy B8)."""
        desk = self._desk
        self._desk.attempt(
            lambda: desk.put(desk.services.parking.void_line(desk.by, desk.basket, index, MISTAKE), index)
        )

    # -- what the text means --

    def _take(self, text: str, *, scanned: bool) -> None:
        desk = self._desk
        if desk.state.shift is None:
            raise TillClosed(desk.by.till)
        if item := desk.services.catalog.find(text):
            self._ring_up(item, 1)
            return
        asked = typed_in(text)
        if not asked.words:
            self._repeat(asked)
        elif item := desk.services.catalog.find(asked.words):
            self._ring_up(item, asked.pieces)
        elif member_id := desk.services.members.by_card(asked.words):
            desk.find("")
            desk.screen.clear_box()
            self._to.choose_member(member_id)
        elif not any(means(asked.words) for means in (self._is_receipt, self._is_partner, self._is_code)):
            self._guess(asked, scanned=scanned)

    def _guess(self, asked: Typed, *, scanned: bool) -> None:
        """Nothing has exactly this code: typed words take the first match, a scan changes nothing."""
        desk = self._desk
        if scanned:
            desk.find("")
            desk.screen.clear_box()
            desk.screen.tell(Notice.UNKNOWN_CODE, asked.words)
            return
        desk.find(desk.state.search.typed or asked.words, asked.words)
        found = desk.state.search
        if found.items:
            self._ring_up(found.items[0], asked.pieces)
        elif found.members:
            self._choose_found(found.members[0].id)
        else:
            desk.screen.tell(Notice.UNKNOWN_TEXT, asked.words)

    def member_found(self, member_id: str) -> None:
        """One of the members offered under the box."""
        self._choose_found(MemberId(member_id))

    def _choose_found(self, member_id: MemberId) -> None:
        self._desk.find("")
        self._desk.screen.clear_box()
        self._to.choose_member(member_id)

    def _is_receipt(self, words: str) -> bool:
        if not is_receipt(words):
            return False
        try:
            number = self._desk.services.sales.by_number(words).number
        except NotFound:
            return False
        self._desk.find("")
        self._desk.screen.clear_box()
        self._to.show_receipt(number)
        return True

    def _is_partner(self, words: str) -> bool:
        if not is_partner(words):
            return False
        desk = self._desk
        found = desk.services.partners.find(desk.by, words)
        partner_id = next((match.id for match in found if match.label == words.strip().upper()), None)
        if partner_id is None:
            return False
        desk.find("")
        desk.screen.clear_box()
        self._to.choose_partner(partner_id)
        return True

    def _is_code(self, words: str) -> bool:
        desk = self._desk
        if not self.codes.take(words):
            return False
        desk.find("")
        desk.screen.clear_box()
        return True

    def _ring_up(self, item: Item, pieces: int) -> None:
        desk = self._desk
        before = desk.basket.lines
        basket = desk.basket.with_item(desk.priced([item])[0], pieces)
        at = next((i for i, line in enumerate(before) if basket.lines[i] != line), len(before))
        desk.screen.hush()
        desk.put(basket, min(at, len(basket.lines) - 1))
        if desk.state.search.typed:
            desk.find("")
        desk.screen.clear_box()
        self._warn(item)

    def _warn(self, item: Item) -> None:
        """A food safety complaint named it: say which, and let the cashier decide (policy K4)."""
        labels = [warning.label for warning in self._desk.state.warnings if warning.item_id == item.id]
        if labels:
            self._desk.screen.tell(Notice.LOOK_FIRST, f"{item.name} ({', '.join(labels)})")

    def _repeat(self, asked: Typed) -> None:
        """A bare quantity is that of the selected line."""
        desk = self._desk
        if desk.state.selected < 0:
            desk.screen.tell(Notice.NOTHING_SELECTED)
            return
        desk.put(desk.basket.with_quantity(desk.state.selected, asked.pieces))
        desk.find("")
        desk.screen.clear_box()

    def _quantity_before(self) -> str:
        """`3*` where that is all the box holds."""
        typed = self._desk.state.search.typed
        try:
            before = typed_in(typed)
        except ShopError:
            return ""
        return f"{before.quantity}*" if before.quantity and not before.words else ""

    def _waiting_pieces(self) -> int:
        try:
            return typed_in(self._desk.state.search.typed).pieces
        except ShopError:
            return 1
