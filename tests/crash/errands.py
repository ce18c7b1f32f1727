"""What a till does that is about to be killed: errands by run and number, so that each can be asked again."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from pempek_pos.audit.actor import Actor, Role
from pempek_pos.loyalty.rewards import Claim
from pempek_pos.money.amount import Rupiah
from pempek_pos.partners.account import PaymentMethod, PaymentWanted
from pempek_pos.sales.basket import Basket
from pempek_pos.sales.refund import LineBack
from pempek_pos.sales.tender import Tender, TenderKind
from pempek_pos.shop import Shop

TILLS: Final = {"K1": Role.CASHIER, "K2": Role.OWNER}
KINDS: Final = 6


@dataclass(frozen=True, slots=True)
class Errand:
    """One thing to do: its id, the basket that stands on the counter before it, and how it is done.

    `do` gives the number of the paper that comes out of it.
    """

    id: str
    basket: Basket | None
    do: Callable[[], str]


class Till:
    """One till of a shop at work, with a member who has points and a partner who may owe."""

    def __init__(self, shop: Shop, till: str) -> None:
        self.shop = shop
        people = {person.role: person for person in shop.staff.people()}
        person = people[TILLS[till]]
        self.by = Actor(person.id, person.name, person.role, till)
        owner = people[Role.OWNER]
        self._owner = Actor(owner.id, owner.name, owner.role, till)
        self._member = shop.members.find(self._owner, "Siti")[0].id
        self._partner = shop.partners.find(self._owner)[0]
        self._claim = Claim(shop.loyalty.rewards()[0].id)

    def errand(self, run: str, number: int) -> Errand:
        """A sale in cash, with points, on account, a refund of the first, a payment, a sale by QRIS."""
        name = f"{run}-{self.by.till}-{number}"
        match number % KINDS:
            case 0:
                return self._sale(name, self._basket(name), Tender(TenderKind.CASH, Rupiah(100_000)))
            case 1:
                basket = self._basket(name, member_id=self._member, claims=(self._claim,))
                return self._sale(name, basket, Tender(TenderKind.CASH, Rupiah(100_000)))
            case 2:
                return self._on_account(name)
            case 3:
                return self._refund(name, f"{run}-{self.by.till}-{number - 3}")
            case 4:
                return self._payment(name)
        basket = self._basket(name, member_id=self._member)
        return self._sale(name, basket, Tender(TenderKind.QRIS, Rupiah(52_000)))

    def _basket(self, name: str, **given: object) -> Basket:
        basket = Basket(name, **given)  # type: ignore[arg-type]
        for code, pieces in (("ADA", 2), ("KSB", 2)):
            item = self.shop.catalog.find(code)
            assert item
            basket = basket.with_item(item, pieces)
        return basket

    def _sale(self, name: str, basket: Basket, *tenders: Tender) -> Errand:
        return Errand(name, basket, lambda: self.shop.sales.check_out(self.by, basket, tenders).number)

    def _on_account(self, name: str) -> Errand:
        item = self.shop.catalog.find("KSB")
        assert item
        (priced,) = self.shop.sales.priced_for(self._partner.id, [item])
        basket = Basket(name, partner_id=self._partner.id).with_item(priced, 2)
        left = Rupiah(self.shop.sales.quote(basket).price.net - 10_000)
        cash = Tender(TenderKind.CASH, Rupiah(10_000))
        return self._sale(name, basket, cash, Tender(TenderKind.ACCOUNT, left))

    def _refund(self, name: str, sale_id: str) -> Errand:
        number = self.shop.sales.receipt(sale_id).number
        back, why = (LineBack(1, 1),), ("basi", None)
        return Errand(name, None, lambda: self.shop.sales.refund(self._owner, name, number, back, why).number)

    def _payment(self, name: str) -> Errand:
        wanted = PaymentWanted(name, self._partner.id, Rupiah(9_000), PaymentMethod.CASH)
        return Errand(name, None, lambda: self.shop.accounts.pay(self.by, wanted).number)
