"""Giving up a claim, and paying unused credit back."""

from pempek_pos.ids import new_id
from pempek_pos.money.amount import Rupiah
from pempek_pos.partners.account import LONGEST_NOTE, PaymentMethod, checked_payment_amount
from pempek_pos.staff.rights import Approval, Right
from pempek_pos.text import line_from
from ui.partners.account_desk import AccountDesk, Done


class DeedsPresenter:
    """Turns these sheets into commands, each once per sheet."""

    def __init__(self, desk: AccountDesk) -> None:
        self._desk = desk
        self._id = ""

    def write_off_wanted(self) -> None:
        """Ask which claim is given up."""
        if self._desk.state is not None:
            self._id = new_id()
            self._desk.screen.open_write_off(self._desk.state)

    def write_off(self, claim_id: str, amount: int, reason: str) -> None:
        """Give it up, after the owner's yes."""
        desk = self._desk

        def deed(approval: Approval | None) -> None:
            desk.services.accounts.write_off(desk.by, self._id, claim_id, Rupiah(amount), (reason, approval))
            desk.done(Done.WRITTEN_OFF)

        def checked() -> None:
            line_from(reason, "reason", LONGEST_NOTE)
            desk.agreed(Right.WRITE_OFF, deed, amount=checked_payment_amount(amount))

        desk.attempt(checked)

    def repay_wanted(self) -> None:
        """Ask how much of the credit is paid back."""
        if (state := self._desk.state) is not None:
            self._id = new_id()
            self._desk.screen.open_repay(state.ageing.credit)

    def repay(self, amount: int, method: PaymentMethod, reference: str) -> None:
        """Pay it back."""
        desk, profile = self._desk, self._desk.profile
        if profile is None:
            return
        partner_id = profile.partner.id

        def deed() -> None:
            desk.services.accounts.repay(desk.by, self._id, partner_id, Rupiah(amount), (method, reference))
            desk.done(Done.REPAID)

        desk.attempt(deed)
