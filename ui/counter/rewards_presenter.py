"""Spending points: which rewards the member takes for this basket."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Protocol

from pempek_pos.errors import ShopError
from pempek_pos.loyalty.redemption import most_useful_points
from pempek_pos.loyalty.rewards import Claim, Reward, RewardKind
from pempek_pos.money.amount import Points
from pempek_pos.sales.basket import Basket
from pempek_pos.sales.on_account import NotForPartners
from ui.counter.desk import Desk
from ui.counter.member_presenter import WhyScreen
from ui.counter.state import CounterState, Customer, Notice


class RewardsScreen(Protocol):
    """What the rewards are shown on."""

    def open_rewards(self, state: CounterState, goods: Mapping[str, str]) -> None:
        """Lay them over the counter; `goods` says what a reward is for, by its id."""

    def show_state(self, state: CounterState) -> None:
        """Show what is chosen now, and what is left."""

    def fill_in(self, reward_id: str, points: Points) -> None:
        """Write so many points into the reward's field."""

    def say_error(self, error: ShopError) -> None:
        """Say why a reward cannot be taken."""


class RewardsPresenter:
    """Turns what happens on the rewards sheet into claims in the basket."""

    def __init__(self, desk: Desk, screen: RewardsScreen, reasons: WhyScreen) -> None:
        self._desk = desk
        self._screen = screen
        self._reasons = reasons

    def wanted(self) -> None:
        """Look at the rewards; without a member there are none, and a partner has none."""
        customer = self._desk.state.customer
        if self._desk.basket.partner_id is not None:
            self._desk.screen.say_error(NotForPartners("reward"))
        elif customer is None:
            self._desk.screen.tell(Notice.MEMBER_NEEDED)
        else:
            self._screen.open_rewards(self._desk.state, self._goods(customer))

    def claimed(self, reward_id: str) -> None:
        """Take a reward; a free item that is not in the basket comes with it."""
        reward = self._reward(reward_id)
        self._attempt(self._with_free_item(reward), Claim(reward.id))

    def points_claimed(self, reward_id: str, points: Points | None) -> None:
        """Pay with so many points; nothing typed takes them off."""
        basket = self._without(reward_id)
        if not points:
            self._put(basket)
            return
        self._attempt(basket, Claim(reward_id, points))

    def most_useful(self, reward_id: str) -> None:
        """Fill in as many points as still make the bill cheaper."""
        desk = self._desk
        quote = desk.services.sales.quote(self._without(reward_id))
        if quote.member is None:
            return
        balance = Points(quote.member.before.balance - quote.spent)
        points = most_useful_points(self._reward(reward_id), balance, quote.price.net)
        self._screen.fill_in(reward_id, points)
        self.points_claimed(reward_id, points)

    def let_go(self, reward_id: str) -> None:
        """Take the last claim of this reward off."""
        claims = list(self._desk.basket.claims)
        for at in reversed(range(len(claims))):
            if claims[at].reward_id == reward_id:
                del claims[at]
                break
        self._put(replace(self._desk.basket, claims=tuple(claims)))

    def why(self) -> None:
        """Explain what the chosen rewards do."""
        self._reasons.show_why(self._desk.state)

    def _goods(self, customer: Customer) -> dict[str, str]:
        """What each reward is for where it is not for everything."""
        desk = self._desk
        names = {group.id: group.name for group in desk.state.categories}
        if any(offer.reward.goods.items for offer in customer.offers):
            names |= {item.id: item.name for item in desk.services.catalog.items(active_only=False)}
        chosen = {}
        for offer in customer.offers:
            goods = offer.reward.goods
            wanted = (*sorted(goods.groups), *sorted(goods.items))
            chosen[offer.reward.id] = ", ".join(names[one] for one in wanted if one in names)
        return chosen

    def _attempt(self, basket: Basket, claim: Claim) -> None:
        claimed = replace(basket, claims=(*basket.claims, claim))
        try:
            self._desk.services.sales.quote(claimed)
        except ShopError as error:
            self._screen.say_error(error)
            return
        self._put(claimed)

    def _put(self, basket: Basket) -> None:
        self._desk.put(basket)
        self._screen.show_state(self._desk.state)

    def _with_free_item(self, reward: Reward) -> Basket:
        basket = self._desk.basket
        if reward.kind is not RewardKind.FREE_ITEM or reward.item_id is None:
            return basket
        claimed = 1 + sum(claim.reward_id == reward.id for claim in basket.claims)
        held = sum(line.quantity for line in basket.lines if line.item_id == reward.item_id)
        missing = claimed * reward.pieces - held
        if missing <= 0:
            return basket
        return basket.with_item(self._desk.services.catalog.item(reward.item_id), missing)

    def _without(self, reward_id: str) -> Basket:
        basket = self._desk.basket
        kept = tuple(claim for claim in basket.claims if claim.reward_id != reward_id)
        return replace(basket, claims=kept)

    def _reward(self, reward_id: str) -> Reward:
        customer = self._desk.state.customer
        assert customer is not None
        return next(offer.reward for offer in customer.offers if offer.reward.id == reward_id)
