"""What the presenters of one account share: services, the partner in front, a second person's yes."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import Enum
from pathlib import Path
from typing import Protocol

from pempek_pos.audit.actor import Actor
from pempek_pos.errors import ShopError
from pempek_pos.money.amount import Rupiah
from pempek_pos.partners.account import Payment
from pempek_pos.partners.account_service import AccountsService
from pempek_pos.partners.paper import PaperKind, PaperNumber
from pempek_pos.printing.partner_papers_service import PartnerPapersService
from pempek_pos.sales.service import SalesService
from ui.forms.desk import Asks, Desk
from ui.partners.account_state import AccountDeed, AccountState, Moving, Paying, Returning
from ui.partners.presenter import PartnersPresenter
from ui.partners.state import Profile


class Done(Enum):
    """What was done about an account."""

    WRITTEN_OFF = "written off"
    REPAID = "repaid"
    MOVED = "moved"
    TAKEN_BACK = "taken back"


@dataclass(frozen=True, slots=True)
class PaperChoice:
    """A paper that can be drawn; `size` is A4 or A5."""

    kind: PaperKind
    label: str
    source: str
    size: str = "A4"


@dataclass(frozen=True, slots=True)
class AccountServices:
    """One shop's services as far as accounts need them; `keep` puts a paper into the folder of exports."""

    accounts: AccountsService
    sales: SalesService
    papers: PartnerPapersService
    today: Callable[[], date]
    keep: Callable[[str, bytes], Path]


class AccountScreen(Protocol):
    """What the account and its sheets are shown on."""

    def show_account(self, state: AccountState) -> None:
        """Show the account."""

    def open_pay(self, state: Paying) -> None:
        """Ask how much came, and how."""

    def show_pay(self, state: Paying) -> None:
        """Say what this amount would settle."""

    def open_deeds(self, name: str, deeds: tuple[AccountDeed, ...]) -> None:
        """Ask what is to be done."""

    def open_write_off(self, state: AccountState) -> None:
        """Ask which claim is given up, how much of it, and why."""

    def open_repay(self, available: Rupiah) -> None:
        """Ask how much is paid back, and how."""

    def open_move(self, state: Moving) -> None:
        """Ask which invoice's money settles another."""

    def show_move(self, state: Moving) -> None:
        """Show what settled the chosen invoice."""

    def open_return(self, state: Returning) -> None:
        """Ask which goods of which invoice come back."""

    def show_return(self, state: Returning) -> None:
        """Say what that comes to."""

    def open_papers(self, papers: tuple[PaperNumber, ...], first: str) -> None:
        """Ask which paper."""

    def say_sheet_error(self, error: ShopError) -> None:
        """Say on the open sheet what cannot be done."""

    def close_sheets(self) -> None:
        """It is done."""

    def say_paid(self, payment: Payment, receipt: Path | None) -> None:
        """Tell what came and where its receipt is."""

    def say_done(self, done: Done) -> None:
        """Tell what was done."""

    def say_kept(self, path: Path) -> None:
        """Tell where the file is."""

    def say_disk(self, place: str) -> None:
        """The disk refused the file."""


class AccountDesk(Desk):
    """One deed at a time about the account of the partner in front."""

    def __init__(
        self,
        services: AccountServices,
        screen: AccountScreen,
        who: Callable[[], Actor],
        page: PartnersPresenter,
        ask: Asks,
    ) -> None:
        super().__init__(who, ask, screen.say_sheet_error)
        self.services = services
        self.screen = screen
        self.page = page
        self.state: AccountState | None = None

    @property
    def profile(self) -> Profile | None:
        """The partner in front."""
        return self.page.profile

    def done(self, done: Done) -> None:
        """Back to the page, which shows and tells what came of it."""
        self.screen.close_sheets()
        self.page.look_again()
        self.screen.say_done(done)
