"""Codes of promotions and vouchers: scanned or typed into the basket, and taken off again."""

from dataclasses import replace

from pempek_pos.errors import ShopError
from pempek_pos.loyalty.promotions import PromotionRefused
from pempek_pos.loyalty.vouchers import NotACode, VoucherRefused
from pempek_pos.sales.basket import Basket
from pempek_pos.sales.on_account import NotForPartners
from ui.counter.desk import Desk
from ui.counter.state import Notice


class CodesPresenter:
    """Turns a code into a changed basket."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def take(self, words: str) -> bool:
        """Put the code into the basket; whether it is one. Raises PromotionRefused, VoucherRefused,
        NotForPartners.
        """
        desk = self._desk
        try:
            code = desk.services.offers.known_code(words, desk.basket.member_id)
        except NotACode as fact:
            if not (heard := desk.services.announcements.with_codes((fact.text,))):
                return False
            code = heard[0].code
        if desk.basket.partner_id is not None:
            raise NotForPartners("code")
        if code in desk.basket.codes:
            desk.screen.tell(Notice.CODE_KNOWN, code)
        else:
            self._put(code)
        return True

    def removed(self, code: str) -> None:
        """The code goes out of the basket."""
        desk = self._desk
        kept = tuple(one for one in desk.basket.codes if one != code)
        desk.attempt(lambda: desk.put(replace(desk.basket, codes=kept)))

    def _put(self, code: str) -> None:
        desk = self._desk
        basket = replace(desk.basket, codes=(*desk.basket.codes, code))
        if fact := self._refusal(basket):
            raise fact
        desk.screen.hush()
        desk.put(basket)

    def _refusal(self, basket: Basket) -> PromotionRefused | VoucherRefused | None:
        """Why this code would change nothing; what else no longer fits then is taken off and told."""
        try:
            self._desk.services.sales.quote(basket)
        except (PromotionRefused, VoucherRefused) as fact:
            return fact
        except ShopError:
            return None
        return None
