"""The account of the partner in front, read when it comes to the front."""

from collections.abc import Iterable

from pempek_pos.money.amount import Rupiah
from pempek_pos.partners.account import AccountEntry
from pempek_pos.staff.rights import Right
from ui.partners.account_desk import AccountDesk
from ui.partners.account_state import AccountDeed, AccountState, Booked
from ui.partners.deeds_presenter import DeedsPresenter
from ui.partners.move_presenter import MovePresenter
from ui.partners.papers_presenter import PapersPresenter
from ui.partners.pay_presenter import PayPresenter
from ui.partners.return_presenter import ReturnPresenter
from ui.partners.state import Profile

_RIGHTS = {
    AccountDeed.GOODS_BACK: Right.REFUND,
    AccountDeed.WRITE_OFF: Right.EDIT_PARTNERS,
    AccountDeed.REPAY: Right.WRITE_OFF,
    AccountDeed.MOVE: Right.EDIT_PARTNERS,
}


class AccountPresenter:
    """Shows the account, and opens the sheet of a deed."""

    def __init__(self, desk: AccountDesk) -> None:
        self._desk = desk
        self.papers = PapersPresenter(desk)
        self.paying = PayPresenter(desk, self.papers)
        self.deeds = DeedsPresenter(desk)
        self.moving = MovePresenter(desk)
        self.returning = ReturnPresenter(desk)

    def show_partner(self, profile: Profile) -> None:
        """Show this partner's account."""
        desk, partner_id = self._desk, profile.partner.id
        accounts = desk.services.accounts
        desk.state = AccountState(
            desk.services.today(),
            accounts.ageing([partner_id])[partner_id],
            accounts.claims(partner_id),
            booked(accounts.entries(partner_id), profile.standing.owed),
            desk.may(Right.TAKE_PAYMENT),
            tuple(deed for deed, right in _RIGHTS.items() if desk.may(right)),
        )
        desk.screen.show_account(desk.state)

    def leave_all(self) -> None:
        """Close what somebody else had opened."""
        self._desk.screen.close_sheets()

    def deeds_wanted(self) -> None:
        """What is to be done about this account?"""
        desk, profile = self._desk, self._desk.profile
        if profile is not None and desk.state is not None:
            desk.screen.open_deeds(profile.partner.name, desk.state.deeds)

    def deed_wanted(self, deed: AccountDeed) -> None:
        """Ask what this deed needs to know."""
        opens = {
            AccountDeed.GOODS_BACK: self.returning.wanted,
            AccountDeed.WRITE_OFF: self.deeds.write_off_wanted,
            AccountDeed.REPAY: self.deeds.repay_wanted,
            AccountDeed.MOVE: self.moving.wanted,
        }
        self._desk.attempt(opens[deed])


def booked(entries: Iterable[AccountEntry], owed: Rupiah) -> tuple[Booked, ...]:
    """Lines, newest first, each with what was owed after it, counted back from what is `owed` now."""
    lines, after = [], owed
    for entry in entries:
        lines.append(Booked(entry, after))
        after = Rupiah(after - entry.amount)
    return tuple(lines)
