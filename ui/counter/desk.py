"""Holds the counter's state: each changed basket is priced, kept against a power cut, and shown."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Protocol

from pempek_pos.audit.actor import Actor
from pempek_pos.catalog.item import Item
from pempek_pos.errors import NotFound, ShopError
from pempek_pos.ids import new_id
from pempek_pos.members.member import MemberId
from pempek_pos.members.parting import MemberLeft
from pempek_pos.money.amount import Rupiah
from pempek_pos.partners.partner import PartnerNotBuying
from pempek_pos.sales.basket import Basket
from pempek_pos.sales.quote import Quote
from pempek_pos.staff.rights import Right, may
from pempek_pos.till.shift import Shift
from ui.counter.fitting import fitted
from ui.counter.services import CounterServices
from ui.counter.state import CounterState, Customer, Notice, PartnerAtCounter, Search


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
            if self.put_back(self._still_there(waiting)) and waiting.lines:
                self.screen.tell(Notice.RESTORED)
        else:
            self.put(self.basket)

    def put_back(self, basket: Basket) -> bool:
        """Put a basket on the counter that waited; whether it is as it was: a partner who no longer buys is
        taken off it, and told.
        """
        gone: PartnerNotBuying | None = None
        if basket.partner_id is not None:
            try:
                self.services.partners.buying(basket.partner_id)
            except PartnerNotBuying as fact:
                gone = fact
        self.put(basket, selected=len(basket.lines) - 1)
        if gone is not None:
            self.reprice(replace(basket, partner_id=None))
            self.screen.say_gone((gone,))
        return gone is None

    def put(self, basket: Basket, selected: int | None = None) -> None:
        """Put a changed basket on the counter; what no longer fits in it is taken off and told."""
        before = self.basket
        basket, quote, gone = fitted(basket, self.services.sales.quote)
        at = self.state.selected if selected is None else selected
        customer, partner = self._customer(quote), self._partner(basket)
        if basket != before:
            self.services.parking.keep(self.by, basket, quote.price.net)
        self.update(
            basket=basket,
            quote=quote,
            customer=customer,
            partner=partner,
            selected=min(max(at, 0), len(basket.lines) - 1),
        )
        if basket.partner_id != before.partner_id:
            self.find(self.state.search.typed)
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
        items = self.priced(self.services.catalog.search(asked, category_id=None if asked else group or None))
        nobody = self.basket.partner_id is None and len(asked) > 2 and not items
        members = self.services.members.find(self.by, asked, 6) if nobody else ()
        self.update(search=Search(typed, group, items, members))

    def attempt(self, deed: Callable[[], object]) -> bool:
        """Do it, or say what went wrong and leave the counter as it was; whether it was done."""
        try:
            deed()
        except ShopError as error:
            self.screen.say_error(error)
            return False
        return True

    def priced(self, items: Sequence[Item]) -> tuple[Item, ...]:
        """The items at the prices that hold for this sale: the partner's, or the menu's."""
        partner_id = self.basket.partner_id
        return tuple(items) if partner_id is None else self.services.sales.priced_for(partner_id, items)

    def reprice(self, basket: Basket | None = None) -> None:
        """Put a basket, or the one that is here, at today's prices for whom it is; what is no longer sold
        goes.
        """
        wanted = self.basket if basket is None else basket
        menu = self.services.catalog.items(active_only=False) if wanted.lines else ()
        if menu and wanted.partner_id is not None:
            menu = self.services.sales.priced_for(wanted.partner_id, menu)
        now = {item.id: item for item in menu if item.active}
        lines = []
        for line in wanted.lines:
            item = now.get(line.item_id)
            if item is not None and item.price is not None:
                lines.append(replace(line, name=item.name, unit_price=item.price, earns=item.earns_points))
        self.put(replace(wanted, lines=tuple(lines)))

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
            partner=None,
            sells_to_partners=may(self.by.role, Right.SELL_ON_ACCOUNT)
            and bool(services.partners.page_after(0, 1)),
            shift=services.till.current(self.by.till),
            left_in_drawer=counted or Rupiah(0),
            categories=services.catalog.categories(),
            parked=services.parking.parked(self.by.till),
            warnings=services.warnings(),
            search=replace(
                search,
                items=self.priced(
                    services.catalog.search(
                        search.typed.strip(), category_id=None if search.typed else search.category or None
                    )
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

    def _partner(self, basket: Basket) -> PartnerAtCounter | None:
        """The partner of the sale with the account as it stands; the same one is not read twice."""
        if basket.partner_id is None:
            return None
        known = self.state.partner
        if known is not None and known.partner.id == basket.partner_id:
            return known
        partner = self.services.partners.partner(basket.partner_id)
        return PartnerAtCounter(partner, self.services.accounts.standing(partner))

    def _still_there(self, basket: Basket) -> Basket:
        """The basket without a member who has gone since, or for who goes on with their card."""
        if basket.member_id is None:
            return basket
        try:
            return replace(basket, member_id=self.services.members.taking_part(basket.member_id))
        except (NotFound, MemberLeft):
            return replace(basket, member_id=None, claims=(), approved_by=None)
