"""Putting baskets aside, taking them back, and letting them go."""

from typing import Protocol

from pempek_pos.errors import ShopError
from pempek_pos.sales.basket import Basket
from pempek_pos.sales.parking import ParkedBasket
from ui.counter.desk import Desk
from ui.counter.state import CounterState, Notice


class ParkingScreen(Protocol):
    """The sheets that park, list and void."""

    def ask_label(self, suggestion: str, state: CounterState) -> None:
        """Ask whose basket this is."""

    def show_parked(self, parked: tuple[ParkedBasket, ...]) -> None:
        """List what is parked, to choose from."""

    def ask_void(self, state: CounterState) -> None:
        """Ask why the whole basket is let go."""

    def say_error(self, error: ShopError) -> None:
        """Say it in the sheet that is open."""

    def close(self) -> object:
        """Nothing more to ask."""


class ParkingPresenter:
    """Turns what happens around parked baskets into calls."""

    def __init__(self, desk: Desk, screen: ParkingScreen) -> None:
        self._desk = desk
        self._screen = screen

    def park_wanted(self) -> None:
        """Put the basket aside: ask for its label; the buyer's name is the first guess."""
        state = self._desk.state
        if not state.basket.lines:
            self.list_wanted()
            return
        name = state.customer.member.name if state.customer else ""
        if state.partner is not None:
            name = state.partner.partner.name
        self._screen.ask_label(state.basket.label or name[:40], state)

    def park(self, label: str) -> None:
        """Put it aside under this label."""
        desk = self._desk
        try:
            self._put_aside(label)
        except ShopError as error:
            self._screen.say_error(error)
            return
        self._screen.close()
        desk.clear()
        desk.read_parked()
        desk.screen.tell(Notice.PARKED, label.strip())

    def list_wanted(self) -> None:
        """Show what is parked."""
        self._desk.read_parked()
        if self._desk.state.parked:
            self._screen.show_parked(self._desk.state.parked)
        else:
            self._desk.screen.tell(Notice.NO_PARKED)

    def resume(self, basket_id: str) -> None:
        """Take a parked basket back; what is on the counter is put aside first, so nothing is lost."""
        desk = self._desk
        self._screen.close()
        if desk.basket.lines and not desk.attempt(lambda: self._put_aside(desk.basket.label)):
            return
        desk.attempt(lambda: self._take_back(basket_id))
        desk.read_parked()

    def void_wanted(self) -> None:
        """Let the whole basket go: ask why."""
        if self._desk.basket.lines:
            self._screen.ask_void(self._desk.state)

    def void(self, reason: str) -> None:
        """Let it go for this reason (policy B8)."""
        desk = self._desk
        try:
            desk.services.parking.void(desk.by, desk.basket, reason)
        except ShopError as error:
            self._screen.say_error(error)
            return
        self._screen.close()
        desk.clear()
        desk.screen.tell(Notice.VOIDED)

    def _put_aside(self, label: str) -> None:
        desk = self._desk
        desk.services.parking.park(desk.by, desk.basket, label, desk.state.quote.price.net)

    def _take_back(self, basket_id: str) -> None:
        desk = self._desk
        basket: Basket = desk.services.parking.resume(desk.by, basket_id)
        if desk.put_back(basket):
            desk.screen.tell(Notice.RESUMED, desk.basket.label)
