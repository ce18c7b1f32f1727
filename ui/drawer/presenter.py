"""The deeds at a drawer: open a shift, pay in and out, open the drawer, count and close; one call each."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Protocol

from pempek_pos.audit.actor import Actor
from pempek_pos.errors import ShopError
from pempek_pos.ids import new_id
from pempek_pos.money.amount import Rupiah
from pempek_pos.sales.parking import BasketsParked
from pempek_pos.till.shift import CashCount, CashKind
from ui.drawer.services import DrawerServices
from ui.drawer.state import CountState, DrawerState, Told

_BY_HAND = (CashKind.PAY_IN, CashKind.PAY_OUT)


class DrawerScreen(Protocol):
    """What the drawer is shown on."""

    def show_drawer(self, state: DrawerState) -> None:
        """Show how the drawer stands."""

    def show_count(self, state: CountState) -> None:
        """Show the count so far, what stands in its way, or how it ended."""

    def open_payment(self, kind: CashKind) -> None:
        """Ask how much goes in or out, and why."""

    def close_payment(self) -> None:
        """The cash has moved."""

    def say_error(self, error: ShopError) -> None:
        """Say where it happened what went wrong and what to do."""

    def tell(self, told: Told, amount: Rupiah = Rupiah(0)) -> None:
        """Tell what was done."""


class DrawerPresenter:
    """Turns what happens at the drawer into calls, and shows what came of it."""

    def __init__(self, services: DrawerServices, screen: DrawerScreen, who: Callable[[], Actor]) -> None:
        """`who` tells at each deed who is signed in."""
        self._services = services
        self._screen = screen
        self._who = who
        self._shift_id = new_id()
        self._movement_id = new_id()
        self._state = DrawerState("", services.now())  # whose till is asked once it is shown
        self._count = CountState(CashCount({}))
        self._note = ""

    def shown(self) -> None:
        """The page has come to the front: look at the drawer again."""
        self._read()

    # -- opening ---------------------------------------------------------------------------------------

    def float_typed(self, amount: int | None) -> None:
        """The float typed so far: show at once how it differs from what the last count left."""
        self._show(replace(self._state, typed=amount))

    def open_shift(self, amount: int | None) -> None:
        """Begin the shift with this much in the drawer; nothing typed is an empty drawer's zero."""

        def deed() -> None:
            shift = self._services.till.open_shift(self._who(), self._shift_id, Rupiah(amount or 0))
            self._shift_id = new_id()
            self._read()
            self._screen.tell(Told.OPENED, shift.opening_float)

        self._attempt(deed)

    # -- while it runs ---------------------------------------------------------------------------------

    def payment_wanted(self, kind: CashKind) -> None:
        """Cash is to go in or out by hand: a new wish is a new movement, however often it is pressed."""
        if self._state.shift is None:
            self._screen.tell(Told.NO_SHIFT)
            return
        self._movement_id = new_id()
        self._screen.open_payment(kind)

    def pay(self, kind: CashKind, amount: int | None, reason: str) -> None:
        """Put cash in or take it out, with its reason on record."""
        till, paid = self._services.till, Rupiah(amount or 0)
        move = till.pay_in if kind is CashKind.PAY_IN else till.pay_out

        def deed() -> None:
            move(self._who(), self._movement_id, paid, reason)
            self._screen.close_payment()
            self._read()
            self._screen.tell(Told.PAID_IN if kind is CashKind.PAY_IN else Told.PAID_OUT, paid)

        self._attempt(deed)

    def drawer_wanted(self) -> None:
        """Open the drawer without a sale, as to give change; it is on record."""

        def deed() -> None:
            self._services.kick(self._who())
            self._screen.tell(Told.KICKED)

        self._attempt(deed)

    # -- the count -------------------------------------------------------------------------------------

    def count_wanted(self) -> None:
        """Begin to count; what is expected stays untold until the count is in."""
        if self._state.shift is None:
            self._screen.tell(Told.NO_SHIFT)
            return
        self._show_count(CountState(CashCount({})))

    def counted(self, pieces: Mapping[int, int]) -> None:
        """The pieces counted so far."""
        self._show_count(CountState(CashCount(dict(pieces))))

    def close_shift(self, note: str) -> None:
        """End the shift with what was counted; parked baskets stand in the way."""
        self._note = note
        self._close(hand_over=False)

    def hand_over(self) -> None:
        """End the shift all the same; the parked baskets are the next one's."""
        self._close(hand_over=True)

    def _close(self, *, hand_over: bool) -> None:
        services, by, shift = self._services, self._who(), self._state.shift
        if shift is None:
            return
        try:
            services.parking.close_shift(by, shift.id, self._count.count, self._note, hand_over)
            report = services.reports.shift_page(by, shift.id)
        except BasketsParked as parked:
            self._show_count(replace(self._count, parked=parked.count))
        except ShopError as error:
            self._screen.say_error(error)
        else:
            self._read()
            self._show_count(CountState(report.counted, report=report))

    # -- steps -----------------------------------------------------------------------------------------

    def _attempt(self, deed: Callable[[], None]) -> None:
        try:
            deed()
        except ShopError as error:
            self._screen.say_error(error)

    def _read(self) -> None:
        services, till = self._services, self._who().till
        shift = services.till.current(till)
        movements = services.till.movements(shift.id) if shift else ()
        self._show(
            DrawerState(
                till=till,
                now=services.now(),
                shift=shift,
                last=services.till.last_closed(till),
                paid=tuple(moved for moved in reversed(movements) if moved.kind in _BY_HAND),
                parked=len(services.parking.parked(till)),
                has_drawer=services.has_drawer(till),
                typed=self._state.typed if shift is None else None,
            )
        )

    def _show(self, state: DrawerState) -> None:
        self._state = state
        self._screen.show_drawer(state)

    def _show_count(self, count: CountState) -> None:
        self._count = count
        self._screen.show_count(count)
