"""Holds the counter's state: each changed basket is priced, kept against a power cut, and shown."""

from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

from pempek_pos.audit.actor import Actor
from pempek_pos.errors import NotFound, ShopError
from pempek_pos.ids import new_id
from pempek_pos.members.member import MemberId
from pempek_pos.members.parting import MemberLeft
from pempek_pos.money.amount import Rupiah
from pempek_pos.sales.basket import Basket
from pempek_pos.sales.quote import Quote
from pempek_pos.till.shift import Shift
from ui.counter.fitting import fitted
from ui.counter.services import CounterServices
from ui.counter.state import CounterState, Customer, Notice, Search


class CounterScreen(Protocol):
    """What the counter is shown on."""

    def show_state(self, state: CounterState) -> None:
        """Show the counter as it is now."""

    def say_error(self, error: ShopError) -> None:
        """Say in one sentence what went wrong and what to do."""

    def say_gone(self, facts: tuple[ShopError, ...]) -> None:
        """Say which rewards and discounts were taken off, and why."""

    def tell(self, notice: Notice, about: str = "") -> None:
        """Tell what happened, or what the text in the box was taken for."""

    def hush(self) -> None:
        """Take back what was said last."""

    def clear_box(self) -> None:
        """Empty the box; it has the keyboard again."""


class Desk:
    """The one state of the counter, shared by its presenters."""

    def __init__(self, services: CounterServices, screen: CounterScreen, who: Callable[[], Actor]) -> None:
        """`who` tells at each deed who is signed in."""
        self.services = services
        self.screen = screen
        self._who = who
        self._entered = False
        basket = Basket(new_id())
        self.state = CounterState(basket, services.sales.quote(basket))

    @property
    def by(self) -> Actor:
        """Who is at the counter now."""
        return self._who()

    @property
    def basket(self) -> Basket:
        """What is being rung up."""
        return self.state.basket

    def enter(self) -> None:
        """Somebody comes to the counter: what waited here is back, everything else is read anew."""
        first, self._entered = not self._entered, True
        self._read()
        if first and (waiting := self.services.parking.waiting(self.by.till)):
            self.put(self._still_there(waiting), selected=len(waiting.lines) - 1)
            if waiting.lines:
                self.screen.tell(Notice.RESTORED)
        else:
            self.put(self.basket)

    def put(self, basket: Basket, selected: int | None = None) -> None:
        """Put a changed basket on the counter; what no longer fits in it is taken off and told."""
        before = self.basket
        basket, quote, gone = fitted(basket, self.services.sales.quote)
        at = self.state.selected if selected is None else selected
        customer = self._customer(quote)
        if basket != before:
            self.services.parking.keep(self.by, basket, quote.price.net)
        self.update(
            basket=basket, quote=quote, customer=customer, selected=min(max(at, 0), len(basket.lines) - 1)
        )
        if gone:
            self.screen.say_gone(gone)

    def clear(self) -> None:
        """The basket left the counter (sold, parked, let go): an empty one takes its place."""
        self.put(Basket(new_id()), selected=-1)
        self.find("")
        self.screen.clear_box()

    def find(self, typed: str, words: str | None = None, category: str | None = None) -> None:
        """Show the items that `words` mean, in the group chosen; where there are none, the members."""
        asked = (typed if words is None else words).strip()
        group = self.state.search.category if category is None else category
        items = self.services.catalog.search(asked, category_id=None if asked else group or None)
        members = self.services.members.find(self.by, asked, 6) if len(asked) > 2 and not items else ()
        self.update(search=Search(typed, group, items, members))

    def attempt(self, deed: Callable[[], object]) -> bool:
        """Do it, or say what went wrong and leave the counter as it was; whether it was done."""
        try:
            deed()
        except ShopError as error:
            self.screen.say_error(error)
            return False
        return True

    def reprice(self) -> None:
        """Take today's prices for what is on the counter; what is no longer sold goes."""
        lines = []
        for line in self.basket.lines:
            item = self.services.catalog.item(line.item_id)
            if item.active and item.price is not None:
                lines.append(replace(line, name=item.name, unit_price=item.price, earns=item.earns_points))
        self.put(replace(self.basket, lines=tuple(lines)))

    def read_parked(self) -> None:
        """Look again at what is parked here."""
        self.update(parked=self.services.parking.parked(self.by.till))

    def opened(self, shift: Shift) -> None:
        """The shift is open: sell."""
        self.update(shift=shift)

    def update(self, **changes: object) -> None:
        """Replace parts of the state and show it."""
        self.state = replace(self.state, **changes)  # type: ignore[arg-type]  # the fields of CounterState
        self.screen.show_state(self.state)

    def _read(self) -> None:
        services, search = self.services, self.state.search
        last = services.till.last_closed(self.by.till)
        counted = last.counted if last is not None else None
        self.state = replace(
            self.state,
            customer=None,
            shift=services.till.current(self.by.till),
            left_in_drawer=counted or Rupiah(0),
            categories=services.catalog.categories(),
            parked=services.parking.parked(self.by.till),
            search=replace(
                search,
                items=services.catalog.search(
                    search.typed.strip(), category_id=None if search.typed else search.category or None
                ),
            ),
        )

    def _customer(self, quote: Quote) -> Customer | None:
        """The member of the sale as they may be seen by who is here; the same person is not read twice."""
        if quote.member is None:
            return None
        services, member_id = self.services, MemberId(quote.member.before.member_id)
        known = self.state.customer
        same = known is not None and known.member.id == member_id
        member = known.member if known and same else services.members.member(self.by, member_id)
        spend = Rupiah(quote.price.net + sum(claim.discount for claim in quote.price.redemptions))
        return Customer(member, services.loyalty.lots(member_id), services.loyalty.offers(member_id, spend))

    def _still_there(self, basket: Basket) -> Basket:
        """The basket without a member who has gone since, or for who goes on with their card."""
        if basket.member_id is None:
            return basket
        try:
            return replace(basket, member_id=self.services.members.taking_part(basket.member_id))
        except (NotFound, MemberLeft):
            return replace(basket, member_id=None, claims=(), approved_by=None)
