"""A month of all partners together, and margins by tier: what is taken along as tables."""

from dataclasses import dataclass
from datetime import date

from pempek_pos.audit.actor import Actor
from pempek_pos.clock import month_end
from pempek_pos.partners.account_service import AccountsService
from pempek_pos.partners.partner import Partner
from pempek_pos.partners.service import PartnersService
from pempek_pos.partners.statement import PartnerStatement
from pempek_pos.reports import margin_store
from pempek_pos.reports.margin import TierMargin
from pempek_pos.staff.rights import Right, check_may
from pempek_pos.storage.database import Database

_PARTNERS_A_PAGE = 200


@dataclass(frozen=True, slots=True)
class PartnersMonth:
    """Every partner's month in the order of their numbers, and the margins of all sales by tier."""

    month: date
    """The month's first day."""
    statements: tuple[PartnerStatement, ...]
    margins: tuple[TierMargin, ...]

    @property
    def partners(self) -> tuple[Partner, ...]:
        """Who they are, with the terms at the month's end."""
        return tuple(statement.partner for statement in self.statements)


class TradeReports:
    """Figures about partners and margins."""

    def __init__(self, database: Database, partners: PartnersService, accounts: AccountsService) -> None:
        self._db = database
        self._partners = partners
        self._accounts = accounts

    def month(self, by: Actor, month: date) -> PartnersMonth:
        """The month that `month` falls in; raises NotAllowed."""
        check_may(by, Right.SEE_REPORTS)
        first, last = month.replace(day=1), month_end(month)
        statements: list[PartnerStatement] = []
        number = 0
        while page := self._partners.page_after(number, _PARTNERS_A_PAGE, last):
            statements += self._accounts.statements(page, first)
            number = page[-1].number
        return PartnersMonth(first, tuple(statements), self.margins(by, first))

    def margins(self, by: Actor, month: date) -> tuple[TierMargin, ...]:
        """The margins of the month that `month` falls in, by tier; raises NotAllowed."""
        check_may(by, Right.SEE_REPORTS)
        return margin_store.margins(self._db, month.replace(day=1).isoformat(), month_end(month).isoformat())
