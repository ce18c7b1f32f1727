"""The rewards: added, changed for the sales to come, withdrawn and offered again."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Protocol

from pempek_pos.audit.actor import Actor
from pempek_pos.catalog.service import CatalogService
from pempek_pos.errors import ShopError
from pempek_pos.ids import new_id
from pempek_pos.loyalty.rewards import Reward, RewardKind
from pempek_pos.loyalty.service import LoyaltyService
from pempek_pos.money.amount import Points
from ui.settings.fault import field_of
from ui.settings.programme.menu import Menu, menu_of
from ui.settings.programme.state import RewardLine


class RewardsScreen(Protocol):
    """What the section shows of the rewards."""

    def show_rewards(self, lines: tuple[RewardLine, ...], today: date) -> None:
        """List the rewards."""

    def open_reward(self, reward: Reward, menu: Menu, *, new: bool) -> None:
        """Open a reward's form."""

    def show_reward_fault(self, field: str, sentence: str) -> None:
        """Tell what is wrong in the form; `field` "" is about the whole."""

    def close_reward(self) -> None:
        """The form is done with."""


class RewardsPresenter:
    """Lists and keeps rewards."""

    def __init__(
        self,
        screen: RewardsScreen,
        services: tuple[LoyaltyService, CatalogService],
        today: Callable[[], date],
        who: Callable[[], Actor],
        say: Callable[[ShopError], str],
    ) -> None:
        self._screen = screen
        self._loyalty, self._catalog = services
        self._today = today
        self._who = who
        self._say = say

    def shown(self) -> None:
        """List the rewards."""
        names = menu_of(self._catalog).names
        lines = tuple(RewardLine(reward, names) for reward in self._loyalty.rewards())
        self._screen.show_rewards(lines, self._today())

    def begin_new(self) -> None:
        """Open the form of a new reward."""
        self._open(Reward(new_id(), "", RewardKind.AMOUNT_OFF, Points(0), self._today()), new=True)

    def open_reward(self, reward: Reward) -> None:
        """Open a reward's form."""
        self._open(reward, new=False)

    def save(self, reward: Reward) -> None:
        """Keep the form."""
        self._attempt(lambda: self._loyalty.keep_reward(self._who(), reward))

    def turn(self, reward: Reward) -> None:
        """Withdraw a reward, or offer it again."""
        self._attempt(
            lambda: self._loyalty.keep_reward(self._who(), replace(reward, active=not reward.active))
        )

    def _open(self, reward: Reward, *, new: bool) -> None:
        self._screen.open_reward(reward, menu_of(self._catalog), new=new)

    def _attempt(self, deed: Callable[[], object]) -> None:
        try:
            deed()
        except ShopError as error:
            self._screen.show_reward_fault(field_of(error), self._say(error))
        else:
            self._screen.close_reward()
            self.shown()
