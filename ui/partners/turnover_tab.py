"""What the partner bought in each of twelve months, beside what the tier wants; the statement of a month."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from pempek_pos.errors import ShopError
from pempek_pos.money.amount import Rupiah, rupiah_text
from pempek_pos.partners.account_service import AccountsService
from pempek_pos.partners.service import PartnersService
from pempek_pos.partners.tier_rules import TierRule
from pempek_pos.printing.partner_papers import PaperFile
from ui.partners.month_sheet import MonthSheet
from ui.partners.notices import Notices
from ui.partners.state import Profile
from ui.partners.tabs import PartnerTab, TabDesk
from ui.reveal import keep_export
from ui.theme_look import px
from ui.widgets.bars import Bar, BarChart
from ui.widgets.button import Button
from ui.widgets.notice import StatCard
from ui.widgets.stack import column, holder, row
from ui.widgets.table_card import TableCard
from ui.widgets.veil import keep
from ui.words.days import month_name, short_month
from ui.words.figures import axis_rupiah
from ui.words.partners import tier_name

MONTHS = 12
Months = tuple[tuple[date, Rupiah], ...]


class TurnoverTab(QWidget):
    """`statement_wanted` asks for the statement of a month; what is said stands in the page's banner."""

    statement_wanted = Signal()

    def __init__(self, notices: Notices) -> None:
        super().__init__()
        self._notices = notices
        self.months = MonthSheet()
        keep(self, self.months)
        self.statement = Button(self.tr("Rekening sebulan"), icon="file-text", key="F9")
        self.chart = BarChart(self.tr("Omzet per bulan"), axis_rupiah, tall=px(200))
        self._this = StatCard(self.tr("Omzet bulan ini"), icon="calendar-days")
        self._average = StatCard(self.tr("Rata-rata 11 bulan sebelumnya"), icon="chart-column")
        self._kept = StatCard(self.tr("Bulan yang memenuhi"), icon="badge-check")
        chart = TableCard(
            self.tr("Omzet 12 bulan"), holder(column(self.chart, edge=(8, 0, 14, 8))), self.statement
        )
        layout = column(row(self._this, self._average, self._kept, gap=12), chart, gap=12)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self.statement.clicked.connect(self.statement_wanted)

    def show_turnover(self, profile: Profile, months: Months, rule: TierRule) -> None:
        """Show the months, the running one last."""
        least, tier = rule.month_minimum, tier_name(profile.partner.terms.tier)
        self.chart.show_bars([Bar(short_month(month), max(0, net)) for month, net in months])
        word = self.tr("minimum {tier} {amount}").format(tier=tier, amount=rupiah_text(least))
        self.chart.show_level(least, word if least else "")
        before, (month, now) = [net for _, net in months[:-1]], months[-1]
        self._this.show_figure(rupiah_text(now), self._this_words(now, least, month), _tone(now, least))
        average = sum(before) // len(before) if before else 0
        self._average.show_figure(rupiah_text(average), self.tr("per bulan"))
        kept = sum(net >= least for net in before)
        self._kept.show_figure(
            self.tr("{n} dari {all}").format(n=kept, all=len(before)),
            word if least else self.tr("tingkat ini tanpa minimum"),
        )

    def open_months(self, name: str, months: tuple[date, ...]) -> None:
        """Ask which month."""
        self.months.ask(name, months, self.window())

    def say_kept(self, path: Path) -> None:
        """Tell where the file is."""
        self._notices.say_kept(path)

    def say_error(self, error: ShopError) -> None:
        """Say what went wrong."""
        self._notices.say_error(error)

    def say_disk(self, place: str) -> None:
        """The disk refused the file."""
        self._notices.say_disk(place)

    def _this_words(self, now: Rupiah, least: Rupiah, month: date) -> str:
        if not least or now >= least:
            return self.tr("{month}, sudah memenuhi").format(month=month_name(month))
        return self.tr("kurang {amount} lagi").format(amount=rupiah_text(least - now))


@dataclass(frozen=True, slots=True)
class MonthPapers:
    """Draws the statement of a month; `keep` puts it into the folder of exports."""

    statement: Callable[[str, date], PaperFile]
    keep: Callable[[str, bytes], Path]


class TurnoverPresenter:
    """Reads the months, and draws the statement of one."""

    def __init__(
        self, accounts: AccountsService, partners: PartnersService, view: TurnoverTab, papers: MonthPapers
    ) -> None:
        self._accounts = accounts
        self._partners = partners
        self._view = view
        self._papers = papers
        self._profile: Profile | None = None

    def show_partner(self, profile: Profile) -> None:
        """Show this partner."""
        self._profile = profile
        rule = self._partners.tier_rules()[profile.partner.terms.tier]
        months = self._accounts.turnover(profile.partner.id, MONTHS)
        self._view.show_turnover(profile, months, rule)

    def leave_all(self) -> None:
        """Close what somebody else had opened."""
        self._view.months.close_veil()

    def statement_wanted(self) -> None:
        """Ask which month, from the running one back to the first as a partner."""
        if (profile := self._profile) is not None:
            months = [month for month, _ in self._accounts.turnover(profile.partner.id, MONTHS)]
            since = profile.partner.facts.since or months[0]
            shown = [month for month in reversed(months) if month >= since.replace(day=1)]
            self._view.open_months(profile.partner.name, tuple(shown or months[-1:]))

    def statement(self, month: date) -> None:
        """Draw the statement of this month."""
        if (profile := self._profile) is None:
            return
        self._view.months.close_veil()
        try:
            paper = self._papers.statement(profile.partner.id, month)
            self._view.say_kept(self._papers.keep(paper.name, paper.data))
        except ShopError as error:
            self._view.say_error(error)
        except OSError as error:
            self._view.say_disk(str(error.filename or ""))


def turnover_tab(desk: TabDesk) -> PartnerTab:
    """The months, as a part of the profile."""
    shop, folder = desk.shop, desk.around.machine.folder
    view = TurnoverTab(desk.notices)
    papers = MonthPapers(
        shop.partner_papers.statement,
        partial(keep_export, folder),
    )
    presenter = TurnoverPresenter(shop.accounts, shop.partners, view, papers)
    view.statement_wanted.connect(presenter.statement_wanted)
    view.months.month_chosen.connect(presenter.statement)
    word = QCoreApplication.translate("partners", "Omzet")
    return PartnerTab("turnover", word, "chart-column", view, presenter)


def _tone(now: Rupiah, least: Rupiah) -> str:
    return "green" if now >= least else "amber"
