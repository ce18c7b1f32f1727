"""The shop: every service built once, when it is first asked for. Its attributes are the table of contents,
those of selling in `trade`, and here what is built on them.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from pempek_pos.trade import Trade

if TYPE_CHECKING:
    from pempek_pos.complaints.recovery_service import RecoveryService
    from pempek_pos.complaints.service import ComplaintsService
    from pempek_pos.exchange.service import ExchangeService
    from pempek_pos.feedback.greeting_service import GreetingService
    from pempek_pos.feedback.ratings_service import RatingsService
    from pempek_pos.feedback.service import FeedbackService
    from pempek_pos.insight.service import InsightService
    from pempek_pos.messages.drafts_service import DraftsService
    from pempek_pos.printing.partner_papers_service import PartnerPapersService
    from pempek_pos.printing.service import PrintingService
    from pempek_pos.reports.partner_batch import PartnerStatementsService
    from pempek_pos.reports.partners_month import TradeReports
    from pempek_pos.reports.service import ReportsService


class Shop(Trade):
    """All services of one shop over one open database, the lowest first."""

    @cached_property
    def complaints(self) -> ComplaintsService:
        """Complaints and their promises."""
        from pempek_pos.complaints.book import Below
        from pempek_pos.complaints.service import ComplaintsService

        below = (self.audit, self.staff, self.settings, self.catalog, self.members, self.loyalty)
        trade = (self.offers, self.member_care, self.partners, self.sales)
        return ComplaintsService(self.database, self.clock, Below(*below, *trade))

    @cached_property
    def recovery(self) -> RecoveryService:
        """What comes of complaints."""
        from pempek_pos.complaints.recovery_service import RecoveryService

        return RecoveryService(self.database, self.clock, self.complaints)

    @cached_property
    def feedback(self) -> FeedbackService:
        """The one question a sale may ask."""
        from pempek_pos.feedback.service import FeedbackService

        return FeedbackService(self.database, self.audit, self.clock, self.settings, self.sales)

    @cached_property
    def greeting(self) -> GreetingService:
        """What a shift sees to before it begins."""
        from pempek_pos.feedback.greeting_service import GreetingService

        frame = (self.database, self.audit, self.clock)
        return GreetingService(frame, self.settings, self.till, self.feedback)

    @cached_property
    def ratings(self) -> RatingsService:
        """What people wrote in public."""
        from pempek_pos.feedback.ratings_service import RatedTrade, RatingsService

        trade = RatedTrade(self.catalog, self.members, self.sales, self.complaints)
        return RatingsService(self.database, self.audit, self.clock, trade)

    @cached_property
    def drafts(self) -> DraftsService:
        """What the shop writes to people."""
        from pempek_pos.messages.drafts_service import DraftsService, Post

        post = Post(self.settings, self.complaints, self.collections)
        return DraftsService(self.database, self.audit, self.clock, post)

    @cached_property
    def printing(self) -> PrintingService:
        """Slips, receipts, cards."""
        from pempek_pos.printing.fonts import font_folder
        from pempek_pos.printing.service import PaperTrade, PrintingService

        trade = PaperTrade(self.audit, self.outbox, self.settings, self.sales, self.feedback)
        return PrintingService(self.clock, trade, font_folder())

    @cached_property
    def partner_papers(self) -> PartnerPapersService:
        """Invoices, notes and statements of partners."""
        from pempek_pos.printing.fonts import font_folder
        from pempek_pos.printing.partner_papers_service import PartnerPapersService, PartnerTrade

        below = (self.settings, self.sales, self.partners, self.accounts, self.consignment)
        trade = PartnerTrade(*below, self.partner_points)
        return PartnerPapersService(self.clock, trade, font_folder())

    @cached_property
    def reports(self) -> ReportsService:
        """Day, month, liability, self-check."""
        from pempek_pos.reports.service import Books, ReportsService

        books = Books(self.audit, self.members, self.till, self.loyalty, self.expiry)
        return ReportsService(self.database, self.clock, books)

    @cached_property
    def partner_statements(self) -> PartnerStatementsService:
        """The month's statements for all partners."""
        from pempek_pos.reports.partner_batch import PartnerBooks, PartnerStatementsService

        books = PartnerBooks(self.partners, self.accounts, self.consignment)
        return PartnerStatementsService(self.database, self.audit, self.clock, books)

    @cached_property
    def trade_reports(self) -> TradeReports:
        """A month of all partners, margins by tier."""
        from pempek_pos.reports.partners_month import TradeReports

        return TradeReports(self.database, self.partners, self.accounts)

    @cached_property
    def exchange(self) -> ExchangeService:
        """Files in and out."""
        from pempek_pos.exchange.service import ExchangeService, TakesIn

        into = TakesIn(self.catalog, self.members, self.loyalty, self.sales, self.partners, self.accounts)
        return ExchangeService(self.database, self.audit, self.clock, into)

    @cached_property
    def insight(self) -> InsightService:
        """What the records say about loyalty."""
        from pempek_pos.insight.service import InsightService

        return InsightService(self.database, self.clock)

    def close(self) -> None:
        """Let go of the database."""
        self.database.close()
