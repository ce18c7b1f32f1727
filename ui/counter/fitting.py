"""What of a basket still holds after a change: rewards, codes and discounts that no longer fit are taken
off.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace

from pempek_pos.errors import ShopError, Unusable
from pempek_pos.loyalty.points import MemberInDebt, NoMemberForReward, NotEnoughPoints, RewardRefused
from pempek_pos.loyalty.promotions import PromotionRefused
from pempek_pos.loyalty.vouchers import NotACode, VoucherRefused
from pempek_pos.members.member import MemberId
from pempek_pos.members.parting import MemberLeft
from pempek_pos.sales.basket import Basket, DiscountKind
from pempek_pos.sales.quote import Quote

_OF_OFFERS = (PromotionRefused, VoucherRefused, NotACode)
_OF_REWARDS = (RewardRefused, NotEnoughPoints, MemberInDebt, NoMemberForReward)


def fitted(basket: Basket, quote: Callable[[Basket], Quote]) -> tuple[Basket, Quote, tuple[ShopError, ...]]:
    """The basket that can be priced, its quote, and for each thing taken off the fact that made it go."""
    gone: list[ShopError] = []
    while True:
        try:
            priced = quote(basket)
            return _for_member_of(priced, basket), priced, tuple(gone)
        except MemberLeft as left:
            gone.append(left)
            basket = replace(basket, member_id=None, claims=(), approved_by=None)
        except (*_OF_REWARDS, *_OF_OFFERS, Unusable) as fact:
            lighter = next(_without_one(basket, fact, quote), None)
            if lighter is None:
                raise
            gone.append(fact)
            basket = lighter


def _for_member_of(quote: Quote, basket: Basket) -> Basket:
    """The basket for the member it was priced for: who goes on with the card, where two became one."""
    if quote.member is None:
        return basket
    return replace(basket, member_id=MemberId(quote.member.before.member_id))


def _without_one(basket: Basket, fact: ShopError, quote: Callable[[Basket], Quote]) -> Iterator[Basket]:
    """Baskets with one thing less, the best first."""
    if isinstance(fact, (*_OF_REWARDS, *_OF_OFFERS)):
        lighter = _lighter(basket, fact)
        yield from (one for one in lighter if _can_be_priced(one, quote))
        yield from lighter
        return
    for index, line in enumerate(basket.lines):
        discount = line.discount
        if discount and discount.kind is DiscountKind.AMOUNT and discount.value > line.gross:
            yield basket.with_line_discount(index, None)
    if basket.discount is not None:
        yield replace(basket, discount=None)


def _lighter(basket: Basket, fact: ShopError) -> list[Basket]:
    """The basket without each claim, or without each code; the last claim first, the code that the fact names
    before all others.
    """
    if isinstance(fact, _OF_REWARDS):
        return [_without_claim(basket, at) for at in reversed(range(len(basket.claims)))]
    named = getattr(fact, "code", getattr(fact, "text", ""))
    codes = sorted(basket.codes, key=lambda code: code != named)
    return [replace(basket, codes=tuple(one for one in basket.codes if one != code)) for code in codes]


def _without_claim(basket: Basket, at: int) -> Basket:
    return replace(basket, claims=basket.claims[:at] + basket.claims[at + 1 :])


def _can_be_priced(basket: Basket, quote: Callable[[Basket], Quote]) -> bool:
    try:
        quote(basket)
    except (*_OF_REWARDS, *_OF_OFFERS, Unusable):
        return False
    return True
