"""Money that settled one invoice, let settle another by hand."""

from dataclasses import replace

from pempek_pos.ids import new_id
from pempek_pos.money.amount import Rupiah
from pempek_pos.partners.account import AccountKind, AllocationMove
from pempek_pos.partners.settlement import Settlement
from ui.partners.account_desk import AccountDesk, Done
from ui.partners.account_state import Moving


class MovePresenter:
    """Turns the sheet into a command."""

    def __init__(self, desk: AccountDesk) -> None:
        self._desk = desk
        self._id = ""
        self._state: Moving | None = None

    def wanted(self) -> None:
        """Ask whose money settles another invoice; a new sheet is a new move."""
        desk = self._desk
        if desk.state is None:
            return
        claims = (AccountKind.INVOICE, AccountKind.OPENING)
        invoices = tuple(
            line.entry for line in desk.state.booked if line.entry.kind in claims and line.entry.amount > 0
        )
        self._id = new_id()
        self._state = Moving(invoices, desk.state.claims)
        desk.screen.open_move(self._state)
        if invoices:
            self.invoice_chosen(invoices[0].id)

    def invoice_chosen(self, claim_id: str) -> None:
        """Show what settled this invoice."""
        desk, state = self._desk, self._state
        if state is None or desk.state is None:
            return
        settled = desk.services.accounts.settlements(claim_id)
        known = tuple((self._credit_of(part), part) for part in settled)
        self._state = replace(
            state, from_claim=claim_id, settlements=tuple(part for part in known if part[0])
        )
        desk.screen.show_move(self._state)

    def move(self, credit_id: str, to_claim: str, amount: int) -> None:
        """Let it settle the other one."""
        desk, state = self._desk, self._state
        if state is None:
            return

        def deed() -> None:
            move = AllocationMove(self._id, credit_id, state.from_claim, to_claim, Rupiah(amount))
            desk.services.accounts.move_allocation(desk.by, move)
            desk.done(Done.MOVED)

        desk.attempt(deed)

    def _credit_of(self, part: Settlement) -> str:
        assert self._desk.state is not None
        return next(
            (
                line.entry.id
                for line in self._desk.state.booked
                if (line.entry.kind, line.entry.source, line.entry.label)
                == (part.kind, part.source, part.label)
            ),
            "",
        )
