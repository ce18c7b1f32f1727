"""Goods of an invoice that come back: they become a credit note, at the invoice's prices."""

from dataclasses import replace

from pempek_pos.ids import new_id
from pempek_pos.money.amount import Rupiah
from pempek_pos.partners.paper import PaperKind
from pempek_pos.sales.refund import LineBack
from pempek_pos.staff.rights import LARGE_REFUND, Approval, Right
from pempek_pos.text import line_from
from ui.partners.account_desk import AccountDesk, Done
from ui.partners.account_state import Returning

_LONGEST_REASON = 120


class ReturnPresenter:
    """Turns the sheet into one refund."""

    def __init__(self, desk: AccountDesk) -> None:
        self._desk = desk
        self._id = ""
        self._state: Returning | None = None

    def wanted(self) -> None:
        """Ask which invoice."""
        desk, profile = self._desk, self._desk.profile
        if profile is None:
            return
        papers = desk.services.accounts.papers(profile.partner.id)
        invoices = tuple((paper.source, paper.label) for paper in papers if paper.kind is PaperKind.INVOICE)
        self._state = Returning(invoices)
        desk.screen.open_return(self._state)
        if invoices:
            self.invoice_chosen(invoices[0][0])

    def invoice_chosen(self, sale_id: str) -> None:
        """A new choice is a new refund: pressing twice takes back once."""
        desk, state = self._desk, self._state
        if state is None:
            return

        def deed() -> None:
            sale = desk.services.sales.receipt(sale_id)
            self._id = new_id()
            left = desk.services.sales.refundable(sale.number)
            self._show(Returning(state.invoices, sale, left))

        desk.attempt(deed)

    def pieces(self, line_no: int, pieces: int) -> None:
        """So many pieces of a line come back."""
        desk, state = self._desk, self._state
        if state is None or state.sale is None:
            return
        chosen = tuple((dict(state.chosen) | {line_no: pieces}).items())
        wanted = replace(state, chosen=chosen, worth=Rupiah(0), needs_approval=False)
        number, lines = state.sale.number, _lines(wanted)

        def deed() -> None:
            plan = desk.services.sales.plan_refund(number, lines)
            large = -plan.due > LARGE_REFUND and not desk.may(Right.GIVE_LARGE_REFUND)
            self._show(replace(wanted, worth=Rupiah(-plan.due), needs_approval=large))

        if lines:
            desk.attempt(deed)
        else:
            self._show(wanted)

    def take_back(self, reason: str) -> None:
        """Take the goods back; above the limit a second person is asked first (policy B7)."""
        desk, state = self._desk, self._state
        if state is None or state.sale is None or not _lines(state):
            return
        number = state.sale.number

        def deed(approval: Approval | None) -> None:
            desk.services.sales.refund(desk.by, self._id, number, _lines(state), (reason, approval))
            desk.done(Done.TAKEN_BACK)

        def checked() -> None:
            line_from(reason, "reason", _LONGEST_REASON)
            if state.needs_approval:
                desk.agreed(Right.GIVE_LARGE_REFUND, deed, amount=state.worth)
            else:
                deed(None)

        desk.attempt(checked)

    def _show(self, state: Returning) -> None:
        self._state = state
        self._desk.screen.show_return(state)


def _lines(state: Returning) -> tuple[LineBack, ...]:
    return tuple(LineBack(line_no, pieces) for line_no, pieces in state.chosen if pieces)
