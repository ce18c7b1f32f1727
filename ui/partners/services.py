"""The services the partners' page speaks to."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from pempek_pos.partners.account_service import AccountsService
from pempek_pos.partners.service import PartnersService


@dataclass(frozen=True, slots=True)
class PartnerServices:
    """One shop's services as far as the list and the head of a profile need them."""

    partners: PartnersService
    accounts: AccountsService
    today: Callable[[], date]
    name_of: Callable[[str], str]
    """A staff member's name by id."""
