"""Puts the reports' page together from one shop."""

from PySide6.QtCore import QCoreApplication

from pempek_pos.shop import Shop
from ui.background import Stepper
from ui.export.batch import BatchRun
from ui.export.to_files import join_run
from ui.late_page import LatePage
from ui.reports.batch_presenter import BatchPresenter
from ui.reports.presenter import ReportsPresenter
from ui.reports.services import ReportServices
from ui.reports.view import ReportsView
from ui.reveal import exports_folder, reveal
from ui.surroundings import Surroundings
from ui.window import PageEntry

KEY = "reports"


class ReportsPage:
    """The presenters of the page, kept alive together."""

    def __init__(self, figures: ReportsPresenter, batch: BatchPresenter, view: ReportsView) -> None:
        self.figures = figures
        self.batch = batch
        self._view = view

    def shown(self) -> None:
        """The page has come to the front."""
        self.figures.shown()
        self._view.take_keyboard()

    def part_wanted(self, key: str, part: str) -> None:
        """Somebody was led here to see one part."""
        if key == KEY:
            self.figures.tab_chosen(part)


def late_reports_page(shop: Shop, around: Surroundings) -> PageEntry:
    """The page of the reports, built once it is needed."""
    late = LatePage(lambda: reports_page(shop, around))
    return PageEntry(KEY, "chart-column", _title(), late, late, "Ctrl+7")


def reports_page(shop: Shop, around: Surroundings) -> PageEntry:
    """The page of the reports, wired."""
    folder = exports_folder(around.machine.folder)
    view = ReportsView(shop.clock.today(), folder)
    stepper = Stepper(view)
    services = ReportServices(
        shop.reports, shop.expiry, shop.printing.face, shop.clock.today, folder, shop.trade_reports,
        lambda by, month: shop.exchange.journal(by, month, shop.settings.profile().name),
    )  # fmt: skip
    figures = ReportsPresenter(services, view, around.who)
    run = BatchRun(view, stepper)
    batch = BatchPresenter(services, run, around.who)
    view.tab_chosen.connect(figures.tab_chosen)
    view.day.day_chosen.connect(figures.day_chosen)
    view.month.month_chosen.connect(figures.month_chosen)
    view.points.preview_wanted.connect(figures.preview_wanted)
    view.expiry.agreed.connect(figures.let_go)
    view.export_wanted.connect(figures.export_wanted)
    view.exporting.wanted.connect(figures.export)
    view.folder_wanted.connect(reveal)
    view.batch.start_wanted.connect(batch.start)
    join_run(run, view.batch.into, stepper, around.window.closing)
    page = ReportsPage(figures, batch, view)
    around.window.part_wanted.connect(page.part_wanted)
    return PageEntry(KEY, "chart-column", _title(), view, page, "Ctrl+7")


def _title() -> str:
    return QCoreApplication.translate("pages", "Laporan")
