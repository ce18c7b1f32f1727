"""What a customer is about to buy: a value that each deed at the counter replaces by a new one."""

from dataclasses import dataclass, replace
from enum import Enum

from pempek_pos.catalog.item import Item
from pempek_pos.errors import ShopError, Unusable
from pempek_pos.loyalty.rewards import Claim
from pempek_pos.members.member import MemberId
from pempek_pos.money.amount import Rupiah
from pempek_pos.partners.partner import PartnerId

MOST_PIECES = 10_000
MOST_LINES = 200


class DiscountKind(Enum):
    """A discount by hand is in rupiah or in basis points of what it applies to."""

    AMOUNT = "amount"
    PERCENT = "percent"


@dataclass(frozen=True, slots=True)
class Discount:
    """Given by hand, always with a reason (policy C3); `value` is rupiah or basis points."""

    kind: DiscountKind
    value: int
    reason: str
    approved_by: str | None = None
    """The second person's staff id where the giver's limit was passed."""


@dataclass(frozen=True, slots=True)
class BasketLine:
    """Some pieces of one item at the price of the day."""

    item_id: str
    code: str
    name: str
    unit: str
    quantity: int
    unit_price: Rupiah
    earns: bool
    discount: Discount | None = None

    @property
    def gross(self) -> Rupiah:
        """The line at list price."""
        return Rupiah(self.quantity * self.unit_price)


class NotForSale(ShopError):
    """The item is withdrawn or has no price today."""

    def __init__(self, code: str, name: str) -> None:
        super().__init__(code, name)
        self.code = code
        self.name = name


class EmptyBasket(ShopError):
    """There is nothing to sell."""


class PriceChanged(ShopError):
    """The item costs `now` today; the basket still says `was`."""

    def __init__(self, code: str, name: str, was: Rupiah, now: Rupiah) -> None:
        super().__init__(code, name, was, now)
        self.code = code
        self.name = name
        self.was = was
        self.now = now


@dataclass(frozen=True, slots=True)
class Basket:
    """Lines, the member they are for, a discount on the whole, and the rewards the cashier chose.

    `id` is born with the basket and becomes the sale's: asking twice sells once.
    """

    id: str
    lines: tuple[BasketLine, ...] = ()
    member_id: MemberId | None = None
    discount: Discount | None = None
    claims: tuple[Claim, ...] = ()
    label: str = ""
    codes: tuple[str, ...] = ()
    """Codes of promotions and vouchers, in the order they were given."""
    approved_by: str | None = None
    """Who agreed that the cashier wins points on this sale themselves (policy E9), or that a partner's sale
    passes what was agreed (M2).
    """
    partner_id: PartnerId | None = None
    """Whose account and prices, instead of a member."""

    def with_item(self, item: Item, quantity: int = 1) -> "Basket":
        """With `quantity` more pieces: on the item's undiscounted line, or on a new one. Raises NotForSale,
        Unusable.
        """
        if item.price is None or not item.active:
            raise NotForSale(item.code, item.name)
        for index, line in enumerate(self.lines):
            if line.item_id == item.id and line.discount is None and line.unit_price == item.price:
                return self.with_quantity(index, line.quantity + quantity)
        if len(self.lines) >= MOST_LINES:
            raise Unusable("lines", str(len(self.lines) + 1), "at most", MOST_LINES)
        line = BasketLine(
            item.id,
            item.code,
            item.name,
            item.unit,
            checked_quantity(quantity),
            item.price,
            item.earns_points,
        )
        return replace(self, lines=(*self.lines, line))

    def with_quantity(self, index: int, quantity: int) -> "Basket":
        """With the line's quantity changed; 0 takes the line out. Raises Unusable."""
        if quantity == 0:
            return self.without(index)
        return self._with_line(index, replace(self.lines[index], quantity=checked_quantity(quantity)))

    def with_line_discount(self, index: int, discount: Discount | None) -> "Basket":
        """With a discount by hand on one line, or none."""
        return self._with_line(index, replace(self.lines[index], discount=discount))

    def without(self, index: int) -> "Basket":
        """Without the line at `index`."""
        return replace(self, lines=self.lines[:index] + self.lines[index + 1 :])

    def _with_line(self, index: int, line: BasketLine) -> "Basket":
        return replace(self, lines=(*self.lines[:index], line, *self.lines[index + 1 :]))


def checked_quantity(quantity: int) -> int:
    """`quantity` if it can be sold; raises Unusable."""
    if not 1 <= quantity <= MOST_PIECES:
        raise Unusable("quantity", str(quantity), "pieces between 1 and", MOST_PIECES)
    return quantity
