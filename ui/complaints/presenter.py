"""The board and the complaint in front: what is looked for, what is opened, and what waits on the page."""

from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

from pempek_pos.audit.actor import Actor
from pempek_pos.errors import NotFound, ShopError
from pempek_pos.staff.rights import Right, may
from ui.complaints.services import CareServices
from ui.complaints.state import BoardState, Detail, Moment, Rights, Shown
from ui.complaints.urgent import urgent_count


class ComplaintsScreen(Protocol):
    """What complaints are shown on."""

    def show_tabs(self, *, figures: bool) -> None:
        """Offer the figures of recovery, or the board alone."""

    def show_board(self, state: BoardState, moment: Moment) -> None:
        """Show the cards."""

    def show_detail(self, detail: Detail) -> None:
        """Bring one complaint to the front."""

    def go_back(self, complaint_id: str) -> None:
        """Bring the board to the front, the keyboard on this card."""

    def say_error(self, error: ShopError) -> None:
        """Say what went wrong and what to do."""

    def hush(self) -> None:
        """Take back what was said last."""

    def leave_all(self) -> None:
        """Close what somebody else had opened."""


class ComplaintsPresenter:
    """Reads the board in one go, and one complaint when it is opened."""

    def __init__(
        self,
        services: CareServices,
        screen: ComplaintsScreen,
        who: Callable[[], Actor],
        count: Callable[[int], None],
    ) -> None:
        """`who` tells at each deed who is signed in, `count` shows how many complaints wait."""
        self._services = services
        self._screen = screen
        self._who = who
        self._count = count
        self._state = BoardState()
        self._detail: Detail | None = None

    @property
    def detail(self) -> Detail | None:
        """The complaint in front, None while it is the board."""
        return self._detail

    @property
    def state(self) -> BoardState:
        """What the board shows."""
        return self._state

    def shown(self) -> None:
        """The page has come to the front."""
        by = self._who()
        if by.staff_id != self._state.me:
            self._screen.leave_all()
            self._detail = None
            self._state = BoardState(me=by.staff_id)
        self._screen.hush()
        self._screen.show_tabs(figures=may(by.role, Right.SEE_INSIGHT))
        self.look_again()
        if self._detail is None:
            self._screen.go_back("")

    def shown_chosen(self, shown: Shown) -> None:
        """All, mine, or escalated ones."""
        self._state = replace(self._state, shown=shown)
        self._show()

    def typed(self, text: str) -> None:
        """Only those that say this."""
        self._state = replace(self._state, typed=text)
        self._show()

    def opened(self, complaint_id: str) -> None:
        """Bring one complaint to the front."""
        self._screen.hush()
        self._attempt(lambda: self._open(complaint_id))

    def back(self) -> None:
        """Back to the board."""
        if self._detail is None:
            return
        left, self._detail = self._detail.complaint.id, None
        self._screen.hush()
        self.look_again()
        self._screen.go_back(left)

    def minute_passed(self) -> None:
        """The clocks of the board have moved on, and another till may have changed something."""
        if self._detail is None:
            self._attempt(self._read)

    def look_again(self) -> None:
        """Something has changed: the board and the complaint in front are read anew."""
        self._attempt(self._read)
        detail = self._detail
        if detail is not None:
            self._attempt(lambda: self._open(detail.complaint.id))

    # -- steps -----------------------------------------------------------------------------------------

    def _read(self) -> None:
        found = self._services.complaints.board(self._who())
        self._state = replace(self._state, complaints=found)
        self._show()

    def _show(self) -> None:
        moment = self._moment()
        self._count(urgent_count(self._state.complaints, *moment.clock))
        self._screen.show_board(self._state, moment)

    def _open(self, complaint_id: str) -> None:
        service, by = self._services.complaints, self._who()
        complaint = service.complaint(complaint_id, by)
        warnings = tuple(one for one in service.warnings() if one.complaint_id == complaint.id)
        rights = Rights(may(by.role, Right.ANSWER_COMPLAINTS), may(by.role, Right.EDIT_CATALOG))
        self._detail = Detail(complaint, service.story(complaint.id), self._moment(), warnings, rights)
        self._screen.show_detail(self._detail)

    def _moment(self) -> Moment:
        return Moment(self._services.clock.now(), self._services.complaints.hours())

    def _attempt(self, deed: Callable[[], None]) -> None:
        try:
            deed()
        except NotFound as error:
            self._detail = None
            self._screen.go_back("")
            self._screen.say_error(error)
        except ShopError as error:
            self._screen.say_error(error)
